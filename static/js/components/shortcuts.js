import { useEffect, useRef } from "preact/hooks";

import { html } from "../html.js";
import { shortcutsOpen } from "../keyboard.js";
import { Icon } from "./icon.js";

const KEYS = [
  ["j", "next row"],
  ["k", "row before"],
  ["Enter", "open the row"],
  ["Esc", "close, leave the filter"],
  ["/", "filter"],
  ["q", "to the queue"],
  ["a", "to the agents"],
  ["l", "to the latest jobs"],
  ["?", "this sheet"],
];

/** The sheet of keys: a modal dialog, so the browser keeps the focus inside and gives it back. */
export function Shortcuts() {
  const dialog = useRef(null);
  const open = shortcutsOpen.value;
  useEffect(() => {
    if (open && !dialog.current.open) dialog.current.showModal();
    if (!open && dialog.current.open) dialog.current.close();
  }, [open]);
  const close = () => (shortcutsOpen.value = false);
  return html`
    <dialog class="shortcuts" ref=${dialog} aria-labelledby="shortcuts-title" onClose=${close}
      onClick=${(event) => event.target === dialog.current && close()}>
      <div class="shortcuts-body">
        <h2 id="shortcuts-title">Keyboard</h2>
        <button type="button" class="button is-bare" aria-label="Close" onClick=${close}><${Icon} name="close" /></button>
        <dl>${KEYS.map(([key, what]) => html`<div key=${key}><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>
      </div>
    </dialog>
  `;
}
