import { useEffect, useMemo } from "preact/hooks";

import { changeJobs } from "../actions.js";
import { Icon } from "../components/icon.js";
import { JOB_TABLE } from "../components/job-columns.js";
import { Menu } from "../components/menu.js";
import { Page } from "../components/page.js";
import { priorityItems } from "../components/priority.js";
import { Segmented } from "../components/segmented.js";
import { EmptyState, ErrorState, Skeleton } from "../components/states.js";
import { WORDS } from "../components/status.js";
import { Table } from "../components/table.js";
import { count, number } from "../format.js";
import { html } from "../html.js";
import { JobList } from "../job-list.js";
import { takeData } from "../page-state.js";
import { useCommands } from "../palette.js";
import { Picks } from "../picks.js";
import { setQuery } from "../router.js";

const STATUSES = ["", "pending", "running", "failed", "done", "cancelled"].map((status) => [status, WORDS[status] ?? (status || "all")]);
const CHIPS = { org_id: "organisation", app_version_id: "build", target: "target", agent: "agent", group: "group", batch_id: "batch", priority: "priority" };
const FILTERS = ["status", "test", ...Object.keys(CHIPS)];
const TYPING_MS = 250; // after the last letter, before the server is asked

const filtersOf = (query) => Object.fromEntries(FILTERS.filter((name) => query.get(name)).map((name) => [name, query.get(name)]));

let timer = 0;
function searchLater(text) {
  clearTimeout(timer);
  timer = setTimeout(() => setQuery({ test: text }), TYPING_MS);
}

const Tools = ({ filters }) => html`
  <${Segmented} label="Status" hideLabel options=${STATUSES} value=${filters.status ?? ""} onChange=${(status) => setQuery({ status }, { push: true })} />
  <form class="search" role="search" onSubmit=${(event) => event.preventDefault()}>
    <label for="job-search"><${Icon} name="search" /><span class="unseen">A part of the test's path</span></label>
    <input id="job-search" data-search type="search" placeholder="A part of the test's path" autocomplete="off" spellcheck=${false}
      value=${filters.test ?? ""} onInput=${(event) => searchLater(event.currentTarget.value)} />
    <kbd aria-hidden="true">/</kbd>
  </form>
  ${Object.entries(CHIPS).filter(([name]) => filters[name]).map(([name, word]) => html`
    <span class="chip" key=${name}>${word} <strong>${filters[name]}</strong>
      <button type="button" class="chip-close" aria-label="Any ${word}" onClick=${() => setQuery({ [name]: "" }, { push: true })}><${Icon} name="close" /></button>
    </span>
  `)}
`;

/** What the acts are about: the picked ones, or everything that matches. */
function selection(picks, filters) {
  if (picks.all.peek()) return { filter: filters, what: "Everything that matches the filters, shown or not." };
  const ids = [...picks.ids.peek()];
  return { filter: { ids }, what: ids.length === 1 ? "The job you have picked." : `The ${count(ids.length, "job")} you have picked.` };
}

/** What can be done with the picked rows. It is there as long as any are. */
function Picked({ picks, filters, list }) {
  const picked = picks.ids.value.size;
  if (picked === 0) return null;
  const act = (action, more = {}) => async () => {
    if (await changeJobs({ action, ...selection(picks, filters), ...more })) picks.clear();
  };
  const wholePage = list.more.value && list.ids.value.every((id) => picks.ids.value.has(id));
  return html`
    <div class="picked" role="region" aria-label="Picked jobs">
      <span class="picked-count" aria-live="polite">${picks.all.value ? "All that match" : `${number(picked)} picked`}</span>
      ${wholePage && !picks.all.value && html`<button type="button" class="button is-link" onClick=${() => (picks.all.value = true)}>Pick all that match</button>`}
      <span class="picked-acts">
        <button type="button" class="button" onClick=${act("retry")}><${Icon} name="retry" />Retry …</button>
        <${Menu} label="Priority" items=${priorityItems(null, (priority) => act("priority", { priority })())}>Priority …<//>
        <button type="button" class="button is-danger" onClick=${act("cancel")}><${Icon} name="cancelled" />Cancel …</button>
        <button type="button" class="icon-button" aria-label="Pick none" data-tip="Pick none" onClick=${() => picks.clear()}><${Icon} name="close" /></button>
      </span>
    </div>
  `;
}

function Foot({ list }) {
  const { ids, error, loading, more } = list;
  if (error.value) return html`<${ErrorState} title="The jobs could not be loaded" text=${error.value.message} again=${() => (ids.peek().length ? list.next() : list.first())} />`;
  if (loading.value === "first" && ids.value.length === 0) return html`<${Skeleton} lines=${10} />`;
  if (more.value) return html`<p class="nothing"><button type="button" class="button" disabled=${loading.value !== null} onClick=${() => list.next()}>Show older ones</button></p>`;
  if (ids.value.length > 0) return html`<p class="nothing">These are all.</p>`;
  return null;
}

const None = ({ filters }) => {
  const filtered = Object.keys(filters).length > 0;
  return html`
    <${EmptyState} icon="jobs" title=${filtered ? "No job matches" : "No jobs yet"}>
      <p>${filtered ? "Take a filter away, or look for another part of the path." : html`The <a href="/">overview</a> shows how to submit the first.`}</p>
      ${filtered && html`<p><a class="button" href="/jobs">All jobs</a></p>`}
    <//>
  `;
};

/** Jobs, newest first: found by filters in the address, changed many at a time. */
export default function JobsScreen({ query }) {
  const filters = filtersOf(query);
  const key = JSON.stringify(filters);
  const list = useMemo(() => new JobList(filters, takeData()), [key]);
  const picks = useMemo(() => new Picks(), [key]);
  useEffect(() => list.start(), [list]);
  useCommands("These jobs", () => {
    const act = (action) => () => changeJobs({ action, filter: filters, what: "Everything that matches the filters." });
    return [
      { label: "Retry what failed of these …", icon: "retry", run: act("retry") },
      { label: "Cancel these …", icon: "cancelled", run: act("cancel") },
    ];
  });
  const fresh = list.fresh.value;
  const ids = list.ids.value;
  return html`
    <${Page} title="Jobs" className="jobs-page" tools=${html`<${Tools} filters=${filters} />`}
      actions=${fresh > 0 && html`<button type="button" class="pill" onClick=${() => list.first()}>${fresh >= 100 ? "100 or more" : fresh} new</button>`}>
      ${ids.length > 0 && html`
        <${Table} id="jobs-list" label="Jobs, newest first" className="jobs is-sticky" ids=${ids} rowOf=${(id) => list.row(id)} picks=${picks} ...${JOB_TABLE} />
      `}
      ${ids.length === 0 && !list.loading.value && !list.error.value && html`<${None} filters=${filters} />`}
      <${Foot} list=${list} />
      <${Picked} picks=${picks} filters=${filters} list=${list} />
    <//>
  `;
}
