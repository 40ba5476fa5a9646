// The screen of one group.
import { useMemo } from "preact/hooks";

import { changeJobs, releaseBuild } from "../actions.js";
import { shownCounts, withLastRuns } from "../shown-counts.js";
import { Bar } from "../components/bar.js";
import { BatchStatus } from "../components/batch-status.js";
import { Copy } from "../components/copy.js";
import { Counts } from "../components/counts.js";
import { Elapsed } from "../components/elapsed.js";
import { Facts } from "../components/facts.js";
import { Build } from "../components/flag.js";
import { GroupAgents, GroupSaving } from "../components/group-agents.js";
import { GroupJobs, GroupSlowest } from "../components/group-jobs.js";
import { GroupLanes } from "../components/group-lanes.js";
import { Icon } from "../components/icon.js";
import { Missing } from "../components/missing.js";
import { Page } from "../components/page.js";
import { PriorityButton } from "../components/priority.js";
import { Waits, Ways } from "../components/queue-place.js";
import { retryOf } from "../components/retry-menu.js";
import { SimulatedTests } from "../components/simulated.js";
import { statusOfLeft } from "../components/stuck-groups.js";
import { about, count, duration, labelText, number, shellWord } from "../format.js";
import { useResource, useTopic } from "../hooks.js";
import { html } from "../html.js";
import { takeData } from "../page-state.js";
import { useCommands } from "../palette.js";
import { failedOf } from "../retries.js";
import { may } from "../rights.js";
import { setQuery, to } from "../router.js";
import { isStuck, placeOf } from "../stores/groups.js";
import { urlOption } from "../terminal.js";
import { storeOf } from "../stores/registry.js";

export function title({ params }) {
  const store = storeOf(`group:${params.id}`);
  store.ids.value; // follow its arrival
  const group = store.row(params.id).value;
  return group ? `${group.app_version_id} on ${group.target} ${group.org_id}` : "Group";
}

function actionsOf(group) {
  const within = `/api/v1/groups/${group.id}`;
  const what = `Jobs of build ${group.app_version_id} of ${group.org_id} for ${group.target}.`;
  const act =
    (action, more = {}) =>
    () =>
      changeJobs({ action, within, what, ...more });
  const [many, word, quarantined] = retryOf(group.tests);
  return [
    group.explanation?.reason === "build_held" &&
      may("release", "build") && {
        label: "Release build",
        icon: "running",
        run: () => releaseBuild(group.org_id, group.app_version_id),
      },
    group.tests.failed > 0 &&
      may("retry", "group") && {
        label: `Retry ${number(many)} ${word}…`,
        icon: "retry",
        run: act("retry", { filter: failedOf({}, quarantined), failure: "latest" }),
      },
    group.waiting + group.running > 0 &&
      may("cancel", "group") && {
        label: "Cancel all…",
        icon: "cancelled",
        danger: true,
        run: act("cancel"),
      },
  ].filter(Boolean);
}

function Acts({ group }) {
  const within = `/api/v1/groups/${group.id}`;
  return html`
    ${actionsOf(group).map(
      ({ label, icon, run, danger }) => html`
        <button type="button" key=${icon} class=${`button ${danger ? "is-danger" : ""}`} onClick=${run}>
          <${Icon} name=${icon} />
          ${label}
        </button>
      `,
    )}
    ${
      group.waiting > 0 &&
      may("priority", "group") &&
      html`<${PriorityButton} of=${{ within }} present=${group.lanes.length === 1 ? group.priority : null} />`
    }
  `;
}

function CancelAll({ group }) {
  const cancel = actionsOf(group).find(({ icon }) => icon === "cancelled");
  return cancel && html`<button type="button" class="button" onClick=${cancel.run}>Cancel jobs…</button>`;
}

const STATUS_OF = { waiting: "pending", quarantined: "failed" };

/** Why it waits; of several priorities each has its own reason, below, unless an agent begins what it holds: null. */
const explanationOf = ({ lanes, explanation }) =>
  lanes.length > 1 && explanation?.reason !== "in_window" ? null : (explanation ?? lanes[0]?.explanation);

