// Hooks for screens.
import { useEffect, useMemo } from "preact/hooks";

import { Answer } from "./answer.js";
import { live } from "./connection.js";
import { storeOf } from "./stores/registry.js";

/** The store of a topic, followed while the component is there; null: none just now. */
export function useTopic(topic) {
  const store = useMemo(() => (topic ? storeOf(topic) : null), [topic]);
  useEffect(() => store && live.follow(store), [store]);
  return store;
}

/** The Answer to a question, asked now, when the path is another, and a moment after `version` has changed. */
export function useAnswer(path, version) {
  const answer = useMemo(() => new Answer(path), [path]);
  useEffect(() => {
    answer.load();
    return () => answer.end();
  }, [answer]);
  useEffect(() => {
    if (answer.found.peek()) answer.stale();
  }, [version]);
  return answer;
}
