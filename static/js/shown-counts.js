// Counts of batches, groups and builds as they are shown.

/** What is counted of each. */
export const COUNTED = ["total", "unfinished", "waiting", "running", "done", "failed", "excused", "cancelled"];

/**
 * A group with its jobs that wait and run, and what has ended by the last run of each test. Of all jobs, if it has too
 * many for that, or works on tests that were submitted again though they had not failed.
 */
export function withLastRuns({ tests, ...group }) {
  const { unfinished, done, waiting, running } = group;
  const repeats = unfinished > 0 && (unfinished > tests?.unfinished || done > tests?.done);
  return repeats ? group : { ...group, ...tests, waiting, running };
}

/** The counts of a batch, group or build as they are shown: failed in quarantine, which fails none, is apart. */
export const shownCounts = (counts) => ({
  ...counts,
  failed: counts.failed - counts.excused,
  quarantined: counts.excused,
});