/** The reason it waits, progress, and its place in the queue. */
function Summary({ group }) {
  const [lane] = group.lanes;
  const explanation = explanationOf(group);
  const clears = group.explanation?.clear_seconds ?? null;
  const counts = shownCounts(withLastRuns(group));
  const place = placeOf({ explanation: explanation ?? group.explanation });
  return html`
    <div class="batch-summary">
      ${
        explanation &&
        html`
          <${Waits} text=${explanation.text} stuck=${isStuck(explanation)}>
            <${Ways} of=${{ explanation, labels: group.labels }} what="jobs"><${CancelAll} group=${group} /><//>
          <//>
        `
      }
      <${Bar} group=${counts} />
      <${Counts}
        counts=${counts}
        choose=${(word) => setQuery({ status: STATUS_OF[word] ?? word }, { push: true })}
      />
      <${Facts}
        className="is-strip"
        facts=${[
          [`Position on ${group.target}`, group.waiting > 0 && place && number(place)],
          [
            "Jobs",
            group.total > group.tests.total &&
              html`${number(group.total)} <span class="quiet">· ${count(group.tests.total, "test")}</span>`,
          ],
          ["Backing off", lane?.backing_off > 0 && group.lanes.length === 1 && count(lane.backing_off, "job")],
          ["Held", group.held_since && html`<${Elapsed} since=${group.held_since} />`],
          ["Oldest job", group.waiting > 0 && html`<${Elapsed} since=${group.oldest_at} />`],
          [
            "Waiting work",
            group.work_seconds > 0 && html`<span class="unbroken">${duration(group.work_seconds)}</span> on one agent`,
          ],
          ["Expected end", clears !== null && html`in <span class="unbroken">${about(clears)}</span>`],
        ]}
      />
    </div>
  `;
}

const Add = ({ group }) => html`
  <details class="batch-commands">
    <summary>Add a test to this group</summary>
    <${Copy}
      label="With qgjob"
      text=${
        [
          `qgjob submit --org-id ${shellWord(group.org_id)} --app-version-id ${shellWord(group.app_version_id)}`,
          `--target ${shellWord(group.target)} --test tests/your.spec.js`,
          ...Object.entries(group.labels).map(([name, value]) => `--label ${shellWord(`${name}=${value}`)}`),
        ].join(" ") + urlOption()
      }
    />
  </details>
`;

/** Changes with what the rows of its jobs depend on: which there are, and why the first ones wait. */
const versionOf = ({ total, running, unfinished, explanation, lanes }) =>
  [total, running, unfinished, ...[{ explanation }, ...lanes].map((one) => one.explanation?.text)].join(" ");

/** Says how many of its jobs were simulated, if any. */
function SimulatedJobs({ group: { id, total, tests, running, unfinished } }) {
  const initial = useMemo(takeData, [])?.simulated ?? null;
  const filter = { group: id, q: "simulated:true" };
  const path = `/api/v1/jobs/count?${new URLSearchParams(filter)}`;
  const found = useResource(path, `${total} ${running} ${unfinished}`, initial);
  return html`
    <${SimulatedTests}
      many=${found.data.value?.count}
      total=${total}
      what=${total > tests.total ? "job" : "test"}
      href=${to("jobs", {}, filter)}
    />
  `;
}

/** One group: how it ranks and why, who works on it, its jobs, and what running them together saved. */
export default function GroupScreen({ params: { id }, query }) {
  const store = useTopic(`group:${id}`);
  const group = store.ids.value.length > 0 ? store.row(id).value : null;
  useCommands("This group", () => (group ? actionsOf(group) : []));
  if (!group) return html`<${Missing} store=${store} kind="group" />`;
  const ended = group.total - group.unfinished;
  const why = explanationOf(group);
  return html`
    <${Page}
      title=${html`
        <span class="group-title">
          <${Build} org=${group.org_id} version=${group.app_version_id} link />${" "}on ${group.target}
        </span>
      `}
      note=${labelText(group.labels)}
      trail=${[
        [group.org_id, to("org", group)],
        [group.app_version_id, to("build", group)],
      ]}
      crumb=${[group.target, labelText(group.labels)].filter(Boolean).join(", ")}
      inspect=${["group", group.id]}
      state=${html`<${BatchStatus} status=${statusOfLeft(group.status, group.unfinished > 0 ? [group] : [])} />`}
      actions=${html`<${Acts} group=${group} />`}
    >
      <${SimulatedJobs} group=${group} />
      <${Summary} group=${group} />
      <div class="columns">
        <div>
          ${group.lanes.length > 1 && html`<${GroupLanes} lanes=${group.lanes} />`}
          <${GroupJobs}
            id=${id}
            query=${query}
            version=${versionOf(group)}
            said=${isStuck(why) ? why.reason : ""}
            repeated=${group.total > group.tests.total}
          />
        </div>
        <div>
          <${GroupAgents} group=${group} />
          <${GroupSaving} group=${group} />
          <${GroupSlowest} id=${id} version=${ended} />
          ${may("submit", "job") && html`<${Add} group=${group} />`}
        </div>
      </div>
    <//>
  `;
}
