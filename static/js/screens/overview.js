// The overview screen.
import { useComputed } from "@preact/signals";

import { Charts } from "../components/charts.js";
import { Empty } from "../components/empty.js";
import { Feed } from "../components/feed.js";
import { Figures } from "../components/figures.js";
import { FilterField } from "../components/filter-field.js";
import { FleetBrief } from "../components/fleet-brief.js";
import { LatestJobs } from "../components/latest-jobs.js";
import { Page } from "../components/page.js";
import { Problems } from "../components/problems.js";
import { Queue } from "../components/queue.js";
import { Segmented } from "../components/segmented.js";
import { count } from "../format.js";
import { useGrowing } from "../hooks.js";
import { html } from "../html.js";
import { useKeys } from "../keyboard.js";
import { setQuery } from "../router.js";
import { focusList } from "../rows.js";
import { simulated } from "../stores/agents.js";
import { groups } from "../stores/groups.js";
import { jobs } from "../stores/jobs.js";
import { DEFAULT_PERIOD, PERIODS, periodOf } from "../totals.js";

const KEYS = [
  { key: "p", what: "to the problems", run: () => focusList("problems-list") },
  { key: "q", what: "to the queue", run: () => focusList("queue-list") },
  { key: "a", what: "to the agents", run: () => focusList("agents-list") },
  { key: "e", what: "to the events", run: () => focusList("feed-list") },
  { key: "l", what: "to the latest jobs", run: () => focusList("jobs-list") },
];

const Period = ({ period }) => html`
  <${Segmented}
    label="Period of totals and charts"
    hideLabel
    options=${PERIODS}
    value=${period}
    onChange=${(chosen) => setQuery({ period: chosen === DEFAULT_PERIOD ? "" : chosen })}
  />
`;

const SimulatedAgents = () => html`
  <span class="tag is-warn" data-simulated data-tip="Their tests are simulated, not run: the results prove nothing">
    ${count(simulated.value, "simulated agent")}
  </span>
`;

/** What needs a look, what is next and why does it wait, what came out in a period. */
export default function Overview({ query }) {
  useKeys("Overview", KEYS);
  const empty = useComputed(
    () => jobs.loaded.value && jobs.ids.value.length === 0 && groups.loaded.value && groups.ids.value.length === 0,
  );
  const parts = useGrowing(4, { first: 1, step: 1 });
  const period = periodOf(query);
  return html`
    <${Page}
      title="Overview"
      className="overview"
      state=${simulated.value > 0 && html`<${SimulatedAgents} />`}
      actions=${html`<${FilterField} label="Filter groups, agents and jobs" /><${Period} period=${period} />`}
    >
      ${empty.value && html`<${Empty} />`}
      <${Problems} />
      <${Figures} period=${period} />
      <div class="overview-lists">
        ${
          !empty.value &&
          html`
            <${Queue} />
            <${Charts} period=${period} wait=${parts < 2} />
          `
        }
        ${
          parts >= 3 &&
          html`
            <div class="overview-pair">
              <${FleetBrief} />
              <${Feed} />
            </div>
          `
        }
        ${parts >= 4 && !empty.value && html`<${LatestJobs} />`}
      </div>
    <//>
  `;
}
