// The summary of a batch: progress, expected end, fields, commands.
import { releaseBuild } from "../actions.js";
import { secondsLeft } from "../batch-results.js";
import { originUrl } from "../batches.js";
import { shownCounts } from "../shown-counts.js";
import { about, count, number, shortCommit } from "../format.js";
import { useTopic } from "../hooks.js";
import { html } from "../html.js";
import { repositoriesOf, treesText } from "../job/test-tree.js";
import { may } from "../rights.js";
import { setQuery, to } from "../router.js";
import { groups as everyGroup, isBlocked, isStuck } from "../stores/groups.js";
import { curl, urlOption } from "../terminal.js";
import { Bar } from "./bar.js";
import { BatchVerdict } from "./change-verdict.js";
import { BatchBuild, BatchTook } from "./batch-columns.js";
import { BatchStatus } from "./batch-status.js";
import { Commands } from "./copy.js";
import { Counts } from "./counts.js";
import { Facts } from "./facts.js";
import { Build } from "./flag.js";
import { Icon } from "./icon.js";
import { Stuck, isHeld, statusOfLeft } from "./stuck-groups.js";
import { Time } from "./time.js";

const FEW = 4; // groups named

/** Why it waits; of one that cannot start, the box above says it. */
const reasonOf = (group) =>
  group?.waiting > 0 && isStuck(group.explanation) ? "cannot start" : group?.explanation?.text;

/** The groups that what is left of it is in, and why they wait. */
function Groups({ held, rows }) {
  const ids = [...held.keys()];
  const targets = new Set(rows.filter(Boolean).map((row) => row.target));
  return html`
    <ul class="plain batch-groups">
      ${ids.slice(0, FEW).map(
        (id, index) => html`
          <li key=${id}>
            ${
              rows[index]
                ? html`
                  <a href=${to("group", { id })}>
                    <${Build} org=${rows[index].org_id} version=${rows[index].app_version_id} />
                  </a>
                  ${targets.size > 1 && html`<span class="quiet">${rows[index].target}</span>`}
                `
                : everyGroup.loaded.value
                  ? html`<a href=${to("group", { id })}>Group</a>`
                  : "\u00a0"
            }
            <span class="quiet">
              ${
                rows[index] || everyGroup.loaded.value
                  ? (reasonOf(rows[index]) ?? (held.get(id).waiting ? "waiting" : "All started"))
                  : "" // it comes
              }
            </span>
          </li>
        `,
      )}
      ${ids.length > FEW && html`<li class="quiet">and ${number(ids.length - FEW)} more groups</li>`}
    </ul>
  `;
}

/**
 * Why nobody knows when a group ends of which nothing can start: "no agent serves target watch with os=11"; and when
 * that ends, if it is known.
 */
function noEnd({ explanation: { reason, text, when }, app_version_id: version }) {
  if (reason === "build_held") return [`build ${version} is held`, when].filter(Boolean).join(", ");
  const [why, ...who] = text.split(" · ");
  const resumes = who.find((part) => part.startsWith("resumes "));
  return why.charAt(0).toLowerCase() + why.slice(1) + (resumes ? `; an agent ${resumes}` : "");
}

/** When these groups have run what waits in them: rows of the topic, or null. */
export function Ends({ rows }) {
  const left = secondsLeft(rows);
  const guess = rows.some((row) => row?.explanation?.eta_guessed);
  const stuck = rows.find((row) => row?.waiting > 0 && isStuck(row.explanation));
  return html`
    <p class="batch-left" data-left>
      ${
        !rows.every(Boolean)
          ? "\u00a0" // they come
          : left === null
            ? `Expected end not known${stuck ? `: ${noEnd(stuck)}` : " yet"}.`
            : left === 0
              ? "Its last tests are running."
              : html`Ends in <strong class="number">${about(left)}</strong>${guess && ", a guess"}.`
      }
    </p>
  `;
}

/** The rows of these groups, null if not known. Groups are followed only while something is left. */
function useGroups(held) {
  useTopic("groups");
  everyGroup.ids.value; // which are known may change
  return [...held.keys()].map((id) => everyGroup.row(id).value);
}

/** "held" or "cannot start" if nothing that is left of it can start, else the batch's own status. */
const LeftStatus = ({ status, held }) => html`<${BatchStatus} status=${statusOfLeft(status, useGroups(held))} />`;

/** The status of a batch; `summary`: of its results, null until they are loaded. */
export const BatchState = ({ batch: { status, unfinished }, summary }) =>
  unfinished > 0 && summary?.groups.size > 0
    ? html`<${LeftStatus} status=${status} held=${summary.groups} />`
    : html`<${BatchStatus} status=${status} />`;

