// One attempt: its figures, log, cases and artifacts.
import { bytes, precise } from "../format.js";
import { html } from "../html.js";
import { wordOf } from "../job/lifecycle.js";
import { treeText } from "../job/test-tree.js";
import { setQuery, view } from "../router.js";
import { ranText } from "../run-time.js";
import { avoidedStart } from "../savings.js";
import { Artifacts } from "./artifacts.js";
import { AttemptTimeline } from "./attempt-timeline.js";
import { Cases, casesText } from "./cases.js";
import { hasFailed } from "./evidence.js";
import { LogView, noLog } from "./log-view.js";
import { Panel } from "./panel.js";
import { CasesCount, CasesLine, NewestCases } from "./running-cases.js";
import { Tabs } from "./tabs.js";

function Facts({ attempt }) {
  const facts = [];
  const tree = attempt.tree && treeText(attempt.tree);
  if (attempt.run_seconds !== null && attempt.started_at) facts.push(`ran ${ranText(attempt)}`);
  if (attempt.install_seconds !== null) facts.push(`installed for ${precise(attempt.install_seconds)}`);
  else if (attempt.outcome && attempt.started_at) facts.push("Build already installed");
  if (avoidedStart(attempt)) facts.push("Test runner already started");
  if (attempt.exit_code !== null) facts.push(`exit code ${attempt.exit_code}`);
  if (tree) facts.push(tree);
  if (attempt.peak_memory_bytes !== null) facts.push(`peak memory ${bytes(attempt.peak_memory_bytes)}`);
  if (facts.length === 0) return null;
  const titleOf = (fact) => (fact === tree && attempt.tree.repository) || undefined;
  return html`
    <p class="attempt-facts number">
      ${facts.map((fact) => html`<span key=${fact} title=${titleOf(fact)}>${fact}</span>`)}
    </p>
  `;
}

/** The tabs of the attempt, with counts. */
function tabsOf(job, attempt) {
  const none = noLog(attempt);
  const hasCases = Object.keys(attempt.cases).length > 0;
  const name = `${job.test.split("/").at(-1)}-${attempt.number}.log`;
  return [
    !none && {
      name: "log",
      title: "Log",
      body: () => html`<${LogView} key=${attempt.id} attempt=${attempt} name=${name} />`,
    },
    !attempt.outcome && {
      name: "cases",
      title: "Cases",
      count: html`<${CasesCount} attempt=${attempt} />`,
      body: () => html`<${NewestCases} key=${attempt.id} attempt=${attempt} />`,
    },
    hasCases && {
      name: "cases",
      title: "Cases",
      count: casesText(attempt.cases),
      body: () => html`<${Cases} key=${attempt.id} attempt=${attempt} />`,
    },
    attempt.outcome &&
      hasCases && {
        name: "timeline", // of its cases: its phases are in the list of attempts
        title: "Timeline",
        body: () => html`<${AttemptTimeline} key=${attempt.id} job=${job} attempt=${attempt} />`,
      },
    attempt.artifacts > 0 && {
      name: "artifacts",
      title: "Artifacts",
      count: attempt.artifacts,
      body: () => html`<${Artifacts} key=${attempt.id} attempt=${attempt} />`,
    },
  ].filter(Boolean);
}

/** One attempt: what it came to, and what it left behind. Which part is shown is in the address. */
export function AttemptDetail({ job, attempt }) {
  const tabs = tabsOf(job, attempt);
  const asked = view.value.query.get("show");
  const first = tabs[0]?.name;
  const none = noLog(attempt);
  return html`
    <${Panel} id="attempt" className="job-attempt" title=${`Attempt ${attempt.number}`} note=${wordOf(attempt)}>
      <${Facts} attempt=${attempt} />
      ${
        attempt.message &&
        !attempt.cause &&
        !hasFailed(attempt) && // else it is above
        html`
          <p class=${`attempt-message ${attempt.outcome === "passed" ? "is-calm" : ""}`}>${attempt.message}</p>
        `
      }
      ${none && html`<p class="quiet">${none}</p>`}
      ${!attempt.outcome && html`<${CasesLine} attempt=${attempt} />`}
      ${
        tabs.length > 0 &&
        html`
          <${Tabs}
            label=${`Output of attempt ${attempt.number}`}
            tabs=${tabs}
            value=${tabs.some((tab) => tab.name === asked) ? asked : first}
            onChange=${(name) => setQuery({ show: name === first ? "" : name })}
          />
        `
      }
    <//>
  `;
}
