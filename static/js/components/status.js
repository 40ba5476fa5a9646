// The status of a job and the state of an agent.
import { MEANINGS, statusOf } from "../agent-status.js";
import { html } from "../html.js";
import { Icon } from "./icon.js";

const WORDS = {
  done: "passed",
  pending: "waiting",
  backoff: "backing off",
  executing: "running",
  behind: "started",
};

/** @type {(name: string) => string} what is shown for a status or phase */
export const wordOf = (name) => WORDS[name] ?? name;

/** Whether a job waits as its build is held. */
export const isHeld = ({ explanation }) => explanation?.reason === "build_held";

/** A job's status by shape, word and color; its phase where that is more precise. "held": its build is. */
export function JobStatus({ job }) {
  const word = isHeld(job) ? "held" : job.phase || job.status;
  const look = { parked: "suspect", held: "paused" }[word] ?? job.status;
  return html`
    <span class=${`state state-${look}`}>
      <${Icon} name=${look} />
      <span>${wordOf(word)}</span>
    </span>
  `;
}

/** An agent's status by shape, word and color. */
export function AgentStateMark({ agent }) {
  const status = statusOf(agent);
  return html`
    <span class=${`state state-${status}`} title=${MEANINGS[status]}>
      <${Icon} name=${status} />
      <span>${status}</span>
    </span>
  `;
}
