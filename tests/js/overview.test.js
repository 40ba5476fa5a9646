// What the overview and the timeline make of rows: folded events, sums of parts, rough durations.
import assert from "node:assert/strict";
import { test } from "node:test";

import { latest, waitText } from "../../static/js/figures-over-time.js";
import { folded } from "../../static/js/fold-events.js";
import { rough } from "../../static/js/format.js";
import { byAgent, gainOfParts } from "../../static/js/timeline/parts.js";

const event = (id, seconds, kind = "job_failed", level = "bad") => ({
  id,
  at: new Date(seconds * 1000).toISOString(),
  kind,
  level,
});

test("the latest rate is that of a whole time, nothing soon after a start", () => {
  const rows = Array.from({ length: 13 }, (_, index) => ({ at: 1000 + 5 * index, done: index === 0 ? 1000 : 24 }));
  assert.equal(latest(rows, "done", 60), 24);
  assert.equal(latest(rows.slice(1), "done", 60), null);
  assert.equal(latest([], "done", 60), null);
});

test("repeated events are one line, others stay where they are", () => {
  const failures = Array.from({ length: 100 }, (_, number) => event(`f${number}`, 1000 - number));
  const lost = event("lost", 950.5, "attempt_lost", "warn");
  const lines = folded([...failures.slice(0, 50), lost, ...failures.slice(50)]);
  assert.deepEqual(
    lines.map(({ id, newest, count }) => [id, newest.id, count]),
    [
      ["f99", "f0", 100],
      ["lost", "lost", 1],
    ],
  );
});

test("few events, or events far apart, are not folded", () => {
  assert.deepEqual(
    folded([event("a", 100), event("b", 99)]).map((line) => line.count),
    [1, 1],
  );
  const apart = [9000, 8999, 8998, 3000, 2999, 2998].map((at) => event(`e${at}`, at));
  assert.deepEqual(
    folded(apart).map((line) => [line.id, line.count]),
    [
      ["e8998", 3],
      ["e2998", 3],
    ],
  );
});

test("a line keeps its id while it grows", () => {
  const before = [event("c", 3), event("b", 2), event("a", 1)];
  assert.equal(folded(before)[0].id, folded([event("d", 4), ...before])[0].id);
});

test("parts add up, and an avoided install counts as the mean that the server has", () => {
  const part = (agent, fields) => ({
    agent,
    at: 0,
    attempts: 1,
    failed: 0,
    installs: 0,
    installs_avoided: 0,
    install_seconds: 0,
    saved_seconds: null,
    run_seconds: 10,
    ...fields,
  });
  const avoiding = { installs_avoided: 3, failed: 1, saved_seconds: 12 };
  const parts = [part("a", { installs: 2, install_seconds: 8 }), part("b", avoiding)];
  const gain = gainOfParts(parts);
  assert.deepEqual([gain.attempts, gain.failed, gain.made, gain.avoided, gain.cost, gain.saved], [2, 1, 2, 3, 8, 12]);
  assert.equal(gain.share, 8 / 28);
  assert.equal(gainOfParts(parts.slice(0, 1)).saved, null);
  assert.deepEqual([...byAgent(parts).keys()], ["a", "b"]);
});

test("rough durations have one unit", () => {
  assert.deepEqual([-1, 8.9, 60, 3000, 7199, 7200, 172_800].map(rough), [
    "0 s",
    "8 s",
    "1 min",
    "50 min",
    "119 min",
    "2 h",
    "2 days",
  ]);
});

test("a wait is short enough for its figure, however long it is", () => {
  assert.deepEqual([null, undefined, 8.8, 42.7, 3067, 11460].map(waitText), [
    "–",
    "–",
    "8.8 s",
    "42 s",
    "51 min",
    "3 h",
  ]);
});
