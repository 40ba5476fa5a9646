// The columns of tables of batches.
import { computed, useComputed } from "@preact/signals";
import { useMemo } from "preact/hooks";

import { shownCounts } from "../shown-counts.js";
import { count, duration, number, precise, seconds, shortCommit, timeOfDay } from "../format.js";
import { useResource, useTopic } from "../hooks.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { to } from "../router.js";
import { groups, isBlocked, isOpen } from "../stores/groups.js";
import { Bar } from "./bar.js";
import { BatchStatus } from "./batch-status.js";
import { Elapsed } from "./elapsed.js";
import { FailedCount } from "./failed-count.js";
import { Build } from "./flag.js";
import { Icon } from "./icon.js";
import { RetryRow } from "./retry-menu.js";
import { SimulatedMark } from "./simulated.js";
import { statusOfLeft } from "./stuck-groups.js";
import { Table } from "./table.js";
import { Time } from "./time.js";

/** From its submission until all of its jobs had ended for the first time, or until now; a later retry is apart. */
export function BatchTook({ batch }) {
  const ended = batch.first_finished_at ?? batch.finished_at;
  if (!ended) return html`<${Elapsed} since=${batch.created_at} />`;
  const took = seconds(ended) - seconds(batch.created_at);
  return html`
    <span class="number">${took < 10 ? precise(took) : duration(took)}</span>
    ${
      ended !== batch.finished_at &&
      html`
      ${" "}
      <span class="quiet" title=${`retried ${retryText(batch)}`}>
        <${Icon} name="retry" /><span class="unseen">retried</span>
      </span>
    `
    }
  `;
}

/** "until 12 Jan, 10:12": when the last of its retries ended. */
export const retryText = (batch) => (batch.finished_at ? `until ${timeOfDay(batch.finished_at)}` : "in progress");

/** The build of a batch with its organization; of several their number. */
export const BatchBuild = ({ batch, link }) =>
  batch.app_version_id && batch.org_id
    ? html`<${Build} org=${batch.org_id} version=${batch.app_version_id} link=${link} />`
    : html`<span class="quiet">${count(batch.builds, "build")}${batch.org_id ? ` ${batch.org_id}` : ""}</span>`;

const ID_END = 6; // letters of an id that tell a batch from one that looks the same

/** Its branch and commit; of one of the `twins` (a signal of ids) the end of its id as well. */
function Branch({ batch, twins }) {
  const twin = useComputed(() => twins.value.has(batch.id));
  const parts = [
    batch.branch,
    batch.commit && html`<span class="id" title=${batch.commit}>${shortCommit(batch.commit)}</span>`,
    twin.value && html`<span class="id" title=${batch.id} data-twin>…${batch.id.slice(-ID_END)}</span>`,
  ].filter(Boolean);
  return (
    parts.length > 0 &&
    html`<span class="batch-branch quiet">${parts.map((part, index) => [index > 0 && " · ", part])}</span>`
  );
}

const lookOf = ({ name, org_id: org, app_version_id: version, branch, commit, created_at: at }) =>
  [name, org, version, branch, commit, timeOfDay(at)].join("\n");

/** The ids of those batches that look like another one of them: all that a row says of their submission is the same. */
function twinsOf(batches) {
  const looks = Map.groupBy(batches, lookOf);
  return new Set([...looks.values()].filter((alike) => alike.length > 1).flatMap((alike) => alike.map(({ id }) => id)));
}

/** Marks a batch some of whose results prove nothing, as those of its jobs are marked. */
const Simulated = ({ batch: { simulated, total } }) =>
  simulated > 0 &&
  html`<${SimulatedMark} some=${simulated < total && `${number(simulated)} of ${count(total, "job")}`} />`;

const Progress = ({ batch }) => html`
  <${Bar} group=${{ ...shownCounts(batch), waiting: batch.unfinished }} />
  <span class="batch-ended number quiet">
    ${number(batch.total - batch.unfinished)} of ${number(batch.total)}<${Simulated} batch=${batch} />
  </span>
`;

const buildOf = ({ org_id: org, app_version_id: version }) => `${org} ${version}`;

/** The groups with work of each build. */
const openGroups = computed(() => {
  const open = groups.ids.value.map((id) => groups.row(id).value).filter((group) => group && isOpen(group));
  return Map.groupBy(open, buildOf);
});

/** The status of a batch, some of whose build's groups cannot start: asked, as it may be of all that is left of it. */
function AskedStatus({ batch, version }) {
  const stranded = useResource(`/api/v1/batches/${batch.id}`, version).data.value?.stranded ?? [];
  const jobs = stranded.reduce((sum, group) => sum + group.jobs, 0);
  const left = stranded.map(({ jobs: waiting, explanation }) => ({ running: 0, waiting, explanation }));
  return html`<${BatchStatus} status=${jobs < batch.unfinished ? batch.status : statusOfLeft(batch.status, left)} />`;
}

/** "held" or "cannot start" if nothing that is left of it can start, else the batch's own status. */
function OpenStatus({ batch }) {
  useTopic("groups");
  const left = openGroups.value.get(buildOf(batch)) ?? [];
  const blocked = left.filter(isBlocked).map(({ id }) => id);
  const status = statusOfLeft(batch.status, left);
  return blocked.length > 0 && left.length > 1 && status !== "held"
    ? html`<${AskedStatus} batch=${batch} version=${`${blocked} ${batch.unfinished}`} />`
    : html`<${BatchStatus} status=${status} />`;
}

const COLUMNS = [
  {
    name: "status",
    title: "Status",
    cell: (batch) =>
      batch.unfinished > 0 ? html`<${OpenStatus} batch=${batch} />` : html`<${BatchStatus} status=${batch.status} />`,
  },
  {
    name: "suite",
    title: "Suite",
    main: true,
    cell: (batch) => batch.name,
    under: (batch, twins) => html`<${Branch} batch=${batch} twins=${twins} />`,
  },
  { name: "build", title: "Build", cell: (batch) => html`<${BatchBuild} batch=${batch} link="row" />` },
  {
    name: "bar",
    title: "Progress",
    cell: (batch) => html`<${Progress} batch=${batch} />`,
  },
  {
    name: "failed",
    title: "Failed",
    label: "failed",
    numeric: true,
    cell: (batch) => html`<${FailedCount} of=${batch} />`,
  },
  {
    name: "took",
    title: "Duration",
    numeric: true,
    cell: (batch) => html`<${BatchTook} batch=${batch} />`,
  },
  {
    name: "at",
    title: "Submitted",
    numeric: true,
    cell: (batch) => html`
      <${Time} className="quiet" at=${batch.created_at} />
    `,
  },
  {
    name: "acts",
    title: html`<span class="unseen">Actions</span>`,
    some: (batch) => batch.failed > 0 && may("retry", "batch"),
    cell: (batch) => batch.failed > 0 && html`<${RetryRow} batch=${batch} />`,
  },
];

/** A Table of batches. */
export function BatchTable(props) {
  const { ids, rowOf } = props;
  const twins = useMemo(() => computed(() => twinsOf(ids.map((id) => rowOf(id).value).filter(Boolean))), [ids.join()]);
  const columns = useMemo(
    () => COLUMNS.map((one) => (one.under ? { ...one, under: (batch) => one.under(batch, twins) } : one)),
    [twins],
  );
  return html`
    <${Table}
      kind="batch"
      columns=${columns}
      hrefOf=${(batch) => to("batch", { id: batch.id })}
      failed=${(batch) => batch.status === "failed"}
      ...${props}
    />
  `;
}
