// @ts-check
// The live topic of jobs.
import { sharedStore } from "./registry.js";

/** @type {(job: {started_at: string | null, created_at: string}) => number} a job moves once, when it starts */
const activity = (job) => Date.parse(job.started_at ?? job.created_at);

/** The most recently changed jobs, latest activity first. Ids are UUIDv7: they order jobs that started together. */
export const jobs = sharedStore("jobs", (a, b) => activity(b) - activity(a) || (a.id < b.id ? 1 : -1));

/**
 * Return a job of the topic with what only lists have, of the row that is shown: the explanation, while it still waits
 * for the same attempt, and the later run of its test, while it is failed by the same one.
 * @param {any} job
 * @param {any} known
 */
export function withKnown(job, known) {
  if (job.attempts !== known?.attempts || job.status !== known.status) return job;
  const waits = job.status === "pending" && job.priority === known.priority;
  return { rerun: known.rerun, ...(waits && { explanation: known.explanation }), ...job };
}
