// The screen of failures: all builds, by cause.
import { useMemo } from "preact/hooks";

import { FailuresOf, NoFailures, totalsText } from "../components/failure-groups.js";
import { FailurePeriod, periodOf } from "../components/failure-period.js";
import { Page } from "../components/page.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { takeData } from "../page-state.js";
import { overview } from "../stores/overview.js";

/** Failures of all builds in a period, by cause. */
export default function FailuresScreen({ query }) {
  const initial = useMemo(takeData, []);
  useTopic("overview");
  const failed = overview.row("overview").value?.totals?.failed;
  const since = periodOf(query);
  const path = `/api/v1/failures?since=${since}`;
  return html`
    <${Page} title="Failures" tools=${html`<${FailurePeriod} since=${since} />`}>
      <${FailuresOf}
        key=${path}
        path=${path}
        version=${failed}
        initial=${initial?.since === since ? initial.failures : null}
        none=${html`<${NoFailures}>No attempt failed in this period.<//>`}
      >
        ${(found, groups) => html`
          <p class="quiet number">${totalsText(found)}</p>
          ${groups}
        `}
      <//>
    <//>
  `;
}
