// @ts-check
// Formats of numbers, times and labels.

// Not by Intl: a page that uses any of it is shown 10 ms later.

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** @param {number} value */
const pad = (value) => String(value).padStart(2, "0");

/**
 * A number as "12,345"; null as "–".
 * @param {number | null | undefined} value
 */
export const number = (value) =>
  value === null || value === undefined ? "–" : String(value).replace(/\B(?<!\.\d*)(?=(\d{3})+(\.|$))/g, ",");

/**
 * Seconds as "8 s", "4 min 05 s", "2 h 05 min", "3 d 4 h".
 * @param {number | null | undefined} length
 */
export function duration(length) {
  if (length === null || length === undefined || Number.isNaN(length)) return "–";
  const total = Math.max(0, Math.floor(length));
  if (total < 60) return `${total} s`;
  if (total < 3600) return `${Math.floor(total / 60)} min ${pad(total % 60)} s`;
  if (total < 86400) return `${Math.floor(total / 3600)} h ${pad(Math.floor(total / 60) % 60)} min`;
  return `${Math.floor(total / 86400)} d ${Math.floor(total / 3600) % 24} h`;
}

/**
 * A text whose durations stay on one line: no "≈ 4 h" on one and "34 min saved" on the next.
 * @param {string} text
 */
export const unbroken = (text) => text.replace(/(?<=\d|min|≈|\d h) /g, "\u00a0");

/**
 * Seconds in one or two units: "8 s", "50 min", "3 h", "2 days".
 * @param {number} length
 */
export function rough(length) {
  const total = Math.max(0, Math.floor(length));
  if (total < 60) return `${total} s`;
  if (total < 2 * 3600) return `${Math.floor(total / 60)} min`;
  if (total < 48 * 3600) return `${Math.floor(total / 3600)} h`;
  return `${Math.floor(total / 86400)} days`;
}

/**
 * An estimated duration in one unit, as exact as an estimate is: "40 s", "4 min", "2 h", "3 days". As the server's
 * `qgprotocol/durations.py`.
 * @param {number} length
 */
export function rounded(length) {
  const step = length < 20 ? 5 : 10;
  if (length < 95) return `${Math.max(step, Math.round(length / step) * step)} s`;
  if (length < 95 * 60) return `${Math.round(length / 60)} min`;
  if (length < 48 * 3600) return `${Math.round(length / 3600)} h`;
  return `${Math.round(length / 86400)} days`;
}

/**
 * An estimated duration in words: "a few seconds", "about 40 s", "about 4 min".
 * @param {number} length
 */
export const about = (length) => (length < 5 ? "a few seconds" : `about ${rounded(length)}`);

/**
 * An expected moment in Unix time, seen from another: "in about 40 s", "about 14:05".
 * @param {number} at
 * @param {number} time
 */
export const expectedTime = (at, time) => (at - time < 95 ? `in ${about(at - time)}` : `about ${minuteText(at)}`);

/**
 * When something starts that starts `later` seconds later than in `length`: "starts in about 4 min instead of now".
 * @param {number} length
 * @param {number} later
 */
export function changedStart(length, later) {
  if (Math.abs(later) < 1) return "starts as soon as before";
  const [first, then] = [length < 1 ? "now" : about(length), about(length + later)];
  const how = later > 0 ? "later" : "sooner";
  return first === then ? `starts ${about(Math.abs(later))} ${how}` : `starts in ${then} instead of ${first}`;
}

/**
 * A time so many seconds before now: "just now", "2 min ago".
 * @param {number} length
 */
export const ago = (length) => (length < 5 ? "just now" : `${rough(length)} ago`);

/**
 * Seconds of something finished: short times with a tenth.
 * @param {number | null} length
 */
export const precise = (length) =>
  length !== null && length >= 0 && length < 10 ? `${length < 0.05 ? "< 0.1" : length.toFixed(1)} s` : duration(length);

/**
 * An RFC 3339 time, or milliseconds since 1970, as Unix time; null stays null.
 * @template {string | number | null | undefined} T
 * @param {T} time
 * @returns {T extends string | number ? number : number | null}
 */
