// Terminal colors: what escape sequences become, and that nothing a terminal would obey survives.
import assert from "node:assert/strict";
import { test } from "node:test";

import { lookAfter, pieces, PLAIN, withHits } from "../../static/js/log/ansi.js";

const ESC = "\x1b";
const textOf = (line, look) =>
  pieces(line, look)
    .map(({ text }) => text)
    .join("");
const classesOf = (line) => pieces(line).map(({ classes }) => classes);

test("a line without escapes is one piece without classes", () => {
  assert.deepEqual(pieces("plain text"), [{ text: "plain text", classes: "" }]);
});

test("an empty line has no pieces", () => {
  assert.deepEqual(pieces(""), []);
  assert.deepEqual(pieces(`${ESC}[31m${ESC}[0m`), []);
});

test("colors and styles become classes until they are reset", () => {
  assert.deepEqual(pieces(`a${ESC}[1;31mb${ESC}[22mc${ESC}[0md`), [
    { text: "a", classes: "" },
    { text: "b", classes: "ansi-1 ansi-bold" },
    { text: "c", classes: "ansi-1" },
    { text: "d", classes: "" },
  ]);
});

test("an empty color sequence resets", () => {
  assert.deepEqual(classesOf(`${ESC}[32mgreen${ESC}[mplain`), ["ansi-2", ""]);
});

test("bright colors are the upper eight", () => {
  assert.deepEqual(classesOf(`${ESC}[90ma${ESC}[97mb${ESC}[0;100mc`), ["ansi-8", "ansi-15", "ansi-on ansi-8"]);
});

test("inverse text shows its color as background", () => {
  assert.deepEqual(classesOf(`${ESC}[7ma${ESC}[31mb${ESC}[27mc`), ["ansi-on ansi-ink", "ansi-on ansi-1", "ansi-1"]);
});

test("the 256 colors and true colors become the nearest of sixteen", () => {
  assert.deepEqual(classesOf(`${ESC}[38;5;9ma`), ["ansi-9"]);
  assert.deepEqual(classesOf(`${ESC}[38;5;196ma`), ["ansi-1"]);
  assert.deepEqual(classesOf(`${ESC}[38;5;255ma`), ["ansi-15"]);
  assert.deepEqual(classesOf(`${ESC}[38;2;14;190;120ma`), ["ansi-2"]);
  assert.deepEqual(classesOf(`${ESC}[38:5:12ma`), ["ansi-12"]);
});

test("numbers of an extended color are not styles", () => {
  assert.deepEqual(classesOf(`${ESC}[38;5;1;4ma`), ["ansi-1 ansi-underline"]);
  assert.deepEqual(classesOf(`${ESC}[48;2;0;0;0;3ma`), ["ansi-on ansi-0 ansi-italic"]);
});

test("extended colors cut short or out of range are no error", () => {
  for (const codes of ["38", "38;5", "38;5;999", "38;5;-1", "38;2", "38;2;1", "48;5", ";;;", "999", "38;7;1"]) {
    assert.equal(textOf(`${ESC}[${codes}mx`).at(-1), "x", codes);
  }
  assert.deepEqual(classesOf(`${ESC}[38;5;999ma`), [""]);
});

test("sequences other than colors vanish: cursor, erase, mode, title, link, charset", () => {
  const inert = [
    "[2J",
    "[1;1H",
    "[?25l",
    "]0;title\x07",
    `]8;;https://example.com${ESC}\\`,
    "(B",
    "7",
    "[38;5~",
    "P1$r\x07",
  ];
  for (const sequence of inert) assert.equal(textOf(`a${ESC}${sequence}b`), "ab", sequence);
});

test("a sequence cut off at the end of a line shows nothing of its escape", () => {
  for (const line of ["a\x1b", "a\x1b[", "a\x1b[31", "a\x1b]0;title", "a\x1b]8;;http://x\x1b"]) {
    const text = textOf(line);
    assert.ok(text.startsWith("a"), JSON.stringify(line));
    assert.ok(!text.includes("\x1b"), JSON.stringify(line));
  }
});

test("control characters and marks of direction become signs", () => {
  assert.equal(textOf("a\x00b\x08c\x7fd"), "a␀b␈c␡d");
  assert.equal(textOf("a\u202eb\u2066c\ufeffd\x9be"), "a�b�c�d�e");
  assert.equal(textOf("tab\tstays"), "tab\tstays");
});

test("no input leaves an escape or a control character", () => {
  let seed = 7;
  const random = (most) => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
  const alphabet = [
    "\x1b",
    "\x1b",
    "[",
    "]",
    "m",
    ";",
    ":",
    "3",
    "8",
    "5",
    "\\",
    "\x07",
    "\x9b",
    "\r",
    "x",
    "\u202e",
    "💥",
  ];
  for (let round = 0; round < 3000; round += 1) {
    const line = Array.from({ length: random(20) }, () => alphabet[random(alphabet.length)]).join("");
    assert.doesNotMatch(textOf(line), /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/, JSON.stringify(line));
  }
});

test("a carriage return overwrites the line, as in a terminal", () => {
  assert.equal(textOf("10 %\r50 %\r100 %"), "100 %");
  assert.equal(textOf("done\r"), "done");
  assert.equal(textOf("10 %\r100 %\r"), "100 %");
});

test("characters outside the basic plane stay whole", () => {
  assert.equal(textOf(`${ESC}[31m💥é漢字${ESC}[0m👩‍👩‍👧`), "💥é漢字👩‍👩‍👧");
});

test("the look at the end of a line is that of its last piece", () => {
  const look = lookAfter(PLAIN, `${ESC}[1mbold ${ESC}[34mblue`);
  assert.deepEqual([look.bold, look.fg], [true, 4]);
  assert.equal(lookAfter(look, "no escape"), look);
  assert.deepEqual(lookAfter(look, `${ESC}[0m`), { ...PLAIN });
  assert.deepEqual(pieces("next", look), [{ text: "next", classes: "ansi-4 ansi-bold" }]);
});

test("a look is never changed in place", () => {
  lookAfter(PLAIN, `${ESC}[1;3;4;31m`);
  assert.equal(PLAIN.bold, false);
  assert.ok(Object.isFrozen(PLAIN));
});

test("a megabyte of unfinished sequences takes less than a second", () => {
  const began = performance.now();
  pieces(`${ESC}]`.repeat(500_000));
  pieces(`${ESC}[`.repeat(500_000));
  pieces(`${ESC}]${"x".repeat(1_000_000)}`);
  assert.ok(performance.now() - began < 3000);
});

test("hits cut pieces, also across colors", () => {
  const found = withHits(pieces(`fa${ESC}[31mil`), /fail/g);
  assert.deepEqual(
    found.map(({ text, hit }) => [text, hit]),
    [
      ["fa", true],
      ["il", true],
    ],
  );
  assert.equal(found[1].classes, "ansi-1");
});

test("hits keep what is around them, and an empty match is none", () => {
  const line = pieces("one two one");
  assert.deepEqual(
    withHits(line, /one/g).map(({ text, hit }) => [text, hit]),
    [
      ["one", true],
      [" two ", false],
      ["one", true],
    ],
  );
  assert.equal(withHits(line, /x*/g), line);
  assert.equal(withHits(line, /nothing/g), line);
});
