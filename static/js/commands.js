// What the palette finds: screens, what the screen offers, general actions; and objects of all kinds from the server.
import { changeJobs } from "./actions.js";
import { AWAY } from "./agent-status.js";
import { get } from "./api.js";
import { serverNow } from "./clock.js";
import { wordOf } from "./components/status.js";
import { ago, seconds } from "./format.js";
import { best } from "./fuzzy.js";
import { person, scopes, screens } from "./page-state.js";
import { screenCommands } from "./palette.js";
import { actsOf, agentAct, jobAct, verbOf } from "./palette-verbs.js";
import { may } from "./rights.js";
import { navigate, to } from "./router.js";
import { scope, scopeLabel } from "./scope.js";
import { ID, isKey, isWhole } from "./search-keys.js";
import { termsOf } from "./search-terms.js";
import { sheetOpen } from "./sheet.js";
import { switchScope } from "./switch-scope.js";
import { setTheme } from "./theme.js";

const MAX_OF_A_KIND = 8; // as many as there are screens

const go = (href) => () => navigate(href);

const places = screens
  .filter((screen) => screen.place)
  .map((screen) => ({
    group: "Screens",
    label: screen.place.label,
    icon: screen.place.icon,
    hint: `g ${screen.place.key}`,
    run: go(to(screen.name)),
  }));

/** Parts of the settings: [name, label, the kind that one must be allowed to read]. */
const SETTINGS = [
  ["orgs", "Organizations and limits", "org"],
  ["retention", "Retention", "retention"],
  ["webhooks", "Webhooks", "webhook"],
  ["server", "Server", "server"],
];

/** Retries of all organizations' failed jobs: [label, kind of failures, what]. */
const RETRIES = [
  ["Retry all failed jobs…", undefined, "All failed jobs."],
  ["Retry new failures…", "new", "Failed jobs whose test did not fail in the run before."],
  ["Retry infrastructure failures…", "infrastructure", "Failed jobs whose agent or install failed, not the test."],
];

const general = [
  ...RETRIES.map(
    ([label, failure, what]) =>
      may("retry", "job") && {
        label,
        icon: "retry",
        danger: true,
        run: () => changeJobs({ action: "retry", filter: { status: "failed" }, failure, what }),
      },
  ),
  may("cancel", "job") && {
    label: "Cancel all waiting jobs…",
    icon: "cancelled",
    danger: true,
    run: () => changeJobs({ action: "cancel", filter: { status: "pending" }, what: "All waiting jobs." }),
  },
  { label: "Use the light theme", icon: "theme-light", run: () => setTheme("light") },
  { label: "Use the dark theme", icon: "theme-dark", run: () => setTheme("dark") },
  { label: "Use the system's theme", icon: "theme-system", run: () => setTheme("system") },
  { label: "Keyboard shortcuts", icon: "help", hint: "?", run: () => (sheetOpen.value = true) },
  person !== null && { label: "Account", icon: "next", run: go("/accounts/") },
  person !== null && may("read", "org") && { label: "Organization", icon: "org", run: go("/team/") },
  person !== null && may("read", "token") && { label: "Tokens", icon: "next", run: go("/team/tokens/") },
  person !== null && may("read", "member") && { label: "Members", icon: "next", run: go("/team/members/") },
  person !== null && may("read", "host") && { label: "Device hosts", icon: "next", run: go("/team/hosts/") },
  person !== null && { label: "Log out", icon: "next", run: go("/accounts/logout/") },
  ...SETTINGS.filter(([, , kind]) => may("read", kind)).map(([part, label]) => ({
    label,
    icon: "settings",
    whole: true,
    run: go(to("settings", {}, { part })),
  })),
  may("read", "admin") && { label: "Admin", icon: "next", run: go("/admin/") },
  ...scopes
    .filter((other) => other.scope !== scope)
    .map((other) => ({
      label: `Switch to ${scopeLabel(other.scope)}`,
      icon: "org",
      hint: other.role,
      run: () => switchScope(other.scope),
    })),
  may("read", "docs") && { label: "Documentation", icon: "help", run: go("/docs/") },
  may("read", "docs") && { label: "API documentation", icon: "next", run: go("/api/docs/") },
]
  .filter(Boolean)
  .map((command) => ({ group: "Actions", ...command }));

/** What needs no server: [{entry, at}], best first, grouped. */
export function known(query) {
  const groups = [screenCommands(), places, general];
  return groups.flatMap((commands) => best(query, commands, (command) => command.label, MAX_OF_A_KIND));
}

