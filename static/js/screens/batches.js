// The screen of batches.
import { useEffect, useMemo } from "preact/hooks";

import { BatchList, FILTERS } from "../batches.js";
import { BatchTable } from "../components/batch-columns.js";
import { Copy } from "../components/copy.js";
import { Icon } from "../components/icon.js";
import { ListFoot } from "../components/list-foot.js";
import { Menu } from "../components/menu.js";
import { Page } from "../components/page.js";
import { EmptyState } from "../components/states.js";
import { showsTrends, Trends, ViewSwitch } from "../components/trends.js";
import { html } from "../html.js";
import { takeData } from "../page-state.js";
import { setQuery, to } from "../router.js";
import { exampleOrg, quoted, urlOption } from "../terminal.js";

const filtersOf = (query) =>
  Object.fromEntries(
    Object.keys(FILTERS)
      .filter((name) => query.get(name))
      .map((name) => [name, query.get(name)]),
  );

const EXAMPLE =
  `qgjob submit --org-id ${quoted(exampleOrg)} --app-version-id 1.0 --suite smoke --branch main` +
  " --test tests/login.spec.js --test tests/pay.spec.js";

/** Which values of a field there are among the rows shown, and the one chosen. */
function valuesOf(list, name, chosen) {
  const found = new Set(list.ids.value.map((id) => list.row(id).peek()?.[name]).filter(Boolean));
  if (chosen) found.add(chosen);
  return [...found].sort();
}

/** Narrow the list down by one field: to a value that is in sight. An address may name any other. */
function Choice({ name, word, list, chosen }) {
  const choose = (value) => () => setQuery({ [name]: value }, { push: true });
  const items = [
    { label: `any ${word}`, checked: !chosen, run: choose("") },
    ...valuesOf(list, name, chosen).map((value) => ({
      label: value,
      checked: value === chosen,
      run: choose(value),
    })),
  ];
  return html`
    <${Menu} label=${`Filter by ${word}`} items=${items}>
      <span class="quiet">${word.charAt(0).toUpperCase() + word.slice(1)}</span>${" "}
      ${chosen ? html`<strong>${chosen}</strong>` : "any"}
      <${Icon} name="down" />
    <//>
  `;
}

const Tools = ({ filters, list, query }) => html`
  <${ViewSwitch} query=${query} first="Batches" />
  ${Object.entries(FILTERS).map(
    ([name, word]) => html`
      <${Choice} key=${name} name=${name} word=${word} list=${list} chosen=${filters[name] ?? ""} />
    `,
  )}
  ${
    Object.keys(filters).length > 0 &&
    html`<a class="button is-link" href=${to("batches", {}, { view: query.get("view") })}>All batches</a>`
  }
`;

const None = ({ filtered }) => html`
  <${EmptyState} icon="batches" title=${filtered ? "No batches match" : "No batches yet"}>
    ${
      filtered
        ? html`
          <p>Filters match the exact organization, suite and branch.</p>
          <p>
            <a class="button" href="/batches">All batches</a>
          </p>
        `
        : html`
          <p>
            A batch is one submission: a suite of tests of one build. With a suite and a branch it is compared
            with the batch before it.
          </p>
          <${Copy}
            label="Submit a batch"
            text=${EXAMPLE + urlOption()}
          />
        `
    }
  <//>
`;

const List = ({ list }) => html`
  ${
    list.ids.value.length > 0 &&
    html`
      <${BatchTable}
        id="batches-list"
        label="Batches, newest first"
        className="batches is-sticky"
        ids=${list.ids.value}
        rowOf=${(id) => list.row(id)}
      />
    `
  }
  <${ListFoot} list=${list} what="Batches" />
`;

/** Batches, newest first: how far each is and how it went; or the trends of them. */
export default function BatchesScreen({ query }) {
  const filters = filtersOf(query);
  const key = JSON.stringify(filters);
  const list = useMemo(() => new BatchList({ filters, page: takeData() }), [key]);
  useEffect(() => list.follow(), [list]);
  const ids = list.ids.value;
  const fresh = list.fresh.value;
  const none = ids.length === 0 && !list.loading.value && !list.error.value;
  return html`
    <${Page}
      title="Batches"
      tools=${html`<${Tools} filters=${filters} list=${list} query=${query} />`}
      actions=${
        fresh > 0 &&
        html`
          <button type="button" class="pill" onClick=${() => list.first()}>
            ${fresh} new
          </button>
        `
      }
    >
      ${none && html`<${None} filtered=${Object.keys(filters).length > 0} />`}
      ${
        showsTrends(query)
          ? !none && html`<${Trends} subject=${filters} query=${query} />`
          : html`<${List} list=${list} />`
      }
    <//>
  `;
}
