// The agents of a group, and what grouping saved.
import { number } from "../format.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { avoidedText, madeText } from "../savings.js";
import { Work } from "./agents.js";
import { Facts } from "./facts.js";
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
      ${agent && html`<${AgentStateMark} agent=${agent} />`}
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

/** What installing the build once for many tests cost and saved. */
export function GroupSaving({ group }) {
  if (group.installs + group.installs_avoided === 0) return null;
  return html`
    <${Panel} id="saving" title="Saved by grouping">
      <${Facts}
        className="is-strip"
        facts=${[
          ["Installs", madeText(group)],
          ["Installs avoided", avoidedText(group)],
          ["Starts avoided", number(group.starts_avoided)],
        ]}
      />
    <//>
  `;
}
