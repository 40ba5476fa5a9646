// The headline figures of the fleet screen.
import { useComputed } from "@preact/signals";

import { totalsOf } from "../fleet-groups.js";
import { number } from "../format.js";
import { html } from "../html.js";
import { to } from "../router.js";
import { savedText, startsText } from "../savings.js";
import { series } from "../stores/series.js";
import { DEFAULT_PERIOD, labelOf, useTotals } from "../totals.js";
import { Figure } from "./figures.js";

const OUT = ["paused", "drained", "quarantined", "suspect", "offline", "lost"];
const percent = (share) => (share === null ? "–" : `${Math.round(share * 100)} %`);

/** How much of the fleet works, what it could take on, what is out of it, and what waits for it. */
export function FleetFigures({ picture }) {
  const totals = picture.totals.value;
  const saved = useTotals(DEFAULT_PERIOD);
  const past = useComputed(() => series.ids.value.map((id) => totalsOf(series.row(id).value?.agents ?? {}))).value;
  const trend = (read) => past.map(read);
  const outOf = (counts) => OUT.reduce((sum, status) => sum + counts[status], 0);
  const outWords = OUT.filter((status) => totals[status] > 0).map((status) => `${number(totals[status])} ${status}`);
  return html`
    <dl class="figures is-three">
      <${Figure}
        name="Utilization"
        href=${to("fleet", {}, { view: "hours" })}
        value=${percent(totals.share)}
        note=${`${number(totals.working)} of ${number(totals.connected)} busy`}
        trend=${trend((then) => then.share)}
        tone="go"
      />
      <${Figure}
        name="Unavailable"
        icon="paused"
        value=${number(outOf(totals))}
        note=${outWords.join(", ")}
        trend=${trend(outOf)}
      />
      <${Figure}
        name="Installs avoided"
        period=${labelOf(DEFAULT_PERIOD)}
        value=${number(saved?.installs_avoided)}
        href=${to("timeline", {}, { span: "86400", view: "installs" })}
        note=${saved && [savedText(saved), startsText(saved)].filter(Boolean).join("; ")}
        trend=${series.peek().map((then) => then.installs_avoided)}
      />
    </dl>
  `;
}
