// The screen of jobs.
import { useEffect, useMemo } from "preact/hooks";

import { changeJobs } from "../actions.js";
import { JOB_STATUSES, unknownIn } from "../address-choices.js";
import { Empty } from "../components/empty.js";
import { FilterChips } from "../components/filter-chips.js";
import { Icon } from "../components/icon.js";
import { JOB_TABLE } from "../components/job-columns.js";
import { Page } from "../components/page.js";
import { PriorityButton } from "../components/priority.js";
import { SearchField } from "../components/search-field.js";
import { Segmented } from "../components/segmented.js";
import { EmptyState, ErrorState, Skeleton } from "../components/states.js";
import { Table } from "../components/table.js";
import { count, number } from "../format.js";
import { html } from "../html.js";
import { JobList } from "../job-list.js";
import { takeData } from "../page-state.js";
import { useCommands } from "../palette.js";
import { may, mayAny } from "../rights.js";
import { Selection } from "../selection.js";
import { setQuery, to } from "../router.js";
import { termsOf, valueOf, without, withValue } from "../search-terms.js";

const STATUSES = [
  ["", "All"],
  ["waiting", "waiting"],
  ["running", "running"],
  ["failed", "failed"],
  ["done", "passed"],
  ["cancelled", "cancelled"],
];
// filters of addresses from before there was a search, and of other screens' links
const CHIPS = {
  org_id: "organization",
  app_version_id: "build",
  test: "test",
  target: "target",
  agent: "agent",
  group: "group",
  batch_id: "batch",
  priority: "priority",
};
const FILTERS = ["q", "status", ...Object.keys(CHIPS)];

const API_STATUSES = { waiting: "pending", passed: "done" };

const SELECTION_ACTIONS = ["retry", "priority", "cancel"];
const EXAMPLE = "org:acme status:failed build:1.4 age<1h checkout";

/** The filters in the address. Its status may be a word of the screens; the page says of an unknown one that it is. */
function filtersOf(query) {
  const given = Object.fromEntries(FILTERS.filter((name) => query.get(name)).map((name) => [name, query.get(name)]));
  const { status, ...others } = given;
  return JOB_STATUSES.includes(status) ? { ...given, status: API_STATUSES[status] ?? status } : others;
}

/** The status in the search: "" for all, null for other conditions. */
function statusOf({ q = "", status = "" }) {
  const searched = valueOf(q, "status");
  const word = status || searched;
  return status && searched ? null : ({ pending: "waiting", passed: "done" }[word] ?? word);
}

/** What is wrong with the search, as a sentence. */
function problemOf(error) {
  const words = error?.fields?.q;
  if (!words) return null;
  const sentence = /^(has|must|cannot) /.test(words)
    ? `The search ${words}`
    : words.charAt(0).toUpperCase() + words.slice(1);
  return `${sentence}.`;
}

const Tools = ({ filters, problem }) => html`
  <${SearchField}
    label="Search jobs"
    placeholder="Test, organization or status:failed"
    text=${filters.q ?? ""}
    problem=${problem}
    onSearch=${(q) => setQuery({ q })}
  />
  <${Segmented}
    label="Status"
    hideLabel
    options=${STATUSES}
    value=${statusOf(filters)}
    onChange=${(status) => setQuery({ status: "", q: withValue(filters.q ?? "", "status", status) }, { push: true })}
  />
  <${FilterChips} words=${CHIPS} filters=${filters} />
`;

/** What the acts are about: the picked ones, or everything that matches. */
function targetOf(selection, filters) {
  if (selection.all.peek()) return { filter: filters, what: "All jobs that match the search." };
  const ids = [...selection.ids.peek()];
  return {
    filter: { ids },
    what: ids.length === 1 ? "The selected job." : `The ${count(ids.length, "job")} selected.`,
  };
}

/** Actions on the selected rows, and on all that match if the `whole` list may be acted on. */
function Picked({ selection, filters, list, whole }) {
  const picked = selection.ids.value.size;
  if (picked === 0) return null;
  const changed = () => {
    selection.clear();
    list.look(); // of many changes at once the live topic has the latest only
  };
  const act = (action) => async () => (await changeJobs({ action, ...targetOf(selection, filters) })) && changed();
  // of a job of which no row is left nothing is known
  const any = (...statuses) =>
    selection.all.value ||
    [...selection.ids.value].some((id) => statuses.includes(list.row(id).value?.status ?? statuses[0]));
  const formerOf = () => {
    const rows = [...selection.ids.peek()].map((id) => list.row(id).peek());
    if (selection.all.peek() || !rows.every(Boolean)) return null;
    const waiting = rows.filter(({ status }) => status === "pending");
    return [...new Set(waiting.map(({ priority }) => priority))].map((priority) => [
      priority,
      waiting.filter((job) => job.priority === priority).map(({ id }) => id),
    ]);
  };
  const wholePage = list.more.value && list.ids.value.every((id) => selection.ids.value.has(id));
  return html`
    <div class="picked" role="region" aria-label="Selected jobs">
      <span class="picked-count" aria-live="polite">
        ${selection.all.value ? "All that match" : `${number(picked)} selected`}
      </span>
      ${
        whole &&
        wholePage &&
        !selection.all.value &&
        html`
          <button type="button" class="button is-link" onClick=${() => (selection.all.value = true)}>
            Select all that match
          </button>
        `
      }
      <span class="picked-acts">
        ${
          may("retry", "job") &&
          any("failed", "cancelled") &&
          html`
            <button type="button" class="button" onClick=${act("retry")}>
              <${Icon} name="retry" />
              Retry…
            </button>
          `
        }
        ${
          any("pending") &&
          html`<${PriorityButton} of=${{ ...targetOf(selection, filters), formerOf }} done=${changed} />`
        }
        ${
          may("cancel", "job") &&
          any("pending", "running") &&
          html`
            <button type="button" class="button is-danger" onClick=${act("cancel")}>
              <${Icon} name="cancelled" />
              Cancel…
            </button>
          `
        }
        <button
          type="button"
          class="icon-button"
          aria-label="Clear selection"
          data-tip="Clear selection"
          onClick=${() => selection.clear()}
        >
          <${Icon} name="close" />
        </button>
      </span>
    </div>
  `;
}

