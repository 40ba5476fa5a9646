// A time before now, ticking.
import { computed } from "@preact/signals";
import { useMemo } from "preact/hooks";

import { now } from "../clock.js";
import { ago, seconds, timeOfDay } from "../format.js";
import { html } from "../html.js";

/** "3 days ago", as of now. */
export function Ago({ at }) {
  const text = useMemo(() => computed(() => ago(now.value - seconds(at))), [at]);
  return html`<span class="number" title=${timeOfDay(at)}>${text}</span>`;
}
