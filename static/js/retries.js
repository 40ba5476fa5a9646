// Retries of what failed: all of it, or of one kind.
import { DONE, perform } from "./actions.js";
import { send } from "./api.js";
import { number } from "./format.js";
import { may } from "./rights.js";

/** Whether the person may retry jobs. */
export const mayRetry = () => may("retry", "job");

const FAILURES = [
  ["", "failed", "failed"],
  ["new", "new failure", "new failures"],
  ["infrastructure", "infrastructure failure", "infrastructure failures"],
  ["quarantined", "quarantined", "quarantined"],
];

/** The filter of what failed, in quarantine or not: counts have them apart. */
export const failedOf = (filter, quarantined = false) => ({
  ...filter,
  status: "failed",
  q: `excused:${quarantined}`,
});

/** Of all that failed, in a menu without the kinds that are none or all of it: which of them it is. */
function kindOf([all, fresh, infrastructure]) {
  if (fresh === all) return ", all new";
  if (infrastructure === all) return ", all infrastructure";
  return fresh + infrastructure === 0 ? ", none new" : "";
}

/**
 * Count what may be retried, by kind of failure: [{label, run}], those that there are. `fresh`: of new ones.
 * `isOfJobs`: labels say that they count jobs.
 */
export async function retryChoices({ within = "/api/v1/jobs", filter = {}, fresh = filter, isOfJobs = false }) {
  const path = `${within}/retry`;
  const wanted = FAILURES.map(([kind]) => ({
    filter: failedOf(kind === "new" ? fresh : filter, kind === "quarantined"),
    failure: ["new", "infrastructure"].includes(kind) ? kind : filter.app_version_id && "latest",
  }));
  const found = await Promise.all(
    wanted.map((body) => send("POST", path, { ...body, dry_run: true }).catch(() => null)),
  );
  const counts = found.map((counted) => counted?.changed ?? 0);
  return found.flatMap((counted, index) => {
    const changed = counts[index];
    const isAll = [1, 2].includes(index) && changed === counts[0]; // said by the first
    if (changed === 0 || isAll) return [];
    const [, one, many] = FAILURES[index];
    const terms = { expected: changed, until: counted.until };
    const run = () =>
      perform(
        () => send("POST", path, { ...wanted[index], ...terms }),
        (answer) => DONE.retry(answer.changed),
      );
    const word = changed === 1 ? one : many;
    const noun = isOfJobs && one === many ? (changed === 1 ? " job" : " jobs") : "";
    const label = `Retry ${number(changed)} ${word}${noun}${index === 0 ? kindOf(counts) : ""}`;
    return [{ label, icon: "retry", run }];
  });
}

/**
 * Retry what failed (`filter`: `failedOf` it) of a build, tests by their last runs, or `within` a batch: as many as are
 * `expected`; none if more by now.
 */
export const retryFailed = (filter, expected, within = "/api/v1/jobs") =>
  perform(
    () => send("POST", `${within}/retry`, { filter, failure: filter.app_version_id && "latest", expected }),
    ({ changed }) => DONE.retry(changed),
  );
