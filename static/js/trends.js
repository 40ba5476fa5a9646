// @ts-check
// The charts of trends, from the columns of GET /api/v1/trends. Pure.
import { most, SECONDS, secondsText, tenths } from "./chart-scales.js";
import { percent } from "./format.js";

/** @typedef {(number | null)[]} Column */
/** @typedef {{name: string, tone: string, kind: string, shown?: (index: number) => number | null}} Line */

/** Distances between grid lines of numbers of agents. */
const COUNTS = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** @type {(share: number | null) => number | null} */
const hundredfold = (share) => (share === null ? null : Math.round(share * 10_000) / 100);

/** @type {(value: number) => string} of a hundredth as percent() has it of a share */
const percentText = (value) => percent(value / 100);

/**
 * The chart in words: of each line the latest, least and greatest value.
 * @param {Line[]} series
 * @param {Column[]} columns
 * @param {(value: number) => string} write
 */
function summaryOf(series, columns, write) {
  const parts = series.map(({ name, shown }, of) => {
    const values = columns[of].map((value, index) => (shown ? shown(index) : value)).filter((value) => value !== null);
    if (values.length === 0) return "";
    const latest = write(/** @type {number} */ (values.at(-1)));
    return `${name}: latest ${latest}, from ${write(Math.min(...values))} to ${write(most(values))}`;
  });
  return `${parts.filter(Boolean).join("; ") || "Nothing measured in this period"}.`;
}

/**
 * @param {string} title
 * @param {number[]} at
 * @param {[Line, Column][]} lines
 * @param {{write: (value: number) => string, [name: string]: unknown}} more
 */
function chart(title, at, lines, more) {
  const series = lines.map(([line]) => line);
  const columns = lines.map(([, column]) => column);
  return { title, data: [at, ...columns], series, summary: summaryOf(series, columns, more.write), ...more };
}

/** @type {(name: string, tone: string) => Line} */
const line = (name, tone) => ({ name, tone, kind: "line" });

/**
 * The charts on one axis of time. `ofAgent`: of a single agent, whose work is a share of its time.
 * @param {{at: number[], pass_rate: Column, run_p50: Column, run_p95: Column, wait_p50: Column, wait_p95: Column,
 *   busy_agents: Column, installs: number[], installs_avoided: number[]}} columns
 * @param {{ofAgent?: boolean}} [options]
 */
export function trendCharts(columns, { ofAgent = false } = {}) {
  const { at, installs, installs_avoided: avoided } = columns;
  const inSeconds = { write: secondsText, steps: SECONDS, least: 1 };
  const inPercent = { write: percentText, least: 100, most: 100 };
  return [
    chart("Pass rate", at, [[line("passed", "good"), columns.pass_rate.map(hundredfold)]], {
      ...inPercent,
      floor: 50,
    }),
    chart(
      "Duration",
      at,
      [
        [line("p95", "warn"), columns.run_p95],
        [line("p50", "go"), columns.run_p50],
      ],
      inSeconds,
    ),
    chart(
      "Queue wait",
      at,
      [
        [line("p95", "warn"), columns.wait_p95],
        [line("p50", "go"), columns.wait_p50],
      ],
      inSeconds,
    ),
    ofAgent
      ? chart("Utilization", at, [[line("working", "go"), columns.busy_agents.map(hundredfold)]], inPercent)
      : chart("Agents at work", at, [[line("on average", "go"), columns.busy_agents]], {
          write: tenths,
          steps: COUNTS,
          least: 1,
        }),
    chart(
      "Installs",
      at,
      [
        [
          { name: "made", tone: "warn", kind: "bars", shown: (index) => installs[index] },
          installs.map((made, index) => made + avoided[index]),
        ],
        [{ name: "avoided", tone: "good", kind: "bars" }, avoided],
      ],
      { write: tenths, least: 4 },
    ),
  ];
}
