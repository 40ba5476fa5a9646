// @ts-check
// The state of one open log: its lines, the scroll position, the search, and the lines that the address names.
import { effect, signal } from "@preact/signals";

import { Finder } from "./finder.js";
import { linesOf, writeLines } from "./line-address.js";
import { LogFile } from "./log-file.js";
import { Scroller } from "./scroller.js";

const ROW = 20; // pixels, until the height of a line was measured

export class LogReader {
  scroller = new Scroller(ROW);

  /** Whether long lines are wrapped. */
  wrapped = signal(loadWrapped());

  /** The lines in the address. */
  marked = signal(linesOf(location.hash));

  /** How many lines there were when the end was last visible. */
  seen = signal(0);

  #isUnfinished;
  #isBad;

  /** The line that the cause of the failure points to, from 1; null: none. */
  cause;

  #isShared;

  /** @param {{id: string, outcome: string | null, cause_line?: number | null, window?: string | null}} attempt */
  constructor(attempt) {
    this.file = new LogFile(attempt.id);
    this.finder = new Finder(attempt.id, (line) => this.#go(line));
    this.cause = attempt.cause_line ?? null;
    this.#isUnfinished = !attempt.outcome;
    this.#isShared = Boolean(attempt.window);
    this.#isBad = !this.#isUnfinished && attempt.outcome !== "passed";
  }

  /** Start reading. Return a function that ends it. */
  open() {
    const { file, scroller, finder } = this;
    const onHashChange = () => {
      this.marked.value = linesOf(location.hash);
      this.#showMarked();
    };
    window.addEventListener("hashchange", onHashChange);
    file.open().then(() => {
      scroller.setCount(file.lines.peek());
      if (this.marked.peek()) this.#showMarked();
      else if (this.#isUnfinished) scroller.follow();
      else if (this.cause) scroller.show(this.cause - 1);
      else if (this.#isBad && !this.#isShared) scroller.toEnd(); // errors are mostly at the end, here also of others
    });
    const disposers = [
      effect(() => scroller.setCount(file.lines.value)),
      effect(() => {
        const { first, last } = scroller.range.value;
        file.version.value; // blocks may have been loaded and dropped since
        if (last >= first) file.need(first, last);
      }),
      effect(() => {
        if (scroller.atEnd.value) this.seen.value = file.lines.value;
      }),
      effect(() => {
        file.lines.value;
        finder.onGrowth();
      }),
    ];
    return () => {
      window.removeEventListener("hashchange", onHashChange);
      for (const dispose of disposers) dispose();
      finder.close();
      file.close();
    };
  }

  #showMarked() {
    const marked = this.marked.peek();
    if (marked) this.#go(marked.from);
  }

  /**
   * Show a line, from 1, also if the log is outside the window.
   * @param {number} line
   */
  #go(line) {
    this.scroller.show(line - 1);
    this.scroller.reveal();
  }

  /** Show the end, also if the log is outside the window, and follow it. */
  followEnd() {
    this.scroller.follow();
    this.scroller.reveal();
  }

  /**
   * Put a line into the address; `extend`: all from the marked line to this one. A line marked alone is unmarked.
   * @param {number} line
   * @param {boolean} extend
   */
  mark(line, extend) {
    const before = this.marked.peek();
    if (extend && before) this.marked.value = { from: Math.min(before.from, line), until: Math.max(before.from, line) };
    else if (before?.from === line && before.until === line) this.marked.value = null;
    else this.marked.value = { from: line, until: line };
    writeLines(this.marked.peek());
  }

  /** Mark the line of the current match, else the first visible one; remove a mark that is there. */
  toggleMark() {
    const found = this.finder.found.peek();
    const line = found?.lines[found.at] ?? this.scroller.topLine + 1;
    this.marked.value = this.marked.peek() || !this.file.lines.peek() ? null : { from: line, until: line };
    writeLines(this.marked.peek());
  }

  /**
   * Move the mark by lines, or with `extend` only its end, and show it.
   * @param {number} by
   * @param {boolean} extend
   */
  moveMark(by, extend) {
    const marked = this.marked.peek();
    if (!marked) return;
    const { from, until } = marked;
    const line = Math.min(Math.max(extend ? from : 1, (extend ? until : from) + by), this.file.lines.peek());
    this.marked.value = { from: extend ? from : line, until: line };
    writeLines(this.marked.peek());
    this.#go(line);
  }

  toggleWrap() {
    this.wrapped.value = !this.wrapped.peek();
    try {
      localStorage.setItem("qualgent-log-wrap", this.wrapped.peek() ? "on" : "off");
    } catch {
      // storage is off: the choice lasts as long as the page
    }
  }

  /** Go to the next failure, at first to the line of the cause, else to the first. */
  nextFailure() {
    if (this.finder.found.peek()?.kind === "failures") this.finder.step(1);
    else this.finder.failures(this.cause ?? 1);
  }

  /** @param {string} text */
  search(text) {
    return this.finder.text(text, this.scroller.topLine + 1);
  }
}

function loadWrapped() {
  try {
    return localStorage.getItem("qualgent-log-wrap") === "on";
  } catch {
    return false;
  }
}
