// The banner of an agent that needs repair: its fault, the evidence, and the action.
import { holdAgent } from "../actions.js";
import { statusOf } from "../agent-status.js";
import { HOLDS } from "../holds.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { repairOf } from "../stores/problems.js";
import { Icon } from "./icon.js";
import { Since } from "./since.js";

/** What is wrong and since when, against the other agents; what happens to its jobs; the button that takes it out. */
export function Repair({ agent }) {
  const { name, operable } = agent;
  const problem = repairOf(name);
  if (!problem) return null;
  const { since, evidence, causes } = problem;
  const { label, effect } = HOLDS.quarantine;
  return html`
    <div class="why is-bad" role="status" data-repair>
      <p>
        <${Icon} name="suspect" />
        ${" "}<strong>Needs repair${since && html` for <${Since} since=${since} />`}.</strong>${" "}${evidence}
      </p>
      ${causes.length > 0 && html`<p>${causes.length > 1 ? "Causes" : "Cause"}: ${causes.join("; ")}</p>`}
      <p class="quiet">
        It ${statusOf(agent) === "offline" ? "gets jobs once it is back" : "still gets jobs"}, and they may fail because
        of it. Check the device and its host; a quarantine keeps jobs away from it until someone releases it.
      </p>
      ${
        operable &&
        may("quarantine", "agent") &&
        html`
          <button type="button" class="button" title=${effect} onClick=${() => holdAgent(name, "quarantine")}>
            <${Icon} name="quarantined" />
            ${label}…
          </button>
        `
      }
    </div>
  `;
}
