// The verbs of the palette: what can be done to the agents, tests, batches and jobs that words name.
import {
  cancelJob,
  changeJobs,
  holdAgent,
  quarantineTest,
  releaseTest,
  resumeAgent,
  retryJob,
  setJobPriority,
} from "./actions.js";
import { get } from "./api.js";
import { HOLDS } from "./holds.js";
import { requestDialog } from "./dialog-requests.js";
import { may } from "./rights.js";

const MAX_OF_A_KIND = 6;
const VERB = /^(pause|drain|quarantine|resume|release|retry|cancel|priority)(?:\s+(.*))?$/is;
const DIGIT = /(?:^|\s)(\d)(?=\s|$)/;
/** verb → {icon, statuses of the jobs that it changes, status of such batches} */
const JOB_VERBS = {
  retry: { icon: "retry", jobs: "failed,cancelled", batches: "failed" },
  cancel: { icon: "cancelled", jobs: "waiting,running", batches: "running" },
  priority: { icon: "priority", jobs: "waiting", batches: "running" },
};

/** "pause pixel" as {verb, words}, "priority 0 pay" with its priority (0 unless given); null: it begins with none. */
export function verbOf(query) {
  const [, word, rest = ""] = VERB.exec(query) ?? [];
  if (!word) return null;
  const verb = word.toLowerCase();
  if (verb !== "priority") return { verb, words: rest.trim() };
  const digit = DIGIT.exec(rest);
  return { verb, words: rest.replace(DIGIT, " ").trim(), priority: digit ? Number(digit[1]) : 0 };
}

const labelOf = ({ verb, priority }, what) =>
  verb === "priority" ? `Set priority ${priority} of ${what}` : `${verb === "retry" ? "Retry" : "Cancel"} ${what}`;

/** The action on an agent {name, note: its hold, operable, status}; null: it does not apply. */
export function agentAct(verb, { name, note: state, status, operable }) {
  if (!operable) return null;
  if (["resume", "release"].includes(verb)) {
    const applies = verb === "release" ? state === "quarantined" : state || status === "paused";
    if (!applies || !may("resume", "agent")) return null;
    const label = state === "quarantined" ? `Release ${name}…` : `Resume ${name}`;
    return { label, icon: "running", run: () => resumeAgent(name) };
  }
  const { label, icon, state: wanted } = HOLDS[verb];
  if (state === wanted || !may(verb, "agent")) return null;
  return { label: `${label} ${name}…`, icon, run: () => holdAgent(name, verb) };
}

/** The action on a test {id, name, org_id, note: its target, status}; null: it does not apply. */
function testAct(verb, { id, name, org_id, note, status }) {
  const test = { id, test: name, org_id, target: note };
  if (!may("quarantine", "test") || (verb === "release") !== (status === "quarantined")) return null;
  if (verb === "quarantine") return { label: `Quarantine ${name}…`, icon: "paused", run: () => quarantineTest(test) };
  return verb === "release" ? { label: `Release ${name}…`, icon: "running", run: () => askToRelease(test) } : null;
}

/** Asked, as tests have "release" in their names, and whoever looks for one is not to end a quarantine. */
async function askToRelease(test) {
  const text = `${test.test} counts again: its failures fail batches and builds.`;
  const title = "Release test from quarantine";
  if (await requestDialog({ kind: "confirm", title, text, act: "Release" })) await releaseTest(test);
}

function batchAct(asked, { id, name, note, status }) {
  const { verb, priority } = asked;
  const { icon, batches } = JOB_VERBS[verb];
  if (status !== batches || !may(verb, "batch")) return null;
  const named = [name, note].filter(Boolean).join(" on ");
  const more = { retry: { filter: { status: "failed" } }, cancel: {}, priority: { priority } }[verb];
  return {
    label: `${labelOf(asked, `jobs of ${named}`)}…`,
    icon,
    run: () => changeJobs({ action: verb, within: `/api/v1/batches/${id}`, what: `Jobs of ${named}.`, ...more }),
  };
}

/** The action on the jobs of a build {id: its version, org_id}; null: it does not apply. */
function buildAct(asked, { id: version, org_id }) {
  const { verb, priority } = asked;
  if (!org_id || !may(verb, "job")) return null;
  const status = { retry: { status: "failed" }, cancel: {}, priority: {} }[verb];
  const filter = { org_id, app_version_id: version, ...status };
  const what = `Jobs of build ${version} of ${org_id}.`;
  return {
    label: `${labelOf(asked, `jobs of build ${version}`)}…`,
    icon: JOB_VERBS[verb].icon,
    run: () => changeJobs({ action: verb, filter, priority, what }),
  };
}

/** The action on one job {id, name, status}. */
export function jobAct(asked, job) {
  const { verb, priority } = asked;
  const run = {
    retry: () => retryJob(job.id),
    cancel: () => cancelJob({ ...job, test: job.name }),
    priority: () => setJobPriority(job.id, priority),
  }[verb];
  return { label: labelOf(asked, job.name) + (verb === "priority" ? "…" : ""), icon: JOB_VERBS[verb].icon, run };
}

/** What a verb can change among jobs: each of a few, and all that match. `found`: a job as the palette shows it. */
async function jobActs(asked, { signal, found, hintOf }) {
  const { verb, words, priority } = asked;
  if (!may(verb, "job")) return [];
  const q = `status:${JOB_VERBS[verb].jobs} ${words}`.trim();
  const { jobs } = await get(`/api/v1/jobs?${new URLSearchParams({ q, limit: MAX_OF_A_KIND })}`, { signal });
  const acts = jobs.map(found).map((job) => ({ group: "Jobs", ...jobAct(asked, job), hint: hintOf(job) }));
  if (jobs.length < 2 || !words) return acts;
  const all = {
    group: "Jobs",
    label: `${labelOf(asked, "all jobs that match")}…`,
    icon: "jobs",
    hint: words,
    run: () => changeJobs({ action: verb, filter: { q }, priority, what: `Jobs that match “${q}”.` }),
  };
  return [...acts, all];
}

/** The actions that a query with a verb offers, as entries of the palette. Raises ApiError. */
export async function actsOf(asked, tools) {
  const { verb, words } = asked;
  const ofJobs = verb in JOB_VERBS;
  const [{ results }, jobs] = await Promise.all([
    get(`/api/v1/search?${new URLSearchParams({ q: words })}`, { signal: tools.signal }),
    ofJobs ? jobActs(asked, tools) : [],
  ]);
  const act = {
    agent: (one) => !ofJobs && agentAct(verb, one),
    test: (one) => !ofJobs && testAct(verb, one),
    batch: (one) => ofJobs && batchAct(asked, one),
    build: (one) => ofJobs && buildAct(asked, one),
  };
  const groups = { agent: "Agents", test: "Tests", batch: "Batches", build: "Builds" };
  const others = results
    .map((one) => [one, act[one.kind]?.(one)])
    .filter(([, found]) => found)
    .map(([one, found]) => ({ group: groups[one.kind], hint: tools.hintOf(one), ...found }));
  return [...others, ...jobs];
}
