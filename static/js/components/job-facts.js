import { labelText, precise, seconds, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { Elapsed } from "./elapsed.js";
import { Facts } from "./facts.js";
import { Build } from "./flag.js";

const Time = ({ at }) => html`<time class="number" datetime=${at} title=${at}>${timeOfDay(at)}</time>`;

function took(job) {
  if (job.finished_at && job.started_at) return precise(seconds(job.finished_at) - seconds(job.started_at));
  return job.status === "running" && job.started_at && html`<${Elapsed} since=${job.started_at} />`;
}

/** What a job is, and when it was what. */
export const JobFacts = ({ job }) => html`
  <${Facts}
    facts=${[
      [
        "Build",
        html`<a href=${to("group", { id: job.group })}>
          <${Build} org=${job.org_id} version=${job.app_version_id} />
        </a>`,
      ],
      ["Target", job.target],
      ["Labels", labelText(job.labels)],
      ["Priority", String(job.priority)],
      ["Agent", job.agent && html`<a href=${to("agent", { name: job.agent })}>${job.agent}</a>`],
      [
        "Batch",
        job.batch_id &&
          html`
            <a href=${to("batch", { id: job.batch_id }) ?? to("jobs", {}, { batch_id: job.batch_id })}>its batch</a>
          `,
      ],
      ["Submitted", html`<${Time} at=${job.created_at} />`],
      ["Started", job.started_at && html`<${Time} at=${job.started_at} />`],
      ["Finished", job.finished_at && html`<${Time} at=${job.finished_at} />`],
      ["Took", took(job)],
      ["Id", html`<code class="id">${job.id}</code>`],
    ]}
  />
`;
