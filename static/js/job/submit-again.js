// @ts-check
// A job as the command line and the request that submit the same job again.
import { shellWord } from "../format.js";

/** Fields with their options, and the value that is the same as none. @type {[string, string, any][]} */
const OPTIONS = [
  ["app_url", "--app-url", ""],
  ["retries", "--retries", 0],
  ["timeout_seconds", "--timeout", null],
  ["install_timeout_seconds", "--install-timeout", null],
  ["silence_timeout_seconds", "--silence-timeout", null],
  ["on_disconnect", "--on-disconnect", "requeue"],
  ["disconnect_wait_seconds", "--disconnect-wait", null],
  ["queue_timeout_seconds", "--queue-timeout", null],
];
/** Fields that hold values by name. @type {[string, string][]} */
const NAMED = [
  ["labels", "--label"],
  ["max_attempts", "--max-attempts"],
  ["environment", "--env"],
];
const ALWAYS = ["org_id", "app_version_id", "test", "priority", "target"];

/**
 * The command that submits the same job.
 * @param {Record<string, any>} job
 */
export function submitCommand(job) {
  const words = ALWAYS.map((name) => `--${name.replaceAll("_", "-")} ${shellWord(String(job[name]))}`);
  for (const [name, option, none] of OPTIONS)
    if ((job[name] ?? none) !== none) words.push(`${option} ${shellWord(String(job[name]))}`);
  for (const [name, option] of NAMED)
    for (const [key, value] of Object.entries(job[name] ?? {})) words.push(`${option} ${shellWord(`${key}=${value}`)}`);
  for (const tag of job.tags ?? []) words.push(`--tag ${shellWord(tag)}`);
  if (job.source?.commit) words.push(`--tests-commit ${job.source.commit}`);
  if (job.source?.repository) words.push(`--tests-repository ${shellWord(job.source.repository)}`);
  return `qgjob submit ${words.join(" ")}`;
}

/**
 * The body of the request that submits the same job.
 * @param {Record<string, any>} job
 */
export function submitBody(job) {
  const body = Object.fromEntries(ALWAYS.map((name) => [name, job[name]]));
  for (const [name, , none] of OPTIONS) if ((job[name] ?? none) !== none) body[name] = job[name];
  for (const [name] of NAMED) if (Object.keys(job[name] ?? {}).length > 0) body[name] = job[name];
  if (job.source) body.source = job.source;
  if (job.tags?.length > 0) body.tags = job.tags;
  return body;
}
