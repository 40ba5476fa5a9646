// The timeline as a table.
import { signal } from "@preact/signals";
import { useRef } from "preact/hooks";

import { count, precise } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { isBad, timesOf } from "../timeline/spans.js";
import { Build } from "./flag.js";
import { Table } from "./table.js";
import { TestName } from "./test-name.js";
import { Time } from "./time.js";
import { End } from "./timeline-card.js";

const MOST = 200;

const took = (row, now, part) => {
  const times = timesOf(row, now);
  if (part === "install") return row.installs && times.run > times.from ? precise(times.run - times.from) : "–";
  return times.to > times.run ? precise(times.to - times.run) : "–";
};

const columns = (now) => [
  { name: "end", title: "Outcome", cell: (row) => html`<${End} row=${row} />` },
  { name: "test", title: "Test", main: true, cell: (row) => html`<${TestName} test=${row.test} />` },
  {
    name: "build",
    title: "Build",
    cell: (row) => html`<${Build} org=${row.org_id} version=${row.app_version_id} link="row" />`,
  },
  { name: "agent", title: "Agent", cell: (row) => html`<a href=${to("agent", { name: row.agent })}>${row.agent}</a>` },
  {
    name: "install",
    title: "Install",
    numeric: true,
    cell: (row) => html`<span class=${`number ${row.installs ? "" : "quiet"}`}>${took(row, now, "install")}</span>`,
  },
  {
    name: "took",
    title: "Run",
    numeric: true,
    cell: (row) => html`<span class="number">${took(row, now, "run")}</span>`,
  },
  {
    name: "at",
    title: "Started",
    numeric: true,
    cell: (row) => html`<${Time} at=${row.leased_at} />`,
  },
];

/** The same as the lanes, as rows: the latest first. */
export function TimelineTable({ rows, now, isLoading }) {
  const signals = useRef(new Map()).current;
  const latest = [...rows].sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, MOST);
  for (const row of latest) {
    if (!signals.has(row.id)) signals.set(row.id, signal(row));
    else signals.get(row.id).value = row;
  }
  const ids = latest.map((row) => row.id);
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
      hrefOf=${(row) => to("job", { id: row.job_id })}
      failed=${isBad}
    />
    ${rows.length === 0 && !isLoading && html`<p class="nothing">No attempts in this period.</p>`}
    ${
      rows.length > MOST &&
      html`
        <p class="nothing">
          The latest ${MOST} of ${count(rows.length, "attempt")} in this period. Choose a shorter one, or filter.
        </p>
      `
    }
  `;
}
