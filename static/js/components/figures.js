// The headline figures of the overview.
import { useComputed } from "@preact/signals";

import { STATUSES } from "../agent-status.js";
import { latest, waitText } from "../figures-over-time.js";
import { totalsOf } from "../fleet-groups.js";
import { number, unbroken } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { savedText, startsText } from "../savings.js";
import { overview } from "../stores/overview.js";
import { series } from "../stores/series.js";
import { failedOf, labelOf, SECONDS, useTotals } from "../totals.js";
import { Icon } from "./icon.js";
import { Spark } from "./spark.js";

const MINUTE = 60;

/** One figure as a tile: its name leads to what it counts; `period`: in which that was; `more`: after its note. */
export const Figure = ({ name, period, value, icon, note, loud, href, trend, tone, more, children }) => html`
  <div class=${`figure ${loud ? "is-loud" : ""}`} data-figure=${name.toLowerCase()}>
    <dt>
      ${icon && html`<${Icon} name=${icon} />`}
      ${href ? html`<a href=${href}>${name}</a>` : name}
      ${period && html`<small class="figure-period">${period}</small>`}
    </dt>
    <dd>${value}</dd>
    <dd class="figure-note">${note && unbroken(note)}${more}</dd>
    ${children}
    <dd class="figure-spark" aria-hidden="true">${trend && html`<${Spark} values=${trend} tone=${tone} />`}</dd>
  </div>
`;

const aMinute = (rate) =>
  rate !== null && `${number(rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate))} a minute`;
/** All agents by status; its line is of those that work. */
function Fleet({ statuses, trend }) {
  const shown = STATUSES.filter((status) => statuses[status] > 0);
  const total = shown.reduce((sum, status) => sum + statuses[status], 0);
  return html`
    <div class="figure" data-figure="agents">
      <dt>
        <a href=${to("fleet")}>Agents</a>
      </dt>
      <dd>${number(total)}</dd>
      <dd class="figure-note">
        ${shown.map(
          (status) => html`
            <a key=${status} class=${`fleet-state on-board-${status}`} href=${to("fleet", {}, { state: status })}>
              <${Icon} name=${status} />
              ${number(statuses[status])} ${status}
            </a>
          `,
        )}
      </dd>
      <dd class="figure-spark" aria-hidden="true">
        <${Spark} values=${trend} tone="go" />
      </dd>
    </div>
  `;
}

/** The headline: what waits, what runs, how long one waits, who works; of a period what came out and was saved. */
export function Figures({ period }) {
  const totals = useTotals(period);
  const row = overview.row("overview").value;
  const rows = useComputed(() => series.ids.value.map((id) => series.row(id).value)).value;
  if (!row) return html`<dl class="figures"></dl>`;
  const trend = (name) => rows.map((sample) => sample[name]);
  const ended = (q) => to("jobs", {}, { q: `${q} ended<${period}` });
  const within = labelOf(period);
  return html`
    <dl class="figures">
      <${Figure}
        name="Waiting"
        icon="pending"
        href="/jobs?status=pending"
        value=${number(row.waiting)}
        trend=${trend("waiting")}
      />
      <${Figure}
        name="Running"
        icon="running"
        href="/jobs?status=running"
        value=${number(row.running)}
        note=${row.behind > 0 && `${number(row.behind)} only started`}
        trend=${trend("running")}
        tone="go"
      />
      <${Figure}
        name="Passed"
        icon="done"
        period=${within}
        href=${ended("status:passed")}
        value=${number(totals?.done)}
        note=${aMinute(latest(rows, "done", MINUTE))}
        more=${html` <a href="/tests?flaky=true">Flaky tests</a>`}
        trend=${trend("done")}
        tone="good"
      />
      <${Figure}
        name="Failed"
        icon="failed"
        period=${within}
        href=${ended("status:failed excused:false")}
        value=${number(totals && failedOf(totals))}
        loud=${failedOf(totals) > 0}
        note=${[
          aMinute(latest(rows, "failed", MINUTE)),
          totals?.excused && `${number(totals.excused)} quarantined`,
          totals?.cancelled && `${number(totals.cancelled)} cancelled`,
        ]
          .filter(Boolean)
          .join(", ")}
        trend=${trend("failed")}
        tone="bad"
      />
      <${Figure}
        name="Median wait"
        period="5 min"
        value=${waitText(row.wait_p50)}
        note=${row.wait_p95 == null ? "no recent jobs" : `p95 ${waitText(row.wait_p95)}`}
        trend=${trend("wait_p50")}
      />
      <${Fleet}
        statuses=${row.statuses ?? {}}
        trend=${rows.map((sample) => totalsOf(sample.agents ?? {}).working)}
      />
      <${Figure}
        name="Installs avoided"
        href=${to("timeline", {}, { span: SECONDS[period], view: "installs" })}
        period=${within}
        value=${number(totals?.installs_avoided)}
        note=${totals && [savedText(totals), startsText(totals)].filter(Boolean).join("; ")}
        trend=${trend("installs_avoided")}
        tone="yellow"
      />
    </dl>
  `;
}
