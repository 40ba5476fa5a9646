// Places of the rows of a batch's matrix.
import assert from "node:assert/strict";
import { test } from "node:test";

import { pathLines, rowAt, topsOf } from "../../static/js/matrix-rows.js";

test("a path has the lines that it breaks into after slashes and underscores", () => {
  assert.equal(pathLines("tests/a.js", 10), 1);
  assert.equal(pathLines("tests/pay/a.js", 10), 2);
  assert.equal(pathLines("tests/checkout_card.js", 12), 3); // tests/ | checkout_ | card.js
  assert.equal(pathLines("averylongname.js", 5), 4);
  assert.equal(pathLines("a/averylongname.js", 5), 5); // the long part has lines of its own
});

test("the row at a distance is found, beyond the ends the nearest", () => {
  const tops = topsOf([30, 60, 30]);
  assert.deepEqual(tops, [0, 30, 90, 120]);
  assert.deepEqual(
    [-400, 0, 29, 30, 89, 90, 500].map((y) => rowAt(tops, y)),
    [0, 0, 0, 1, 1, 2, 2],
  );
});
