// The latest jobs on the overview.
import { useMemo } from "preact/hooks";

import { filter, filtered } from "../filter.js";
import { count } from "../format.js";
import { useFrozenOrder } from "../frozen-order.js";
import { html } from "../html.js";
import { jobs } from "../stores/jobs.js";
import { JOB_TABLE } from "./job-columns.js";
import { Panel } from "./panel.js";
import { Table } from "./table.js";

/** The latest jobs; their order is frozen under the pointer or the focus. */
export function LatestJobs() {
  const latest = useMemo(() => filtered(jobs, "job"), []);
  const { ids, waiting, show, over } = useFrozenOrder(latest);
  const more = waiting > 0 && html`<button type="button" class="pill" onClick=${show}>Show ${waiting} new</button>`;
  return html`
    <div class="held" ...${over}>
      <${Panel} id="jobs" title="Latest jobs" tools=${more}>
        <${Table}
          id="jobs-list"
          label="Latest jobs"
          className="jobs"
          ids=${ids}
          rowOf=${(id) => jobs.row(id)}
          ...${JOB_TABLE}
        />
        ${
          ids.length === 0 &&
          html`
            <p class="nothing">
              ${filter.value ? `No jobs match “${filter.value}” among the latest.` : "No jobs yet."}
            </p>
          `
        }
        ${ids.length >= 100 && html`<p class="nothing">The ${count(ids.length, "most recently changed job")}.</p>`}
      <//>
    </div>
  `;
}
