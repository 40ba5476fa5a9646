// @ts-check
// A log by lines. Only blocks near the visible lines are loaded, by byte range, located with the server's index.
import { signal } from "@preact/signals";

import { ApiError, errorOf, get, reach } from "../api.js";
import { withScope } from "../scope.js";
import { Block, countEnds, endsLine, joined, OVERLAP } from "./blocks.js";

const MAX_BLOCKS = 48; // kept: 3 MB of a log, however long it is
const MAX_REQUESTS = 2; // for blocks, at one time
const MAX_APPEND = 1024 * 1024; // bytes; longer growth is counted by the server instead of read

export class LogFile {
  #path;
  #blockBytes = 65536;
  /** @type {number[]} line ends of each block */
  #counts = [];
  #before = [0]; // line ends before each block, and in all
  #hasOpenEnd = false; // the last line has not ended
  /** @type {Map<number, Block>} by number, the latest used last */
  #blocks = new Map();
  /** @type {number[]} numbers of missing blocks of the visible lines, in order */
  #needed = [];
  /** @type {Set<number>} numbers of blocks being loaded */
  #loading = new Set();
  #target = 0; // size that the server reported last
  #isLast = false; // nothing follows the target
  #isGrowing = false;
  #abort = new AbortController();

  /** Bytes counted so far. */
  size = 0;

  /** Whether the log is finished; null: not known yet. */
  complete = signal(/** @type {boolean | null} */ (null));

  /** Number of lines. */
  lines = signal(0);

  /** Incremented whenever lines become readable. */
  version = signal(0);

  /** Of the latest request. */
  error = signal(/** @type {ApiError | null} */ (null));

  /** @param {string} attemptId */
  constructor(attemptId) {
    this.#path = `/api/v1/attempts/${attemptId}/log`;
  }

