// The actions of a job.
import { useSignal } from "@preact/signals";

import { cancelJob, retryJob } from "../actions.js";
import { REST_MS, useSettled } from "../hooks.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { Icon } from "./icon.js";
import { PriorityButton } from "./priority.js";

/** What one may do to a job: [{label, doing, icon, danger?, applies, run}]; `run` resolves when it is done. */
const allOf = (job) => [
  may("retry", "job") && {
    label: "Retry",
    doing: "Retrying…",
    icon: "retry",
    applies: ["failed", "cancelled"].includes(job.status),
    run: () => retryJob(job.id),
  },
  may("cancel", "job") && {
    label: "Cancel",
    doing: "Cancelling…",
    icon: "cancelled",
    danger: true,
    applies: ["pending", "running"].includes(job.status),
    run: () => cancelJob(job),
  },
];

/** Those that apply now. */
export const actionsOf = (job) => allOf(job).filter((action) => action && action.applies);

/**
 * The buttons. Retry and Cancel each have a place of their own, until the job has passed. After a change of its status
 * they rest for a moment.
 */
export function JobActions({ job }) {
  const asked = useSignal(null); // what is being done
  const doing = (label, work) => async () => {
    asked.value = label;
    await work();
    asked.value = null;
  };
  const rested = useSettled(
    actionsOf(job)
      .map(({ label }) => label)
      .join(),
    REST_MS,
  );
  const busy = asked.value !== null || !rested;
  const actions = job.status === "done" ? [] : allOf(job).filter(Boolean);
  return html`
    ${
      job.status === "pending" &&
      html`<${PriorityButton} of=${{ filter: { ids: [job.id] } }} present=${job.priority} />`
    }
    ${actions.map(
      ({ label, doing: now, icon, run, danger, applies }) => html`
        <button
          type="button"
          key=${label}
          class=${`button ${danger ? "is-danger" : ""}`}
          disabled=${busy || !applies}
          onClick=${doing(label, run)}
        >
          <${Icon} name=${icon} />
          ${asked.value === label ? now : label}
        </button>
      `,
    )}
  `;
}
