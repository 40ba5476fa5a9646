// The duration of an attempt, and whether it contains the start of the test runner, in words. Pure.
import { precise, seconds } from "./format.js";

/** How long the last attempt of a finished job, or an ended attempt, ran, as its agent measured it; else until it was
 * lost. In seconds. */
export const ranFor = (job) => job.run_seconds ?? seconds(job.finished_at) - seconds(job.started_at);

/** "7.4 s with start": how long an ended attempt, or the last one of a job, ran; "≤ 1 min": until it was declared lost;
 * "–": it did not, as its install failed. */
export function ranText(run) {
  if (!run.run_seconds && !run.started_at) return "–";
  const start = run.has_start ?? run.start_seconds;
  return `${run.outcome === "lost" ? "≤ " : ""}${precise(ranFor(run))}${start ? " with start" : ""}`;
}
