// Attempts as spans in Unix time, and what grouping saved. Pure.
import { duration, precise, seconds } from "../format.js";
import { betweenOf, ranFrom } from "../job/lifecycle.js";
import { ranText } from "../run-time.js";
import { avoidedStart } from "../savings.js";

const BAD = new Set(["failed", "timed_out", "lost", "error"]);

/**
 * A span with its times: {id, from, run, to, over}. From `from` to `run` it installed, from `run` to `to` the test ran;
 * `over`: it has ended, otherwise `to` is now. Rows are never changed, so what has ended is worked out once.
 */
const known = new WeakMap();

export function timesOf(row, now) {
  const ready = known.get(row);
  if (ready)
    return ready.over
      ? ready
      : { ...ready, run: ready.started ?? (row.installs ? now : ready.from), to: Math.max(ready.from, now) };
  const from = seconds(row.leased_at);
  const started = seconds(row.started_at);
  const finished = seconds(row.finished_at);
  const made = { id: row.id, from, started, to: finished, run: started ?? finished, over: finished !== null };
  // no install: the moment between lease and start belongs to the test
  if (!row.installs && made.over) made.run = from;
  if (!row.installs && started !== null) made.started = from;
  known.set(row, made);
  return made.over ? made : timesOf(row, now);
}

export const isBad = (row) => BAD.has(row.outcome);

const SLACK = 0.1; // seconds by which times of agent and server may differ

/** Where in a start an ended attempt that began it ran: `others` of it leave one gap as long as its `own` run. */
function slotOf(own, from, ended, others) {
  const gaps = [];
  let at = from;
  for (const other of others) {
    if (other.from >= ended) break;
    gaps.push([at, other.from]);
    at = Math.max(at, other.to ?? Infinity);
  }
  gaps.push([at, ended]);
  const off = ([a, b]) => (b - a < own - SLACK ? Infinity : Math.abs(b - a - own));
  const best = Math.min(...gaps.map(off));
  const gap = best < Infinity && gaps.findLast((one) => off(one) <= best + SLACK);
  return gap ? [gap[0], Math.min(gap[0] + own, gap[1])] : [ended - own, ended];
}

/** The parts of an attempt's run; `others`: runs of the start that it began, in order. */
function runsOf(row, others) {
  const [from, ended, start] = [ranFrom(row), seconds(row.finished_at), row.start_seconds];
  const end = ended === null || row.run_seconds === null ? ended : Math.min(ended, from + row.run_seconds);
  if (start !== null && ended !== null && row.run_seconds !== null) {
    const own = row.run_seconds - start;
    const [run, to] = others.length > 0 ? slotOf(own, from + start, ended, others) : ownRun(row, from, ended, end);
    return [
      { kind: "start", from, to: from + start },
      { kind: "run", from: run, to },
    ];
  }
  if (others.length === 0) return [{ kind: "run", from, to: end }];
  // how long the start took is known at its end; until then it took until the first other test, and its own is the last
  const parts = [{ kind: "start", from, to: others[0].from }];
  const last = others.at(-1).to;
  return last === null || (ended !== null && last >= ended)
    ? parts
    : [...parts, { kind: "run", from: last, to: ended }];
}

/** The own run of an attempt none of whose start's other tests are known. */
function ownRun(row, from, ended, end) {
  const others = betweenOf(row, from, ended);
  return others ? [others[1], ended] : [from + row.start_seconds, end];
}

function partsOf(row, others) {
  const [leased, started, ended] = [row.leased_at, row.started_at, row.finished_at].map(seconds);
  if (started === null) return [{ kind: row.installs ? "install" : "run", from: leased, to: ended }];
  const runs = runsOf(row, others);
  const install = runs[0].from - (row.install_seconds ?? 0);
  const parts = [{ kind: "prepare", from: leased, to: Math.max(leased, install) }];
  if (row.installs) parts.push({ kind: "install", from: Math.max(leased, install), to: runs[0].from });
  return [...parts.filter(({ from, to }) => to > from), ...runs];
}

const laid = new WeakMap(); // rows → spans: rows of a lane are another array once one of them has changed

/**
 * What a lane shows of its rows, in the order in which their tests ran: [{row, id, parts, at}]. Parts: {kind: prepare |
 * install | start | run, from, to}; `to` null: now. `at`: when its test began. The start of a runner is a part of the
 * attempt that began it; its test may have run later, after tests of others.
 */
export function spansOf(rows) {
  if (laid.has(rows)) return laid.get(rows);
  const shared = new Map(); // window → runs of the tests that joined it
  for (const row of rows) {
    if (!avoidedStart(row) || row.started_at === null) continue;
    if (!shared.has(row.window)) shared.set(row.window, []);
    shared.get(row.window).push(...partsOf(row, []).filter(({ kind }) => kind === "run"));
  }
  for (const runs of shared.values()) runs.sort((a, b) => a.from - b.from);
  const spans = rows.map((row) => {
    const parts = partsOf(row, shared.get(row.id) ?? []);
    return { row, id: row.id, parts, at: (parts.find(({ kind }) => kind === "run") ?? parts.at(-1)).from };
  });
  spans.sort((a, b) => a.at - b.at);
  spans.forEach(({ row, parts }, index) => {
    const next = spans[index + 1]; // the report of one test and the begin of the next take their time
    const last = parts.at(-1);
    if (next && row.window !== null && row.window === next.row.window && (last.to ?? Infinity) > next.at)
      last.to = Math.max(last.from, next.at);
  });
  laid.set(rows, spans);
  return spans;
}

