// A failed attempt beside the last one of the same test that passed.
import { useResource } from "../hooks.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { ranText } from "../run-time.js";
import { Outcome } from "./outcome.js";
import { Time } from "./time.js";

/** The last attempt of a job that passed; null: none. */
function passedOf(job) {
  const passed = job?.tries?.findLast((attempt) => attempt.outcome === "passed");
  return passed ? { ...passed, job_id: job.id, app_version_id: job.app_version_id } : null;
}

const ROWS = [
  ["Outcome", (run) => html`<${Outcome} outcome=${run.outcome} />`],
  ["Build", (run) => run.app_version_id],
  ["Agent", (run) => html`<a href=${to("agent", { name: run.agent })}>${run.agent}</a>`],
  ["Duration", ranText],
  ["Ended", (run) => run.finished_at && html`<${Time} at=${run.finished_at} />`],
  ["Log", (run) => html`<a href=${to("job", { id: run.job_id }, run.number ? { attempt: run.number } : {})}>Log</a>`],
];

/** What differs between the two: build, agent, duration. `last`: the last pass before a failed job; null: none. */
export function PassedBeside({ job, attempt, last }) {
  const before = useResource(last ? `/api/v1/jobs/${last.job_id}` : null, last?.job_id).data.value;
  const passed = passedOf(job.status === "failed" ? before : job);
  if (!passed) return null;
  const failed = { ...attempt, job_id: job.id, app_version_id: job.app_version_id };
  return html`
    <table class="beside">
      <caption>Compared with the last passed attempt</caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">This attempt</th>
          <th scope="col">Last pass</th>
        </tr>
      </thead>
      <tbody>
        ${ROWS.map(
          ([name, cell]) => html`
            <tr key=${name}>
              <th scope="row">${name}</th>
              <td>${cell(failed)}</td>
              <td>${cell(passed)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
