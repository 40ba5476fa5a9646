// The screen of one build, across targets and batches.
import { useMemo } from "preact/hooks";

import { releaseBuild } from "../actions.js";
import { COUNTED, shownCounts, withLastRuns } from "../shown-counts.js";
import { BuildVerdict } from "../components/change-verdict.js";
import { Bar } from "../components/bar.js";
import { BatchTable } from "../components/batch-columns.js";
import { BatchStatus } from "../components/batch-status.js";
import { Ends } from "../components/batch-summary.js";
import { BuildChanges } from "../components/build-changes.js";
import { Counts } from "../components/counts.js";
import { Elapsed } from "../components/elapsed.js";
import { Facts } from "../components/facts.js";
import { FailuresOf, totalsText } from "../components/failure-groups.js";
import { Build } from "../components/flag.js";
import { GroupTable } from "../components/group-table.js";
import { Icon } from "../components/icon.js";
import { Page } from "../components/page.js";
import { Panel } from "../components/panel.js";
import { PriorityButton, ofBuild } from "../components/priority.js";
import { Problem } from "../components/problem.js";
import { RetryBuild } from "../components/retry-menu.js";
import { SimulatedTests } from "../components/simulated.js";
import { ErrorState, Skeleton } from "../components/states.js";
import { Stuck, isHeld, statusOfLeft } from "../components/stuck-groups.js";
import { useComparison } from "../comparison.js";
import { bytes, count, number, timeOfDay } from "../format.js";
import { useResource, useTopic } from "../hooks.js";
import { html } from "../html.js";
import { takeData } from "../page-state.js";
import { may } from "../rights.js";
import { navigate, to } from "../router.js";
import { SAVED, avoidedText, madeText } from "../savings.js";
import { isBlocked, groups as live } from "../stores/groups.js";

export const title = ({ params }) => `${params.app_version_id} ${params.org_id}`;

/** The address of the API. */
export const pathOf = ({ org_id: org, app_version_id: version }) =>
  `/api/v1/builds/${encodeURIComponent(org)}/${encodeURIComponent(version)}`;

const RESULTS = ["total", "done", "failed", "excused", "cancelled"];

/** What changes as these numbers do of the groups of a build. */
function useVersion({ org_id: org, app_version_id: version }, names) {
  useTopic("groups");
  return live.ids.value
    .map((id) => live.row(id).value)
    .filter((group) => group?.org_id === org && group.app_version_id === version)
    .map((group) => names.map((name) => group[name]).join())
    .toSorted()
    .join(" ");
}

/** What changes with the results of another build; null before the groups are known. */
function useOtherBuild(org, other) {
  const version = useVersion({ org_id: org, app_version_id: other }, RESULTS);
  return live.loaded.value ? version : null;
}

/** A group with the reason it waits, and since when its build is held, as of now. */
function withState(group) {
  const { explanation, held_since } = live.row(group.id).value ?? group;
  return { ...group, explanation, held_since };
}

const sum = (groups, name) => groups.reduce((total, group) => total + group[name], 0);

/** Whether a test ran again: then there are more jobs than tests, and the counts of the build are of last runs. */
const hasReruns = ({ groups, tests }) => sum(groups, "total") > tests.total;

/** What changes as a job of the build ends, or another one is submitted. */
const endedOf = ({ groups }) => ["total", "done", "failed", "cancelled"].map((name) => sum(groups, name)).join(" ");

/** Where agents get it: a file of this server, a URL, or elsewhere. */
function Source({ build }) {
  if (build.file_url)
    return html`
      <a href=${build.file_url} download>
        <${Icon} name="download" />
        ${build.name || "app"}
      </a>
    `;
  return html`<span class="id">${build.app_url}</span>`;
}

/** "held" or "cannot start" if nothing that is left of it can start, else the status of its tests. */
const statusOf = ({ status, groups }) =>
  statusOfLeft(
    status,
    groups.filter(({ unfinished }) => unfinished > 0),
  );

/** Release it if it is held; retry what failed of it; the priority of all that waits. */
function Acts({ found: { org_id, app_version_id, groups, tests } }) {
  const of = ofBuild({ org_id, app_version_id });
  return html`
    ${
      groups.some(isHeld) &&
      may("release", "build") &&
      html`
        <button type="button" class="button" onClick=${() => releaseBuild(org_id, app_version_id)}>
          <${Icon} name="running" />
          Release build
        </button>
      `
    }
    <${RetryBuild} filter=${of.filter} tests=${tests} />
    ${sum(groups, "waiting") > 0 && html`<${PriorityButton} of=${of} />`}
  `;
}

const FILTERS = {
  waiting: { status: "pending" },
  failed: { q: "status:failed excused:false" },
  quarantined: { q: "status:failed excused:true" },
};

