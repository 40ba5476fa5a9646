// @ts-check
// Heights of lines that may be wrapped: one row each, until measured. Pure; pixels.

const CHUNK = 256; // lines that share a sum, so that a place among millions of lines is found in few steps

export class Heights {
  #row;
  #count = 0;
  /** @type {Map<number, number>} line → pixels beyond one row */
  #extra = new Map();
  /** @type {Map<number, number>} chunk → sum of its extra pixels */
  #sums = new Map();

  /** @param {number} row height of a row */
  constructor(row) {
    this.#row = row;
  }

  get row() {
    return this.#row;
  }

  get total() {
    let total = this.#count * this.#row;
    for (const sum of this.#sums.values()) total += sum;
    return total;
  }

  /** @param {number} count */
  setCount(count) {
    this.#count = count;
  }

  /** Drop all measurements and set the height of a row. */
  reset(row = this.#row) {
    this.#row = row;
    this.#extra.clear();
    this.#sums.clear();
  }

  /**
   * Record the height of a line. Return whether it changed.
   * @param {number} line
   * @param {number} height
   */
  measure(line, height) {
    const extra = height - this.#row;
    const before = this.#extra.get(line) ?? 0;
    if (Math.abs(extra - before) < 0.5) return false;
    this.#extra.set(line, extra);
    const chunk = Math.floor(line / CHUNK);
    this.#sums.set(chunk, (this.#sums.get(chunk) ?? 0) + extra - before);
    return true;
  }

  /**
   * Return the top of a line.
   * @param {number} line
   */
  topOf(line) {
    const chunk = Math.floor(line / CHUNK);
    let top = line * this.#row;
    for (const [number, sum] of this.#sums) if (number < chunk) top += sum;
    if (this.#sums.has(chunk)) for (let n = chunk * CHUNK; n < line; n += 1) top += this.#extra.get(n) ?? 0;
    return top;
  }

  /**
   * Return the line at a distance from the top.
   * @param {number} y
   */
  lineAt(y) {
    let [low, high] = [0, Math.max(0, this.#count - 1)];
    if (this.#sums.size === 0) return Math.max(0, Math.min(high, Math.floor(y / this.#row)));
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.topOf(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
