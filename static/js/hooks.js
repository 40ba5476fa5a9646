// Hooks for screens.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";

import { Resource } from "./resource.js";
import { live } from "./connection.js";
import { focusedRow, onRowFocus, settleRows } from "./rows.js";
import { throttled } from "./throttled.js";
import { settings } from "./stores/settings.js";
import { missedBy, storeOf } from "./stores/registry.js";

/** Return the store of a topic, subscribed to while the component is mounted; null: none. */
export function useTopic(topic) {
  const store = useMemo(() => (topic ? storeOf(topic) : null), [topic]);
  useEffect(() => store && live.subscribe(store), [store]);
  return store;
}

/**
 * Return the Resource at a path (null: none), loaded again soon after `version` has changed. `initial`: came with the
 * page.
 */
export function useResource(path, version, initial = null) {
  const resource = useMemo(() => new Resource(path, initial), [path]);
  useEffect(() => {
    if (path && !resource.data.peek()) resource.load();
    return () => resource.close();
  }, [resource]);
  useEffect(() => {
    if (resource.data.peek()) resource.invalidate();
  }, [version]);
  return resource;
}

/** Call `reload` whenever this part of the settings, or a store in `also`, may have changed. */
export function useSettingsChange(part, reload, also = []) {
  useEffect(() => {
    const soon = throttled(reload);
    const unwatch = settings.watch((put, _, whole) => (whole || part in put) && soon());
    if (part in missedBy(settings)) soon();
    const others = also.map((store) => store.watch(soon));
    return () => [unwatch, ...others, soon.stop].forEach((end) => end());
  }, [part, reload]);
}

/** Return the attributes of a list whose rows (`data-row`) are one Tab stop, with arrow keys inside: see rows.js. */
export function useRows() {
  const list = useRef(null);
  const focused = focusedRow(list.current); // before the document changes
  useLayoutEffect(() => settleRows(list.current, focused));
  return { ref: list, onFocusIn: onRowFocus, "data-list": true };
}

export const REST_MS = 1000; // longer than between the clicks of a double click

/** Return whether the value has been the same for a while: what a button does, before a click on it counts. */
export function useSettled(value, milliseconds) {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value]);
  return settled === value;
}

const ROWS_AT_ONCE = 10; // of each list: about what a window shows of it
const ROWS_A_FRAME = 8;

/**
 * Return how much of `total` to draw now: `first`, then `step` more each frame, so that no frame has to draw all of it.
 * The defaults suit the rows of a list.
 */
export function useGrowing(total, { first = ROWS_AT_ONCE, step = ROWS_A_FRAME } = {}) {
  const [limit, setLimit] = useState(first);
  useEffect(() => {
    if (limit >= total) {
      if (total > 0) setLimit(Infinity); // later rows are drawn at once
      return undefined;
    }
    const frame = requestAnimationFrame(() => setLimit(limit + step));
    return () => cancelAnimationFrame(frame);
  }, [limit, total]);
  return limit;
}
