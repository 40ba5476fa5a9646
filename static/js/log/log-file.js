// A log by lines, of which only those near the reader's eyes are here: blocks are read by range, by the server's index.
import { signal } from "@preact/signals";

import { ApiError, get } from "../api.js";
import { Block, countEnds, endsLine, joined, OVERLAP } from "./blocks.js";

const MOST_BLOCKS = 48; // kept: 3 MB of a log, however long it is
const MOST_AT_ONCE = 2; // requests for blocks
const LARGEST_APPEND = 1024 * 1024; // more than that is not read but counted

export class LogFile {
  #path;
  #blockBytes = 65536;
  #counts = []; // line ends of each block
  #before = [0]; // line ends before each block, and in all
  #openEnd = false; // the last line has not ended
  #blocks = new Map(); // number → Block, the latest used last
  #wanted = []; // numbers of blocks, the most wanted first
  #coming = new Set(); // numbers of blocks that were asked for
  #target = 0; // how long the log is said to be
  #growing = false;
  #leaving = new AbortController();

  /** Bytes counted so far. */
  size = 0;

  /** null: not known yet. Whether nothing more will come. */
  complete = signal(null);

  /** How many lines there are. */
  lines = signal(0);

  /** Changes whenever lines can be read that could not before. */
  version = signal(0);

  /** ApiError of what was tried last, or null. */
  error = signal(null);

  constructor(attemptId) {
    this.#path = `/api/v1/attempts/${attemptId}/log`;
  }

  /** Where it is to be had whole. */
  get href() {
    return this.#path;
  }

  close() {
    this.#leaving.abort();
  }

