// A waiting job's place in the queue, and what holds it.
import { cancelJob, releaseBuild } from "../actions.js";
import { AWAY } from "../agent-status.js";
import { serverNow } from "../clock.js";
import { about, count, expectedTime, number } from "../format.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { to } from "../router.js";
import { isStuck } from "../stores/groups.js";
import { Elapsed } from "./elapsed.js";
import { holdOf } from "./fleet-tiles.js";
import { Icon } from "./icon.js";

/** "in about 40 s", or the time of day to the minute: the reason beside it says for how long that is. */
const startOf = (seconds) => expectedTime(serverNow() + seconds, serverNow());
const starting = (seconds) => (seconds < 1 ? "at once" : about(seconds));

/** What comes then; of a held build: what is tried next is one install, perhaps for another job. */
function etaWords(reason, guessed) {
  if (reason === "build_held") return "next try of an install";
  return guessed ? "expected start, a guess" : "expected start";
}

/** Figures of the explanation, those it has: [[value, words]]. Of what is held: only when it would start. */
function figuresOf({ reason, position, eta_seconds: eta, eta_guessed: guessed, hold }) {
  return [
    position != null &&
      !hold &&
      reason !== "no_agent" && [position === 1 ? "Next" : `Place ${number(position)}`, "in the queue"],
    eta > 0 && [startOf(eta), etaWords(reason, guessed)],
    hold?.eta_seconds != null && [starting(hold.eta_seconds), "until it starts, if released now"],
  ].filter(Boolean);
}

/** An agent that would run it: who or what keeps it from work, or for how long it is away. */
function Holder({ agent: { name, status: kind, note, by, by_itself: own, since: at, until } }) {
  const words = AWAY.includes(kind)
    ? html`${kind}${at && html` for <${Elapsed} since=${at} />`}`
    : own
      ? `paused itself: ${note}. It resumes by itself once it is healthy.`
      : holdOf({ held: { kind, note, by, at, until } });
  return html`
    <li>
      <a href=${to("agent", { name })}>${name}</a> ${words}
    </li>
  `;
}

/** What would have to be released for the job to start. */
function Holders({ hold: { agents, more_agents: more }, job: { org_id: org, app_version_id: version } }) {
  if (agents.length === 0)
    return (
      may("release", "build") &&
      html`<button type="button" class="button" onClick=${() => releaseBuild(org, version)}>Release build</button>`
    );
  return html`
    <ul class="plain queue-holders">
      ${agents.map((agent) => html`<${Holder} key=${agent.name} agent=${agent} />`)}
      ${more > 0 && html`<li><a href=${to("fleet")}>${count(more, "more agent")}</a></li>`}
    </ul>
  `;
}

/** Whether nothing serves it, and nothing that would is held or away. */
const isUnserved = ({ explanation }) => explanation?.reason === "no_agent" && !explanation.hold;

/** What can be done about jobs that no agent serves: target and labels are those that they were submitted with.
 * `what`: "job" or "jobs"; `children`: the button that cancels them. */
export const Ways = ({ of, what, children }) =>
  isUnserved(of) &&
  html`
    <p class="queue-ways">
      <span>
        Start an agent with this target${Object.keys(of.labels).length > 0 && " and these labels"}, or ask whoever runs
        the <a href=${to("fleet")}>agents</a> to add one; or cancel the ${what} and submit
        ${what === "job" ? " it" : " them"} again for others.
      </span>
      ${children}
    </p>
  `;

/** Why something waits, marked if it cannot start (`stuck`: true, or how much of it); what is known is inside. */
export const Waits = ({ text, stuck, className = "", children }) => html`
  <div class=${`queue-place ${stuck ? "is-stuck" : className}`}>
    ${stuck && html`<p class="queue-stuck"><${Icon} name="stale" />${stuck === true ? "Cannot start" : stuck}</p>`}
    ${text && html`<p class="why" data-why>${text}</p>`}
    ${children}
  </div>
`;

/** Why a job waits, its place in the queue and what holds it; or the reason of its end, if it has one. */
export function QueuePlace({ job }) {
  const waits = job.status === "pending";
  const text = (waits && job.explanation?.text) || (job.status === "failed" && job.cause) || job.reason;
  if (!text || text === job.status) return null; // cancelled, without a reason
  const hold = waits && job.explanation?.hold;
  const stuck = waits && isStuck(job.explanation);
  return html`
    <${Waits} text=${text} stuck=${stuck} className=${job.status === "failed" ? "is-bad" : ""}>
      ${
        stuck &&
        html`
          <${Ways} of=${job} what="job">
            ${
              may("cancel", "job") &&
              html`<button type="button" class="button" onClick=${() => cancelJob(job)}>Cancel job</button>`
            }
          <//>
        `
      }
      ${
        waits &&
        figuresOf(job.explanation ?? {}).map(
          ([value, words]) => html`
            <span key=${words} class="queue-figure number" data-figure=${words}>
              <b>${value}</b>
              ${words}
            </span>
          `,
        )
      }
      ${
        hold?.since &&
        hold.agents.length === 0 &&
        html`
          <span class="queue-figure number" data-figure="held">
            <b>
              <${Elapsed} since=${hold.since} />
            </b>
            held
          </span>
        `
      }
      ${
        waits &&
        html`
          <span class="queue-figure number">
            <b>
              <${Elapsed} since=${job.created_at} />
            </b>
            ${job.tries?.length ? "since it was submitted" : "waiting"}
          </span>
        `
      }
      ${hold && html`<${Holders} hold=${hold} job=${job} />`}
    <//>
  `;
}
