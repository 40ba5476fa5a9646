// A list order that is frozen while the pointer or the focus is in the list, so that rows do not move away.
import { useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";

import { filter } from "./filter.js";

/**
 * Return {ids, waiting, show, over}: the ids to show of `latest` (a signal of ids), the number of new ones, a function
 * that shows them, and listeners for the list's element. Rows still change in place.
 */
export function useFrozenOrder(latest) {
  const held = useSignal(null); // the frozen order
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
    filter.value; // a changed filter releases the order
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