function Summary({ found, compared }) {
  const { build, groups, tests, org_id, app_version_id } = found;
  const jobs = Object.fromEntries(COUNTED.map((name) => [name, sum(groups, name)]));
  const counts = withLastRuns({ ...jobs, tests });
  const open = groups.filter(({ waiting, running }) => waiting + running > 0);
  const [held] = groups
    .map((group) => group.held_since)
    .filter(Boolean)
    .toSorted();
  const choose = (word) => {
    if (word === "failed" && hasReruns(found))
      location.hash = "failures"; // the list of jobs has older runs, too
    else navigate(to("jobs", {}, { org_id, app_version_id, ...(FILTERS[word] ?? { status: word }) }));
  };
  return html`
    <div class="batch-summary">
    <${Stuck} groups=${groups} />
    <${Bar} group=${shownCounts(counts)} />
    <div class="batch-now">
      <${Counts} counts=${shownCounts(counts)} choose=${choose} />
      ${open.length > 0 && !open.every(isBlocked) && html`<${Ends} rows=${open} />`}
    </div>
    <${BuildVerdict} found=${compared} tests=${tests} />
    <${Facts}
      className="is-strip build-facts"
      facts=${[
        ["App", build && html`<${Source} build=${build} />`],
        ["Size", build?.size != null && bytes(build.size)],
        ["First seen", groups.length > 0 && timeOfDay(groups.map((group) => group.created_at).toSorted()[0])],
        [
          "Jobs",
          html`
            <a href=${to("jobs", {}, { org_id, app_version_id })}>${number(sum(groups, "total"))}</a>
            ${hasReruns(found) && html`${" "}<span class="quiet">· ${count(tests.total, "test")}</span>`}
          `,
        ],
        ["Held", held && html`<${Elapsed} since=${held} />`],
        ["Installs", madeText(found)],
        ["Installs avoided", avoidedText(found)],
        ["Starts avoided", found.starts_avoided > 0 && number(found.starts_avoided)],
      ]}
    />
    ${
      counts.running > 0 &&
      html`<p class="quiet">Installs count when their attempt ends: ${number(counts.running)} still running.</p>`
    }
    ${found.saved_seconds > 0 && html`<p class="quiet">${SAVED}</p>`}
    </div>
  `;
}

function Batches({ batches }) {
  if (batches.length === 0) return html`<p class="nothing">Its jobs were submitted one by one.</p>`;
  const rows = new Map(batches.map((batch) => [batch.id, { value: batch }]));
  return html`
    <${BatchTable}
      id="build-batches"
      label="Batches with this build, newest first"
      className="batches"
      ids=${[...rows.keys()]}
      rowOf=${(id) => rows.get(id)}
    />
  `;
}

/** One build: what it is, how its groups and batches go, what changed, why tests fail, and the installs it took. */
export default function BuildScreen({ params, query }) {
  const initial = useMemo(takeData, []);
  const version = useVersion(params, [...RESULTS, "waiting", "running"]);
  const summary = useResource(`${pathOf(params)}/summary`, version, initial?.summary ?? null);
  const loaded = summary.data.value;
  const found = loaded && { ...loaded, groups: loaded.groups.map(withState) };
  const error = summary.error.value;
  const chosen = query.get("with") ?? "";
  const { found: compared, changes } = useComparison(
    found && pathOf(params),
    chosen ? { with: chosen } : {},
    found && endedOf(found),
    (other) => useOtherBuild(params.org_id, other),
  );
  // its failures are new against the one before, whichever is compared with
  const { found: usual } = useComparison(found && chosen && pathOf(params), {}, found && endedOf(found), () => null);
  const newText = chosen && usual?.with && `new against ${usual.with}`;
  if (error?.status === 404) return html`<${Problem} problem=${{ status: 404, text: error.message }} />`;
  return html`
    <${Page}
      title=${html`<${Build} org=${params.org_id} version=${params.app_version_id} />`}
      trail=${[[params.org_id, to("org", params)]]}
      crumb=${params.app_version_id}
      className="object-page"
      state=${found?.groups.length > 0 && html`<${BatchStatus} status=${statusOf(found)} />`}
      actions=${found && html`<${Acts} found=${found} />`}
    >
      ${
        error &&
        !found &&
        html`<${ErrorState} title="The build could not be loaded" text=${error.message} again=${summary.load} />`
      }
      ${!found && !error && html`<${Skeleton} />`}
      ${
        found &&
        html`
          <${SimulatedTests}
            many=${found.tests.simulated}
            total=${found.tests.total}
            href=${to("jobs", {}, { ...params, q: "simulated:true" })}
          />
          <${Summary} found=${found} compared=${compared} />
          <${FailuresOf}
            key=${pathOf(params)}
            path=${`${pathOf(params)}/failures`}
            version=${`${hasReruns(found) ? endedOf(found) : sum(found.groups, "failed")} ${changes}`}
            ended=${sum(found.groups, "done")}
            initial=${initial?.failures ?? null}
          >
            ${(causes, groups) => html`
              <${Panel}
                id="failures"
                title="Failures"
                note=${[totalsText(causes), newText].filter(Boolean).join(" · ")}
              >
                ${groups()}
              <//>
            `}
          <//>
          <${Panel} id="changes" title="Changes">
            <${BuildChanges}
              path=${pathOf(params)}
              tests=${found.tests}
              version=${`${endedOf(found)} ${changes}`}
              chosen=${chosen}
            />
          <//>
          <${Panel} id="groups" title="Groups by target">
            <${GroupTable} groups=${found.groups} />
          <//>
          <${Panel} id="batches" title="Batches" note=${found.batches.length || ""}>
            <${Batches} batches=${found.batches} />
          <//>
        `
      }
    <//>
  `;
}
