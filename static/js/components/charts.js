// The charts of the overview: throughput, wait, load.
import { useEffect, useMemo } from "preact/hooks";

import { serverNow } from "../clock.js";
import { inParts } from "../figures-over-time.js";
import { duration, number, precise } from "../format.js";
import { html } from "../html.js";
import { RANGES, SeriesHistory } from "../series-history.js";
import { labelOf } from "../totals.js";
import { Chart } from "./chart.js";
import { Panel } from "./panel.js";
import { ErrorState, Skeleton } from "./states.js";

const PARTS = 60;
// possible distances between grid lines of the wait chart
const SECONDS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400, 604_800];

const rate = (value) => number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
const most = (values) => Math.max(0, ...values.filter((value) => value !== null));

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
    write: rate,
    least: 4,
    summary: [
      `Now ${rate(values.done.at(-1) ?? 0)} passed and ${rate(values.failed.at(-1) ?? 0)} failed a minute;`,
      `at most ${rate(most(both))} together in this period.`,
    ].join(" "),
  };
}

/** How long jobs waited that were leased for the first time. */
function waits(columns, stretch) {
  const { at, values } = inParts(columns, { ...stretch, names: ["wait_p50", "wait_p95"], merge: "most" });
  const last = (list) => list.findLast((value) => value !== null) ?? null;
  const write = (value) => (value === 0 ? "0 s" : value < 10 ? precise(Math.round(value * 10) / 10) : duration(value));
  return {
    title: "Wait",
    data: [at, values.wait_p95, values.wait_p50],
    series: [
      { name: "p95", tone: "warn", kind: "line", shown: (index) => values.wait_p95[index] },
      { name: "p50", tone: "go", kind: "line", shown: (index) => values.wait_p50[index] },
    ],
    write,
    steps: SECONDS,
    least: 4,
    summary:
      last(values.wait_p50) === null
        ? "No job started in this period."
        : [
            `Latest wait: p50 ${write(last(values.wait_p50))}, p95 ${write(last(values.wait_p95))};`,
            `highest p95 in this period: ${write(most(values.wait_p95))}.`,
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
    write: rate,
    least: 4,
    summary: [
      `Now ${rate(values.waiting.at(-1) ?? 0)} waiting and ${rate(values.running.at(-1) ?? 0)} running;`,
      `at most ${rate(most(values.waiting))} waiting in this period.`,
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
      ${
        charts &&
        html`
          <div class="charts">${charts.map((chart) => html`<${Chart} key=${chart.title} ...${chart} />`)}</div>
        `
      }
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
