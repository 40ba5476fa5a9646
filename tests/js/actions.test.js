// What actions report.
import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.document = { getElementById: () => null, querySelector: () => null, cookie: "", addEventListener() {} };
const { cancelJob, perform, resumeAgent, retryJob } = await import("../../static/js/actions.js");
const { toasts } = await import("../../static/js/toasts.js");

test("a message replaces those about the same, so that none contradicts the newest", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  let status = 200;
  const agent = { name: "phone", state: "idle", status: "idle", paused_reason: "" };
  context.mock.method(globalThis, "fetch", async () => new Response(JSON.stringify(agent), { status }));
  const texts = () => toasts.peek().map(({ text }) => text);
  await retryJob("1");
  await retryJob("2");
  await resumeAgent("phone");
  await cancelJob({ id: "1", status: "pending" });
  assert.deepEqual(texts(), ["Job requeued.", "phone resumed.", "Job cancelled."]);
  status = 503;
  await retryJob("1");
  assert.equal(toasts.peek().at(-1).kind, "bad");
  status = 200;
  await retryJob("1");
  assert.deepEqual(texts(), ["Job requeued.", "phone resumed.", "Job requeued."]);
});

test("what changed nothing cannot be undone", async () => {
  const undo = { label: "Undo", run() {} };
  await perform(async () => ({ changed: 1 }), "Priority changed.", { undo });
  assert.equal(toasts.peek().at(-1).action, undo);
  assert.equal(toasts.peek().at(-1).kind, "good");
  await perform(async () => ({ changed: 0 }), "Nothing changed.", { undo });
  assert.equal(toasts.peek().at(-1).action, null);
  assert.equal(toasts.peek().at(-1).kind, "");
});
