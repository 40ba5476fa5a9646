// A ticking duration.
import { computed } from "@preact/signals";
import { useMemo } from "preact/hooks";

import { now } from "../clock.js";
import { duration, seconds } from "../format.js";
import { html } from "../html.js";

/** Time since `since`, ticking; of so many seconds, if that many are expected. Only its text changes: no component
 * renders again. */
export function Elapsed({ since, expected = 0 }) {
  const text = useMemo(() => {
    const start = seconds(since);
    return computed(() => duration(start === null ? null : now.value - start));
  }, [since]);
  return html`
    <time class="number" datetime=${since}>${text}</time>
    ${expected >= 1 && html`<span class="quiet"> of about <span class="unbroken">${duration(expected)}</span></span>`}
  `;
}
