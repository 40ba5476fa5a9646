// The screen of one batch.
import { useEffect, useMemo } from "preact/hooks";

import { changeJobs } from "../actions.js";
import { BatchResults } from "../batch-results.js";
import { batchCrumb } from "../batches.js";
import { BatchChanges } from "../components/batch-changes.js";
import { BatchReport } from "../components/batch-report.js";
import { BatchResultsView } from "../components/batch-results.js";
import { BatchSlowest } from "../components/batch-slowest.js";
import { BatchState, BatchSummary } from "../components/batch-summary.js";
import { FailuresOf, totalsText } from "../components/failure-groups.js";
import { Icon } from "../components/icon.js";
import { Missing } from "../components/missing.js";
import { Page } from "../components/page.js";
import { Panel } from "../components/panel.js";
import { PriorityButton } from "../components/priority.js";
import { RetryBatch } from "../components/retry-menu.js";
import { SimulatedTests } from "../components/simulated.js";
import { Tabs } from "../components/tabs.js";
import { useBatchComparison } from "../comparison.js";
import { number } from "../format.js";
import { REST_MS, useSettled, useTopic } from "../hooks.js";
import { html } from "../html.js";
import { takeData } from "../page-state.js";
import { useCommands } from "../palette.js";
import { failedOf } from "../retries.js";
import { may } from "../rights.js";
import { setQuery, to } from "../router.js";
import { storeOf } from "../stores/registry.js";

export function title({ params }) {
  const store = storeOf(`batch:${params.id}`);
  store.ids.value; // follow its arrival
  const batch = store.row(params.id).value;
  return batch ? [batch.name, batch.branch].filter(Boolean).join(" on ") : "Batch";
}

const CANCEL = "Cancel unfinished…";

/** [label, kind of failures, what] */
const RETRIES = [
  ["Retry failed jobs of this batch…", undefined, "Failed jobs of this batch."],
  ["Retry new failures of this batch…", "new", "Failed jobs of this batch whose test did not fail in the one before."],
  [
    "Retry infrastructure failures of this batch…",
    "infrastructure",
    "Failed jobs of this batch whose agent or install failed, not the test.",
  ],
];

const withinOf = (batch) => `/api/v1/batches/${batch.id}`;

const cancelUnfinished = (batch) =>
  changeJobs({ action: "cancel", within: withinOf(batch), what: "Unfinished jobs of this batch." });

function actionsOf(batch) {
  const within = withinOf(batch);
  return [
    ...RETRIES.map(
      ([label, failure, what]) =>
        batch.failed > batch.excused &&
        may("retry", "batch") && {
          label,
          icon: "retry",
          run: () => changeJobs({ action: "retry", within, what, filter: failedOf({}), failure }),
        },
    ),
    batch.unfinished > 0 &&
      may("cancel", "batch") && { label: CANCEL, icon: "cancelled", danger: true, run: () => cancelUnfinished(batch) },
  ].filter(Boolean);
}

/** It has its place while there is something to retry, too, and rests for a moment when it can be pressed. */
function CancelUnfinished({ batch }) {
  const isOpen = batch.unfinished > 0;
  const rested = useSettled(isOpen, REST_MS);
  if (!may("cancel", "batch") || (batch.failed === 0 && !isOpen)) return null;
  const cancel = () => cancelUnfinished(batch);
  return html`
    <button type="button" class="button is-danger" disabled=${!isOpen || !rested} onClick=${cancel}>
      <${Icon} name="cancelled" />
      ${CANCEL}
    </button>
  `;
}

function Acts({ batch, waiting, isOfJobs }) {
  const within = withinOf(batch);
  return html`
    <${RetryBatch} batch=${batch} isOfJobs=${isOfJobs} />
    ${
      waiting > 0 &&
      may("priority", "batch") &&
      html`<${PriorityButton} of=${{ within, what: "Waiting jobs of this batch." }} />`
    }
    <${BatchReport} batch=${batch} />
    <a class="button" href=${`${within}/junit`} download>
      <${Icon} name="download" />
      JUnit
    </a>
    <${CancelUnfinished} batch=${batch} />
  `;
}

/** One batch: how far it is, every test and attempt of it, and what has changed since another one. */
export default function BatchScreen({ params: { id }, query }) {
  const data = useMemo(takeData, []); // results come by the topic as well
  const store = useTopic(`batch:${id}`);
  const found = useTopic(`results:${id}`);
  const results = useMemo(() => new BatchResults(found), [found]);
  useEffect(() => results.follow(), [results]);
  const batch = store.ids.value.length > 0 ? store.row(id).value : null;
  useCommands("This batch", () => (batch ? actionsOf(batch) : []));
  const against = query.get("with");
  const { found: compared, changes } = useBatchComparison(batch, against || "previous");
  if (!batch) return html`<${Missing} store=${store} kind="batch" />`;
  const summary = results.loaded.value ? results.summary.value : null;
  const { waiting = null, simulated } = summary ?? data ?? {};
  const isOfJobs = summary?.twins.size > 0;
  const tabs = [
    {
      name: "results",
      title: "Results",
      count: number(batch.total),
      body: () => html`
        <${FailuresOf}
          key=${id}
          path=${`/api/v1/batches/${id}/failures`}
          version=${`${batch.failed} ${batch.retries_used} ${changes}`}
          ended=${batch.done}
          over=${batch.unfinished === 0}
          initial=${data?.failures ?? null}
        >
          ${(causes, groups) => html`
            <${Panel} id="failures" title="Failures" note=${totalsText(causes)}>${groups()}<//>
          `}
        <//>
        <${BatchResultsView} results=${results} query=${query} />
      `,
    },
    {
      name: "changes",
      title: "Changes",
      body: () => html`<${BatchChanges} batch=${batch} chosen=${against} changes=${changes} />`,
    },
    { name: "slowest", title: "Slowest tests", body: () => html`<${BatchSlowest} batch=${batch} />` },
  ];
  return html`
    <${Page}
      title=${batch.name}
      crumb=${batchCrumb(batch)}
      inspect=${["batch", batch.id]}
      note=${batch.branch}
      state=${html`<${BatchState} batch=${batch} summary=${summary} />`}
      actions=${html`<${Acts} batch=${batch} waiting=${waiting ?? batch.unfinished} isOfJobs=${isOfJobs} />`}
    >
      <${SimulatedTests}
        many=${simulated}
        total=${batch.total}
        what="job"
        href=${to("batch", { id }, { show: "simulated" })}
      />
      <${BatchSummary}
        batch=${batch}
        summary=${summary}
        waiting=${waiting}
        against=${against || "previous"}
        compared=${compared}
      />
      <${Tabs}
        label="Batch"
        tabs=${tabs}
        value=${against ? "changes" : query.get("view") === "slowest" ? "slowest" : "results"}
        onChange=${(name) =>
          setQuery(
            { with: name === "changes" ? "previous" : "", view: name === "slowest" ? name : "" },
            { push: true },
          )}
      />
    <//>
  `;
}
