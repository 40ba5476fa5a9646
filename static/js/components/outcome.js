// The outcome of an attempt.
import { html } from "../html.js";
import { Icon } from "./icon.js";

// an outcome looks like the state it leads to
const ICONS = {
  passed: "done",
  failed: "failed",
  timed_out: "failed",
  lost: "suspect",
  error: "suspect",
  cancelled: "cancelled",
};
const WORDS = { timed_out: "timed out", error: "could not run", executing: "running" };

/** The label of an outcome or phase. */
export const outcomeWord = (text) => WORDS[text] ?? text;

/** How an attempt ended, by shape, word and color; while it runs, its phase. */
export function Outcome({ outcome, phase = "" }) {
  const look = outcome ? (ICONS[outcome] ?? "cancelled") : phase === "parked" ? "suspect" : "running";
  return html`
    <span class=${`state state-${look}`}>
      <${Icon} name=${look} />
      <span>${outcomeWord(outcome ?? phase)}</span>
    </span>
  `;
}