export function seconds(time) {
  if (time === null || time === undefined) return /** @type {any} */ (null);
  return /** @type {any} */ (typeof time === "number" ? time : Date.parse(time)) / 1000;
}

let today = [0, 0]; // start and end in milliseconds since 1970

/** @param {number} ms */
function isToday(ms) {
  const now = Date.now();
  if (now < today[0] || now >= today[1]) {
    const start = new Date(now);
    start.setHours(0, 0, 0, 0);
    const end = new Date(start);
    end.setDate(end.getDate() + 1);
    today = [start.getTime(), end.getTime()];
  }
  return ms >= today[0] && ms < today[1];
}

/**
 * Local time of day, with the date if it is not today.
 * @param {string | number | null | undefined} time
 */
export function timeOfDay(time) {
  const at = seconds(time);
  if (at === null) return "–";
  if (isToday(at * 1000)) return clockTime(at);
  return `${dayText(at)}, ${clockTime(at, false)}`;
}

/**
 * Unix time as a local day, "30 Nov".
 * @param {number} at
 */
export function dayText(at) {
  const date = new Date(at * 1000);
  return `${date.getDate()} ${MONTHS[date.getMonth()]}`;
}

/**
 * Local time with the date: "30 Nov 2026, 07:51:29".
 * @param {string} time
 */
export function exactTime(time) {
  const date = new Date(time);
  return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}, ${clockTime(date.getTime() / 1000)}`;
}

/**
 * The minute of a moment in Unix time: "14:05" today, else "30 Nov, 14:05".
 * @param {number} at
 */
export const minuteText = (at) => (isToday(at * 1000) ? clockTime(at, false) : timeOfDay(at * 1000));

/**
 * Unix time as local "07:51:29", or without seconds.
 * @param {number} at
 */
export function clockTime(at, exact = true) {
  const date = new Date(at * 1000);
  const parts = [date.getHours(), date.getMinutes(), ...(exact ? [date.getSeconds()] : [])];
  return parts.map(pad).join(":");
}

/**
 * {"os": "android", "size": "l"} as "os=android size=l".
 * @param {Record<string, string> | null | undefined} labels
 */
export const labelText = (labels) =>
  Object.entries(labels || {})
    .map(([name, value]) => `${name}=${value}`)
    .join(" ");

/**
 * "1 job", "2 jobs".
 * @param {number} value
 * @param {string} noun
 */
export const count = (value, noun) => `${number(value)} ${noun}${value === 1 ? "" : "s"}`;

/**
 * A text with a capital letter and a full stop: "the server stops" as "The server stops."
 * @param {string} text
 */
export const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1) + (/(^|[.!?…])$/.test(text) ? "" : ".");

/**
 * Bytes as "812 B", "4.1 kB", "12 MB": powers of 1000.
 * @param {number} size
 */
export function bytes(size) {
  const units = ["B", "kB", "MB", "GB"];
  let step = 0;
  let value = size;
  while (value >= 999.5 && step < units.length - 1) {
    value /= 1000;
    step += 1;
  }
  return `${step > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[step]}`;
}

/**
 * A word for a POSIX shell, quoted if necessary.
 * @param {string} text
 */
export const shellWord = (text) =>
  /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${String(text).replaceAll("'", `'\\''`)}'`;

/**
 * A share from 0 to 1 as "92 %"; never rounded down to "0 %" or up to "100 %". Its spaces break no line.
 * @param {number | null | undefined} share
 */
export function percent(share) {
  if (share === null || share === undefined) return "–";
  if (share > 0 && share < 0.005) return "<\u00a01\u00a0%";
  if (share < 1 && share > 0.995) return ">\u00a099\u00a0%";
  return `${Math.round(share * 100)}\u00a0%`;
}

/**
 * A test in breadcrumbs: the file's name without the extensions of scripts.
 * @param {string} test
 */
export const testCrumb = (test) => test.slice(test.lastIndexOf("/") + 1).replace(/\.[cm]?[jt]sx?$/, "");

/**
 * A commit as people write it: the beginning of a hash, anything else whole.
 * @param {string} commit
 */
export const shortCommit = (commit) => (/^[0-9a-f]{12,}$/i.test(commit) ? commit.slice(0, 10) : commit);
