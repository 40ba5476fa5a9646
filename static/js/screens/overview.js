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
import { Queue } from "../components/queue.js";
import { Simulated } from "../components/simulated.js";
import { count } from "../format.js";
import { useGrowing } from "../hooks.js";
import { html } from "../html.js";
import { useKeys } from "../keyboard.js";
import { focusList } from "../rows.js";
import { simulated } from "../stores/agents.js";
import { groups } from "../stores/groups.js";
import { jobs } from "../stores/jobs.js";

const KEYS = [
  { key: "q", what: "to the queue", run: () => focusList("queue-list") },
  { key: "a", what: "to the agents", run: () => focusList("agents-list") },
  { key: "e", what: "to the events", run: () => focusList("feed-list") },
  { key: "l", what: "to the latest jobs", run: () => focusList("jobs-list") },
];

/** Is the fleet healthy, what runs where, what is next and why does it wait. */
export default function Overview({ query }) {
  useKeys("Overview", KEYS);
  const empty = useComputed(
    () => jobs.loaded.value && jobs.ids.value.length === 0 && groups.loaded.value && groups.ids.value.length === 0,
  );
  const parts = useGrowing(4, { first: 1, step: 1 });
  return html`
    <${Page}
      title="Overview"
      className="overview"
      actions=${html`<${FilterField} label="Filter groups, agents and jobs" />`}
    >
      ${
        simulated.value > 0 &&
        html`
          <${Simulated}>
            Tests on ${count(simulated.value, "connected agent")} are simulated, not run: their results say nothing.
          <//>
        `
      }
      <${Figures} />
      <div class="overview-lists">
        ${
          empty.value
            ? html`<${Empty} />`
            : html`
              <${Charts} query=${query} wait=${parts < 2} />
              <${Queue} />
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
