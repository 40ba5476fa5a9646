// The screen of tests.
import { useEffect, useMemo } from "preact/hooks";

import { FilterChips } from "../components/filter-chips.js";
import { ListFoot } from "../components/list-foot.js";
import { Page } from "../components/page.js";
import { Segmented } from "../components/segmented.js";
import { EmptyState } from "../components/states.js";
import { Table } from "../components/table.js";
import { TEST_TABLE } from "../components/test-columns.js";
import { html } from "../html.js";
import { takeData } from "../page-state.js";
import { setQuery } from "../router.js";
import { TestList } from "../test-list.js";
import { TextFilter } from "../components/text-filter.js";

const SHOWN = [
  ["", "All"],
  ["failing", "failing"],
  ["flaky", "flaky"],
  ["quarantined", "in quarantine"],
];
const SORTS = [
  ["last", "Last run"],
  ["failing", "Fails most"],
  ["flaky", "Flakiest"],
  ["slow", "Slowest"],
];
const CHIPS = { org_id: "organization", target: "target", failed_on: "fails only on" };
const FILTERS = ["test", "failing", "flaky", "quarantined", ...Object.keys(CHIPS)];
const TYPING_MS = 250; // after the last letter, before a request

const filtersOf = (query) =>
  Object.fromEntries(FILTERS.filter((name) => query.get(name)).map((name) => [name, query.get(name)]));

let timer = 0;
function searchLater(text) {
  clearTimeout(timer);
  timer = setTimeout(() => setQuery({ test: text }), TYPING_MS);
}

/** "failing", "flaky", "quarantined", or "" for other filters. */
const shownOf = (filters) => SHOWN.find(([name]) => filters[name] === "true")?.[0] ?? "";
const show = (wanted) =>
  setQuery(Object.fromEntries(SHOWN.slice(1).map(([name]) => [name, name === wanted ? "true" : ""])), {
    push: true,
  });

/** The order of a list for which none is chosen. */
const usualSort = (filters) => (filters.flaky === "true" ? "flaky" : "last");

const Tools = ({ filters, sort }) => html`
  <${Segmented} label="Which" hideLabel options=${SHOWN} value=${shownOf(filters)} onChange=${show} />
  <${TextFilter}
    id="test-search"
    label="Filter by test name"
    text=${filters.test ?? ""}
    onInput=${searchLater}
  />
  <${FilterChips} words=${CHIPS} filters=${filters} />
  <span class="tools-end">
    <${Segmented}
      label="Order"
      hideLabel
      options=${SORTS}
      value=${sort}
      onChange=${(chosen) => setQuery({ sort: chosen === usualSort(filters) ? "" : chosen }, { push: true })}
    />
  </span>
`;

/** What counts as flaky. */
const Flaky = () => html`
  A test is flaky if it passed on a retry of a failed attempt, or a case of it did within an attempt. One that passes in
  one batch and fails in another is not: see the last runs of the${" "}
  <a href="/tests?sort=failing">tests that fail most</a>.
`;

function None({ filters }) {
  const filtered = Object.keys(filters).length > 0;
  if (shownOf(filters) === "quarantined" && Object.keys(filters).length === 1)
    return html`
      <${EmptyState} icon="quarantined" title="No test is in quarantine">
        <p>
          A test in quarantine still runs, but its failures do not fail a batch. Quarantine one from its row in${" "}
          <a href="/tests?flaky=true">flaky tests</a>, or from the page of a failed job.
        </p>
      <//>
    `;
  if (filters.failed_on && Object.keys(filters).length === 1)
    return html`
      <${EmptyState} icon="tests" title=${`No test fails only on ${filters.failed_on}`}>
        <p>
          <a class="button" href="/tests">All tests</a>
        </p>
      <//>
    `;
  if (filters.flaky === "true")
    return html`
      <${EmptyState} icon="tests" title="No flaky tests match">
        <p><${Flaky} /></p>
      <//>
    `;
  return html`
    <${EmptyState} icon="tests" title=${filtered ? "No tests match" : "No tests yet"}>
      <p>
        ${
          filtered
            ? "Remove a filter, or search for another part of the name."
            : html`
              Each test is remembered from its first run on, whatever the build. The <a href="/">overview</a>${" "}
              shows how to submit one.
            `
        }
      </p>
      ${
        filtered &&
        html`
          <p>
            <a class="button" href="/tests">All tests</a>
          </p>
        `
      }
    <//>
  `;
}

/** What is known of tests: which fail, which only pass at another try, which take long. */
export default function TestsScreen({ query }) {
  const filters = filtersOf(query);
  const sort = SORTS.some(([name]) => name === query.get("sort")) ? query.get("sort") : usualSort(filters);
  const key = JSON.stringify([filters, sort]);
  const list = useMemo(() => new TestList({ filters, sort, page: takeData() }), [key]);
  useEffect(() => list.follow(), [list]);
  const ids = list.ids.value;
  const fresh = list.fresh.value;
  return html`
    <${Page}
      title="Tests"
      tools=${html`<${Tools} filters=${filters} sort=${sort} />`}
      actions=${
        fresh > 0 &&
        html`
          <button type="button" class="pill" onClick=${() => list.first()}>
            ${fresh} updated
          </button>
        `
      }
    >
      ${
        ids.length > 0 &&
        html`
          <${Table}
            id="tests-list"
            label="Tests"
            className="tests is-sticky"
            ids=${ids}
            rowOf=${(id) => list.row(id)}
            ...${TEST_TABLE}
          />
        `
      }
      ${ids.length === 0 && !list.loading.value && !list.error.value && html`<${None} filters=${filters} />`}
      <${ListFoot} list=${list} what="Tests" older="Show more" />
      ${filters.flaky === "true" && ids.length > 0 && html`<p class="quiet"><${Flaky} /></p>`}
      ${filters.flaky === "true" && html`<p class="quiet">Tests that fail on one agent only: see its page.</p>`}
    <//>
  `;
}
