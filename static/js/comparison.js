// The comparison of a batch or build with another one, loaded again as either of the two changes.
import { useEffect, useRef } from "preact/hooks";

import { useResource, useTopic } from "./hooks.js";

/** Return how often `version` has changed while `key` stayed the same; null: not known yet. */
export function useChanges(key, version) {
  const seen = useRef({ key, version, changes: 0 });
  const before = seen.current;
  const isChange = before.key === key && before.version !== null && version !== null && before.version !== version;
  const known = version ?? (before.key === key ? before.version : null);
  seen.current = { key, version: known, changes: before.changes + (isChange ? 1 : 0) };
  return seen.current.changes;
}

/**
 * Return {found, changes}: the comparison at a path of the API (null: not yet) without its lists, and a number that
 * rises as the other one changes. Both are followed by loading it again: this one by `version`, the other by what the
 * hook `useOther` returns for it (null: not known yet).
 */
export function useComparison(path, query, version, useOther) {
  const comparison = useResource(path && `${path}/compare?${new URLSearchParams({ ...query, limit: 0 })}`, version);
  const found = comparison.data.value;
  const other = found?.with ?? null;
  const changes = useChanges(other?.id ?? other, useOther(other));
  useEffect(() => {
    if (changes > 0) comparison.invalidate();
  }, [changes]);
  return { found, changes };
}

const resultsOf = ({ total, done, failed, excused, cancelled }) => [total, done, failed, excused, cancelled].join(" ");

/** What changes with the results of the other batch. */
function useOtherBatch(other) {
  const store = useTopic(other && `batch:${other.id}`);
  store?.ids.value; // follow its arrival
  return other && resultsOf(store.row(other.id).value ?? other);
}

/** The comparison of a batch. `chosen`: previous, base, or the id of the other one. */
export const useBatchComparison = (batch, chosen) =>
  useComparison(
    batch && `/api/v1/batches/${batch.id}`,
    { with: chosen },
    batch && `${batch.done} ${batch.failed} ${batch.cancelled}`,
    useOtherBatch,
  );
