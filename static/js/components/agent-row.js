import { html } from "../html.js";
import { duration } from "../format.js";
import { agents } from "../stores/agents.js";
import { Elapsed } from "./elapsed.js";
import { Build } from "./flag.js";
import { Cell } from "./list.js";
import { Progress } from "./progress.js";
import { Row, RowLink } from "./row.js";
import { AgentStateMark } from "./status.js";
import { TestName } from "./test-name.js";

/** The build of the job, else the one installed last. */
const buildOf = (agent) => agent.job ?? agent.installed?.[0] ?? null;

function Work({ agent }) {
  const { job } = agent;
  if (!job) return html`<span class="quiet">${agent.targets.includes("*") ? "any target" : agent.targets.join(", ")}</span>`;
  return html`
    <span class="work">
      <${TestName} test=${job.test} />
      <span class="work-time">
        ${job.phase === "installing" && html`<em>installing</em> `}
        <${Elapsed} since=${job.started_at} />
        ${job.expected_seconds ? html`<span class="quiet"> of ${duration(job.expected_seconds)}</span>` : ""}
      </span>
      <${Progress} since=${job.started_at} expected=${job.expected_seconds} />
    </span>
  `;
}

export function AgentRow({ id }) {
  const agent = agents.row(id).value;
  if (!agent) return null;
  const build = buildOf(agent);
  return html`
    <${Row} kind="agent" id=${id} className="agent-${agent.state}">
      <${Cell} name="name">
        <${RowLink} kind="agent" id=${id}><span title=${agent.name}>${agent.name}</span><//>
        <span class="agent-line">
          <${AgentStateMark} state=${agent.state} />
          ${agent.simulated && html`<span class="tag" title="plays tests instead of running them">simulated</span>`}
        </span>
      <//>
      <${Cell} name="installed">
        ${build
          ? html`<${Build} org=${build.org_id} version=${build.app_version_id} />`
          : html`<span class="quiet">no build installed</span>`}
      <//>
      <${Cell} name="job"><${Work} agent=${agent} /><//>
    <//>
  `;
}
