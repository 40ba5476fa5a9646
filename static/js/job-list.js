// The jobs that match a filter, newest first, in pages from the REST API. Rows that are there follow the live topic;
// what is new is counted by the server and waits until someone asks for it, so that nothing moves while it is read.
import { signal } from "@preact/signals";

import { ApiError, get, send } from "./api.js";
import { live } from "./connection.js";
import { jobs, withKnown } from "./stores/jobs.js";
import { missedBy } from "./stores/registry.js";

const PAGE = 50;
const PACE_MS = 1000; // between two questions what is new, at least; a busy server is given ten times what it takes
const LOOK_MS = 20_000; // reload interval of unfinished rows
const ROWS_A_LOOK = 25; // as many ids as a search takes

const nothing = signal(null);
const NONE_NEW = { count: 0, more: false, gone: [] };

export class JobList {
  #filters = {};
  #key = null;
  #rows = new Map(); // id → signal of the job
  #next = null; // cursor of the next page
  #turn = 0; // of asking for pages: a later one overtakes
  #countTimer = 0;
  #counting = false;
  #countAgain = false;
  #rerun = new Set(); // ids of failed jobs of which a later run has changed
  #nextCountMs = 0; // not before this, on this machine's monotonic clock

  /** In the order shown; the same array while nothing moved. */
  ids = signal([]);

  /** null | "first" | "more": the request in progress. */
  loading = signal(null);

  /** The ApiError of the last try, or null. */
  error = signal(null);

  /** Whether there are more pages. */
  more = signal(false);

  /** Whether what is shown is of the filters before. */
  old = signal(false);

  /** {count, more, gone}: the number of new matching jobs that are not shown; ids shown that match no longer. */
  fresh = signal(NONE_NEW);

  /** {count, more}: the number of matching jobs; null before it is known. */
  total = signal(null);

  row(id) {
    return this.#rows.get(id) ?? nothing;
  }

