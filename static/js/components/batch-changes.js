// The comparison of a batch with another one.
import { useEffect, useState } from "preact/hooks";

import { get } from "../api.js";
import { batchName } from "../batches.js";
import { count, number, precise, shortCommit, timeOfDay } from "../format.js";
import { useResource } from "../hooks.js";
import { html } from "../html.js";
import { setQuery, to } from "../router.js";
import { Icon } from "./icon.js";
import { Menu } from "./menu.js";
import { Panel } from "./panel.js";
import { Segmented } from "./segmented.js";
import { EmptyState, ErrorState, Skeleton } from "./states.js";
import { JobStatus } from "./status.js";
import { TestName } from "./test-name.js";

const AT_FIRST = 100; // tests shown of a list before "Show all"
const OTHERS = 20; // batches to choose from
const KINDS = [
  ["previous", "Previous batch"],
  ["base", "Base branch"],
];

const LISTS = [
  ["newly_failing", "Newly failing", "failed", "passed or did not run before"],
  ["still_failing", "Still failing", "failed", "failed in both batches"],
  ["fixed", "Fixed", "done", "failed before"],
  ["slower", "Slower", "pending", "at least 50 % and 1 s slower"],
  ["new", "New", "event", "not in the other batch"],
  ["gone", "Gone", "cancelled", "not in this batch"],
];

/** "e2e on main, 5f3c9a1b2c, 10:45:37" */
export const batchText = (batch) =>
  [
    [batchName(batch), batch.branch && `on ${batch.branch}`].filter(Boolean).join(" "),
    batch.commit && shortCommit(batch.commit),
    timeOfDay(batch.created_at),
  ]
    .filter(Boolean)
    .join(", ");

/** The newest batches of the same suite and organization, other than this one. */
function useOthers(batch) {
  const [others, setOthers] = useState([]);
  useEffect(() => {
    const ending = new AbortController();
    const alike = new URLSearchParams({
      suite: batch.suite,
      limit: OTHERS + 1,
      ...(batch.org_id ? { org_id: batch.org_id } : {}),
    });
    get(`/api/v1/batches?${alike}`, ending).then(
      ({ batches }) => setOthers(batches.filter(({ id }) => id !== batch.id).slice(0, OTHERS)),
      () => {}, // the two ways of choosing that need no list are still there
    );
    return () => ending.abort();
  }, [batch.id]);
  return others;
}

function Choice({ batch, chosen }) {
  const others = useOthers(batch);
  const choose = (other) => setQuery({ with: other }, { push: true });
  return html`
    <div class="page-tools">
      <${Segmented} label="Against" hideLabel options=${KINDS} value=${chosen} onChange=${choose} />
      ${
        others.length > 0 &&
        html`
          <${Menu}
            label="Other batch"
            items=${others.map((other) => ({
              label: batchText(other),
              checked: other.id === chosen,
              run: () => choose(other.id),
            }))}
          >
            Other batch…
            <${Icon} name="down" />
          <//>
        `
      }
    </div>
  `;
}

const Seconds = ({ at }) => (at === null ? null : html`<span class="number quiet">${precise(at)}</span>`);

/** One side: status and duration of the test, linked to its job. */
function Side({ id, status, seconds, word }) {
  if (!id) return html`<span class="quiet">not run</span>`;
  return html`
    <a class="change-side" href=${to("job", { id })}>
      <span class="unseen">${word}: </span>
      <${JobStatus} job=${{ status }} /> <${Seconds} at=${seconds} />
    </a>
  `;
}

function Change({ row, gone }) {
  const before = gone ? row.job_id : row.before_job_id;
  return html`
    <li class="change">
      <a class="change-test" href=${to("job", { id: row.job_id })}>
        <${TestName} test=${row.test} />
      </a>
      <${Side}
        word="before"
        id=${before}
        status=${gone ? row.status : row.before_status}
        seconds=${gone ? row.seconds : row.before_seconds}
      />
      <${Icon} name="next" />
      <${Side} word="now" id=${gone ? null : row.job_id} status=${row.status} seconds=${row.seconds} />
    </li>
  `;
}

const Rows = ({ kind, rows }) => html`
  <ul class="change-list" data-changes=${kind}>
    ${rows.map((row) => html`<${Change} key=${row.job_id} row=${row} gone=${kind === "gone"} />`)}
  </ul>
`;

