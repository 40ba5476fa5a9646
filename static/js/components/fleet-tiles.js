// A group of agents as tiles.
import { dutyOf, installsFailed, statusOf } from "../agent-status.js";
import { labelText, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { agents } from "../stores/agents.js";
import { Elapsed } from "./elapsed.js";
import { RepairMark } from "./fleet-problems.js";
import { Build } from "./flag.js";
import { Gone } from "./gone.js";
import { Placed } from "./placed.js";
import { Progress } from "./progress.js";
import { AgentStateMark } from "./status.js";
import { TestName } from "./test-name.js";

/** The build of the job, else the one installed last. */
export const buildOf = (agent) => agent.job ?? agent.installed?.[0] ?? null;

/** "by ann at 13:10, until 14:00" */
export function heldBy({ until, by, at }) {
  const set = [by && `by ${by}`, at && `at ${timeOfDay(at)}`].filter(Boolean).join(" ");
  return [set, until && `until ${timeOfDay(until)}`].filter(Boolean).join(", ");
}

/**
 * Why it takes nothing new: "quarantined: battery, by ann at 13:10, until 14:00"; null if it does. `short`: without the
 * kind, where its state is shown.
 */
export function holdOf({ held, paused_reason: reason }, short = false) {
  if (!held) return reason ? `paused itself: ${reason}` : null;
  const { kind, note, ...set } = held;
  const what = note && !short ? `${kind}: ${note}` : note || kind;
  return [what, heldBy(set)].filter(Boolean).join(", ");
}

/** How long a job has run of what it was expected to take, as words and as a bar. */
export function Took({ job }) {
  return html`
    <span class="took">
      <span class="took-words">
        ${job.phase === "installing" && html`<em>installing</em>${" "}`}
        <${Elapsed} since=${job.started_at} expected=${job.expected_seconds} />
      </span>
      <${Progress} since=${job.started_at} expected=${job.expected_seconds} />
    </span>
  `;
}

/** What it does, or why it does nothing. */
function Doing({ agent }) {
  if (agent.job) return html`<${TestName} test=${agent.job.test} />`;
  const hold = agent.lost ? null : holdOf(agent);
  if (hold) return html`<span class="card-hold" title=${hold}>${holdOf(agent, true)}</span>`;
  if (agent.state === "offline") return html`<${Gone} agent=${agent} />`;
  const failed = installsFailed(agent);
  if (failed) return html`<span class="card-hold">${failed}</span>`;
  const duty = dutyOf(agent);
  return html`<span class="quiet" title=${duty}>${duty}</span>`;
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
      className=${`card card-${statusOf(agent)}`}
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
        <${AgentStateMark} agent=${agent} />
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
        <${RepairMark} name=${agent.name} />
        ${agent.simulated && html`<span class="tag">simulated</span>${" "}`}
        ${labels}
      </span>
    <//>
  `;
}
