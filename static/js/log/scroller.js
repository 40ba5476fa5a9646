// Virtual scrolling through millions of lines, few of them in the document. Content taller than browsers can draw is
// mapped to a shorter strip: small moves scroll by pixels, long ones proportionally.
import { signal } from "@preact/signals";

import { Heights } from "./heights.js";

const TALLEST = 8_000_000; // pixels; browsers stop at 17 to 33 million
const SPARE = 12; // lines in the document above and below those in sight
const AT_END = 3; // pixels from the end that are the end
const REST_MS = 140; // without a move, after which the strip is put in order

export class Scroller {
  #box = null; // null: not in the document
  #strip;
  #sheet;
  #heights;
  #count = 0;
  #top = 0; // of the view, in pixels of the whole
  #seen = 0; // scrollTop as it was last known
  #anchor = { line: 0, at: 0 }; // what stays where it is when heights change: a line, pixels under the view's top
  #rest = 0;

  /** The lines in the document: {first, last}, inclusive; last < first: none. */
  range = signal({ first: 0, last: -1 });

  /** Whether the end is held on to as more comes. */
  follows = signal(false);

  /** Whether the end is in sight. */
  atEnd = signal(true);

  /** `row`: pixels of a line that is not wrapped. */
  constructor(row) {
    this.#heights = new Heights(row);
  }

  /** `box` scrolls `strip`, in which `sheet` holds the lines. Returns what ends that. */
  attach({ box, strip, sheet }) {
    [this.#box, this.#strip, this.#sheet] = [box, strip, sheet];
    const observer = new ResizeObserver(() => this.settle());
    observer.observe(box);
    const onScroll = () => this.#moved();
    box.addEventListener("scroll", onScroll, { passive: true });
    this.settle();
    return () => {
      observer.disconnect();
      clearTimeout(this.#rest);
      box.removeEventListener("scroll", onScroll);
      this.#box = null;
    };
  }

  get #view() {
    return this.#box.clientHeight;
  }

  get #most() {
    return Math.max(0, this.#heights.total - this.#view);
  }

  /** Pixels of the whole for one of the strip. */
  get #ratio() {
    const strip = Math.min(this.#heights.total, TALLEST) - this.#view;
    return strip > 0 ? Math.max(1, this.#most / strip) : 1;
  }

  setCount(count) {
    if (count === this.#count) return;
    this.#count = count;
    this.#heights.setCount(count);
    this.settle();
  }

  /** A row is this tall; what was measured is forgotten. */
  reset(row) {
    this.#heights.reset(row);
    this.settle();
  }

  /** The line on top. */
  get topLine() {
    return this.#heights.lineAt(this.#top);
  }

  /** Have this line in the upper part of the view. */
  show(line) {
    this.follows.value = false;
    const at = Math.max(0, Math.round(this.#view * 0.3));
    this.#anchor = { line: Math.max(0, Math.min(this.#count - 1, line)), at };
    this.settle();
  }

  /** Go to the end and stay there. */
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

  /** Sizes have changed: everything is put where it belongs, and what is held on to stays in place. */
  settle() {
    if (!this.#box) return;
    const wanted = this.follows.peek() ? this.#most : this.#heights.topOf(this.#anchor.line) - this.#anchor.at;
    this.#strip.style.setProperty("height", `${Math.min(this.#heights.total, TALLEST)}px`);
    this.#top = Math.max(0, Math.min(this.#most, wanted));
    this.#align();
    this.#draw();
  }

  /** The strip where it belongs for what is in view. */
  #align() {
    const wanted = this.#top / this.#ratio;
    if (Math.abs(this.#box.scrollTop - wanted) >= 1) this.#box.scrollTop = wanted;
    this.#seen = this.#box.scrollTop;
  }

  /** The lines in the document were drawn: how tall they are. Asks to be called again if that moves others. */
  measured(rows) {
    let news = false;
    for (const row of rows) news = this.#heights.measure(Number(row.dataset.line), row.offsetHeight) || news;
    if (news) this.settle();
  }

  #moved() {
    const now = this.#box.scrollTop;
    const moved = now - this.#seen;
    if (Math.abs(moved) < 0.5) return;
    this.#seen = now;
    const ratio = this.#ratio;
    if (ratio === 1) this.#top = now;
    else if (Math.abs(moved) > this.#view * 3) this.#top = now * ratio;
    else this.#top += moved;
    this.#top = Math.max(0, Math.min(this.#most, this.#top));
    const line = this.#heights.lineAt(this.#top);
    this.#anchor = { line, at: this.#heights.topOf(line) - this.#top };
    const atEnd = this.#top >= this.#most - AT_END;
    if (moved < 0 && !atEnd) this.follows.value = false;
    if (moved > 0 && atEnd) this.follows.value = true;
    this.#draw();
    if (ratio > 1) {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.#rested(), REST_MS);
    }
  }

  /** After a long move the strip has drifted from its place; at its ends it means the ends. */
  #rested() {
    const strip = this.#strip.offsetHeight - this.#view;
    if (this.#seen <= 0) this.toStart();
    else if (this.#seen >= strip - 1) this.follow();
    else this.#align();
    this.#place(this.range.peek().first);
  }

  #draw() {
    const first = Math.max(0, this.#heights.lineAt(this.#top) - SPARE);
    const last = Math.min(this.#count - 1, this.#heights.lineAt(this.#top + this.#view) + SPARE);
    const range = this.range.peek();
    this.atEnd.value = this.#top >= this.#most - AT_END;
    if (range.first !== first || range.last !== last) this.range.value = { first, last };
    this.#place(first);
  }

  /** The sheet, whose first line is this one. */
  #place(first) {
    const y = this.#seen + this.#heights.topOf(first) - this.#top;
    this.#sheet.style.setProperty("transform", `translateY(${y}px)`);
  }
}
