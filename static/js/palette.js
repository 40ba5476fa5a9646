// The command palette's state: whether it is open, and the screen's commands. components/palette.js draws it.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** null, or {query}: what is typed in it when it opens. */
export const paletteOpen = signal(null);

export const openPalette = (query = "") => (paletteOpen.value = { query });

let isFromElsewhere = false;

/** `chosen`: something was, which says what is shown next. */
export function closePalette({ chosen = false } = {}) {
  paletteOpen.value = null;
  if (isFromElsewhere && !chosen) history.back();
  isFromElsewhere = false;
}

/** Open it for a page of account or team. Closed without a choice, that page returns, with what was typed into it. */
export function openFromElsewhere() {
  isFromElsewhere = document.referrer.startsWith(`${location.origin}/`);
  openPalette();
}

/** Groups of commands of the screen that is shown: [{title, commands()}]. */
const offered = new Set();

/** Commands of a screen, while it is shown: [{label, icon, run, hint?, danger?}], null for those that do not apply now.
 * With `danger` one is found by whole words only. */
export function useCommands(title, commands) {
  useEffect(() => {
    const offer = { title, commands };
    offered.add(offer);
    return () => offered.delete(offer);
  });
}

/** Return the screen's commands. */
export const screenCommands = () =>
  [...offered].flatMap(({ title, commands }) =>
    commands()
      .filter(Boolean)
      .map((command) => ({ ...command, group: title })),
  );
