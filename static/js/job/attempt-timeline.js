// One attempt on a time axis of its own: its phases, the tries of its cases, and the steps of those that failed.
import { seconds as unixTime } from "../format.js";
import { full } from "./case-name.js";
import { axisOf, rowsOf } from "./spans.js";

const LEAST_START = 0.05; // seconds of the start of a runner that are shown

/** Names of the phases. Before the first case the runner starts; after the last one it ends, and files are uploaded. */
const PHASES = { waiting: "Waiting", backoff: "Back-off", assigned: "Assigned", installing: "Installing" };

const partOf = (kind, from, until) => ({ kind, from, until: Math.max(from, until) });

/**
 * When the time of its cases begins: with the attempt, or in a start that could run others with the first case, whose
 * offset is 0.
 */
function begunAt(attempt, run, cases) {
  const tries = cases.flatMap((one) => one.tries);
  if (!attempt.has_start || !tries.some(({ offset }) => offset < LEAST_START)) return unixTime(attempt.started_at);
  if (attempt.start_seconds != null) return run.between ?? run.from + attempt.start_seconds;
  return Math.max(run.from, run.until - Math.max(0, ...tries.map(({ offset, seconds }) => offset + seconds)));
}

/** The tries of a case in Unix time, within the run. */
const triesOf = (one, run) =>
  one.tries.map(({ offset, seconds, outcome }) => {
    const from = Math.min(run.begun + offset, run.until);
    return partOf(outcome, from, Math.min(from + seconds, run.until));
  });

function stepRow({ title, offset, seconds, depth, failed }, begun, run) {
  const from = Math.min(begun + offset, run.until);
  const part = partOf(failed ? "failed" : "step", from, Math.min(from + seconds, run.until));
  return { kind: "step", name: title, depth, outcome: failed ? "failed" : "", seconds, parts: [part] };
}

function caseRows(one, run) {
  const { outcome, seconds, retries, steps } = one;
  const parts = triesOf(one, run);
  const row = { kind: "case", name: full(one), parts, seconds, tries: retries + 1, outcome };
  return [row, ...steps.map((step) => stepRow(step, parts.at(-1).from, run))];
}

const phaseRow = (name, parts) => ({ kind: "phase", name, parts });

/** The time in which a runner runs, apart from its cases: its start and its end. */
function runRows(run, cases) {
  if (cases.length === 0) return { before: [phaseRow("Running", [run])], after: [] };
  const parts = cases.flatMap((one) => triesOf(one, run));
  const first = Math.min(...parts.map(({ from }) => from));
  const last = Math.max(...parts.map(({ until }) => until));
  const phase = (name, from, until) =>
    until - from < LEAST_START ? [] : [phaseRow(name, [partOf("running", from, until)])];
  return { before: phase("Start", run.from, run.started ?? first), after: phase("Finish", last, run.until) };
}

/** Cases with times, in the order in which they began. */
const timedOf = (cases) =>
  cases.filter(({ tries }) => tries.length > 0).sort((a, b) => a.tries[0].offset - b.tries[0].offset);

/**
 * {rows, place(time) → 0…1, marks}: of an ended attempt and its cases. Rows: {kind: phase | case | step, name, parts,
 * seconds, depth, outcome, tries}. Cases without times, of a report that was read after the run, have no rows.
 */
export function timelineOf(job, attempt, cases) {
  const own = rowsOf(job, 0).find((row) => row.attempt?.id === attempt.id);
  const partOfKind = (kind) => own.parts.find((part) => part.kind === kind);
  const [starting, running] = [partOfKind("starting"), partOfKind("running")];
  const run = running && { ...running, from: (starting ?? running).from, started: starting?.until };
  if (run) run.begun = begunAt(attempt, { ...run, between: starting && running.from }, cases);
  const rows = own.parts.filter(({ kind }) => kind in PHASES).map((part) => phaseRow(PHASES[part.kind], [part]));
  if (run) {
    const timed = timedOf(cases);
    const { before, after } = runRows(run, timed);
    const between = own.parts.filter(({ kind }) => kind === "between");
    if (between.length > 0) before.push(phaseRow("Other tests of this start", between));
    rows.push(...before, ...timed.flatMap((one) => caseRows(one, run)), ...after);
  }
  for (const row of rows) row.seconds ??= row.parts.reduce((sum, { from, until }) => sum + until - from, 0);
  return { rows, ...axisOf([own]) };
}
