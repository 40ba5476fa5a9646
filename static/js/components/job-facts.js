// The fields of a job.
import { labelText, precise, shortCommit } from "../format.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { startTitle } from "../job/lifecycle.js";
import { to } from "../router.js";
import { Facts } from "./facts.js";
import { Build } from "./flag.js";
import { Time } from "./time.js";

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
      ["Batch", job.batch_id && html`<${BatchLink} id=${job.batch_id} />`],
      ["Submitted", html`<${Time} at=${job.created_at} />`],
      [startTitle(job), job.started_at && html`<${Time} at=${job.started_at} />`],
      ["Finished", job.finished_at && html`<${Time} at=${job.finished_at} />`],
      ["Install", installText(job)],
      ["Id", html`<code class="id">${job.id}</code>`],
    ]}
  />
`;
