// The outcome of an attempt.
import { html } from "../html.js";
import { outcomeWord } from "../outcome-word.js";
import { Icon } from "./icon.js";

// an outcome looks like the state it leads to
export const ICONS = {
  passed: "done",
  failed: "failed",
  timed_out: "failed",
  lost: "suspect",
  error: "suspect",
  cancelled: "cancelled",
};

const TIPS = {
  error: "The install failed, or the test could not be run: no test result",
  lost: "The agent stopped responding while it ran: no test result",
  timed_out: "The test took longer than its timeout",
};

/** What an outcome means, where its word does not say it; else "". */
export const outcomeTip = (outcome) => TIPS[outcome] ?? "";

/** How an attempt ended, by shape, word and color; while it runs, its phase. */
export function Outcome({ outcome, phase = "" }) {
  const look = outcome ? (ICONS[outcome] ?? "cancelled") : phase === "parked" ? "suspect" : "running";
  return html`
    <span class=${`state state-${look}`} title=${TIPS[outcome]}>
      <${Icon} name=${look} />
      <span>${outcomeWord(outcome ?? phase)}</span>
    </span>
  `;
}
