// The agents of a group, and what grouping saved.
import { count, duration, number, precise } from "../format.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { Work } from "./agents.js";
import { Panel } from "./panel.js";
import { AgentStateMark } from "./status.js";

const MOST = 12; // agents followed one by one

function AgentLine({ name, group }) {
  const store = useTopic(`agent:${name}`);
  store.ids.value; // follow its arrival
  const agent = store.row(name).value;
  // an agent that has moved on to another group has a job of that group
  const here = agent?.job?.org_id === group.org_id && agent.job.app_version_id === group.app_version_id;
  return html`
    <li class="group-agent">
      <a href=${to("agent", { name })}>${name}</a>
      ${agent && html`<${AgentStateMark} state=${agent.state} />`}
      ${
        here &&
        html`
          <a class="group-agent-job" href=${to("job", { id: agent.job.id })}>
            <${Work} agent=${agent} />
          </a>
        `
      }
    </li>
  `;
}

/** The agents that work on a group, with their jobs. */
export function GroupAgents({ group }) {
  const { agents } = group;
  return html`
    <${Panel} id="group-agents" title="Agents" note=${agents.length || ""}>
      ${agents.length === 0 && html`<p class="nothing">No agents now.</p>`}
      ${
        agents.length > 0 &&
        html`
          <ul class="plain group-agents">
            ${agents.slice(0, MOST).map((name) => html`<${AgentLine} key=${name} name=${name} group=${group} />`)}
          </ul>
        `
      }
      ${
        agents.length > MOST &&
        html`
          <p class="nothing">
            ${agents.slice(MOST).map(
              (name, index) => html`
                ${index > 0 && ", "}
                <a key=${name} href=${to("agent", { name })}>${name}</a>
              `,
            )}
          </p>
        `
      }
    <//>
  `;
}

/** What installing the build once for many tests has saved. */
export function GroupSaving({ group }) {
  const { installs, installs_avoided: avoided, starts_avoided: starts, install_seconds: each } = group;
  if (installs + avoided === 0) return null;
  return html`
    <${Panel} id="saving" title="Saved by grouping">
      <p class="saving" data-saving>
        <strong class="number">
          ${avoided > 0 && each !== null ? duration(avoided * each) : count(avoided, "install")}
        </strong>
        ${avoided > 0 && each !== null ? " of install time" : " avoided"}
      </p>
      <p class="quiet number">
        ${count(installs, "install")} made, ${number(avoided)} avoided
        ${each !== null ? `; ${precise(each)} each on average` : ""}.
        ${starts > 0 && ` ${count(starts, "start")} of the test runner avoided.`}
      </p>
    <//>
  `;
}
