// The results of a batch: filters and the matrix of tests and attempts.
import { useMemo } from "preact/hooks";

import { SHOWN } from "../batch-choices.js";
import { number } from "../format.js";
import { useFrozenOrder } from "../frozen-order.js";
import { html } from "../html.js";
import { setQuery } from "../router.js";
import { Matrix } from "./matrix.js";
import { Segmented } from "./segmented.js";
import { EmptyState, Skeleton } from "./states.js";
import { wordOf } from "./status.js";
import { TextFilter } from "./text-filter.js";

const CHOICES = ["failed", "flaky", "running", "waiting"]; // always there; others while they are chosen
const SORTS = [
  ["", "Failed first"],
  ["slowest", "Slowest first"],
];
const TYPING_MS = 150; // after the last letter

/** Return {show, test, sort} of the address. */
export function wantedOf(query) {
  const show = query.get("show") ?? "";
  return {
    show: Object.hasOwn(SHOWN, show) ? show : "",
    test: query.get("test") ?? "",
    sort: query.get("sort") === "slowest" ? "slowest" : "",
  };
}

let timer = 0;
function searchLater(text) {
  clearTimeout(timer);
  timer = setTimeout(() => setQuery({ test: text }), TYPING_MS);
}

function Tools({ wanted, summary }) {
  const names = CHOICES.includes(wanted.show) || !wanted.show ? CHOICES : [...CHOICES, wanted.show];
  const choices = [["", "all", summary.total], ...names.map((name) => [name, wordOf(name), summary[name]])];
  const options = choices.map(([name, word, many]) => [
    name,
    html`${word} <span class="number quiet">${number(many)}</span>`,
  ]);
  return html`
    <div class="page-tools matrix-tools">
      <${Segmented}
        label="Which"
        hideLabel
        options=${options}
        value=${wanted.show}
        onChange=${(show) => setQuery({ show }, { push: true })}
      />
      <${TextFilter}
        id="result-search"
        label="Filter by test path"
        text=${wanted.test}
        onInput=${searchLater}
      />
      <span class="tools-end">
        <${Segmented}
          label="Order"
          hideLabel
          options=${SORTS}
          value=${wanted.sort}
          onChange=${(sort) => setQuery({ sort }, { push: true })}
        />
      </span>
    </div>
  `;
}

const NONE = {
  failed: ["done", "No failed tests", "Failures will appear here."],
  flaky: ["done", "No flaky tests", "A test is flaky if it passed only after another attempt had failed."],
  running: ["pending", "No running tests", "Tests appear here when an agent starts them."],
  waiting: ["done", "No waiting tests", "All tests have started."],
};

function None({ wanted }) {
  const [icon, title, text] = (!wanted.test && NONE[wanted.show]) || [
    "search",
    "No tests match",
    "Try another path, or show all tests.",
  ];
  return html`
    <${EmptyState} icon=${icon} title=${title}>
      <p>${text}</p>
      <p>
        <button type="button" class="button" onClick=${() => setQuery({ show: "", test: "" })}>
          Show all
        </button>
      </p>
    <//>
  `;
}

/** The matrix; its order is frozen under the pointer or the focus, its rows change in place. */
function Rows({ results, wanted }) {
  const latest = useMemo(() => results.chosen(wanted), [results]);
  const hold = useFrozenOrder(latest);
  const { most } = results.summary.value;
  return html`
    ${
      hold.waiting > 0 &&
      html`
        <p class="matrix-more">
          <button type="button" class="pill" onClick=${hold.show}>Show ${number(hold.waiting)} more</button>
        </p>
      `
    }
    ${
      hold.ids.length > 0
        ? html`<${Matrix} ids=${hold.ids} results=${results} most=${most} over=${hold.over} />`
        : html`<${None} wanted=${wanted} />`
    }
  `;
}

/** The results of a batch, filtered by the address. `results`: a BatchResults. */
export function BatchResultsView({ results, query }) {
  const wanted = wantedOf(query);
  if (!results.loaded.value) return html`<${Skeleton} lines=${12} />`;
  return html`
    <${Tools} wanted=${wanted} summary=${results.summary.value} />
    <${Rows} key=${JSON.stringify(wanted)} results=${results} wanted=${wanted} />
  `;
}
