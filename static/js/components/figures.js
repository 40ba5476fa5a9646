import { html } from "../html.js";
import { number } from "../format.js";
import { overview } from "../stores/overview.js";
import { Icon } from "./icon.js";

const AGENT_STATES = ["busy", "idle", "stopping", "paused", "suspect", "offline"];

const Figure = ({ name, value, icon, note, loud }) => html`
  <div class="figure ${loud ? "is-loud" : ""}" data-figure=${name.toLowerCase()}>
    <dt>${icon && html`<${Icon} name=${icon} />`}${name}</dt>
    <dd>${number(value)}</dd>
    ${note && html`<dd class="figure-note">${note}</dd>`}
  </div>
`;

function Fleet({ states }) {
  const shown = AGENT_STATES.filter((state) => states[state] > 0);
  return html`
    <div class="figure" data-figure="agents">
      <dt>Agents</dt>
      <dd>${number(shown.reduce((sum, state) => sum + states[state], 0))}</dd>
      <dd class="figure-note">
        ${shown.length === 0 ? "none connected" : ""}
        ${shown.map((state) => html`
          <span key=${state} class="fleet-state on-board-${state}"><${Icon} name=${state} />${number(states[state])} ${state}</span>
        `)}
      </dd>
    </div>
  `;
}

/** The headline: what waits, what runs, what came out, and what grouping has saved. */
export function Figures() {
  const row = overview.row("overview").value;
  if (!row) return html`<dl class="figures"></dl>`;
  const asked = row.installs + row.installs_avoided;
  const share = asked > 0 ? Math.round((100 * row.installs_avoided) / asked) : 0;
  return html`
    <dl class="figures">
      <${Figure} name="Waiting" icon="pending" value=${row.waiting} />
      <${Figure} name="Running" icon="running" value=${row.running}
        note=${row.rate_per_minute ? `${number(Math.round(row.rate_per_minute))} a minute` : null} />
      <${Figure} name="Done" icon="done" value=${row.done} />
      <${Figure} name="Failed" icon="failed" value=${row.failed} loud=${row.failed > 0}
        note=${row.cancelled ? `${number(row.cancelled)} cancelled` : null} />
      <${Fleet} states=${row.agents ?? {}} />
      <${Figure} name="Installs avoided" value=${row.installs_avoided}
        note=${`${number(row.installs)} made${asked > 0 ? `, ${share} % saved` : ""}`} />
    </dl>
  `;
}
