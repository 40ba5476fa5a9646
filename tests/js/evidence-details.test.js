// Evidence of a failure: texts line by line, zoom, links to trace and report, an attempt on its own time axis.
import assert from "node:assert/strict";
import { test } from "node:test";

import { timelineOf } from "../../static/js/job/attempt-timeline.js";
import { evidenceLinks } from "../../static/js/job/content.js";
import { diffOf } from "../../static/js/job/diff.js";
import { diffLines } from "../../static/js/job/diff-lines.js";
import { zoomed } from "../../static/js/job/zoom.js";

const shown = (lines) =>
  lines.map((line) =>
    "hidden" in line
      ? `${line.hidden} hidden`
      : line.sign + line.pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join(""),
  );

test("lines of both texts are one list, with the changed words marked", () => {
  assert.deepEqual(shown(diffLines("{\n  a: 1\n  b: 2\n}", "{\n  a: 1\n  b: 3\n  c: 4\n}")), [
    " {",
    "   a: 1",
    "-  b: [2]",
    "+  b: [3]",
    "+[  c: 4]",
    " }",
  ]);
});

test("equal lines far from a change are counted", () => {
  const line = (changed) => (_, index) => (index === 20 ? changed : `line ${index}`);
  const text = (changed) => Array.from({ length: 40 }, line(changed)).join("\n");
  const lines = shown(diffLines(text("old"), text("new")));
  assert.equal(lines[0], "17 hidden");
  assert.equal(lines.at(-1), "16 hidden");
  assert.equal(lines.length, 2 + 3 + 2 + 3);
});

test("a difference deep in a long text is found", () => {
  const word = "word ".repeat(5000);
  const { expected, actual } = diffOf(`${word}42 ${word}`, `${word}41 ${word}`);
  assert.deepEqual(
    expected.filter(({ changed }) => changed),
    [{ text: "42", changed: true }],
  );
  assert.deepEqual(
    actual.filter(({ changed }) => changed),
    [{ text: "41", changed: true }],
  );
});

test("texts of many lines that all differ do so as a whole, in linear time", () => {
  const text = (prefix) => Array.from({ length: 5000 }, (_, index) => `${prefix} ${index}`).join("\n");
  assert.equal(diffLines(text("a"), text("b")).length, 10_000);
});

test("zoom goes in steps and ends", () => {
  assert.deepEqual([zoomed(1, 1), zoomed(1, -1), zoomed(0.37, 1), zoomed(0.37, -1)], [1.5, 0.75, 0.5, 0.25]);
  assert.deepEqual([zoomed(8, 1), zoomed(0.1, -1), zoomed(0.01, -1)], [8, 0.1, 0.1]);
  assert.equal(zoomed(0.4999999, 1), 0.75); // what a window fits is seldom a step exactly
});

const file = (path) => ({ path, url: `/files/${path}` });
const content = { url: "https://c.test/s/a/", expires_at: "", trace_viewer: "https://c.test/trace-viewer/?trace=" };

test("trace and report are one link each: the trace of the last try", () => {
  const files = [
    ...["results/cart-retry1/trace.zip", "results/cart/trace.zip", `report/data/${"a1".repeat(20)}.zip`].map(file),
    ...["report/trace/index.html", "report/index.html", "index.html"].map(file),
  ];
  assert.deepEqual(
    evidenceLinks(files, content).map(({ title, path }) => [title, path]),
    [
      ["Open trace", "results/cart-retry1/trace.zip"],
      ["Open report", "index.html"],
    ],
  );
  assert.deepEqual(
    evidenceLinks(files, null).map(({ title, url }) => [title, url]),
    [["Download trace", "/files/results/cart-retry1/trace.zip"]],
  );
  assert.deepEqual(evidenceLinks([], content), []);
});

const at = (seconds) => new Date(seconds * 1000).toISOString();
const attempt = {
  id: "a",
  number: 1,
  leased_at: at(1010),
  started_at: at(1030),
  finished_at: at(1060),
  install_seconds: 15,
  outcome: "failed",
};
const job = { created_at: at(1000), status: "failed", tries: [attempt] };
const aCase = (name, tries, steps = []) => ({
  ...{ name, project: "", outcome: tries.at(-1)[2], seconds: 1, retries: tries.length - 1, steps },
  tries: tries.map(([offset, seconds, outcome]) => ({ offset, seconds, outcome })),
});

test("an attempt's phases, cases, tries and steps are on one axis", () => {
  const step = { title: "Click", offset: 1, seconds: 2, depth: 1, failed: true };
  const pay = aCase("pays", [[10, 4, "failed"], [15, 5, "failed"]], [step]); // prettier-ignore
  const { rows, place } = timelineOf(job, attempt, [pay, aCase("opens", [[4, 5, "passed"]])]);
  const drawn = rows.map(({ name, parts }) => [name, ...parts.map(({ from, until }) => `${from}–${until}`)]);
  assert.deepEqual(drawn, [
    ["Waiting", "1000–1010"],
    ["Assigned", "1010–1015"],
    ["Installing", "1015–1030"],
    ["Start", "1030–1034"],
    ["opens", "1034–1039"],
    ["pays", "1040–1044", "1045–1050"],
    ["Click", "1046–1048"],
    ["Finish", "1050–1060"],
  ]);
  assert.deepEqual([rows[5].tries, rows[6].depth, rows[6].outcome], [2, 1, "failed"]);
  assert.equal(place(1060), 1);
  const shared = { ...attempt, window: "a", run_seconds: 38, install_seconds: null, has_start: true };
  const drawnOf = (fields) => {
    const one = { ...shared, ...fields };
    const { rows: own } = timelineOf({ ...job, tries: [one] }, one, [aCase("pays", [[0, 4, "failed"]])]);
    return own
      .filter(({ name }) => !["Waiting", "Assigned"].includes(name))
      .map(({ name, parts: [{ from, until }] }) => [name, from, until]);
  };
  const measured = [
    ["Start", 1022, 1055],
    ["pays", 1055, 1059],
    ["Finish", 1059, 1060],
  ];
  assert.deepEqual(drawnOf({}), [
    ["Start", 1022, 1056],
    ["pays", 1056, 1060],
  ]);
  assert.deepEqual(drawnOf({ start_seconds: 33 }), measured);
  assert.deepEqual(drawnOf({ start_seconds: 33, window: null }), measured); // the first start had crashed
  assert.deepEqual(drawnOf({ started_at: at(1010), run_seconds: 6, start_seconds: 2 }), [
    ["Start", 1010, 1012],
    ["Other tests of this start", 1012, 1056],
    ["pays", 1056, 1060],
  ]); // the runner ran it after others
});

test("times of an agent's clock that cannot be are within the run", () => {
  const step = { title: "s", offset: 1e6, seconds: 1e6, depth: 0, failed: false };
  const { rows } = timelineOf(job, attempt, [aCase("late", [[9000, 9000, "failed"]], [step])]);
  for (const { parts } of rows)
    for (const { from, until } of parts) assert.ok(from >= 1000 && until <= 1060 && from <= until);
});

test("without times of cases there are the phases, and without a start only those before it", () => {
  const none = aCase("read from a report", [[0, 0, "failed"]]);
  none.tries = [];
  assert.deepEqual(
    timelineOf(job, attempt, [none]).rows.map(({ name }) => name),
    ["Waiting", "Assigned", "Installing", "Running"],
  );
  const lost = { ...attempt, started_at: null, install_seconds: null, outcome: "lost" };
  assert.deepEqual(
    timelineOf({ ...job, tries: [lost] }, lost, []).rows.map(({ name }) => name),
    ["Waiting", "Assigned"],
  );
});
