// Attempts on one time axis. Pure; times in seconds since 1970.
import { seconds } from "../format.js";
import { partsOf, retriedAfter } from "./lifecycle.js";

const LEAST_SPAN = 1; // seconds an axis is long at least
const MAX_WAIT = 0.5; // a wait is drawn this long at most, against all the work together: else nothing else is seen
const CLOSEST = 0.25; // of the axis: marks nearer to the one before are left out, as their texts meet on a phone
const CLOSEST_TO_END = 0.35; // the end's text is before its mark

/** Rows: one per attempt, and one for the wait that is not over: {attempt, parts: [{kind, from, until, live, cut}]}. */
export function rowsOf(job, now) {
  const rows = [];
  let since = seconds(job.created_at);
  // a retried job waits from the retry on
  const putBack = (index) => (since = retriedAfter(job, index).at(-1)?.time ?? since);
  putBack(-1);
  for (const [index, attempt] of (job.tries ?? []).entries()) {
    const leased = seconds(attempt.leased_at);
    const parts = [{ kind: "waiting", from: Math.min(since, leased), until: leased }, ...partsOf(attempt)];
    rows.push({ attempt, parts });
    since = seconds(attempt.finished_at) ?? now;
    putBack(index);
  }
  if (job.status === "pending") {
    rows.push({
      attempt: null,
      parts: [{ kind: job.phase === "backoff" ? "backoff" : "waiting", from: since, until: null }],
    });
  }
  for (const { parts } of rows) {
    for (const part of parts) {
      part.live = part.until === null;
      part.until = Math.max(part.from, part.until ?? now);
    }
  }
  return rows;
}

const isWait = ({ kind }) => kind === "waiting" || kind === "backoff";

/**
 * {place(time) → 0…1, marks: [{at, time}]}. Waits much longer than the work are drawn shorter than they were, and get
 * `cut`: their durations are shown as text.
 */
export function axisOf(rows) {
  const parts = rows.flatMap((row) => row.parts);
  const work = parts.filter((part) => !isWait(part)).reduce((sum, { from, until }) => sum + until - from, 0);
  const most = work > 0 ? Math.max(MAX_WAIT * work, LEAST_SPAN) : Infinity;
  const stops = []; // [time, seconds drawn until then]
  let drawn = 0;
  for (const part of parts) {
    stops.push([part.from, drawn]);
    const long = part.until - part.from;
    part.cut = isWait(part) && long > most * 1.2;
    drawn += part.cut ? most : long;
    stops.push([part.until, drawn]);
  }
  const span = Math.max(drawn, LEAST_SPAN);
  const place = (time) => {
    const after = stops.findIndex(([at]) => at >= time);
    if (after < 0) return drawn / span;
    if (after === 0) return 0;
    const [[from, least], [until, up]] = [stops[after - 1], stops[after]];
    return (least + (until > from ? ((time - from) / (until - from)) * (up - least) : 0)) / span;
  };
  return { place, marks: marksOf(rows, place) };
}

function marksOf(rows, place) {
  const begin = rows[0].parts[0].from;
  const times = [begin, ...rows.filter((row) => row.attempt).map((row) => row.parts[0].until)];
  const marks = [];
  for (const time of times) {
    const at = place(time);
    if (at > 1 - CLOSEST_TO_END || (marks.length > 0 && at - marks.at(-1).at < CLOSEST)) continue;
    marks.push({ at, time: time - begin });
  }
  marks.push({ at: 1, time: rows.at(-1).parts.at(-1).until - begin, end: true });
  return marks;
}