/** Of a kind of objects: the group in the palette, its icon, and where an object is. */
const KINDS = {
  org: { group: "Organizations", icon: "org", href: ({ id }) => to("org", { org_id: id }) },
  build: {
    group: "Builds",
    icon: "build",
    href: ({ id, org_id: org }) => to("build", { org_id: org, app_version_id: id }),
  },
  test: { group: "Tests", icon: "tests", href: ({ id }) => to("test", { id }) },
  batch: { group: "Batches", icon: "batches", href: ({ id }) => to("batch", { id }) },
  group: { group: "Groups", icon: "build", href: ({ id }) => to("group", { id }) },
  agent: { group: "Agents", icon: null, href: ({ id }) => to("agent", { name: id }) },
  job: { group: "Jobs", icon: null, href: ({ id }) => to("job", { id }) },
};
const ORDER = Object.keys(KINDS);

const batchLabel = ({ name, note }) => [name, note].filter(Boolean).join(" on ");

/** Status, place and time of an object in a few words: "failed · 4.1.0 · acme · 3 min ago". */
function hintOf({ kind, status, note, org_id: org, at }) {
  if (kind === "org") return "";
  const state = wordOf(status);
  const words = kind === "agent" ? [note || state] : [state, note, org ?? "several organizations"];
  const isOld = kind !== "agent" || AWAY.includes(status); // else its last message is of this moment
  return [...words, at && isOld && ago(serverNow() - seconds(at))].filter(Boolean).join(" · ");
}

/** The entry of an object that the server found. */
function entryOf(found) {
  const { group, icon, href } = KINDS[found.kind];
  return {
    group,
    label: found.kind === "batch" ? batchLabel(found) : found.name,
    isTest: ["test", "job"].includes(found.kind),
    icon: icon ?? found.status,
    hint: hintOf(found.kind === "batch" ? { ...found, note: "" } : found),
    run: go(href(found)),
  };
}

/** Where the words are in a label. */
function lettersOf(query, label) {
  const inside = label.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => {
      const begin = inside.indexOf(word);
      return begin < 0 ? [] : Array.from(word, (_, index) => begin + index);
    });
}

/** What one may do to an agent, or to a job that was found by its id, besides looking at it; null: nothing. */
function actOf(found, query) {
  if (found.kind === "agent") return agentAct(found.note ? "resume" : "pause", found);
  if (found.kind !== "job" || !ID.test(query)) return null;
  const verb = ["pending", "running"].includes(found.status) ? "cancel" : found.status === "done" ? null : "retry";
  if (!verb || !may(verb, "job")) return null;
  return { ...jobAct({ verb }, found), label: verb === "cancel" ? "Cancel this job" : "Retry this job" };
}

/** The list of jobs of a search: it matches words as the palette does. */
const allJobs = (query) => ({
  group: "Jobs",
  label: "All jobs that match",
  icon: "jobs",
  hint: query,
  run: go(to("jobs", {}, { q: query })),
});

/** Objects by the words of their names, or by an id. */
async function objects(query, signal) {
  const { results } = await get(`/api/v1/search?${new URLSearchParams({ q: query })}`, { signal });
  const shown = results.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const all = shown.some(({ kind }) => kind === "job") && !ID.test(query) ? [{ entry: allJobs(query), at: [] }] : [];
  const entries = shown.flatMap((found) => {
    const entry = entryOf(found);
    const act = actOf(found, query);
    const itself = { entry, at: lettersOf(query, entry.label) };
    return act ? [itself, { entry: { group: entry.group, ...act }, at: [], acts: true }] : [itself];
  });
  return [...entries, ...all];
}

/** "pause pixel" wants to do it rather than look at it; what has the verb in its name comes after. */
async function acts(wanted, query, signal) {
  const [found, named] = await Promise.all([
    actsOf(wanted, { signal, found: foundJob, hintOf }),
    objects(query, signal),
  ]);
  return [...found.map((entry) => ({ entry, at: [], acts: true })), ...named];
}

/** A job of the list as a search for objects has it. */
const foundJob = (job) => ({
  kind: "job",
  name: job.test,
  note: job.app_version_id,
  at: job.finished_at ?? job.started_at ?? job.created_at,
  ...job,
});

/** The jobs of a search as the jobs screen has it. */
async function searched(query, signal) {
  const filter = new URLSearchParams({ q: query, limit: MAX_OF_A_KIND });
  const { jobs } = await get(`/api/v1/jobs?${filter}`, { signal });
  const found = jobs.map(foundJob);
  return [...(found.length > 0 ? [allJobs(query)] : []), ...found.map(entryOf)].map((entry) => ({ entry, at: [] }));
}

/** Search on the server: [{entry, at, acts?: it changes something}]. Failed requests are left out. Raises an abort. */
export async function asked(query, signal) {
  const wanted = verbOf(query);
  const terms = termsOf(wanted ? wanted.words : query);
  const isSearch = terms.some(({ key }) => isKey(key));
  const isComplete = terms.every(isWhole) && (query.match(/"/g) ?? []).length % 2 === 0;
  if (isSearch && !isComplete) return [];
  try {
    if (wanted) return await acts(wanted, query, signal);
    return await (isSearch ? searched : objects)(query, signal);
  } catch {
    signal.throwIfAborted();
    return [];
  }
}
