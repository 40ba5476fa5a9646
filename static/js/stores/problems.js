// @ts-check
// The live topic of problems.
import { computed } from "@preact/signals";

import { sharedStore } from "./registry.js";

/** What somebody has to look after, the most severe first. */
export const problems = sharedStore("problems", (a, b) => a.rank - b.rank);

const REPAIR = "agent_repair:";

const repairs = computed(() => problems.ids.value.filter((id) => id.startsWith(REPAIR)).join("\n"));

/** Names of agents that need repair, the worst first: for every screen that counts, marks or lists them. The same array
 * while they are the same. */
export const toRepair = computed(() =>
  repairs.value === "" ? [] : repairs.value.split("\n").map((id) => id.slice(REPAIR.length)),
);

/** Why an agent needs repair, live: its problem; null: it needs none. @param {string} name */
export const repairOf = (name) => (toRepair.value.includes(name) ? problems.row(REPAIR + name).value : null);
