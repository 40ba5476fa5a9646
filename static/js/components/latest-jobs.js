// The latest jobs on the overview.
import { useMemo } from "preact/hooks";

import { filter, filtered } from "../filter.js";
import { count } from "../format.js";
import { useFrozenOrder } from "../frozen-order.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { explained, isStuck } from "../stores/groups.js";
import { jobs } from "../stores/jobs.js";
import { JOB_TABLE, Why } from "./job-columns.js";
import { Panel } from "./panel.js";
import { atFirst, useRest } from "./rest.js";
import { JobStatus } from "./status.js";
import { Table } from "./table.js";

const AT_FIRST = 8;

/** A job's status; "held" if its group waits for its build. */
const Status = ({ job }) => html`<${JobStatus} job=${explained(job)} />`;

/** Why a waiting job does: its group's reason. */
function GroupWhy({ job }) {
  const { explanation } = job.reason ? job : explained(job);
  const text = explanation && (isStuck(explanation) ? explanation.text : `Its group: ${explanation.text}`);
  return html`<${Why} job=${text ? { ...job, explanation: { text, why: text } } : job} />`;
}

const CELLS = {
  status: { cell: (job) => html`<${Status} job=${job} />` },
  test: { under: (job) => html`<${GroupWhy} job=${job} />` },
};

const COLUMNS = JOB_TABLE.columns.map((column) => ({ ...column, ...CELLS[column.name] }));

/** The latest jobs; their order is frozen under the pointer or the focus. */
export function LatestJobs() {
  const latest = useMemo(() => filtered(jobs, "job"), []);
  const { ids, waiting, show, over } = useFrozenOrder(latest);
  const first = atFirst(AT_FIRST);
  const [all, more] = useRest(ids.length - first, "jobs-list");
  const tools = html`
    ${waiting > 0 && html`<button type="button" class="pill" onClick=${show}>Show ${waiting} new</button>`}
    <a href=${to("jobs", {}, { q: filter.value })}>All jobs</a>
  `;
  return html`
    <div class="held" ...${over}>
      <${Panel} id="jobs" title="Latest jobs" tools=${tools}>
        <${Table}
          id="jobs-list"
          label="Latest jobs"
          className="jobs"
          ids=${all ? ids : ids.slice(0, first)}
          rowOf=${(id) => jobs.row(id)}
          ...${JOB_TABLE}
          columns=${COLUMNS}
        />
        ${
          ids.length === 0 &&
          html`
            <p class="nothing">
              ${filter.value ? `No jobs match “${filter.value}” among the latest.` : "No jobs yet."}
            </p>
          `
        }
        ${more}
        ${
          all &&
          ids.length >= 100 &&
          html`<p class="nothing">The ${count(ids.length, "most recently changed job")}.</p>`
        }
      <//>
    </div>
  `;
}
