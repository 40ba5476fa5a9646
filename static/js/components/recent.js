// The latest outcomes of a test as marks.
import { html } from "../html.js";
import { count } from "../format.js";
import { outcomeWord } from "../outcome-word.js";

const STEP = 5;
const HEIGHT = 18;

// passes above the line, others below it, timeouts hollow: readable without color
const MARKS = {
  passed: (x) => html`<path class="recent-passed" d=${`M${x} 2h3v6h-3z`} />`,
  failed: (x) => html`<path class="recent-failed" d=${`M${x} 10h3v6h-3z`} />`,
  timed_out: (x) => html`<path class="recent-late" d=${`M${x + 0.5} 10.5h2v5h-2z`} />`,
};
const other = (x) => html`<path class="recent-other" d=${`M${x} 8h3v2h-3z`} />`;

/** "18 passed, 2 failed" */
export function recentText(outcomes) {
  const kinds = [...new Set(outcomes)];
  return kinds
    .map((kind) => `${outcomes.filter((outcome) => outcome === kind).length} ${outcomeWord(kind)}`)
    .join(", ");
}

/** How the newest attempts ended, the newest at the right end. */
export function Recent({ outcomes, most = 20 }) {
  const shown = outcomes.slice(-most);
  const width = most * STEP;
  const first = width - shown.length * STEP;
  const label =
    shown.length > 0 ? `The last ${count(shown.length, "attempt")}: ${recentText(shown)}` : "No attempts yet";
  return html`
    <svg
      class="recent"
      viewBox=${`0 0 ${width} ${HEIGHT}`}
      width=${width}
      height=${HEIGHT}
      role="img"
      aria-label=${label}
    >
      <path class="recent-line" d=${`M0 9h${width}`} />
      ${shown.map((outcome, index) => (MARKS[outcome] ?? other)(first + index * STEP + 1))}
    </svg>
  `;
}
