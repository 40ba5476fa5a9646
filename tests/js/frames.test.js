// Frames of the live socket: text, compressed ones, damaged and too large ones, and browsers that cannot read them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";

import { canInflate, decodeFrame, inflate } from "../../static/js/frames.js";

const frame = { topic: "jobs", put: { a: { text: "ä€😀".repeat(20_000) } } };
const bufferOf = (bytes) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
const packed = (text) => bufferOf(deflateRawSync(Buffer.from(text)));

test("text and compressed frames are the same", async () => {
  assert.deepEqual(await decodeFrame(JSON.stringify(frame)), frame);
  assert.deepEqual(await decodeFrame(packed(JSON.stringify(frame))), frame);
});

test("a damaged frame is rejected", async () => {
  const whole = new Uint8Array(packed(JSON.stringify(frame)));
  const damaged = [
    whole.slice(0, -3), // cut off
    whole.slice(0, 0),
    Uint8Array.of(255, ...whole.slice(1)), // no block of this kind
    new Uint8Array(packed("{")), // no JSON
    new Uint8Array(deflateRawSync(Buffer.from([0x22, 0xff, 0x22]))), // no UTF-8
  ];
  for (const bytes of damaged) await assert.rejects(decodeFrame(bufferOf(bytes)));
  await assert.rejects(decodeFrame("nonsense"));
});

test("a frame that grows too large is rejected before it is whole", async () => {
  const bomb = packed("a".repeat(5_000_000));
  assert.ok(bomb.byteLength < 10_000);
  await assert.rejects(inflate(bomb, 1_000_000), RangeError);
  assert.equal((await inflate(bomb, 5_000_000)).length, 5_000_000);
});

test("a browser without streams of this format gets text", () => {
  assert.equal(canInflate(), true);
  const known = globalThis.DecompressionStream;
  try {
    globalThis.DecompressionStream = class {
      constructor(format) {
        throw new TypeError(`Unsupported format: ${format}`);
      }
    };
    assert.equal(canInflate(), false);
    delete globalThis.DecompressionStream;
    assert.equal(canInflate(), false);
  } finally {
    globalThis.DecompressionStream = known;
  }
});