  /**
   * Show what matches these filters. What was shown stays until that is here. `page`: the first one, if the server sent
   * it with the HTML: {jobs, next}, or {problem} if the filters are invalid.
   */
  show(filters, page = null) {
    const key = JSON.stringify(filters);
    if (key === this.#key) return;
    this.#key = key;
    this.#filters = filters;
    this.fresh.value = NONE_NEW;
    this.old.value = true;
    this.total.value = page?.total ?? null;
    if (page?.problem) this.error.value = new ApiError(400, page.problem, { q: page.problem });
    else if (page) this.#put(page, true);
    else this.first();
  }

  /** Begin to follow; returns what ends that. */
  start() {
    const change = (put) => {
      for (const [id, job] of Object.entries(put)) this.#change(id, job);
      this.#noteReruns(Object.values(put));
      this.#countSoon();
    };
    change(missedBy(jobs));
    const unwatch = jobs.watch(change);
    // the topic has the latest jobs only: reload the others after an interruption
    const unreturn = live.onReconnect(() => this.look());
    const timer = setInterval(() => live.state.peek() === "live" && this.look({ open: true }), LOOK_MS);
    this.#countSoon();
    return () => {
      unwatch();
      unreturn();
      clearInterval(timer);
      clearTimeout(this.#countTimer);
    };
  }

  /** Ask for the first page anew. */
  first() {
    return this.#load("first", null);
  }

  /** Ask for the next page. */
  next() {
    return this.#next && !this.loading.peek() ? this.#load("more", this.#next) : null;
  }

  /** Reload the rows shown, with `open` the unfinished ones only. Ignores errors: the next call repeats it. */
  look({ open = false } = {}) {
    this.#countSoon();
    return this.#reload((job) => !open || ["pending", "running"].includes(job?.status));
  }

  async #reload(isWanted) {
    const wanted = this.ids.peek().filter((id) => isWanted(this.#rows.get(id)?.peek()));
    for (let from = 0; from < wanted.length; from += ROWS_A_LOOK) {
      const some = wanted.slice(from, from + ROWS_A_LOOK);
      try {
        const page = await get(
          `/api/v1/jobs?${new URLSearchParams({ q: `id:${some.join(",")}`, limit: ROWS_A_LOOK, explain: true })}`,
        );
        for (const job of page.jobs) this.#change(job.id, job);
      } catch {
        return;
      }
    }
  }

  #noteReruns(changed) {
    const newest = new Map(changed.map(({ group, test, id }) => [`${group} ${test}`, id]));
    for (const [id, row] of this.#rows) {
      const job = row.peek();
      if (job.status === "failed" && newest.get(`${job.group} ${job.test}`) > id) this.#rerun.add(id);
    }
  }

  #change(id, job) {
    const known = this.#rows.get(id);
    if (!known) return;
    const complete = withKnown(job, known.peek());
    if (JSON.stringify(known.peek()) !== JSON.stringify(complete)) known.value = complete;
  }

  async #load(what, cursor) {
    const mine = ++this.#turn;
    this.loading.value = what;
    this.error.value = null;
    const query = new URLSearchParams({ ...this.#filters, limit: PAGE, explain: true, ...(cursor ? { cursor } : {}) });
    try {
      const page = await get(`/api/v1/jobs?${query}`);
      if (mine === this.#turn) this.#put(page, what === "first");
    } catch (error) {
      if (mine === this.#turn) this.error.value = error;
    } finally {
      if (mine === this.#turn) this.loading.value = null;
    }
  }

  #put({ jobs: page, next }, first) {
    this.error.value = null;
    this.old.value = false;
    for (const job of page) {
      if (this.#rows.has(job.id)) this.#change(job.id, job);
      else this.#rows.set(job.id, signal(job));
    }
    this.#next = next;
    this.more.value = next !== null;
    const ids = page.map((job) => job.id);
    this.ids.value = first ? ids : [...this.ids.peek(), ...ids];
    if (first) {
      this.fresh.value = NONE_NEW;
      for (const id of this.#rows.keys()) if (!ids.includes(id)) this.#rows.delete(id);
    }
    this.#countSoon();
  }

  #countSoon() {
    if (this.#counting) {
      this.#countAgain = true;
      return;
    }
    clearTimeout(this.#countTimer);
    this.#countTimer = setTimeout(() => this.#count(), Math.max(0, this.#nextCountMs - performance.now()));
  }

  /** Ask what is new, and how many match. An answer about a list that has changed meanwhile is not taken. */
  async #count() {
    if (this.old.peek() || this.loading.peek() || this.error.peek()) return; // its result repeats this
    this.#counting = true;
    this.#countAgain = false;
    const [ids, key, began] = [this.ids.peek(), this.#key, performance.now()];
    try {
      const since = this.more.peek() ? { since: ids.at(-1) } : {};
      const [answer, total] = await Promise.all([
        send("POST", "/api/v1/jobs/unseen", { filter: this.#filters, known: ids, ...since }),
        get(`/api/v1/jobs/count?${new URLSearchParams(this.#filters)}`),
      ]);
      if (key === this.#key) this.total.value = total;
      if (ids === this.ids.peek() && key === this.#key && !this.loading.peek()) {
        const fresh = { ...NONE_NEW, ...answer };
        if (JSON.stringify(fresh) !== JSON.stringify(this.fresh.peek())) this.fresh.value = fresh;
      }
    } catch {
      // the server is away: when it is back there is news
    }
    const rerun = this.#rerun;
    this.#rerun = new Set();
    // others wait again
    await this.#reload((job) => rerun.has(job?.id) || (job?.status === "pending" && job.explanation === undefined));
    this.#nextCountMs = performance.now() + Math.max(PACE_MS, 10 * (performance.now() - began));
    this.#counting = false;
    if (this.#countAgain) this.#countSoon();
  }
}
