// @ts-check
// A list of jobs by status: running, waiting, failed, then the others; last failed ones whose test ran again. Waiting
// ones in the order in which they are expected to start, the others newest first. One paged list of each status, of
// which the rows are shown when the one before it is complete.
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
  #loaded = signal(false); // whether the first page of each has come, or failed to
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
    if (!this.#loaded.value) return [];
    const end = this.#lists.findIndex((list) => list.more.value) + 1;
    const known = new Set(this.#lists.slice(0, end || undefined).flatMap((list) => list.ids.value));
    const ranked = [...known].map((id) => {
      const { status, explanation, rerun } = this.row(id).value ?? {};
      const rank = rerun ? ORDER.length : rankOf(status);
      const place = explanation?.reason === "in_window" ? 0 : explanation?.position || Infinity; // 0: an agent has it
      return { id, rank, place: rank === WAITS ? place : Infinity };
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
    await Promise.all(this.#lists.map((list) => list.first()));
    this.#loaded.value = true;
  }

  async next() {
    const failed = this.#lists.find((list) => list.error.peek());
    if (failed) await failed.first();
    else await this.#lists.find((list) => list.more.peek())?.next();
  }

  /** Reload what is loaded, without a loading state. */
  refresh = () => Promise.all(this.#lists.map((list) => list.refresh()));

  /** @param {any} store @param {any} complete */
  watch(store, complete) {
    const ends = this.#lists.map((list) => list.watch(store, complete));
    return () => ends.forEach((end) => end());
  }
}
