// The tests that slow a batch down.
import { percent, precise } from "../format.js";
import { useResource } from "../hooks.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { EmptyState, ErrorState, Skeleton } from "./states.js";
import { Table } from "./table.js";
import { ShareBar } from "./tallies.js";
import { TestName } from "./test-name.js";

const SHOWN = 20;
const SLOWER = 1.25; // of the usual duration, at least
const LEAST_SECONDS = 1; // of difference, as short tests vary

/** "3.2× its usual 12 s", "as usual (12 s with start)"; a dash if there is nothing to compare. */
function Usual({ row: { mean_seconds: each, usual_seconds: usual, has_start: started } }) {
  if (!usual) {
    const why = each === null ? "No run of it passed here" : "Compared after three passed runs";
    return html`<span class="quiet" title=${why}>–</span>`;
  }
  const differs = Math.abs(each - usual) >= LEAST_SECONDS && (each >= usual * SLOWER || each <= usual / SLOWER);
  const said = `${precise(usual)}${started ? " with start" : ""}`;
  return html`
    <span class=${`number ${differs && each > usual ? "strong" : "quiet"}`}>
      ${differs ? `${(each / usual).toFixed(1)}× its usual ${said}` : `as usual (${said})`}
    </span>
  `;
}

const COLUMNS = [
  { name: "test", title: "Test", main: true, cell: (row) => html`<${TestName} test=${row.test} />` },
  { name: "target", title: "Target", cell: (row) => row.target },
  { name: "runs", title: "Runs", label: "runs", numeric: true, cell: (row) => row.runs },
  { name: "took", title: "Run time", numeric: true, cell: (row) => precise(row.run_seconds) },
  {
    name: "bar",
    title: "Share",
    cell: (row) => html`<${ShareBar} share=${row.share} />`,
  },
  {
    name: "share",
    title: html`<span class="unseen">Share in percent</span>`,
    label: "of the run time",
    numeric: true,
    cell: (row) => percent(row.share),
  },
  {
    name: "usual",
    title: "Compared with usual",
    some: (row) => row.usual_seconds,
    cell: (row) => html`<${Usual} row=${row} />`,
  },
];

/** The slowest tests of a batch, with their shares of its run time and how long they usually take. */
export function BatchSlowest({ batch }) {
  const path = `/api/v1/batches/${batch.id}/slowest?limit=${SHOWN}`;
  const times = useResource(path, `${batch.done} ${batch.failed}`);
  const found = times.data.value;
  const error = times.error.value;
  if (error && !found)
    return html`<${ErrorState} title="Run times could not be loaded" text=${error.message} again=${times.load} />`;
  if (!found) return html`<${Skeleton} />`;
  if (found.tests.length === 0) return html`<${EmptyState} icon="batches" title="No test has run yet" />`;
  const rows = new Map(found.tests.map((row) => [row.test_id, { value: row }]));
  return html`
    <p class="slow-total">
      ${found.tests.length < SHOWN ? "All tests" : `The slowest ${SHOWN} tests`} ran
      ${" "}<strong class="number">${precise(found.tests.reduce((sum, row) => sum + row.run_seconds, 0))}</strong>
      ${found.tests.length === SHOWN && html` of <span class="number">${precise(found.run_seconds)}</span>`}
      ${" "}on all agents together, all attempts counted, starts of runners not.
      ${!found.tests.some((row) => row.usual_seconds) && " Compared with the usual time after three passed runs."}
    </p>
    <${Table}
      id="slowest-list"
      label="Slowest tests, longest run time first"
      className="slow-tests"
      kind="test"
      ids=${[...rows.keys()]}
      rowOf=${(id) => rows.get(id)}
      columns=${COLUMNS}
      rowClass=${(row) => (row.runs > 1 ? "" : "is-once")}
      hrefOf=${(row) => to("job", { id: row.job_id })}
    />
  `;
}
