// The screen of failures: all builds, by cause.
import { useMemo } from "preact/hooks";

import { FailuresOf, NoFailures, totalsText, wordOf } from "../components/failure-groups.js";
import { FailurePeriod, periodOf } from "../components/failure-period.js";
import { Page } from "../components/page.js";
import { RetryMenu } from "../components/retry-menu.js";
import { Segmented } from "../components/segmented.js";
import { EmptyState } from "../components/states.js";
import { TextFilter } from "../components/text-filter.js";
import { count, number } from "../format.js";
import { useTopic } from "../hooks.js";
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
  const isShown = (group) => !label || group.label === label;
  const matches = (group) => isShown(group) && words.every((word) => textOf(group).includes(word));
  return { ...found, groups: found.groups.filter(matches) };
}

/** Failures of all builds in a period, by cause. */
export default function FailuresScreen({ query }) {
  const initial = useMemo(takeData, []);
  useTopic("overview");
  const figures = overview.row("overview").value;
  const ran = !figures || figures.done + figures.failed > 0;
  const since = periodOf(query);
  const [q, label] = [query.get("q") ?? "", query.get("label") ?? ""];
  const path = `/api/v1/failures?since=${since}`;
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
        initial=${initial?.since === since ? initial.failures : null}
        none=${ran ? html`<${NoFailures}>No attempt failed in this period.<//>` : html`<${NothingRan} />`}
      >
        ${(found, groups) => {
          const shown = matching(found, { q, label });
          const ids = [...new Set(shown.groups.flatMap((group) => group.failed_job_ids))];
          return html`
            <div class="failure-total">
              <span class="quiet number">
                ${
                  shown === found
                    ? totalsText(found)
                    : `${number(shown.groups.length)} of ${count(found.groups.length, "cause")}`
                }
              </span>
              ${
                ids.length > 0 &&
                html`
                  <${RetryMenu} filter=${{ ids: ids.slice(0, MAX_RETRIED) }}>
                    ${shown === found ? "Retry failed" : "Retry failed of these"}
                  <//>
                `
              }
            </div>
            ${
              shown.groups.length > 0
                ? groups(shown, query.get("cause") ?? "")
                : html`<p class="nothing">No causes match.</p>`
            }
          `;
        }}
      <//>
    <//>
  `;
}
