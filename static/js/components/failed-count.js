// The number of failed jobs of a batch, group or build.
import { shownCounts } from "../shown-counts.js";
import { number } from "../format.js";
import { html } from "../html.js";
import { Icon } from "./icon.js";

export const IN_QUARANTINE = "Failed in quarantine: fails neither batch nor build";

/** How many failed in quarantine, beside other counts: the word does not fit into a column. */
export const Quarantined = ({ of }) =>
  of.excused > 0 &&
  html`
    <span class="quiet" title=${IN_QUARANTINE}>
      ${" "}<${Icon} name="quarantined" />
      <span class="number">${number(of.excused)}</span>
      <span class="unseen"> quarantined</span>
    </span>
  `;

/** How many failed, and beside it how many in quarantine. */
export function FailedCount({ of }) {
  const { failed } = shownCounts(of);
  return html`
    <span class=${`number ${failed > 0 ? "bad strong" : "quiet"}`}>${number(failed)}</span>
    <${Quarantined} of=${of} />
  `;
}
