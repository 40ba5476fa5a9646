// How long an attempt ran. Pure.
import { precise, seconds } from "./format.js";

/** How long the last attempt of a finished job, or an ended attempt, ran, as its agent measured it; else until it was
 * lost. In seconds. */
export const ranFor = (job) => job.run_seconds ?? seconds(job.finished_at) - seconds(job.started_at);

/** The same in words; "–": it did not run. */
export const ranText = (run) => (run.run_seconds === null && !run.started_at ? "–" : precise(ranFor(run)));
