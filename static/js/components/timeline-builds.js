// What installs cost and saved, by build.
import { useEffect } from "preact/hooks";

import { count, duration, number, precise } from "../format.js";
import { html } from "../html.js";
import { SAVED } from "../savings.js";
import { timeline } from "../stores/timeline.js";
import { Build } from "./flag.js";
import { Skeleton } from "./states.js";

const HEADS = ["Installs made", "Install time", "Per install", "Failed installs", "Installs avoided", "Time saved"];

const Sums = ({ row }) => {
  const { installs, install_seconds: cost, installs_avoided: avoided, saved_seconds: saved } = row;
  const { failed_installs: failed, failed_install_seconds: lost } = row;
  return [
    number(installs),
    installs > 0 ? duration(cost) : "–",
    installs > 0 ? precise(cost / installs) : "–",
    failed > 0 ? `${number(failed)} · ${duration(lost)}` : "0",
    number(avoided),
    saved === null ? "–" : `≈ ${duration(saved)}`,
  ].map((text, index) => html`<td key=${HEADS[index]} class="is-numeric" data-label=${HEADS[index]}>${text}</td>`);
};

/** The builds of a period, those whose installs took longest first. `agents`: of these only, null: of all. */
export function TimelineBuilds({ sums, shown: { from, to }, live, agents }) {
  const failed = sums.error.value;
  useEffect(() => sums.follow(timeline), [sums]);
  useEffect(() => sums.want({ from, to }, live, agents)); // it asks if that has changed by a minute
  const found = sums.data.value;
  if (!found) return failed ? null : html`<${Skeleton} lines=${8} />`;
  const { builds, builds_total: all, total } = found;
  if (all === 0) return html`<p class="nothing">No attempts ended in this period.</p>`;
  return html`
    <table class="tallies build-installs" aria-label="Installs by build, longest install time first">
      <thead>
        <tr>
          <th scope="col">Build</th>
          ${HEADS.map((head) => html`<th key=${head} scope="col" class="is-numeric">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${builds.map(
          (row) => html`
            <tr key=${`${row.org_id} ${row.app_version_id}`}>
              <th scope="row"><${Build} org=${row.org_id} version=${row.app_version_id} link /></th>
              <${Sums} row=${row} />
            </tr>
          `,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            All ${count(all, "build")}${all > builds.length ? `, the first ${number(builds.length)} shown` : ""}
          </th>
          <${Sums} row=${total} />
        </tr>
      </tfoot>
    </table>
    <p class="quiet">${SAVED} Retries avoid none.</p>
  `;
}
