// The card of one attempt on the timeline.
import { duration, precise, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { isBad } from "../timeline/spans.js";
import { Build } from "./flag.js";
import { Icon } from "./icon.js";
import { scaled } from "../text-size.js";
import { Placed } from "./placed.js";
import { WORDS } from "./status.js";
import { TestName } from "./test-name.js";

const WIDTH = scaled(288);

/** How it ended, or what it does: [icon, word, tone]. */
export function endOf(row) {
  if (row.phase === "parked") return ["suspect", "parked", "suspect"];
  if (row.finished_at === null) return ["running", WORDS[row.phase] ?? row.phase ?? "running", "running"];
  if (row.outcome === "passed") return ["done", "passed", "done"];
  if (isBad(row)) return ["failed", (row.outcome ?? "failed").replace("_", " "), "failed"];
  return ["cancelled", row.outcome ?? "ended", "cancelled"];
}

export const End = ({ row }) => {
  const [icon, word, tone] = endOf(row);
  return html`
    <span class=${`state state-${tone}`}>
      <${Icon} name=${icon} />
      <span>${word}</span>
    </span>
  `;
};

/** What it spent on installing and on running. */
function spent(row, times) {
  const installing = row.finished_at === null && row.started_at === null;
  const install = row.installs
    ? `${installing ? "installing for" : "installed"} ${precise(times.run - times.from)}`
    : "no install: the build was on the device";
  const hasRun = times.to > times.run && (row.started_at !== null || !row.installs);
  const ranFor = times.over ? precise(times.to - times.run) : duration(times.to - times.run);
  return [install, hasRun ? `${row.finished_at === null ? "runs for" : "ran"} ${ranFor}` : null];
}

/** A span in words, for screen readers. `place`: in its start of the runner, if it has one. */
export const spanWords = (row, place, moment) =>
  [
    `${row.agent}: ${row.test}`,
    `build ${row.app_version_id} of ${row.org_id}`,
    endOf(row)[1],
    row.installs ? "with an install" : "without an install",
    ...(place ? [place] : []),
    `at ${timeOfDay(row.leased_at)}`,
    ...(row.finished_at === null && moment ? ["still running"] : []),
  ].join(", ");

/** The card of a span. */
export function SpanCard({ row, place, times, left, top, width }) {
  const [install, ran] = spent(row, times);
  return html`
    <${Placed}
      className="map-card"
      left=${Math.max(0, Math.min(left, width - WIDTH))}
      top=${top}
      width=${Math.min(WIDTH, width)}
      aria-hidden="true"
    >
      <span class="card-head">
        <${TestName} test=${row.test} />
        <${End} row=${row} />
      </span>
      <span class="card-build">
        <${Build} org=${row.org_id} version=${row.app_version_id} />
      </span>
      <span>${install}</span>
      ${place && html`<span>${place}</span>`}
      ${ran && html`<span>${ran}</span>`}
      <span class="card-labels">
        ${row.agent}, from ${timeOfDay(row.leased_at)}
        ${row.simulated ? ", simulated" : ""}
      </span>
    <//>
  `;
}
