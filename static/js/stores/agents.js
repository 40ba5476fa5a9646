// @ts-check
// The live topic of agents.
import { signal } from "@preact/signals";

import { byNature } from "../natural.js";
import { sharedStore } from "./registry.js";

/** Agents by name, agent-2 before agent-10: an agent keeps its place whatever its state. */
export const agents = sharedStore("agents", (a, b) => byNature(a.name, b.name));

const TROUBLED = ["suspect", "paused", "drained", "quarantined", "stopping", "lost"];

/** Names of agents that need attention, in order. A signal of its own: of thousands of agents few do. */
export const troubled = signal(/** @type {string[]} */ ([]));

/** How many connected agents simulate tests. A signal of its own, as above. */
export const simulated = signal(0);

const simulating = new Set(); // their names

/** @type {(put: import("./topic.js").Rows, removed: string[]) => void} */
function updateSignals(put, removed) {
  const names = new Set(troubled.peek());
  for (const id of removed) {
    names.delete(id);
    simulating.delete(id);
  }
  for (const [id, agent] of Object.entries(put)) {
    if (TROUBLED.includes(agent.status)) names.add(id);
    else names.delete(id);
    if (agent.simulated && agent.state !== "offline") simulating.add(id);
    else simulating.delete(id);
  }
  simulated.value = simulating.size;
  const ordered = [...names].sort(byNature);
  if (ordered.join("\n") !== troubled.peek().join("\n")) troubled.value = ordered;
}

updateSignals(Object.fromEntries(agents.ids.peek().map((id) => [id, agents.row(id).peek()])), []);
agents.watch(updateSignals);
