// The fields of a job.
import { duration, labelText, precise, seconds, shortCommit } from "../format.js";
import { usualSeconds } from "../health-words.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { Elapsed } from "./elapsed.js";
import { Facts } from "./facts.js";
import { Build } from "./flag.js";
import { Time } from "./time.js";

/** How long it took, or has been running, and how long the test usually runs. */
function Duration({ job }) {
  const store = useTopic(job.test_id ? `test:${job.test_id}` : null);
  const test = store?.ids.value.length ? store.row(job.test_id).value : null;
  const usual = test && usualSeconds(test.history.filter(({ job_id }) => job_id !== job.id));
  if (!job.finished_at)
    return html`
      <${Elapsed} since=${job.started_at} />
      ${usual !== null && html`<span class="quiet"> of about ${duration(usual)}</span>`}
    `;
  return html`
    ${precise(seconds(job.finished_at) - seconds(job.started_at))}
    ${usual !== null && html`<span class="quiet"> · the test usually runs ${precise(usual)}</span>`}
  `;
}

/** What its last attempt did for the build to be on the device. */
function installText({ tries = [] }) {
  const last = tries.at(-1);
  if (!last?.outcome || !last.started_at) return null;
  return last.install_seconds === null ? "none: the device had the build" : `made in ${precise(last.install_seconds)}`;
}

/** A link to the job's batch by its name. */
function BatchLink({ id }) {
  const store = useTopic(`batch:${id}`);
  store.ids.value; // subscribes to its arrival
  const batch = store.row(id).value;
  return html`<a href=${to("batch", { id })}>${batch ? batch.name : "Batch"}</a>`;
}

const Environment = ({ variables }) => html`
  <ul class="plain">
    ${Object.entries(variables).map(([name, value]) => html`<li key=${name}><code>${name}=${value}</code></li>`)}
  </ul>
`;

/** The commit or bundle that the tests are to come from. */
const Source = ({ source: { commit, bundle, repository } }) => html`
  <span title=${repository}>
    ${commit ? "commit " : "bundle "}<code title=${commit || bundle}>${shortCommit(commit || bundle)}</code>
  </span>
`;

/** The fields of a job. */
export const JobFacts = ({ job }) => html`
  <${Facts}
    facts=${[
      ["Build", html`<${Build} org=${job.org_id} version=${job.app_version_id} link />`],
      ["Target", html`<a href=${to("group", { id: job.group })} data-tip="Show its group">${job.target}</a>`],
      ["Labels", labelText(job.labels)],
      ["Project", job.project],
      ["Title", job.titles?.join(" › ")],
      ["Tags", job.tags.join(", ")],
      ["Environment", Object.keys(job.environment).length > 0 && html`<${Environment} variables=${job.environment} />`],
      ["Tests", job.source && html`<${Source} source=${job.source} />`],
      ["Priority", String(job.priority)],
      ["Agent", job.agent && html`<a href=${to("agent", { name: job.agent })}>${job.agent}</a>`],
      ["Batch", job.batch_id && html`<${BatchLink} id=${job.batch_id} />`],
      ["Submitted", html`<${Time} at=${job.created_at} />`],
      ["Started", job.started_at && html`<${Time} at=${job.started_at} />`],
      ["Finished", job.finished_at && html`<${Time} at=${job.finished_at} />`],
      ["Duration", job.started_at && (job.finished_at || job.status === "running") && html`<${Duration} job=${job} />`],
      ["Install", installText(job)],
      ["Id", html`<code class="id">${job.id}</code>`],
    ]}
  />
`;
