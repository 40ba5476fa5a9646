// The charts of trends, and the hours of the fleet.
import assert from "node:assert/strict";
import { test } from "node:test";

import { secondsText } from "../../static/js/chart-scales.js";
import { daysOf, shadeOf } from "../../static/js/hours.js";
import { trendCharts } from "../../static/js/trends.js";

const columns = {
  at: [0, 3600, 7200],
  pass_rate: [0.9954, null, 0.5],
  run_p50: [1.25, null, 61],
  run_p95: [2, null, 600],
  wait_p50: [null, null, null],
  wait_p95: [null, null, null],
  busy_agents: [0.25, 0, 1],
  installs: [1, 0, 2],
  installs_avoided: [3, 0, 4],
};
const named = (options) => Object.fromEntries(trendCharts(columns, options).map((chart) => [chart.title, chart]));

test("all charts have the same times, and a gap stays a gap", () => {
  const charts = trendCharts(columns);
  assert.equal(charts.length, 5);
  for (const { data, series } of charts) {
    assert.equal(data[0], columns.at);
    assert.equal(data.length, series.length + 1);
  }
  const rate = named()["Pass rate"];
  assert.deepEqual(rate.data[1], [99.54, null, 50]);
  assert.equal(rate.most, 100);
});

test("values have units, and a chart is described in words", () => {
  const { "Pass rate": rate, Duration: duration, "Queue wait": wait, Installs: installs } = named();
  assert.equal(rate.summary, "passed: latest 50\u00a0%, from 50\u00a0% to >\u00a099\u00a0%.");
  assert.equal(
    duration.summary,
    "p95: latest 10 min, from 2.0 s to 10 min; p50: latest 1 min 01 s, from 1.3 s to 1 min 01 s.",
  );
  assert.equal(wait.summary, "Nothing measured in this period.");
  assert.equal(installs.summary, "made: latest 2, from 0 to 2; avoided: latest 4, from 0 to 4.");
  assert.deepEqual(installs.data[1], [4, 0, 6], "what was made is on top of what was avoided");
  assert.equal(installs.series[0].shown(2), 2);
  assert.deepEqual([0, 10, 7200, 86_400].map(secondsText), ["0 s", "10 s", "2 h", "1 d"]);
});

test("an agent's work is a share of its time, that of others a number of agents", () => {
  assert.deepEqual(named({ ofAgent: true }).Utilization.data[1], [25, 0, 100]);
  assert.deepEqual(named()["Agents at work"].data[1], columns.busy_agents);
});

test("hours are in the row of their day, and what was not measured is missing", () => {
  const at = (day, hour) => new Date(2026, 2, day, hour).getTime() / 1000;
  const days = daysOf(
    { at: [at(30, 22), at(31, 0), at(31, 2)], utilization: [0.5, null, 1] },
    new Date(2026, 2, 31, 3),
  );
  assert.equal(days.length, 7); // also those of which nothing is known
  assert.deepEqual(
    days
      .slice(5)
      .map(({ day, cells }) => [
        day,
        cells.length,
        cells.flatMap((share, hour) => (share === null ? [] : [hour, share])),
      ]),
    [
      [at(30, 12), 24, [22, 0.5]],
      [at(31, 12), 24, [2, 1]],
    ],
  );
  assert.deepEqual([0, 0.01, 0.2, 0.21, 0.99, 1].map(shadeOf), [0, 1, 1, 2, 5, 5]);
});
