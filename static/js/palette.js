// The command palette's state: whether it is open, and the screen's commands. components/palette.js draws it.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** null, or {query}: what is typed in it when it opens. */
export const paletteOpen = signal(null);

export const openPalette = (query = "") => (paletteOpen.value = { query });

export const closePalette = () => (paletteOpen.value = null);

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
