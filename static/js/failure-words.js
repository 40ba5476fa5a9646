// What a group of failures says of its cause, in words. Pure.
import { count, number, rough, seconds } from "./format.js";

/** "since 1.4.2 (last pass 1.4.1)"; "" where it is not known. */
export function sinceText({ since, last_pass: last }) {
  if (!since) return "";
  return `failing since ${since.app_version_id}${last ? ` (last pass ${last.app_version_id})` : ""}`;
}

/** "in 4.12.1 · last passed in 4.12.0", or "since 4.11.3, 7 failures in 3 builds": of the test of a failed job. */
export function testText({ new: isNew, app_version_id: build, last_pass: last, since, failures, builds }) {
  const passed = last ? `last passed in ${last.app_version_id}` : "has not passed before";
  if (isNew) return `in ${build} · ${passed}`;
  return `since ${since.app_version_id}, ${count(failures, "failure")} in ${count(builds, "build")} · ${passed}`;
}

/** "2 of 5 tests new"; "" where all are, or none. */
export const newText = ({ new_tests: added, tests }) =>
  added > 0 && added < tests ? `${number(added)} of ${count(tests, "test")} new` : "";

/** "first seen 3 days ago, last 2 min ago, 31 times"; `now`: Unix time. */
export function historyText({ history: { first_at: first, last_at: last, failures } }, now) {
  const ago = (at) => `${rough(now - seconds(at))} ago`;
  if (failures === 1) return `seen once, ${ago(last)}`;
  return `first seen ${ago(first)}, last ${ago(last)}, ${number(failures)} times`;
}

/** "21 of 23 on pixel-7, which ran 30 % of all tests on these targets"; "" if no agent stands out. */
export function agentText({ agent }) {
  if (!agent) return "";
  const share = Math.round(agent.share_of_runs * 100);
  const most = `${number(agent.failures)} of ${number(agent.of)} on ${agent.agent}`;
  return `${most}, which ran ${share} % of all tests on these targets`;
}
