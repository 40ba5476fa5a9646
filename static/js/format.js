// How numbers, times and labels are written, everywhere the same.

const whole = new Intl.NumberFormat("en");
const sameDay = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const otherDay = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});

export const number = (value) => (value === null || value === undefined ? "–" : whole.format(value));

/** Seconds as "8 s", "4 m 05 s", "2 h 05 m", "3 d 4 h". */
export function duration(length) {
  if (length === null || length === undefined || Number.isNaN(length)) return "–";
  const total = Math.max(0, Math.floor(length));
  const pad = (value) => String(value).padStart(2, "0");
  if (total < 60) return `${total} s`;
  if (total < 3600) return `${Math.floor(total / 60)} m ${pad(total % 60)} s`;
  if (total < 86400) return `${Math.floor(total / 3600)} h ${pad(Math.floor(total / 60) % 60)} m`;
  return `${Math.floor(total / 86400)} d ${Math.floor(total / 3600) % 24} h`;
}

/** How long something took that is over: short times with a tenth. */
export const precise = (length) =>
  length !== null && length >= 0 && length < 10 ? `${length.toFixed(1)} s` : duration(length);

/** An RFC 3339 time, or milliseconds since 1970, as seconds since 1970; null stays null. */
export function seconds(time) {
  if (time === null || time === undefined) return null;
  return (typeof time === "number" ? time : Date.parse(time)) / 1000;
}

let today = [0, 0]; // begin and end, milliseconds since 1970

function isToday(ms) {
  const now = Date.now();
  if (now < today[0] || now >= today[1]) {
    const begin = new Date(now);
    begin.setHours(0, 0, 0, 0);
    const end = new Date(begin);
    end.setDate(end.getDate() + 1);
    today = [begin.getTime(), end.getTime()];
  }
  return ms >= today[0] && ms < today[1];
}

/** A time of day as people read it; the date too when it is not today. */
export function timeOfDay(time) {
  const at = seconds(time);
  return at === null ? "–" : (isToday(at * 1000) ? sameDay : otherDay).format(at * 1000);
}

/** {"os": "android"} as "os=android"; several with spaces between. */
export const labelText = (labels) =>
  Object.entries(labels || {})
    .map(([name, value]) => `${name}=${value}`)
    .join(" ");

/** "1 job", "2 jobs". */
export const count = (value, noun) => `${number(value)} ${noun}${value === 1 ? "" : "s"}`;

/** A size as "812 B", "4.1 kB", "12 MB": powers of 1000, as file managers count. */
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

/** A word for a POSIX shell: quoted only when it must be. */
export const shellWord = (text) =>
  /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${String(text).replaceAll("'", `'\\''`)}'`;

/** What an agent serves. */
export const targetText = (targets) =>
  targets.includes("*") ? "every target that no other agent serves" : targets.join(", ");

/** A share from 0 to 1 as "92 %"; never "0 %" of some, nor "100 %" of not all. */
export function percent(share) {
  if (share === null || share === undefined) return "–";
  if (share > 0 && share < 0.005) return "< 1 %";
  if (share < 1 && share > 0.995) return "> 99 %";
  return `${Math.round(share * 100)} %`;
}
