// When a page without a connection tries again.
import assert from "node:assert/strict";
import { test } from "node:test";

/** A socket to a server that is down. */
class DeadSocket {
  addEventListener(name, listener) {
    if (name === "close") queueMicrotask(() => listener({ code: 1006 }));
  }
}

/** The delays in ms before this many tries in a row that fail, with random numbers that are all `random`. */
async function delaysOf(tries, random, context) {
  const delays = [];
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  context.mock.method(Math, "random", () => random);
  context.mock.method(globalThis, "setInterval", () => 0);
  context.mock.method(globalThis, "setTimeout", (connect, delay) => {
    delays.push(delay);
    if (delays.length === tries) resolve();
    else connect();
    return 0;
  });
  globalThis.WebSocket = DeadSocket;
  globalThis.window = { addEventListener: () => {} };
  globalThis.document = { hidden: false, addEventListener: () => {} };
  const { Live } = await import("../../static/js/live.js");
  new Live("ws://server/ws/live/").start();
  await promise;
  context.mock.restoreAll();
  return delays;
}

test("ten tries follow within a second each, at random; then delays double up to half a minute", async (context) => {
  const longest = await delaysOf(18, 1, context);
  assert.deepEqual(longest, [...Array(10).fill(1000), 2000, 4000, 8000, 16_000, ...Array(4).fill(30_000)]);
  assert.deepEqual(
    await delaysOf(18, 0, context),
    longest.map((delay) => delay / 2),
  );
});
