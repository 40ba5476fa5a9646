import { sharedStore } from "./registry.js";

// A job moves once, when it starts; after that it keeps its place among the others.
const activity = (job) => Date.parse(job.started_at ?? job.created_at);

/** The most recently changed jobs, latest activity first. Ids are UUIDv7, so they order what began together. */
export const jobs = sharedStore("jobs", (a, b) => activity(b) - activity(a) || (a.id < b.id ? 1 : -1));
