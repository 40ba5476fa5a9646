// The visible stretch of the timeline, its ticks, and intervals that are known.
import assert from "node:assert/strict";
import { test } from "node:test";

import { now } from "../../static/js/clock.js";
import { joined, missing } from "../../static/js/timeline/intervals.js";
import { legible, LEAST_SECONDS, MAX_SECONDS, Stretch, ticks } from "../../static/js/timeline/stretch.js";

test("intervals join where they touch and stay sorted", () => {
  assert.deepEqual(joined([], [1, 2]), [[1, 2]]);
  assert.deepEqual(
    joined(
      [
        [1, 2],
        [5, 6],
      ],
      [2, 3],
    ),
    [
      [1, 3],
      [5, 6],
    ],
  );
  assert.deepEqual(
    joined(
      [
        [1, 2],
        [5, 6],
      ],
      [0, 9],
    ),
    [[0, 9]],
  );
});

test("joined and missing intervals agree with a set of seconds", () => {
  let seed = 9;
  const random = (most) => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
  for (let round = 0; round < 200; round += 1) {
    let known = [];
    const seconds = new Set();
    for (let n = random(6); n > 0; n -= 1) {
      const from = random(50);
      const to = from + 1 + random(10);
      known = joined(known, [from, to]);
      for (let second = from; second < to; second += 1) seconds.add(second);
    }
    const found = new Set();
    for (const [from, to] of missing(known, 0, 60)) {
      for (let second = from; second < to; second += 1) found.add(second);
    }
    for (let second = 0; second < 60; second += 1) assert.equal(found.has(second), !seconds.has(second));
  }
});

test("a stretch from an address is clamped, and odd ones are the default", () => {
  now.value = 1_000_000;
  const stretch = new Stretch();
  const lengthOf = (text) => {
    stretch.adopt(new URLSearchParams(text));
    return stretch.length.value;
  };
  assert.equal(lengthOf("span=1"), LEAST_SECONDS);
  assert.equal(lengthOf("span=99999999"), MAX_SECONDS);
  for (const odd of ["", "span=-5", "span=x", "span=NaN", "span=0"]) assert.equal(lengthOf(odd), 900, odd);
  stretch.adopt(new URLSearchParams("to=2000000"));
  assert.equal(stretch.end.value, 1_000_000);
});

test("moving into the present is live again, and the address says what differs", () => {
  now.value = 1_000_000;
  const stretch = new Stretch();
  assert.deepEqual(stretch.query, { span: "", to: "" });
  stretch.move(-600);
  assert.equal(stretch.live.value, false);
  assert.notEqual(stretch.query.to, "");
  stretch.move(6000);
  assert.equal(stretch.live.value, true);
});

test("a live stretch that has totals begins with theirs; its room at the edge comes on top", () => {
  const stretch = new Stretch();
  for (const [length, from] of [
    [86_400, 1_000_000 - 86_400],
    [3600, 1_000_000 - 3600],
    [900, 1_000_000 - 900 * 0.98],
  ]) {
    stretch.lengthen(length);
    assert.deepEqual(stretch.at(1_000_000).from, from);
    assert.ok(stretch.at(1_000_000).to > 1_000_000);
  }
  stretch.adopt(new URLSearchParams("to=990000&span=86400"));
  const { from, to } = stretch.at(1_000_000);
  assert.deepEqual([to - from, to <= 1_000_000], [86_400, true]);
});

test("zoom keeps the moment under the pointer", () => {
  now.value = 1_000_000;
  const stretch = new Stretch();
  stretch.adopt(new URLSearchParams("to=990000&span=1000"));
  const before = stretch.at(now.value);
  stretch.zoom(0.5, 0.25);
  const after = stretch.at(now.value);
  const moment = ({ from, to }) => from + (to - from) * 0.25;
  assert.ok(Math.abs(moment(before) - moment(after)) < 1e-6);
  assert.equal(after.to - after.from, 500);
});

test("ticks are round, inside, and apart", () => {
  for (const [from, to] of [
    [1000, 1030],
    [0, 900],
    [12_345, 12_345 + 6 * 3600],
  ]) {
    const found = ticks({ from, to }, 800);
    assert.ok(found.length > 0);
    for (const tick of found) assert.ok(tick.at >= from && tick.at <= to);
    for (let index = 1; index < found.length; index += 1) assert.ok(found[index].x - found[index - 1].x >= 89.9);
  }
});

test("of texts that would touch, each second is left out, also beside now", () => {
  const days = [20, 60, 100, 140, 180].map((x) => ({ x, text: "Thu 26" }));
  const shown = (width, end = 220) => legible(days, end, () => width, 6).map(({ x }) => x);
  assert.deepEqual(shown(36), [20, 100, 180]);
  assert.deepEqual(shown(36, 190), [60, 140]);
  assert.deepEqual(shown(34, 150), [20, 60, 100]);
  assert.deepEqual(shown(42), [100, 180]);
});
