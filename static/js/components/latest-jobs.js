import { useSignal, useSignalEffect } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";

import { filter, filtered } from "../filter.js";
import { count } from "../format.js";
import { html } from "../html.js";
import { jobs } from "../stores/jobs.js";
import { JOB_TABLE } from "./job-columns.js";
import { Panel } from "./panel.js";
import { Table } from "./table.js";

/**
 * The latest jobs. While someone points at them or has the focus among them, the order stands still and new rows wait
 * behind a button: nothing moves away under a finger. Rows that are there go on changing in place.
 */
export function LatestJobs() {
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
  const more = waiting > 0 && html`
    <button type="button" class="pill" onClick=${() => (held.value = latest.peek())}>show ${waiting} new</button>
  `;
  return html`
    <div class="held" onPointerEnter=${hold("pointer")} onPointerLeave=${release("pointer")}
      onFocusOut=${release("focus")} onFocusIn=${hold("focus")}>
      <${Panel} id="jobs" title="Latest jobs" tools=${more}>
        <${Table} id="jobs-list" label="Latest jobs" className="jobs" ids=${shown} rowOf=${(id) => jobs.row(id)} ...${JOB_TABLE} />
        ${shown.length === 0 && html`
          <p class="nothing">${filter.value ? `No job matches “${filter.value}” among the latest.` : "No jobs yet."}</p>
        `}
        ${shown.length >= 100 && html`<p class="nothing">The ${count(shown.length, "most recently changed job")}.</p>`}
      <//>
    </div>
  `;
}
