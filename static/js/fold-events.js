// @ts-check
// Folding of repeated events: many failures must not bury one lost agent. Pure.
import { seconds } from "./format.js";

const LEAST = 3; // alike, to be folded
const APART_SECONDS = 600; // between two that are folded

/** @typedef {{id: string, at: string, kind: string, level: string}} FeedEvent */

/**
 * Lines of the feed, newest first: events of one kind are one line if no more than ten minutes lie between two of them.
 * A line has the id of its oldest event, which stays while it grows, its newest event, and how many it stands for.
 * @param {FeedEvent[]} events newest first
 */
export function folded(events) {
  /** @type {FeedEvent[][]} */
  const runs = [];
  /** @type {Map<string, FeedEvent[]>} kind and level → its last run */
  const open = new Map();
  for (const event of events) {
    const key = `${event.kind} ${event.level}`;
    const run = open.get(key);
    if (run && seconds(/** @type {FeedEvent} */ (run.at(-1)).at) - seconds(event.at) <= APART_SECONDS) run.push(event);
    else {
      const made = [event];
      open.set(key, made);
      runs.push(made);
    }
  }
  const lines = runs.flatMap((run) =>
    run.length < LEAST
      ? run.map((event) => ({ id: event.id, newest: event, count: 1 }))
      : [{ id: /** @type {FeedEvent} */ (run.at(-1)).id, newest: run[0], count: run.length }],
  );
  return lines.sort((a, b) => (a.newest.at < b.newest.at ? 1 : a.newest.at > b.newest.at ? -1 : 0));
}
