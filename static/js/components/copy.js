// A text with a copy button.
import { useSignal } from "@preact/signals";

import { html } from "../html.js";
import { Icon } from "./icon.js";

/** A command line to copy. Where the browser refuses the clipboard the text is selected instead. */
export function Copy({ label, text }) {
  const said = useSignal("copy");
  const copy = async (event) => {
    const code = event.currentTarget.parentElement.querySelector("code");
    try {
      await navigator.clipboard.writeText(text);
      said.value = "copied";
    } catch {
      getSelection().selectAllChildren(code);
      said.value = "selected";
    }
    setTimeout(() => (said.value = "copy"), 2000);
  };
  return html`
    <div class="copy">
      <span class="copy-label">${label}</span>
      <pre tabindex="0" aria-label=${label}>
        <code>${text}</code>
      </pre>
      <button type="button" class="button" onClick=${copy}>
        <${Icon} name="copy" />
        <span aria-live="polite">${said}</span>
      </button>
    </div>
  `;
}
