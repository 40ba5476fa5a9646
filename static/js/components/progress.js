// A ticking progress bar of a run against its expected duration.
import { effect } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";

import { now } from "../clock.js";
import { seconds } from "../format.js";
import { html } from "../html.js";

/** Progress of a run against its expected duration, empty without one; an overrun has a pattern. Ticks without
 * rendering. */
export function Progress({ since, expected }) {
  const bar = useRef(null);
  useLayoutEffect(() => {
    const start = seconds(since);
    return effect(() => {
      const share = start !== null && expected ? Math.max(0, (now.value - start) / expected) : 0;
      bar.current?.style.setProperty("--share", Math.min(1, share).toFixed(3));
      bar.current?.classList.toggle("is-over", share > 1);
    });
  }, [since, expected]);
  return html`<span class="progress" ref=${bar} aria-hidden="true"></span>`;
}
