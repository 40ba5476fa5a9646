import { labelText, number, targetText, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { address } from "../selection.js";
import { agents } from "../stores/agents.js";
import { Elapsed } from "./elapsed.js";
import { Facts } from "./facts.js";
import { Build } from "./flag.js";
import { Progress } from "./progress.js";
import { AgentStateMark } from "./status.js";

const Builds = ({ builds }) => html`
  <ul class="plain">
    ${builds.map((build) => html`
      <li key="${build.org_id}/${build.app_version_id}/${build.target}">
        <${Build} org=${build.org_id} version=${build.app_version_id} />
      </li>
    `)}
  </ul>
`;

function Job({ job }) {
  return html`
    <h3>What it runs</h3>
    <p><a href=${address("job", job.id)}><span class="test-path">${job.test}</span></a></p>
    <p>
      ${job.phase ?? "running"}, attempt ${number(job.attempt)}, for <${Elapsed} since=${job.started_at} />
    </p>
    <${Progress} since=${job.started_at} expected=${job.expected_seconds} />
  `;
}

/** "drained: battery, until 14:00" or why it paused itself. */
function holdText({ held, paused_reason }) {
  if (!held) return paused_reason;
  const until = held.until ? `, until ${timeOfDay(held.until)}` : "";
  return `${held.kind}${held.note && `: ${held.note}`}${until}`;
}

/** One agent: what it is, what it has installed, what it runs. */
export function AgentPanel({ id }) {
  agents.ids.value; // follow its arrival
  const agent = agents.row(id).value;
  if (!agent) return html`<p class="nothing">No agent called ${id} is known.</p>`;
  return html`
    <p class="panel-title">${agent.name}${agent.simulated && html` <span class="tag">simulated</span>`}</p>
    <p class="panel-state"><${AgentStateMark} state=${agent.state} /></p>
    <${Facts} facts=${[
      ["Takes nothing new", holdText(agent)],
      ["Serves", targetText(agent.targets)],
      ["Labels", labelText(agent.labels)],
      ["Installed", (agent.installed ?? []).length > 0 && html`<${Builds} builds=${agent.installed} />`],
      ["Jobs done", number(agent.jobs_done)],
      ["Installs made", number(agent.installs)],
      ["Host", agent.host],
      ["Software", agent.software],
      ["Last heard", agent.last_seen_at && timeOfDay(agent.last_seen_at)],
    ]} />
    ${agent.job && html`<${Job} job=${agent.job} />`}
  `;
}
