// The screen of one agent.
import { useEffect, useMemo } from "preact/hooks";

import { holdAgent, removeAgent, resumeAgent } from "../actions.js";
import { AgentHistory } from "../agent-history.js";
import { installsFailed, statusOf } from "../agent-status.js";
import { AgentAttempts } from "../components/agent-attempts.js";
import { AgentEvents } from "../components/agent-events.js";
import { AgentHealth } from "../components/agent-health.js";
import { Repair } from "../components/agent-repair.js";
import { AwaitedJob, LostJob } from "../components/awaited-job.js";
import { Elapsed } from "../components/elapsed.js";
import { Facts } from "../components/facts.js";
import { heldBy } from "../components/fleet-tiles.js";
import { Build } from "../components/flag.js";
import { Icon } from "../components/icon.js";
import { Missing } from "../components/missing.js";
import { Page } from "../components/page.js";
import { Panel } from "../components/panel.js";
import { Progress } from "../components/progress.js";
import { Since } from "../components/since.js";
import { AgentStateMark } from "../components/status.js";
import { showsTrends, Trends, ViewSwitch } from "../components/trends.js";
import { count, labelText, number, sentence, timeOfDay } from "../format.js";
import { useTopic } from "../hooks.js";
import { actionOf, HOLDS } from "../holds.js";
import { html } from "../html.js";
import { takeData } from "../page-state.js";
import { useCommands } from "../palette.js";
import { may } from "../rights.js";
import { navigate, to } from "../router.js";

export const title = ({ params }) => params.name;

const PHASES = { assigned: "assigned", installing: "installing the build", executing: "running" };

function Job({ job }) {
  return html`
    <div class="now" data-now=${job.id}>
      <p class="now-test">
        <a href=${to("job", { id: job.id })}>
          <span class="test-path">${job.test}</span>
        </a>
      </p>
      <p class="now-line">
        <${Build} org=${job.org_id} version=${job.app_version_id} link />
        <span>
          ${PHASES[job.phase] ?? job.phase ?? "running"}
          ${job.attempt > 1 && `, attempt ${number(job.attempt)}`}
        </span>
        <span class="now-time">
          <${Elapsed} since=${job.started_at} expected=${job.expected_seconds} />
        </span>
      </p>
      <${Progress} since=${job.started_at} expected=${job.expected_seconds} />
    </div>
  `;
}

const Builds = ({ builds }) => html`
  <ul class="plain installed">
    ${builds.map(
      (build) => html`
        <li key=${JSON.stringify(build)}>
          <${Build} org=${build.org_id} version=${build.app_version_id} link />
          <span class="quiet">${build.target}</span>
        </li>
      `,
    )}
  </ul>
`;

/** Why it takes no new jobs: the state, the reason, and who set it. */
function Held({ agent: { held, paused_reason: reason } }) {
  if (!held && !reason) return null;
  const { kind, note, ...set } = held ?? { kind: "paused", note: reason };
  return html`
    <div class=${`why is-${kind}`} data-why>
      <p>
        <${Icon} name=${kind} />${" "}<strong>${held ? sentence(kind) : "Paused itself."}</strong>${" "}
        It accepts no new jobs.${!held && " It resumes by itself once it is healthy."}
      </p>
      ${note && html`<p>${note}</p>`}
      ${held && html`<p class="quiet">${heldBy(set)}</p>`}
    </div>
  `;
}

/** What to check, and how to start it again. */
const LostWhy = ({ agent: { host, lost_process: process } }) => html`
    <p class="quiet" data-check>
      ${process && html`<strong>All ${count(process.agents, "agent")} of ${process.name} stopped then.</strong>${" "}`}
      ${process ? `Check host ${host} and its network.` : `Check the device, its host ${host} and the network.`}
      ${" "}It comes back by itself; if its process has ended, start <code>qgagent</code> on ${host} again. Pause
      or drain a device before you take it away.
    </p>
  `;

/** That an agent is lost, since when, and what that means for its job. `last`: its newest attempt. */
const Lost = ({ agent, last }) => html`
  <div class="why is-bad" role="status" data-lost>
    <p>
      <${Icon} name="lost" />
      ${" "}<strong>Lost for <${Since} since=${agent.last_seen_at} />.</strong>${" "}
      It stopped responding at ${timeOfDay(agent.last_seen_at)} while it was expected.
      ${
        agent.job?.awaited_until
          ? html`${" "}<${AwaitedJob} work=${agent.job} />`
          : last?.outcome === "lost" && html`${" "}<${LostJob} attempt=${last} />`
      }
    </p>
    <${LostWhy} agent=${agent} />
  </div>
`;

/** That an agent does not respond, since when, and what becomes of its job. */
const Silent = ({ agent }) => html`
  <p class="why" role="status" data-silent>
    <strong>Not responding for <${Since} since=${agent.last_seen_at} />.</strong>${" "}
    ${agent.job?.awaited_until ? html`<${AwaitedJob} work=${agent.job} />` : "It gets no new jobs until it responds."}
  </p>
`;

