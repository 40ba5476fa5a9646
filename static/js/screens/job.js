// The screen of one job.
import { useMemo } from "preact/hooks";

import { batchCrumb } from "../batches.js";
import { AttemptDetail } from "../components/attempt-detail.js";
import { SilentAgent } from "../components/awaited-job.js";
import { Evidence, hasFailed } from "../components/evidence.js";
import { actionsOf, JobActions } from "../components/job-actions.js";
import { JobCommands } from "../components/job-commands.js";
import { JobFacts } from "../components/job-facts.js";
import { JobRun } from "../components/job-run.js";
import { Missing } from "../components/missing.js";
import { Page } from "../components/page.js";
import { Panel } from "../components/panel.js";
import { QueuePlace } from "../components/queue-place.js";
import { Simulated } from "../components/simulated.js";
import { StateDiagram } from "../components/state-diagram.js";
import { JobStatus } from "../components/status.js";
import { TestHistory } from "../components/test-history.js";
import { TestPath } from "../components/test-name.js";
import { Waterfall } from "../components/waterfall.js";
import { testCrumb } from "../format.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { takeData } from "../page-state.js";
import { useCommands } from "../palette.js";
import { to } from "../router.js";
import { storeOf } from "../stores/registry.js";

export function title({ params }) {
  const store = storeOf(`job:${params.id}`);
  store.ids.value; // follow its arrival
  return store.row(params.id).value?.test ?? "Job";
}

/** The attempt that the address names, or else the last; null: there is none. */
function chosenOf(job, query) {
  const tries = job.tries ?? [];
  return tries.find((attempt) => String(attempt.number) === query.get("attempt")) ?? tries.at(-1) ?? null;
}

/** [field, look, tip, word]; without a word the field's name. */
const TAGS = [
  ["flaky", "is-warn", "Passed on retry"],
  ["quarantined", "is-warn", "Quarantined: three agents were lost running it"],
  ["excused", "", "Its test is in quarantine: this failure does not fail a batch", "in quarantine"],
  ["simulated", "is-warn", "The last attempt was simulated"],
];

const State = ({ job }) => html`
  <${JobStatus} job=${job} />
  ${TAGS.filter(([flag]) => job[flag]).map(
    ([flag, look, tip, word = flag]) => html`
      <span key=${flag} class=${`tag ${look}`} data-tip=${tip}>${word}</span>
    `,
  )}
`;

/** Where it is: in its batch, if it has one, else in the list of jobs. */
function usePlace(job) {
  const id = job?.batch_id;
  const store = useTopic(id ? `batch:${id}` : null);
  store?.ids.value; // follow its arrival
  if (!id) return {};
  const batch = store.row(id).value;
  return { parent: "batches", trail: [[batch ? batchCrumb(batch) : "Batch", to("batch", { id })]] };
}

/** One job: why it waits or what became of it, its attempts as they go, and what each left behind. */
export default function JobScreen({ params: { id }, query }) {
  const data = useMemo(takeData, []);
  const store = useTopic(`job:${id}`);
  const job = store.ids.value.length > 0 ? store.row(id).value : null;
  useCommands("This job", () => (job ? actionsOf(job) : []));
  const place = usePlace(job);
  if (!job) return html`<${Missing} store=${store} kind="job" />`;
  const attempt = chosenOf(job, query);
  const failed = hasFailed(attempt);
  const run = attempt && html`<${JobRun} job=${job} />`; // beside the state; while it ticks, where it moves no button
  const detail = attempt && html`<${AttemptDetail} key=${attempt.id} job=${job} attempt=${attempt} />`;
  const initial = data?.failures?.attempt === attempt?.id ? data?.failures : null;
  return html`
    <${Page}
      title=${html`<${TestPath} test=${job.test} />`}
      ...${place}
      crumb=${testCrumb(job.test)}
      inspect=${["job", id]}
      actions=${html`<${JobActions} job=${job} />`}
      state=${html`<${State} job=${job} />${job.finished_at && run}`}
      tools=${!job.finished_at && run}
    >
      ${
        job.simulated &&
        ["running", "done", "failed"].includes(job.status) &&
        html`
          <${Simulated}>
            ${job.agent} simulates tests: this test ${
              job.status === "running" ? "is not run, and its result will prove" : "was not run, and its result proves"
            } nothing.
          <//>
        `
      }
      <${SilentAgent} job=${job} />
      ${(!failed || job.status === "pending") && html`<${QueuePlace} job=${job} />`}
      ${failed && html`<${Evidence} key=${`why ${attempt.id}`} job=${job} attempt=${attempt} initial=${initial} />`}
      ${detail}
      <div class=${`job-top ${attempt ? "is-after" : ""}`}>
        <div>
          <${Panel} id="way" title="Lifecycle">
            <${StateDiagram} job=${job} />
          <//>
          <${Panel} id="attempts" title="Attempts">
            <${Waterfall} job=${job} chosen=${attempt?.number} />
          <//>
        </div>
        <${Panel} title="Details">
          <${JobFacts} job=${job} />
        <//>
      </div>
      <div class="job-foot">
        <${TestHistory} job=${job} />
        <${JobCommands} job=${job} attempt=${attempt} />
      </div>
    <//>
  `;
}
