// @ts-check
// The live topic of groups.
import { sharedStore } from "./registry.js";

/** @typedef {{id: string, waiting: number, running: number, position: number | null,
 *   changed_at?: string, explanation?: {reason: string, groups_ahead?: number | null} | null}} Group */

/** @param {Group} group */
export const isOpen = (group) => group.waiting + group.running > 0;

const BLOCKED = ["no_agent", "agents_paused", "build_held"];

/**
 * Whether that is why nothing of a group can start, whatever else waits.
 * @param {{reason: string} | null | undefined} explanation
 */
export const isStuck = (explanation) => BLOCKED.includes(explanation?.reason ?? "");

/**
 * Whether nothing of it can start, whatever else waits.
 * @param {Group} group
 */
export const isBlocked = (group) => group.running === 0 && isStuck(group.explanation);

/**
 * The place of a group among those that some agent of its own takes, from 1; null: nothing of it can start, or what
 * its organization runs must end before.
 * @param {Group} group
 */
export const placeOf = ({ explanation }) =>
  isStuck(explanation) || explanation?.reason === "org_at_limit" || explanation?.groups_ahead == null
    ? null
    : explanation.groups_ahead + 1;

/** @type {(a: Group, b: Group) => number} by rank; finished groups last, the most recent first */
function byRank(a, b) {
  if (isOpen(a) !== isOpen(b)) return isOpen(a) ? -1 : 1;
  if (!isOpen(a) && a.changed_at !== b.changed_at) return (a.changed_at ?? "") > (b.changed_at ?? "") ? -1 : 1;
  return (a.position ?? Infinity) - (b.position ?? Infinity) || (a.id < b.id ? -1 : 1);
}

export const groups = sharedStore("groups", byRank);

/**
 * A job of the live topic, which has no explanations, with that of its group while it waits.
 * @param {{status: string, group: string}} job
 */
export function explained(job) {
  const explanation = job.status === "pending" ? groups.row(job.group).value?.explanation : null;
  return explanation ? { ...job, explanation } : job;
}
