// The screen of one test.
import { Durations } from "../components/durations.js";
import { Facts } from "../components/facts.js";
import { Build, BuildName, Flag } from "../components/flag.js";
import { Icon } from "../components/icon.js";
import { Missing } from "../components/missing.js";
import { Outcome } from "../components/outcome.js";
import { Page } from "../components/page.js";
import { Panel } from "../components/panel.js";
import { Recent } from "../components/recent.js";
import { Simulated } from "../components/simulated.js";
import { Table } from "../components/table.js";
import { tallied, Tallies } from "../components/tallies.js";
import { FailedOn, quarantineActs } from "../components/test-columns.js";
import { TestPath } from "../components/test-name.js";
import { Tile } from "../components/tile.js";
import { Time } from "../components/time.js";
import { quarantineText } from "../failure-words.js";
import { count, number, percent, precise, testCrumb } from "../format.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { useCommands } from "../palette.js";
import { to } from "../router.js";
import { ranText } from "../run-time.js";
import { storeOf } from "../stores/registry.js";
import { usualKinds } from "../usual-time.js";

export function title({ params }) {
  const store = storeOf(`test:${params.id}`);
  store.ids.value; // follow its arrival
  return store.row(params.id).value?.test ?? "Test";
}

const Cause = ({ run: { cause, org_id: org, fingerprint } }) =>
  fingerprint === null
    ? html`<span class="cause clamp" title=${cause}>${cause}</span>`
    : html`
      <a class="cause clamp" href=${to("failures", {}, { cause: `${org}/${fingerprint}` })} title=${cause}>${cause}</a>
    `;

const HISTORY = [
  { name: "outcome", title: "Outcome", cell: (run) => html`<${Outcome} outcome=${run.outcome} />` },
  {
    name: "version",
    title: "Build",
    main: true,
    cell: ({ org_id: org, app_version_id: version }) => html`
      <span class="build" title=${version}>
        <${Flag} org=${org} version=${version} />
        <span class="build-version"><${BuildName} version=${version} /></span>
      </span>
    `,
  },
  { name: "agent", title: "Agent", cell: (run) => run.agent },
  {
    name: "message",
    title: "Cause",
    cell: (run) => run.cause && html`<${Cause} run=${run} />`,
  },
  {
    name: "took",
    title: "Duration",
    numeric: true,
    cell: (run) => html`<span class="number">${ranText(run)}</span>`,
  },
  {
    name: "at",
    title: "Time",
    numeric: true,
    cell: (run) => html`<${Time} className="quiet" at=${run.finished_at} />`,
  },
];

const History = ({ test: { org_id, history } }) => {
  const runs = new Map(history.map((run) => [run.attempt, { value: { ...run, org_id } }]));
  return html`
    <${Table}
      id="history-list"
      label="Recent attempts"
      className="runs"
      kind="run"
      columns=${HISTORY}
      ids=${[...runs.keys()]}
      rowOf=${(id) => runs.get(id)}
      hrefOf=${(run) => to("job", { id: run.job_id })}
      failed=${(run) => run.outcome !== "passed"}
    />
  `;
};

const toneOf = (test) =>
  test.pass_rate === null ? "" : test.pass_rate >= 0.95 ? "good" : test.pass_rate < 0.7 ? "bad" : "warn";

function Tiles({ test }) {
  const { passed, attempts, flaky, jobs, usual_seconds, last_seconds } = test;
  return html`
    <div class="tiles test-tiles">
      <${Tile}
        name="Passed"
        value=${percent(test.pass_rate)}
        tone=${toneOf(test)}
        note=${`${number(passed)} of ${count(attempts, "attempt")}`}
      />
      <${Tile}
        name="Flaky"
        value=${percent(test.flaky_rate)}
        tone=${flaky > 0 ? "warn" : ""}
        note=${`${number(flaky)} of ${count(jobs, "job")} passed only on retry`}
      />
      <${Tile}
        name="Usual duration"
        value=${usual_seconds === null ? "–" : precise(usual_seconds)}
        note=${usualKinds(test) || (last_seconds === null ? "" : `the last time ${precise(last_seconds)}`)}
      />
      <${Tile}
        name="Last 20"
        value=${html`<${Recent} outcomes=${test.recent} />`}
        note="passes up, failures down"
      />
    </div>
  `;
}