/** That an agent is not connected, since when, and what follows from that. */
const Offline = ({ agent }) => html`
  <p class="why" role="status" data-offline>
    Offline for <${Since} since=${agent.last_seen_at} />: it takes no jobs until it connects again.
  </p>
`;

const holdActs = (name, reason) => [
  reason !== "" && may("resume", "agent") && { label: "Resume", icon: "running", run: () => resumeAgent(name) },
  ...Object.entries(HOLDS).map(
    ([how, { label, icon, effect }]) =>
      may(how, "agent") && { label: `${label}…`, icon, tip: effect, run: () => holdAgent(name, how) },
  ),
];
const heldActs = (name, { kind }) => [
  may("resume", "agent") && {
    label: kind === "quarantined" ? "Release…" : "Resume",
    icon: "running",
    run: () => resumeAgent(name),
  },
  may(actionOf(kind), "agent") && { label: "Change…", icon: kind, run: () => holdAgent(name, actionOf(kind)) },
];

async function removeAndLeave(name) {
  if (await removeAgent(name)) navigate(to("fleet"));
}

/** What one may do to it. One that several organizations share is the administrators' to operate. */
const actionsOf = ({ name, held, paused_reason: reason, state, operable }) =>
  [
    ...(!operable ? [] : held ? heldActs(name, held) : holdActs(name, reason)),
    operable &&
      state === "offline" &&
      may("delete", "agent") && { label: "Delete…", icon: "cancelled", run: () => removeAndLeave(name) },
  ].filter(Boolean);

const About = ({ agent }) => html`
  <${Panel} title="Details">
    <${Facts}
      facts=${[
        ["Serves", agent.targets.join(", ")],
        ["Labels", labelText(agent.labels)],
        ["Organization", agent.org_id],
        ["Host", agent.host],
        ["Software", agent.software],
        ["Last seen", agent.last_seen_at && timeOfDay(agent.last_seen_at)],
      ]}
    />
  <//>
`;

/** One agent: what it runs and has run, how it does against the others, what happened to it; its holds. */
export default function AgentScreen({ params: { name }, query }) {
  const outcome = query.get("outcome") ?? "";
  const store = useTopic(`agent:${name}`);
  useTopic("events");
  const history = useMemo(() => new AgentHistory(name, takeData()), [name]);
  const attempts = useMemo(() => history.show(outcome), [history, outcome]);
  useEffect(() => history.start(), [history]);
  const newest = outcome ? null : attempts.row(attempts.ids.value[0]).value;
  const agent = store.ids.value.length > 0 ? store.row(name).value : null;
  useCommands(name, () => (agent ? actionsOf(agent) : []));
  if (!agent) return html`<${Missing} store=${store} kind="agent" />`;
  const isSilent = statusOf(agent) === "suspect" || (!agent.lost && agent.job?.awaited_until);
  const isElsewhere = ["busy", "stopping"].includes(agent.state); // of what one sees it has no job
  return html`
    <${Page}
      title=${agent.name}
      crumb=${agent.name}
      inspect=${["agent", agent.name]}
      state=${html`
        <${AgentStateMark} agent=${agent} />
        ${installsFailed(agent) && html`<span class="tag is-warn" data-installs>${installsFailed(agent)}</span>`}
        ${agent.simulated && html`<span class="tag">simulated</span>`}
      `}
      tools=${html`<${ViewSwitch} query=${query} first="Attempts" />`}
      actions=${actionsOf(agent).map(
        ({ label, icon, tip, run }) => html`
          <button type="button" key=${label} class="button" data-tip=${tip} aria-description=${tip} onClick=${run}>
            <${Icon} name=${icon} />
            ${label}
          </button>
        `,
      )}
    >
      ${agent.lost && html`<${Lost} agent=${agent} last=${newest} />`}
      <${Repair} agent=${agent} />
      ${isSilent && html`<${Silent} agent=${agent} />`}
      ${statusOf(agent) === "offline" && !isSilent && html`<${Offline} agent=${agent} />`}
      <${Held} agent=${agent} />
      <div class="columns agent-columns">
        <${Panel} title="Current job" className="agent-now">
          ${
            agent.job
              ? html`<${Job} job=${agent.job} />`
              : html`
                  <p class="now is-idle quiet">
                    ${isElsewhere ? "A job of another organization." : "Nothing runs."}
                  </p>
                `
          }
        <//>
        <div class="agent-side">
          <${AgentHealth} agent=${agent} health=${history.health.value} />
          <${Panel} title="Installed">
            ${
              (agent.installed ?? []).length > 0
                ? html`<${Builds} builds=${agent.installed} />`
                : html`<p class="quiet">No builds.</p>`
            }
          <//>
          <${About} agent=${agent} />
          <${AgentEvents} list=${history.events} />
        </div>
        ${
          showsTrends(query)
            ? html`<${Trends} subject=${{ agent: name }} query=${query} />`
            : html`<${AgentAttempts} list=${attempts} outcome=${outcome} />`
        }
      </div>
    <//>
  `;
}
