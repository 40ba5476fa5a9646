// A modal dialog.
import { useId, useLayoutEffect, useRef } from "preact/hooks";

import { html } from "../html.js";
import { Icon } from "./icon.js";

/** What has the focus at first: what one writes, so that it is no choice that a space changes; never the cross. */
const FIRST = [
  "[autofocus]",
  ".ask-priority input:checked", // Enter confirms what has the focus
  "form :is(input:not([type=radio], [type=checkbox]), textarea, select)",
  "form input:checked",
  "form :is(input, button)",
];

/** A modal dialog: the browser keeps the focus inside and gives it back. Esc, the cross and the backdrop close it. */
export function Dialog({ title, className = "", onClose, children, foot, bare = false }) {
  const dialog = useRef(null);
  const id = useId();
  // before the next frame: what is typed right after the key that opened it belongs to it
  useLayoutEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown.showModal();
    const first = FIRST.map((one) => shown.querySelector(one)).find(Boolean);
    (first ?? shown.querySelector(".dialog-body")).focus();
    return () => {
      shown.close();
      if (before?.isConnected && document.activeElement === document.body) before.focus({ preventScroll: true });
    };
  }, []);
  const onCancel = (event) => {
    event.preventDefault(); // the opener closes it
    onClose();
  };
  // a click on the backdrop, not the end of a text selection there
  const pressed = useRef(null);
  return html`
    <dialog
      class=${`dialog ${className}`}
      ref=${dialog}
      aria-labelledby=${bare ? undefined : id}
      aria-label=${bare ? title : undefined}
      onCancel=${onCancel}
      onPointerDown=${(event) => (pressed.current = event.target)}
      onClick=${(event) => event.target === dialog.current && pressed.current === dialog.current && onClose()}
    >
      <div class="dialog-body" tabindex="-1">
        ${
          !bare &&
          html`
            <header class="dialog-head">
              <h2 id=${id}>${title}</h2>
              <button
                type="button"
                class="icon-button"
                aria-label="Close"
                data-tip="Close (Esc)"
                onClick=${onClose}
              >
                <${Icon} name="close" />
              </button>
            </header>
          `
        }
        ${children}
        ${foot && html`<footer class="dialog-foot">${foot}</footer>`}
      </div>
    </dialog>
  `;
}
