// Everything the dashboard can do, by the REST API. Each action says what became of it in a toast; what changed comes
// by the live socket, so nothing is shown before it is true.
import { AWAY, statusOf } from "./agent-status.js";
import { ApiError, get, send } from "./api.js";
import { requestDialog } from "./dialog-requests.js";
import { count } from "./format.js";
import { actionOf, HOLDS } from "./holds.js";
import { may } from "./rights.js";
import { toast } from "./toasts.js";

const jobPath = (id, action) => `/api/v1/jobs/${id}/${action}`;
const agentPath = (name, action) => `/api/v1/agents/${name.split("/").map(encodeURIComponent).join("/")}/${action}`;

const ADVICE = {
  0: "Nothing changed. Try again when connected.",
  403: "Nothing changed.",
  404: "It may have been removed.",
  409: "It has changed: check and try again.",
};

function advice(error) {
  if (ADVICE[error.status]) return ADVICE[error.status];
  return error.retryable ? "Nothing changed. Try again in a moment." : null;
}

/**
 * Run an action and report its result in a toast, with the action that takes it back, if any: {label, run}.
 * `about`: what it changes, any key: of what was reported about the same only the newest is shown.
 * Resolves to the response; null if it failed.
 */
export async function perform(work, said, { undo = null, about = null } = {}) {
  try {
    const answer = await work();
    const isIdle = answer?.changed === 0;
    toast({
      kind: isIdle ? "" : "good",
      text: typeof said === "function" ? said(answer) : said,
      action: isIdle ? null : undo,
      about,
    });
    return answer;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const again = error.retryable ? { label: "Try again", run: () => perform(work, said, { undo, about }) } : null;
    toast({ kind: "bad", text: error.message, detail: advice(error), action: again, about });
    return null;
  }
}

export const retryJob = (id) => perform(() => send("POST", jobPath(id, "retry")), "Job requeued.", { about: id });

/** Cancel a job {id, status, test?}. Of one that runs the work is lost: confirm first; another one can be requeued. */
export async function cancelJob({ id, status, test = "The test" }) {
  if (status === "running") {
    const text = `${test} is stopped. A retry starts it from the beginning.`;
    const answer = await requestDialog({
      kind: "confirm",
      title: "Cancel running job",
      text,
      act: "Cancel job",
      keep: "Keep running",
      danger: true,
    });
    if (!answer) return null;
  }
  const undo = may("retry", "job") ? { label: "Retry", run: () => retryJob(id) } : null;
  return perform(() => send("POST", jobPath(id, "cancel")), "Job cancelled.", { undo, about: id });
}

/** Let the jobs of a build that failed to install be tried again now. */
export const releaseBuild = (org, version) =>
  perform(
    () => send("POST", `/api/v1/builds/${encodeURIComponent(org)}/${encodeURIComponent(version)}/release`),
    ({ held }) => (held ? `${version} released.` : `${version} was not held.`),
  );

/** Retry these failed jobs. */
export const retryJobs = (ids) =>
  perform(
    () => send("POST", "/api/v1/jobs/retry", { filter: { ids } }),
    ({ changed }) => (changed === 0 ? "Nothing changed." : DONE.retry(changed)),
  );

/** Show what a waiting job overtakes with another priority, then set it. */
export const setJobPriority = (id, priority) => changeJobs({ action: "priority", filter: { ids: [id] }, priority });

/** What resuming did: one that is away stays away, and one that paused itself takes jobs when it says so. */
function resumedText(agent) {
  const { name, paused_reason: reason } = agent;
  const status = statusOf(agent);
  if (AWAY.includes(status)) return `${name} takes jobs when it is back: it is ${status}.`;
  return reason ? `Resume requested; ${name} had paused itself.` : `${name} resumed.`;
}

