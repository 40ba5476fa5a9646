// Text with a copy button.
import { useSignal } from "@preact/signals";
import { useState } from "preact/hooks";

import { html } from "../html.js";
import { Icon } from "./icon.js";

/**
 * Text to copy. Where the browser refuses the clipboard the text is selected instead. `head`: in place of the label.
 */
export function Copy({ label, text, head }) {
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
      ${head ?? html`<span class="copy-label">${label}</span>`}
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

/** Command lines in one box: the chosen one is shown and copied, the first to begin with. `lines`: [[label, text]]. */
export function Commands({ lines }) {
  const [wanted, choose] = useState(null);
  const [label, text] = lines.find(([one]) => one === wanted) ?? lines[0];
  const head = html`
    <select
      class="copy-choice"
      aria-label="Command"
      value=${label}
      onChange=${(event) => choose(event.currentTarget.value)}
    >
      ${lines.map(([one]) => html`<option key=${one} value=${one}>${one}</option>`)}
    </select>
  `;
  return html`<${Copy} label=${label} text=${text} head=${head} />`;
}
