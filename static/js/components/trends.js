// Trends of a suite, a branch, an organization or an agent; and the switch between them and the rest of a screen.
import { useEffect, useMemo } from "preact/hooks";

import { html } from "../html.js";
import { PolledResource } from "../polled-resource.js";
import { setQuery } from "../router.js";
import { trendCharts } from "../trends.js";
import { ChartSet } from "./chart-set.js";
import { Panel } from "./panel.js";
import { Segmented } from "./segmented.js";
import { ErrorState, Skeleton } from "./states.js";

const POLL_SECONDS = { "30d": 600, "90d": 600 };
const USUAL_POLL_SECONDS = 60;
const RANGES = [
  ["1h", "1 h"],
  ["24h", "24 h"],
  ["7d", "7 days"],
  ["30d", "30 days"],
  ["90d", "90 days"],
];
const PARTS = { 300: "by 5 minutes", 3600: "by hour", 10_800: "by 3 hours", 86_400: "by day" };

/** Whether the address shows trends. */
export const showsTrends = (query) => query.get("view") === "trends";

/** What a screen shows: `first`, or trends. */
export const ViewSwitch = ({ query, first }) => html`
  <${Segmented}
    label="View"
    hideLabel
    options=${[
      ["", first],
      ["trends", "Trends"],
    ]}
    value=${showsTrends(query) ? "trends" : ""}
    onChange=${(view) => setQuery({ view }, { push: true })}
  />
`;

/** `subject`: {org_id, suite, branch, agent}, what of them there is. */
export function Trends({ subject, query }) {
  const asked = RANGES.some(([range]) => range === query.get("range")) ? { range: query.get("range") } : {};
  const path = `/api/v1/trends?${new URLSearchParams({ ...subject, ...asked })}`;
  const source = useMemo(() => new PolledResource(path), [path]);
  useEffect(() => source.start(POLL_SECONDS[asked.range] ?? USUAL_POLL_SECONDS), [source]);
  const found = source.value.value;
  const error = source.error.value;
  const charts = useMemo(() => found && trendCharts(found, { ofAgent: "agent" in subject }), [found]);
  const period = html`
    <${Segmented}
      label="Period"
      hideLabel
      options=${RANGES}
      value=${asked.range ?? found?.range}
      onChange=${(range) => setQuery({ range }, { push: true })}
    />
  `;
  return html`
    <${Panel} id="trends" title="Trends" note=${PARTS[found?.step]} tools=${period}>
      ${error && html`<${ErrorState} title="Trends could not be loaded" text=${error.message} again=${source.again} />`}
      ${!found && !error && html`<${Skeleton} lines=${12} />`}
      ${
        found &&
        (found.attempts.some((number) => number > 0)
          ? html`<${ChartSet} label="Trends" charts=${charts} stacked />`
          : html`<p class="nothing">No test ran in this period.</p>`)
      }
    <//>
  `;
}
