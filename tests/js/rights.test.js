// What the page offers follows from the rights that it came with.
import assert from "node:assert/strict";
import { test } from "node:test";

const state = { rights: { job: ["read", "cancel"], agent: [] } };
globalThis.document = { getElementById: () => ({ textContent: JSON.stringify(state) }) };
const { may, mayAny } = await import("../../static/js/rights.js");

test("an action is offered if the page has the right", () => {
  assert.equal(may("cancel", "job"), true);
  assert.equal(may("retry", "job"), false);
  assert.equal(may("read", "agent"), false);
});

test("of an unknown kind nothing is offered", () => {
  assert.equal(may("read", "webhook"), false);
});

test("one of several actions is enough", () => {
  assert.equal(mayAny(["retry", "cancel"], "job"), true);
  assert.equal(mayAny(["retry", "priority"], "job"), false);
});
