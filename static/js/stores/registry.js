// @ts-check
// One store per topic for the whole page, so that a screen shown again starts with the state it had.
import { initialTopics, isFirstScreen } from "../page-state.js";
import { TopicStore } from "./topic.js";

const MAX_DETAIL_STORES = 40;

/** @type {Map<string, TopicStore>} stores of whole topics; never dropped */
const shared = new Map();
/** @type {Map<string, TopicStore>} stores of `kind:<id>` topics, the latest used last */
const details = new Map();

/** @type {(topic: string, compare?: (a: any, b: any) => number) => TopicStore} */
function createStore(topic, compare) {
  const store = new TopicStore(topic, compare);
  store.seed(initialTopics[topic]);
  return store;
}

/**
 * Create the store of a whole topic, ordered by `compare`. Called once per topic, by the module that exports it.
 * @param {string} topic
 * @param {(a: any, b: any) => number} [compare]
 */
export function sharedStore(topic, compare) {
  const store = createStore(topic, compare);
  shared.set(topic, store);
  return store;
}

/**
 * Return the store of any topic; of details only the latest MAX_DETAIL_STORES are kept.
 * @param {string} topic
 */
export function storeOf(topic) {
  const known = shared.get(topic);
  if (known) return known;
  const store = details.get(topic) ?? createStore(topic);
  details.delete(topic);
  details.set(topic, store);
  for (const [old, candidate] of details) {
    if (details.size <= MAX_DETAIL_STORES) break;
    if (!candidate.subscribers) details.delete(old);
  }
  return store;
}

/**
 * Return the rows, by id, that what shows data of the page has missed if it watches the store only now: frames are
 * applied from before the first drawing on. Later screens load their own data.
 * @param {TopicStore} store
 */
export const missedBy = (store) => (isFirstScreen() ? store.news() : {});
