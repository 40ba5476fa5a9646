// The field of a text that narrows a list.
import { html } from "../html.js";
import { Icon } from "./icon.js";

/** `/` leads here. `onInput(text)` is called at every change; `label` is read out. */
export const TextFilter = ({ id, icon = "search", label, placeholder = label, text, onInput }) => html`
  <form class="search" role="search" onSubmit=${(event) => event.preventDefault()}>
    <label for=${id}>
      <${Icon} name=${icon} />
      <span class="unseen">${label}</span>
    </label>
    <input
      id=${id}
      data-search
      type="search"
      placeholder=${placeholder}
      autocomplete="off"
      spellcheck=${false}
      value=${text}
      onInput=${(event) => onInput(event.currentTarget.value)}
    />
    <kbd aria-hidden="true">/</kbd>
  </form>
`;
