// Failures by cause: of a batch, a build or the fleet.
import { useEffect, useRef, useState } from "preact/hooks";

import { retryJobs } from "../actions.js";
import { agentText, newText, shareText, sinceText } from "../failure-words.js";
import { count, number } from "../format.js";
import { useResource, useRows } from "../hooks.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { setQuery, view } from "../router.js";
import { Ago } from "./ago.js";
import { CauseDetail } from "./cause-detail.js";
import { Icon } from "./icon.js";
import { Spark } from "./spark.js";
import { EmptyState, ErrorState, Skeleton } from "./states.js";

const NAMED = 3; // tests in the summary of a group
const AT_FIRST = 12; // groups drawn before "Show all"

/** Of a group's label: [look, word, what it means]. */
const LABELS = {
  new: ["is-bad", "new", "A test of it did not fail in the batch or build before"],
  changed: ["is-warn", "cause changed", "Its tests failed before, too, but for other causes: no failure is new"],
  failing: ["", "known", "Its tests failed before, too: no failure is new"],
  retrying: ["is-warn", "retrying", "Its tests wait or run again"],
  flaky: ["is-warn", "flaky", "All its jobs passed on a retry"],
  infrastructure: ["is-warn", "infrastructure", "An agent or an install failed, not a test"],
  quarantined: ["", "quarantined", "All its tests are in quarantine"],
  superseded: ["", "earlier cause", "The last attempts of its tests failed for other causes"],
  passed: ["is-good", "passed since", "Each of its tests has passed since"],
};

/** Whether the failures are of more than one of the last seven days. */
const hasTrend = (trend) => trend.filter((failures) => failures > 0).length > 1;
const Trend = ({ trend }) => html`
  <span class="failure-trend">
    ${
      hasTrend(trend) &&
      html`<span data-tip=${`Last 7 days: ${trend.join(" · ")}`}><${Spark} values=${trend} tone="bad" /></span>`
    }
  </span>
`;

/** "checkout.spec.js, cart.spec.js and 3 more" */
function testsText({ examples, tests }) {
  const names = [...new Set(examples.map((row) => row.test.split("/").at(-1)))].slice(0, NAMED);
  const more = tests - names.length;
  return more > 0 ? `${names.join(", ")} and ${number(more)} more` : names.join(", ");
}

const Builds = ({ names }) => html`<span class="quiet" title=${names} data-builds>in ${names}</span>`;

/** The word for a label. */
export const wordOf = (label) => LABELS[label][1];

