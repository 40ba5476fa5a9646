// The timeline: times of spans and what installs cost and saved.
import assert from "node:assert/strict";
import { test } from "node:test";

import { gainOfParts } from "../../static/js/timeline/parts.js";
import {
  buildsOf,
  gainOf,
  isBad,
  nearest,
  piecesOf,
  placeInStart,
  spansOf,
  spentOf,
  timesOf,
  windowsOf,
} from "../../static/js/timeline/spans.js";

const at = (second) => new Date(second * 1000).toISOString();

const span = (fields) => ({
  id: "1",
  number: 1,
  group: "g",
  org_id: "acme",
  app_version_id: "1",
  window: null,
  installs: false,
  install_seconds: null,
  run_seconds: 40,
  start_seconds: null,
  has_start: false,
  saved_seconds: null,
  leased_at: at(100),
  started_at: at(110),
  finished_at: at(150),
  outcome: "passed",
  ...fields,
});

test("an attempt with an install has both parts", () => {
  const { from, run, to, over } = timesOf(span({ installs: true, install_seconds: 10 }), 999);
  assert.deepEqual([from, run, to, over], [100, 110, 150, true]);
});

test("without an install all of it is the run", () => {
  const { from, run, to } = timesOf(span({}), 999);
  assert.deepEqual([from, run, to], [100, 100, 150]);
});

test("what is not over reaches to now, also when asked again later", () => {
  const row = span({ installs: true, started_at: null, finished_at: null });
  for (const now_ of [120, 130]) {
    const { run, to, over } = timesOf(row, now_);
    assert.deepEqual([run, to, over], [now_, now_, false]);
  }
});

test("an attempt cut off during its install ran no test", () => {
  const row = span({ installs: true, started_at: null, outcome: "lost" });
  const { from, run, to, over } = timesOf(row, 999);
  assert.deepEqual([from, run, to, over], [100, 150, 150, true]);
});

test("a clock behind the server's makes no negative span", () => {
  const { from, to } = timesOf(span({ started_at: null, finished_at: null }), 90);
  assert.ok(to >= from);
});

test("outcomes that are bad", () => {
  const bad = ["passed", "failed", "timed_out", "lost", "error", "cancelled", null].filter((outcome) =>
    isBad({ outcome }),
  );
  assert.deepEqual(bad, ["failed", "timed_out", "lost", "error"]);
});

test("the nearest span is the one at the moment, else the closest", () => {
  const rows = [span({}), span({ leased_at: at(200), started_at: at(200), finished_at: at(210), run_seconds: 10 })];
  assert.deepEqual(
    [120, 160, 190, 205, 999, 0].map((moment) => nearest(spansOf(rows), moment, 999)),
    [0, 0, 1, 1, 1, 0],
  );
  assert.equal(nearest([], 5, 999), -1);
});

const gainBetween = (rows, from, to, now_) => gainOf(rows, { from, to, now: now_ });

test("an avoided install counts as the server says", () => {
  const rows = [
    span({ installs: true, install_seconds: 10 }),
    span({ saved_seconds: 10 }),
    span({ group: "h", installs: true, install_seconds: 30 }),
    span({ group: "h", saved_seconds: 30 }),
    span({ group: "unmeasured" }),
    span({ number: 2 }),
  ];
  const gain = gainBetween(rows, 0, 1000, 1000);
  assert.deepEqual([gain.attempts, gain.made, gain.avoided, gain.cost], [6, 2, 3, 40]);
  assert.equal(gain.saved, 10 + 30);
  assert.equal(gain.share, 40 / 280);
});

test("what nobody measured is not known, and nothing is a share of nothing", () => {
  assert.equal(gainBetween([span({})], 0, 1000, 1000).saved, null);
  const empty = gainBetween([], 0, 1000, 1000);
  assert.deepEqual([empty.attempts, empty.share, empty.shareWithout], [0, null, null]);
});

test("only what ended in the stretch counts", () => {
  assert.equal(gainBetween([span({})], 125, 1000, 1000).running, 40);
  assert.equal(gainBetween([span({})], 0, 149, 1000).running, 0);
  assert.equal(gainBetween([span({})], 151, 1000, 1000).attempts, 0);
});

