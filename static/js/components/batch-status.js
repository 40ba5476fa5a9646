// The status of a batch.
import { batchStatus } from "../batches.js";
import { html } from "../html.js";
import { Icon } from "./icon.js";
import { WORDS } from "./status.js";

/** A batch's status by shape, word and color. */
export function BatchStatus({ batch }) {
  const status = batchStatus(batch);
  return html`
    <span class=${`state state-${status}`}>
      <${Icon} name=${status} />
      <span>${WORDS[status] ?? status}</span>
    </span>
  `;
}
