// The status of a batch or a build.
import { html } from "../html.js";
import { Icon } from "./icon.js";
import { wordOf } from "./status.js";

const STOPPED = { held: ["paused", "held"], stuck: ["suspect", "cannot start"] };

/** The status of all jobs together by shape, word and color; "held" or "stuck": none that is left can start. */
export function BatchStatus({ status }) {
  const [look, word] = STOPPED[status] ?? [status, wordOf(status)];
  return html`
    <span class=${`state state-${look}`}>
      <${Icon} name=${look} />
      <span>${word}</span>
    </span>
  `;
}
