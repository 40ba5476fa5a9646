// The screen of one organization.
import { useEffect, useMemo } from "preact/hooks";

import { BatchList } from "../batches.js";
import { BatchTable } from "../components/batch-columns.js";
import { Facts } from "../components/facts.js";
import { FailuresOf, totalsText } from "../components/failure-groups.js";
import { FailurePeriod, periodOf } from "../components/failure-period.js";
import { BuildTable } from "../components/group-table.js";
import { FlakiestTests, LastDays } from "../components/org-side.js";
import { Page } from "../components/page.js";
import { Panel } from "../components/panel.js";
import { Problem } from "../components/problem.js";
import { ErrorState, Skeleton } from "../components/states.js";
import { Tile } from "../components/tile.js";
import { showsTrends, Trends, ViewSwitch } from "../components/trends.js";
import { bytes, count, number, percent, precise } from "../format.js";
import { useResource, useTopic } from "../hooks.js";
import { html } from "../html.js";
import { takeData } from "../page-state.js";
import { may } from "../rights.js";
import { to } from "../router.js";
import { overview } from "../stores/overview.js";

const NEWEST = 20; // batches and builds

export const title = ({ params }) => params.org_id;

const limited = (limit, write = number) => (limit === null ? "no limit" : `of ${write(limit)}`);

const used = (amount, limit, write = number) =>
  limit === null ? `${write(amount)} (no limit)` : `${write(amount)} of ${write(limit)}`;

/** What it uses of the fleet now, and how long it waits. */
function Now({ org }) {
  const { used: now, limits, waits } = org;
  const jobs = (status) => to("jobs", {}, { org_id: org.id, status });
  return html`
    <div class="tiles org-tiles">
      <${Tile}
        name="Running jobs"
        icon="running"
        tone="go"
        href=${jobs("running")}
        value=${number(now.running)}
        note=${limited(limits.most_running)}
      />
      <${Tile}
        name="Share of the fleet"
        icon="fleet"
        value=${percent(org.share)}
        note=${`of ${count(org.agents, "connected agent")}`}
      />
      <${Tile}
        name="Waiting jobs"
        icon="pending"
        href=${jobs("pending")}
        value=${number(now.waiting)}
        note=${limited(limits.most_waiting)}
      />
      <${Tile}
        name="Median queue wait"
        value=${precise(waits.p50)}
        note=${waits.jobs > 0 ? `p95 ${precise(waits.p95)}, ${count(waits.jobs, "job")} in 24 h` : "no jobs in 24 h"}
      />
    </div>
  `;
}

const Limits = ({ org }) => html`
  <${Panel}
    id="limits"
    title="Limits"
    tools=${may("settings", "org") && html`<a class="button" href=${to("settings", {}, { org: org.id })}>Change…</a>`}
  >
    <${Facts}
      facts=${[
        ["Weight", number(org.weight)],
        ["Priorities", `${org.priority_ceiling}–9`],
        [
          "Jobs per minute",
          org.limits.submits_per_minute === null ? "no limit" : number(org.limits.submits_per_minute),
        ],
        ["Running jobs", used(org.used.running, org.limits.most_running)],
        ["Waiting jobs", used(org.used.waiting, org.limits.most_waiting)],
        ["Stored", used(org.used.stored_bytes, org.limits.most_stored_bytes, bytes)],
      ]}
    />
  <//>
`;

function Failures({ id, query, initial, failed, done }) {
  const since = periodOf(query);
  const path = `/api/v1/failures?${new URLSearchParams({ org_id: id, since })}`;
  const period = html`<${FailurePeriod} since=${since} />`;
  return html`
    <${Panel} id="failures" className="org-failures" title="Failures" tools=${period}>
      <${FailuresOf}
        key=${path}
        path=${path}
        failed=${failed}
        ended=${done}
        initial=${initial?.since === since ? initial.failures : null}
        none=${html`<p class="nothing">No attempt failed in this period.</p>`}
      >
        ${(found, groups) => html`
          <p class="quiet number">${totalsText(found)}</p>
          ${groups()}
        `}
      <//>
    <//>
  `;
}

function Batches({ id, initial }) {
  useTopic("batches");
  const list = useMemo(() => new BatchList({ filters: { org_id: id }, page: initial?.batches ?? null }), [id]);
  useEffect(() => list.follow(), [list]);
  const fresh = list.fresh.value;
  useEffect(() => {
    if (fresh > 0) list.first();
  }, [fresh]);
  const ids = list.ids.value.slice(0, NEWEST);
  const all = html`<a class="button" href=${to("batches", {}, { org_id: id })}>All batches</a>`;
  return html`
    <${Panel} id="batches" title="Recent batches" tools=${all}>
      ${ids.length === 0 && !list.loading.value && html`<p class="nothing">No batches yet.</p>`}
      ${
        ids.length > 0 &&
        html`
          <${BatchTable}
            id="org-batches"
            label="Batches of the organization, newest first"
            className="batches"
            ids=${ids}
            rowOf=${(one) => list.row(one)}
          />
        `
      }
    <//>
  `;
}

function Builds({ id, initial, version }) {
  const path = `/api/v1/groups?${new URLSearchParams({ org_id: id, limit: NEWEST })}`;
  const groups = useResource(path, version, initial ? { groups: initial.groups } : null).data.value?.groups ?? [];
  return html`
    <${Panel} id="builds" title="Recent builds">
      ${groups.length === 0 && html`<p class="nothing">No builds yet.</p>`}
      ${groups.length > 0 && html`<${BuildTable} groups=${groups} />`}
    <//>
  `;
}

/** One organization: its part of the fleet and its waits, why its tests fail, its limits, batches and builds. */
export default function OrgScreen({ params: { org_id: id }, query }) {
  const initial = useMemo(takeData, []);
  useTopic("overview");
  const { waiting, running, done, failed } = overview.row("overview").value ?? {};
  const version = `${waiting} ${running} ${done} ${failed}`;
  const source = useResource(`/api/v1/orgs/${encodeURIComponent(id)}`, version, initial?.org ?? null);
  const org = source.data.value;
  const error = source.error.value;
  if (error?.status === 404) return html`<${Problem} problem=${{ status: 404, text: error.message }} />`;
  return html`
    <${Page}
      title=${id}
      crumb=${id}
      className="object-page"
      inspect=${["org", id]}
      tools=${html`<${ViewSwitch} query=${query} first="Now" />`}
    >
      ${
        error &&
        !org &&
        html`<${ErrorState} title="The organization could not be loaded" text=${error.message} again=${source.load} />`
      }
      ${!org && !error && html`<${Skeleton} />`}
      ${
        org &&
        html`
          <${Now} org=${org} />
          ${
            showsTrends(query)
              ? html`<${Trends} subject=${{ org_id: id }} query=${query} />`
              : html`
                <div class="columns">
                  <div>
                    <${Failures} id=${id} query=${query} initial=${initial} failed=${failed} done=${done} />
                    <${Builds} id=${id} initial=${initial} version=${version} />
                  </div>
                  <div>
                    <${LastDays} org=${id} />
                    <${FlakiestTests} org=${id} version=${version} />
                    <${Limits} org=${org} />
                  </div>
                </div>
                <${Batches} id=${id} initial=${initial} />
              `
          }
        `
      }
    <//>
  `;
}
