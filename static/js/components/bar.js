// The progress bar of a group or batch.
import { useLayoutEffect, useRef } from "preact/hooks";

import { html } from "../html.js";

const PARTS = ["done", "failed", "quarantined", "cancelled", "running", "waiting"];

/** A group's jobs as shares of one bar; decorative, as the numbers are next to it. */
export function Bar({ group }) {
  const bar = useRef(null);
  useLayoutEffect(() => {
    // through the CSSOM: the policy allows no style attributes
    PARTS.forEach((part, index) => bar.current.children[index].style.setProperty("flex-grow", group[part] || 0));
  });
  return html`
    <span class="bar" ref=${bar} aria-hidden="true">
      ${PARTS.map((part) => html`<i key=${part} class=${`bar-${part}`}></i>`)}
    </span>
  `;
}
