// A button that opens a menu.
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";

import { html } from "../html.js";
import { Icon } from "./icon.js";

/** Put `box` under `anchor`, or over it where there is no room; never outside the window. Through the CSSOM. */
function place(box, anchor) {
  const from = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const below = from.bottom + 4 + height <= window.innerHeight || from.top < height + 4;
  const side = from.left < window.innerWidth / 2 ? from.left : from.right - width;
  const left = Math.max(8, Math.min(side, window.innerWidth - width - 8));
  box.style.setProperty("left", `${left}px`);
  box.style.setProperty("top", `${below ? from.bottom + 4 : from.top - height - 4}px`);
}

/**
 * A button with a menu. items: [{label, icon?, run, checked?, danger?, hint?}], null for what is not there now; or a
 * function that makes them when it opens, or a promise of them; `none`: shown if there are none.
 * Arrows, Home and End move, letters search, Esc and Tab close and return the focus to the button.
 */
export function Menu({ label, icon, items, none, className = "button", children, tip }) {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState(null); // by the function
  const button = useRef(null);
  const list = useRef(null);
  const id = useId();
  const shown = (typeof items === "function" ? (made ?? []) : items).filter(Boolean);
  useEffect(() => {
    if (!open || typeof items !== "function") return undefined;
    let wanted = true;
    Promise.resolve(items()).then((found) => wanted && setMade(found));
    return () => {
      wanted = false;
      setMade(null);
    };
  }, [open]);
  useLayoutEffect(() => {
    if (!open) return undefined;
    list.current.showPopover();
    const moved = () => setOpen(false);
    window.addEventListener("resize", moved);
    return () => window.removeEventListener("resize", moved);
  }, [open]);
  useLayoutEffect(() => {
    if (!open || !list.current) return;
    place(list.current, button.current);
    (list.current.querySelector("[aria-checked=true]") ?? list.current.querySelector("button"))?.focus();
  }, [open, made]);
  const close = () => {
    setOpen(false);
    button.current.focus();
  };
  const onKey = (event) => {
    const entries = [...list.current.querySelectorAll("button")];
    const at = entries.indexOf(document.activeElement);
    const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (step !== undefined) entries[(step + entries.length) % entries.length].focus();
    else if (event.key === "Escape") close();
    else if (event.key === "Tab") return setOpen(false);
    else if (event.key.length === 1 && event.key !== " ") {
      const letter = event.key.toLowerCase();
      [...entries.slice(at + 1), ...entries]
        .find((entry) => entry.innerText.trim().toLowerCase().startsWith(letter))
        ?.focus();
    } else return undefined;
    event.preventDefault();
    event.stopPropagation();
    return undefined;
  };
  const role = shown.some((item) => item.checked !== undefined) ? "menuitemradio" : "menuitem";
  return html`
    <span class="menu-holder">
      <button
        type="button"
        class=${className}
        ref=${button}
        aria-haspopup="menu"
        aria-expanded=${open}
        aria-controls=${id}
        aria-label=${children ? undefined : label}
        data-tip=${tip}
        onClick=${() => setOpen(!open)}
      >
        ${icon && html`<${Icon} name=${icon} />`}
        ${children}
      </button>
      ${
        open &&
        html`
          <div
            id=${id}
            class="menu"
            role="menu"
            aria-label=${label}
            popover="auto"
            ref=${list}
            onKeyDown=${onKey}
            onToggle=${(event) => event.newState === "closed" && setOpen(false)}
          >
            ${shown.map(
              (item) => html`
                <button
                  type="button"
                  key=${item.label}
                  role=${role}
                  tabindex="-1"
                  class=${item.danger ? "is-danger" : ""}
                  aria-checked=${role === "menuitemradio" ? String(Boolean(item.checked)) : undefined}
                  onClick=${() => {
                    close();
                    item.run();
                  }}
                >
                  ${item.icon ? html`<${Icon} name=${item.icon} />` : html`<span class="icon"></span>`}
                  <span>${item.label}</span>
                  ${item.hint && html`<span class="menu-hint">${item.hint}</span>`}
                  ${item.checked && html`<${Icon} name="done" />`}
                </button>
              `,
            )}
            ${shown.length === 0 && html`<div class="menu-about">${made ? none : "Counting…"}</div>`}
          </div>
        `
      }
    </span>
  `;
}
