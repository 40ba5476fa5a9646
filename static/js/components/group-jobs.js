// The jobs of a group, and the slowest ones.
import { computed } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";

import { longest } from "../batch-results.js";
import { precise } from "../format.js";
import { useResource, useTopic } from "../hooks.js";
import { html } from "../html.js";
import { ListsByStatus } from "../lists-by-status.js";
import { setQuery, to } from "../router.js";
import { jobs, withKnown } from "../stores/jobs.js";
import { throttled } from "../throttled.js";
import { JOB_TABLE, Why } from "./job-columns.js";
import { ListFoot } from "./list-foot.js";
import { Panel } from "./panel.js";
import { Segmented } from "./segmented.js";
import { Table } from "./table.js";
import { TestName } from "./test-name.js";

const SHOWN = [
  ["", "All"],
  ["failed", "failed"],
  ["running", "running"],
  ["pending", "waiting"],
];
const STATUSES = ["failed", "running", "pending", "done", "cancelled", "parked"];
const LABELS = {
  "": "Jobs: running, waiting, failed, then the others",
  pending: "Waiting jobs, in the order in which they start",
};
const PACE_MS = 2000; // new rows are looked for no more often
const SLOWEST = 5;

const COLUMNS = JOB_TABLE.columns.filter(({ name }) => !["build", "suite"].includes(name)); // the page is of one build

const countPriorities = (list) => new Set(list.ids.value.map((id) => list.row(id).value?.priority)).size;

/** "priority 3 · nightly · main": what sets a job of its test apart, if anything. `by`: {priority, batch}. */
function apartText({ priority, batch }, by) {
  const parts = [by.priority && `priority ${priority}`, ...(by.batch && batch ? [batch.suite, batch.branch] : [])];
  return parts.filter(Boolean).join(" · ");
}

/** The columns; rows that wait for the reason `said` do not repeat it, and each shows what sets it apart. */
function columnsBeside(said, by) {
  const repeats = (job) => said && job.status === "pending" && job.explanation?.reason === said;
  const under = (job) => html`
    ${apartText(job, by) && html`<span class="row-why quiet" data-apart>${apartText(job, by)}</span>`}
    ${!repeats(job) && html`<${Why} job=${job} />`}
  `;
  return COLUMNS.map((column) => (column.under ? { ...column, under } : column));
}

/** Return the status in the address, "" for all. */
const statusOf = (query) => (STATUSES.includes(query.get("status")) ? query.get("status") : "");

/**
 * Its jobs in pages, by status, waiting ones as they start, the others newest first. They follow the live topic;
 * `version` changes as others come, and as the reasons do why they wait; `said`: the reason that is above the list;
 * `repeated`: whether a test has several jobs.
 */
export function GroupJobs({ id, query, version, said, repeated }) {
  useTopic("jobs");
  const status = statusOf(query);
  const list = useMemo(() => {
    const of = { path: "/api/v1/jobs", name: "jobs", query: { group: id, explain: true } };
    return new ListsByStatus(of, status ? [status] : undefined);
  }, [id, status]);
  useEffect(() => {
    list.start();
    return list.watch(jobs, withKnown);
  }, [list]);
  const refresh = useMemo(() => throttled(() => list.loading.peek() || list.refresh(), PACE_MS), [list]);
  useEffect(() => refresh.stop, [refresh]);
  useEffect(refresh, [refresh, version]);
  const several = useMemo(() => computed(() => countPriorities(list) > 1), [list]);
  const columns = useMemo(
    () => columnsBeside(said, { priority: several.value, batch: repeated }),
    [said, repeated, several.value],
  );
  const ids = list.ids.value;
  const options = STATUSES.slice(3).includes(status) ? [...SHOWN, [status, status]] : SHOWN;
  const tools = html`
    <${Segmented}
      label="Which"
      hideLabel
      options=${options}
      value=${status}
      onChange=${(chosen) => setQuery({ status: chosen }, { push: true })}
    />
  `;
  return html`
    <${Panel} id="group-jobs" title="Jobs" tools=${tools}>
      ${
        ids.length > 0 &&
        html`
          <${Table}
            id="group-jobs-list"
            label=${LABELS[status] ?? "Jobs, newest first"}
            className="jobs group-jobs"
            ids=${ids}
            rowOf=${(one) => list.row(one)}
            ...${JOB_TABLE}
            columns=${columns}
          />
        `
      }
      ${ids.length === 0 && !list.loading.value && !list.error.value && html`<p class="nothing">No jobs match.</p>`}
      <${ListFoot} list=${list} what="Jobs" />
    <//>
  `;
}

/** Those that took longest, and how long their tests usually take. */
export function GroupSlowest({ id, version }) {
  const found = useResource(`/api/v1/groups/${id}/results?order=slowest&limit=${SLOWEST}`, version).data.value;
  if (!found?.results.length) return null;
  return html`
    <${Panel} id="slowest" title="Slowest">
      <ol class="plain slowest">
        ${found.results.map(
          (job) => html`
            <li key=${job.id}>
              <div>
                <a href=${to("job", { id: job.id })}>
                  <${TestName} test=${job.test} />
                </a>
                ${
                  job.usual_seconds !== undefined &&
                  html`<span class="row-why number quiet">usually ${precise(job.usual_seconds)}</span>`
                }
              </div>
              <span class="number">${precise(longest(job))}</span>
            </li>
          `,
        )}
      </ol>
    <//>
  `;
}
