// An organization's limits as they are typed, and what of that is new. Pure.
import { bytesOr, bytesTyped, numberOr } from "./form.js";

/** Limits: each is the server's default, none, or a number of its own. */
export const LIMITS = [
  {
    name: "most_waiting",
    label: "Waiting jobs",
    hint: "At one time. Further submissions are refused until later.",
  },
  {
    name: "most_groups",
    label: "Groups",
    hint: "Different builds, targets and labels with jobs. Submissions that add more are refused.",
  },
  {
    name: "most_running",
    label: "Running jobs",
    hint: "At one time, over all targets. Others wait; 0: all wait.",
  },
  {
    name: "submits_per_minute",
    label: "Jobs submitted per minute",
    hint: "On average. Further submissions are refused until later.",
  },
  {
    name: "submit_burst",
    label: "Jobs submitted at once",
    hint: "Burst size. Default: one minute's worth.",
    unlimited: false,
  },
  {
    name: "most_stored_bytes",
    label: "Stored bytes",
    hint: "Builds, artifacts and ended logs, e.g. 20 GB. Further uploads are refused.",
    bytes: true,
  },
];

/** How often a job is tried, by how its attempts end. */
export const CAUSES = [
  ["failed", "failed"],
  ["timed_out", "timed out"],
  ["lost", "agent lost"],
  ["error", "error"],
];

const typedLimit = (value, bytes) => {
  if (value === null || value === undefined) return { how: "default", text: "" };
  if (value === "unlimited") return { how: "unlimited", text: "" };
  return { how: "own", text: bytes ? bytesTyped(value) : String(value) };
};

/** What the form begins with. `org` null: one that is yet to be set up. */
export const typedOf = (org) => ({
  weight: org ? String(org.weight) : "1",
  priority_ceiling: String(org?.priority_ceiling ?? 0),
  ...Object.fromEntries(LIMITS.map(({ name, bytes }) => [name, typedLimit(org?.[name], bytes)])),
  max_attempts: Object.fromEntries(CAUSES.map(([cause]) => [cause, String(org?.max_attempts[cause] ?? "")])),
});

function limitOf({ how, text }, bytes) {
  if (how === "default") return null;
  if (how === "unlimited") return "unlimited";
  return bytes ? bytesOr(text) : numberOr(text);
}

const attemptsOf = (typed) =>
  Object.fromEntries(
    Object.entries(typed)
      .filter(([, text]) => text.trim() !== "")
      .map(([cause, text]) => [cause, numberOr(text)]),
  );

const bodyOf = (typed) => ({
  weight: typed.weight.trim() === "" ? null : numberOr(typed.weight),
  priority_ceiling: Number(typed.priority_ceiling),
  ...Object.fromEntries(LIMITS.map(({ name, bytes }) => [name, limitOf(typed[name], bytes)])),
  max_attempts: attemptsOf(typed.max_attempts),
});

/** The body of a PATCH: only what differs from how the form began. */
export function changesOf(before, after) {
  const [old, now] = [bodyOf(before), bodyOf(after)];
  return Object.fromEntries(
    Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name])),
  );
}
