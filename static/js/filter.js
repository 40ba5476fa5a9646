// The filter: words that must all occur in a row's text. Kept in the address as ?q=, so that a view can be shared.
import { computed } from "@preact/signals";

import { statusOf } from "./agent-status.js";
import { labelText } from "./format.js";
import { setQuery, view } from "./router.js";

export const filter = computed(() => view.value?.query.get("q") ?? "");

/** The filter's words, in lower case. */
export const words = computed(() => filter.value.toLowerCase().split(/\s+/).filter(Boolean));

export const setFilter = (text) => setQuery({ q: text });

const texts = {
  group: (row) => [row.org_id, row.app_version_id, row.target, labelText(row.labels), ...(row.agents ?? [])],
  agent: (row) => [
    row.name,
    row.host,
    statusOf(row),
    ...(row.targets ?? []),
    labelText(row.labels),
    row.job?.org_id,
    row.job?.app_version_id,
    row.job?.test,
    ...(row.installed ?? []).flatMap((build) => [build.org_id, build.app_version_id]),
  ],
  job: (row) => [row.id, row.org_id, row.app_version_id, row.test, row.status, row.phase, row.agent, row.target],
};

const known = new WeakMap(); // row → its text: rows are never changed, so it is put together once

/** Whether all words occur in the row's text. */
export function wordsMatch(kind, row, wanted) {
  if (wanted.length === 0) return true;
  let text = known.get(row);
  if (text === undefined) {
    text = texts[kind](row).join(" ").toLowerCase();
    known.set(row, text);
  }
  return wanted.every((word) => text.includes(word));
}

const sameIds = (a, b) => a.length === b.length && a.every((id, index) => id === b[index]);

/** The ids of a store that pass the filter; the same array while nothing changed, so lists stay still. */
export function filtered(store, kind) {
  let last = [];
  return computed(() => {
    const ids = store.ids.value;
    if (words.value.length === 0) return (last = ids);
    const found = ids.filter((id) => {
      const row = store.row(id).value;
      return row !== null && wordsMatch(kind, row, words.value);
    });
    return sameIds(found, last) ? last : (last = found);
  });
}
