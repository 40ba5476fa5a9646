// The status of a job and the state of an agent.
import { MEANINGS, statusOf } from "../agent-status.js";
import { html } from "../html.js";
import { Icon } from "./icon.js";

/** What is shown for a status or phase that is named otherwise in the API. */
export const WORDS = {
  done: "passed",
  pending: "waiting",
  waiting: "waiting",
  backoff: "backing off",
  assigned: "assigned",
  installing: "installing",
  executing: "running",
  parked: "parked",
};

/** A job's status by shape, word and color; its phase where that is more precise. */
export function JobStatus({ job }) {
  const look = job.phase === "parked" ? "suspect" : job.status;
  return html`
    <span class=${`state state-${look}`}>
      <${Icon} name=${look} />
      <span>
        ${(["pending", "running"].includes(job.status) && WORDS[job.phase]) || WORDS[job.status] || job.status}
      </span>
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
