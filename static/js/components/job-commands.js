// Command lines for a job.
import { shellWord } from "../format.js";
import { html } from "../html.js";
import { submitBody, submitCommand } from "../job/submit-again.js";
import { may } from "../rights.js";
import { curl, urlOption } from "../terminal.js";
import { Commands } from "./copy.js";
import { Panel } from "./panel.js";

/** With qgjob, the most likely first; [[label, text]]. */
function qgjobLines(job, attempt) {
  const { id } = job;
  const ended = !["pending", "running"].includes(job.status);
  const follow = attempt?.outcome ? "" : " --follow";
  return [
    job.status === "pending" && ["Explain the wait", `qgjob explain ${id}`],
    attempt && ["Show the log of this attempt", `qgjob logs ${id} --attempt ${attempt.number}${follow}`],
    ["Show details", `qgjob show ${id}`],
    !ended && ["Wait for the end", `qgjob wait ${id}`],
    ["failed", "cancelled"].includes(job.status) && may("retry", "job") && ["Retry", `qgjob retry ${id}`],
    may("submit", "job") && ["Submit again", submitCommand(job)],
  ]
    .filter(Boolean)
    .map(([label, text]) => [label, text + urlOption()]);
}

function curlLines(job, attempt) {
  const { id } = job;
  const { origin } = location;
  const body = JSON.stringify(submitBody(job));
  return [
    ["Show the job", `${curl} ${origin}/job/${id}`],
    attempt && ["Show the log of this attempt", `${curl} -r 0- ${origin}/api/v1/attempts/${attempt.id}/log`],
    may("submit", "job") && [
      "Submit again",
      `${curl} ${origin}/submit-job -H 'Content-Type: application/json' -d ${shellWord(body)}`,
    ],
  ]
    .filter(Boolean)
    .map(([label, text]) => [`${label}, with curl`, text]);
}

/** Lines to copy: the same as this screen, for a terminal. */
export const JobCommands = ({ job, attempt }) => html`
  <${Panel} title="Command line" className="job-commands">
    <${Commands} lines=${[...qgjobLines(job, attempt), ...curlLines(job, attempt)]} />
  <//>
`;
