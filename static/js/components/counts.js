// Job counts by status.
import { number } from "../format.js";
import { html } from "../html.js";
import { Icon } from "./icon.js";

const PARTS = [
  ["done", "done"],
  ["failed", "failed"],
  ["cancelled", "cancelled"],
  ["running", "running"],
  ["pending", "waiting"],
];

/** Job counts by status; a click calls `choose(status)`. */
export const Counts = ({ counts, choose }) => html`
  <p class="counts">
    ${PARTS.filter(([, word]) => counts[word] > 0).map(
      ([status, word]) => html`
        <button
          type="button"
          key=${word}
          class=${`state state-${status}`}
          data-count=${word}
          onClick=${() => choose(word)}
        >
          <${Icon} name=${status} />
          <span>
            <span class="number">${number(counts[word])}</span> ${word}
          </span>
        </button>
      `,
    )}
  </p>
`;
