import { holdAgent, resumeAgent } from "../actions.js";
import { Elapsed } from "../components/elapsed.js";
import { Facts } from "../components/facts.js";
import { Build } from "../components/flag.js";
import { Icon } from "../components/icon.js";
import { Missing } from "../components/missing.js";
import { Page } from "../components/page.js";
import { Panel } from "../components/panel.js";
import { Progress } from "../components/progress.js";
import { AgentStateMark } from "../components/status.js";
import { labelText, number, targetText, timeOfDay } from "../format.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { useCommands } from "../palette.js";
import { to } from "../router.js";

export const title = ({ params }) => params.name;

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
    <p><a href=${to("job", { id: job.id })}><span class="test-path">${job.test}</span></a></p>
    <p>${job.phase ?? "running"}, attempt ${number(job.attempt)}, for <${Elapsed} since=${job.started_at} /></p>
    <${Progress} since=${job.started_at} expected=${job.expected_seconds} />
  `;
}

/** "drained: battery, until 14:00" or why it paused itself. */
function holdText({ held, paused_reason }) {
  if (!held) return paused_reason;
  const until = held.until ? `, until ${timeOfDay(held.until)}` : "";
  return `${held.kind}${held.note && `: ${held.note}`}${until}`;
}

const actsOf = ({ name, held }) => [
  held
    ? { label: "Resume", icon: "running", run: () => resumeAgent(name) }
    : { label: "Pause …", icon: "paused", run: () => holdAgent(name) },
];

/** One agent: what it is, what it has installed, what it runs. */
export default function AgentScreen({ params: { name } }) {
  const store = useTopic(`agent:${name}`);
  const agent = store.ids.value.length > 0 ? store.row(name).value : null;
  useCommands(name, () => (agent ? actsOf(agent) : []));
  if (!agent) return html`<${Missing} store=${store} kind="agent" />`;
  const hold = holdText(agent);
  return html`
    <${Page} title=${agent.name}
      state=${html`<${AgentStateMark} state=${agent.state} />${agent.simulated && html`<span class="tag">simulated</span>`}`}
      actions=${actsOf(agent).map(({ label, icon, run }) => html`<button type="button" key=${label} class="button" onClick=${run}><${Icon} name=${icon} />${label}</button>`)}>
      ${hold && html`<p class="why" data-why>Takes nothing new: ${hold}</p>`}
      <div class="columns">
        <div>
          <${Panel} title="What it runs">
            ${agent.job ? html`<${Job} job=${agent.job} />` : html`<p class="quiet">Nothing just now.</p>`}
            <p><a href=${to("jobs", {}, { agent: name })}>All jobs it ran last</a></p>
          <//>
          <${Panel} title="Installed">
            ${(agent.installed ?? []).length > 0 ? html`<${Builds} builds=${agent.installed} />` : html`<p class="quiet">No build.</p>`}
          <//>
        </div>
        <${Panel} title="About it">
          <${Facts} facts=${[
            ["Serves", targetText(agent.targets)],
            ["Labels", labelText(agent.labels)],
            ["Jobs done", number(agent.jobs_done)],
            ["Installs made", number(agent.installs)],
            ["Host", agent.host],
            ["Software", agent.software],
            ["Last heard", agent.last_seen_at && timeOfDay(agent.last_seen_at)],
          ]} />
        <//>
      </div>
    <//>
  `;
}
