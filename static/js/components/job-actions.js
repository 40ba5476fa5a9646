// The actions of a job.
import { useSignal } from "@preact/signals";

import { cancelJob, retryJob, setJobPriority } from "../actions.js";
import { useSettled } from "../hooks.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { Icon } from "./icon.js";
import { Menu } from "./menu.js";
import { priorityItems } from "./priority.js";

const SETTLE_MS = 1000; // longer than between the clicks of a double click

/** Actions available for a job: [{label, doing, icon, danger?, run}]; `run` resolves with the API's response. */
export function actionsOf(job) {
  const unfinished = ["pending", "running"].includes(job.status);
  const again = ["failed", "cancelled"].includes(job.status);
  return [
    again && may("retry", "job") && { label: "Retry", doing: "Retrying…", icon: "retry", run: () => retryJob(job.id) },
    unfinished &&
      may("cancel", "job") && {
        label: "Cancel",
        doing: "Cancelling…",
        icon: "cancelled",
        danger: true,
        run: () => cancelJob(job.id),
      },
  ].filter(Boolean);
}

/** The buttons; disabled during a request. */
export function JobActions({ job }) {
  const asked = useSignal(null); // what is being done
  const doing = (label, work) => async () => {
    asked.value = label;
    await work();
    asked.value = null;
  };
  const actions = actionsOf(job);
  // Retry and Cancel take each other's place: a second click must not undo the first
  const settled = useSettled(actions.map(({ label }) => label).join(), SETTLE_MS);
  const busy = asked.value !== null || !settled;
  return html`
    ${
      job.status === "pending" &&
      may("priority", "job") &&
      html`
        <${Menu}
          label=${`Priority ${job.priority}`}
          items=${priorityItems(job.priority, (priority) =>
            doing("Priority", () => setJobPriority(job.id, priority))(),
          )}
        >
          Priority ${job.priority}
          <${Icon} name="down" />
        <//>
      `
    }
    ${actions.map(
      ({ label, doing: now, icon, run, danger }) => html`
        <button
          type="button"
          key=${label}
          class=${`button ${danger ? "is-danger" : ""}`}
          disabled=${busy}
          onClick=${doing(label, run)}
        >
          <${Icon} name=${icon} />
          ${asked.value === label ? now : label}
        </button>
      `,
    )}
  `;
}
