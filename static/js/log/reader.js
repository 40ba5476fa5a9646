// All that one open log has: its lines, where one is in it, what is looked for, and the lines that the address names.
import { effect, signal } from "@preact/signals";

import { Finder } from "./finder.js";
import { linesOf, writeLines } from "./line-address.js";
import { LogFile } from "./log-file.js";
import { Scroller } from "./scroller.js";

const ROW = 20; // pixels, until the page says how tall a line is

export class LogReader {
  scroller = new Scroller(ROW);

  /** Whether long lines are wrapped. */
  wrapped = signal(readWrapped());

  /** {from, until}: the lines in the address, from 1; null: none. */
  marked = signal(linesOf(location.hash));

  /** How many lines there were when the end was last in sight. */
  seen = signal(0);

  constructor(attempt) {
    this.file = new LogFile(attempt.id);
    this.finder = new Finder(attempt.id, (line) => this.scroller.show(line - 1));
    this.#unfinished = !attempt.outcome;
    this.#bad = !this.#unfinished && attempt.outcome !== "passed";
  }

  #unfinished;
  #bad;

  /** Begin reading. Returns what ends it. */
  open() {
    const { file, scroller, finder } = this;
    const onHash = () => {
      this.marked.value = linesOf(location.hash);
      this.#showMarked();
    };
    window.addEventListener("hashchange", onHash);
    file.open().then(() => {
      scroller.setCount(file.lines.peek());
      if (this.marked.peek()) this.#showMarked();
      else if (this.#unfinished) scroller.follow();
      else if (this.#bad) scroller.toEnd(); // what went wrong is mostly told last
    });
    const ends = [
      effect(() => scroller.setCount(file.lines.value)),
      effect(() => {
        const { first, last } = scroller.range.value;
        file.version.value; // what was wanted may have come and gone
        if (last >= first) file.want(first, last);
      }),
      effect(() => {
        if (scroller.atEnd.value) this.seen.value = file.lines.value;
      }),
      effect(() => {
        file.lines.value;
        finder.grown();
      }),
    ];
    return () => {
      window.removeEventListener("hashchange", onHash);
      for (const end of ends) end();
      finder.close();
      file.close();
    };
  }

  #showMarked() {
    const marked = this.marked.peek();
    if (marked) this.scroller.show(marked.from - 1);
  }

  /** Name a line in the address; `extend`: all from the one that is named to this. The same again: none. */
  mark(line, extend) {
    const before = this.marked.peek();
    if (extend && before) this.marked.value = { from: Math.min(before.from, line), until: Math.max(before.from, line) };
    else if (before?.from === line && before.until === line) this.marked.value = null;
    else this.marked.value = { from: line, until: line };
    writeLines(this.marked.peek());
  }

  toggleWrap() {
    this.wrapped.value = !this.wrapped.peek();
    try {
      localStorage.setItem("qualgent-log-wrap", this.wrapped.peek() ? "on" : "off");
    } catch {
      // storage is off: the choice lasts as long as the page
    }
  }

  /** To the next failure: the first one at first. */
  nextFailure() {
    if (this.finder.found.peek()?.kind === "failures") this.finder.step(1);
    else this.finder.failures();
  }

  search(text) {
    return this.finder.text(text, this.scroller.topLine + 1);
  }
}

function readWrapped() {
  try {
    return localStorage.getItem("qualgent-log-wrap") === "on";
  } catch {
    return false;
  }
}
