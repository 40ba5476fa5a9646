// One store per topic, whoever asks for it, so that a screen one comes back to shows at once what it showed before.
import { pictures } from "../page-state.js";
import { TopicStore } from "./topic.js";

const MOST_DETAILS = 40; // stores of single things (job:<id> …) that are remembered after they were left

const shared = new Map(); // of whole topics: never forgotten
const details = new Map(); // of `kind:<id>` topics, the latest used last

function made(topic, compare) {
  const store = new TopicStore(topic, compare);
  store.seed(pictures[topic]);
  return store;
}

/** The store of a whole topic, ordered by `compare`. Called once per topic, by the module that exports it. */
export function sharedStore(topic, compare) {
  const store = made(topic, compare);
  shared.set(topic, store);
  return store;
}

/** The store of any topic. */
export function storeOf(topic) {
  const known = shared.get(topic);
  if (known) return known;
  const store = details.get(topic) ?? made(topic);
  details.delete(topic);
  details.set(topic, store);
  for (const [old, forgettable] of details) {
    if (details.size <= MOST_DETAILS) break;
    if (!forgettable.followed) details.delete(old);
  }
  return store;
}
