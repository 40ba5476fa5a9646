// Values of the keys of a search, loaded from the server on demand and cached briefly.
import { statusOf } from "./agent-status.js";
import { get } from "./api.js";
import { KEYS, LABEL } from "./search-keys.js";

const FRESH_MS = 20_000;
const MAX_ROWS = 500; // of each list, the newest

const lists = new Map(); // path → {at, rows: promise}

function rows(path, name) {
  const known = lists.get(path);
  if (known && performance.now() - known.at < FRESH_MS) return known.rows;
  const coming = get(path).then((answer) => answer[name]);
  lists.set(path, { at: performance.now(), rows: coming });
  coming.catch(() => lists.delete(path)); // the next letter repeats it
  return coming;
}

const orgs = () => rows(`/api/v1/orgs?limit=${MAX_ROWS}`, "orgs");
const agents = () => rows("/api/v1/agents", "agents");
const groups = () => rows(`/api/v1/groups?limit=${MAX_ROWS}`, "groups");
const batches = () => rows(`/api/v1/batches?limit=${MAX_ROWS}`, "batches");

const plain = (values) => values.map((value) => ({ value }));
const originOf = (batch) => [batch.name, batch.branch].filter(Boolean).join(" on ");

/** key → what it can be: [{value, hint?}], the most likely first. `part`: what is written already. */
const SOURCES = {
  org: async () => plain((await orgs()).map((org) => org.id ?? org.org_id)),
  agent: async () => (await agents()).map((agent) => ({ value: agent.name, hint: statusOf(agent) })),
  target: async () =>
    plain([...(await groups()).map((group) => group.target), ...(await agents()).flatMap((agent) => agent.targets)]),
  build: async () => (await groups()).map((group) => ({ value: group.app_version_id, hint: group.org_id })),
  group: async () =>
    (await groups()).map((group) => ({
      value: group.id,
      hint: `${group.app_version_id} ${group.org_id}`,
      text: `${group.app_version_id} ${group.org_id} ${group.target}`,
    })),
  batch: async () =>
    (await batches()).map((batch) => ({ value: batch.id, hint: originOf(batch), text: originOf(batch) })),
  suite: async () => plain((await batches()).map((batch) => batch.suite)),
  branch: async () => plain((await batches()).map((batch) => batch.branch)),
  commit: async () => (await batches()).map((batch) => ({ value: batch.commit, hint: originOf(batch) })),
  test: async (part) =>
    (await rows(`/api/v1/tests?${new URLSearchParams({ ...(part ? { test: part } : {}), limit: 20 })}`, "tests")).map(
      (test) => ({ value: test.test, hint: test.org_id }),
    ),
};

async function labelValues(name) {
  return plain((await groups()).map((group) => group.labels[name]).filter((value) => value !== undefined));
}

/** Return the names of labels that jobs require. Raises ApiError. */
export async function labelNames() {
  return [...new Set((await groups()).flatMap((group) => Object.keys(group.labels)))];
}

/** Those once that are not empty and fit what is written: beginning so first. */
function fitting(values, part, most) {
  const wanted = part.toLowerCase();
  const seen = new Set();
  const ranked = [];
  for (const one of values) {
    if (!one.value || seen.has(one.value)) continue;
    seen.add(one.value);
    const place = `${one.value} ${one.text ?? ""}`.toLowerCase().indexOf(wanted);
    if (place >= 0) ranked.push({ one, begins: place === 0 ? 0 : 1 });
  }
  return ranked
    .sort((a, b) => a.begins - b.begins)
    .slice(0, most)
    .map(({ one }) => one);
}

/** [{value, hint?}] for a key, `most` at most. Raises ApiError. */
export async function valuesOf(key, part, most) {
  if (KEYS[key]?.values) return fitting(plain(KEYS[key].values), part, most);
  if (key.startsWith(LABEL)) return fitting(await labelValues(key.slice(LABEL.length)), part, most);
  return SOURCES[key] ? fitting(await SOURCES[key](part), part, most) : [];
}
