// An opened cause of failures: how its newest failure looks, where it happens, its tests, and what can be done.
import { noteFailure, retryJobs } from "../actions.js";
import { shareText } from "../failure-words.js";
import { count, number } from "../format.js";
import { useResource } from "../hooks.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { to } from "../router.js";
import { Evidence } from "./evidence.js";
import { Icon } from "./icon.js";
import { Skeleton } from "./states.js";
import { TestName } from "./test-name.js";
import { Time } from "./time.js";

/** The address of a cause in the API. */
export const causePath = (org, fingerprint) => `/api/v1/failures/${encodeURIComponent(org)}/${fingerprint}`;

/** The job's page at the attempt that failed, its log at the line. */
const exampleUrl = (row) => to("job", { id: row.job_id }, { attempt: row.attempt }) + (row.line ? `#L${row.line}` : "");

function Example({ row }) {
  return html`
    <li class="failure-example">
      <a href=${exampleUrl(row)}>
        <${TestName} test=${row.test} />
      </a>
      <span class="quiet">${row.name}</span>
      <span class="quiet">${row.agent}${row.status === "done" ? " · passed on retry" : ""}</span>
    </li>
  `;
}

/** "2 of 3 attempts": those that failed for the cause. */
function endsText({ failures, passed, attempts }) {
  if (failures > 0) return `${number(failures)} of ${count(attempts, "attempt")}`;
  return passed > 0 ? "passed" : "other failures";
}

/** Builds or agents that ran its tests, each with how often they failed so. `more`: failures elsewhere. */
const Strip = ({ id, title, rows, more, urlOf }) => html`
  <div class="cause-strip" data-strip=${id}>
    <p id=${`cause-${id}`}>${title}</p>
    <ol class="plain" aria-labelledby=${`cause-${id}`}>
      ${rows.map(
        (row) => html`
          <li key=${row.name} class=${row.failures > 0 ? "is-bad" : row.passed > 0 ? "is-good" : ""}>
            <a href=${urlOf(row.name)} data-tip=${`${number(row.passed)} of ${count(row.attempts, "attempt")} passed`}>
              ${row.name}
            </a>
            <span class="number">${endsText(row)}</span>
          </li>
        `,
      )}
      ${more > 0 && html`<li class="quiet">and ${count(more, "attempt")} in others</li>`}
    </ol>
  </div>
`;

const BuildLink = ({ at: { app_version_id: build, job_id: id, at } }) => html`
  <a href=${to("job", { id })}>${build}</a> <span class="quiet">(<${Time} at=${at} />)</span>
`;

/** "First failed in 1.2 (…), last passed in 1.1 (…)" */
const Began = ({ first, last }) => html`
  <p data-began>
    ${first && html`First failed in <${BuildLink} at=${first} />; `}
    ${last ? html`last passed in <${BuildLink} at=${last} />` : "its tests have not passed before"}
  </p>
`;

/** The evidence of the newest failure, or of the newest that has not passed since, as its job's page shows it. */
function Sample({ row, newest }) {
  const job = useResource(`/api/v1/jobs/${row.job_id}`, row.attempt_id).data.value;
  const attempt = job?.tries?.find((one) => one.id === row.attempt_id);
  if (!attempt) return null;
  const title = html`${newest ? "Newest failure" : "Newest that still fails"}:${" "}
    <a href=${exampleUrl(row)}>${row.test.split("/").at(-1)}</a>`;
  const page = to("job", { id: job.id }, { attempt: attempt.number });
  return html`<${Evidence} job=${job} attempt=${attempt} title=${title} page=${page} />`;
}

function Found({ found }) {
  const { group, builds, agents, first_failure: first, last_pass: last } = found;
  return html`
    <${Began} first=${first} last=${last} />
    <div class="cause-strips">
      <${Strip}
        id="builds"
        title="By build"
        rows=${builds}
        more=${found.older_builds}
        urlOf=${(build) => to("build", { org_id: group.org_id, app_version_id: build })}
      />
      <${Strip}
        id="agents"
        title="By agent"
        rows=${agents}
        more=${found.other_agents}
        urlOf=${(name) => to("agent", { name })}
      />
    </div>
  `;
}

/** What is known of one cause. `changed`: called after a change. */
export function CauseDetail({ group, changed }) {
  const version = `${group.last_at} ${group.label} ${group.retrying} ${group.passed_later}`;
  const found = useResource(causePath(group.org_id, group.fingerprint), version).data.value;
  const ids = group.failed_job_ids;
  const [shown] = group.examples;
  return html`
    <div class="cause-detail">
      ${found ? html`<${Found} found=${found} />` : html`<${Skeleton} />`}
      ${group.agent && html`<p>${shareText(group.agent)}</p>`}
      <${Sample} key=${shown.attempt_id} row=${shown} newest=${shown.at === group.last_at} />
      <ul class="plain failure-examples">
        ${group.examples.map((row) => html`<${Example} key=${row.job_id} row=${row} />`)}
        ${
          group.examples.length < group.tests &&
          html`<li class="quiet">and ${number(group.tests - group.examples.length)} more</li>`
        }
      </ul>
      <div class="cause-actions">
        ${
          ids.length > 0 &&
          may("retry", "job") &&
          html`
            <button
              type="button"
              class="button"
              onClick=${() => retryJobs(ids).then((done) => done && changed())}
            >
              <${Icon} name="retry" />
              Retry ${count(ids.length, "failed job")}
            </button>
          `
        }
        ${
          may("annotate", "failure") &&
          html`
            <button type="button" class="button" onClick=${() => noteFailure(group).then((done) => done && changed())}>
              <${Icon} name="event" />
              ${group.note ? "Edit note…" : "Add note…"}
            </button>
          `
        }
      </div>
    </div>
  `;
}
