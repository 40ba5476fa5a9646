// The order of lists of attempts. Pure.

/** Ids of attempts: first what runs, then what ended last, as runners run the tests of one start in any order. */
export function byEnd(ids, attemptOf) {
  const ends = new Map(ids.map((id) => [id, attemptOf(id)?.finished_at ?? "~"])); // behind any time
  return ids.toSorted((a, b) => (ends.get(a) === ends.get(b) ? 0 : ends.get(a) < ends.get(b) ? 1 : -1));
}
