import { useEffect, useMemo } from "preact/hooks";

import { labelText, precise, seconds, shellWord, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { address } from "../selection.js";
import { jobStore } from "../stores/job.js";
import { jobs } from "../stores/jobs.js";
import { Attempts } from "./attempts.js";
import { Copy } from "./copy.js";
import { Elapsed } from "./elapsed.js";
import { Facts } from "./facts.js";
import { Build } from "./flag.js";
import { JobStatus } from "./status.js";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const Time = ({ at }) => html`<time class="number" datetime=${at} title=${at}>${timeOfDay(at)}</time>`;

function Why({ job }) {
  const text = job.explanation?.text ?? (job.status === "pending" ? null : job.reason);
  return text ? html`<p class="why" data-why>${text}</p>` : null;
}

function took(job) {
  if (job.finished_at && job.started_at) return precise(seconds(job.finished_at) - seconds(job.started_at));
  return job.status === "running" && html`<${Elapsed} since=${job.started_at} />`;
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
    <h3>From a terminal</h3>
    <${Copy} label="its status" text=${`qgjob status --id ${job.id}`} />
    <${Copy} label="all of it" text=${`curl -s ${location.origin}/job/${job.id}`} />
    <${Copy} label="the same again" text=${again} />
    <${Copy} label="the same again, with curl"
      text=${`curl -s ${location.origin}/submit-job -H 'Content-Type: application/json' -d ${shellWord(body)}`} />
  `;
}

/** One job, followed by its own topic: why it waits, its attempts, and lines to copy. */
export function JobPanel({ id, live }) {
  const known = UUID.test(id); // anything else is no topic: somebody edited the address
  const store = useMemo(() => jobStore(id), [id]);
  useEffect(() => {
    if (!known) return undefined;
    live.follow(store);
    return () => live.unfollow(store);
  }, [store]);
  // the ids are read so that the panel follows the job's arrival; until then the list's row will do
  const job = store.ids.value.length > 0 ? store.row(id).value : jobs.row(id).value;
  if (!job) {
    const text = store.loaded.value || !known ? "There is no such job; it may have been removed." : "Loading …";
    return html`<p class="nothing">${text}</p>`;
  }
  return html`
    <p class="panel-title"><span class="test-path">${job.test}</span></p>
    <p class="panel-state"><${JobStatus} job=${job} />${job.simulated && html`<span class="tag">simulated</span>`}</p>
    <${Why} job=${job} />
    <${Facts} facts=${[
      ["Build", html`<${Build} org=${job.org_id} version=${job.app_version_id} />`],
      ["Target", job.target],
      ["Labels", labelText(job.labels)],
      ["Priority", String(job.priority)],
      ["Agent", job.agent && html`<a href=${address("agent", job.agent)}>${job.agent}</a>`],
      ["Group", job.group && html`<a href=${address("group", job.group)}>its group</a>`],
      ["Batch", job.batch_id && html`<code>${job.batch_id}</code>`],
      ["Submitted", html`<${Time} at=${job.created_at} />`],
      ["Started", job.started_at && html`<${Time} at=${job.started_at} />`],
      ["Finished", job.finished_at && html`<${Time} at=${job.finished_at} />`],
      ["Took", took(job)],
      ["Id", html`<code class="id">${job.id}</code>`],
    ]} />
    <${Attempts} tries=${job.tries} />
    <${Commands} job=${job} />
  `;
}
