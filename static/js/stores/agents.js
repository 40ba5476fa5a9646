import { signal } from "@preact/signals";

import { byNature } from "../natural.js";
import { sharedStore } from "./registry.js";

/** By name, agent-2 before agent-10: an agent keeps its place whatever it does. */
export const agents = sharedStore("agents", (a, b) => byNature(a.name, b.name));

const TROUBLED = ["suspect", "paused", "stopping"];

/** Names of those that need a look, in that order. Followed here as a whole: of thousands, few are. */
export const troubled = signal([]);

function lookAt(put, gone) {
  const now = new Set(troubled.peek());
  for (const id of gone) now.delete(id);
  for (const [id, { state }] of Object.entries(put)) {
    if (TROUBLED.includes(state)) now.add(id);
    else now.delete(id);
  }
  const names = [...now].sort(byNature);
  if (names.join("\n") !== troubled.peek().join("\n")) troubled.value = names;
}

lookAt(Object.fromEntries(agents.ids.peek().map((id) => [id, agents.row(id).peek()])), []);
agents.watch(lookAt);
