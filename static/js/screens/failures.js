// The screen of failures: all builds, by cause.
import { useMemo } from "preact/hooks";

import { FailuresOf, NoFailures, totalsText } from "../components/failure-groups.js";
import { Page } from "../components/page.js";
import { Segmented } from "../components/segmented.js";
import { PERIODS, periodOf } from "../failure-periods.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { takeData } from "../page-state.js";
import { setQuery } from "../router.js";
import { overview } from "../stores/overview.js";

/** Failures of all builds in a period, by cause. */
export default function FailuresScreen({ query }) {
  const initial = useMemo(takeData, []);
  useTopic("overview");
  const failed = overview.row("overview").value?.totals?.failed;
  const since = periodOf(query);
  const path = `/api/v1/failures?since=${since}`;
  const tools = html`
    <${Segmented}
      label="Period"
      hideLabel
      options=${PERIODS}
      value=${since}
      onChange=${(chosen) => setQuery({ since: chosen === "24h" ? "" : chosen }, { push: true })}
    />
  `;
  return html`
    <${Page} title="Failures" tools=${tools}>
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
