// A group of agents as tiles.
import { duration, labelText, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { agents, lookOf } from "../stores/agents.js";
import { Elapsed } from "./elapsed.js";
import { Build } from "./flag.js";
import { Placed } from "./placed.js";
import { Progress } from "./progress.js";
import { Since } from "./since.js";
import { AgentStateMark } from "./status.js";
import { TestName } from "./test-name.js";

/** The build of the job, else the one installed last. */
export const buildOf = (agent) => agent.job ?? agent.installed?.[0] ?? null;

/** Why it takes nothing new: "quarantined: battery, until 14:00"; null if it does. */
export function holdOf({ held, paused_reason: reason }) {
  if (!held) return reason || null;
  return `${held.kind}${held.note ? `: ${held.note}` : ""}${held.until ? `, until ${timeOfDay(held.until)}` : ""}`;
}

/** How long a job has run of what it was expected to take, as words and as a bar. */
export function Took({ job }) {
  return html`
    <span class="took">
      <span class="took-words">
        ${job.phase === "installing" && html`<em>installing</em>${" "}`}
        <${Elapsed} since=${job.started_at} />
        ${job.expected_seconds > 0 && html`<span class="quiet"> of ${duration(job.expected_seconds)}</span>`}
      </span>
      <${Progress} since=${job.started_at} expected=${job.expected_seconds} />
    </span>
  `;
}

/** How long it has been offline; a lost one is an alarm. */
export const Gone = ({ agent }) => html`
  <span class=${agent.lost ? "is-lost" : "quiet"} title=${`last seen ${timeOfDay(agent.last_seen_at)}`}>
    ${agent.lost ? "lost" : "offline"} for <${Since} since=${agent.last_seen_at} />
  </span>
`;

/** What it does, or why it does nothing. */
function Doing({ agent }) {
  if (agent.job) return html`<${TestName} test=${agent.job.test} />`;
  const hold = agent.state === "offline" && agent.lost ? null : holdOf(agent);
  if (hold) return html`<span class="card-hold" title=${hold}>${hold}</span>`;
  if (agent.state === "offline") return html`<${Gone} agent=${agent} />`;
  return html`<span class="quiet">${agent.targets.join(", ")}</span>`;
}

/** One agent: its state, its build, its job against what was expected, its labels. */
export function AgentTile({ id, index, count, ...place }) {
  const agent = agents.row(id).value;
  if (!agent) return null;
  const build = buildOf(agent);
  const labels = labelText(agent.labels);
  return html`
    <${Placed}
      as="li"
      className=${`card card-${lookOf(agent)}`}
      aria-setsize=${count}
      aria-posinset=${index + 1}
      ...${place}
    >
      <span class="card-head">
        <a
          class="card-name"
          data-row=${`agent/${id}`}
          tabindex="-1"
          href=${to("agent", { name: agent.name })}
          title=${agent.name}
        >
          ${agent.name}
        </a>
        <${AgentStateMark} state=${agent.state} lost=${agent.lost} />
      </span>
      <span class="card-build">
        ${
          build
            ? html`<${Build} org=${build.org_id} version=${build.app_version_id} />`
            : html`<span class="quiet">no build installed</span>`
        }
      </span>
      <span class="card-doing">
        <${Doing} agent=${agent} />
      </span>
      <span class="card-took">${agent.job && html`<${Took} job=${agent.job} />`}</span>
      <span class="card-labels" title=${labels}>
        ${agent.simulated && html`<span class="tag">simulated</span>${" "}`}
        ${labels}
      </span>
    <//>
  `;
}
