import { number, precise, seconds, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { jobs } from "../stores/jobs.js";
import { Elapsed } from "./elapsed.js";
import { Build } from "./flag.js";
import { Cell } from "./list.js";
import { Row, RowLink } from "./row.js";
import { JobStatus } from "./status.js";
import { TestName } from "./test-name.js";

/** How long it ran, or has been running, or has been waiting. */
function Took({ job }) {
  if (job.finished_at && job.started_at)
    return html`<span class="number">${precise(seconds(job.finished_at) - seconds(job.started_at))}</span>`;
  if (job.status === "running") return job.started_at && html`<${Elapsed} since=${job.started_at} />`;
  if (job.status === "pending") return html`<span class="quiet">waits <${Elapsed} since=${job.created_at} /></span>`;
  return "";
}

export function JobRow({ id }) {
  const job = jobs.row(id).value;
  if (!job) return null;
  const at = job.finished_at ?? job.started_at ?? job.created_at;
  return html`
    <${Row} kind="job" id=${id} className="job-${job.status}">
      <${Cell} name="status"><${JobStatus} job=${job} /><//>
      <${Cell} name="test">
        <span class="line">
        <${RowLink} kind="job" id=${id}><${TestName} test=${job.test} /><//>
        ${job.attempts > 1 && html`<span class="tag">attempt ${number(job.attempts)}</span>`}
        ${job.simulated && html`<span class="tag" title="played by a simulated agent">simulated</span>`}
        </span>
      <//>
      <${Cell} name="build"><${Build} org=${job.org_id} version=${job.app_version_id} /><//>
      <${Cell} name="agent" label="agent">${job.agent ?? ""}<//>
      <${Cell} name="took"><${Took} job=${job} /><//>
      <${Cell} name="at"><time class="number quiet" datetime=${at} title=${at}>${timeOfDay(at)}</time><//>
    <//>
  `;
}
