// A tab list.
import { useEffect, useId, useRef } from "preact/hooks";

import { html } from "../html.js";

/** Parts of a screen of which one is shown. tabs: [{name, title, count?, body()}]. Arrows move between them. */
export function Tabs({ label, tabs, value, onChange }) {
  const list = useRef(null);
  const id = useId();
  const at = Math.max(
    0,
    tabs.findIndex((tab) => tab.name === value),
  );
  useEffect(() => {
    const [box, tab] = [list.current, list.current.children[at]].map((one) => one.getBoundingClientRect());
    list.current.scrollLeft += Math.max(0, tab.right - box.right) - Math.max(0, box.left - tab.left);
  }, [at]);
  const onKey = (event) => {
    const step = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (step + tabs.length) % tabs.length;
    onChange(tabs[next].name);
    list.current.children[next].focus();
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${label} ref=${list} onKeyDown=${onKey}>
      ${tabs.map(
        (tab, index) => html`
          <button
            type="button"
            key=${tab.name}
            role="tab"
            id=${`${id}-${tab.name}`}
            aria-selected=${index === at}
            aria-controls=${`${id}-panel`}
            tabindex=${index === at ? 0 : -1}
            onClick=${() => onChange(tab.name)}
          >
            ${tab.title}
            ${tab.count != null && html`${" "}<span class="count number">${tab.count}</span>`}
          </button>
        `,
      )}
    </div>
    <div role="tabpanel" id=${`${id}-panel`} aria-labelledby=${`${id}-${tabs[at].name}`} tabindex="-1">
      ${tabs[at].body()}
    </div>
  `;
}
