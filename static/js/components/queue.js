// The ranked queue of groups on the overview.
import { useComputed } from "@preact/signals";
import { useMemo } from "preact/hooks";

import { shownCounts, withLastRuns } from "../shown-counts.js";
import { filter, filtered } from "../filter.js";
import { labelText, number } from "../format.js";
import { html } from "../html.js";
import { Icon } from "./icon.js";
import { may } from "../rights.js";
import { to } from "../router.js";
import { groups, isBlocked, isOpen } from "../stores/groups.js";
import { Ago } from "./ago.js";
import { Bar } from "./bar.js";
import { Elapsed } from "./elapsed.js";
import { Quarantined } from "./failed-count.js";
import { Build } from "./flag.js";
import { Panel } from "./panel.js";
import { PriorityButton, ofBuild } from "./priority.js";
import { atFirst, useRest } from "./rest.js";
import { Spark } from "./spark.js";
import { Table } from "./table.js";
import { WaitText } from "./wait-text.js";

function Names({ names }) {
  if (names.length === 0) return null;
  const shown = names.slice(0, 3).join(", ");
  return html`
    <span class="clamp" title=${names.join(", ")}>
      ${shown}
      ${names.length > 3 ? ` +${names.length - 3}` : ""}
    </span>
  `;
}

/** A count; empty for groups that have finished. */
function Count({ value, open, strong }) {
  if (!open) return null;
  return html`
    <span class=${`number ${value === 0 ? "quiet" : ""} ${strong && value > 0 ? "strong" : ""}`}>
      ${number(value)}
    </span>
  `;
}

/** Why it waits, or what became of it. */
function Why({ group }) {
  if (group.explanation) return html`<${WaitText} explanation=${group.explanation} />`;
  if (group.running) return html`<span class="quiet">all started</span>`;
  return html`<span class="quiet">finished <${Ago} at=${group.changed_at} /></span>`;
}

function Target({ group }) {
  const labels = labelText(group.labels);
  return html`
    ${group.target}
    ${labels && html`<span class="labels" title=${labels}>${labels}</span>`}
  `;
}

function Done({ group: jobs }) {
  const group = withLastRuns(jobs);
  const { failed } = shownCounts(group);
  return html`
    ${
      failed > 0 &&
      html`
        <span class="queue-failed bad" title=${`${number(failed)} failed`}>
          <${Icon} name="failed" />
          <span class="number">${number(failed)}</span>
          <span class="unseen"> failed,</span>
        </span>
      `
    }
    <${Quarantined} of=${group} />
    ${" "}
    <span class="number">${number(group.done)}</span>
  `;
}

/** How many wait now, and how that went over the last minutes. */
const Waiting = ({ group }) =>
  isOpen(group) &&
  html`
    <span class="trend">
      <${Spark} values=${group.trend ?? []} />
      <${Count} value=${group.waiting} open strong />
    </span>
  `;

/** Its place in the order of all; what is held, what no agent takes or what agents have already has none. */
const Position = ({ group }) =>
  group.position
    ? html`<span class="number">${group.position}</span>`
    : html`<span class="quiet" title="It cannot start, or agents have all of it">–</span>`;

const COLUMNS = [
  {
    name: "position",
    title: "#",
    cell: (group) => group.waiting > 0 && html`<${Position} group=${group} />`,
  },
  {
    name: "build",
    title: "Build",
    main: true,
    cell: (group) => html`<${Build} org=${group.org_id} version=${group.app_version_id} />`,
  },
  { name: "target", title: "Target", cell: (group) => html`<${Target} group=${group} />` },
  { name: "bar", title: "Progress", cell: (group) => html`<${Bar} group=${shownCounts(withLastRuns(group))} />` },
  {
    name: "waiting",
    title: "Waiting",
    label: "waiting",
    numeric: true,
    cell: (group) => html`<${Waiting} group=${group} />`,
  },
  {
    name: "running",
    title: "Running",
    label: "running",
    numeric: true,
    cell: (group) => html`<${Count} value=${group.running} open=${isOpen(group)} />`,
  },
  { name: "done", title: "Ended", label: "passed", numeric: true, cell: (group) => html`<${Done} group=${group} />` },
  {
    name: "priority",
    title: "Priority",
    label: "priority",
    numeric: true,
    cell: (group) => html`
      <span class=${`number ${group.priority === 0 ? "urgent" : ""}`}>${group.priority ?? ""}</span>
    `,
  },
  {
    name: "age",
    title: "Oldest",
    label: "oldest",
    numeric: true,
    cell: (group) => group.waiting > 0 && html`<${Elapsed} since=${group.oldest_at} />`,
  },
  { name: "agents", title: "Agents", label: "agents", cell: (group) => html`<${Names} names=${group.agents ?? []} />` },
  { name: "why", title: "Why it waits", cell: (group) => html`<${Why} group=${group} />` },
  {
    name: "acts",
    title: html`<span class="unseen">Actions</span>`,
    some: (group) => group.waiting > 0 && may("priority", "job"),
    cell: (group) =>
      group.waiting > 0 &&
      html`<${PriorityButton} of=${ofBuild(group)} label=${`Priority of build ${group.app_version_id}…`} />`,
  },
];

