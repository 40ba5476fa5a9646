// What is looked for in a log: lines with a text, or those that look like a failure. The server searches.
import { signal } from "@preact/signals";

import { ApiError, get } from "../api.js";

const AGAIN_MS = 2000; // a log that grows is searched again this often at most

export class Finder {
  #path;
  #turn = 0;
  #timer = 0;
  #show;

  /** null, or {kind: text | failures, text, lines: [numbers from 1], more, at: index in lines or -1}. */
  found = signal(null);

  busy = signal(false);

  /** ApiError or null. */
  error = signal(null);

  /** `show(line)` brings a line, from 1, before the eyes. */
  constructor(attemptId, show) {
    this.#path = `/api/v1/attempts/${attemptId}/log/find`;
    this.#show = show;
  }

  close() {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  clear() {
    this.#turn += 1;
    this.busy.value = false;
    this.error.value = null;
    this.found.value = null;
  }

  /** Lines with this text; the first of them from `near` on is shown. */
  async text(text, near) {
    if (text === "") return this.clear();
    return this.#search({ kind: "text", text, near });
  }

  /** Lines that look like a failure; the first is shown. */
  async failures() {
    return this.#search({ kind: "failures", text: "", near: 1 });
  }

  async #ask({ kind, text }) {
    const query = kind === "text" ? new URLSearchParams({ text }) : "failures=true";
    return get(`${this.#path}?${query}`);
  }

  async #search({ near, ...wanted }) {
    const turn = (this.#turn += 1);
    this.busy.value = true;
    try {
      const { lines, more } = await this.#ask(wanted);
      if (turn !== this.#turn) return;
      this.error.value = null;
      const next = lines.findIndex((line) => line >= near);
      const at = lines.length === 0 ? -1 : Math.max(0, next);
      this.found.value = { ...wanted, lines, more, at };
      if (at >= 0) this.#show(lines[at]);
    } catch (error) {
      if (turn !== this.#turn) return;
      if (!(error instanceof ApiError)) throw error;
      this.error.value = error;
    } finally {
      if (turn === this.#turn) this.busy.value = false;
    }
  }

  /** To the next hit, or the one before; after the last comes the first. */
  step(by) {
    const found = this.found.peek();
    if (!found || found.lines.length === 0) return;
    const at = (found.at + by + found.lines.length) % found.lines.length;
    this.found.value = { ...found, at };
    this.#show(found.lines[at]);
  }

  /** The log has grown: what is looked for may be in what is new. */
  grown() {
    if (this.#timer || !this.found.peek()) return;
    this.#timer = setTimeout(() => {
      this.#timer = 0;
      this.#again();
    }, AGAIN_MS);
  }

  async #again() {
    const before = this.found.peek();
    if (!before || before.more) return;
    const turn = this.#turn;
    const answer = await this.#ask(before).catch(() => null); // the next growth asks again
    if (!answer || turn !== this.#turn) return;
    const shown = before.lines[this.found.peek().at];
    this.found.value = { ...before, ...answer, at: answer.lines.indexOf(shown) };
  }
}
