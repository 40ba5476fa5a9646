// The tooltip.
import { useEffect, useRef } from "preact/hooks";

import { html } from "../html.js";

const DELAY_MS = 400; // for a pointer; immediate on focus

/**
 * The page's only tooltip: `data-tip` of the element with the pointer or the focus. Esc hides it. It repeats what
 * the element's name or description says.
 */
export function Tooltip() {
  const box = useRef(null);
  useEffect(() => {
    let timer = 0;
    let owner = null;
    const hide = () => {
      clearTimeout(timer);
      owner = null;
      if (box.current?.matches(":popover-open")) box.current.hidePopover();
    };
    const show = (element) => {
      if (!element.isConnected || element.innerText.trim().startsWith(element.dataset.tip)) return; // it is in sight
      const tip = box.current;
      tip.textContent = element.dataset.tip;
      if (!tip.matches(":popover-open")) tip.showPopover();
      const from = element.getBoundingClientRect();
      const beside = element.dataset.tipSide === "right";
      const top = beside ? from.top + (from.height - tip.offsetHeight) / 2 : from.bottom + 6;
      const fits = top + tip.offsetHeight < window.innerHeight;
      const left = beside ? from.right + 8 : from.left + (from.width - tip.offsetWidth) / 2;
      tip.style.setProperty("left", `${Math.max(6, Math.min(left, window.innerWidth - tip.offsetWidth - 6))}px`);
      tip.style.setProperty("top", `${fits ? top : from.top - tip.offsetHeight - 6}px`);
    };
    const enter = (event) => {
      const element = event.target.closest?.("[data-tip]");
      if (element === owner) return;
      hide();
      if (!element || (event.type === "focusin" && !element.matches(":focus-visible"))) return;
      if (event.type === "pointerover" && event.pointerType !== "mouse") return;
      owner = element;
      if (event.type === "focusin") show(element);
      else timer = setTimeout(() => show(element), DELAY_MS);
    };
    const onKey = (event) => event.key === "Escape" && hide();
    const events = [
      ["pointerover", enter],
      ["focusin", enter],
      ["focusout", hide],
      ["pointerdown", hide],
      ["scroll", hide],
      ["keydown", onKey],
    ];
    for (const [name, listener] of events) document.addEventListener(name, listener, true);
    return () => events.forEach(([name, listener]) => document.removeEventListener(name, listener, true));
  }, []);
  return html`<div class="tip" role="tooltip" popover="manual" ref=${box}></div>`;
}