const isFailed = (id) => groups.row(id).value?.status === "failed";

const AT_FIRST = 8; // groups in order, and
const ASIDE = 4; // that cannot start, or that have just finished
const MOST = 200; // groups with work that the topic has (GROUPS_SHOWN of qualgent/dashboard/topics.py)

/** Groups in the order in which they get agents, then those that cannot start, then those that have just finished. */
export function Queue() {
  const ids = useMemo(() => filtered(groups, "group"), []);
  const parts = useComputed(() => {
    const [open, blocked, over] = [[], [], []];
    for (const id of ids.value) {
      const group = groups.row(id).value ?? {};
      (!isOpen(group) ? over : isBlocked(group) ? blocked : open).push(id);
    }
    over.sort((a, b) => isFailed(b) - isFailed(a)); // they are the ones to look at; each part is newest first
    return { open, blocked, over };
  });
  const { open, blocked, over } = parts.value;
  // each part is shown to its end by a button of its own, so that no place of the order seems to be missing
  const failed = over.filter(isFailed).length;
  const openFirst = atFirst(AT_FIRST);
  const blockedFirst = atFirst(ASIDE);
  const overFirst = Math.max(blockedFirst, Math.min(failed, AT_FIRST));
  const [allOpen, moreOpen] = useRest(open.length - openFirst, "queue-list");
  const [allBlocked, moreBlocked] = useRest(blocked.length - blockedFirst, "queue-list", "more that cannot start");
  const [allOver, moreOver] = useRest(over.length - overFirst, "queue-list", "more finished");
  const shown = (list, first, all) => (all ? list : list.slice(0, first));
  const openIds = shown(open, openFirst, allOpen);
  const blockedIds = shown(blocked, blockedFirst, allBlocked);
  const overIds = shown(over, overFirst, allOver);
  const words = filter.value;
  const search = html`<a href=${to("jobs", {}, { q: words })}>Search all jobs</a>`;
  const empty = words ? html`No active groups match “${words}”. ${search}` : "No jobs waiting or running.";
  const sections = [];
  if (openIds.length > 0 || blockedIds.length === 0)
    sections.push({ key: "open", ids: openIds, empty, foot: moreOpen });
  if (blockedIds.length > 0)
    sections.push({
      key: "blocked",
      title: "Cannot start",
      className: "is-blocked",
      ids: blockedIds,
      foot: moreBlocked,
    });
  if (overIds.length > 0)
    sections.push({
      key: "over",
      title: `Recently finished${failed ? ", failed first" : ""}`,
      className: "is-over",
      ids: overIds,
      foot: moreOver,
    });
  const waiting = open.length + blocked.length;
  return html`
    <${Panel} id="queue" title="Queue" note=${waiting >= MOST ? `first ${waiting}` : waiting || ""}>
      <${Table}
        id="queue-list"
        label="Queue of groups, next first"
        className="queue"
        columns=${COLUMNS}
        sections=${sections}
        kind="group"
        rowOf=${(id) => groups.row(id)}
        hrefOf=${(group) => to("group", { id: group.id })}
      />
      ${waiting >= MOST && html`<${More} />`}
    <//>
  `;
}

const More = () => html`
  <p class="nothing">
    Further groups are not shown. <a href=${to("jobs", {}, { status: "pending" })}>All waiting jobs</a>
  </p>
`;