  /** URL of the whole log. */
  get href() {
    return withScope(this.#path);
  }

  close() {
    this.#abort.abort();
  }

  /** Load the index and the end of the log. */
  async open() {
    await this.#try(async () => {
      await this.#loadIndex(0);
      this.#grow();
    });
  }

  /**
   * Set the size that the server reported.
   * @param {number} size
   * @param {boolean} complete
   */
  setSize(size, complete) {
    this.#target = Math.max(this.#target, size);
    if (this.complete.peek() !== null) this.#grow();
    if (complete && this.size >= size) this.complete.value = true;
    else if (complete) this.#isLast = true;
  }

  /**
   * Return a line, from 0; null: it is not loaded, `need` it.
   * @param {number} n
   */
  line(n) {
    const number = this.#blockOf(n);
    const block = this.#blocks.get(number);
    if (!block) return null;
    this.#blocks.delete(number);
    this.#blocks.set(number, block);
    return block.line(n, this.size);
  }

  /** Repeat what failed. */
  async retry() {
    if (this.complete.peek() === null) return this.open();
    this.error.value = null;
    this.#loadNeeded();
    return this.#grow();
  }

  /**
   * Load these lines instead of those needed before.
   * @param {number} first
   * @param {number} last
   */
  need(first, last) {
    this.#needed = [];
    for (let number = this.#blockOf(first); number <= this.#blockOf(last); number += 1) {
      const ends = this.#counts[number] ?? 0;
      if (!this.#blocks.has(number) && (ends > 0 || number === 0)) this.#needed.push(number);
    }
    this.#loadNeeded();
  }

  /**
   * Return the number of the block in which a line begins.
   * @param {number} n
   */
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

  /** @param {() => Promise<void>} work */
  async #try(work) {
    try {
      await work();
      this.error.value = null;
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      if (!(error instanceof ApiError)) throw error;
      this.error.value = error;
    }
  }

  /**
   * Load the server's line counts, from the block with this offset on.
   * @param {number} offset
   */
  async #loadIndex(offset) {
    const index = await get(`${this.#path}/index?from=${offset}`, { signal: this.#abort.signal });
    this.#blockBytes = index.block_bytes;
    const start = index.from / index.block_bytes;
    this.#counts.splice(start, Infinity, ...index.counts);
    // blocks that end beyond the offset are incomplete
    for (const [number, block] of this.#blocks) if (block.neededEnd > offset) this.#blocks.delete(number);
    this.size = index.size;
    this.#target = Math.max(this.#target, index.size);
    if (index.size > 0) {
      const last = await this.#read(index.size - 1, index.size);
      this.#hasOpenEnd = !endsLine(last);
    }
    this.#sum(start);
    if (this.complete.peek() !== true) this.complete.value = index.complete && this.#target <= this.size;
  }

  /**
   * Recompute line numbers from this block on.
   * @param {number} start
   */
  #sum(start) {
    this.#before.length = start + 1;
    for (let number = start; number < this.#counts.length; number += 1) {
      this.#before.push(this.#before[number] + this.#counts[number]);
    }
    this.lines.value = this.#before[this.#before.length - 1] + (this.#hasOpenEnd ? 1 : 0);
    this.version.value += 1;
  }

  /**
   * Return a range of bytes. Raises ApiError.
   * @param {number} from
   * @param {number} until exclusive
   */
  async #read(from, until) {
    const response = await reach(this.#path, {
      headers: { Range: `bytes=${from}-${until - 1}` },
      signal: this.#abort.signal,
    });
    if (response.status === 416) return new Uint8Array(0);
    if (!response.ok) throw await errorOf(response);
    return new Uint8Array(await response.arrayBuffer());
  }

  async #grow() {
    if (this.#isGrowing || this.size >= this.#target) return;
    this.#isGrowing = true;
    await this.#try(async () => {
      while (this.size < this.#target) {
        if (this.#target - this.size > MAX_APPEND) {
          await this.#loadIndex(this.size);
          continue;
        }
        const bytes = await this.#read(this.size, this.#target);
        if (bytes.length === 0) break;
        this.#append(bytes);
      }
      if (this.#isLast && this.size >= this.#target) this.complete.value = true;
    });
    this.#isGrowing = false;
  }

  /** @param {Uint8Array} bytes */
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
    this.#hasOpenEnd = !endsLine(bytes);
    this.#sum(start);
    for (let number = start; number * this.#blockBytes < this.size; number += 1) {
      const begin = number * this.#blockBytes;
      if (begin >= from) this.#keep(number, bytes.slice(begin - from));
    }
  }

  /**
   * @param {number} number
   * @param {Uint8Array} bytes
   */
  #keep(number, bytes) {
    const begin = number * this.#blockBytes;
    const first = number === 0 ? 0 : this.#before[number] + 1;
    this.#blocks.set(
      number,
      new Block({ begin, size: this.#blockBytes, bytes: bytes.subarray(0, this.#blockBytes + OVERLAP), first }),
    );
    for (const old of this.#blocks.keys()) {
      if (this.#blocks.size <= MAX_BLOCKS) break;
      this.#blocks.delete(old);
    }
  }

  #loadNeeded() {
    for (const number of this.#needed) {
      if (this.#loading.size >= MAX_REQUESTS) return;
      if (!this.#loading.has(number) && !this.#blocks.has(number)) this.#load(number);
    }
  }

  /** @param {number} number */
  async #load(number) {
    this.#loading.add(number);
    const begin = number * this.#blockBytes;
    const end = begin + this.#blockBytes + OVERLAP;
    let isLoaded = false;
    await this.#try(async () => {
      let bytes = await this.#read(begin, Math.min(this.size, end));
      while (begin + bytes.length < Math.min(this.size, end)) {
        const more = await this.#read(begin + bytes.length, Math.min(this.size, end)); // it grew meanwhile
        if (more.length === 0) break;
        bytes = joined(bytes, more);
      }
      this.#keep(number, bytes);
      this.version.value += 1;
      isLoaded = true;
    });
    this.#loading.delete(number);
    if (isLoaded && !this.#abort.signal.aborted) this.#loadNeeded();
  }
}
