// The reason that a dialog asks for.
import { html } from "../html.js";

/** An optional text that goes into the audit; `onInput(text)` is called at every change. */
export const ReasonField = ({ text, onInput }) => html`
  <label class="field">
    Reason <span class="quiet">(optional)</span>
    <input type="text" maxlength="500" value=${text} onInput=${(event) => onInput(event.currentTarget.value)} />
  </label>
`;
