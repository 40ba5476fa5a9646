// The timeline screen.
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo } from "preact/hooks";

import { now, serverNow } from "../clock.js";
import { FilterField } from "../components/filter-field.js";
import { Page } from "../components/page.js";
import { EmptyState, ErrorState, Skeleton } from "../components/states.js";
import { TimelineBuilds } from "../components/timeline-builds.js";
import { TimelineGain } from "../components/timeline-gain.js";
import { TimelineLanes } from "../components/timeline-lanes.js";
import { MANY, TimelineParts, TimelinePartsTable } from "../components/timeline-parts.js";
import { TimelineLegend } from "../components/timeline-legend.js";
import { TimelineTable } from "../components/timeline-table.js";
import { TimelineTools } from "../components/timeline-tools.js";
import { live } from "../connection.js";
import { words, wordsMatch } from "../filter.js";
import { count, seconds, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { useKeys } from "../keyboard.js";
import { byNature } from "../natural.js";
import { useCommands } from "../palette.js";
import { setQuery } from "../router.js";
import { focusList } from "../rows.js";
import { agents } from "../stores/agents.js";
import { timeline } from "../stores/timeline.js";
import { DEFAULT_PERIOD, SECONDS, useTotals } from "../totals.js";
import { gainOfParts, Parts, Sums } from "../timeline/parts.js";
import { FEW_AGENTS, Record } from "../timeline/record.js";
import { buildsOf, gainFrom, gainOf, timesOf } from "../timeline/spans.js";
import { SPANS_SECONDS, Stretch } from "../timeline/stretch.js";

const ADDED_UP =
  "Aggregated: height is the share of time spent on jobs; installs are hatched, failures red. Click for the attempts.";
const SETTLED_MS = 400; // after the last movement, before the address changes

const keysOf = (stretch) => [
  { key: "+", what: "zoom in", run: () => stretch.zoom(0.5, 0.5) },
  { key: "-", what: "zoom out", run: () => stretch.zoom(2, 0.5) },
  { key: ",", what: "earlier", run: () => stretch.move(-stretch.length.peek() / 2) },
  { key: ".", what: "later", run: () => stretch.move(stretch.length.peek() / 2) },
  { key: "n", what: "go to now", run: () => (stretch.end.value = null) },
  {
    key: "a",
    what: "to the agents",
    run: () => (document.getElementById("lanes-list") ? focusList("lanes-list") : setQuery({ view: "" })),
  },
];

/** The stretch and the address follow each other. */
function useAddress(stretch, query) {
  const asked = `${query.get("span") ?? ""} ${query.get("to") ?? ""}`;
  useLayoutEffect(() => {
    const own = stretch.query;
    if (asked !== `${own.span} ${own.to}`) stretch.adopt(query);
  }, [asked]);
  useSignalEffect(() => {
    stretch.length.value;
    stretch.end.value;
    const timer = setTimeout(() => setQuery(stretch.query), SETTLED_MS);
    return () => clearTimeout(timer);
  });
}

/** The names of all lanes: agents that pass the filter, and former agents with attempts. */
function useNames(record) {
  const known = useComputed(() => {
    const ids = agents.ids.value.filter(
      (id) => words.value.length === 0 || wordsMatch("agent", agents.row(id).peek(), words.value),
    );
    if (words.value.length > 0) return ids;
    record.version.value;
    const gone = [...record.agents()].filter((name) => agents.row(name).peek() === null);
    return gone.length > 0 ? [...ids, ...gone].sort(byNature) : ids;
  });
  const last = useSignal([]);
  const next = known.value;
  if (next.length !== last.peek().length || next.some((name, index) => name !== last.peek()[index])) last.value = next;
  return last.peek();
}

/** What ran in the stretch, what it cost, of which builds it was; and from when on that is known. */
function figuresOf(record, names, { from, to }, moment) {
  // of thousands of agents only the lanes in sight are fetched of what was earlier: figures begin where all is known
  const since = names.length > FEW_AGENTS ? Math.min(to, Math.max(from, record.liveFrom)) : from;
  const spans = names
    .flatMap((name) => record.spans(name))
    .filter(({ row }) => {
      const times = timesOf(row, moment);
      return times.to >= since && times.from <= to;
    });
  const rows = spans.map(({ row }) => row);
  return {
    spans,
    gain: gainOf(rows, { from: since, to, now: moment }),
    builds: buildsOf(rows, since, to, moment),
    from: since,
  };
}

/** The period whose totals the stretch has: it ends now, and no agents are left out. Undefined: another one. */
const periodOf = (stretch) =>
  stretch.live.value && words.value.length === 0
    ? Object.keys(SECONDS).find((period) => SECONDS[period] === stretch.length.value)
    : undefined;

/** The gain of a long stretch: of all agents, or of those that pass the filter. */
function gainOfLong({ total, lanes } = { lanes: new Map() }, names) {
  if (words.value.length === 0 || names.length > MANY) return gainOfParts(total ? [total] : []);
  return gainOfParts(names.flatMap((name) => lanes.get(name) ?? []));
}

/** The totals of a period instead of the counts that the browser made of what it has loaded. */
const withTotals = (gain, totals) =>
  gainFrom({
    ...gain,
    made: totals.installs,
    avoided: totals.installs_avoided,
    starts: totals.starts_avoided,
    cost: totals.install_seconds,
    saved: totals.saved_seconds,
  });

const Nothing = () => html`
  <${EmptyState} icon="timeline" title="No attempts yet">
    <p>
      Once jobs run, each agent has a lane here: installs hatched, tests in the color of their build.${" "}
      <a href="/">Submit the first job</a>.
    </p>
  <//>
`;

/** Attempts by agent, lane by lane, and what it buys that tests of one build run one after the other. */
export default function Timeline({ query }) {
  const stretch = useMemo(() => {
    const made = new Stretch();
    made.adopt(query);
    return made;
  }, []);
  const record = useMemo(() => new Record(), []);
  const lit = useSignal(null);
  const parts = useMemo(() => new Parts(), []);
  const builds = useMemo(() => new Sums("/api/v1/timeline/builds"), []);
  useEffect(() => record.start(), [record]);
  useEffect(() => () => [parts, builds].forEach((sums) => sums.stop()), [parts, builds]);
  useAddress(stretch, query);
  useKeys(
    "Timeline",
    useMemo(() => keysOf(stretch), [stretch]),
  );
  useCommands("Timeline", () => [
    { label: "Timeline: go to now", icon: "timeline", run: () => (stretch.end.value = null) },
    { label: "Timeline as a table", icon: "timeline", run: () => setQuery({ view: "table" }) },
    { label: "Installs by build", icon: "timeline", run: () => setQuery({ view: "installs" }) },
  ]);
  const names = useNames(record);
  const pending = record.pending.value;
  const moment = Math.max(now.value, serverNow());
  const shown = stretch.at(moment);
  const reached = ["live", "connecting"].includes(live.state.value) ? null : live.updatedAt.value;
  const known = Math.min(moment, reached ?? moment);
  // once a second, and as one moves by a hundredth of it: of thousands of agents there is much to add up
  const step = stretch.length.value / 100;
  const period = periodOf(stretch);
  const totals = useTotals(period ?? DEFAULT_PERIOD);
  const isAwaited = record.isLoading(names, shown);
  const {
    spans,
    gain,
    builds: legendOf,
    from,
  } = useMemo(
    () => figuresOf(record, names, shown, known),
    [names, now.value, step, Math.round(shown.to / step), pending, isAwaited],
  );
  const isLong = stretch.length.value > SPANS_SECONDS;
  const view = ["table", "installs"].includes(query.get("view")) ? query.get("view") : "lanes";
  const byBuild = view === "installs";
  useEffect(() => {
    // what the lanes do for those in sight
    if (view === "table" && !isLong && names.length <= FEW_AGENTS) record.want(names, names, shown);
  }, [view, isLong, names, Math.round(shown.to / step), step]);
  if (!timeline.loaded.value)
    return html`
      <${Page} title="Timeline">
        <${Skeleton} lines=${10} />
      <//>
    `;
  const nothing = names.length === 0 && words.value.length === 0;
  const source = byBuild ? builds : isLong ? parts : record;
  const error = source.error.value;
  const isSummed = isLong || byBuild;
  const isLoading = isSummed ? source.data.value === null && !error : spans.length === 0 && isAwaited;
  const isExact = period !== undefined && totals !== null;
  const begin = isExact && isSummed ? seconds(totals.since) : isExact || isSummed ? shown.from : from;
  const until = stretch.live.value && reached === null ? "now" : timeOfDay(Math.min(shown.to, known) * 1000);
  const filtered = words.value.length > 0 && !(isSummed && names.length > MANY);
  const loaded = byBuild
    ? gainOfParts(builds.data.value && names.length > 0 ? [builds.data.value.total] : [])
    : isLong
      ? gainOfLong(parts.data.value ?? undefined, names)
      : gain;
  const lanes = { names, stretch };
  const legend =
    !isSummed &&
    view === "lanes" && // of a table the rows name them
    html`<${TimelineLegend} builds=${legendOf} lit=${lit.value} onLit=${(key) => (lit.value = key)} />`;
  const note =
    reached !== null
      ? `No data since ${timeOfDay(reached * 1000)}.`
      : byBuild
        ? ""
        : isLong
          ? ADDED_UP
          : pending > 0
            ? "Loading earlier attempts…"
            : record.isPartial(shown)
              ? "Gray: too many attempts to load at once. Choose a shorter period."
              : "";
  return html`
    <${Page}
      title="Timeline"
      note=${count(names.length, "agent")}
      className="timeline-page"
      actions=${html`<${FilterField} label="Filter agents by name, target, label, build or job" />`}
      tools=${html`
        <${TimelineTools} stretch=${stretch} view=${view} away=${reached !== null} />
        <p class="timeline-state quiet" role="status">${note}</p>
      `}
    >
      ${
        nothing
          ? html`<${Nothing} />`
          : html`
            ${
              isLoading
                ? html`<div class="gain is-loading"><${Skeleton} lines=${3} /></div>`
                : html`
                  <${TimelineGain}
                    gain=${isExact && !byBuild ? withTotals(loaded, totals) : loaded}
                    where=${[`from ${timeOfDay(begin * 1000)} to ${until}`, filtered && count(names.length, "agent")]
                      .filter(Boolean)
                      .join(" · ")}
                  />
                `
            }
            ${legend}
            ${
              error &&
              html`
                <${ErrorState}
                  title="Earlier attempts could not be loaded"
                  text=${error.message}
                  again=${() => source.again()}
                />
              `
            }
            ${
              byBuild
                ? names.length > 0 &&
                  html`
                    <${TimelineBuilds}
                      sums=${builds}
                      shown=${{ ...shown, from: begin }}
                      live=${stretch.live.value}
                      agents=${filtered ? names : null}
                    />
                  `
                : isLong
                  ? view === "table"
                    ? html`<${TimelinePartsTable} names=${names} parts=${parts} />`
                    : html`<${TimelineParts} ...${lanes} parts=${parts} moment=${moment} known=${known} />`
                  : view === "table"
                    ? html`<${TimelineTable} spans=${spans} now=${known} isLoading=${isLoading} />`
                    : html`<${TimelineLanes} ...${lanes} record=${record} lit=${lit.value} reached=${reached} />`
            }
            ${names.length === 0 && html`<p class="nothing">No agents match “${words.value.join(" ")}”.</p>`}
          `
      }
    <//>
  `;
}
