// One word for one thing: statuses of agents, values of addresses, what installs cost and saved.
import assert from "node:assert/strict";
import { test } from "node:test";

import { STATUSES, agentsAlert, dutyOf, statusOf } from "../../static/js/agent-status.js";
import { unknownIn } from "../../static/js/address-choices.js";
import { countStatuses, totalsOf } from "../../static/js/fleet-groups.js";
import { verdictOf } from "../../static/js/health-words.js";
import { avoidedText, madeText, savedText } from "../../static/js/savings.js";
import { withLastRuns } from "../../static/js/shown-counts.js";

test("a status is counted by its own word; lost, offline and suspect agents are not connected", () => {
  const rows = STATUSES.map((status) => [status, { status, state: "offline" }]);
  const counts = countStatuses([...rows, ["old", { state: "idle" }]]);
  assert.deepEqual([counts.lost, counts.offline, counts.idle, counts.quarantined], [1, 1, 2, 1]);
  const totals = totalsOf(counts);
  assert.deepEqual([totals.known, totals.connected, totals.working], [11, 8, 3]);
  assert.equal(statusOf({ state: "paused" }), "paused");
  assert.equal(dutyOf({ targets: ["ios", "tv"], fallback: false }), "ios, tv");
  assert.equal(dutyOf({ targets: ["ios"], fallback: true }), "ios, while no other agent serves it");
});

test("the mark at Fleet counts every agent that needs attention, and says why", () => {
  const alert = agentsAlert({ idle: 9, lost: 1, paused: 2, quarantined: 1 }, 1);
  assert.deepEqual(alert, {
    count: 5,
    tone: "bad",
    text: "agents need attention: 1 lost, 1 needs repair, 1 quarantined, 2 paused",
  });
  assert.deepEqual(agentsAlert({ quarantined: 1 }, 0), {
    count: 1,
    tone: "warn",
    text: "agent needs attention: 1 quarantined",
  });
  assert.equal(agentsAlert({}, 0).count, 0);
});

test("the limits of a judgment on an agent are the server's", () => {
  const limits = { least_runs: 7, least_errors: 5 };
  const health = { ran: 3, others_ran: 9, errors_in_a_row: 4, verdict: "too_few", ...limits };
  assert.match(verdictOf(health).text, /^Needs 7 finished tests here \(3 so far\) and 7 on/);
  const more = { ...health, verdict: "more", failed_share: 1, others_failed_share: 0 };
  assert.match(verdictOf(more).text, /: check the device, or quarantine it\.$/);
  assert.match(verdictOf(more, true).text, /: check the device\.$/);
  const installs = verdictOf(health, false, 3);
  assert.equal(installs.title, "Its last 3 installs failed");
  assert.match(installs.text, /^Too few runs to compare. Needs 7 finished tests/);
  assert.equal(installs.tone, "warn");
  assert.equal(verdictOf(more, false, 3).title, verdictOf(more).title);
  assert.equal(verdictOf({ ...health, least_errors: 4 }).title, "The last 4 attempts were lost or ended in an error");
});

test("a value of an address that nobody knows is said", () => {
  const said = (screen, query) => unknownIn(screen, new URLSearchParams(query)).map(([, text]) => text);
  assert.deepEqual(said("fleet", "state=lost&view=map&group=label.os&color=build"), []);
  assert.deepEqual(said("fleet", "state=lostt"), ["No such state: “lostt”."]);
  assert.deepEqual(said("timeline", "span=900&to=17e9&view=installs"), []);
  assert.deepEqual(said("timeline", "span=day"), ["No such period: “day”."]);
  assert.deepEqual(said("failures", "since=1h"), ["No such period: “1h”."]);
  assert.deepEqual(said("batch", "show=constructor"), ["No such result: “constructor”."]);
  assert.deepEqual(said("jobs", "status=waiting"), []);
  assert.deepEqual(said("jobs", "status=nonsense"), ["No such status: “nonsense”."]);
});

test("what installs cost stands beside what they save", () => {
  const group = { installs: 2, installs_avoided: 30, install_seconds: 60, saved_seconds: 1800 };
  assert.equal(madeText(group), "2 · 2 min 00 s (1 min 00 s each)");
  const failed = { failed_installs: 4, failed_install_seconds: 8 };
  assert.equal(madeText({ ...group, ...failed }), "2 · 2 min 00 s (1 min 00 s each), 4 failed · 8.0 s");
  assert.equal(madeText({ installs: 0, install_seconds: null, ...failed }), "0, 4 failed · 8.0 s");
  assert.equal(avoidedText(group), "30 · ≈ 30 min 00 s saved");
  const none = { installs: 0, installs_avoided: 3, install_seconds: null, saved_seconds: null };
  assert.deepEqual([madeText(none), avoidedText(none)], ["0", "3"]);
  assert.equal(
    savedText({ installs: 1, installs_avoided: 5, install_seconds: 46, saved_seconds: 230 }),
    "1 made in 46 s, 83\u00a0% avoided: ≈ 3 min 50 s saved",
  );
  assert.equal(savedText({ installs: 0, installs_avoided: 0, install_seconds: 0, saved_seconds: null }), "");
});

test("a group's counts add up: by the last runs of tests, or of jobs while tests run that had not failed", () => {
  const total = ({ done = 0, failed = 0, cancelled = 0, waiting = 0, running = 0 }) =>
    done + failed + cancelled + waiting + running;
  const open = { waiting: 25, running: 5, unfinished: 30 };
  const tests = { total: 30, done: 5, failed: 0, excused: 0, cancelled: 0, running: 5, unfinished: 25 };
  const twice = withLastRuns({ total: 60, done: 28, failed: 2, excused: 0, cancelled: 0, ...open, tests });
  assert.deepEqual([total(twice), twice.total, twice.done], [60, 60, 28]);
  const retried = withLastRuns({
    ...{ total: 53, done: 47, failed: 3, excused: 0, cancelled: 0, waiting: 2, running: 1, unfinished: 3 },
    tests: { total: 50, done: 47, failed: 0, excused: 0, cancelled: 0, running: 1, unfinished: 3 },
  });
  assert.deepEqual([total(retried), retried.total, retried.failed], [50, 50, 0]);
  const ended = { total: 60, done: 58, failed: 2, excused: 0, cancelled: 0, waiting: 0, running: 0, unfinished: 0 };
  assert.equal(withLastRuns({ ...ended, tests: { ...tests, done: 30, unfinished: 0, running: 0 } }).total, 30);
  assert.equal(withLastRuns({ ...ended, ...open, tests: null }).done, 58);
});
