// The jobs that match a filter, newest first, in pages from the REST API. Rows that are there follow the live topic;
// new ones are counted and wait until someone asks for them, so that nothing moves while it is read.
import { computed, signal } from "@preact/signals";

import { get } from "./api.js";
import { jobs } from "./stores/jobs.js";

const PAGE = 50;
const nothing = signal(null);

/** Whether a job of the live topic is one of those asked for: as the server's filters have it. */
function matches(filters, job) {
  return Object.entries(filters).every(([name, value]) => {
    if (name === "test") return job.test.includes(value);
    return String(job[name] ?? "") === String(value);
  });
}

export class JobList {
  #filters;
  #rows = new Map(); // id → signal of the job
  #next = null; // cursor of the next page
  #turn = 0; // of asking: a later one overtakes

  /** In the order shown; the same array while nothing moved. */
  ids = signal([]);

  /** null | "first" | "more": what is being asked for. */
  loading = signal(null);

  /** The ApiError of the last try, or null. */
  error = signal(null);

  /** Whether there are more pages. */
  more = signal(false);

  /** How many jobs were submitted since that would be at the top. */
  fresh = computed(() => {
    const newest = this.ids.value[0] ?? "";
    // ids are UUIDv7: later ones are greater
    return this.loading.value === "first"
      ? 0
      : jobs.ids.value.filter((id) => id > newest && matches(this.#filters, jobs.row(id).peek() ?? {})).length;
  });

  /** `page`: the first one, if the server sent it with the HTML. */
  constructor(filters, page = null) {
    this.#filters = filters;
    if (page) this.#put(page, true);
  }

  row(id) {
    return this.#rows.get(id) ?? nothing;
  }

  /** Begin to follow; returns what ends that. */
  start() {
    if (this.#rows.size === 0 && !this.ids.peek().length) this.first();
    return jobs.watch((put) => {
      for (const [id, job] of Object.entries(put)) {
        const known = this.#rows.get(id);
        if (known) known.value = job;
      }
    });
  }

  /** Ask for the first page anew. */
  first() {
    return this.#ask("first", null);
  }

  /** Ask for the next page. */
  next() {
    return this.#next && !this.loading.peek() ? this.#ask("more", this.#next) : null;
  }

  async #ask(what, cursor) {
    const mine = ++this.#turn;
    this.loading.value = what;
    this.error.value = null;
    const query = new URLSearchParams({ ...this.#filters, limit: PAGE, ...(cursor ? { cursor } : {}) });
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
    for (const job of page) {
      const known = this.#rows.get(job.id);
      if (known) known.value = job;
      else this.#rows.set(job.id, signal(job));
    }
    this.#next = next;
    this.more.value = next !== null;
    const ids = page.map((job) => job.id);
    this.ids.value = first ? ids : [...this.ids.peek(), ...ids];
    for (const id of first ? this.#rows.keys() : []) if (!ids.includes(id)) this.#rows.delete(id);
  }
}
