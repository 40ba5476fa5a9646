// @ts-check
// Virtual scrolling through millions of lines, few of them in the document. Content taller than browsers can draw is
// mapped to a shorter strip: small moves scroll by pixels, long ones proportionally.
import { signal } from "@preact/signals";

import { Heights } from "./heights.js";

const MAX_STRIP = 8_000_000; // pixels; browsers stop at 17 to 33 million
const SPARE = 12; // lines in the document above and below the visible ones
const AT_END = 3; // pixels from the end that count as the end
const MARGIN = 48; // pixels; a line nearer to an edge of the window counts as hidden
const REST_MS = 140; // without a move, after which the strip is realigned

/** @typedef {{box: HTMLElement, strip: HTMLElement, sheet: HTMLElement}} Elements */

export class Scroller {
  /** @type {Elements | null} null: not in the document */
  #elements = null;
  #heights;
  #count = 0;
  #top = 0; // of the view, in pixels of the whole content
  #seen = 0; // last known scrollTop
  #anchor = { line: 0, at: 0 }; // the line that keeps its place when heights change, pixels under the view's top
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest;

  /** The lines in the document: {first, last}, inclusive; last < first: none. */
  range = signal({ first: 0, last: -1 });

  /** Whether the view stays at the end as the log grows. */
  follows = signal(false);

  /** Whether the end is visible. */
  atEnd = signal(true);

  /** @param {number} row height of a line that is not wrapped, in pixels */
  constructor(row) {
    this.#heights = new Heights(row);
  }

  /**
   * Attach to the document: `box` scrolls `strip`, in which `sheet` holds the lines. Return a function that detaches.
   * @param {Elements} elements
   */
  attach(elements) {
    const { box } = elements;
    this.#elements = elements;
    const observer = new ResizeObserver(() => this.settle());
    observer.observe(box);
    const onScroll = () => this.#onScroll(elements);
    box.addEventListener("scroll", onScroll, { passive: true });
    this.settle();
    return () => {
      observer.disconnect();
      clearTimeout(this.#rest);
      box.removeEventListener("scroll", onScroll);
      this.#elements = null;
    };
  }

  get #view() {
    return this.#elements?.box.clientHeight ?? 0;
  }

  /** The greatest top there can be. */
  get #maxTop() {
    return Math.max(0, this.#heights.total - this.#view);
  }

  /** Pixels of the whole content per pixel of the strip. */
  get #ratio() {
    const strip = Math.min(this.#heights.total, MAX_STRIP) - this.#view;
    return strip > 0 ? Math.max(1, this.#maxTop / strip) : 1;
  }

  /** @param {number} count */
  setCount(count) {
    if (count === this.#count) return;
    this.#count = count;
    this.#heights.setCount(count);
    this.settle();
  }

  /**
   * Drop all measurements and set the height of a row.
   * @param {number} row
   */
  reset(row) {
    this.#heights.reset(row);
    this.settle();
  }

  /** The first visible line. */
  get topLine() {
    return this.#heights.lineAt(this.#top);
  }

  /**
   * Scroll so that a line is in the upper part of the view.
   * @param {number} line
   */
  show(line) {
    this.follows.value = false;
    const at = Math.max(0, Math.round(this.#view * 0.3));
    this.#anchor = { line: Math.max(0, Math.min(this.#count - 1, line)), at };
    this.settle();
  }

  /** Scroll the page, if needed, so that the line shown last, or the end, is in the window. */
  reveal() {
    if (!this.#elements) return;
    const box = this.#elements.box.getBoundingClientRect();
    const inBox = this.#heights.topOf(this.#anchor.line) - this.#top;
    const y = this.follows.peek() ? box.bottom - MARGIN : box.top + Math.max(0, inBox);
    if (y < 2 * MARGIN || y > window.innerHeight - MARGIN) window.scrollBy(0, y - window.innerHeight * 0.4);
  }

  /** Scroll to the end and stay there as the log grows. */
  follow() {
    this.follows.value = true;
    this.settle();
  }

  toStart() {
    this.follows.value = false;
    this.#anchor = { line: 0, at: 0 };
    this.settle();
  }

  toEnd() {
    this.#anchor = { line: Math.max(0, this.#count - 1), at: 0 };
    this.settle();
  }

  /** Apply changed sizes; the anchor keeps its place. */
  settle() {
    if (!this.#elements) return;
    const wanted = this.follows.peek() ? this.#maxTop : this.#heights.topOf(this.#anchor.line) - this.#anchor.at;
    this.#elements.strip.style.setProperty("height", `${Math.min(this.#heights.total, MAX_STRIP)}px`);
    this.#top = Math.max(0, Math.min(this.#maxTop, wanted));
    this.#align(this.#elements);
    this.#draw();
  }

  /**
   * Scroll the strip to where the view is.
   * @param {Elements} elements
   */
  #align({ box }) {
    const wanted = this.#top / this.#ratio;
    if (Math.abs(box.scrollTop - wanted) >= 1) box.scrollTop = wanted;
    this.#seen = box.scrollTop;
  }

  /**
   * Measure the lines in the document after they were drawn.
   * @param {Iterable<HTMLElement>} rows
   */
  measure(rows) {
    let changed = false;
    for (const row of rows) changed = this.#heights.measure(Number(row.dataset.line), row.offsetHeight) || changed;
    if (changed) this.settle();
  }

  /** @param {Elements} elements */
  #onScroll(elements) {
    const now = elements.box.scrollTop;
    const moved = now - this.#seen;
    if (Math.abs(moved) < 0.5) return;
    this.#seen = now;
    const ratio = this.#ratio;
    if (ratio === 1) this.#top = now;
    else if (Math.abs(moved) > this.#view * 3) this.#top = now * ratio;
    else this.#top += moved;
    this.#top = Math.max(0, Math.min(this.#maxTop, this.#top));
    const line = this.#heights.lineAt(this.#top);
    this.#anchor = { line, at: this.#heights.topOf(line) - this.#top };
    const atEnd = this.#top >= this.#maxTop - AT_END;
    if (moved < 0 && !atEnd) this.follows.value = false;
    if (moved > 0 && atEnd) this.follows.value = true;
    this.#draw();
    if (ratio > 1) {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.#onRest(elements), REST_MS);
    }
  }

  /**
   * Realign the strip after moves in which it drifted; its ends are the ends of the content.
   * @param {Elements} elements
   */
  #onRest(elements) {
    const strip = elements.strip.offsetHeight - this.#view;
    if (this.#seen <= 0) this.toStart();
    else if (this.#seen >= strip - 1) this.follow();
    else this.#align(elements);
    this.#place(this.range.peek().first);
  }

  #draw() {
    const first = Math.max(0, this.#heights.lineAt(this.#top) - SPARE);
    const last = Math.min(this.#count - 1, this.#heights.lineAt(this.#top + this.#view) + SPARE);
    const range = this.range.peek();
    this.atEnd.value = this.#top >= this.#maxTop - AT_END;
    if (range.first !== first || range.last !== last) this.range.value = { first, last };
    this.#place(first);
  }

  /**
   * Move the sheet to the place of its first line.
   * @param {number} first
   */
  #place(first) {
    const y = this.#seen + this.#heights.topOf(first) - this.#top;
    this.#elements?.sheet.style.setProperty("transform", `translateY(${y}px)`);
  }
}
