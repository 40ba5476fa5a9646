// A job's lifecycle, computed from its attempts. Pure; the states: qualgent/engine/states.py.
import { seconds } from "../format.js";
import { outcomeWord } from "../outcome-word.js";
import { avoidedStart } from "../savings.js";

/** Outcome → the state whose icon and color it has. */
const LOOKS = { passed: "done", failed: "failed", timed_out: "failed", lost: "suspect", error: "suspect" };

export const looksOf = ({ outcome }) => (outcome ? (LOOKS[outcome] ?? "cancelled") : "running");

/** The label of an attempt's outcome or phase. */
export const wordOf = ({ outcome, phase }) => outcomeWord(outcome ?? phase);

/** Whether its install failed: what came before took a moment. */
export const installFailed = ({ outcome, message }) => outcome === "error" && message.startsWith("install failed");

const isInstall = (attempt) =>
  attempt.install_seconds !== null || attempt.phase === "installing" || installFailed(attempt);

const LEAST_BETWEEN = 1; // seconds: less is the end of the attempt, such as its uploads

/** When the tests of others ran between an attempt's start of the runner and its own cases: [from, until], or null. */
export function betweenOf({ id, window, start_seconds: start, run_seconds: ran }, from, ended) {
  if (window !== id || start == null || ran === null || ended - from - ran < LEAST_BETWEEN) return null;
  return [from + start, ended - (ran - start)];
}

/** When an attempt that has started began to run, with the start of its runner: `started_at` may be its first case. */
export function ranFrom(attempt) {
  const [leased, started, ended] = [attempt.leased_at, attempt.started_at, attempt.finished_at].map(seconds);
  const measured = ended === null || avoidedStart(attempt) ? started : ended - (attempt.run_seconds ?? 0);
  return Math.min(started, Math.max(leased + (attempt.install_seconds ?? 0), measured));
}

/**
 * What began when the job started: in a start of the runner for several jobs not yet its test, unless others ran first:
 * then the job, other than its attempt, has started with its own first case.
 */
export function startTitle({ started_at: started, tries = [] }) {
  const last = tries.at(-1);
  return last?.has_start && last.started_at === started ? "Runner started" : "Started";
}

/**
 * The parts of an attempt, in Unix time: [{kind: assigned | installing | starting | between | running, from, until}].
 * `until` null: ongoing. `running` contains the start of the runner, as `run_seconds` does. `starting`, `between`: the
 * start alone, and tests of others that the runner ran before its own.
 */
export function partsOf(attempt) {
  const leased = seconds(attempt.leased_at);
  const started = seconds(attempt.started_at);
  const ended = seconds(attempt.finished_at);
  const parts = [];
  const add = (kind, from, until) => (until === null || until > from) && parts.push({ kind, from, until });
  if (started === null) {
    // not started: the start of an install is known only after its end
    add(isInstall(attempt) ? "installing" : "assigned", leased, ended);
    return parts;
  }
  const running = ranFrom(attempt);
  const installing = Math.max(leased, running - (attempt.install_seconds ?? 0));
  add("assigned", leased, installing);
  if (attempt.install_seconds !== null) add("installing", installing, running);
  const between = ended !== null && betweenOf(attempt, running, ended);
  if (between) {
    add("starting", running, between[0]);
    add("between", ...between);
  }
  add("running", between ? between[1] : running, ended);
  return parts;
}

function statesOf(attempt) {
  const states = ["assigned"];
  if (isInstall(attempt)) states.push("installing");
  if (attempt.started_at !== null || attempt.phase === "executing") states.push("running");
  return states;
}

/** States between an attempt and the next; errors back off first. */
const between = ({ outcome }) =>
  outcome === "cancelled" ? ["cancelled", "waiting"] : outcome === "error" ? ["backoff", "waiting"] : ["waiting"];

/** Unix times of manual retries between the attempt of this index (-1: before the first) and the next. */
export function retriedAfter(job, index) {
  const tries = job.tries ?? [];
  const from = seconds(tries[index]?.leased_at ?? job.created_at);
  const until = tries[index + 1] ? seconds(tries[index + 1].leased_at) : Infinity;
  return (job.retried ?? [])
    .map((one) => ({ ...one, time: seconds(one.at) }))
    .filter(({ time }) => time >= from && time < until);
}

/** The states that the job passed, in order; the last is its current one. */
export function stepsOf(job) {
  const tries = job.tries ?? [];
  const steps = ["waiting"];
  const putBack = (index) => {
    const retried = retriedAfter(job, index);
    for (const { status } of retried) steps.push(status, "waiting");
    return retried.length > 0;
  };
  putBack(-1);
  tries.forEach((attempt, index) => {
    steps.push(...statesOf(attempt));
    if (!putBack(index) && index < tries.length - 1) steps.push(...between(attempt));
  });
  const last = tries.at(-1);
  if (job.status === "pending") {
    const now = job.phase === "backoff" ? "backoff" : "waiting";
    if (steps.at(-1) !== "waiting" && last?.outcome === "cancelled") steps.push("cancelled");
    if (steps.at(-1) !== now) steps.push(now);
  } else if (job.status !== "running") {
    const back = last && job.status === "cancelled" && last.outcome !== "cancelled"; // between two attempts
    if (back && steps.at(-1) !== "waiting") steps.push("waiting");
    steps.push(job.status);
  }
  return steps;
}
