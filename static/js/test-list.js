// The list of tests that match the address, updated from the live topic.
import { computed, signal } from "@preact/signals";

import { PagedList } from "./paged-list.js";
import { tests } from "./stores/tests.js";

const FLAGS = {
  failing: (row) => row.last_outcome !== "passed",
  flaky: (row) => row.flaky > 0,
  quarantined: (row) => row.quarantined,
};

/** Return whether a row of the live topic matches the server's filters. */
export function matches(filters, row) {
  return Object.entries(filters).every(([name, value]) => {
    if (FLAGS[name]) return String(FLAGS[name](row)) === value;
    return name === "test" ? row.test.includes(value) : row[name] === value;
  });
}

export class TestList extends PagedList {
  #filters;
  #asOf = signal(null); // when the newest row that came with a page had run; null: none has come yet

  /** How many tests that are not shown have run since, and would be. */
  fresh = computed(() => {
    // in another order than that of the last run, those that are missing may only be further down
    const asOf = this.#asOf.value;
    if (asOf === null || this.loading.value === "first" || (this.sort !== "last" && this.more.value)) return 0;
    const shown = new Set(this.ids.value);
    const news = (row) => row.last_at > asOf && matches(this.#filters, row);
    return tests.ids.value.filter((id) => !shown.has(id) && news(tests.row(id).peek() ?? {})).length;
  });

  constructor({ filters, sort, page }) {
    super({ path: "/api/v1/tests", name: "tests", query: { ...filters, sort }, page });
    this.#filters = filters;
    this.sort = sort;
    if (page) this.#look();
  }

  async first() {
    await super.first();
    this.#look();
  }

  #look() {
    const rows = this.ids.peek().map((id) => this.row(id).peek().last_at);
    this.#asOf.value = rows.reduce((newest, at) => (at > newest ? at : newest), "");
  }

  /** Begin to follow; returns what ends that. */
  follow() {
    this.start();
    return this.watch(tests);
  }
}
