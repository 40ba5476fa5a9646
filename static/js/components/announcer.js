// The headline figures as text for screen readers.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { count } from "../format.js";
import { html } from "../html.js";
import { overview } from "../stores/overview.js";

const EVERY_MS = 15_000; // least interval between announcements, only of changes

function summary() {
  const row = overview.row("overview").peek();
  if (!row) return "";
  return `${count(row.waiting, "job")} waiting, ${row.running} running, ${row.done} passed, ${row.failed} failed`;
}

export function Announcer() {
  const said = useSignal("");
  useEffect(() => {
    const timer = setInterval(() => (said.value = summary()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return html`<p class="unseen" aria-live="polite">${said}</p>`;
}
