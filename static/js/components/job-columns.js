// The columns of tables of jobs.
import { number, rounded } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { ranText } from "../run-time.js";
import { Elapsed } from "./elapsed.js";
import { IN_QUARANTINE } from "./failed-count.js";
import { Build } from "./flag.js";
import { Since } from "./since.js";
import { SimulatedMark } from "./simulated.js";
import { JobStatus, wordOf } from "./status.js";
import { TestName } from "./test-name.js";
import { Time } from "./time.js";

/** How long it ran, or has been running; where no other column has its times, how long it has been waiting; on
 * phones, of one that was tried, when it was submitted. */
function Took({ job }) {
  if (job.finished_at && job.started_at) return html`<span class="number">${ranText(job)}</span>`;
  if (job.phase === "behind") return "others first";
  if (job.status === "running") return job.started_at && html`<${Elapsed} since=${job.started_at} />`;
  if (job.status !== "pending") return "";
  if (job.attempts > 0)
    return html`<span class="quiet took-submitted">submitted <${Since} since=${job.created_at} /> ago</span>`;
  return html`<span class="quiet took-wait">waiting <${Since} since=${job.created_at} /></span>`;
}

/** Which attempt comes, runs or passed; of a job that failed, how many did. */
function attemptText({ status, attempts }) {
  if (status === "pending") return attempts > 0 && `attempt ${number(attempts + 1)} is next`;
  if (attempts < 2) return false;
  if (status === "running") return `attempt ${number(attempts)}`;
  return status === "done" ? `passed on attempt ${number(attempts)}` : `${number(attempts)} attempts`;
}

/** Which attempt it is, and what is to be known of its end; empty: nothing. */
function tagsOf(job) {
  const attempt = attemptText(job);
  return [
    attempt && html`<span class="tag">${attempt}</span>`,
    job.excused && html`<span class="tag" title=${IN_QUARANTINE}>in quarantine</span>`,
    job.flaky && html`<span class="tag" title="Passed after a failed attempt">flaky</span>`,
    job.rerun &&
      html`<a class="tag" tabindex="-1" href=${to("job", job.rerun)}>run again: ${wordOf(job.rerun.status)}</a>`,
  ].filter(Boolean);
}

/** The suite and branch of its batch, where it has one. Not a Tab stop: the job's page links to the batch as well. */
const Suite = ({ job }) => html`
  ${
    job.batch.suite &&
    html`<a class="suite" tabindex="-1" href=${to("batch", { id: job.batch_id })}>${job.batch.suite}</a>`
  }
  ${job.batch.branch && html`<span class="quiet suite-branch" title=${job.batch.branch}>${job.batch.branch}</span>`}
`;

function whyOf(job) {
  const failed = job.cause || job.reason;
  if (job.status === "pending" && job.explanation?.text) return job.explanation.text;
  return failed && job.status === "running" ? `attempt ${number(job.attempts - 1)}: ${failed}` : failed;
}

/**
 * Which attempt it is, why it waits and about when it starts, or why it did not pass; of one that runs again: why the
 * attempt before. `known`: why is said elsewhere.
 */
export function Why({ job, known }) {
  const tags = tagsOf(job);
  const text = !known && whyOf(job);
  if (!text) return tags.length > 0 && html`<span class="row-why">${tags}</span>`;
  const waits = job.status === "pending" && job.explanation?.text;
  const { why, when } = waits ? job.explanation : { why: text };
  return html`
    <span class=${`row-why ${waits ? "quiet" : "cause"}`} title=${text}>
      ${tags}${why}${when && html`<span class="row-start"> · ${when}</span>`}
    </span>
  `;
}

/** When a waiting job is expected to start; if its agents are held, that. Of a held build its status says it. */
function Eta({ job }) {
  const {
    eta_seconds: left,
    eta_guessed: guessed,
    hold,
    reason,
    when,
  } = (job.status === "pending" && job.explanation) || {};
  if (reason === "build_held") return null;
  if (left == null) {
    if (!hold || reason === "no_agent") return null;
    const [agent] = hold.agents;
    const own = agent?.status === "paused" && agent.by_itself;
    const title = own
      ? `${agent.name} paused itself, and resumes once it is healthy`
      : when || "Not before it is released";
    return html`<span class="quiet" title=${title}>${own ? "paused" : "held"}</span>`;
  }
  const text = left < 1 ? "now" : rounded(left);
  if (!guessed) return html`<span class="number">${text}</span>`;
  return html`<span class="number" title="A guess: nothing like it has run there">${text}?</span>`;
}

/** The columns of every list of jobs. */
export const JOB_COLUMNS = [
  { name: "status", title: "Status", cell: (job) => html`<${JobStatus} job=${job} />` },
  {
    name: "test",
    title: "Test",
    main: true,
    cell: (job) => html`<${TestName} test=${job.test} />`,
    under: (job) => html`<${Why} job=${job} />`,
  },
  {
    name: "build",
    title: "Build",
    cell: (job) => html`<${Build} org=${job.org_id} version=${job.app_version_id} link="row" />`,
  },
  {
    name: "target",
    title: "Target",
    some: (job, first) => job.target !== first.target,
    cell: (job) => job.target,
  },
  {
    name: "suite",
    title: "Suite",
    some: (job) => job.batch?.suite || job.batch?.branch,
    cell: (job) => job.batch && html`<${Suite} job=${job} />`,
  },
  { name: "agent", title: "Agent", some: (job) => job.agent, cell: (job) => job.agent ?? "" },
  {
    name: "eta",
    title: "ETA",
    label: "expected",
    numeric: true,
    some: (job) => Eta({ job }),
    cell: (job) => html`<${Eta} job=${job} />`,
  },
  {
    name: "took",
    title: "Duration",
    numeric: true,
    cell: (job) => html`<${Took} job=${job} />${job.simulated && html`<${SimulatedMark} />`}`,
  },
  {
    name: "at",
    title: "Submitted",
    label: "submitted",
    numeric: true,
    cell: (job) => html`<${Time} className="quiet" at=${job.created_at} />`,
  },
];

/** What a Table of jobs is given besides. */
export const JOB_TABLE = {
  kind: "job",
  columns: JOB_COLUMNS,
  hrefOf: (job) => to("job", { id: job.id }),
  rowClass: (job) => `job-${job.status}`,
  failed: (job) => job.status === "failed",
};
