// The search language of jobs: parts of a text, edits of it, and what the server could read.
import assert from "node:assert/strict";
import { test } from "node:test";

import { isKey, isWhole, KEYS, opOf } from "../../static/js/search-keys.js";
import { replaced, termAt, termsOf, valueOf, without, withValue, writtenValue } from "../../static/js/search-terms.js";

const parts = (text) => termsOf(text).map(({ not, key, op, value }) => [not, key, op, value]);

test("words, keys, negations and quotes are parts", () => {
  assert.deepEqual(parts('pay -status:done age<=1h test:"pay later" "two words"'), [
    [false, "", "", "pay"],
    [true, "status", ":", "done"],
    [false, "age", "<=", "1h"],
    [false, "test", ":", "pay later"],
    [false, "", "", "two words"],
  ]);
});

test("labels are keys with a name, which may be odd", () => {
  assert.deepEqual(parts("label.os:android label.a-b_c:1"), [
    [false, "label.os", ":", "android"],
    [false, "label.a-b_c", ":", "1"],
  ]);
});

test("a text of nothing has no parts", () => {
  assert.deepEqual(termsOf(""), []);
  assert.deepEqual(termsOf(" \t\n "), []);
});

test("an open quote reaches to the end, spaces and all", () => {
  assert.deepEqual(parts('a test:"pay la'), [
    [false, "", "", "a"],
    [false, "test", ":", "pay la"],
  ]);
  assert.deepEqual(parts('"'), [[false, "", "", ""]]);
});

test("parts cover the text in order, whatever it is", () => {
  let seed = 11;
  const random = (most) => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
  const alphabet = ['"', " ", ":", "-", "<", "=", ">", "a", "org", "label.", ",", "é", "💥", "\n", "\\"];
  for (let round = 0; round < 3000; round += 1) {
    const text = Array.from({ length: random(12) }, () => alphabet[random(alphabet.length)]).join("");
    let end = 0;
    for (const { from, to, valueFrom } of termsOf(text)) {
      assert.ok(from >= end && to > from && valueFrom >= from && valueFrom <= to, JSON.stringify(text));
      assert.match(text.slice(end, from), /^\s*$/, JSON.stringify(text));
      end = to;
    }
  }
});

test("the part at the caret is the one it touches, else an empty one", () => {
  assert.equal(termAt("org:a  x", 3).key, "org");
  assert.equal(termAt("org:a", 5).value, "a");
  assert.deepEqual(termAt("a   b", 3), { from: 3, to: 3, not: false, key: "", op: "", value: "", valueFrom: 3 });
});

test("values are quoted when they must be, and refused when they cannot be written", () => {
  assert.equal(writtenValue("plain"), "plain");
  assert.equal(writtenValue("two words"), '"two words"');
  assert.equal(writtenValue(""), '""');
  assert.equal(writtenValue('a"b'), null);
  assert.equal(writtenValue("a\nb"), null);
});

test("a value that was written is read again as it was", () => {
  for (const value of ["a", "two words", " lead", "a:b", "-x", "<1", "é漢", "a,b"]) {
    const [term] = termsOf(`org:${writtenValue(value)}`);
    assert.deepEqual([term.key, term.value], ["org", value]);
  }
});

test("a part is replaced in place, and the caret follows it", () => {
  assert.deepEqual(replaced("a st b", { from: 2, to: 4 }, "status:"), { text: "a status: b", caret: 9 });
  assert.deepEqual(replaced("st", { from: 0, to: 2 }, "status:done", { done: true }), {
    text: "status:done ",
    caret: 12,
  });
});

test("a value under a key is read, set and removed", () => {
  assert.equal(valueOf("pay org:acme", "org"), "acme");
  assert.equal(valueOf("pay", "org"), "");
  for (const text of ["org:a org:b", "-org:a", "org:a,b", "age<1h"]) {
    assert.equal(valueOf(text, text.includes("age") ? "age" : "org"), null, text);
  }
  assert.equal(withValue("pay status:done org:a", "status", "failed"), "pay org:a status:failed");
  assert.equal(withValue("status:a pay status:b", "status", ""), "pay");
  assert.equal(withValue("", "org", "a b"), 'org:"a b"');
  assert.equal(without("a b c", termsOf("a b c")[1]), "a c");
});

test("every key is one, and an unknown one is not", () => {
  for (const key of Object.keys(KEYS)) assert.ok(isKey(key), key);
  for (const key of ["label", "label.", "constructor", "__proto__", "toString", ""])
    assert.equal(isKey(key), false, key);
  assert.equal(isKey("label.os"), true);
  assert.equal(opOf("age"), "<");
  assert.equal(opOf("org"), ":");
});

test("a part is whole once the server can read it", () => {
  const whole = (text) => termsOf(text).every(isWhole);
  for (const text of [
    "pay",
    "org:acme",
    "status:waiting,done",
    "age<1h",
    "attempts>2",
    "label.os:android",
    "flaky:true",
  ]) {
    assert.equal(whole(text), true, text);
  }
  for (const text of [
    "org:",
    "status:lost",
    "age<h",
    "age:1h",
    "flaky:maybe",
    "nokey:1",
    "id:123",
    "org<a",
    "label.os:",
    "label.os<5",
  ]) {
    assert.equal(whole(text), false, text);
  }
});
