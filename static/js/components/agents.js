import { useMemo } from "preact/hooks";

import { filter, filtered } from "../filter.js";
import { count } from "../format.js";
import { html } from "../html.js";
import { agents } from "../stores/agents.js";
import { AgentRow } from "./agent-row.js";
import { RowTable } from "./list.js";

const HEAD = [
  ["name", "Agent"],
  ["installed", "Build"],
  ["job", "Job"],
];
const MOST = 200; // rows drawn; the filter reaches the others

export function Agents() {
  const ids = useMemo(() => filtered(agents, "agent"), []).value;
  return html`
    <section id="agents" tabindex="-1" aria-labelledby="agents-title">
      <h2 id="agents-title">Agents <small>${ids.length || ""}</small></h2>
      <${RowTable} id="agents-list" label="Agents" className="agents" head=${HEAD}>
        <tbody role="rowgroup">
          ${ids.slice(0, MOST).map((id) => html`<${AgentRow} key=${id} id=${id} />`)}
        </tbody>
      <//>
      ${ids.length > MOST && html`<p class="nothing">${count(ids.length - MOST, "more agent")}: filter to find one.</p>`}
      ${ids.length === 0 && filter.value && html`<p class="nothing">No agent matches “${filter.value}”.</p>`}
      ${ids.length === 0 && !filter.value && html`
        <p class="nothing">
          No agent is connected, so nothing runs. On a machine with a device: <code>qgagent run --url ${location.origin} --name my-device</code>
        </p>
      `}
    </section>
  `;
}
