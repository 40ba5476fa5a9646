// The store of a live topic: snapshots, changes, gaps, and the order of its rows.
import assert from "node:assert/strict";
import { test } from "node:test";

import { effect } from "@preact/signals-core";

import { TopicStore } from "../../static/js/stores/topic.js";

const byRank = (a, b) => a.rank - b.rank;
const snapshot = (rows, { epoch = "e", seq = 1 } = {}) => ({ topic: "t", epoch, seq, snapshot: rows });
const change = (from, put, del = [], { epoch = "e" } = {}) => ({ topic: "t", epoch, from, to: from + 1, put, del });

function storeWith(rows) {
  const store = new TopicStore("t", byRank);
  store.apply(snapshot(rows));
  return store;
}

test("a snapshot fills the store in order", () => {
  const store = new TopicStore("t", byRank);
  assert.equal(store.loaded.value, false);
  assert.equal(store.apply(snapshot({ a: { rank: 2 }, b: { rank: 1 } })), true);
  assert.deepEqual(store.ids.value, ["b", "a"]);
  assert.equal(store.loaded.value, true);
});

test("what changed since the page was made is news to what watches later", () => {
  const store = new TopicStore("t", byRank);
  store.seed(snapshot({ a: { rank: 1 }, b: { rank: 2 }, constructor: { rank: 3 } }));
  assert.deepEqual(store.news(), {});
  store.apply(change(1, { b: { rank: 5 }, c: { rank: 4 } }, ["a"]));
  assert.deepEqual(store.news(), { b: { rank: 5 }, c: { rank: 4 } });
  store.apply(snapshot({ b: { rank: 5 }, c: { rank: 4 } }, { seq: 7 }));
  assert.deepEqual(store.news(), { b: { rank: 5 }, c: { rank: 4 } });
});

test("an empty snapshot is a state too", () => {
  const store = storeWith({});
  assert.deepEqual([store.ids.value, store.loaded.value], [[], true]);
});

test("a change that follows is taken: rows put, moved and removed", () => {
  const store = storeWith({ a: { rank: 1 }, b: { rank: 2 }, c: { rank: 3 } });
  assert.equal(store.apply(change(1, { c: { rank: 0 } }, ["b"])), true);
  assert.deepEqual(store.ids.value, ["c", "a"]);
  assert.equal(store.row("b").value, null);
});

test("a gap or another epoch asks for a snapshot, and nothing is taken until it comes", () => {
  for (const frame of [change(2, { a: { rank: 9 } }), change(1, { a: { rank: 9 } }, [], { epoch: "other" })]) {
    const store = storeWith({ a: { rank: 1 } });
    assert.equal(store.apply(frame), false);
    assert.equal(store.apply(change(1, { a: { rank: 9 } })), true, "one request for a snapshot is enough");
    assert.deepEqual(store.row("a").value, { rank: 1 });
    assert.equal(store.apply(snapshot({ a: { rank: 5 } }, { epoch: "other", seq: 7 })), true);
    assert.equal(store.apply(change(7, { a: { rank: 6 } }, [], { epoch: "other" })), true);
    assert.deepEqual(store.row("a").value, { rank: 6 });
  }
});

test("changes before the first snapshot are ignored", () => {
  const store = new TopicStore("t");
  assert.equal(store.apply(change(1, { a: {} })), true);
  assert.deepEqual(store.ids.value, []);
});

test("a snapshot that says the same changes no row and no order", () => {
  const store = storeWith({ a: { rank: 1 }, b: { rank: 2 } });
  const [row, ids] = [store.row("a").value, store.ids.value];
  store.apply(snapshot({ b: { rank: 2 }, a: { rank: 1 } }, { seq: 5 }));
  assert.equal(store.row("a").value, row);
  assert.equal(store.ids.value, ids);
});

test("a component that reads one row is not notified of another", () => {
  const store = storeWith({ a: { rank: 1, n: 0 }, b: { rank: 2, n: 0 } });
  const seen = [];
  const end = effect(() => void seen.push(store.row("a").value.n));
  store.apply(change(1, { b: { rank: 2, n: 1 } }));
  store.apply(change(2, { a: { rank: 1, n: 2 } }));
  assert.deepEqual(seen, [0, 2]);
  end();
});

test("watchers get what changed, what went, and whether a snapshot replaced everything", () => {
  const store = storeWith({ a: { rank: 1 }, b: { rank: 2 } });
  const calls = [];
  const end = store.watch((put, gone, whole) => calls.push([Object.keys(put), gone, whole]));
  store.apply(change(1, { c: { rank: 3 } }, ["a"]));
  store.apply(snapshot({ b: { rank: 4 } }, { seq: 9 }));
  end();
  store.apply(change(9, { d: { rank: 1 } }));
  assert.deepEqual(calls, [
    [["c"], ["a"], false],
    [["b"], ["c"], true],
  ]);
});

test("a patch changes fields of rows, and the order by them", () => {
  const store = storeWith({ a: { rank: 1, n: 1 }, b: { rank: 2, n: 1 } });
  const calls = [];
  store.watch((put) => calls.push(put));
  const before = store.row("b").value;
  assert.equal(store.apply({ ...change(1, { c: { rank: 3 } }), patch: { a: { rank: 9 }, b: { n: 2 } } }), true);
  assert.deepEqual(store.ids.value, ["b", "c", "a"]);
  assert.deepEqual(store.row("b").value, { rank: 2, n: 2 });
  assert.deepEqual(before, { rank: 2, n: 1 }, "rows are values: others may hold the former one");
  assert.deepEqual(calls, [{ c: { rank: 3 }, a: { rank: 9, n: 1 }, b: { rank: 2, n: 2 } }]);
});

test("a patch of a row that is not there asks for a snapshot", () => {
  const store = storeWith({ a: { rank: 1 } });
  assert.equal(store.apply({ ...change(1, {}), patch: { a: { rank: 2 }, constructor: { rank: 3 } } }), false);
  assert.deepEqual(store.row("a").value, { rank: 1 });
});

test("random changes leave the order that sorting gives", () => {
  let seed = 5;
  const random = (most) => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
  const store = storeWith({});
  const rows = new Map();
  for (let seq = 1; seq < 500; seq += 1) {
    const put = {};
    for (let n = random(4); n > 0; n -= 1) put[`id${random(40)}`] = { rank: random(1000) + random(1000) / 1000 };
    const gone = random(3) === 0 ? [`id${random(40)}`].filter((id) => !Object.hasOwn(put, id)) : [];
    for (const id of gone) rows.delete(id);
    for (const [id, row] of Object.entries(put)) rows.set(id, row);
    assert.equal(store.apply(change(seq, put, gone)), true);
    const ranks = store.ids.value.map((id) => store.row(id).peek().rank);
    assert.deepEqual(
      ranks,
      [...rows.values()].map(({ rank }) => rank).sort((a, b) => a - b),
    );
  }
});

test("ids named like members of objects are ids like others", () => {
  const store = storeWith(JSON.parse('{"constructor": {"rank": 1}, "toString": {"rank": 2}}'));
  store.apply(snapshot({ toString: { rank: 2 } }, { seq: 3 }));
  assert.deepEqual(store.ids.value, ["toString"]);
  assert.equal(store.row("constructor").value, null);
});
