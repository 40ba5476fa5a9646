import { useSignal, useSignalEffect } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";

import { filter, filtered } from "../filter.js";
import { count } from "../format.js";
import { html } from "../html.js";
import { jobs } from "../stores/jobs.js";
import { JobRow } from "./job-row.js";
import { RowTable } from "./list.js";

const HEAD = [
  ["status", "Status"],
  ["test", "Test"],
  ["build", "Build"],
  ["agent", "Agent"],
  ["took", "Took"],
  ["at", "At"],
];

/**
 * The latest jobs. While someone points at them or has the focus among them, the order stands still and new rows wait
 * behind a button: nothing moves away under a finger. Rows that are there go on changing in place.
 */
export function Jobs() {
  const latest = useMemo(() => filtered(jobs, "job"), []);
  const held = useSignal(null); // the order while it stands still
  const over = useRef(new Set()); // "pointer", "focus"
  const shown = held.value ?? latest.value;
  const waiting = held.value ? latest.value.filter((id) => !held.value.includes(id)).length : 0;

  const hold = (why) => () => {
    over.current.add(why);
    held.value ??= latest.peek();
  };
  const release = (why) => (event) => {
    if (why === "focus" && event.currentTarget.contains(event.relatedTarget)) return;
    over.current.delete(why);
    if (over.current.size === 0) held.value = null;
  };
  useSignalEffect(() => {
    filter.value; // another filter is another list
    held.value = null;
  });
  return html`
    <section id="jobs" tabindex="-1" aria-labelledby="jobs-title"
      onPointerEnter=${hold("pointer")} onPointerLeave=${release("pointer")}
      onFocusOut=${release("focus")} onFocusIn=${hold("focus")}>
      <h2 id="jobs-title">
        Latest jobs
        ${waiting > 0 && html`
          <button type="button" class="pill" onClick=${() => (held.value = latest.peek())}>show ${waiting} new</button>
        `}
      </h2>
      <${RowTable} id="jobs-list" label="Latest jobs" className="jobs" head=${HEAD}>
        <tbody role="rowgroup">${shown.map((id) => html`<${JobRow} key=${id} id=${id} />`)}</tbody>
      <//>
      ${shown.length === 0 && html`
        <p class="nothing">${filter.value ? `No job matches “${filter.value}” among the latest.` : "No jobs yet."}</p>
      `}
      ${shown.length >= 100 && html`<p class="nothing">The ${count(shown.length, "most recently changed job")}.</p>`}
    </section>
  `;
}
