// Columns of figures over time, and what charts make of them. Pure.
//
// Columns as GET /api/v1/series returns them: {step, at: [...], waiting: [...], done: [...], …}, oldest first, without
// the times at which nothing was measured.

import { precise, rough } from "./format.js";

/** A wait of some seconds in the width of a figure: "8.8 s", "51 min"; none: "–". */
export const waitText = (seconds) => (seconds == null ? "–" : seconds < 10 ? precise(seconds) : rough(seconds));

export const NAMES = [
  "at",
  "waiting",
  "running",
  "submitted",
  "done",
  "failed",
  "cancelled",
  "installs",
  "installs_avoided",
  "wait_p50",
  "wait_p95",
];

/** Append newer rows to loaded columns. Null: there is a gap between them, load again. */
export function joined(columns, rows) {
  const last = columns.at.at(-1) ?? -Infinity;
  const newer = rows.filter((row) => row.at > last);
  if (
    newer.length > 0 &&
    columns.at.length > 0 &&
    newer.length === rows.length &&
    newer[0].at - last > 2 * columns.step
  )
    return null;
  return {
    step: columns.step,
    ...Object.fromEntries(NAMES.map((name) => [name, [...columns[name], ...newer.map((row) => row[name])]])),
  };
}

const MERGED = {
  mean: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  most: (values) => Math.max(...values),
};

/**
 * {at, values: {name: […]}} of the stretch from `from` to `to` in `count` equal parts: a part's rates are the mean of
 * its samples, its waits the longest. A part in which nothing was measured is null.
 */
export function inParts(columns, { from, to, count, names, merge = "mean" }) {
  const width = (to - from) / count;
  const parts = names.map(() => Array.from({ length: count }, () => []));
  columns.at.forEach((at, index) => {
    const part = Math.floor((at - from) / width);
    if (part < 0 || part >= count) return;
    names.forEach((name, of) => {
      const value = columns[name][index];
      if (value !== null && value !== undefined) parts[of][part].push(value);
    });
  });
  return {
    at: Array.from({ length: count }, (_, part) => from + part * width),
    values: Object.fromEntries(
      names.map((name, of) => [name, parts[of].map((values) => (values.length > 0 ? MERGED[merge](values) : null))]),
    ),
  };
}

/** The mean of a figure over the last `seconds` of rows; null if they began later, as after a start of the server. */
export function latest(rows, name, seconds) {
  const since = rows.at(-1)?.at - seconds;
  return rows[0]?.at <= since ? MERGED.mean(rows.filter((row) => row.at > since).map((row) => row[name])) : null;
}

/** How many of a rate per minute that was: rows each of `step` seconds. */
export const total = (rows, name, step) => Math.round(rows.reduce((sum, row) => sum + (row[name] * step) / 60, 0));
