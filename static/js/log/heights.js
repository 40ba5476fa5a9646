// How tall lines are that may be wrapped: one row, until they were measured. Pure; pixels.
const CHUNK = 256; // lines that share a sum, so that a place among millions is found in few steps

export class Heights {
  #row;
  #count = 0;
  #extra = new Map(); // line → pixels beyond one row
  #sums = new Map(); // chunk → sum of those

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

  setCount(count) {
    this.#count = count;
  }

  /** Forget what was measured; a row is this tall now. */
  reset(row = this.#row) {
    this.#row = row;
    this.#extra.clear();
    this.#sums.clear();
  }

  /** True: that is news. */
  measure(line, height) {
    const extra = height - this.#row;
    const before = this.#extra.get(line) ?? 0;
    if (Math.abs(extra - before) < 0.5) return false;
    this.#extra.set(line, extra);
    const chunk = Math.floor(line / CHUNK);
    this.#sums.set(chunk, (this.#sums.get(chunk) ?? 0) + extra - before);
    return true;
  }

  /** Where the top of a line is. */
  topOf(line) {
    const chunk = Math.floor(line / CHUNK);
    let top = line * this.#row;
    for (const [number, sum] of this.#sums) if (number < chunk) top += sum;
    if (this.#sums.has(chunk)) for (let n = chunk * CHUNK; n < line; n += 1) top += this.#extra.get(n) ?? 0;
    return top;
  }

  /** The line that is there. */
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