/** Why jobs of it cannot start, and what releases them. */
function Cannot({ held }) {
  const rows = useGroups(held)
    .filter(Boolean)
    .map((row) => ({ ...row, waiting: held.get(row.id).waiting }));
  const builds = new Map(rows.filter(isHeld).map((row) => [`${row.org_id} ${row.app_version_id}`, row]));
  return html`
    <${Stuck} groups=${rows}>
      ${
        may("release", "build") &&
        [...builds].map(
          ([key, { org_id: org, app_version_id: version }]) => html`
            <button type="button" class="button" key=${key} onClick=${() => releaseBuild(org, version)}>
              Release build ${builds.size > 1 && version}
            </button>
          `,
        )
      }
    <//>
  `;
}

/** What is left: in which groups, and for how long; of what cannot start, the box above says why. */
function Left({ held }) {
  const rows = useGroups(held);
  return html`
    ${!rows.every((row) => row && isBlocked(row)) && html`<${Ends} rows=${rows} />`}
    <${Groups} held=${held} rows=${rows} />
  `;
}

/** Lines to copy: the same as this screen, for a terminal. */
function CommandLine({ batch }) {
  const lines = [
    ["Wait and write a JUnit file", `qgjob wait --batch ${batch.id} --junit report.xml${urlOption()}`],
    may("retry", "batch") && ["Retry failed jobs", `qgjob retry --failed-of ${batch.id} --wait${urlOption()}`],
    ["Show results, with curl", `${curl} ${location.origin}/api/v1/batches/${batch.id}/results`],
  ];
  return html`
    <details class="batch-commands">
      <summary>Command line</summary>
      <${Commands} lines=${lines.filter(Boolean)} />
    </details>
  `;
}

/** The CI run it came from: a link if it is one that a browser may follow, else as text. */
function Origin({ batch }) {
  const url = originUrl(batch);
  if (!url) return batch.url;
  return html`
    <a href=${url} target="_blank" rel="noopener noreferrer">
      ${new URL(url).host}
      <${Icon} name="link" />
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  `;
}

const budget = ({ retries_used: used, retries_allowed: most, retry_budget: own }) =>
  (used > 0 || own !== null) && `${number(used)} of ${number(most)}`;

const Trees = ({ trees }) => html`<span title=${repositoriesOf(trees)}>${treesText(trees)}</span>`;

/**
 * A batch's progress, expected end and origin. `summary`: of its results, null until they are loaded; `waiting`: how
 * many jobs do, null if that is not known before.
 */
export function BatchSummary({ batch, summary, waiting, against, compared }) {
  const ended = batch.first_finished_at ?? batch.finished_at;
  const left = waiting ?? batch.unfinished; // as waiting, until it is known what runs
  const counts = summary ?? { ...shownCounts(batch), running: batch.unfinished - left, waiting: left };
  const isKnown = waiting !== null || batch.status === "pending";
  const choose = (show) => setQuery({ show, with: "" }, { push: true });
  return html`
    <div class="batch-summary">
      ${summary && batch.unfinished > 0 && html`<${Cannot} held=${summary.groups} />`}
      <${Bar} group=${counts} />
      <div class="batch-now">
        <${Counts} counts=${isKnown ? counts : { ...counts, waiting: 0 }} choose=${choose} />
        ${summary && batch.unfinished > 0 && html`<${Left} held=${summary.groups} />`}
      </div>
      <${BatchVerdict} batch=${batch} chosen=${against} found=${compared} />
      <${Facts}
        className="is-strip"
        facts=${[
          ["Build", html`<${BatchBuild} batch=${batch} link />`],
          ["Target", summary?.targets.join(", ")],
          [
            "Jobs",
            summary?.twins.size > 0 &&
              html`${number(summary.total)} <span class="quiet">· ${count(summary.tests, "test")}</span>`,
          ],
          ["Commit", batch.commit && html`<span class="id" title=${batch.commit}>${shortCommit(batch.commit)}</span>`],
          ["Tests at", summary && summary.trees.some(Boolean) && html`<${Trees} trees=${summary.trees} />`],
          ["CI run", batch.url && html`<${Origin} batch=${batch} />`],
          ["Submitted", html`<${Time} at=${batch.created_at} />`],
          [ended ? "Duration" : "Elapsed", html`<${BatchTook} batch=${batch} />`],
          ["Retries used", budget(batch)],
        ]}
      />
      <${CommandLine} batch=${batch} />
    </div>
  `;
}
