// Short messages about actions, of kind "" if nothing changed. Those of success disappear, those of failure stay.
import { signal } from "@preact/signals";

const SHOWN_MS = 6000;
const ACTION_MS = 12_000; // long enough to read what it offers, and choose it
const MOST = 4;

/** [{id, kind: "good" | "bad" | "", text, detail, action: {label, run}, about}], the newest last. */
export const toasts = signal([]);

let last = 0;

export function dismiss(id) {
  toasts.value = toasts.peek().filter((shown) => shown.id !== id);
}

/** `about`: its subject, as any key; a message replaces those about the same. */
export function toast({ kind = "good", text, detail = null, action = null, about = null }) {
  const id = ++last;
  const others = toasts.peek().filter((shown) => about === null || shown.about !== about);
  toasts.value = [...others, { id, kind, text, detail, action, about }].slice(-MOST);
  if (kind !== "bad") leaveLater({ id, action });
  return id;
}

/** Restart the timer of a message, when the pointer or the focus has left. */
export function leaveLater({ id, action }) {
  const isUsed = () => document.querySelector(`[data-toast="${id}"]:is(:hover, :focus-within)`);
  setTimeout(() => isUsed() || dismiss(id), action ? ACTION_MS : SHOWN_MS);
}