/** Tests under their causes, the cause of most tests first. */
function ByCause({ kind, rows, causes }) {
  const known = new Map(rows.map((row) => [row.job_id, row]));
  return causes.map(({ fingerprint, cause, tests, job_ids: ids }) => {
    const own = ids.filter((id) => known.has(id)).map((id) => known.get(id));
    return (
      own.length > 0 &&
      html`
        <div class="change-cause" key=${fingerprint} data-cause=${fingerprint}>
          <h3>
            <span class="failure-cause">${cause || "No cause is known"}</span>${" "}
            <small class="number">${count(tests, "test")}</small>
          </h3>
          <${Rows} kind=${kind} rows=${own} />
        </div>
      `
    );
  });
}

function List({ kind, title, icon, note, rows, causes }) {
  const [all, setAll] = useState(false);
  const ordered = causes ? causes.flatMap(({ job_ids: ids }) => ids) : null;
  const sorted = ordered ? rows.toSorted((a, b) => ordered.indexOf(a.job_id) - ordered.indexOf(b.job_id)) : rows;
  const shown = all ? sorted : sorted.slice(0, AT_FIRST);
  return html`
    <${Panel}
      title=${html`<span class=${`state state-${icon}`}>
          <${Icon} name=${icon} />
          <span>${title}</span>
        </span>`}
      note=${number(rows.length)}
      className="changes"
      tools=${html`<span class="quiet">${note}</span>`}
    >
      ${
        causes
          ? html`<${ByCause} kind=${kind} rows=${shown} causes=${causes} />`
          : html`<${Rows} kind=${kind} rows=${shown} />`
      }
      ${
        shown.length < rows.length &&
        html`
          <p class="nothing">
            <button type="button" class="button" onClick=${() => setAll(true)}>
              Show all ${number(rows.length)}
            </button>
          </p>
        `
      }
    <//>
  `;
}

/** "22 to run, 3 in the other batch"; "" if both have ended. */
const leftText = ({ batch, with: other }) =>
  [
    batch.unfinished > 0 && `${number(batch.unfinished)} to run`,
    other.unfinished > 0 && `${number(other.unfinished)} to run in the other batch`,
  ]
    .filter(Boolean)
    .join(", ");

function Found({ found, chosen }) {
  if (found.with === null) {
    const base = chosen === "base";
    return html`
      <${EmptyState} icon="batches" title="Nothing to compare with">
        <p>
          ${
            base
              ? "No base branch has an earlier batch of this suite."
              : "This is the first batch of its suite and branch."
          }
        </p>
      <//>
    `;
  }
  const lists = LISTS.filter(([kind]) => found[kind].length > 0);
  const left = leftText(found);
  return html`
    <p class="change-with">
      Against <a href=${to("batch", { id: found.with.id })}>${batchText(found.with)}</a>
      ${left && lists.length > 0 && html`${" "}<span class="number" data-to-run>· ${left}</span>`}
    </p>
    ${
      lists.length === 0 &&
      html`
        <${EmptyState} icon=${left ? "running" : "done"} title=${left ? `Same so far, ${left}` : "No changes"}>
          <p>Every finished test has the same status in both batches.</p>
        <//>
      `
    }
    ${lists.map(
      ([kind, title, icon, note]) => html`
        <${List} key=${kind} kind=${kind} title=${title} icon=${icon} note=${note} rows=${found[kind]}
          causes=${kind === "newly_failing" ? found.causes : null}
        />
      `,
    )}
  `;
}

/** What differs from another batch. `chosen`: previous, base, or that one's id. */
export function BatchChanges({ batch, chosen }) {
  const path = `/api/v1/batches/${batch.id}/compare?${new URLSearchParams({ with: chosen })}`;
  const changes = useResource(path, `${batch.done} ${batch.failed} ${batch.cancelled}`);
  const found = changes.data.value;
  const error = changes.error.value;
  return html`
    <${Choice} batch=${batch} chosen=${chosen} />
    ${
      error &&
      html`
        <${ErrorState} title="The batches could not be compared" text=${error.message} again=${() => changes.load()} />
      `
    }
    ${found && html`<${Found} found=${found} chosen=${chosen} />`}
    ${!found && !error && html`<${Skeleton} />`}
  `;
}