/** By agent and by build: where it fails. */
function Where({ test }) {
  const { history } = test;
  const agents = tallied(history, (run) => run.agent).sort(
    (a, b) => b.failed / b.ran - a.failed / a.ran || b.ran - a.ran,
  );
  const builds = tallied(history, (run) => run.app_version_id);
  const agentLink = ({ key, ...sum }) => ({
    ...sum,
    key,
    name: html`<a href=${to("agent", { name: key })}>${key}</a>`,
  });
  const buildLink = ({ key, ...sum }) => ({
    ...sum,
    key,
    name: html`
      <${Build} org=${test.org_id} version=${key} link />
    `,
  });
  const note = history.length > 0 ? `last ${count(history.length, "attempt")}` : "";
  return html`
    <${Panel} title="By agent" note=${note}>
      <${Tallies} label="Attempts by agent" by="Agent" rows=${agents.map(agentLink)} />
    <//>
    <${Panel} title="By build" note=${note}>
      <${Tallies} label="Attempts by build" by="Build" rows=${builds.map(buildLink)} />
    <//>
  `;
}

/** One test, whatever the build: how often it passes, how long it takes, where it fails; its quarantine. */
export default function TestScreen({ params: { id } }) {
  const store = useTopic(`test:${id}`);
  const test = store.ids.value.length > 0 ? store.row(id).value : null;
  useCommands("This test", () => (test ? quarantineActs(test) : []));
  if (!test) return html`<${Missing} store=${store} kind="test" />`;
  const simulated = test.history.filter((run) => run.simulated).length;
  return html`
    <${Page}
      title=${html`<${TestPath} test=${test.test} />`}
      crumb=${testCrumb(test.test)}
      inspect=${["knowntest", test.id]}
      state=${html`
        <${Outcome} outcome=${test.last_outcome} />
        ${test.quarantined && html`<span class="tag is-quarantined">quarantine</span>`}
        <${FailedOn} test=${test} />
      `}
      actions=${quarantineActs(test).map(
        ({ label, icon, run }) => html`
          <button type="button" key=${label} class="button" onClick=${run}>
            <${Icon} name=${icon} />
            ${label}
          </button>
        `,
      )}
    >
      ${
        simulated > 0 &&
        html`
          <${Simulated}>
            ${number(simulated)} of the last ${count(test.history.length, "attempt")} simulated, not run. The figures
            include them.
          <//>
        `
      }
      ${
        test.quarantined &&
        html`
          <p class="why" data-why>
            In quarantine ${quarantineText(test)}. It still runs; its failures do not fail a batch.
          </p>
        `
      }
      <${Tiles} test=${test} />
      <div class="columns">
        <div>
          <${Panel} title="Durations">
            <${Durations} history=${test.history} usual=${test.usual_seconds} />
          <//>
          <${Panel}
            title="Recent attempts"
            tools=${html`<a href=${to("jobs", {}, { test: test.test, org_id: test.org_id, target: test.target })}>
                Show all jobs
              </a>`}
          >
            <${History} test=${test} />
          <//>
        </div>
        <div>
          <${Where} test=${test} />
          <${Panel} title="Details">
            <${Facts}
              facts=${[
                ["Organization", html`<a href=${to("tests", {}, { org_id: test.org_id })}>${test.org_id}</a>`],
                ["Target", test.target],
                [
                  "Last run",
                  html`<a href=${to("job", { id: test.last_job_id })}>
                    <${Time} at=${test.last_at} />
                  </a>`,
                ],
                ["Id", html`<code class="id">${test.id}</code>`],
              ]}
            />
          <//>
        </div>
      </div>
    <//>
  `;
}
