// Selecting rows of a table: one, a range, all.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Picks } from "../../static/js/picks.js";

const SHOWN = ["a", "b", "c", "d", "e"];
const idsOf = (picks) => [...picks.ids.value].sort();

test("a row is selected and deselected", () => {
  const picks = new Picks();
  picks.toggle("a");
  picks.toggle("b");
  picks.toggle("a");
  assert.deepEqual(idsOf(picks), ["b"]);
});

test("a range goes from the last row, in either direction", () => {
  const picks = new Picks();
  picks.toggle("d", { shown: SHOWN });
  picks.toggle("b", { through: true, shown: SHOWN });
  assert.deepEqual(idsOf(picks), ["b", "c", "d"]);
});

test("a range whose start is not shown any more is one row", () => {
  const picks = new Picks();
  picks.toggle("gone", { shown: SHOWN });
  picks.toggle("c", { through: true, shown: SHOWN });
  assert.deepEqual(idsOf(picks), ["c", "gone"]);
});

test("all shown rows are selected, or none if they all were", () => {
  const picks = new Picks();
  picks.toggle("a");
  picks.toggleAll(SHOWN);
  assert.deepEqual(idsOf(picks), SHOWN);
  picks.toggleAll(SHOWN);
  assert.deepEqual(idsOf(picks), []);
});

test("a selection of everything that matches ends with the next change", () => {
  const picks = new Picks();
  picks.all.value = true;
  picks.toggle("a");
  assert.equal(picks.all.value, false);
  picks.all.value = true;
  picks.clear();
  assert.deepEqual([picks.all.value, idsOf(picks)], [false, []]);
});
