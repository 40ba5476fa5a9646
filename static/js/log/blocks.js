// @ts-check
// One block of a log: its bytes, and the lines that begin in it. Pure.
import { lookAfter, PLAIN } from "./ansi.js";

/** @typedef {import("./ansi.js").Look} Look */
/** @typedef {{text: string, look: Look, cut: boolean}} Line `cut`: it continues beyond what was read */

export const OVERLAP = 8192; // bytes read beyond a block, for the end of its last line
const NEWLINE = 10;
const decoder = new TextDecoder();

/**
 * Return the number of newlines.
 * @param {Uint8Array} bytes
 */
export function countEnds(bytes) {
  let ends = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) ends += 1;
  return ends;
}

/**
 * Return whether the last line is complete.
 * @param {Uint8Array} bytes
 */
export const endsLine = (bytes) => bytes.at(-1) === NEWLINE;

/**
 * Concatenate.
 * @param {Uint8Array} bytes
 * @param {Uint8Array} more
 */
export function joined(bytes, more) {
  const all = new Uint8Array(bytes.length + more.length);
  all.set(bytes);
  all.set(more, bytes.length);
  return all;
}

export class Block {
  /** @type {string[] | null} null: not decoded yet */
  #lines = null;
  /** @type {Look[]} */
  #looks = [];
  #isLastComplete = false;

  /**
   * `bytes` from offset `begin`, `size` of them the block's own; `first`: index of the first line that begins here.
   * @param {{begin: number, size: number, bytes: Uint8Array, first: number}} block
   */
  constructor({ begin, size, bytes, first }) {
    this.begin = begin;
    this.first = first;
    this.bytes = bytes;
    this.size = size;
  }

  /** The offset after the last byte. */
  get end() {
    return this.begin + this.bytes.length;
  }

  /** The offset up to which the block needs the log: its own end and the overlap. */
  get neededEnd() {
    return this.begin + this.size + OVERLAP;
  }

  /**
   * Append the bytes that follow in the log, as far as they are needed.
   * @param {Uint8Array} more
   */
  append(more) {
    const taken = more.subarray(0, this.neededEnd - this.end);
    if (taken.length === 0) return;
    this.bytes = joined(this.bytes, taken);
    this.#lines = null;
  }

  #decode() {
    const start = this.begin === 0 ? 0 : this.bytes.indexOf(NEWLINE) + 1;
    const stop = this.bytes.indexOf(NEWLINE, this.size);
    this.#isLastComplete = stop >= 0;
    const lines = decoder.decode(this.bytes.subarray(start, stop < 0 ? this.bytes.length : stop)).split("\n");
    let look = PLAIN; // colors continue from line to line, but not from block to block
    this.#looks = lines.map((line) => {
      const before = look;
      look = lookAfter(look, line);
      return before;
    });
    this.#lines = lines;
    return lines;
  }

  /**
   * Return a line that begins here, by its index in the log.
   * @param {number} n
   * @param {number} logEnd
   * @returns {Line}
   */
  line(n, logEnd) {
    const lines = this.#lines ?? this.#decode();
    const index = n - this.first;
    const cut = index === lines.length - 1 && !this.#isLastComplete && this.end < logEnd;
    return { text: lines[index] ?? "", look: this.#looks[index] ?? PLAIN, cut };
  }
}
