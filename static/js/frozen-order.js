// Lists that grow on top stand still while someone is in them: nothing moves away under a finger.
import { useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";

import { filter } from "./filter.js";

/**
 * {ids, waiting, show, over}: what to show of `latest` (a signal of ids), how many new ones wait, what shows them, and
 * the listeners of the element that is pointed at. Rows that are there go on changing in place.
 */
export function useFrozenOrder(latest) {
  const held = useSignal(null); // the order while it stands still
  const reasons = useRef(new Set()); // "pointer", "focus"
  const hold = (why) => () => {
    reasons.current.add(why);
    held.value ??= latest.peek();
  };
  const release = (why) => (event) => {
    if (why === "focus" && event.currentTarget.contains(event.relatedTarget)) return;
    reasons.current.delete(why);
    if (reasons.current.size === 0) held.value = null;
  };
  useSignalEffect(() => {
    filter.value; // another filter is another list
    held.value = null;
  });
  const before = held.value && new Set(held.value);
  return {
    ids: held.value ?? latest.value,
    waiting: before ? latest.value.filter((id) => !before.has(id)).length : 0,
    show: () => (held.value = latest.peek()),
    over: {
      onPointerEnter: hold("pointer"),
      onPointerLeave: release("pointer"),
      onFocusIn: hold("focus"),
      onFocusOut: release("focus"),
    },
  };
}
