// @ts-check
// Scales of charts: text of values, distances between grid lines.
import { duration, number, precise } from "./format.js";

/** Possible distances between grid lines of seconds, as round numbers are not round as text. */
export const SECONDS = [
  ...[0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800],
  ...[3600, 7200, 14_400, 43_200, 86_400, 604_800],
];

/**
 * Seconds on an axis: "0 s", "1.5 s", "4 min 05 s", "5 min", "1 d".
 * @param {number} value
 */
export const secondsText = (value) =>
  value === 0 ? "0 s" : value < 10 ? precise(Math.round(value * 10) / 10) : duration(value).replace(/ 00? \w+$/, "");

/**
 * A number with a tenth below ten.
 * @param {number} value
 */
export const tenths = (value) => number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));

/**
 * The greatest of values, of which some may be missing; 0 without any.
 * @param {(number | null)[]} values
 */
export const most = (values) => Math.max(0, ...values.map((value) => value ?? 0));
