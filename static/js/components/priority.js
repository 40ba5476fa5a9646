// Priorities. Lower is more urgent.
import { changeJobs } from "../actions.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { Segmented } from "./segmented.js";

const PRIORITIES = Array.from({ length: 10 }, (_, priority) => [priority, String(priority)]);

/** A choice of a priority. */
export const PriorityChoice = ({ value, onChange }) => html`
  <div class="ask-priority">
    <${Segmented} label="Priority (0 is now, 9 whenever)" options=${PRIORITIES} value=${value} onChange=${onChange} />
  </div>
`;

/**
 * A button that asks for another priority of waiting jobs and shows what they would overtake. `of`: {within?, filter?,
 * what?} of the jobs; `present`: the priority that all of them have, if so; `done` is called after a change.
 */
export const PriorityButton = ({ of, present = null, done }) =>
  may("priority", "job") &&
  html`
    <button
      type="button"
      class="button"
      onClick=${async () => (await changeJobs({ action: "priority", present, ...of })) && done?.()}
    >
      ${present === null ? "Priority…" : `Priority ${present}…`}
    </button>
  `;
