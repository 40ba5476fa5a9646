import { byNature } from "../natural.js";
import { sharedStore } from "./registry.js";

/** By name, agent-2 before agent-10: an agent keeps its place whatever it does. */
export const agents = sharedStore("agents", (a, b) => byNature(a.name, b.name));
