// The jobs of a batch as its matrix shows them: counted, chosen and put in order. Pure, but for the class that follows.
import { computed, signal } from "@preact/signals";

import { SHOWN } from "./batch-choices.js";

const RAN = ["passed", "failed", "timed_out"];

/** How long the longest of its attempts ran, without the start of its runner; of one that never did, less than any. */
export const longest = (row) =>
  row.tries
    .filter(({ outcome }) => RAN.includes(outcome))
    .reduce((most, { run_seconds: ran, start_seconds: start }) => Math.max(most, (ran ?? -1) - (start ?? 0)), -1);

/** The cause of the last failed attempt, or why the job waits again; "": none. */
export const causeOf = (row) =>
  row.tries.findLast((attempt) => attempt.cause)?.cause ?? (row.status === "done" ? "" : row.cause || row.reason);

/**
 * Ids of the rows that match `{show, test, sort}`. Failed rows come first, the rest stays as it was
 * submitted: so a row moves once at most while its batch runs. `sort` slowest: by their longest attempt.
 */
export function chosen(rows, { show = "", test = "", sort = "" }) {
  const wanted = SHOWN[show] ?? (() => true);
  const part = test.toLowerCase();
  const found = rows.filter((row) => wanted(row) && row.test.toLowerCase().includes(part));
  if (sort === "slowest") {
    const seconds = new Map(found.map((row) => [row.id, longest(row)]));
    found.sort((a, b) => seconds.get(b.id) - seconds.get(a.id) || (a.id < b.id ? -1 : 1));
  } else {
    found.sort((a, b) => (b.status === "failed") - (a.status === "failed") || (a.id < b.id ? -1 : 1));
  }
  return found.map((row) => row.id);
}

/**
 * {tests: how many different ones, twins: of jobs with the same test and target, in the order they were submitted:
 * id → [which of them, how many]}.
 */
function twinsOf(rows) {
  const same = new Map();
  for (const { id, test, target } of rows) {
    const key = `${test}\n${target}`;
    if (!same.get(key)?.push(id)) same.set(key, [id]);
  }
  const twins = [...same.values()].filter((ids) => ids.length > 1);
  const numbered = twins.flatMap((ids) => ids.sort().map((id, index) => [id, [index + 1, ids.length]]));
  return { tests: same.size, twins: new Map(numbered) };
}

/**
 * {total, most (attempts of one job), hasStart (a duration has that of its runner), hasCauses (a row has one), targets,
 * tests, twins: `twinsOf` them, [each of SHOWN]: count, groups: Map of id → {waiting, running}, trees}.
 */
export function summaryOf(rows) {
  const names = Object.keys(SHOWN);
  const summary = {
    total: rows.length,
    most: 0,
    hasStart: rows.some((row) => row.tries.some((attempt) => attempt.start_seconds)),
    hasCauses: rows.some(causeOf),
    targets: [...new Set(rows.map(({ target }) => target))].sort(),
    ...twinsOf(rows),
    groups: new Map(),
    trees: rows.flatMap((row) => row.tries.map((attempt) => attempt.tree)),
    ...Object.fromEntries(names.map((name) => [name, 0])),
  };
  for (const row of rows) {
    for (const name of names) if (SHOWN[name](row)) summary[name] += 1;
    summary.most = Math.max(summary.most, row.tries.length);
    if (!["pending", "running"].includes(row.status)) continue;
    const group = summary.groups.get(row.group) ?? { waiting: 0, running: 0 };
    group[row.status === "pending" ? "waiting" : "running"] += 1;
    summary.groups.set(row.group, group);
  }
  return summary;
}

/** Seconds until its groups (rows of the topic, or null) are expected to have run what waits in them. Null: unknown. */
export function secondsLeft(groups) {
  const waiting = groups.filter((group) => group === null || group.waiting > 0);
  const known = waiting.map((group) => group?.explanation?.clear_seconds ?? null);
  return known.includes(null) ? null : Math.max(0, ...known);
}

const same = (a, b) => a.length === b.length && a.every((id, index) => id === b[index]);

/** Follows the store of `results:<batch>`: one look at all rows a frame, whatever the number of them that changed. */
export class BatchResults {
  #store;
  #frames = signal(0);
  #rows = computed(() => {
    this.#frames.value; // read anew after each
    return this.#store.peek();
  });

  summary = computed(() => summaryOf(this.#rows.value));

  constructor(store) {
    this.#store = store;
  }

  /** Whether any state has arrived. */
  get loaded() {
    return this.#store.loaded;
  }

  row(id) {
    return this.#store.row(id);
  }

  /** Begin to follow; returns what ends that. */
  follow() {
    this.#frames.value += 1;
    return this.#store.watch(() => (this.#frames.value += 1));
  }

  /** A signal of the matching ids; the same array while the order does not change. */
  chosen(wanted) {
    let last = [];
    return computed(() => {
      const found = chosen(this.#rows.value, wanted);
      return same(found, last) ? last : (last = found);
    });
  }
}
