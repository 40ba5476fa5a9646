// Command lines for a job.
import { shellWord } from "../format.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { curl } from "../terminal.js";
import { Copy } from "./copy.js";
import { Panel } from "./panel.js";

const DEFAULT_SERVER = "http://127.0.0.1:3000"; // of qgjob
const here = () =>
  [DEFAULT_SERVER, "http://localhost:3000"].includes(location.origin) ? "" : ` --url ${location.origin}`;

function qgjobLines(job, attempt) {
  const { id, org_id, app_version_id, test, priority, target } = job;
  const submit = [
    "qgjob submit",
    `--org-id ${shellWord(org_id)} --app-version-id ${shellWord(app_version_id)}`,
    `--test ${shellWord(test)} --priority ${priority} --target ${shellWord(target)}`,
  ].join(" ");
  const ended = !["pending", "running"].includes(job.status);
  return [
    ["Show status", `qgjob status --id ${id}`],
    ["Show details", `qgjob show ${id}`],
    job.status === "pending" && ["Explain the wait", `qgjob explain ${id}`],
    !ended && ["Wait for the end", `qgjob wait ${id}`],
    attempt && [
      "Show the log of this attempt",
      `qgjob logs ${id} --attempt ${attempt.number}${attempt.outcome ? "" : " --follow"}`,
    ],
    ["failed", "cancelled"].includes(job.status) && may("retry", "job") && ["Retry", `qgjob retry ${id}`],
    may("submit", "job") && ["Submit again", submit],
  ]
    .filter(Boolean)
    .map(([label, text]) => [label, text + here()]);
}

function curlLines(job, attempt) {
  const { id, org_id, app_version_id, test, priority, target } = job;
  const { origin } = location;
  const body = JSON.stringify({ org_id, app_version_id, test, priority, target });
  return [
    ["Show the job", `${curl} ${origin}/job/${id}`],
    attempt && ["Show the log of this attempt", `${curl} -r 0- ${origin}/api/v1/attempts/${attempt.id}/log`],
    may("submit", "job") && [
      "Submit again",
      `${curl} ${origin}/submit-job -H 'Content-Type: application/json' -d ${shellWord(body)}`,
    ],
  ].filter(Boolean);
}

/** Lines to copy: the same as this screen, for a terminal. */
export const JobCommands = ({ job, attempt }) => html`
  <${Panel} title="Command line" className="job-commands">
    ${qgjobLines(job, attempt).map(([label, text]) => html`<${Copy} key=${label} label=${label} text=${text} />`)}
    <h3>With curl</h3>
    ${curlLines(job, attempt).map(
      ([label, text]) => html`<${Copy} key=${label} label=${`${label}, by curl`} text=${text} />`,
    )}
  <//>
`;
