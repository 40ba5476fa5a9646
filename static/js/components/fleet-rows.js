// A group of agents as rows of a table.
import { installsFailed } from "../agent-status.js";
import { labelText, number } from "../format.js";
import { html } from "../html.js";
import { navigate, to } from "../router.js";
import { agents } from "../stores/agents.js";
import { Build } from "./flag.js";
import { RepairMark } from "./fleet-problems.js";
import { buildOf, holdOf, Took } from "./fleet-tiles.js";
import { Gone } from "./gone.js";
import { Placed } from "./placed.js";
import { SimulatedMark } from "./simulated.js";
import { AgentStateMark } from "./status.js";
import { TestName } from "./test-name.js";

const COLUMNS = [
  ["agent", "Agent"],
  ["state", "State"],
  ["build", "Build"],
  ["job", "Job"],
  ["took", "Elapsed"],
  ["serves", "Serves"],
  ["done", "Jobs run"],
  ["installs", "Installs"],
];

export const FleetHead = () => html`
  <div role="rowgroup" class="fleet-head">
    <div role="row" class="fleet-row">
      ${COLUMNS.map(
        ([name, title]) => html`<span key=${name} role="columnheader" class=${`f-${name}`}>${title}</span>`,
      )}
    </div>
  </div>
`;

/** One agent as a row of the table. `number`: its place among all rows, from 1. */
export function AgentRow({ id, rowIndex, ...place }) {
  const agent = agents.row(id).value;
  if (!agent) return null;
  const href = to("agent", { name: agent.name });
  const build = buildOf(agent);
  const hold = holdOf(agent);
  const failed = hold ? "" : installsFailed(agent);
  const open = (event) => {
    if (event.target.closest("a") || String(getSelection())) return;
    if (event.metaKey || event.ctrlKey) window.open(href, "_blank", "noopener");
    else navigate(href);
  };
  return html`
    <${Placed} role="row" aria-rowindex=${rowIndex} className="fleet-row is-agent" onClick=${open} ...${place}>
      <span role="cell" class="f-agent" title=${`${agent.name}${agent.simulated ? ", simulated" : ""}`}>
        <a class="row-link" data-row=${`agent/${id}`} tabindex="-1" href=${href}>
          ${agent.name}
        </a>
        ${agent.simulated && html`<${SimulatedMark} />`}
        <${RepairMark} name=${agent.name} />
      </span>
      <span role="cell" class="f-state">
        <${AgentStateMark} agent=${agent} />
      </span>
      <span role="cell" class="f-build">
        ${
          build
            ? html`<${Build} org=${build.org_id} version=${build.app_version_id} />`
            : html`<span class="quiet">none</span>`
        }
      </span>
      <span role="cell" class="f-job">
        ${
          agent.job
            ? html`<${TestName} test=${agent.job.test} />`
            : agent.state === "offline" && (agent.lost || !hold)
              ? html`<${Gone} agent=${agent} />`
              : html`<span class=${failed ? "card-hold" : "quiet"} title=${hold}>${hold || failed || "–"}</span>`
        }
      </span>
      <span role="cell" class="f-took">${agent.job && html`<${Took} job=${agent.job} />`}</span>
      <span role="cell" class="f-serves">
        <span>${agent.targets.join(", ")}</span>
        <span class="labels" title=${labelText(agent.labels)}>${labelText(agent.labels)}</span>
      </span>
      <span role="cell" class="f-done number">${number(agent.jobs_done)}</span>
      <span role="cell" class="f-installs number">${number(agent.installs)}</span>
    <//>
  `;
}
