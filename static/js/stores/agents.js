import { sharedStore } from "./registry.js";

const byName = new Intl.Collator("en", { numeric: true });

/** By name, agent-2 before agent-10: an agent keeps its place whatever it does. */
export const agents = sharedStore("agents", (a, b) => byName.compare(a.name, b.name));
