// The usual durations of a test in words: with the start of the test runner, and without. Pure.
import { precise } from "./format.js";
import { avoidedStart } from "./savings.js";

const known = (...times) => times.every((seconds) => seconds !== null);

/** "usually 10 s with start": as long as the test's runs like this one, where it has others; "": there are none. */
export function usualText({ usual_with_start: started, usual_without_start: joined }, run) {
  const [usual, kind] = avoidedStart(run) ? [joined, "without start"] : [started, "with start"];
  return usual === null ? "" : `usually ${precise(usual)}${known(started, joined) ? ` ${kind}` : ""}`;
}

/** "10 s with start, 5.2 s without"; "": it has not run in both ways. */
export const usualKinds = ({ usual_with_start: started, usual_without_start: joined }) =>
  known(started, joined) ? `${precise(started)} with start, ${precise(joined)} without` : "";
