// The comparison of a batch with another batch, and of a build with another build.
import { useEffect, useRef, useState } from "preact/hooks";

import { get } from "../api.js";
import { count, number, precise, shortCommit, timeOfDay } from "../format.js";
import { useResource } from "../hooks.js";
import { html } from "../html.js";
import { setQuery, to } from "../router.js";
import { IN_QUARANTINE } from "./failed-count.js";
import { Icon } from "./icon.js";
import { Menu } from "./menu.js";
import { Panel } from "./panel.js";
import { Segmented } from "./segmented.js";
import { EmptyState, ErrorState, Skeleton } from "./states.js";
import { JobStatus } from "./status.js";
import { TestName } from "./test-name.js";

const AT_FIRST = 100; // tests loaded of each list before "Show all"
const MOST = 20_000; // that the server lists
const OTHERS = 20; // batches to choose from
const KINDS = [
  ["previous", "Previous batch"],
  ["base", "Base branch"],
];

// [list of the API, title, icon, what it means, word after one and after several]
export const LISTS = [
  ["newly_failing", "New failures", "failed", "did not fail before", "new failure", "new failures"],
  [
    "infrastructure",
    "Infrastructure failures",
    "failed",
    "their agent was lost, or could not run them",
    "infrastructure failure",
    "infrastructure failures",
  ],
  ["still_failing", "Still failing", "failed", "failed before", "still failing", "still failing"],
  ["fixed", "Fixed", "done", "failed before", "fixed", "fixed"],
  ["flaky", "Flaky", "event", "failed at first, passed on a retry", "flaky", "flaky"],
  ["newly_excused", "New in quarantine", "failed", "did not fail before", "new in quarantine", "new in quarantine"],
  ["slower", "Slower", "pending", "at least 50 % and 1 s slower", "slower", "slower"],
  ["new", "Added tests", "event", "did not run before", "added", "added"],
  ["gone", "Removed tests", "cancelled", "ran before only", "removed", "removed"],
];

