// @ts-check
// The live socket's frames: text, or compressed by the server once for all viewers. The format: qualgent/live/wire.py.

const FORMAT = "deflate-raw";
const MAX_BYTES = 64 * 1024 * 1024; // of one frame's text

/** Return whether this browser can read compressed frames. */
export function canInflate() {
  try {
    return Boolean(new DecompressionStream(FORMAT));
  } catch {
    return false; // it has none, or not of this format
  }
}

/**
 * Return the text of compressed data. Rejects if it is damaged or too large.
 * @param {ArrayBuffer} data
 * @param {number} [most] bytes of text
 */
export async function inflate(data, most = MAX_BYTES) {
  const stream = new DecompressionStream(FORMAT);
  const writer = stream.writable.getWriter();
  const [text] = await Promise.all([read(stream.readable, most), writer.write(new Uint8Array(data)), writer.close()]);
  return text;
}

/**
 * @param {ReadableStream<Uint8Array>} stream
 * @param {number} most bytes
 */
async function read(stream, most) {
  const reader = stream.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      reader.cancel().catch(() => {});
      throw new RangeError(`a frame of the server is larger than ${most} bytes`);
    }
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Return a frame as an object. Rejects if it is damaged.
 * @param {string | ArrayBuffer} data of a message
 */
export async function decodeFrame(data) {
  return JSON.parse(typeof data === "string" ? data : await inflate(data));
}