  /** Learn how long it is, and read its end. */
  async open() {
    await this.#try(async () => {
      await this.#count(0);
      this.#grow();
    });
  }

  /** Say how long it is by now. */
  grown(size, complete) {
    this.#target = Math.max(this.#target, size);
    if (this.complete.peek() !== null) this.#grow();
    if (complete && this.size >= size) this.complete.value = true;
    else if (complete) this.#last = true;
  }

  #last = false; // nothing comes beyond the target

  /** {text, look, cut} of a line, from 0; null: it is not here, `want` it. */
  line(n) {
    const number = this.#blockOf(n);
    const block = this.#blocks.get(number);
    if (!block) return null;
    this.#blocks.delete(number);
    this.#blocks.set(number, block);
    return block.line(n, this.size);
  }

  /** After an error: try all of it again. */
  async retry() {
    if (this.complete.peek() === null) return this.open();
    this.error.value = null;
    this.#fetch();
    return this.#grow();
  }

  /** Have these lines here; those asked for before are not wanted any more. */
  want(first, last) {
    this.#wanted = [];
    for (let number = this.#blockOf(first); number <= this.#blockOf(last); number += 1) {
      const ends = this.#counts[number] ?? 0;
      if (!this.#blocks.has(number) && (ends > 0 || number === 0)) this.#wanted.push(number);
    }
    this.#fetch();
  }

  /** The block in which a line begins. */
  #blockOf(n) {
    if (n <= 0) return 0;
    let [low, high] = [0, this.#counts.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#before[middle + 1] < n) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  async #try(work) {
    try {
      await work();
      this.error.value = null;
    } catch (error) {
      if (this.#leaving.signal.aborted) return;
      if (!(error instanceof ApiError)) throw error;
      this.error.value = error;
    }
  }

  /** Take the server's count from the block on in which `from` is. */
  async #count(from) {
    const index = await get(`${this.#path}/index?from=${from}`, { signal: this.#leaving.signal });
    this.#blockBytes = index.block_bytes;
    const start = index.from / index.block_bytes;
    this.#counts.splice(start, Infinity, ...index.counts);
    for (const [number, block] of this.#blocks) if (block.wanted > from) this.#blocks.delete(number); // half known
    this.size = index.size;
    this.#target = Math.max(this.#target, index.size);
    if (index.size > 0) {
      const last = await this.#read(index.size - 1, index.size);
      this.#openEnd = !endsLine(last);
    }
    this.#sum(start);
    if (this.complete.peek() !== true) this.complete.value = index.complete && this.#target <= this.size;
  }

  #sum(start) {
    this.#before.length = start + 1;
    for (let number = start; number < this.#counts.length; number += 1) {
      this.#before.push(this.#before[number] + this.#counts[number]);
    }
    this.lines.value = this.#before.at(-1) + (this.#openEnd ? 1 : 0);
    this.version.value += 1;
  }

  /** Bytes of it. Raises ApiError. */
  async #read(from, until) {
    let answer;
    try {
      answer = await fetch(this.#path, {
        headers: { Range: `bytes=${from}-${until - 1}` },
        signal: this.#leaving.signal,
      });
    } catch (error) {
      if (error.name === "AbortError") throw error;
      throw new ApiError(0, "the server cannot be reached");
    }
    if (answer.status === 416) return new Uint8Array(0);
    if (!answer.ok)
      throw new ApiError(
        answer.status,
        (await answer.json().catch(() => null))?.error ?? `the server answered ${answer.status}`,
      );
    return new Uint8Array(await answer.arrayBuffer());
  }

  async #grow() {
    if (this.#growing || this.size >= this.#target) return;
    this.#growing = true;
    await this.#try(async () => {
      while (this.size < this.#target) {
        if (this.#target - this.size > LARGEST_APPEND) {
          await this.#count(this.size);
          continue;
        }
        const bytes = await this.#read(this.size, this.#target);
        if (bytes.length === 0) break;
        this.#append(bytes);
      }
      if (this.#last && this.size >= this.#target) this.complete.value = true;
    });
    this.#growing = false;
  }

  #append(bytes) {
    const from = this.size;
    const start = Math.floor(from / this.#blockBytes);
    for (const block of this.#blocks.values()) if (block.end === from) block.append(bytes);
    this.size += bytes.length;
    for (let number = start; number * this.#blockBytes < this.size; number += 1) {
      const begin = number * this.#blockBytes;
      const part = bytes.subarray(Math.max(0, begin - from), Math.max(0, begin + this.#blockBytes - from));
      this.#counts[number] = (this.#counts[number] ?? 0) + countEnds(part);
    }
    this.#openEnd = !endsLine(bytes);
    this.#sum(start);
    for (let number = start; number * this.#blockBytes < this.size; number += 1) {
      const begin = number * this.#blockBytes;
      if (begin >= from) this.#keep(number, bytes.slice(begin - from));
    }
  }

  #keep(number, bytes) {
    const begin = number * this.#blockBytes;
    const first = number === 0 ? 0 : this.#before[number] + 1;
    this.#blocks.set(
      number,
      new Block({ begin, size: this.#blockBytes, bytes: bytes.subarray(0, this.#blockBytes + OVERLAP), first }),
    );
    for (const old of this.#blocks.keys()) {
      if (this.#blocks.size <= MOST_BLOCKS) break;
      this.#blocks.delete(old);
    }
  }

  #fetch() {
    for (const number of this.#wanted) {
      if (this.#coming.size >= MOST_AT_ONCE) return;
      if (!this.#coming.has(number) && !this.#blocks.has(number)) this.#load(number);
    }
  }

  async #load(number) {
    this.#coming.add(number);
    const begin = number * this.#blockBytes;
    const full = begin + this.#blockBytes + OVERLAP;
    let arrived = false;
    await this.#try(async () => {
      let bytes = await this.#read(begin, Math.min(this.size, full));
      while (begin + bytes.length < Math.min(this.size, full)) {
        const more = await this.#read(begin + bytes.length, Math.min(this.size, full)); // it grew meanwhile
        if (more.length === 0) break;
        bytes = joined(bytes, more);
      }
      this.#keep(number, bytes);
      this.version.value += 1;
      arrived = true;
    });
    this.#coming.delete(number);
    if (arrived && !this.#leaving.signal.aborted) this.#fetch();
  }
}
