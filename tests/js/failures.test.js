// What a group of failures says of its cause: how many of its tests are new, and when it was seen.
import assert from "node:assert/strict";
import { test } from "node:test";

import { historyText, newText, testText } from "../../static/js/failure-words.js";

const NOW = Date.parse("2026-01-31T12:00:00Z") / 1000;
const history = (first, last, failures) => ({ history: { first_at: first, last_at: last, failures } });

test("new tests are counted where not all of the group are new", () => {
  assert.equal(newText({ new_tests: 2, tests: 5 }), "2 of 5 tests new");
  assert.equal(newText({ new_tests: 5, tests: 5 }), "");
  assert.equal(newText({ new_tests: 0, tests: 5 }), "");
});

test("a cause says when it was seen, and how often", () => {
  const often = history("2026-01-28T12:00:00Z", "2026-01-31T11:58:00Z", 1234);
  assert.equal(historyText(often, NOW), "first seen 3 days ago, last 2 min ago, 1,234 times");
  const once = history("2026-01-31T11:00:00Z", "2026-01-31T11:00:00Z", 1);
  assert.equal(historyText(once, NOW), "seen once, 60 min ago");
});

test("of a failed test: new in a build, or known since one", () => {
  const at = (version) => ({ app_version_id: version });
  const since = { since: at("4.12.1"), failures: 1, builds: 1 };
  const found = { new: true, app_version_id: "4.12.1", last_pass: at("4.12.0"), ...since };
  assert.equal(testText(found), "in 4.12.1 · last passed in 4.12.0");
  assert.equal(testText({ ...found, last_pass: null }), "in 4.12.1 · has not passed before");
  const known = { ...found, new: false, since: at("4.11.3"), last_pass: at("4.11.2"), failures: 7, builds: 3 };
  assert.equal(testText(known), "since 4.11.3, 7 failures in 3 builds · last passed in 4.11.2");
});
