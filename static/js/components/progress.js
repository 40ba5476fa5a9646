import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";

import { now } from "../clock.js";
import { seconds } from "../format.js";
import { html } from "../html.js";

/** How far a run is against what was expected; past that it says so by its pattern. Ticks without rendering. */
export function Progress({ since, expected }) {
  const bar = useRef(null);
  const latest = useRef(null);
  latest.current = { start: seconds(since), expected };
  useSignalEffect(() => {
    const at = now.value;
    const { start, expected: whole } = latest.current;
    if (!bar.current || start === null || !whole) return;
    const share = Math.max(0, (at - start) / whole);
    bar.current.style.setProperty("--share", Math.min(1, share).toFixed(3));
    bar.current.classList.toggle("is-over", share > 1);
  });
  return html`<span class="progress" ref=${bar} aria-hidden="true"></span>`;
}
