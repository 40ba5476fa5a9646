// The job of an agent that does not respond: until when it waits, what follows, and what followed.
import { number, timeOfDay } from "../format.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { Since } from "./since.js";

const THEN = {
  requeue: "If it is not back then, the job is queued again and another agent runs it.",
  wait: "If it is not back then, it is lost, and the job goes on waiting for it.",
  fail: "If it is not back then, the job fails.",
};

const ENDED = { done: "The job passed.", failed: "The job failed.", cancelled: "The job was cancelled." };

/** "The job waits for it until 14:05:30. If …"; `work`: the job of an agent's row. */
export const AwaitedJob = ({ work }) => html`
  <a href=${to("job", { id: work.id })}>${work.test}</a> waits for it until ${timeOfDay(work.awaited_until)}.
  ${" "}${THEN[work.then]}
`;

/** "place 3 · starts in about 2 min"; without an agent that could run it, only that. */
const placeOf = ({ position, hold, reason, text } = {}) =>
  reason === "no_agent"
    ? text.split(" · ")[0]
    : [position > 1 && !hold && `place ${number(position)}`, text].filter(Boolean).join(" · ") || "waiting";

/** What comes next for the job of a lost attempt: its place and start in the queue, who runs it, or how it ended. */
function nextOf({ status, agent, attempts, explanation }) {
  if (status === "running")
    return html`Attempt ${number(attempts)} runs on <a href=${to("agent", { name: agent })}>${agent}</a>.`;
  if (status !== "pending") return ENDED[status];
  return `The job is queued again: ${placeOf(explanation ?? undefined)}.`;
}

/** "Its attempt of tests/a.py ended as lost. The job is queued again: place 3 · …"; `attempt`: the lost one. */
export function LostJob({ attempt }) {
  const store = useTopic(`job:${attempt.job_id}`);
  const job = store.ids.value.length ? store.row(attempt.job_id).value : null;
  return html`
    Its attempt of <a href=${to("job", { id: attempt.job_id })}>${attempt.test}</a> ended as lost.
    ${job && html`${" "}<span data-next>${nextOf(job)}</span>`}
  `;
}

/** The same on the page of a running job: nothing while its agent responds, or the job has this for its reason. */
export function SilentAgent({ job }) {
  const name = job.status === "running" && !job.reason ? job.agent : null;
  const store = useTopic(name ? `agent:${name}` : null);
  const agent = store?.ids.value.length ? store.row(name).value : null;
  if (agent?.job?.id !== job.id || !agent.job.awaited_until) return null;
  return html`
    <p class="why" role="status" data-silent>
      <strong>
        <a href=${to("agent", { name })}>${name}</a> has not responded for <${Since} since=${agent.last_seen_at} />.
      </strong>
      ${" "}The job waits for it until ${timeOfDay(agent.job.awaited_until)}. ${THEN[agent.job.then]}
    </p>
  `;
}
