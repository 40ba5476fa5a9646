// The problems of agents: on the fleet's screen, and as marks where an agent is shown.
import { html } from "../html.js";
import { problems, repairOf } from "../stores/problems.js";
import { Icon } from "./icon.js";
import { Problem } from "./problems.js";

/** Agents that are lost, need repair or paused themselves; nothing if there are none. */
export function FleetProblems() {
  const ids = problems.ids.value.filter((id) => id.startsWith("agent_"));
  return (
    ids.length > 0 &&
    html`
      <ul class="problems" data-list aria-label="Problems of agents">
        ${ids.map((id) => html`<${Problem} key=${id} id=${id} />`)}
      </ul>
    `
  );
}

/** The mark of an agent that needs repair. */
export function RepairMark({ name }) {
  const problem = repairOf(name);
  return (
    problem &&
    html`
      <span class="tag is-bad" title=${problem.detail}><${Icon} name="suspect" /> needs repair</span>
    `
  );
}
