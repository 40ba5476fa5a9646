// Names, status and list of batches.
import { computed } from "@preact/signals";

import { get } from "./api.js";
import { live } from "./connection.js";
import { PagedList } from "./paged-list.js";
import { batches } from "./stores/batches.js";

const IDS_A_LOOK = 50;

/** Filters of the list: {name in the address: label}. */
export const FILTERS = { org_id: "organization", suite: "suite", branch: "branch" };

/** "web · main": a batch in breadcrumbs. */
export const batchCrumb = (batch) => [batch.name, batch.branch].filter(Boolean).join(" · ");

/** The batch's address on the CI server if it is one that a link may lead to, else null. */
export function originUrl(batch) {
  try {
    const url = new URL(batch.url);
    return ["https:", "http:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Return whether a batch matches the server's filters. */
export const matches = (filters, batch) => Object.entries(filters).every(([name, value]) => batch[name] === value);

/** Matching batches, newest first. Rows shown follow the live topic; new ones are counted in `fresh`. */
export class BatchList extends PagedList {
  #filters;

  /** How many newer ones there are that match. */
  fresh = computed(() => {
    const newest = this.ids.value[0] ?? "";
    if (this.loading.value === "first") return 0;
    return batches.ids.value.filter((id) => id > newest && matches(this.#filters, batches.row(id).peek() ?? {})).length;
  });

  constructor({ filters, page }) {
    super({ path: "/api/v1/batches", name: "batches", query: filters, page });
    this.#filters = filters;
  }

  /** Start updates. Return a function that stops them. */
  follow() {
    this.start();
    const unwatch = this.watch(batches);
    const unreturn = live.onReconnect(() => this.#look());
    return () => {
      unwatch();
      unreturn();
    };
  }

  /** Reload the rows that are not in the topic. Ignores errors: the next call repeats it. */
  async #look() {
    const wanted = this.ids.peek().filter((id) => batches.row(id).peek() === null);
    for (let from = 0; from < wanted.length; from += IDS_A_LOOK) {
      const id = wanted.slice(from, from + IDS_A_LOOK).join(",");
      try {
        const page = await get(`/api/v1/batches?${new URLSearchParams({ id, limit: IDS_A_LOOK })}`);
        page.batches.forEach((row) => this.update(row));
      } catch {
        return;
      }
    }
  }
}
