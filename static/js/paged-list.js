// A paged list of the API. Its rows are signals, so that a change renders one row.
import { batch, signal } from "@preact/signals";

import { get } from "./api.js";
import { missedBy } from "./stores/registry.js";

const PAGE = 50;
const MAX_REFRESHED = 200;
const nothing = signal(null);

export class PagedList {
  #path;
  #name;
  #query;
  #mirrors;
  #rows = new Map(); // id → signal of its row
  #next = null; // cursor of the next page
  #turn = 0; // of the latest request: responses to earlier ones are dropped

  /** In the order shown; the same array while nothing moved. */
  ids = signal([]);

  /** null | "first" | "more": the request in progress. */
  loading = signal(null);

  /** The ApiError of the last request, or null. */
  error = signal(null);

  /** Whether there are more pages. */
  more = signal(false);

  /**
   * `name`: key of the rows in the response, {[name]: rows, next}. `page`: the first page, if it is known already.
   * `mirrors`: drop a row that the server no longer has at the next refresh, not only with the next first page.
   */
  constructor({ path, name, query = {}, page = null, mirrors = false }) {
    this.#path = path;
    this.#name = name;
    this.#query = query;
    this.#mirrors = mirrors;
    if (page) this.#replace(page);
  }

  row(id) {
    return this.#rows.get(id) ?? nothing;
  }

  has(id) {
    return this.#rows.has(id);
  }

  /** Load the first page if there is none. */
  start() {
    if (this.ids.peek().length === 0) this.first();
  }

  /** Load the first page; later pages are dropped. */
  async first() {
    const page = await this.#load("first", null);
    if (page) this.#replace(page);
  }

  /** Load the next page. */
  async next() {
    if (!this.#next || this.loading.peek()) return;
    const page = await this.#load("more", this.#next);
    if (page) this.#append(page);
  }

  /** Reload the newest rows without a loading state, up to MAX_REFRESHED; new rows come on top. Bound to this list. */
  refresh = async () => {
    const mine = this.#turn;
    let page;
    try {
      page = await get(this.#address(null, Math.min(MAX_REFRESHED, Math.max(PAGE, this.ids.peek().length))));
    } catch {
      return; // the next change repeats it
    }
    if (mine !== this.#turn) return;
    const known = page[this.#name].some(({ id }) => this.#rows.has(id)) || this.ids.peek().length === 0;
    if (this.#mirrors && page.next === null) this.#replace(page);
    else if (known) this.merge(page[this.#name], page.next);
    else this.#replace(page); // more is new than one page: there is a gap
  };

  /** Update changed rows and put new ones on top, newest first. */
  merge(rows, next = null) {
    const fresh = rows.filter(({ id }) => !this.#rows.has(id)).map(({ id }) => id);
    for (const row of rows) this.#put(row);
    if (this.#next === null && next !== null && this.ids.peek().length === 0) this.#follow(next);
    if (fresh.length > 0) this.ids.value = [...fresh, ...this.ids.peek()];
  }

  /**
   * Update what is shown from now on by this topic. Return a function that stops that.
   * `complete`: (row of the topic, row shown) → row to show.
   */
  watch(store, complete = (row) => row) {
    const update = (put) => Object.values(put).forEach((row) => this.update(complete(row, this.row(row.id).peek())));
    update(missedBy(store));
    return store.watch(update);
  }

  /** Update a row if it is shown. */
  update(row) {
    if (this.#rows.has(row.id)) this.#put(row);
  }

  #put(row) {
    const known = this.#rows.get(row.id);
    if (known) known.value = row;
    else this.#rows.set(row.id, signal(row));
  }

  #follow(next) {
    this.#next = next;
    this.more.value = next !== null;
  }

  #replace(page) {
    const ids = page[this.#name].map(({ id }) => id);
    for (const row of page[this.#name]) this.#put(row);
    const kept = new Set(ids);
    batch(() => {
      for (const [id, row] of [...this.#rows]) {
        if (kept.has(id)) continue;
        this.#rows.delete(id);
        row.value = null; // for components that show this row alone
      }
      this.#follow(page.next);
      this.ids.value = ids;
    });
  }

  #append(page) {
    const fresh = page[this.#name].filter(({ id }) => !this.#rows.has(id)).map(({ id }) => id);
    for (const row of page[this.#name]) this.#put(row);
    this.#follow(page.next);
    this.ids.value = [...this.ids.peek(), ...fresh]; // figures move meanwhile: a row may be on two pages
  }

  #address(cursor, limit = PAGE) {
    const wanted = Object.entries({ ...this.#query, limit, cursor }).filter(
      ([, value]) => value !== null && value !== "",
    );
    return `${this.#path}?${new URLSearchParams(wanted)}`;
  }

  async #load(what, cursor) {
    const mine = ++this.#turn;
    this.loading.value = what;
    this.error.value = null;
    try {
      const page = await get(this.#address(cursor));
      return mine === this.#turn ? page : null;
    } catch (error) {
      if (mine === this.#turn) this.error.value = error;
      return null;
    } finally {
      if (mine === this.#turn) this.loading.value = null;
    }
  }
}
