import { cancelJob, retryJob, setJobPriority } from "../actions.js";
import { Attempts } from "../components/attempts.js";
import { Copy } from "../components/copy.js";
import { Elapsed } from "../components/elapsed.js";
import { Facts } from "../components/facts.js";
import { Build } from "../components/flag.js";
import { Icon } from "../components/icon.js";
import { Menu } from "../components/menu.js";
import { Missing } from "../components/missing.js";
import { Page } from "../components/page.js";
import { Panel } from "../components/panel.js";
import { priorityItems } from "../components/priority.js";
import { JobStatus } from "../components/status.js";
import { labelText, precise, seconds, shellWord, timeOfDay } from "../format.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { useCommands } from "../palette.js";
import { to } from "../router.js";
import { storeOf } from "../stores/registry.js";

export function title({ params }) {
  const store = storeOf(`job:${params.id}`);
  store.ids.value; // follow its arrival
  return store.row(params.id).value?.test ?? "Job";
}

const Time = ({ at }) => html`<time class="number" datetime=${at} title=${at}>${timeOfDay(at)}</time>`;

function Why({ job }) {
  const text = job.explanation?.text ?? (job.status === "pending" ? null : job.reason);
  return text ? html`<p class="why" data-why>${text}</p>` : null;
}

function took(job) {
  if (job.finished_at && job.started_at) return precise(seconds(job.finished_at) - seconds(job.started_at));
  return job.status === "running" && html`<${Elapsed} since=${job.started_at} />`;
}

function actsOf(job) {
  const unfinished = ["pending", "running"].includes(job.status);
  const again = ["failed", "cancelled"].includes(job.status);
  return [
    again && { label: "Retry", icon: "retry", run: () => retryJob(job.id) },
    unfinished && { label: "Cancel", icon: "cancelled", danger: true, run: () => cancelJob(job.id) },
  ].filter(Boolean);
}

function Acts({ job }) {
  return html`
    ${job.status === "pending" && html`
      <${Menu} label="Priority ${job.priority}" items=${priorityItems(job.priority, (priority) => setJobPriority(job.id, priority))}>
        Priority ${job.priority}
      <//>
    `}
    ${actsOf(job).map(({ label, icon, run, danger }) => html`
      <button type="button" key=${label} class="button ${danger ? "is-danger" : ""}" onClick=${run}><${Icon} name=${icon} />${label}</button>
    `)}
  `;
}

function Commands({ job }) {
  const { org_id, app_version_id, test, priority, target } = job;
  const again = [
    "qgjob submit",
    `--org-id ${shellWord(org_id)} --app-version-id ${shellWord(app_version_id)}`,
    `--test ${shellWord(test)} --priority ${priority} --target ${shellWord(target)}`,
  ].join(" ");
  const body = JSON.stringify({ org_id, app_version_id, test, priority, target });
  return html`
    <${Panel} title="From a terminal">
      <${Copy} label="its status" text=${`qgjob status --id ${job.id}`} />
      <${Copy} label="all of it" text=${`curl -s ${location.origin}/job/${job.id}`} />
      <${Copy} label="the same again" text=${again} />
      <${Copy} label="the same again, with curl"
        text=${`curl -s ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${shellWord(body)}`} />
    <//>
  `;
}

/** One job: why it waits, its attempts as they go, and lines to copy. */
export default function JobScreen({ params: { id } }) {
  const store = useTopic(`job:${id}`);
  const job = store.ids.value.length > 0 ? store.row(id).value : null;
  useCommands("This job", () => (job ? actsOf(job) : []));
  if (!job) return html`<${Missing} store=${store} kind="job" />`;
  return html`
    <${Page} title=${html`<span class="test-path">${job.test}</span>`} actions=${html`<${Acts} job=${job} />`}
      state=${html`<${JobStatus} job=${job} />${job.simulated && html`<span class="tag">simulated</span>`}`}>
      <${Why} job=${job} />
      <div class="columns">
        <div>
          <${Panel} title="Attempts"><${Attempts} tries=${job.tries} /><//>
          <${Commands} job=${job} />
        </div>
        <${Panel} title="About it">
          <${Facts} facts=${[
            ["Build", html`<a href=${to("group", { id: job.group })}><${Build} org=${job.org_id} version=${job.app_version_id} /></a>`],
            ["Target", job.target],
            ["Labels", labelText(job.labels)],
            ["Priority", String(job.priority)],
            ["Agent", job.agent && html`<a href=${to("agent", { name: job.agent })}>${job.agent}</a>`],
            ["Batch", job.batch_id && html`<a href=${to("batch", { id: job.batch_id }) ?? to("jobs", {}, { batch_id: job.batch_id })}>its batch</a>`],
            ["Submitted", html`<${Time} at=${job.created_at} />`],
            ["Started", job.started_at && html`<${Time} at=${job.started_at} />`],
            ["Finished", job.finished_at && html`<${Time} at=${job.finished_at} />`],
            ["Took", took(job)],
            ["Id", html`<code class="id">${job.id}</code>`],
          ]} />
        <//>
      </div>
    <//>
  `;
}
