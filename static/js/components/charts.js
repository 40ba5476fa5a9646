// The charts of the overview: throughput, wait, load.
import { useEffect, useMemo } from "preact/hooks";

import { most, SECONDS, secondsText, tenths } from "../chart-scales.js";
import { serverNow } from "../clock.js";
import { inParts } from "../figures-over-time.js";
import { minuteText } from "../format.js";
import { html } from "../html.js";
import { RANGES, SeriesHistory } from "../series-history.js";
import { labelOf } from "../totals.js";
import { ChartSet } from "./chart-set.js";
import { Panel } from "./panel.js";
import { ErrorState, Skeleton } from "./states.js";

const PARTS = 60;

/** When the part began whose figures stand beside a chart: they are of all of it, not of now. */
const since = (at) => `since ${minuteText(at.at(-1))}`;

/** What came out, as bars: what failed on top of what passed. */
function throughput(columns, stretch) {
  const { at, values } = inParts(columns, { ...stretch, names: ["done", "failed"] });
  const both = values.done.map((done, index) => (done === null ? null : done + values.failed[index]));
  return {
    title: "Throughput (per minute)",
    data: [at, both, values.done],
    series: [
      { name: "failed", tone: "bad", kind: "bars", shown: (index) => values.failed[index] },
      { name: "passed", tone: "good", kind: "bars" },
    ],
    write: tenths,
    least: 4,
    newest: `mean ${since(at)}`,
    summary: [
      `Mean ${since(at)}: ${tenths(values.done.at(-1) ?? 0)} passed and`,
      `${tenths(values.failed.at(-1) ?? 0)} failed a minute;`,
      `at most ${tenths(most(both))} together in this period.`,
    ].join(" "),
  };
}

/** How long jobs waited that were leased for the first time. */
function waits(columns, stretch) {
  const { at, values } = inParts(columns, { ...stretch, names: ["wait_p50", "wait_p95"], merge: "most" });
  const last = (list) => list.findLast((value) => value !== null) ?? null;
  return {
    title: "Wait",
    data: [at, values.wait_p95, values.wait_p50],
    series: [
      { name: "p95", tone: "warn", kind: "line", shown: (index) => values.wait_p95[index] },
      { name: "p50", tone: "go", kind: "line", shown: (index) => values.wait_p50[index] },
    ],
    write: secondsText,
    steps: SECONDS,
    least: 4,
    newest: `highest ${since(at)}`,
    summary:
      last(values.wait_p50) === null
        ? "No job started in this period."
        : [
            `Latest wait: p50 ${secondsText(last(values.wait_p50))}, p95 ${secondsText(last(values.wait_p95))};`,
            `highest p95 in this period: ${secondsText(most(values.wait_p95))}.`,
          ].join(" "),
  };
}

/** What waits and what runs. */
function load(columns, stretch) {
  const { at, values } = inParts(columns, { ...stretch, names: ["waiting", "running"] });
  return {
    title: "Waiting and running",
    data: [at, values.waiting, values.running],
    series: [
      { name: "waiting", tone: "ink-2", kind: "line" },
      { name: "running", tone: "go", kind: "line" },
    ],
    write: tenths,
    least: 4,
    newest: `mean ${since(at)}`,
    summary: [
      `Mean ${since(at)}: ${tenths(values.waiting.at(-1) ?? 0)} waiting and`,
      `${tenths(values.running.at(-1) ?? 0)} running;`,
      `highest mean in this period: ${tenths(most(values.waiting))} waiting.`,
    ].join(" "),
  };
}

/** The stretch that ends with the part in which the newest sample is. */
function stretchOf(columns, range) {
  const seconds = RANGES[range];
  const width = seconds / PARTS;
  const end = Math.ceil(((columns.at.at(-1) ?? serverNow()) + columns.step) / width) * width;
  return { from: end - seconds, to: end, count: PARTS };
}

/** Throughput, waits and load, over an hour, a day or a week. `wait`: only their place is drawn. */
export function Charts({ period: range, wait = false }) {
  const history = useMemo(() => new SeriesHistory(range), [range]);
  useEffect(() => history.start(), [history]);
  const columns = wait ? null : history.columns.value;
  const charts = useMemo(
    () => columns && [throughput, waits, load].map((make) => make(columns, stretchOf(columns, range))),
    [columns],
  );
  return html`
    <${Panel} id="charts" title="Over time" note=${labelOf(range)}>
      ${
        history.error.value &&
        html`
          <${ErrorState}
            title="Charts could not be loaded"
            text=${history.error.value.message}
            again=${() => history.load()}
          />
        `
      }
      ${charts && html`<${ChartSet} label="Over time" charts=${charts} />`}
      ${
        !charts &&
        !history.error.value &&
        html`
          <div class="charts is-waiting">
            <${Skeleton} lines=${5} />
          </div>
        `
      }
    <//>
  `;
}