function Foot({ list }) {
  const { ids, error, loading, more, old } = list;
  if (error.value) {
    if (problemOf(error.value)) return ids.value.length > 0 ? null : html`<${CannotAsk} />`;
    return html`
      <${ErrorState}
        title="Jobs could not be loaded"
        text=${error.value.message}
        again=${() => (ids.peek().length && !old.peek() ? list.next() : list.first())}
      />
    `;
  }
  if (loading.value === "first" && ids.value.length === 0) return html`<${Skeleton} lines=${10} />`;
  if (more.value)
    return html`
      <p class="nothing">
        <button type="button" class="button" disabled=${loading.value !== null} onClick=${() => list.next()}>
          Show older
        </button>
      </p>
    `;
  if (ids.value.length > 0) return html`<p class="nothing">End of list</p>`;
  return null;
}

const CannotAsk = () => html`
  <${EmptyState} icon="search" title="Invalid search">
    <p>The error is shown under the search. Example: <code>${EXAMPLE}</code></p>
    <p>
      <a class="button" href=${to("jobs")}>All jobs</a>
    </p>
  <//>
`;

/** None matches: what could be left out. */
function NoneMatches({ filters }) {
  const { q = "", ...others } = filters;
  const parts = termsOf(q);
  const some = parts.length + Object.keys(others).length > 1;
  return html`
    <${EmptyState} icon="jobs" title="No jobs match">
      ${
        some &&
        html`
          <p>Remove a filter:</p>
          <p class="without">
            ${parts.map(
              (term) => html`
                <a class="button" key=${term.from} href=${to("jobs", {}, { ...others, q: without(q, term) })}>
                  without <code>${q.slice(term.from, term.to)}</code>
                </a>
              `,
            )}
            ${Object.keys(others).map(
              (name) => html`
                <a class="button" key=${name} href=${to("jobs", {}, { ...filters, [name]: "" })}>
                  any ${CHIPS[name] ?? name}
                </a>
              `,
            )}
          </p>
        `
      }
      <p>
        <a class="button" href=${to("jobs")}>All jobs</a>
      </p>
    <//>
  `;
}

/** "1,204 jobs", "10,000+ jobs" */
const totalText = ({ count: found, more }) => (more ? `${number(found)}+ jobs` : count(found, "job"));

/** How many match that are not shown yet, and how many that are shown match no longer. */
function New({ list }) {
  const { count: many, more, gone } = list.fresh.value;
  const words = [
    many > 0 && `${more ? `more than ${many}` : many} new`,
    gone.length > 0 && `${gone.length} no longer match${gone.length === 1 ? "es" : ""}`,
  ].filter(Boolean);
  if (words.length === 0) return null;
  return html`
    <button type="button" class="pill" onClick=${() => list.first()}>
      ${words.join(" · ")}
    </button>
  `;
}

/** Jobs, newest first: found by a search in the address, changed many at a time. */
export default function JobsScreen({ query }) {
  const filters = filtersOf(query);
  const key = JSON.stringify(filters);
  const whole = unknownIn("jobs", query).length === 0; // else it lists more than the address asks for
  const list = useMemo(() => {
    const made = new JobList();
    made.show(filters, takeData());
    return made;
  }, []);
  const selection = useMemo(() => new Selection(), [key]);
  useEffect(() => list.show(filters), [key]);
  useEffect(() => list.start(), [list]);
  useCommands("These jobs", () => {
    const act = (action) => async () =>
      (await changeJobs({ action, filter: filters, what: "All jobs that match the search." })) && list.look();
    return [
      whole && may("retry", "job") && { label: "Retry failed jobs…", icon: "retry", danger: true, run: act("retry") },
      whole && may("cancel", "job") && { label: "Cancel jobs…", icon: "cancelled", danger: true, run: act("cancel") },
    ];
  });
  const ids = list.ids.value;
  const none = ids.length === 0 && !list.loading.value && !list.error.value;
  return html`
    <${Page}
      title="Jobs"
      state=${list.total.value && html`<span class="quiet number" data-total>${totalText(list.total.value)}</span>`}
      className=${`jobs-page ${list.old.value && ids.length > 0 ? "is-old" : ""}`}
      tools=${html`<${Tools} filters=${filters} problem=${problemOf(list.error.value)} />`}
      actions=${html`<${New} list=${list} />`}
    >
      ${
        ids.length > 0 &&
        html`
          <${Table}
            id="jobs-list"
            label="Jobs, newest first"
            className="jobs is-sticky"
            ids=${ids}
            rowOf=${(id) => list.row(id)}
            selection=${mayAny(SELECTION_ACTIONS, "job") ? selection : null}
            ...${JOB_TABLE}
            rowClass=${(job) => `${JOB_TABLE.rowClass(job)} ${list.fresh.value.gone.includes(job.id) ? "is-gone" : ""}`}
          />
        `
      }
      ${none && (key === "{}" ? html`<${Empty} />` : html`<${NoneMatches} filters=${filters} />`)}
      <${Foot} list=${list} />
      <${Picked} selection=${selection} filters=${filters} list=${list} whole=${whole} />
    <//>
  `;
}
