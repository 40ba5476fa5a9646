// Blocks of a log: which lines begin in one, where it ends, how it grows.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Block, countEnds, endsLine, joined, OVERLAP } from "../../static/js/log/blocks.js";

const bytesOf = (text) => new TextEncoder().encode(text);

test("line ends are counted", () => {
  assert.equal(countEnds(bytesOf("")), 0);
  assert.equal(countEnds(bytesOf("a\nb\n\n")), 3);
  assert.equal(endsLine(bytesOf("a\n")), true);
  assert.equal(endsLine(bytesOf("a")), false);
  assert.equal(endsLine(bytesOf("")), false);
});

test("bytes are joined in order", () => {
  assert.deepEqual([...joined(bytesOf("ab"), bytesOf("c"))], [...bytesOf("abc")]);
});

test("the first block has its lines by their index", () => {
  const block = new Block({ begin: 0, size: 65_536, bytes: bytesOf("one\ntwo\nthree"), first: 0 });
  assert.deepEqual(
    [0, 1, 2].map((n) => block.line(n, 13).text),
    ["one", "two", "three"],
  );
  assert.equal(block.line(3, 13).text, "");
});

test("a later block leaves out the line that began before it", () => {
  const block = new Block({ begin: 4, size: 8, bytes: bytesOf("il\nnext\nlast\n"), first: 7 });
  assert.equal(block.line(7, 17).text, "next");
  assert.equal(block.line(8, 17).text, "last");
});

test("a line longer than what was read is cut, until the rest is appended", () => {
  const block = new Block({ begin: 0, size: 4, bytes: bytesOf("abcd"), first: 0 });
  assert.deepEqual([block.line(0, 8).text, block.line(0, 8).cut], ["abcd", true]);
  block.append(bytesOf("efg\n"));
  assert.deepEqual([block.line(0, 8).text, block.line(0, 8).cut], ["abcdefg", false]);
});

test("a block takes no more than its overlap", () => {
  const block = new Block({ begin: 0, size: 4, bytes: bytesOf("abcd"), first: 0 });
  block.append(new Uint8Array(OVERLAP * 2));
  assert.equal(block.end, 4 + OVERLAP);
  block.append(bytesOf("more"));
  assert.equal(block.end, 4 + OVERLAP);
});

test("bytes that are not UTF-8 are shown as signs, not as errors", () => {
  const block = new Block({ begin: 0, size: 10, bytes: new Uint8Array([0xff, 0x41, 0xc3, 0x0a, 0x42]), first: 0 });
  assert.equal(block.line(0, 5).text, "�A�");
  assert.equal(block.line(1, 5).text, "B");
});

test("colors go on from line to line within a block", () => {
  const block = new Block({ begin: 0, size: 100, bytes: bytesOf("\x1b[31mred\nstill\x1b[0m\nplain\n"), first: 0 });
  assert.deepEqual(
    [0, 1, 2].map((n) => block.line(n, 100).look.fg),
    [null, 1, null],
  );
});
