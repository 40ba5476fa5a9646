// The card of one attempt on the timeline.
import { precise, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { isBad, spentOf } from "../timeline/spans.js";
import { Build } from "./flag.js";
import { Icon } from "./icon.js";
import { scaled } from "../text-size.js";
import { ICONS } from "./outcome.js";
import { Placed } from "./placed.js";
import { wordOf } from "./status.js";
import { TestName } from "./test-name.js";

const WIDTH = scaled(288);

/** How it ended, or what it does: [icon, word, tone]. */
export function endOf(row) {
  if (row.phase === "parked") return ["suspect", "parked", "suspect"];
  if (row.finished_at === null) return ["running", wordOf(row.phase ?? "running"), "running"];
  if (row.outcome === "passed") return ["done", "passed", "done"];
  const look = ICONS[row.outcome] ?? "failed";
  if (isBad(row)) return [look, (row.outcome ?? "failed").replace("_", " "), look];
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

/** The lines of a card about these. */
function spentLines(span, now) {
  const { row, parts } = span;
  const { install, start, ran } = spentOf(span, now);
  const isWaiting = row.finished_at === null && parts.at(-1).kind === "start";
  return [
    row.installs
      ? `${row.install_seconds === null ? "installing for" : "installed"} ${precise(install)}`
      : "no install: the build was on the device",
    start !== null && `start of the runner ${precise(start)}`,
    ran && `${row.finished_at === null ? "runs for" : "ran"} ${ran}`,
    isWaiting && "other tests of its start run",
  ].filter(Boolean);
}

/** What is said to have begun at its time: its test, else the attempt. */
const began = ({ parts }) => (parts.some(({ kind }) => kind === "run") ? "test began" : "from");

/** A span in words, for screen readers. `place`: in its start of the runner, if it has one. */
export const spanWords = ({ row, at }, place, moment) =>
  [
    `${row.agent}: ${row.test}`,
    `build ${row.app_version_id} of ${row.org_id}`,
    endOf(row)[1],
    row.installs ? "with an install" : "without an install",
    ...(place ? [place] : []),
    `at ${timeOfDay(at * 1000)}`,
    ...(row.finished_at === null && moment ? ["still running"] : []),
  ].join(", ");

/** The card of a span. */
export function SpanCard({ span, place, now, left, top, width }) {
  const { row } = span;
  const [install, ...others] = spentLines(span, now);
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
      ${others.map((line) => html`<span key=${line}>${line}</span>`)}
      <span class="card-labels">
        ${row.agent}, ${began(span)} ${timeOfDay(span.at * 1000)}
        ${row.simulated ? ", simulated" : ""}
      </span>
    <//>
  `;
}
