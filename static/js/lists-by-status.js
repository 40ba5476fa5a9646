// @ts-check
// A list of jobs by status: running, waiting, failed, then the others. Waiting ones in the order in which they are
// expected to start, the others newest first. One paged list of each status, of which the next is loaded when the one
// before it is complete.
import { computed, signal } from "@preact/signals";

import { PagedList } from "./paged-list.js";

const ORDER = ["running", "pending", "failed", "done", "cancelled"];
const WAITS = ORDER.indexOf("pending");
const rankOf = (/** @type {string} */ status) => (ORDER.indexOf(status) + 1 || ORDER.length) - 1;

/**
 * @typedef {{id: string, rank: number, place: number}} Ranked `place`: in the queue; Infinity: it has none
 * @type {(a: Ranked, b: Ranked) => number}
 */
function byStart(a, b) {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return a.id < b.id === (a.rank === WAITS) ? -1 : 1;
}

export class ListsByStatus {
  #started = signal(1); // lists that are loaded, or are next
  #lists;

  /** @param {{path: string, name: string, query: Record<string, any>}} options @param {string[]} statuses */
  constructor({ path, name, query }, statuses = ORDER) {
    this.#lists = statuses.map((status) => {
      const order = status === "pending" ? "oldest" : null;
      return new PagedList({ path, name, query: { ...query, status, order } });
    });
  }

  /** Ids by the status that each row has now: a row moves as soon as that changes. */
  ids = computed(() => {
    const known = new Set(this.#lists.flatMap((list) => list.ids.value));
    const ranked = [...known].map((id) => {
      const { status, explanation } = this.row(id).value ?? {};
      const rank = rankOf(status);
      return { id, rank, place: (rank === WAITS && explanation?.position) || Infinity };
    });
    return ranked.sort(byStart).map(({ id }) => id);
  });

  loading = computed(() => this.#lists.map((list) => list.loading.value).find(Boolean) ?? null);
  error = computed(() => this.#lists.map((list) => list.error.value).find(Boolean) ?? null);
  more = computed(() => this.#lists.some((list) => list.more.value));

  /** @param {string} id */
  row(id) {
    return (this.#lists.find((list) => list.has(id)) ?? this.#lists[0]).row(id);
  }

  start() {
    return this.first();
  }

  async first() {
    await this.#loadFrom(0);
  }

  async next() {
    const at = this.#lists.findIndex((list) => list.more.peek());
    if (at >= 0) await this.#lists[at].next();
    const isDone = at < 0 || (!this.#lists[at].more.peek() && !this.#lists[at].error.peek());
    if (isDone) await this.#loadFrom(at < 0 ? this.#started.peek() - 1 : at + 1);
  }

  /** Load lists from this one on, up to one that is not complete. @param {number} first */
  async #loadFrom(first) {
    for (let at = first; at < this.#lists.length; at += 1) {
      this.#started.value = Math.max(this.#started.peek(), at + 1);
      await this.#lists[at].first();
      if (this.#lists[at].more.peek() || this.#lists[at].error.peek()) return;
    }
  }

  /** Reload what is loaded, without a loading state. */
  refresh = () => Promise.all(this.#lists.slice(0, this.#started.peek()).map((list) => list.refresh()));

  /** @param {any} store @param {any} complete */
  watch(store, complete) {
    const ends = this.#lists.map((list) => list.watch(store, complete));
    return () => ends.forEach((end) => end());
  }
}
