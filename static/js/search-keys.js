// The keys of the search language. A test compares them with jobs/selectors/search.py.

const FLAG = ["true", "false"];
const TIME = /^\d{1,6}(\.\d{1,3})?(ms|s|m|h|d|w)$/;
const NUMBER = /^\d{1,6}$/;
const TRUTH = /^(true|false)$/;
const STATUS = /^(waiting|pending|running|failed|done|passed|cancelled|parked)$/;

/** Any id there is. */
export const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * key → {what, op, values, form}: `values` are always offered, others are loaded by search-values.js; `form` matches
 * every valid value; an `op` other than ":" makes the key comparable.
 */
export const KEYS = {
  status: { what: "status", values: ["waiting", "running", "failed", "passed", "cancelled", "parked"], form: STATUS },
  org: { what: "organization" },
  build: { what: "build prefix" },
  test: { what: "part of the test path" },
  agent: { what: "agent of the last attempt" },
  target: { what: "target" },
  age: { what: "time since submission", op: "<", values: ["15m", "1h", "24h", "7d"], form: TIME },
  ended: { what: "time since its end", op: "<", values: ["15m", "1h", "24h", "7d"], form: TIME },
  flaky: { what: "passed after a failed attempt", values: FLAG, form: TRUTH },
  cause: { what: "part of the failure's cause" },
  reason: { what: "part of why it failed or was requeued" },
  duration: { what: "test duration", op: ">", values: ["10s", "1m", "5m", "30m"], form: TIME },
  attempts: { what: "number of attempts", op: ">", values: ["1", "2", "3"], form: NUMBER },
  priority: { what: "0 (now) to 9 (whenever)", op: "<=", values: ["0", "1", "5", "9"], form: NUMBER },
  tag: { what: "tag of the test" },
  project: { what: "project of Playwright in the test's name" },
  suite: { what: "suite of the batch" },
  branch: { what: "branch of the batch" },
  commit: { what: "commit prefix of the batch" },
  batch: { what: "id of the batch", form: ID },
  group: { what: "id of the group", form: ID },
  id: { what: "id of the job", form: ID },
  excused: { what: "failed in quarantine", values: FLAG, form: TRUTH },
  quarantined: { what: "three agents were lost running it", values: FLAG, form: TRUTH },
  simulated: { what: "run by a simulated agent", values: FLAG, form: TRUTH },
};

/** Labels have keys of their own: label.os */
export const LABEL = "label.";

export const isKey = (key) => Object.hasOwn(KEYS, key) || (key.startsWith(LABEL) && key.length > LABEL.length);

/** Whether the server can read this part of a search: {key, op, value}. */
export function isWhole({ key, op, value }) {
  if (key === "") return true;
  if (!isKey(key) || value === "") return false;
  const { form = /./, op: own = ":" } = KEYS[key] ?? {};
  const equals = [":", "="].includes(op);
  if (own !== ":") return form.test(value) && !(form === TIME && equals);
  return equals && value.split(",").every((one) => form.test(one));
}

/** The default operator of a key. */
export const opOf = (key) => KEYS[key]?.op ?? ":";
