// The states of a group of agents as one bar.
import { useLayoutEffect, useRef } from "preact/hooks";

import { STATUSES } from "../agent-status.js";
import { html } from "../html.js";

/** A pool's agents by state, as shares of one bar; decorative, as the numbers are next to it. */
export function StateBar({ totals }) {
  const bar = useRef(null);
  useLayoutEffect(() => {
    // through the CSSOM: the policy allows no style attributes
    STATUSES.forEach((state, index) => bar.current.children[index].style.setProperty("flex-grow", totals[state] || 0));
  });
  return html`
    <span class="bar state-bar" ref=${bar} aria-hidden="true">
      ${STATUSES.map((state) => html`<i key=${state} class=${`bar-${state}`}></i>`)}
    </span>
  `;
}
