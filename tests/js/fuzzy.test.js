// Fuzzy search of commands: what fits, in which order, and which letters are marked.
import assert from "node:assert/strict";
import { test } from "node:test";

import { best, fit, fitWords } from "../../static/js/fuzzy.js";

const names = (query, texts, most = 9) => best(query, texts, (text) => text, most).map(({ entry }) => entry);

test("letters match in order, not necessarily together", () => {
  assert.deepEqual(fit("oj", "Overview jobs").at, [0, 9]);
  assert.equal(fit("jo", "Overview o"), null);
  assert.equal(fit("aab", "ab"), null);
});

test("an empty query fits everything and keeps the order", () => {
  assert.deepEqual(fit("  ", "anything"), { score: 0, at: [] });
  assert.deepEqual(names("", ["b", "a", "c"], 2), ["b", "a"]);
});

test("a whole occurrence beats scattered letters, a beginning of a word beats the middle", () => {
  assert.deepEqual(names("jobs", ["Just one bus stop", "objobs", "All jobs", "Jobs"]), [
    "Jobs",
    "All jobs",
    "objobs",
    "Just one bus stop",
  ]);
});

test("beginnings of words and shorter texts come first among scattered letters", () => {
  assert.deepEqual(names("pa", ["Pause all agents", "spark jar", "Pick agent"])[0], "Pause all agents");
  assert.ok(fit("sj", "Show jobs").score > fit("sj", "sxxxxxj").score);
});

test("case does not matter, and the marked letters are those of the text", () => {
  const { at } = fit("LOGIN", "tests/Login.spec.js");
  assert.deepEqual(at, [6, 7, 8, 9, 10]);
  assert.deepEqual(fit(" a  b ", "ab").at, [0, 1]);
});

test("what looks like a pattern is text", () => {
  assert.equal(fit(".*", "anything"), null);
  assert.deepEqual(fit("(a|b)", "x(a|b)y").at, [1, 2, 3, 4, 5]);
  assert.deepEqual(names("\\", ["a\\b", "ab"]), ["a\\b"]);
});

test("no more entries than asked for, and none that does not fit", () => {
  assert.deepEqual(names("x", ["a", "b"]), []);
  assert.equal(
    names(
      "a",
      Array.from({ length: 100 }, (_, n) => `a${n}`),
      5,
    ).length,
    5,
  );
});

test("a long query against a long text ends soon", () => {
  const began = performance.now();
  assert.equal(fit("a".repeat(5000), "ab".repeat(4000)), null);
  assert.ok(performance.now() - began < 500);
});

test("what a few letters must not offer is found by whole words, its own first", () => {
  const label = "Cancel all waiting jobs…";
  assert.deepEqual(fitWords("cancel", label).at, [0, 1, 2, 3, 4, 5]);
  assert.deepEqual(fitWords("ca wait", label).at, [0, 1, 11, 12, 13, 14]);
  for (const query of ["ios", "caw", "c", "jobs", "waiting", "ancel", "cancel ios", "cancel  x", ""])
    assert.equal(fitWords(query, label), null, query);
});

test("dangerous entries are not offered without a query, nor by scattered letters", () => {
  const entries = [{ text: "Cancel all waiting jobs…", danger: true }, { text: "iOS phones" }];
  const found = (query) => best(query, entries, ({ text }) => text, 9).map(({ entry }) => entry.text);
  assert.deepEqual(found(""), ["iOS phones"]);
  assert.deepEqual(found("ios"), ["iOS phones"]);
  assert.deepEqual(found("cancel wait"), ["Cancel all waiting jobs…"]);
});
