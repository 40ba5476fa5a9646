// The status of a batch or a build.
import { html } from "../html.js";
import { Icon } from "./icon.js";
import { wordOf } from "./status.js";

/** The status of all jobs together by shape, word and color; "held": of a build of which none can start. */
export function BatchStatus({ status }) {
  const look = status === "held" ? "paused" : status;
  return html`
    <span class=${`state state-${look}`}>
      <${Icon} name=${look} />
      <span>${wordOf(status)}</span>
    </span>
  `;
}
