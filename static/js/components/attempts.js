import { number, precise, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { Artifacts } from "./artifacts.js";
import { Elapsed } from "./elapsed.js";
import { Icon } from "./icon.js";

// an outcome looks like the state it leads to
const STATES = { passed: "done", failed: "failed", timed_out: "failed", lost: "suspect", error: "suspect" };
const WORDS = { timed_out: "timed out", executing: "running" };

const stateOf = ({ outcome }) => (outcome ? (STATES[outcome] ?? "cancelled") : "running");
const word = (text) => WORDS[text] ?? text;

/** "7 s, after installing for 12 s, exit code 1" */
function Details({ attempt }) {
  const parts = [];
  if (attempt.run_seconds !== null) parts.push(precise(attempt.run_seconds));
  if (attempt.install_seconds !== null) parts.push(`after installing for ${precise(attempt.install_seconds)}`);
  if (attempt.exit_code) parts.push(`exit code ${attempt.exit_code}`);
  return parts.join(", ");
}

const CASE_WORDS = ["passed", "failed", "error", "skipped"];

/** "12 cases passed, 1 failed", and the log. */
function Leavings({ attempt }) {
  const path = `/api/v1/attempts/${attempt.id}`;
  const cases = CASE_WORDS.filter((outcome) => attempt.cases[outcome]);
  const hasLog = attempt.log_bytes > 0 || (!attempt.outcome && !attempt.simulated);
  if (!cases.length && !hasLog) return null;
  return html`
    <span class="quiet attempt-leavings">
      ${cases.length > 0 && html`<a href="${path}/cases">${cases.map((outcome) => `${attempt.cases[outcome]} ${outcome}`).join(", ")}</a> `}
      ${hasLog && html`<a href="${path}/log">log</a>`}
    </span>
  `;
}

function Attempt({ attempt }) {
  const state = stateOf(attempt);
  return html`
    <li class="attempt">
      <span class="attempt-number number">${number(attempt.number)}</span>
      <span class="state state-${state}">
        <${Icon} name=${state} /><span>${word(attempt.outcome ?? attempt.phase)}</span>
      </span>
      <span>on <a href=${to("agent", { name: attempt.agent })}>${attempt.agent}</a></span>
      <span class="quiet number">
        <time datetime=${attempt.leased_at}>${timeOfDay(attempt.leased_at)}</time>${" · "}
        ${attempt.outcome ? html`<${Details} attempt=${attempt} />` : html`<${Elapsed} since=${attempt.leased_at} />`}
      </span>
      <${Leavings} attempt=${attempt} />
      ${attempt.message && html`<span class="attempt-message">${attempt.message}</span>`}
      ${attempt.artifacts > 0 && html`<${Artifacts} attempt=${attempt} />`}
    </li>
  `;
}

/** A job's tries, in order. */
export function Attempts({ tries }) {
  if (!tries?.length) return html`<p class="quiet">It was not tried yet.</p>`;
  return html`<ol class="attempts">${tries.map((attempt) => html`<${Attempt} key=${attempt.id} attempt=${attempt} />`)}</ol>`;
}
