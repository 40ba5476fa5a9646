// What the palette finds: screens, what the screen offers, general actions; agents, jobs and batches from the server.
import { cancelJob, changeJobs, holdAgent, resumeAgent, retryJob } from "./actions.js";
import { get } from "./api.js";
import { best } from "./fuzzy.js";
import { person, screens } from "./page-state.js";
import { screenCommands } from "./palette.js";
import { may } from "./rights.js";
import { navigate, to } from "./router.js";
import { ID, isKey, isWhole } from "./search-keys.js";
import { termsOf } from "./search-terms.js";
import { sheetOpen } from "./sheet.js";
import { setTheme } from "./theme.js";

const MOST_OF_A_KIND = 6;

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

const general = [
  may("retry", "job") && {
    label: "Retry all failed jobs…",
    icon: "retry",
    run: () => changeJobs({ action: "retry", filter: { status: "failed" }, what: "All failed jobs." }),
  },
  may("cancel", "job") && {
    label: "Cancel all waiting jobs…",
    icon: "cancelled",
    run: () => changeJobs({ action: "cancel", filter: { status: "pending" }, what: "All waiting jobs." }),
  },
  { label: "Colors: light", icon: "theme-light", run: () => setTheme("light") },
  { label: "Colors: dark", icon: "theme-dark", run: () => setTheme("dark") },
  { label: "Colors: system", icon: "theme-system", run: () => setTheme("system") },
  { label: "Keyboard shortcuts", icon: "help", hint: "?", run: () => (sheetOpen.value = true) },
  person !== null && { label: "Account", icon: "next", run: go("/accounts/") },
  person !== null && may("read", "token") && { label: "Tokens", icon: "next", run: go("/team/tokens/") },
  person !== null && may("read", "member") && { label: "Members", icon: "next", run: go("/team/members/") },
  person !== null && may("read", "host") && { label: "Device hosts", icon: "next", run: go("/team/hosts/") },
  person !== null && { label: "Log out", icon: "next", run: go("/accounts/logout/") },
  may("read", "admin") && { label: "Admin", icon: "next", run: go("/admin/") },
  may("read", "docs") && { label: "API documentation", icon: "next", run: go("/api/docs/") },
]
  .filter(Boolean)
  .map((command) => ({ group: "Actions", ...command }));

/** What needs no server: [{entry, at}], best first, grouped. */
export function known(query) {
  const groups = [screenCommands(), places, general];
  return groups.flatMap((commands) => best(query, commands, (command) => command.label, MOST_OF_A_KIND));
}

function agentCommands(agent) {
  const { name, state, held } = agent;
  const shown = { group: "Agents", label: name, icon: state, hint: state, run: go(to("agent", { name })) };
  const act = held
    ? may("resume", "agent") && { label: `Resume ${name}`, icon: "running", run: () => resumeAgent(name) }
    : may("pause", "agent") && { label: `Pause ${name}…`, icon: "paused", run: () => holdAgent(name) };
  return { shown, act: act && { group: "Agents", ...act } };
}

async function agents(query, signal) {
  const wanted = query.replace(/^(pause|drain|quarantine|resume)\s+/i, "");
  const acting = wanted !== query; // "pause pixel" wants to do it rather than look at it
  const { agents: all } = await get("/api/v1/agents", { signal });
  return best(wanted, all, (agent) => agent.name, MOST_OF_A_KIND).flatMap(({ entry, at }) => {
    const { shown, act } = agentCommands(entry);
    if (!act) return [{ entry: shown, at }];
    return acting
      ? [
          { entry: act, at: [] },
          { entry: shown, at },
        ]
      : [
          { entry: shown, at },
          { entry: act, at: [] },
        ];
  });
}

const jobEntry = (job) => ({
  group: "Jobs",
  label: job.test,
  icon: job.status,
  hint: `${job.app_version_id} ${job.org_id}`,
  run: go(to("job", { id: job.id })),
});

const jobsOf = (filter, signal) =>
  get(`/api/v1/jobs?${new URLSearchParams({ ...filter, limit: MOST_OF_A_KIND })}`, { signal });

/** A search as the jobs screen has it; what is not in its language is looked for in the paths of tests. */
async function jobs(query, signal) {
  if (ID.test(query)) {
    const {
      jobs: [job],
    } = await jobsOf({ q: `id:${query.toLowerCase()}` }, signal);
    if (!job) return [];
    const act = ["pending", "running"].includes(job.status)
      ? may("cancel", "job") && { label: "Cancel this job", icon: "cancelled", run: () => cancelJob(job.id) }
      : may("retry", "job") &&
        job.status !== "done" && { label: "Retry this job", icon: "retry", run: () => retryJob(job.id) };
    const acts = act ? [{ group: "Jobs", ...act }] : [];
    return [jobEntry(job), ...acts].map((entry) => ({ entry, at: [] }));
  }
  const terms = termsOf(query);
  const isSearch = terms.some(({ key }) => isKey(key));
  const isComplete = terms.every(isWhole) && (query.match(/"/g) ?? []).length % 2 === 0;
  if (isSearch && !isComplete) return [];
  const { jobs: found } = await jobsOf(isSearch ? { q: query } : { test: query }, signal);
  const all = {
    group: "Jobs",
    label: "All jobs that match",
    icon: "jobs",
    hint: query,
    run: go(to("jobs", {}, { q: query })),
  };
  return [
    ...(isSearch && found.length > 0 ? [{ entry: all, at: [] }] : []),
    ...found.map((job) => {
      const begin = job.test.indexOf(query);
      return { entry: jobEntry(job), at: begin < 0 ? [] : Array.from(query, (_, index) => begin + index) };
    }),
  ];
}

async function batches(query, signal) {
  if (to("batch", { id: "x" }) === null) return [];
  const entry = (batch) => ({
    group: "Batches",
    label: [batch.suite, batch.branch].filter(Boolean).join(" on ") || batch.id,
    icon: "batches",
    hint: `${batch.total} jobs, ${batch.org_id}`,
    run: go(to("batch", { id: batch.id })),
  });
  if (ID.test(query)) {
    const { batches: found } = await get(`/api/v1/batches?id=${query.toLowerCase()}`, { signal });
    return found.map((batch) => ({ entry: entry(batch), at: [] }));
  }
  const { batches: latest } = await get("/api/v1/batches?limit=100", { signal });
  return best(query, latest.map(entry), (found) => found.label, MOST_OF_A_KIND);
}

/** Search on the server. Failed requests are left out; an abort is raised. */
export async function asked(query, signal) {
  const found = await Promise.allSettled([agents, jobs, batches].map((source) => source(query, signal)));
  signal.throwIfAborted();
  return found.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
}
