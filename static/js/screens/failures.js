// The screen of failures: all builds, by cause.
import { useMemo } from "preact/hooks";

import { causePath } from "../components/cause-detail.js";
import {
  countCauses,
  FailureGroups,
  FailuresOf,
  nameOf,
  NoFailures,
  totalsText,
  wordOf,
} from "../components/failure-groups.js";
import { FailurePeriod, periodOf } from "../components/failure-period.js";
import { Page } from "../components/page.js";
import { RetryMenu, RetryOne } from "../components/retry-menu.js";
import { Segmented } from "../components/segmented.js";
import { EmptyState } from "../components/states.js";
import { TextFilter } from "../components/text-filter.js";
import { count, number } from "../format.js";
import { useResource, useTopic } from "../hooks.js";
import { html } from "../html.js";
import { takeData } from "../page-state.js";
import { setQuery } from "../router.js";
import { overview } from "../stores/overview.js";

const NothingRan = () => html`
  <${EmptyState} icon="failures" title="No failures yet">
    <p>
      Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
    </p>
  <//>
`;

const MAX_RETRIED = 10_000; // ids that one request takes
const SHOWN = [["", "All"], ...["new", "failing", "flaky", "infrastructure"].map((label) => [label, wordOf(label)])];

/** The groups that have the label and the words, in any of their names; all, unchanged, without either. */
function matching(found, { q, label }) {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 && !label) return found;
  const textOf = ({ cause, org_id: org, agent, examples }) =>
    [cause, org, agent?.agent, ...examples.flatMap((row) => [row.test, row.agent])].join(" ").toLowerCase();
  const isShown = (group) => !label || group.label === label || (label === "failing" && group.label === "changed");
  const matches = (group) => isShown(group) && words.every((word) => textOf(group).includes(word));
  return { ...found, groups: found.groups.filter(matches) };
}

/** A cause that the address names and the list does not have: of another period, or filtered out. */
function Linked({ name, listed }) {
  const isMissing = name.includes("/") && !listed.some((group) => nameOf(group) === name);
  const [org, print] = [name.slice(0, name.lastIndexOf("/")), name.slice(name.lastIndexOf("/") + 1)];
  const source = useResource(isMissing ? causePath(org, print) : null, 0);
  const group = source.data.value?.group;
  if (!isMissing) return null;
  if (source.error.value) return html`<p class="nothing" data-linked>No failure of the linked cause is kept.</p>`;
  if (!group) return null;
  return html`
    <div data-linked>
      <p class="quiet">The linked cause is not in the list below; its last seven days:</p>
      <${FailureGroups} found=${{ groups: [group] }} changed=${() => source.load()} />
    </div>
  `;
}

/** That no cause matches; of flaky ones, what counts and where to look else. */
const NoMatch = ({ label }) => html`
  <p class="nothing">
    No causes match.
    ${
      label === "flaky" &&
      html`
        A cause is flaky if all its jobs passed on a retry. Tests that pass in one batch and fail in another are not;
        see the last runs of the <a href="/tests?sort=failing">tests that fail most</a>.
      `
    }
  </p>
`;

/** Failures of all builds in a period, by cause. */
export default function FailuresScreen({ query }) {
  const initial = useMemo(takeData, []);
  useTopic("overview");
  const figures = overview.row("overview").value;
  const ran = !figures || figures.done + figures.failed > 0;
  const since = periodOf(query);
  const [q, label] = [query.get("q") ?? "", query.get("label") ?? ""];
  const path = `/api/v1/failures?since=${since}`;
  const cause = query.get("cause") ?? "";
  return html`
    <${Page}
      title="Failures"
      tools=${html`
        <${FailurePeriod} since=${since} />
        <${Segmented}
          label="Label"
          hideLabel
          options=${SHOWN}
          value=${label}
          onChange=${(chosen) => setQuery({ label: chosen }, { push: true })}
        />
        <${TextFilter}
          id="failure-search"
          label="Filter by cause, test, agent or organization"
          placeholder="Cause, test, agent, organization"
          text=${q}
          onInput=${(text) => setQuery({ q: text })}
        />
      `}
    >
      <${FailuresOf}
        key=${path}
        path=${path}
        version=${figures?.totals?.failed}
        failed=${figures?.failed}
        ended=${figures?.done}
        initial=${initial?.since === since ? initial.failures : null}
        none=${html`
          <${Linked} name=${cause} listed=${[]} />
          ${ran ? html`<${NoFailures}>No attempt failed in this period.<//>` : html`<${NothingRan} />`}
        `}
      >
        ${(found, groups) => {
          const shown = matching(found, { q, label });
          const idsOf = (name) => [...new Set(shown.groups.flatMap((group) => group[name]))].slice(0, MAX_RETRIED);
          const ids = idsOf("failed_job_ids");
          return html`
            <${Linked} name=${cause} listed=${shown.groups} />
            <div class="failure-total">
              <span class="quiet number">
                ${
                  shown === found
                    ? totalsText(found)
                    : `${number(countCauses(shown))} of ${count(countCauses(found), "cause")}`
                }
              </span>
              ${
                ids.length > 0 &&
                html`
                  <${ids.length === 1 ? RetryOne : RetryMenu} filter=${{ ids }} fresh=${{ ids: idsOf("new_job_ids") }}>
                    ${shown === found ? "Retry failed" : "Retry failed of these"}
                  <//>
                `
              }
            </div>
            ${shown.groups.length > 0 ? groups(shown) : html`<${NoMatch} label=${label} />`}
          `;
        }}
      <//>
    <//>
  `;
}
