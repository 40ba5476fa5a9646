// @ts-check
// Search in a log, done by the server: lines with a text, or lines that look like a failure.
import { signal } from "@preact/signals";

import { ApiError, get } from "../api.js";

/** @typedef {{kind: "text" | "failures", text: string}} Query */
/** @typedef {Query & {lines: number[], more: boolean, at: number}} Found lines from 1; `at`: index in lines or -1 */

const REPEAT_MS = 2000; // a growing log is searched again no more often

export class Finder {
  #path;
  #turn = 0; // of the latest search: responses to earlier ones are dropped
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #show;

  found = signal(/** @type {Found | null} */ (null));

  busy = signal(false);

  error = signal(/** @type {ApiError | null} */ (null));

  /**
   * @param {string} attemptId
   * @param {(line: number) => void} show scrolls to a line, from 1
   */
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

  /**
   * Find lines with this text; show the first from `near` on.
   * @param {string} text
   * @param {number} near
   */
  async text(text, near) {
    if (text === "") return this.clear();
    return this.#search({ kind: "text", text }, near);
  }

  /**
   * Find lines that look like a failure; show the first from `near` on.
   * @param {number} near
   */
  async failures(near) {
    return this.#search({ kind: "failures", text: "" }, near);
  }

  /**
   * @param {Query} query
   * @returns {Promise<{lines: number[], more: boolean}>}
   */
  async #request({ kind, text }) {
    const query = kind === "text" ? new URLSearchParams({ text }) : "failures=true";
    return get(`${this.#path}?${query}`);
  }

  /**
   * @param {Query} query
   * @param {number} near
   */
  async #search(query, near) {
    const turn = (this.#turn += 1);
    this.busy.value = true;
    try {
      const { lines, more } = await this.#request(query);
      if (turn !== this.#turn) return;
      this.error.value = null;
      const next = lines.findIndex((line) => line >= near);
      const at = lines.length === 0 ? -1 : Math.max(0, next);
      this.found.value = { ...query, lines, more, at };
      if (at >= 0) this.#show(lines[at]);
    } catch (error) {
      if (turn !== this.#turn) return;
      if (!(error instanceof ApiError)) throw error;
      this.error.value = error;
    } finally {
      if (turn === this.#turn) this.busy.value = false;
    }
  }

  /**
   * Go to the next (1) or previous (-1) hit; the first follows the last.
   * @param {number} by
   */
  step(by) {
    const found = this.found.peek();
    if (!found || found.lines.length === 0) return;
    const at = (found.at + by + found.lines.length) % found.lines.length;
    this.found.value = { ...found, at };
    this.#show(found.lines[at]);
  }

  /** Search again soon: the log has grown. */
  onGrowth() {
    if (this.#timer || !this.found.peek()) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#repeat();
    }, REPEAT_MS);
  }

  async #repeat() {
    const before = this.found.peek();
    if (!before || before.more) return;
    const turn = this.#turn;
    const result = await this.#request(before).catch(() => null); // the next growth repeats it
    if (!result || turn !== this.#turn) return;
    const shown = before.lines[this.found.peek()?.at ?? -1];
    this.found.value = { ...before, ...result, at: result.lines.indexOf(shown) };
  }
}