/** A note, its owner and its ticket; a ticket's address is one of http or https, or it was refused. */
const Note = ({ note }) => html`
  <p class="failure-note">
    <${Icon} name="event" />
    ${note.note && html`<span>${note.note}</span>`}
    ${note.owner && html`<span>Owner: ${note.owner}</span>`}
    ${
      note.ticket_url &&
      html`
        <a href=${note.ticket_url} target="_blank" rel="noopener noreferrer">
          ${note.ticket_url.replace(/^https?:\/\//, "")}<span class="unseen"> (opens in a new tab)</span>
        </a>
      `
    }
  </p>
`;

/** Of a cause in quarantine: that its failures were before that. */
const beforeText = ({ before_quarantine: before, jobs }) =>
  before > 0 && `${before < jobs ? `${number(before)} of ${count(jobs, "job")} ` : ""}failed before its quarantine`;

const SIMULATED = "All its failures are of simulated agents, and prove nothing";

const ELSEWHERE = ["", "with another cause", "Its jobs failed for another cause, too, and are retried there"];

/** Whether its failed jobs are those of another cause: none of them is retried by this one. */
const isElsewhere = ({ is_over: isOver, label, retrying, failed_job_ids: ids, jobs, passed_later: passed }) =>
  ids.length + retrying === 0 &&
  !isOver &&
  passed < jobs &&
  ["new", "changed", "failing", "infrastructure"].includes(label);

/** What sets a cause apart, as tags: [look, text, tip]. */
const tagsOf = (group) =>
  [
    group.is_over && ["infrastructure", "quarantined", "retrying"].includes(group.label) && LABELS.passed,
    isElsewhere(group) && ELSEWHERE,
    beforeText(group) && ["", beforeText(group), "Batches and builds that had ended keep their failures"],
    group.since && ["", `since ${group.since.app_version_id}`, sinceText(group)],
    group.agent && ["is-warn", agentText(group.agent), shareText(group.agent)],
    group.simulated && ["", "simulated", SIMULATED],
  ].filter(Boolean);

/** Retries its failed jobs, while its detail, which has that too, is closed; beside the summary, itself a control. */
function Retry({ group, changed }) {
  const ids = group.failed_job_ids;
  if (ids.length === 0 || !may("retry", "job")) return null;
  const label = `Retry ${count(ids.length, "failed job")}`;
  return html`
    <button
      type="button"
      class="icon-button failure-retry"
      aria-label=${`${label}: ${group.cause}`}
      data-tip=${label}
      onClick=${() => retryJobs(ids).then((done) => done && changed())}
    >
      <${Icon} name="retry" />
    </button>
  `;
}

/** "org/fingerprint", which identifies a cause. */
export const nameOf = (group) => `${group.org_id}/${group.fingerprint}`;

/** The summary of a row; the address says which cause is open: Back closes it, and a link opens it. */
function Summary({ name, wanted, closes = "", children }) {
  const summary = useRef(null);
  const onClick = (event) => {
    event.preventDefault();
    setQuery({ cause: wanted ? closes : name }, { push: true });
  };
  useEffect(() => {
    if (!wanted || summary.current.contains(document.activeElement)) return; // it was chosen here
    summary.current.focus({ preventScroll: true });
    summary.current.scrollIntoView({ block: "center" });
  }, [wanted]);
  return html`
    <summary data-row=${name} tabindex="-1" ref=${summary} onClick=${onClick}>
      ${children}
    </summary>
  `;
}

const Label = ({ group }) => {
  const [look, name, tip] = LABELS[group.label];
  return html`<span class=${`tag ${look}`} data-tip=${tip}>${(group.label === "new" && newText(group)) || name}</span>`;
};

/** "3 tests": the noun is drawn where the list has no heads. */
const Counted = ({ many, noun }) => html`
  <span class="number">${number(many)}</span><span class="failure-noun"> ${many === 1 ? noun : `${noun}s`}</span>
`;

/** How many tests, attempts that failed so, and when. */
const Figures = ({ tests, failures, firstAt, lastAt }) => html`
  <span class="failure-tests"><${Counted} many=${tests} noun="test" /></span>
  <span class="failure-times"><${Counted} many=${failures} noun="attempt" /></span>
  <span class="failure-first"><span class="unseen">first seen </span><${Ago} at=${firstAt} /></span>
  <span class="failure-last"><span class="unseen">last seen </span><${Ago} at=${lastAt} /></span>
`;

/** The failures of one cause of one organization. `within`: the row that it is part of names the cause. */
function Group({ group, several, within, wanted, changed }) {
  return html`
    <li class="failure-group" data-cause=${group.fingerprint}>
      <details open=${wanted}>
        <${Summary} name=${nameOf(group)} wanted=${wanted} closes=${within ? group.fingerprint : ""}>
          <${Label} group=${group} />
          ${
            within
              ? html`<strong class="failure-cause" title=${group.cause}>${group.org_id}</strong>`
              : html`<span class="failure-cause" title=${group.cause}>${group.cause}</span>`
          }
          <span class="failure-facts">
            ${several && html`<span class="quiet" title=${group.org_id}>${group.org_id}</span>`}
            <span class="quiet" title=${testsText(group)}>${testsText(group)}</span>
            ${group.builds && html`<${Builds} names=${group.builds.join(", ")} />`}
            ${tagsOf(group).map(
              ([tagLook, text, about]) =>
                html`<span key=${text} class=${`tag ${tagLook}`} data-tip=${about}>${text}</span>`,
            )}
            ${
              group.retrying > 0 &&
              html`<span class="tag" data-retrying>${count(group.retrying, "job")} to run again</span>`
            }
          </span>
          <${Figures}
            tests=${group.tests}
            failures=${group.failures}
            firstAt=${group.history.first_at}
            lastAt=${group.last_at}
          />
          <${Trend} trend=${group.history.trend} />
        <//>
        ${wanted && html`<${CauseDetail} group=${group} changed=${changed} />`}
      </details>
      ${!wanted && html`<${Retry} group=${group} changed=${changed} />`}
      ${group.note && html`<${Note} note=${group.note} />`}
    </li>
  `;
}

/** "acme, tern" or "4 organizations" */
const orgsText = (orgs) => (orgs.length > NAMED ? count(orgs.length, "organization") : orgs.join(", "));

/** A cause that several organizations have: opened, a row for each. `wanted`: what the address names. */
function Shared({ shared, groups, wanted, changed }) {
  const inner = groups.find((group) => wanted === nameOf(group));
  const isOpen = Boolean(inner) || wanted === shared.fingerprint;
  const isSimulated = groups.every((group) => group.simulated);
  return html`
    <li class="failure-group" data-cause=${shared.fingerprint} data-shared>
      <details open=${isOpen}>
        <${Summary} name=${shared.fingerprint} wanted=${isOpen && !inner}>
          <${Label} group=${shared} />
          <span class="failure-cause" title=${groups[0].cause}>${groups[0].cause}</span>
          <span class="failure-facts">
            <span class="quiet" title=${shared.org_ids.join(", ")} data-orgs>${orgsText(shared.org_ids)}</span>
            ${shared.agent && html`<span class="tag is-warn">on ${shared.agent}</span>`}
            ${isSimulated && html`<span class="tag" data-tip=${SIMULATED}>simulated</span>`}
          </span>
          <${Figures}
            tests=${shared.tests}
            failures=${shared.failures}
            firstAt=${shared.first_at}
            lastAt=${shared.last_at}
          />
          <${Trend} trend=${shared.trend} />
        <//>
        ${
          isOpen &&
          html`
            <ul class="plain failure-orgs" aria-label="By organization">
              ${groups.map(
                (group) => html`
                  <${Group} key=${group.org_id} group=${group} within wanted=${group === inner} changed=${changed} />
                `,
              )}
            </ul>
          `
        }
      </details>
    </li>
  `;
}

/** How many causes a list has: that of several organizations is one. */
export const countCauses = ({ groups }) => new Set(groups.map((group) => group.fingerprint)).size;

/** The rows of a list, as [totals, groups]: of a cause that several organizations have, if all of these are shown. */
function rowsOf({ groups, shared = [] }) {
  const whole = new Map(shared.map((one) => [one.fingerprint, one]));
  const alike = new Map(shared.map((one) => [one.fingerprint, []]));
  for (const group of groups) alike.get(group.fingerprint)?.push(group);
  return groups.flatMap((group) => {
    const [total, own] = [whole.get(group.fingerprint), alike.get(group.fingerprint)];
    if (total?.org_ids.length !== own?.length || !total) return [[null, [group]]];
    return group === own[0] ? [[total, own]] : [];
  });
}

/** "3 causes, 25 tests, 31 cases" */
export const totalsText = ({ groups, tests, cases }) =>
  [count(countCauses({ groups }), "cause"), count(tests, "test"), cases > 0 && count(cases, "case")]
    .filter(Boolean)
    .join(", ");

/** The groups of a list, new ones first; the address names one that is open. `changed`: called after a change. */
export function FailureGroups({ found, changed }) {
  const wanted = view.value.query.get("cause");
  const isWanted = (group) => wanted === nameOf(group) || wanted === group.fingerprint;
  const rows = rowsOf(found);
  const [all, setAll] = useState(rows.findIndex(([, groups]) => groups.some(isWanted)) >= AT_FIRST);
  const shown = all ? rows : rows.slice(0, AT_FIRST);
  const trends = shown.map(([total, [group]]) => (total ?? group.history).trend);
  const several = new Set(found.groups.map((group) => group.org_id)).size > 1; // each is grouped by itself
  const list = useRows();
  return html`
    <div class=${`failure-list ${trends.some(hasTrend) ? "has-trend" : ""}`}>
    <div class="failure-head" aria-hidden="true">
      <span></span><span>Cause</span><span>Tests</span><span>Attempts</span><span>First seen</span
      ><span>Last seen</span><span>7 days</span>
    </div>
    <ul class="plain failure-groups" id="failure-groups" ...${list}>
      ${shown.map(([shared, groups]) =>
        shared
          ? html`
              <${Shared}
                key=${shared.fingerprint}
                shared=${shared}
                groups=${groups}
                wanted=${wanted}
                changed=${changed}
              />
            `
          : html`
              <${Group}
                key=${nameOf(groups[0])}
                group=${groups[0]}
                several=${several}
                wanted=${isWanted(groups[0])}
                changed=${changed}
              />
            `,
      )}
    </ul>
    </div>
    ${
      shown.length < rows.length &&
      html`
        <p>
          <button type="button" class="button" onClick=${() => setAll(true)}>
            Show all ${number(rows.length)}
          </button>
        </p>
      `
    }
    ${found.more && html`<p class="quiet">Older failures are not counted.</p>`}
  `;
}

/** Return whether fewer jobs are failed than there were while this is shown: some were retried, here or elsewhere. */
function useReruns(failed) {
  const most = useRef(failed);
  most.current = Math.max(most.current, failed);
  return failed < most.current;
}

/**
 * The failures at a path of the API, by cause; loaded again when `version` changes or the number of `failed` jobs, and
 * while a cause is retried, or a job of none that is listed, when `ended` does; at once when it is `over`. `none`:
 * shown without any.
 */
export function FailuresOf({
  path,
  version = "",
  failed = 0,
  ended = "",
  over,
  initial = null,
  none = null,
  children,
}) {
  const [retrying, setRetrying] = useState(false);
  const follows = useReruns(failed) || retrying;
  const source = useResource(path, `${version} ${failed} ${follows ? ended : ""}`, initial);
  const found = source.data.value;
  const wasOver = useRef(over);
  useEffect(() => {
    if (over && !wasOver.current) source.load(); // not throttled: the page has the last counts already
    wasOver.current = over;
  }, [over]);
  const some = Boolean(found?.groups.some((group) => group.retrying > 0));
  useEffect(() => setRetrying(some), [some]);
  const error = source.error.value;
  if (error && !found)
    return html`<${ErrorState} title="Failures could not be loaded" text=${error.message} again=${source.load} />`;
  if (!found) return html`<${Skeleton} />`;
  if (found.groups.length === 0) return none;
  return children(found, (shown = found) => html`<${FailureGroups} found=${shown} changed=${() => source.load()} />`);
}

export const NoFailures = ({ children }) => html`
  <${EmptyState} icon="done" title="No failures">
    <p>${children}</p>
  <//>
`;
