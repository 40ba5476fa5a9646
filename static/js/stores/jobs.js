// @ts-check
// The live topic of jobs.
import { sharedStore } from "./registry.js";

/** @type {(job: {started_at: string | null, created_at: string}) => number} a job moves once, when it starts */
const activity = (job) => Date.parse(job.started_at ?? job.created_at);

/** The most recently changed jobs, latest activity first. Ids are UUIDv7: they order jobs that started together. */
export const jobs = sharedStore("jobs", (a, b) => activity(b) - activity(a) || (a.id < b.id ? 1 : -1));

/**
 * Return a job of the topic with the explanation of the row that is shown, while it still waits for the same attempt.
 * @param {any} job
 * @param {any} known
 */
export function withExplanation(job, known) {
  const waits = job.status === "pending" && job.attempts === known?.attempts && job.priority === known.priority;
  return waits && job.explanation === undefined && known.explanation ? { ...job, explanation: known.explanation } : job;
}
