// Heights of lines: tops and lines at a place, against a plain list of heights.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Heights } from "../../static/js/log/heights.js";

const ROW = 20;

function heightsOf(count) {
  const heights = new Heights(ROW);
  heights.setCount(count);
  return heights;
}

test("without measurements every line is one row", () => {
  const heights = heightsOf(1000);
  assert.equal(heights.total, 20_000);
  assert.equal(heights.topOf(17), 340);
  assert.equal(heights.lineAt(359.9), 17);
  assert.equal(heights.lineAt(360), 18);
});

test("places outside are the first and the last line", () => {
  const heights = heightsOf(10);
  assert.equal(heights.lineAt(-50), 0);
  assert.equal(heights.lineAt(1e9), 9);
  assert.equal(heightsOf(0).lineAt(100), 0);
  assert.equal(heightsOf(0).total, 0);
  heights.measure(3, 60);
  assert.equal(heights.lineAt(-50), 0);
  assert.equal(heights.lineAt(1e9), 9);
});

test("a measurement moves what is below it, and reports whether it changed anything", () => {
  const heights = heightsOf(1000);
  assert.equal(heights.measure(300, 80), true);
  assert.equal(heights.measure(300, 80.3), false);
  assert.equal(heights.topOf(300), 6000);
  assert.equal(heights.topOf(301), 6080);
  assert.equal(heights.total, 20_060);
  assert.equal(heights.measure(300, ROW), true);
  assert.equal(heights.total, 20_000);
});

test("reset drops measurements and may change the row", () => {
  const heights = heightsOf(100);
  heights.measure(5, 100);
  heights.reset(30);
  assert.equal(heights.row, 30);
  assert.equal(heights.total, 3000);
  assert.equal(heights.topOf(50), 1500);
});

test("random measurements agree with a list of heights", () => {
  let seed = 3;
  const random = (most) => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
  const heights = heightsOf(2000);
  const plain = Array(2000).fill(ROW);
  for (let round = 0; round < 500; round += 1) {
    const line = random(2000);
    plain[line] = ROW * (1 + random(5));
    heights.measure(line, plain[line]);
  }
  const tops = [0];
  for (const height of plain) tops.push(tops.at(-1) + height);
  assert.equal(heights.total, tops.at(-1));
  for (let line = 0; line < 2000; line += 37) {
    assert.equal(heights.topOf(line), tops[line], `top of ${line}`);
    assert.equal(heights.lineAt(tops[line]), line);
    assert.equal(heights.lineAt(tops[line + 1] - 1), line);
  }
});

test("ten million lines with a few measured are found at once", () => {
  const heights = heightsOf(10_000_000);
  for (let line = 0; line < 10_000_000; line += 50_000) heights.measure(line, 40);
  const began = performance.now();
  for (let round = 0; round < 100; round += 1) assert.equal(heights.lineAt(heights.topOf(9_999_999)), 9_999_999);
  assert.ok(performance.now() - began < 2000);
});
