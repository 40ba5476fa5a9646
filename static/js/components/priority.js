// Priorities. Lower is more urgent.
import { changeJobs } from "../actions.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { Icon } from "./icon.js";
import { Segmented } from "./segmented.js";

const PRIORITIES = Array.from({ length: 10 }, (_, priority) => [priority, String(priority)]);

/** A choice of a priority. `present`: the one that all jobs have; null: several, or not known. */
export const PriorityChoice = ({ value, present, onChange }) => html`
  <div class="ask-priority">
    <${Segmented} label="Priority (0 first, 9 last)" options=${PRIORITIES} value=${value} onChange=${onChange} />
    ${present !== null && html`<span class="quiet" data-present>now ${present}</span>`}
  </div>
`;

/** All that waits of a build, on all targets: what a PriorityButton is `of`. */
export const ofBuild = ({ org_id, app_version_id }) => ({
  filter: { org_id, app_version_id },
  what: `Waiting jobs of build ${app_version_id} of ${org_id}.`,
});

/**
 * A button that asks for another priority of waiting jobs and shows what they would overtake. `of`: {within?, filter?,
 * what?} of the jobs; `present`: the priority that all of them have, if so; `done` is called after a change. `label`:
 * the name of a button that is an icon in a row of a table, which is one Tab stop.
 */
export const PriorityButton = ({ of, present = null, done, label }) =>
  may("priority", "job") &&
  html`
    <button
      type="button"
      class=${label ? "icon-button" : "button"}
      aria-label=${label}
      data-tip=${label}
      tabindex=${label && -1}
      onClick=${async () => (await changeJobs({ action: "priority", present, ...of })) && done?.()}
    >
      ${label ? html`<${Icon} name="priority" />` : present === null ? "Priority…" : `Priority ${present}…`}
    </button>
  `;
