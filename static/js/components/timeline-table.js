// The timeline as a table.
import { signal } from "@preact/signals";
import { useRef, useState } from "preact/hooks";

import { count, precise } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { isBad, spentOf } from "../timeline/spans.js";
import { Build } from "./flag.js";
import { Table } from "./table.js";
import { TestName } from "./test-name.js";
import { Time } from "./time.js";
import { End } from "./timeline-card.js";

const PAGE = 50; // rows drawn at once
const MOST = 200;

const Seconds = ({ seconds }) =>
  seconds === null ? html`<span class="quiet">–</span>` : html`<span class="number">${precise(seconds)}</span>`;

const columns = (now) => [
  { name: "end", title: "Outcome", cell: ({ row }) => html`<${End} row=${row} />` },
  { name: "test", title: "Test", main: true, cell: ({ row }) => html`<${TestName} test=${row.test} />` },
  {
    name: "build",
    title: "Build",
    cell: ({ row }) => html`<${Build} org=${row.org_id} version=${row.app_version_id} link="row" />`,
  },
  {
    name: "agent",
    title: "Agent",
    cell: ({ row }) => html`<a href=${to("agent", { name: row.agent })}>${row.agent}</a>`,
  },
  {
    name: "install",
    title: "Install",
    label: "install",
    numeric: true,
    cell: (span) => html`<${Seconds} seconds=${spentOf(span, now).install} />`,
  },
  {
    name: "start",
    title: "Start",
    label: "start",
    numeric: true,
    some: (span) => spentOf(span, now).start !== null,
    cell: (span) => html`<${Seconds} seconds=${spentOf(span, now).start} />`,
  },
  {
    name: "took",
    title: "Run",
    numeric: true,
    cell: (span) => html`<span class="number">${spentOf(span, now).ran ?? "–"}</span>`,
  },
  {
    name: "at",
    title: "Began",
    numeric: true,
    cell: ({ at }) => html`<${Time} at=${new Date(at * 1000).toISOString()} />`,
  },
];

/** The same as the lanes, as rows: what ran last first. */
export function TimelineTable({ spans, now, isLoading }) {
  const signals = useRef(new Map()).current;
  const [most, setMost] = useState(PAGE);
  const latest = [...spans].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).slice(0, most);
  const left = Math.min(spans.length, MOST) - latest.length;
  for (const span of latest) {
    if (!signals.has(span.id)) signals.set(span.id, signal(span));
    else signals.get(span.id).value = span;
  }
  const ids = latest.map(({ id }) => id);
  const shown = new Set(ids);
  for (const id of signals.keys()) if (!shown.has(id)) signals.delete(id);
  return html`
    <${Table}
      id="timeline-table"
      label="Attempts, newest first"
      className="timeline-rows"
      columns=${columns(now)}
      ids=${ids}
      kind="attempt"
      rowOf=${(id) => signals.get(id)}
      hrefOf=${({ row }) => to("job", { id: row.job_id })}
      failed=${({ row }) => isBad(row)}
    />
    ${spans.length === 0 && !isLoading && html`<p class="nothing">No attempts in this period.</p>`}
    ${
      left > 0 &&
      html`
        <p class="nothing">
          <button type="button" class="button" onClick=${() => setMost(most + PAGE)}>
            Show more (${count(left, "attempt")} left)
          </button>
        </p>
      `
    }
    ${
      spans.length > MOST &&
      left === 0 &&
      html`
        <p class="nothing">
          The latest ${MOST} of ${count(spans.length, "attempt")} in this period. Choose a shorter one, or filter.
        </p>
      `
    }
  `;
}
