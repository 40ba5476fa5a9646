// The reason that a dialog asks for.
import { html } from "../html.js";

/** A text that goes into the audit; `onInput(text)` is called at every change. */
export const ReasonField = ({ text, onInput, required = false }) => html`
  <label class="field">
    Reason ${!required && html`<span class="quiet">(optional)</span>`}
    <input
      type="text"
      maxlength="500"
      required=${required}
      pattern=${required ? ".*\\S.*" : undefined}
      value=${text}
      onInput=${(event) => onInput(event.currentTarget.value)}
    />
  </label>
`;
