// The fleet in groups: by target, by a label, by organization. Pure.
import { STATUSES, statusOf } from "./agent-status.js";
import { byNature } from "./natural.js";

/**
 * {status: count} with what follows from it: how many are known, connected, working, and the share that works. Those
 * that do not respond count as disconnected: most are.
 */
export function totalsOf(statuses) {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, statuses[status] ?? 0]));
  const known = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const connected = known - counts.suspect - counts.offline - counts.lost;
  const working = counts.busy + counts.stopping + counts.draining;
  return { ...counts, known, connected, working, share: connected > 0 ? working / connected : null };
}

/** The organization an agent works for now; a build that is only installed uses nobody's time. */
const orgOf = (agent) => agent.job?.org_id ?? null;

/** What a label is called in the address: label.os. */
export const LABEL = "label.";

/** The names under which an agent is found; several, if it serves several targets. */
export function keysOf(agent, by) {
  if (by === "target") return agent.targets;
  if (by === "org") return [orgOf(agent) ?? "used by nobody"];
  if (by.startsWith(LABEL)) return [agent.labels?.[by.slice(LABEL.length)] ?? "without this label"];
  return ["all"];
}

/** {status: how many of them have it}; `rows`: [[id, agent]]. */
export function countStatuses(rows) {
  const counts = {};
  for (const [, agent] of rows) counts[statusOf(agent)] = (counts[statusOf(agent)] ?? 0) + 1;
  return counts;
}

/** [{key, ids, totals}] by key; `rows`: [[id, agent]] in order. Within a group that order stays. */
export function groupAgents(rows, by) {
  const found = new Map();
  for (const [id, agent] of rows) {
    for (const key of keysOf(agent, by)) {
      if (!found.has(key)) found.set(key, { key, rows: [] });
      found.get(key).rows.push([id, agent]);
    }
  }
  return [...found.values()]
    .sort((a, b) => byNature(a.key, b.key))
    .map((group) => ({
      key: group.key,
      ids: group.rows.map(([id]) => id),
      totals: totalsOf(countStatuses(group.rows)),
    }));
}

/** The labels there are: [["os", 12 agents]], the most common first. */
export function labelsOf(rows) {
  const counts = new Map();
  for (const [, agent] of rows)
    for (const name of Object.keys(agent.labels ?? {})) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byNature(a[0], b[0]));
}
