// The table of agents on the overview.
import { dutyOf, installsFailed, statusOf } from "../agent-status.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { agents } from "../stores/agents.js";
import { Elapsed } from "./elapsed.js";
import { Build } from "./flag.js";
import { RepairMark } from "./fleet-problems.js";
import { Gone } from "./gone.js";
import { Progress } from "./progress.js";
import { AgentStateMark } from "./status.js";
import { Table } from "./table.js";
import { TestName } from "./test-name.js";

/** The build of the job, else the one installed last. */
const buildOf = (agent) => agent.job ?? agent.installed?.[0] ?? null;

export function Installed({ agent }) {
  const build = buildOf(agent);
  if (!build) return html`<span class="quiet">no build installed</span>`;
  return html`<${Build} org=${build.org_id} version=${build.app_version_id} />`;
}

export function Work({ agent }) {
  const { job } = agent;
  if (agent.state === "offline") return html`<${Gone} agent=${agent} />`;
  if (!job) {
    const failed = installsFailed(agent);
    if (failed) return html`<span class="card-hold">${failed}</span>`;
    const duty = dutyOf(agent);
    return html`<span class="quiet" title=${duty}>${duty}</span>`;
  }
  return html`
    <span class="work">
      <${TestName} test=${job.test} />
      <span class="work-time">
        ${job.phase === "installing" && html`<em>installing</em>${" "}`}
        <${Elapsed} since=${job.started_at} expected=${job.expected_seconds} />
      </span>
      <${Progress} since=${job.started_at} expected=${job.expected_seconds} />
    </span>
  `;
}

const State = (agent) => html`
  <span class="agent-line">
    <${AgentStateMark} agent=${agent} />
    <${RepairMark} name=${agent.name} />
    ${agent.simulated && html`<span class="tag" title="Simulates tests instead of running them">simulated</span>`}
  </span>
`;

const COLUMNS = [
  {
    name: "name",
    title: "Agent",
    main: State,
    stacked: true,
    cell: (agent) => html`<span title=${agent.name}>${agent.name}</span>`,
  },
  { name: "installed", title: "Build", cell: (agent) => html`<${Installed} agent=${agent} />` },
  { name: "job", title: "Job", cell: (agent) => html`<${Work} agent=${agent} />` },
];

/** Agents, one a row. */
export const AgentTable = ({ ids }) => html`
  <${Table}
    id="agents-list"
    label="Agents"
    className="agents"
    columns=${COLUMNS}
    ids=${ids}
    kind="agent"
    rowOf=${(id) => agents.row(id)}
    hrefOf=${(agent) => to("agent", { name: agent.name })}
    rowClass=${(agent) => `agent-${statusOf(agent)}`}
  />
`;
