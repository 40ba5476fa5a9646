import { useComputed } from "@preact/signals";

import { now } from "../clock.js";
import { duration, seconds } from "../format.js";
import { html } from "../html.js";

/** Time since `since`, ticking. Only its text changes: no component renders again. */
export function Elapsed({ since }) {
  const start = seconds(since);
  const text = useComputed(() => duration(start === null ? null : now.value - start));
  return html`<time class="number" datetime=${typeof since === "string" ? since : undefined}>${text}</time>`;
}
