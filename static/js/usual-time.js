// The usual durations of a test in words: with the start of the test runner, and without. Pure.
import { precise } from "./format.js";
import { avoidedStart } from "./savings.js";

const known = (...times) => times.every((seconds) => seconds !== null);

/** " with start": all of these attempts have the start of a runner; " partly with start": some; "": none. */
export const startNote = (runs) => {
  const started = runs.filter((run) => run.has_start).length;
  return started ? `${started < runs.length ? " partly" : ""} with start` : "";
};

/** "usually 10 s with start": as long as the test's runs like this one, where it has others; "": there are none. */
export function usualText({ usual_with_start: started, usual_without_start: joined }, run) {
  const [usual, kind] = avoidedStart(run) ? [joined, "without start"] : [started, "with start"];
  return usual === null ? "" : `usually ${precise(usual)}${known(started, joined) ? ` ${kind}` : ""}`;
}

const NEWEST_RUNS = 5; // that passed, of which the usual is the median

/** "10 s with start, 5.2 s without": it has run in both ways; else "with start", if the usual duration has it. */
export const usualKinds = ({ usual_with_start: started, usual_without_start: joined, history }) =>
  known(started, joined)
    ? `${precise(started)} with start, ${precise(joined)} without`
    : startNote(history.filter((run) => run.outcome === "passed").slice(0, NEWEST_RUNS)).trim();
