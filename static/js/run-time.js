// The duration of an attempt, and whether it contains the start of the test runner, in words. Pure.
import { precise, seconds } from "./format.js";
import { avoidedStart, beganStart } from "./savings.js";

/** How long the last attempt of a finished job, or an ended attempt, ran, as its agent measured it; else until it was
 * lost. In seconds. */
export const ranFor = (job) => job.run_seconds ?? seconds(job.finished_at) - seconds(job.started_at);

/** The same in words; "–": it did not run. */
export const ranText = (run) => (run.run_seconds === null && !run.started_at ? "–" : precise(ranFor(run)));

/** " with start": it contains the start of a runner that ran others too, or (`isBeside`) is beside one without. */
export const startText = (run, isBeside = false) =>
  beganStart(run) || (isBeside && !avoidedStart(run)) ? " with start" : "";
