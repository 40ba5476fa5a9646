// The fleet on the overview: totals and agents that need attention.
import { useMemo } from "preact/hooks";

import { filter, filtered } from "../filter.js";
import { STATES, totalsOf } from "../fleet-groups.js";
import { count, number } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { agents, troubled } from "../stores/agents.js";
import { overview } from "../stores/overview.js";
import { AgentTable } from "./agents.js";
import { FirstAgent } from "./first-agent.js";
import { Icon } from "./icon.js";
import { Panel } from "./panel.js";
import { StateBar } from "./state-bar.js";

const FEW = 12; // so many are shown one by one; of more, those that need a look

const None = () => html`
  <p class="nothing">
    No agent is connected. <${FirstAgent} />
  </p>
`;

/** How busy the fleet is, and who of it needs a look. */
export function FleetBrief() {
  overview.ids.value; // follow its arrival
  const ids = useMemo(() => filtered(agents, "agent"), []).value;
  const few = ids.length <= FEW;
  const shown = few || filter.value ? ids : troubled.value;
  const totals = totalsOf(overview.row("overview").value?.agents ?? {});
  const all = html`<a href=${to("fleet")}>Show fleet</a>`;
  return html`
    <${Panel} id="agents" title="Agents" note=${ids.length || ""} tools=${all}>
      ${
        totals.known > 0 &&
        html`
          <${StateBar} totals=${totals} />
          <p class="fleet-words">
            ${STATES.filter((state) => totals[state] > 0).map(
              (state) => html`
                <a key=${state} class=${`state state-${state}`} href=${to("fleet", {}, { state })}>
                  <${Icon} name=${state} />
                  <span>${number(totals[state])} ${state}</span>
                </a>
              `,
            )}
          </p>
        `
      }
      ${shown.length > 0 && html`<${AgentTable} ids=${shown.slice(0, FEW)} />`}
      ${
        shown.length > FEW &&
        html`
          <p class="nothing">
            <a href=${to("fleet", {}, { q: filter.value })}>${count(shown.length - FEW, "more")}</a>
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
