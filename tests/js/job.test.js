// A job's lifecycle from its attempts: parts of an attempt, states passed, rows and the axis of the waterfall.
import assert from "node:assert/strict";
import { test } from "node:test";

import { byEnd } from "../../static/js/attempt-order.js";
import { longest, summaryOf } from "../../static/js/batch-results.js";
import { happenedText, verdictText } from "../../static/js/job/happened.js";
import { partsOf, startTitle, stepsOf, wordOf } from "../../static/js/job/lifecycle.js";
import { axisOf, rowsOf } from "../../static/js/job/spans.js";
import { ranText } from "../../static/js/run-time.js";
import { usualKinds, usualText } from "../../static/js/usual-time.js";

const at = (second) => new Date(second * 1000).toISOString();

const attempt = (fields) => ({
  outcome: "passed",
  phase: "ended",
  leased_at: at(100),
  started_at: at(120),
  finished_at: at(150),
  install_seconds: 15,
  message: "",
  ...fields,
});

const job = (fields) => ({ status: "done", phase: null, created_at: at(50), tries: [], retried: [], ...fields });

test("an attempt is assigned, installs, runs", () => {
  assert.deepEqual(
    partsOf(attempt({})).map(({ kind, from, until }) => [kind, from, until]),
    [
      ["assigned", 100, 105],
      ["installing", 105, 120],
      ["running", 120, 150],
    ],
  );
});

test("the run of an attempt that began a shared start contains that start, in its parts and its words", () => {
  const own = { id: "1", window: "1", run_seconds: 40, has_start: true };
  const shared = attempt({ ...own, started_at: at(149), install_seconds: null });
  const spans = (one) => partsOf(one).map(({ kind, from, until }) => [kind, from, until]);
  assert.deepEqual(spans(shared), [
    ["assigned", 100, 110],
    ["running", 110, 150],
  ]);
  assert.deepEqual(spans({ ...shared, install_seconds: 15 }).at(-1), ["running", 115, 150]); // not before its install
  const avoided = { ...shared, window: "0", run_seconds: 1.5, has_start: false };
  assert.deepEqual(spans(avoided)[1], ["running", 149, 150]);
  assert.deepEqual([ranText(shared), ranText(avoided)], ["40 s with start", "1.5 s"]);
  assert.equal(ranText({ run_seconds: 40, start_seconds: 30 }), "40 s with start"); // a job in a list
  assert.equal(startTitle(job({ started_at: at(149), tries: [shared] })), "Runner started");
  assert.equal(startTitle(job({ started_at: at(149.5), tries: [shared] })), "Started"); // its first case, after others
  assert.equal(startTitle(job({ started_at: at(149), tries: [avoided] })), "Started");
  const later = { ...shared, started_at: at(100), run_seconds: 6, start_seconds: 2 }; // others ran first
  assert.deepEqual(spans(later), [
    ["starting", 100, 102],
    ["between", 102, 146],
    ["running", 146, 150],
  ]);
});

test("an attempt whose install failed has no duration", () => {
  assert.equal(ranText({ run_seconds: 0, started_at: null, finished_at: "2026-01-01T00:00:01Z" }), "–");
  assert.match(ranText({ run_seconds: 0, started_at: "2026-01-01T00:00:00Z" }), /0\.1/);
});

test("an install longer than the attempt begins with the lease", () => {
  assert.deepEqual(partsOf(attempt({ install_seconds: 500 }))[0], { kind: "installing", from: 100, until: 120 });
});

test("an attempt that never began is assigned or installing to its end", () => {
  const parts = (fields) => partsOf(attempt({ started_at: null, install_seconds: null, ...fields }));
  assert.deepEqual(parts({}), [{ kind: "assigned", from: 100, until: 150 }]);
  const failed = { outcome: "error", message: "install failed: exit code 1" };
  assert.deepEqual(parts(failed), [{ kind: "installing", from: 100, until: 150 }]);
  assert.deepEqual(parts({ phase: "installing", finished_at: null }), [{ kind: "installing", from: 100, until: null }]);
});

test("words of outcomes and phases", () => {
  assert.equal(wordOf({ outcome: "timed_out", phase: "ended" }), "timed out");
  assert.equal(wordOf({ outcome: null, phase: "executing" }), "running");
  assert.equal(wordOf({ outcome: null, phase: "installing" }), "installing");
});

test("states in the order in which a job passed them", () => {
  assert.deepEqual(stepsOf(job({ status: "pending", phase: "waiting" })), ["waiting"]);
  assert.deepEqual(stepsOf(job({ tries: [attempt({})] })), ["waiting", "assigned", "installing", "running", "done"]);
  assert.deepEqual(
    stepsOf(
      job({ status: "pending", phase: "backoff", tries: [attempt({ outcome: "error", install_seconds: null })] }),
    ),
    ["waiting", "assigned", "running", "backoff"],
  );
  assert.deepEqual(stepsOf(job({ status: "cancelled", tries: [] })), ["waiting", "cancelled"]);
});

test("a manual retry is between the attempts it was between", () => {
  const steps = stepsOf(
    job({
      tries: [
        attempt({ outcome: "failed" }),
        attempt({ leased_at: at(300), started_at: at(301), finished_at: at(310) }),
      ],
      retried: [{ at: at(200), status: "failed" }],
    }),
  );
  const found = steps.indexOf("failed");
  assert.deepEqual(steps.slice(found, found + 2), ["failed", "waiting"]);
  assert.equal(steps.at(-1), "done");
});

test("a job without tries has a row for its wait only while it waits", () => {
  assert.deepEqual(rowsOf(job({ status: "cancelled" }), 100), []);
  const [{ parts }] = rowsOf(job({ status: "pending", phase: "waiting" }), 80);
  assert.deepEqual(
    parts.map(({ kind, from, until, live }) => [kind, from, until, live]),
    [["waiting", 50, 80, true]],
  );
});

