// Keys as they are labeled on this machine.
import { html } from "../html.js";

const MAC = /Mac|iP(hone|ad)/.test(navigator.platform);

/** "Mod+k" as this machine's people know it; "g j" as two keys. */
export const Keys = ({ keys }) =>
  keys.split(" ").map(
    (key) => html`
      <kbd key=${key}>
        ${key.replace("Mod+", MAC ? "⌘" : "Ctrl ").replace(/(?<=[⌘ ])[a-z]$/, (letter) => letter.toUpperCase())}
      </kbd>
    `,
  );
