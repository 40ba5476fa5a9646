// Attempts as spans in Unix time, and what grouping saved. Pure.
import { seconds } from "../format.js";
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

/** Of a lane's rows (by `from`) the index of the one at this moment, or of the one nearest to it. -1: there is none. */
export function nearest(rows, moment, now) {
  let best = -1;
  let distance = Infinity;
  rows.forEach((row, index) => {
    const { from, to } = timesOf(row, now);
    const away = moment < from ? from - moment : moment > to ? moment - to : 0;
    if (away < distance) [best, distance] = [index, away];
  });
  return best;
}

/** Whether it made an install: its time is known. Else a first attempt avoided one if its test began. */
export const installed = (row) => row.install_seconds !== null;
const RAN = new Set(["passed", "failed", "timed_out"]); // also where the agent was away when the test began
const avoided = (row) => !installed(row) && row.number === 1 && (row.started_at !== null || RAN.has(row.outcome));

/** The windows of a lane's rows (by `from`) with several tests: [{from, to, tests, first}]. `first`: a row of it. */
export function windowsOf(rows, now) {
  const found = new Map();
  for (const row of rows) {
    if (row.window === null) continue;
    const { run, to } = timesOf(row, now);
    const before = found.get(row.window) ?? { from: run, to, tests: 0, first: row };
    found.set(row.window, {
      ...before,
      from: Math.min(before.from, run),
      to: Math.max(before.to, to),
      tests: before.tests + 1,
    });
  }
  return [...found.values()].filter(({ tests }) => tests > 1);
}

/** The place of a row in its start, by a lane's rows: "3 of 12 in one start". Null: it ran alone. */
export function placeInStart(rows, row) {
  if (row.window === null) return null;
  const tests = rows.filter(({ window }) => window === row.window);
  if (!tests.some(({ id }) => id === row.window)) return "in one start with earlier tests"; // not loaded
  return tests.length > 1 ? `${tests.indexOf(row) + 1} of ${tests.length} in one start` : null;
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
