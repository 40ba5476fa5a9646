// A titled part of a screen.
import { useId } from "preact/hooks";

import { html } from "../html.js";

/** A part of a screen with a heading and `tools`. */
export function Panel({ title, note, tools, id, className = "", children }) {
  const heading = useId();
  return html`
    <section id=${id} class=${`block ${className}`} aria-labelledby=${heading} tabindex="-1">
      <header class="block-head">
        <h2 id=${heading}>
          ${title}
          ${note != null && note !== "" && html`${" "}<small class="number">${note}</small>`}
        </h2>
        ${tools && html`<div class="block-tools">${tools}</div>`}
      </header>
      ${children}
    </section>
  `;
}
