// Sentences on an attempt that has no failure of its test to show: how it ended, and what to do. Pure.
import { installFailed } from "./lifecycle.js";

const END = "The end of its log shows what it did last.";

/**
 * Return [what happened, what to do next] of an attempt that did not pass; empty: its failures say all.
 * @param {{outcome: string, message: string, exit_code: number | null, started_at: string | null, agent: string,
 *   window?: string | null, cause_line?: number | null, log_bytes?: number | null,
 *   cases?: Record<string, number>}} attempt
 * @returns {string[]}
 */
export function happenedText(attempt) {
  const { outcome, message, exit_code: code, started_at: started, agent, log_bytes: log, window } = attempt;
  const end = log ? END : "";
  if (outcome === "lost")
    return [`${agent} stopped responding ${started ? "while it ran the test" : "before it began"}.`, end];
  if (outcome === "timed_out") {
    if (message.includes("case began")) return [end, "The limit of a start is start_timeout of its agent."];
    const field = message.includes("no output") ? "silence_timeout_seconds" : "timeout_seconds";
    return [end, `If it needs longer, submit it with a longer ${field}, up to that of its agent.`];
  }
  if (installFailed(attempt))
    return [`The install of its build failed on ${agent}: the test did not run.`, "Check the build and the device."];
  if (outcome === "error" && !log)
    return [`${agent} could not start it.`, "Check its configuration with qgagent check."];
  if (outcome === "error")
    return ["Its runner ended without a result of the test.", attempt.cause_line || window ? "" : END];
  if (code !== null && code < 0) return ["A signal ended its runner.", end];
  const cases = attempt.cases ?? {};
  if (!log || attempt.cause_line || window || cases.failed || cases.error) return [];
  return ["No line of its log names an error.", end];
}

/**
 * What was decided after the last attempt: "error, attempt 1 of 3: no attempts left", or that its batch has no
 * retries left; "": only one was allowed.
 * Attempts before a retry by hand, and those with other outcomes, do not count.
 */
export function verdictText({ reason, cause }, number) {
  const verdict = cause && reason.endsWith(`: ${cause}`) ? reason.slice(0, -cause.length - 2) : reason;
  const isCounted = / attempt \d+ of \d+: /.test(verdict) && !verdict.includes(" of 1: ");
  const isTold = isCounted || / (retries of its batch are|its batch's one retry is) used up$/.test(verdict);
  const place = (said, used, most) =>
    Number(used) === number ? said : `attempt ${number} (${used} of ${most} that count)`;
  return isTold ? verdict.replace("timed_out", "timed out").replace(/attempt (\d+) of (\d+)/, place) : "";
}
