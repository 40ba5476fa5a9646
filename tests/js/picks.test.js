// Selecting rows of a table: one, a range, all.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Selection } from "../../static/js/selection.js";

const SHOWN = ["a", "b", "c", "d", "e"];
const idsOf = (selection) => [...selection.ids.value].sort();

test("a row is selected and deselected", () => {
  const selection = new Selection();
  selection.toggle("a");
  selection.toggle("b");
  selection.toggle("a");
  assert.deepEqual(idsOf(selection), ["b"]);
});

test("a range goes from the last row, in either direction", () => {
  const selection = new Selection();
  selection.toggle("d", { shown: SHOWN });
  selection.toggle("b", { through: true, shown: SHOWN });
  assert.deepEqual(idsOf(selection), ["b", "c", "d"]);
});

test("a range whose start is not shown any more is one row", () => {
  const selection = new Selection();
  selection.toggle("gone", { shown: SHOWN });
  selection.toggle("c", { through: true, shown: SHOWN });
  assert.deepEqual(idsOf(selection), ["c", "gone"]);
});

test("all shown rows are selected, or none if they all were", () => {
  const selection = new Selection();
  selection.toggle("a");
  selection.toggleAll(SHOWN);
  assert.deepEqual(idsOf(selection), SHOWN);
  selection.toggleAll(SHOWN);
  assert.deepEqual(idsOf(selection), []);
});

test("a selection of everything that matches ends with the next change", () => {
  const selection = new Selection();
  selection.all.value = true;
  selection.toggle("a");
  assert.equal(selection.all.value, false);
  selection.all.value = true;
  selection.clear();
  assert.deepEqual([selection.all.value, idsOf(selection)], [false, []]);
});
