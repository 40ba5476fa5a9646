// How values are written and compared: numbers, times, labels, shell words, natural order, hashes.
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  about,
  ago,
  bytes,
  changedStart,
  count,
  duration,
  expectedTime,
  labelText,
  number,
  percent,
  precise,
  rounded,
  seconds,
  sentence,
  shellWord,
  unbroken,
} from "../../static/js/format.js";
import { hash } from "../../static/js/hash.js";
import { byNature } from "../../static/js/natural.js";

// the same cases as in tests/engine/test_explain.py
test("estimates have one unit and are rounded as the server does", () => {
  const texts = [0, 4.9, 5, 12, 13, 25, 44, 94, 95, 240, 5640, 5700, 36_000, 172_799, 172_800].map(about);
  assert.deepEqual(texts, [
    "a few seconds",
    "a few seconds",
    "about 5 s",
    "about 10 s",
    "about 15 s",
    "about 30 s",
    "about 40 s",
    "about 90 s",
    "about 2 min",
    "about 4 min",
    "about 94 min",
    "about 2 h",
    "about 10 h",
    "about 48 h",
    "about 2 days",
  ]);
  assert.equal(rounded(3), "5 s");
  assert.equal(expectedTime(940, 900), "in about 40 s");
  assert.match(expectedTime(1e9, 0), /^about \d+ \w+, \d\d:\d\d$/);
  const changes = [changedStart(30, 0), changedStart(30, 40), changedStart(7200, 60), changedStart(0, 300)];
  assert.deepEqual(changes, [
    "starts as soon as before",
    "starts in about 70 s instead of about 30 s",
    "starts about 60 s later",
    "starts in about 5 min instead of now",
  ]);
});

test("a duration stays on one line", () => {
  const text = "7 made in 52 min 54 s, 83 % avoided: ≈ 4 h 34 min saved";
  assert.deepEqual(unbroken(text).split(" "), [
    "7\u00a0made",
    "in",
    "52\u00a0min\u00a054\u00a0s,",
    "83\u00a0%",
    "avoided:",
    "≈\u00a04\u00a0h\u00a034\u00a0min\u00a0saved",
  ]);
});

test("durations have two units at most", () => {
  const texts = [0, 8.9, 59.99, 60, 245, 3600, 7500, 86_400, 273_600, -5].map(duration);
  assert.deepEqual(texts, [
    "0 s",
    "8 s",
    "59 s",
    "1 min 00 s",
    "4 min 05 s",
    "1 h 00 min",
    "2 h 05 min",
    "1 d 0 h",
    "3 d 4 h",
    "0 s",
  ]);
  assert.deepEqual([null, undefined, NaN].map(duration), ["–", "–", "–"]);
});

test("short times have a tenth", () => {
  assert.deepEqual([0, 1.25, 9.94, 10, 75, null].map(precise), [
    "< 0.1 s",
    "1.3 s",
    "9.9 s",
    "10 s",
    "1 min 15 s",
    "–",
  ]);
});

test("counts have separators and a plural", () => {
  assert.equal(number(1_234_567), "1,234,567");
  assert.equal(number(null), "–");
  assert.deepEqual([count(0, "job"), count(1, "job"), count(2000, "job")], ["0 jobs", "1 job", "2,000 jobs"]);
});

test("a share is never rounded to all or nothing", () => {
  const texts = [0, 0.001, 0.005, 0.5, 0.995, 0.999, 1, null].map(percent);
  assert.deepEqual(texts, [
    "0\u00a0%",
    "<\u00a01\u00a0%",
    "1\u00a0%",
    "50\u00a0%",
    "100\u00a0%",
    ">\u00a099\u00a0%",
    "100\u00a0%",
    "–",
  ]);
});

test("sizes go by powers of 1000", () => {
  const texts = [0, 812, 999, 1000, 4100, 9949, 9950, 999_499, 999_500, 12e6, 3.2e9, 5e12].map(bytes);
  assert.deepEqual(texts, [
    "0 B",
    "812 B",
    "999 B",
    "1.0 kB",
    "4.1 kB",
    "9.9 kB",
    "10 kB",
    "999 kB",
    "1.0 MB",
    "12 MB",
    "3.2 GB",
    "5000 GB",
  ]);
});

test("times are seconds since 1970, from text or milliseconds", () => {
  assert.equal(seconds("1970-01-01T00:01:00.500Z"), 60.5);
  assert.equal(seconds(1500), 1.5);
  assert.equal(seconds(null), null);
  assert.ok(Number.isNaN(seconds("yesterday")));
});

test("labels are name=value", () => {
  assert.equal(labelText({ os: "android", size: "l" }), "os=android size=l");
  assert.equal(labelText(null), "");
});

test("what the API says is a sentence", () => {
  assert.deepEqual(["the server stops", "Stop!", "Deleted.", "a", ""].map(sentence), [
    "The server stops.",
    "Stop!",
    "Deleted.",
    "A.",
    "",
  ]);
});

test("a time before now is in one unit", () => {
  assert.deepEqual([0, 4, 46, 130, 7300, 200_000].map(ago), [
    "just now",
    "just now",
    "46 s ago",
    "2 min ago",
    "2 h ago",
    "2 days ago",
  ]);
});

test("a shell word is quoted so that a shell reads it back", () => {
  assert.equal(shellWord("tests/login.spec.js"), "tests/login.spec.js");
  assert.equal(shellWord("a b"), "'a b'");
  assert.equal(shellWord("it's; rm -rf $HOME `x`"), `'it'\\''s; rm -rf $HOME \`x\`'`);
  assert.equal(shellWord(""), "''");
  assert.equal(shellWord("-odd\n"), "'-odd\n'");
});

test("numbers in names count as numbers", () => {
  const names = ["agent-10", "agent-2", "Agent-1", "agent", "lab/2/a", "lab/10/a", "agent-02", "ä", ""];
  const ordered = [...names].sort(byNature);
  assert.ok(ordered.indexOf("agent-2") < ordered.indexOf("agent-10"));
  assert.ok(ordered.indexOf("Agent-1") < ordered.indexOf("agent-2"));
  assert.ok(ordered.indexOf("lab/2/a") < ordered.indexOf("lab/10/a"));
  assert.equal(byNature("agent-2", "agent-02"), 0);
  assert.equal(ordered[0], "");
});

test("natural order stays right beyond what is cached", () => {
  for (let n = 0; n < 25_000; n += 1) assert.ok(byNature(`n${n}`, `n${n + 1}`) < 0);
});

test("a hash is a 32-bit number, stable, and spread", () => {
  assert.equal(hash("acme\n1.0"), hash("acme\n1.0"));
  const found = new Set(Array.from({ length: 1000 }, (_, n) => hash(`build ${n}`) % 12));
  assert.equal(found.size, 12);
  for (const text of ["", "💥", "x".repeat(100_000)]) {
    assert.ok(Number.isInteger(hash(text)) && hash(text) >= 0 && hash(text) < 2 ** 32);
  }
});
