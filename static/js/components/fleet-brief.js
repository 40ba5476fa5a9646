// The fleet on the overview: its agents, or of many those that need attention.
import { useMemo } from "preact/hooks";

import { filter, filtered } from "../filter.js";
import { number } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { agents, troubled } from "../stores/agents.js";
import { toRepair } from "../stores/problems.js";
import { AgentTable } from "./agents.js";
import { FirstAgent } from "./first-agent.js";
import { Panel } from "./panel.js";
import { atFirst } from "./rest.js";

const FEW = 12; // so many are shown one by one; of more, those that need a look

const None = () => html`
  <p class="nothing">
    No agent is connected. <${FirstAgent} />
  </p>
`;

/** Who works on what; of a large fleet, who needs a look. The figures have how many are in which state. */
export function FleetBrief() {
  const ids = useMemo(() => filtered(agents, "agent"), []).value;
  const most = atFirst(FEW);
  const few = ids.length <= most;
  const shown = few || filter.value ? ids : [...new Set([...toRepair.value, ...troubled.value])];
  const all = html`<a href=${to("fleet")}>Show fleet</a>`;
  return html`
    <${Panel} id="agents" title="Agents" note=${ids.length || ""} tools=${all}>
      ${shown.length > 0 && html`<${AgentTable} ids=${shown.slice(0, most)} />`}
      ${
        shown.length > most &&
        html`
          <p class="nothing">
            <a href=${to("fleet", {}, { q: filter.value })}>${number(shown.length - most)} more</a>
          </p>
        `
      }
      ${!few && !filter.value && shown.length === 0 && html`<p class="nothing">No agents need attention.</p>`}
      ${
        ids.length === 0 &&
        (filter.value
          ? html`<p class="nothing">No agents match “${filter.value}”.</p>`
          : agents.loaded.value && html`<${None} />`)
      }
    <//>
  `;
}
