// Hooks for screens.
import { useEffect, useMemo, useState } from "preact/hooks";

import { Resource } from "./resource.js";
import { live } from "./connection.js";
import { throttled } from "./throttled.js";
import { settings } from "./stores/settings.js";
import { storeOf } from "./stores/registry.js";

/** The store of a topic, followed while the component is there; null: none just now. */
export function useTopic(topic) {
  const store = useMemo(() => (topic ? storeOf(topic) : null), [topic]);
  useEffect(() => store && live.subscribe(store), [store]);
  return store;
}

/** The Resource to a question, asked now, when the path is another, and a moment after `version` has changed. */
export function useResource(path, version) {
  const resource = useMemo(() => new Resource(path), [path]);
  useEffect(() => {
    resource.load();
    return () => resource.close();
  }, [resource]);
  useEffect(() => {
    if (resource.data.peek()) resource.invalidate();
  }, [version]);
  return resource;
}

/** Call `ask` whenever this part of the settings, or a store in `also`, may have changed. */
export function useSettingsNews(part, ask, also = []) {
  useEffect(() => {
    const soon = throttled(ask);
    const unwatch = settings.watch((put, _, whole) => (whole || part in put) && soon());
    const others = also.map((store) => store.watch(soon));
    return () => [unwatch, ...others, soon.stop].forEach((end) => end());
  }, [part, ask]);
}

const ROWS_AT_ONCE = 10; // of each list: about what a window shows of it
const ROWS_A_FRAME = 8;

/**
 * Return how much of `total` to draw now: `first`, then `step` more each frame, so that no frame has to draw all of it.
 * The defaults suit the rows of a list.
 */
export function useGrowing(total, { first = ROWS_AT_ONCE, step = ROWS_A_FRAME } = {}) {
  const [room, setRoom] = useState(first);
  useEffect(() => {
    if (room >= total) {
      if (total > 0) setRoom(Infinity); // what comes later is there at once
      return undefined;
    }
    const frame = requestAnimationFrame(() => setRoom(room + step));
    return () => cancelAnimationFrame(frame);
  }, [room, total]);
  return room;
}