/** "e2e on main, 1.4.0, 5f3c9a1b2c, 10:45:37" */
export const batchText = (batch) =>
  [
    [batch.name, batch.branch && `on ${batch.branch}`].filter(Boolean).join(" "),
    batch.app_version_id,
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

function BatchChoice({ batch, chosen }) {
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

/** "4.1 s with start": it contains the start of a test runner that can run several tests by one start. */
const Seconds = ({ at, hasStart }) =>
  at === null ? null : html`<span class="number quiet">${precise(at)}${hasStart && " with start"}</span>`;

/** One side: status and duration of the test, linked to its job. */
function Side({ id, status, seconds, hasStart, word }) {
  if (!id) return html`<span class="quiet">not run</span>`;
  return html`
    <a class="change-side" href=${to("job", { id })}>
      <span class="unseen">${word}: </span>
      <${JobStatus} job=${{ status }} /> <${Seconds} at=${seconds} hasStart=${hasStart} />
    </a>
  `;
}

function Change({ row, gone, hasCause, hasTarget }) {
  const before = gone ? row.job_id : row.before_job_id;
  const why = row.status === "failed" && !gone && !hasCause && row.cause;
  return html`
    <li class="change">
      <span class="change-what">
        <a class="change-test" href=${to("job", { id: row.job_id })}>
          <${TestName} test=${row.test} />
        </a>
        ${hasTarget && html`<span class="quiet">${row.target}</span>`}
        ${row.excused && !gone && html`<span class="tag" title=${IN_QUARANTINE}>quarantined</span>`}
        ${why && html`<span class="row-why quiet" title=${why}>${why}</span>`}
      </span>
      <${Side}
        word="before"
        id=${before}
        status=${gone ? row.status : row.before_status}
        seconds=${gone ? row.seconds : row.before_seconds}
        hasStart=${gone ? row.has_start : row.before_has_start}
      />
      <${Icon} name="next" />
      <${Side} word="now" ...${{ ...row, id: gone ? null : row.job_id, hasStart: row.has_start }} />
    </li>
  `;
}

const Rows = ({ kind, rows, ...more }) => html`
  <div class="change-rows">
    <div class="change change-head quiet" aria-hidden="true">
      <span></span><span>Before</span><span></span><span>Now</span>
    </div>
    <ul class="change-list" data-changes=${kind}>
      ${rows.map((row) => html`<${Change} key=${row.job_id} row=${row} gone=${kind === "gone"} ...${more} />`)}
    </ul>
  </div>
`;

/** Tests under their causes, the cause of most tests first. */
function ByCause({ kind, rows, causes, hasTarget }) {
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
          <${Rows} kind=${kind} rows=${own} hasTarget=${hasTarget} hasCause />
        </div>
      `
    );
  });
}

/** What was found, its added tests without the last of them: those are in another list, too. */
export function withoutRepeats(found) {
  const added = found.counts.new - found.new_elsewhere;
  return { ...found, counts: { ...found.counts, new: added }, new: found.new.slice(0, added) };
}

/** How many tests a list has, those in quarantine not counted. */
export const failing = ({ counts, excused }, kind) => counts[kind] - (kind === "still_failing" ? excused : 0);

/** ", 1 quarantined": of those that still fail; "" for none. */
export const quarantinedText = ({ excused }) => (excused > 0 ? `, ${number(excused)} quarantined` : "");

/** ", all on lab-3/oneplus-9" or ", 24 only on lab-3/oneplus-9": of a list of tests; "" if no agent stands out. */
export function onAgentText({ on_agent: agents, counts }, kind) {
  const found = agents[kind];
  if (!found) return "";
  return found.tests === counts[kind] ? `, all on ${found.agent}` : `, ${number(found.tests)} only on ${found.agent}`;
}

/** "15, all on lab-3/oneplus-9", "3, 1 quarantined" */
const countedText = (found, kind) =>
  number(failing(found, kind)) + (kind === "still_failing" ? quarantinedText(found) : "") + onAgentText(found, kind);

function List({ kind, title, icon, note, counted, total, few, rows: loaded, causes, hasTarget, showAll }) {
  const [all, setAll] = useState(false);
  const rows = all ? loaded : loaded.slice(0, few);
  return html`
    <${Panel}
      title=${html`<span class=${`state state-${icon}`}>
          <${Icon} name=${icon} />
          <span>${title}</span>
        </span>`}
      note=${counted}
      className="changes"
      tools=${html`<span class="quiet">${note}</span>`}
    >
      ${
        causes
          ? html`<${ByCause} kind=${kind} rows=${rows} causes=${causes} hasTarget=${hasTarget} />`
          : html`<${Rows} kind=${kind} rows=${rows} hasTarget=${hasTarget} />`
      }
      ${
        rows.length < total &&
        html`
          <p class="nothing">
            <button type="button" class="button" onClick=${() => {
              setAll(true);
              if (loaded.length < total) showAll();
            }}>
              Show all ${number(total)}
            </button>
          </p>
        `
      }
    <//>
  `;
}

/** "Same so far, 2 to run". `ended`: how many tests have. */
function noneText(ended, left) {
  if (ended === 0) return `No test has finished${left && ` yet, ${left}`}`;
  return left ? `Same so far, ${left}` : "No changes";
}

/** The lists with tests, `few` of each. `ended`: how many tests have; `left`: what may still change them, or "". */
export function Lists({ found: all, ended, left, against, tools, few = AT_FIRST, showAll }) {
  const found = withoutRepeats(all);
  const lists = LISTS.filter(([kind]) => found.counts[kind] > 0);
  const targets = new Set(lists.flatMap(([kind]) => found[kind].map(({ target }) => target)));
  return html`
    <p class="change-with">
      Against ${against}${" "}
      ${left && lists.length > 0 && html`<span class="number" data-to-run>· ${left}</span>`}${" "}
      ${tools}
    </p>
    ${
      lists.length === 0
        ? html`
          <${EmptyState} icon=${left || !ended ? "running" : "done"} title=${noneText(ended, left)}>
            ${ended > 0 && html`<p>Every finished test has the same status in both.</p>`}
          <//>
        `
        : null
    }
    ${lists.map(
      ([kind, title, icon, note]) => html`
        <${List} key=${kind} kind=${kind} title=${title} icon=${icon}
          note=${kind === "new" && all.new_elsewhere > 0 ? `${note}; ${number(all.new_elsewhere)} more above` : note}
          rows=${found[kind]}
          counted=${countedText(found, kind)}
          total=${found.counts[kind]} few=${few} showAll=${showAll}
          causes=${kind === "newly_failing" ? found.causes : null} hasTarget=${targets.size > 1}
        />
      `,
    )}
  `;
}

/** The comparison at a path of the API, loaded again when `version` changes; `draw`: of what was found. */
export function Compared({ path, query, version, title, draw }) {
  const [limit, setLimit] = useState(AT_FIRST);
  const changes = useResource(`${path}?${new URLSearchParams({ ...query, limit })}`, version);
  const last = useRef(null); // shown while all of a list is loaded
  const found = changes.data.value ?? last.current;
  last.current = found;
  const error = changes.error.value;
  return html`
    ${error && html`<${ErrorState} title=${title} text=${error.message} again=${() => changes.load()} />`}
    ${found && draw(found, () => setLimit(MOST))}
    ${!found && !error && html`<${Skeleton} />`}
  `;
}

/** "22 to run, 3 to run in the other batch"; "" if all have ended. */
function leftText({ batch, with: other, with_more: more }) {
  const before = [other, ...more].reduce((sum, { unfinished }) => sum + unfinished, 0);
  return [
    batch.unfinished > 0 && `${number(batch.unfinished)} to run`,
    before > 0 && `${number(before)} to run in the other batch${more.length > 0 ? "es" : ""}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** Links to what is compared with: a batch, or one for each target, as CI may submit them. */
function Others({ found: { with: first, with_more: more, with_targets: targets } }) {
  if (more.length === 0) return html`<a href=${to("batch", { id: first.id })}>${batchText(first)}</a>`;
  return [first, ...more].map((one, place) => {
    const own = Object.keys(targets).filter((target) => targets[target] === one.id);
    return html`
      ${place > 0 && " and "}
      <a key=${one.id} href=${to("batch", { id: one.id })} title=${batchText(one)}>
        ${[one.name, one.app_version_id].filter(Boolean).join(", ")} on ${own.join(", ")}
      </a>
    `;
  });
}

function BatchFound({ found, chosen, showAll }) {
  if (found.with === null) {
    return html`
      <p class="nothing">
        Nothing to compare with:${" "}
        ${
          chosen === "base"
            ? "no base branch has an earlier batch of this suite."
            : "no batch ran before it on its branch and targets."
        }
      </p>
    `;
  }
  return html`
    <${Lists}
      found=${found}
      ended=${found.batch.done + found.batch.failed}
      left=${leftText(found)}
      against=${html`<${Others} found=${found} />`}
      showAll=${showAll}
    />
  `;
}

/** What differs from another batch. `chosen`: previous, base, or that one's id; `changes`: of that one. */
export const BatchChanges = ({ batch, chosen, changes }) => html`
  <${BatchChoice} batch=${batch} chosen=${chosen} />
  <${Compared}
    key=${`${batch.id} ${chosen}`}
    path=${`/api/v1/batches/${batch.id}/compare`}
    query=${{ with: chosen }}
    version=${`${batch.done} ${batch.failed} ${batch.cancelled} ${changes}`}
    title="The batches could not be compared"
    draw=${(found, showAll) => html`<${BatchFound} found=${found} chosen=${chosen} showAll=${showAll} />`}
  />
`;
