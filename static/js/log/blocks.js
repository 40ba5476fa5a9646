// One block of a log: its bytes, and the lines that begin in it. Pure.
import { lookAfter, PLAIN } from "./ansi.js";

export const OVERLAP = 8192; // bytes read beyond a block, for the end of the line that begins last in it
const NEWLINE = 10;
const decoder = new TextDecoder();

/** How many lines end in these bytes. */
export function countEnds(bytes) {
  let ends = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) ends += 1;
  return ends;
}

/** Whether the last line of these bytes is whole. */
export const endsLine = (bytes) => bytes.at(-1) === NEWLINE;

export function joined(bytes, more) {
  const all = new Uint8Array(bytes.length + more.length);
  all.set(bytes);
  all.set(more, bytes.length);
  return all;
}

export class Block {
  #lines = null;
  #looks = null;

  /** `bytes` from offset `begin`, `size` of them the block's own; `first`: index of the first line that begins here. */
  constructor({ begin, size, bytes, first }) {
    this.begin = begin;
    this.first = first;
    this.bytes = bytes;
    this.size = size;
  }

  /** The offset after the last byte that is here. */
  get end() {
    return this.begin + this.bytes.length;
  }

  /** The offset up to which it wants to know the log. */
  get wanted() {
    return this.begin + this.size + OVERLAP;
  }

  /** Take what comes next in the log, as far as it is wanted. */
  append(more) {
    const taken = more.subarray(0, this.wanted - this.end);
    if (taken.length === 0) return;
    this.bytes = joined(this.bytes, taken);
    this.#lines = null;
  }

  #read() {
    const start = this.begin === 0 ? 0 : this.bytes.indexOf(NEWLINE) + 1;
    const stop = this.bytes.indexOf(NEWLINE, this.size);
    this.whole = stop >= 0;
    this.#lines = decoder.decode(this.bytes.subarray(start, stop < 0 ? this.bytes.length : stop)).split("\n");
    let look = PLAIN; // colours are carried on from line to line, but not from block to block
    this.#looks = this.#lines.map((line) => {
      const mine = look;
      look = lookAfter(look, line);
      return mine;
    });
  }

  /** {text, look, cut} of the nth line of the log, which begins here. `cut`: it goes on beyond what was read. */
  line(n, logEnd) {
    if (this.#lines === null) this.#read();
    const index = n - this.first;
    const cut = index === this.#lines.length - 1 && !this.whole && this.end < logEnd;
    return { text: this.#lines[index] ?? "", look: this.#looks[index] ?? PLAIN, cut };
  }
}