test("an install that began before the stretch counts whole where its attempt ended", () => {
  const rows = [
    span({ installs: true, install_seconds: 10 }),
    span({ leased_at: at(150), started_at: at(150), finished_at: at(200) }),
    span({ leased_at: at(300), started_at: at(300), finished_at: at(400) }),
  ];
  const gain = gainBetween(rows, 105, 180, 1000);
  assert.deepEqual([gain.attempts, gain.cost, gain.running], [2, 10, 40]);
});

test("the share of installs is compared with what it were if each attempt made one", () => {
  const rows = [
    span({ installs: true, install_seconds: 10 }),
    span({ leased_at: at(150), started_at: at(150), finished_at: at(200), saved_seconds: 10 }),
    span({ leased_at: at(200), started_at: at(200), finished_at: at(250), saved_seconds: 10 }),
  ];
  const gain = gainBetween(rows, 100, 250, 1000);
  assert.deepEqual([gain.cost, gain.running, gain.saved], [10, 120, 20]);
  assert.deepEqual([gain.share, gain.shareWithout], [10 / 130, 30 / 150]);
});

const shared = (id, from, ran, fields) =>
  span({
    id,
    window: "1",
    leased_at: at(from),
    started_at: at(from),
    finished_at: at(from + ran),
    run_seconds: ran,
    ...fields,
  });
/** The test that began the start of the others: its install took 10 s, the start 4 s, its own cases 2 s. */
const opener = (fields) =>
  span({
    id: "1",
    window: "1",
    installs: true,
    install_seconds: 10,
    run_seconds: 6,
    start_seconds: 4,
    has_start: true,
    ...fields,
  });
const drawn = ({ parts }) => parts.map(({ kind, from, to }) => [kind, from, to]);

test("a window is one block from its first test to its last, in the order in which they ran", () => {
  const rows = [
    opener({ finished_at: at(116.3) }),
    shared("2", 170, 20),
    shared("3", 150, 20),
    shared("4", 190, 10, { window: "4" }),
    span({ id: "5", leased_at: at(200), started_at: at(200), finished_at: at(210) }),
  ];
  const spans = spansOf(rows);
  assert.deepEqual(windowsOf(spans, 999), [{ from: 110, to: 190, tests: 3, first: rows[0] }]);
  assert.deepEqual(
    spans.map((one) => [one.id, placeInStart(spans, one)]),
    [
      ["1", "1 of 3 in one start"],
      ["3", "2 of 3 in one start"],
      ["2", "3 of 3 in one start"],
      ["4", null],
      ["5", null],
    ],
  );
  assert.equal(placeInStart(spans.slice(1), spans[1]), "in one start with earlier tests");
  assert.equal(gainBetween(rows, 0, 999, 999).starts, 2);
  assert.equal(gainBetween(rows, 180, 999, 999).starts, 1);
});

test("the first test of a start is drawn where it ran, after others, and no two overlap", () => {
  const others = [shared("2", 114, 5.01), shared("3", 119, 3), shared("4", 124, 6, { finished_at: at(133) })];
  const rows = [opener({ finished_at: at(124.5) }), ...others]; // its result came after the next one began
  const spans = spansOf(rows);
  assert.deepEqual(
    spans.map((one) => [one.id, placeInStart(spans, one)]),
    [
      ["2", "1 of 4 in one start"],
      ["3", "2 of 4 in one start"],
      ["1", "3 of 4 in one start"],
      ["4", "4 of 4 in one start"],
    ],
  );
  assert.deepEqual(spans.map(drawn), [
    [["run", 114, 119]],
    [["run", 119, 122]],
    [
      ["install", 100, 110],
      ["start", 110, 114],
      ["run", 122, 124],
    ],
    [["run", 124, 130]],
  ]);
  assert.deepEqual(piecesOf(spans[2], 999), [
    { from: 100, to: 114 },
    { from: 122, to: 124 },
  ]);
  assert.deepEqual(
    [105, 112, 116, 123, 126].map((moment) => spans[nearest(spans, moment, 999)].id),
    ["1", "1", "2", "1", "4"],
  );
  // others are not loaded, or none ran before it
  assert.deepEqual(drawn(spansOf([rows[0]])[0]).slice(1), [
    ["start", 110, 114],
    ["run", 122.5, 124.5],
  ]);
  const alone = opener({ finished_at: at(116.4) });
  assert.deepEqual(drawn(spansOf([alone])[0]).slice(1), [
    ["start", 110, 114],
    ["run", 114, 116],
  ]);
});