/**
 * What its install and the start of its runner took, in seconds; null: it has none, or none yet. `ran`: how long its
 * test ran, as text: without that start where it is known, so that from when the test began it adds up.
 */
export function spentOf({ row, parts }, now) {
  const longOf = (kind) => {
    const part = parts.find((one) => one.kind === kind);
    return part ? (part.to ?? now) - part.from : null;
  };
  const running = longOf("run");
  const isOver = row.finished_at !== null;
  const hasRun = !isOver || row.started_at !== null || row.run_seconds !== null;
  const start = isOver && row.run_seconds !== null ? row.start_seconds : null;
  const own = start === null ? ranText(row) : precise(row.run_seconds - start);
  const ran = running === null || !hasRun ? null : isOver ? own : duration(running);
  return { install: row.install_seconds ?? longOf("install"), start, ran };
}

/** When it began and until when it is drawn, with what is between: {from, to}. */
export const boundsOf = ({ parts }, now) => ({ from: parts[0].from, to: parts.at(-1).to ?? now });

/** Its parts without gaps: [{from, to}]. */
export function piecesOf({ parts }, now) {
  const pieces = [];
  for (const { from, to } of parts) {
    const last = pieces.at(-1);
    if (last && from - last.to <= SLACK) last.to = to ?? now;
    else pieces.push({ from, to: to ?? now });
  }
  return pieces;
}

/** Of a lane's spans the index of the one at this moment, or of the one nearest to it. -1: there is none. */
export function nearest(spans, moment, now) {
  let best = -1;
  let distance = Infinity;
  spans.forEach((span, index) => {
    for (const { from, to } of piecesOf(span, now)) {
      const away = moment < from ? from - moment : moment > to ? moment - to : 0;
      if (away < distance) [best, distance] = [index, away];
    }
  });
  return best;
}

/** Whether it made an install: its time is known. Else a first attempt avoided one if its test began. */
export const installed = (row) => row.install_seconds !== null;
const RAN = new Set(["passed", "failed", "timed_out"]); // also where the agent was away when the test began
const avoided = (row) => !installed(row) && row.number === 1 && (row.started_at !== null || RAN.has(row.outcome));

/** The starts of a lane's spans that ran several tests: [{from, to, tests, first}]. `first`: a row of it. */
export function windowsOf(spans, now) {
  const found = new Map();
  for (const { row, parts } of spans) {
    if (row.window === null) continue;
    const from = (parts.find(({ kind }) => kind === "start" || kind === "run") ?? parts.at(-1)).from;
    const to = parts.at(-1).to ?? now;
    const before = found.get(row.window) ?? { from, to, tests: 0, first: row };
    found.set(row.window, {
      ...before,
      from: Math.min(before.from, from),
      to: Math.max(before.to, to),
      tests: before.tests + 1,
    });
  }
  return [...found.values()].filter(({ tests }) => tests > 1);
}

/** The place of a span in its start, by a lane's spans: "3 of 12 in one start". Null: it ran alone. */
export function placeInStart(spans, span) {
  const { window } = span.row;
  if (window === null) return null;
  const tests = spans.filter(({ row }) => row.window === window);
  if (!tests.some(({ id }) => id === window)) return "in one start with earlier tests"; // not loaded
  return tests.length > 1 ? `${tests.indexOf(span) + 1} of ${tests.length} in one start` : null;
}

/**
 * What grouping saved, from sums: {made, avoided, starts, cost, saved, running} and what follows of them.
 * `cost`: seconds that the installs made took; `running`: that tests ran; `saved`: that the avoided installs would have
 * taken, null: none was measured. `share`: of `cost` in the device time, and what it were with one install per test.
 */
export function gainFrom(sums) {
  const { saved, cost, running } = sums;
  const spent = cost + running;
  return {
    ...sums,
    share: spent > 0 ? cost / spent : null,
    shareWithout: spent > 0 && saved !== null ? (cost + saved) / (spent + saved) : null,
  };
}

/** Add what an ended attempt took, made or avoided. */
function addTo(total, row) {
  total.running += row.run_seconds ?? 0;
  if (avoidedStart(row)) total.starts += 1;
  if (installed(row)) {
    total.made += 1;
    total.cost += row.install_seconds;
  } else if (avoided(row)) {
    total.avoided += 1;
    if (row.saved_seconds !== null) total.saved = (total.saved ?? 0) + row.saved_seconds;
  }
}

/** The gain of the attempts that ended between `from` and `to`, as the server adds them up in all its totals. */
export function gainOf(rows, { from, to, now }) {
  const total = { attempts: 0, made: 0, avoided: 0, starts: 0, cost: 0, saved: null, running: 0 };
  for (const row of rows) {
    const times = timesOf(row, now);
    if (times.to < from || times.from > to) continue;
    total.attempts += 1;
    if (times.over && times.to <= to) addTo(total, row);
  }
  return gainFrom(total);
}

/** Builds of these rows, most attempts first: [{key, org, version, attempts, made, avoided, starts, cost}]. */
export function buildsOf(rows, from, to, now) {
  const found = new Map();
  for (const row of rows) {
    const times = timesOf(row, now);
    if (times.to < from || times.from > to) continue;
    const key = `${row.org_id}\n${row.app_version_id}`;
    const build = found.get(key) ?? {
      key,
      org: row.org_id,
      version: row.app_version_id,
      attempts: 0,
      made: 0,
      avoided: 0,
      starts: 0,
      cost: 0,
      running: 0,
    };
    build.attempts += 1;
    if (times.over && times.to <= to) addTo(build, row);
    found.set(key, build);
  }
  return [...found.values()].sort((a, b) => b.attempts - a.attempts || (a.key < b.key ? -1 : 1));
}
