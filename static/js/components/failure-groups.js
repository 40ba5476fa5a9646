// Failures by cause: of a batch, a build or the fleet.
import { computed } from "@preact/signals";
import { useEffect, useMemo, useState } from "preact/hooks";

import { noteFailure } from "../actions.js";
import { now } from "../clock.js";
import { useDisclosure } from "../disclosures.js";
import { agentText, historyText, newText, sinceText } from "../failure-words.js";
import { count, number } from "../format.js";
import { useResource, useRows } from "../hooks.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { to } from "../router.js";
import { Icon } from "./icon.js";
import { Spark } from "./spark.js";
import { EmptyState, ErrorState, Skeleton } from "./states.js";
import { TestName } from "./test-name.js";

const NAMED = 3; // tests in the summary of a group
const AT_FIRST = 12; // groups drawn before "Show all"

/** Of a group's label: [look, word, what it means]. */
const LABELS = {
  new: ["is-bad", "new", "A test of it did not fail before"],
  failing: ["", "known", "All its tests failed before, too"],
  flaky: ["is-warn", "flaky", "All its jobs passed on a retry"],
  infrastructure: ["is-warn", "infrastructure", "An agent or an install failed, not a test"],
  quarantined: ["", "quarantined", "All its tests are in quarantine"],
};

/** How often a cause was seen: its text, and the line of its last seven days. */
function History({ group }) {
  const text = useMemo(() => computed(() => historyText(group, now.value)), [group]);
  return html`
    <span class="failure-fact failure-history quiet">
      <span class="number" data-history>${text}</span>
      <span class="failure-trend" data-tip=${`Last 7 days: ${group.history.trend.join(" · ")}`}>
        <${Spark} values=${group.history.trend} tone="bad" />
      </span>
    </span>
  `;
}

/** "checkout.spec.js, cart.spec.js and 3 more" */
function testsText({ examples, tests }) {
  const names = [...new Set(examples.map((row) => row.test.split("/").at(-1)))].slice(0, NAMED);
  const more = tests - names.length;
  return more > 0 ? `${names.join(", ")} and ${number(more)} more` : names.join(", ");
}

/** The job's page at the attempt that failed, its log at the line. */
export const exampleUrl = (row) =>
  to("job", { id: row.job_id }, { attempt: row.attempt }) + (row.line ? `#L${row.line}` : "");

function Example({ row }) {
  return html`
    <li class="failure-example">
      <a href=${exampleUrl(row)}>
        <${TestName} test=${row.test} />
      </a>
      <span class="quiet">${row.name}</span>
      <span class="quiet">${row.agent}${row.status === "done" ? " · passed on retry" : ""}</span>
    </li>
  `;
}

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

function Group({ group, several, changed }) {
  const [look, word, tip] = LABELS[group.label];
  const key = `cause/${group.org_id}/${group.fingerprint}`;
  const facts = [several && group.org_id, testsText(group), newText(group), sinceText(group), agentText(group)].filter(
    Boolean,
  );
  return html`
    <li class="failure-group" data-cause=${group.fingerprint}>
      <details ...${useDisclosure(key)}>
        <summary data-row=${key} tabindex="-1">
          <span class=${`tag ${look}`} data-tip=${tip}>${word}</span>
          <span class="failure-cause">
            ${group.cause}
            ${
              group.retrying > 0 &&
              html`${" "}<span class="tag" data-retrying>${count(group.retrying, "job")} retrying</span>`
            }
          </span>
          <span class="number failure-count">${count(group.tests, "test")}</span>
          ${facts.map((fact) => html`<span class="failure-fact quiet" key=${fact}>${fact}</span>`)}
          <${History} group=${group} />
        </summary>
        <ul class="plain failure-examples">
          ${group.examples.map((row) => html`<${Example} key=${row.job_id} row=${row} />`)}
          ${
            group.examples.length < group.tests &&
            html`<li class="quiet">and ${number(group.tests - group.examples.length)} more</li>`
          }
        </ul>
        ${
          may("annotate", "failure") &&
          html`
            <button type="button" class="button" onClick=${() => noteFailure(group).then((done) => done && changed())}>
              <${Icon} name="event" />
              ${group.note ? "Edit note…" : "Add note…"}
            </button>
          `
        }
      </details>
      ${group.note && html`<${Note} note=${group.note} />`}
    </li>
  `;
}

/** "3 causes, 25 tests, 31 cases" */
export const totalsText = ({ groups, tests, cases }) =>
  [count(groups.length, "cause"), count(tests, "test"), cases > 0 && count(cases, "case")].filter(Boolean).join(", ");

/** The groups of a list, new ones first. `changed`: called after a note was written. */
export function FailureGroups({ found, changed }) {
  const [all, setAll] = useState(false);
  const shown = all ? found.groups : found.groups.slice(0, AT_FIRST);
  const several = new Set(found.groups.map((group) => group.org_id)).size > 1; // each is grouped by itself
  const list = useRows();
  return html`
    <ul class="plain failure-groups" id="failure-groups" ...${list}>
      ${shown.map(
        (group) => html`
          <${Group} key=${group.org_id + group.fingerprint} group=${group} several=${several} changed=${changed} />
        `,
      )}
    </ul>
    ${
      shown.length < found.groups.length &&
      html`
        <p>
          <button type="button" class="button" onClick=${() => setAll(true)}>
            Show all ${number(found.groups.length)}
          </button>
        </p>
      `
    }
    ${found.more && html`<p class="quiet">Older failures are not counted.</p>`}
  `;
}

/**
 * The failures at a path of the API, by cause; loaded again when `version` changes, and while a cause is retried when
 * `ended` does. `none`: shown without any.
 */
export function FailuresOf({ path, version, ended = "", initial = null, none = null, children }) {
  const [retrying, setRetrying] = useState(false);
  const source = useResource(path, retrying ? `${version} ${ended}` : version, initial);
  const found = source.data.value;
  const some = Boolean(found?.groups.some((group) => group.retrying > 0));
  useEffect(() => setRetrying(some), [some]);
  const error = source.error.value;
  if (error && !found)
    return html`<${ErrorState} title="Failures could not be loaded" text=${error.message} again=${source.load} />`;
  if (!found) return html`<${Skeleton} />`;
  if (found.groups.length === 0) return none;
  return children(found, html`<${FailureGroups} found=${found} changed=${() => source.load()} />`);
}

export const NoFailures = ({ children }) => html`
  <${EmptyState} icon="done" title="No failures">
    <p>${children}</p>
  <//>
`;
