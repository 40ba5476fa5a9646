// A ticking duration in few words: "50 min".
import { computed } from "@preact/signals";
import { useMemo } from "preact/hooks";

import { now } from "../clock.js";
import { rough, seconds } from "../format.js";
import { html } from "../html.js";

/** Time since `since` as "50 min", ticking. Only its text changes: no component renders again. */
export function Since({ since }) {
  const text = useMemo(() => computed(() => rough(now.value - seconds(since))), [since]);
  return html`<time class="number" datetime=${since}>${text}</time>`;
}