test("while the first test of a start waits for others it has no bar over theirs", () => {
  const running = { finished_at: null, run_seconds: null, start_seconds: null, outcome: null };
  const partsOf = (...others) => drawn(spansOf([opener(running), ...others]).find(({ id }) => id === "1")).slice(1);
  assert.deepEqual(partsOf(), [["run", 110, null]]);
  assert.deepEqual(partsOf(shared("2", 114, null, running)), [["start", 110, 114]]);
  assert.deepEqual(partsOf(shared("2", 114, 5)), [
    ["start", 110, 114],
    ["run", 119, null],
  ]);
});

test("from when a test began its duration adds up to its end, where the start of its runner is known", () => {
  const spent = (...rows) => {
    const one = spansOf(rows).find(({ id }) => id === "1");
    return [one.at, spentOf(one, 130)];
  };
  const after = opener({ finished_at: at(124.5) });
  assert.deepEqual(spent(after, shared("2", 114, 8)), [122, { install: 10, start: 4, ran: "2.0 s" }]);
  const unknown = opener({ start_seconds: null, finished_at: at(116) });
  assert.deepEqual(spent(unknown), [110, { install: 10, start: null, ran: "6.0 s with start" }]);
  const running = opener({ finished_at: null, run_seconds: null, start_seconds: null, outcome: null });
  assert.deepEqual(spent(running), [110, { install: 10, start: null, ran: "20 s" }]);
  assert.deepEqual(spent(running, shared("2", 114, null, { finished_at: null })), [
    110,
    { install: 10, start: null, ran: null },
  ]);
  const lost = span({ started_at: null, run_seconds: null, outcome: "lost" });
  assert.deepEqual(spent(lost)[1], { install: null, start: null, ran: null });
});

test("an hour has no more installs than its day, also of tests that run", () => {
  const rows = [
    span({
      installs: true,
      install_seconds: 10,
      run_seconds: 60,
      leased_at: at(5),
      started_at: at(15),
      finished_at: at(150),
    }),
    span({ leased_at: at(150), started_at: at(150), finished_at: null, window: "1", id: "2" }),
    span({
      leased_at: at(160),
      started_at: null,
      finished_at: at(170),
      run_seconds: null,
      outcome: "timed_out",
      saved_seconds: 4,
    }),
    span({ leased_at: at(160), started_at: null, finished_at: at(170), run_seconds: null, outcome: "lost" }),
    span({ leased_at: at(160), started_at: null, finished_at: at(170), run_seconds: null, outcome: "error" }),
  ];
  const counts = ({ made, avoided, starts, cost }) => [made, avoided, starts, cost];
  assert.deepEqual(counts(gainBetween(rows, 0, 1000, 1000)), [1, 1, 0, 10]);
  assert.deepEqual(counts(gainBetween(rows, 100, 1000, 1000)), [1, 1, 0, 10]); // where they ended
  assert.deepEqual(counts(gainBetween(rows, 0, 149, 1000)), [0, 0, 0, 0]);
  const part = { attempts: 3, failed: 1, installs: 1, installs_avoided: 1, starts_avoided: 0, saved_seconds: 4 };
  const day = gainOfParts([{ ...part, install_seconds: 10, run_seconds: 60 }]);
  assert.deepEqual(counts(day), counts(gainBetween(rows, 100, 1000, 1000)));
  const gain = gainBetween(rows, 0, 1000, 1000);
  assert.deepEqual([day.saved, day.share, day.shareWithout], [gain.saved, gain.share, gain.shareWithout]);
});

test("builds come by their attempts", () => {
  const rows = [
    span({ app_version_id: "2" }),
    span({ app_version_id: "1" }),
    span({ app_version_id: "1", installs: true, install_seconds: 5 }),
    span({ app_version_id: "1", installs: true, started_at: null, outcome: "lost" }),
  ];
  assert.deepEqual(
    buildsOf(rows, 0, 1000, 1000).map(({ version, attempts, made, avoided, cost }) => [
      version,
      attempts,
      made,
      avoided,
      cost,
    ]),
    [
      ["1", 3, 1, 1, 5],
      ["2", 1, 0, 1, 0],
    ],
  );
});
