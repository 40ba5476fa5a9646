// What a group of failures says of its cause: how many of its tests are new, and on which agent.
import assert from "node:assert/strict";
import { test } from "node:test";

import { agentText, newText, quarantineText, testText } from "../../static/js/failure-words.js";

test("new tests are counted where not all of the group are new", () => {
  assert.equal(newText({ new_tests: 2, tests: 5 }), "2 of 5 new");
  assert.equal(newText({ new_tests: 5, tests: 5 }), "");
  assert.equal(newText({ new_tests: 0, tests: 5 }), "");
});

test("an agent on which a cause fails is named with its share, if others have failures too", () => {
  assert.equal(agentText({ agent: "pixel-7", failures: 4, of: 4 }), "only on pixel-7");
  assert.equal(agentText({ agent: "pixel-7", failures: 21, of: 23 }), "21 of 23 on pixel-7");
});

test("of a failed test: new in a build, or known since one", () => {
  const at = (version) => ({ app_version_id: version });
  const since = { since: at("4.12.1"), failures: 1, builds: 1 };
  const found = { new: true, app_version_id: "4.12.1", last_pass: at("4.12.0"), ...since };
  assert.equal(testText(found), "in 4.12.1 · last passed in 4.12.0");
  assert.equal(testText({ ...found, last_pass: null }), "in 4.12.1 · has not passed before");
  assert.equal(testText({ ...found, failures: 2 }), "in 4.12.1, 2 failed jobs · last passed in 4.12.0");
  const known = { ...found, new: false, since: at("4.11.3"), last_pass: at("4.11.2"), failures: 7, builds: 3 };
  assert.match(testText({ ...known, changed: true }), /^failing since 4.11.3, for other causes before, 7 failed jobs/);
  assert.equal(testText(known), "failing since 4.11.3, 7 failed jobs in 3 builds · last passed in 4.11.2");
});

test("a quarantine says by whom, since and until when, and why", () => {
  const held = { quarantined_by: "ada", quarantined_at: "2020-01-01T12:00:00Z", quarantine_note: "" };
  const until = { quarantined_until: "2020-02-01T12:00:00Z", quarantine_note: "since #412" };
  assert.match(
    quarantineText({ ...held, ...until }),
    /^by ada since 1 Jan.*, \d+:\d+ until 1 Feb.*, \d+:\d+: since #412$/,
  );
  assert.match(quarantineText({ ...held, quarantined_by: "", quarantined_until: null }), /^since 1 Jan[^:]*:\d+$/);
});
