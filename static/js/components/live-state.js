// The state of the live connection.
import { useComputed } from "@preact/signals";

import { duration } from "../format.js";
import { html } from "../html.js";
import { Icon } from "./icon.js";

const TIPS = {
  connecting: "Connecting to the server",
  live: "Data is up to date",
  paused: "Updates pause while the tab is hidden",
  reconnecting: "Connection lost; reconnecting",
  stale: "Server unreachable for a while; still trying",
  stopped: "Updates have stopped",
};
const ICONS = { connecting: "reconnecting", paused: "paused", stopped: "stale" };

/** Whether what is shown is true now; if not, how old it is. */
export function LiveState({ live }) {
  const state = live.state.value;
  const age = useComputed(() => (state === "live" ? "" : `data from ${duration(live.age.value)} ago`));
  return html`
    <p class=${`live live-${state}`} role="status" data-live=${state} data-tip=${TIPS[state]}>
      <${Icon} name=${ICONS[state] ?? state} />
      <span class="live-word">${state}</span>
      ${["reconnecting", "stale"].includes(state) && html`<span class="live-age" aria-hidden="true">${age}</span>`}
    </p>
  `;
}
