import { TopicStore } from "./topic.js";

const byName = new Intl.Collator("en", { numeric: true });

/** By name, agent-2 before agent-10: an agent keeps its place whatever it does. */
export const agents = new TopicStore("agents", (a, b) => byName.compare(a.name, b.name));