const hold = (name, how, { note, until }) =>
  perform(
    () => send("POST", agentPath(name, how), until ? { note, until } : { note }),
    (agent) =>
      agent.job
        ? `${name} finishes its test, then it is ${HOLDS[how].state}.`
        : `${name} is ${HOLDS[how].state}: no new jobs start.`,
    { about: name },
  );

/** Ask how, why and how long, then keep the agent from new work. `how`: pause | drain | quarantine, to begin with. */
export async function holdAgent(name, how = "pause") {
  const answer = await requestDialog({ kind: "hold", name, how });
  return answer && hold(name, answer.how, answer);
}

/** Let an agent have work again. One in quarantine was not trusted: confirm; any other can be held again as before. */
export async function resumeAgent(name) {
  const agent = await get(agentPath(name, "").slice(0, -1)).catch(() => null); // the request itself shows what is wrong
  const held = agent?.held ?? null;
  if (held?.kind === "quarantined") {
    const text = `${name} gets jobs again. It is in quarantine${held.note ? `: ${held.note}` : "."}`;
    const title = "Release agent from quarantine";
    if (!(await requestDialog({ kind: "confirm", title, text, act: "Release" }))) return null;
  }
  const how = held && actionOf(held.kind);
  const undo = how && may(how, "agent") ? { label: "Undo", run: () => hold(name, how, held) } : null;
  return perform(() => send("POST", agentPath(name, "resume")), resumedText, { undo, about: name });
}

/** Confirm, then delete an agent that is not connected. Resolves to true if it was deleted. */
export async function removeAgent(name) {
  const text = `Deletes ${name} and its pause or quarantine. Its attempts stay. A new agent, if it connects again.`;
  const answer = await requestDialog({
    kind: "confirm",
    title: "Delete agent",
    text,
    act: "Delete agent",
    danger: true,
  });
  if (!answer) return false;
  const path = agentPath(name, "").slice(0, -1);
  return (await perform(() => send("DELETE", path).then(() => true), `${name} deleted.`, { about: name })) === true;
}

const testPath = ({ id }) => `/api/v1/tests/${id}`;

const holdTest = (test, note, until) =>
  perform(
    () => send("PATCH", testPath(test), { quarantined: true, note, until }),
    "Test quarantined: its failures do not fail a batch.",
    { about: test.id },
  );

/** Ask why, then put a test into quarantine: its failures do not fail a batch. */
export async function quarantineTest(test) {
  const answer = await requestDialog({ kind: "quarantine", test });
  return answer && holdTest(test, answer.note, answer.until);
}

export const releaseTest = (test) =>
  perform(
    () => send("PATCH", testPath(test), { quarantined: false }),
    "Test released from quarantine: its failures count again.",
    {
      undo: { label: "Undo", run: () => holdTest(test, test.quarantine_note ?? "", test.quarantined_until) },
      about: test.id,
    },
  );

/** Ask for note, owner and ticket of a cause of failures, then write them. */
export async function noteFailure(group) {
  const answer = await requestDialog({ kind: "failure-note", group });
  if (!answer) return null;
  const path = `/api/v1/failures/${encodeURIComponent(group.org_id)}/${group.fingerprint}`;
  return perform(() => send("PUT", path, answer), "Note saved.");
}

const due = (dryRun) => send("POST", "/api/v1/retention", { dry_run: dryRun });

/** Ask with counts, then remove what was kept long enough. */
export async function removeDue() {
  const answer = await requestDialog({ kind: "due", preview: () => due(true) });
  if (!answer) return null;
  const removed = ({ jobs, logs, artifacts, builds, audit, agents }) =>
    [jobs, logs, artifacts, builds, audit, agents].reduce((sum, kind) => sum + kind.count, 0);
  return perform(
    () => due(false),
    (report) => (removed(report) > 0 ? `${count(removed(report), "thing")} removed.` : "Nothing was due."),
  );
}

const webhookPath = ({ id }) => `/api/v1/webhooks/${id}`;

export const testWebhook = (webhook) =>
  perform(() => send("POST", `${webhookPath(webhook)}/test`), "Test event queued: see the deliveries.");

