// An agent's failure rate compared with other agents, its outcomes, installs and connection.
import { count, number, percent, timeOfDay } from "../format.js";
import { verdictOf } from "../health-words.js";
import { html } from "../html.js";
import { setQuery, to } from "../router.js";
import { avoidedText, madeText } from "../savings.js";
import { repairOf } from "../stores/problems.js";
import { Icon } from "./icon.js";
import { Outcome, outcomeTip } from "./outcome.js";
import { Panel } from "./panel.js";
import { Skeleton } from "./states.js";
import { ShareBar } from "./tallies.js";

const Share = ({ name, ran, failed, share }) => html`
  <tr>
    <th scope="row">${name}</th>
    <td class="is-numeric">${number(ran)}</td>
    <td>
      <span class="share">
        <${ShareBar} share=${share ?? 0} />
        <span class="number">${percent(share)}</span>
      </span>
    </td>
    <td class="is-numeric">${number(failed)}</td>
  </tr>
`;

const Compared = ({ name, health }) => html`
  <table class="tallies" aria-label="Failures here and elsewhere">
    <thead>
      <tr>
        <th scope="col">Tests run</th>
        <th scope="col" class="is-numeric">Ran</th>
        <th scope="col">Failed</th>
        <th scope="col" class="is-numeric">
          <span class="unseen">Failures</span>
        </th>
      </tr>
    </thead>
    <tbody>
      <${Share} name="This agent" ran=${health.ran} failed=${health.failed} share=${health.failed_share} />
      <${Share}
        name="Other agents"
        ran=${health.others_ran}
        failed=${health.others_failed}
        share=${health.others_failed_share}
      />
    </tbody>
  </table>
  ${
    health.failed > 0 &&
    html`
      <p><a href=${to("tests", {}, { failed_on: name })}>Tests that fail only here</a></p>
    `
  }
`;

/** How its newest attempts ended; each word narrows the list of them. */
const Outcomes = ({ outcomes }) => html`
  <p class="outcomes" aria-label="Outcomes">
    ${Object.entries(outcomes)
      .filter(([, many]) => many > 0)
      .map(
        ([outcome, many]) => html`
          <button
            type="button"
            key=${outcome}
            class="outcome-count"
            data-tip=${[outcomeTip(outcome), "Show only these attempts"].filter(Boolean).join(". ")}
            onClick=${() => setQuery({ outcome })}
          >
            <${Outcome} outcome=${outcome} />
            <span class="number strong">${number(many)}</span>
          </button>
        `,
      )}
  </p>
`;

/** What grouping saved on this device. */
function Installs({ health }) {
  if (health.installs + health.failed_installs + health.installs_avoided === 0) return null;
  return html`
    <dl class="facts">
      <div>
        <dt>Installs</dt>
        <dd class="number">${madeText(health)}</dd>
      </div>
      <div>
        <dt>Installs avoided</dt>
        <dd class="number">${avoidedText(health)}</dd>
      </div>
      <div>
        <dt>Starts avoided</dt>
        <dd class="number">${number(health.starts_avoided)}</dd>
      </div>
    </dl>
  `;
}

/** How often it connected, disconnected and was lost in the last day. */
const Connections = ({ health }) => html`
  <dl class="facts">
    <div>
      <dt>Last 24 h</dt>
      <dd class="number">
        ${count(health.connects, "connection")}, ${count(health.disconnects, "disconnection")},${" "}
        ${count(health.silences, "missed heartbeat")}
      </dd>
    </div>
    ${
      health.last_silent_at &&
      html`
        <div>
          <dt>Last without heartbeat</dt>
          <dd class="number">${timeOfDay(health.last_silent_at)}</dd>
        </div>
      `
    }
  </dl>
`;

/** How it does: a verdict unless its page says that it needs repair, the figures, what it saved, its connection. */
export function AgentHealth({ agent: { name, held, failed_installs: failedInstalls }, health }) {
  if (!health)
    return html`
      <${Panel} title="Health">
        <${Skeleton} />
      <//>
    `;
  const { tone, icon, title, text } = verdictOf(health, held?.kind === "quarantined", failedInstalls);
  return html`
    <${Panel} title="Health" note=${health.attempts > 0 ? `last ${count(health.attempts, "attempt")}` : ""}>
      ${
        !repairOf(name) &&
        html`
          <div class=${`verdict verdict-${tone}`} data-verdict=${health.verdict}>
            <${Icon} name=${icon} />
            <p>
              <strong>${title}.</strong> ${text}
            </p>
          </div>
        `
      }
      ${
        health.attempts > 0 &&
        html`
          <${Outcomes} outcomes=${health.outcomes} />
          ${health.ran > 0 && html`<${Compared} name=${name} health=${health} />`}
        `
      }
      <${Installs} health=${health} />
      <${Connections} health=${health} />
    <//>
  `;
}
