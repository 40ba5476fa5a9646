// The screen of failures: all builds, by cause.
import { useMemo } from "preact/hooks";

import { FailuresOf, NoFailures, totalsText } from "../components/failure-groups.js";
import { FailurePeriod, periodOf } from "../components/failure-period.js";
import { Page } from "../components/page.js";
import { EmptyState } from "../components/states.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { takeData } from "../page-state.js";
import { overview } from "../stores/overview.js";

const NothingRan = () => html`
  <${EmptyState} icon="failures" title="No failures yet">
    <p>
      Tests that fail are listed here by cause, of all builds. The <a href="/">overview</a> shows how to submit one.
    </p>
  <//>
`;

/** Failures of all builds in a period, by cause. */
export default function FailuresScreen({ query }) {
  const initial = useMemo(takeData, []);
  useTopic("overview");
  const figures = overview.row("overview").value;
  const ran = !figures || figures.done + figures.failed > 0;
  const since = periodOf(query);
  const path = `/api/v1/failures?since=${since}`;
  return html`
    <${Page} title="Failures" tools=${html`<${FailurePeriod} since=${since} />`}>
      <${FailuresOf}
        key=${path}
        path=${path}
        version=${figures?.totals?.failed}
        initial=${initial?.since === since ? initial.failures : null}
        none=${ran ? html`<${NoFailures}>No attempt failed in this period.<//>` : html`<${NothingRan} />`}
      >
        ${(found, groups) => html`
          <p class="quiet number">${totalsText(found)}</p>
          ${groups}
        `}
      <//>
    <//>
  `;
}