export const switchWebhook = (webhook) =>
  perform(
    () => send("PATCH", webhookPath(webhook), { enabled: !webhook.enabled }),
    webhook.enabled ? "Webhook turned off." : "Webhook turned on.",
    { about: webhook.id },
  );

export const redeliver = (webhook, id) =>
  perform(() => send("POST", `${webhookPath(webhook)}/deliveries/${id}/redeliver`), "Delivery queued again.");

/** Confirm, then remove a webhook with its deliveries. Resolves to true if it was removed. */
export async function removeWebhook(webhook) {
  const text = `${webhook.url} receives no more events, and its deliveries are deleted.`;
  const answer = await requestDialog({ kind: "confirm", title: "Remove webhook", text, act: "Remove", danger: true });
  if (!answer) return false;
  return (await perform(() => send("DELETE", webhookPath(webhook)).then(() => true), "Webhook removed.")) === true;
}

export const DONE = {
  cancel: (changed) => `${count(changed, "job")} cancelled.`,
  retry: (changed) => `${count(changed, "job")} queued again.`,
  priority: (changed) => `The priority of ${count(changed, "job")} was changed.`,
};

/** What takes back that jobs were given a `priority`: the body of a request for each former one; null: not known. */
function returnsOf({ changed, by_status, effect }, { filter, priority, present, formerOf }) {
  // if not all that wait change, others would be taken back with them
  const before = present ?? (by_status.pending === changed ? effect?.priority : null) ?? null;
  if (before !== null) return [{ filter: { ...filter, priority }, priority: before }];
  const several = formerOf?.()?.filter(([former]) => former !== priority) ?? null;
  return several && several.map(([former, ids]) => ({ filter: { ids, priority }, priority: former }));
}

/**
 * Cancel, retry or re-prioritise many: first it is shown how many that would change, then asked, then done on exactly
 * these terms. `within`: the path of a batch or group; `filter`: as the list of jobs has them, and ids;
 * `failure`: only new failures, or those of infrastructure; `priority`: the one that is chosen at
 * first; `present`: the one that all have, to which it can be taken back; `formerOf()`: [[priority, ids]] of jobs that
 * have several, null if it is not known.
 */
export async function changeJobs({ action, filter = {}, failure, within = "/api/v1/jobs", priority, ...known }) {
  const { present, formerOf, what } = known;
  const path = `${within}/${action}`;
  const everything = within === "/api/v1/jobs" && Object.keys(filter).length === 0;
  const wanted = {
    filter,
    ...(failure ? { failure } : {}),
    ...(everything ? { all: true } : {}),
  };
  const chosen = (one) => (action === "priority" ? { ...wanted, priority: one } : wanted);
  const preview = (one) => send("POST", path, { ...chosen(one), dry_run: true });
  const isUndoable = (found, one) => returnsOf(found, { filter, priority: one, present, formerOf }) !== null;
  const shown = { action, priority: priority ?? 0, present, what, preview, isUndoable };
  const answer = await requestDialog({ kind: "many", ...shown });
  if (!answer) return null;
  const terms = { expected: answer.found.changed, until: answer.found.until, note: answer.note };
  if (terms.until === null) delete terms.until;
  const said = ({ changed }) => (changed === 0 ? "Nothing changed." : DONE[action](changed));
  const about = JSON.stringify([path, filter]);
  const back =
    action === "priority" && returnsOf(answer.found, { filter, priority: answer.priority, present, formerOf });
  const takeBack = async () => {
    const answers = await Promise.all(back.map((body) => send("POST", path, body)));
    return { changed: answers.reduce((sum, { changed }) => sum + changed, 0) };
  };
  const undo = back ? { label: "Undo", run: () => perform(takeBack, said, { about }) } : null;
  return perform(() => send("POST", path, { ...chosen(answer.priority), ...terms }), said, { undo, about });
}
