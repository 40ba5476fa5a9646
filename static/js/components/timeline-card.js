// The card of one attempt on the timeline.
import { duration, precise, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { ranText } from "../run-time.js";
import { isBad } from "../timeline/spans.js";
import { Build } from "./flag.js";
import { Icon } from "./icon.js";
import { scaled } from "../text-size.js";
import { Placed } from "./placed.js";
import { wordOf } from "./status.js";
import { TestName } from "./test-name.js";

const WIDTH = scaled(288);

/** How it ended, or what it does: [icon, word, tone]. */
export function endOf(row) {
  if (row.phase === "parked") return ["suspect", "parked", "suspect"];
  if (row.finished_at === null) return ["running", wordOf(row.phase ?? "running"), "running"];
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

/** What its install took, in seconds, and its run, as text; null: it has none, or none yet. */
export function spentOf({ row, parts }, now) {
  const longOf = (kind) => {
    const part = parts.find((one) => one.kind === kind);
    return part ? (part.to ?? now) - part.from : null;
  };
  const running = longOf("run");
  const hasRun = row.finished_at === null || row.started_at !== null || row.run_seconds !== null;
  const ran = running === null || !hasRun ? null : row.finished_at === null ? duration(running) : ranText(row);
  return { install: row.install_seconds ?? longOf("install"), ran };
}

/** The lines of a card about these. */
function spentLines(span, now) {
  const { row, parts } = span;
  const { install, ran } = spentOf(span, now);
  const isWaiting = row.finished_at === null && parts.at(-1).kind === "start";
  return [
    row.installs
      ? `${row.install_seconds === null ? "installing for" : "installed"} ${precise(install)}`
      : "no install: the build was on the device",
    ran && `${row.finished_at === null ? "runs for" : "ran"} ${ran}`,
    isWaiting && "other tests of its start run",
  ];
}

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
  const [install, ran, waiting] = spentLines(span, now);
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
      ${waiting && html`<span>${waiting}</span>`}
      <span class="card-labels">
        ${row.agent}, from ${timeOfDay(span.at * 1000)}
        ${row.simulated ? ", simulated" : ""}
      </span>
    <//>
  `;
}