test("the axis is monotonic from 0 to 1 and cuts long waits", () => {
  const rows = rowsOf(
    job({
      created_at: at(0),
      tries: [attempt({ leased_at: at(10_000), started_at: at(10_010), finished_at: at(10_020) })],
    }),
    10_020,
  );
  const { place } = axisOf(rows);
  let last = 0;
  for (let time = 0; time <= 10_020; time += 10) {
    const here = place(time);
    assert.ok(here >= last - 1e-9 && here <= 1 + 1e-9, String(time));
    last = here;
  }
  assert.equal(rows[0].parts[0].cut, true);
  assert.ok(place(10_000) < 0.5);
});

test("an attempt without a failure to show says what happened, and what to do", () => {
  const ended = { exit_code: null, message: "", started_at: "x", agent: "pixel-8", log_bytes: 9, cases: {} };
  const textOf = (more) => happenedText({ ...ended, ...more }).join(" ");
  assert.match(
    textOf({ outcome: "timed_out", message: "stopped: no output for 3 s" }),
    /log .* longer silence_timeout/,
  );
  assert.match(textOf({ outcome: "timed_out", message: "stopped: it took longer" }), /longer timeout_seconds/);
  assert.match(textOf({ outcome: "error", message: "install failed: 3" }), /install of its build failed on pixel-8/);
  assert.match(textOf({ outcome: "error", log_bytes: 0 }), /pixel-8 could not start it\. .*qgagent check/);
  assert.match(textOf({ outcome: "lost" }), /pixel-8 stopped responding while it ran the test/);
  assert.match(textOf({ outcome: "failed", exit_code: -11 }), /A signal ended its runner\. The end of its log/);
  assert.match(textOf({ outcome: "failed", exit_code: 3 }), /No line of its log names an error/);
  assert.equal(textOf({ outcome: "failed", exit_code: 3, log_bytes: 0 }), ""); // a simulated one writes none
  assert.equal(textOf({ outcome: "failed", exit_code: 1, cause_line: 3 }), "");
  assert.equal(textOf({ outcome: "failed", exit_code: 1, cases: { failed: 1 } }), "");
});

test("what was decided after an attempt is told without its cause, unless only one was allowed", () => {
  const again = { reason: "error, attempt 2 of 9: retried after 9.1 s: no APK", cause: "no APK" };
  assert.equal(verdictText(again, 2), "error, attempt 2 of 9: retried after 9.1 s");
  assert.equal(verdictText(again, 4), "error, attempt 4 (2 of 9 that count): retried after 9.1 s"); // retried by hand
  assert.equal(verdictText({ reason: "failed, attempt 1 of 1: no attempts left: 1 != 2", cause: "1 != 2" }), "");
  assert.equal(verdictText({ reason: "", cause: "no APK" }), "");
  for (const budget of ["the 10 retries of its batch are", "its batch's one retry is"]) {
    const spent = `failed, and ${budget} used up`;
    assert.equal(verdictText({ reason: `${spent}: 1 != 2`, cause: "1 != 2" }, 1), spent);
  }
});

test("a usual duration says of which runs it is, where a test has runs with a start of the runner and without", () => {
  const both = { usual_with_start: 10, usual_without_start: 5.2 };
  assert.equal(usualText(both, { id: "a", window: "a" }), "usually 10 s with start");
  assert.equal(usualText(both, { id: "b", window: "a" }), "usually 5.2 s without start");
  assert.equal(usualKinds(both), "10 s with start, 5.2 s without");
  const run = { outcome: "passed", has_start: false };
  const one = { usual_with_start: 10, usual_without_start: null, history: [run] };
  const started = { ...run, has_start: true };
  assert.equal(usualKinds({ ...one, history: [started, { ...run, outcome: "failed" }] }), "with start");
  assert.equal(usualKinds({ ...one, history: [started, run] }), "partly with start");
  assert.deepEqual([usualText(one, { id: "a", window: null }), usualKinds(one)], ["usually 10 s", ""]);
  assert.equal(usualText(one, { id: "b", window: "a" }), "");
});

test("attempts are listed by their ends, what runs first", () => {
  const attempts = { a: { finished_at: "09:00" }, b: { finished_at: "09:02" }, c: {}, d: { finished_at: "09:01" } };
  assert.deepEqual(
    byEnd(["a", "b", "c", "d", "unknown"], (id) => attempts[id]),
    ["c", "unknown", "b", "d", "a"],
  );
});

test("the longest attempt is one that ran, without the start of its runner", () => {
  const tries = [
    { outcome: "error", run_seconds: 13 },
    { outcome: "passed", run_seconds: 25.5, start_seconds: 18 },
    { outcome: "failed", run_seconds: 7 },
  ];
  assert.equal(longest({ tries }), 7.5);
  assert.equal(longest({ tries: tries.slice(0, 1) }), -1);
  const row = { status: "done", group: "g" };
  assert.equal(summaryOf([{ ...row, tries }]).hasStart, true);
  assert.equal(summaryOf([{ ...row, tries: tries.filter((one) => !one.start_seconds) }]).hasStart, false);
  assert.equal(summaryOf([{ ...row, tries }]).hasCauses, false);
  assert.equal(summaryOf([{ ...row, tries: [{ ...tries[2], cause: "expected 1" }] }]).hasCauses, true);
  const simulated = ["running", "done"].map((status) => ({ ...row, tries, status, simulated: true }));
  assert.equal(summaryOf(simulated).simulated, 2, "as the server counts them: those that run, too");
});
