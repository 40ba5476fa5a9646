// Hooks for screens.
import { useEffect, useMemo } from "preact/hooks";

import { live } from "./connection.js";
import { storeOf } from "./stores/registry.js";

/** The store of a topic, followed while the component is there; null: none just now. */
export function useTopic(topic) {
  const store = useMemo(() => (topic ? storeOf(topic) : null), [topic]);
  useEffect(() => store && live.follow(store), [store]);
  return store;
}
