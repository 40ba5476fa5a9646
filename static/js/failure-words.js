// What a group of failures says of its cause, in words. Pure.
import { count, number, timeOfDay } from "./format.js";

/** "With this cause since 1.4.2, last passed in 1.4.1": its tests may have failed before for other causes. */
export const sinceText = ({ since, last_pass: last }) =>
  `With this cause since ${since.app_version_id}${last ? `, last passed in ${last.app_version_id}` : ""}`;

/** "in 4.12.1 · last passed in 4.12.0", or "failing since 4.11.3, 7 failed jobs in 3 builds": a failed job's test. */
export function testText(test) {
  const { app_version_id: build, last_pass: last, since, failures, builds } = test;
  const passed = last ? `last passed in ${last.app_version_id}` : "has not passed before";
  if (test.new) return `in ${build}${failures > 1 ? `, ${number(failures)} failed jobs` : ""} · ${passed}`;
  const times = `${count(failures, "failed job")} in ${count(builds, "build")}`;
  const changed = test.changed ? ", for other causes before" : "";
  return `failing since ${since.app_version_id}${changed}, ${times} · ${passed}`;
}

/** "2 of 5 new": tests of a cause; "" where all are, or none. */
export const newText = ({ new_tests: added, tests }) =>
  added > 0 && added < tests ? `${number(added)} of ${number(tests)} new` : "";

/** "only on pixel-7", "21 of 23 on pixel-7". */
export const agentText = ({ agent, failures, of }) =>
  failures === of ? `only on ${agent}` : `${number(failures)} of ${number(of)} on ${agent}`;

/** "It ran 30 % of all tests on these targets." */
export const shareText = ({ share_of_runs: share }) =>
  `It ran ${Math.round(share * 100)} % of all tests on these targets.`;

/** "by ada since 09:12:44 until 6 Dec, 09:12: fails since #412": the terms of a test's quarantine. */
export const quarantineText = ({
  quarantined_by: by,
  quarantined_at: at,
  quarantined_until: end,
  quarantine_note: why,
}) =>
  [by && `by ${by}`, `since ${timeOfDay(at)}`, end && `until ${timeOfDay(end)}`].filter(Boolean).join(" ") +
  (why ? `: ${why}` : "");
