// Job counts by status.
import { number } from "../format.js";
import { html } from "../html.js";
import { IN_QUARANTINE } from "./failed-count.js";
import { Icon } from "./icon.js";

// [status, name of the count, word, what it means]
const PARTS = [
  ["done", "done", "passed"],
  ["failed", "failed", "failed"],
  ["quarantined", "quarantined", "quarantined", IN_QUARANTINE],
  ["cancelled", "cancelled", "cancelled"],
  ["running", "running", "running"],
  ["pending", "waiting", "waiting"],
];

/** Job counts by status; a click calls `choose(status)`. */
export const Counts = ({ counts, choose }) => html`
  <p class="counts">
    ${PARTS.filter(([, name]) => counts[name] > 0).map(
      ([status, name, word, about]) => html`
        <button
          type="button"
          key=${name}
          class=${`state state-${status}`}
          data-count=${name}
          data-tip=${about}
          onClick=${() => choose(name)}
        >
          <${Icon} name=${status} />
          <span>
            <span class="number">${number(counts[name])}</span> ${word}
          </span>
        </button>
      `,
    )}
  </p>
`;
