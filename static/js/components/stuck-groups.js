// Why groups cannot start.
import { count, labelText, number } from "../format.js";
import { html } from "../html.js";
import { isBlocked, isStuck } from "../stores/groups.js";
import { Waits } from "./queue-place.js";

const sum = (groups, name) => groups.reduce((total, group) => total + group[name], 0);

export const isHeld = ({ waiting, explanation }) => waiting > 0 && explanation?.reason === "build_held";

/** The status of work of which these groups are left: "held" or "stuck" if nothing of them can start, else its own. */
export function statusOfLeft(status, left) {
  if (left.length === 0 || !left.every((group) => group && isBlocked(group))) return status;
  return left.every(isHeld) ? "held" : "stuck";
}

const MAX_REASONS = 4;

/** "android, ios os=17" */
const targetsText = (groups) =>
  groups.map(({ target, labels }) => [target, labelText(labels)].filter(Boolean).join(" ")).join(", ");

/** Why jobs that wait cannot start, each reason with the targets that it is of; what can be done is inside. */
export function Stuck({ groups, children }) {
  const waiting = groups.filter((group) => group.waiting > 0);
  const stuck = waiting.filter(({ explanation }) => isStuck(explanation));
  const reasons = new Map();
  for (const group of stuck)
    reasons.set(group.explanation.text, [...(reasons.get(group.explanation.text) ?? []), group]);
  if (reasons.size === 0) return null;
  const all = count(sum(waiting, "waiting"), "waiting job");
  const shown = [...reasons].slice(0, MAX_REASONS);
  return html`
    <${Waits} stuck=${waiting.length === stuck.length || `${number(sum(stuck, "waiting"))} of ${all} cannot start`}>
      ${shown.map(
        ([text, of]) => html`
          <p class="why" key=${text} data-why>
            ${text}
            ${
              groups.length > 1 &&
              html`${" "}<span class="quiet"> · ${count(sum(of, "waiting"), "job")} on ${targetsText(of)}</span>`
            }
          </p>
        `,
      )}
      ${
        reasons.size > shown.length &&
        html`<p class="quiet">and ${count(reasons.size - shown.length, "more reason")}</p>`
      }
      ${children}
    <//>
  `;
}
