// The keys of the search language, in the words of the field that completes them. A test holds them to jobs/search.py.

const FLAG = ["true", "false"];

/** key → {what, op, values}: values that are always the same; others are asked for in search-values.js. */
export const KEYS = {
  status: { what: "where it is", values: ["waiting", "running", "failed", "done", "cancelled"] },
  org: { what: "its organisation" },
  build: { what: "how its build begins" },
  test: { what: "a part of the test’s path" },
  agent: { what: "the agent of its last attempt" },
  target: { what: "what it runs on" },
  age: { what: "since it was submitted", op: "<", values: ["15m", "1h", "24h", "7d"] },
  flaky: { what: "passed, after an attempt that had not", values: FLAG },
  reason: { what: "a part of why it failed" },
  duration: { what: "how long its test took", op: ">", values: ["10s", "1m", "5m", "30m"] },
  attempts: { what: "how often it was tried", op: ">", values: ["1", "2", "3"] },
  priority: { what: "0 now … 9 whenever", op: "<=", values: ["0", "1", "5", "9"] },
  suite: { what: "the suite of its batch" },
  branch: { what: "the branch of its batch" },
  commit: { what: "how its batch’s commit begins" },
  batch: { what: "the id of its batch" },
  group: { what: "the id of its group" },
  id: { what: "its own id" },
  quarantined: { what: "three agents were lost with it", values: FLAG },
  simulated: { what: "played by a simulated agent", values: FLAG },
};

/** Labels have keys of their own: label.os */
export const LABEL = "label.";

export const isKey = (key) => Object.hasOwn(KEYS, key) || (key.startsWith(LABEL) && key.length > LABEL.length);

/** What stands between a key and its value, unless somebody says otherwise. */
export const opOf = (key) => KEYS[key]?.op ?? ":";
