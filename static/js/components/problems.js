// The panel of problems on the overview.
import { useLayoutEffect, useRef } from "preact/hooks";

import { number, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { focusedRow, onRowFocus, settleRows } from "../rows.js";
import { problems } from "../stores/problems.js";
import { Icon } from "./icon.js";
import { Panel } from "./panel.js";
import { Since } from "./since.js";

const ICONS = {
  server: "stale",
  agent_lost: "offline",
  agent_paused: "paused",
  stranded: "pending",
  build_held: "suspect",
  failure: "failed",
  failures: "failed",
};
const LEVELS = { bad: "Alarm", warn: "Warning" };

function Line({ id }) {
  const row = problems.row(id).value;
  if (!row) return null;
  return html`
    <li class=${`problem is-${row.level}`} data-kind=${row.kind}>
      <span class="problem-mark">
        <${Icon} name=${ICONS[row.kind] ?? "stale"} />
        <span class="unseen">${LEVELS[row.level]}:</span>
      </span>
      <a class="problem-text" href=${row.link} data-row=${`problem/${id}`} tabindex="-1" title=${row.text}>
        ${row.text}
      </a>
      <span class="problem-detail" title=${row.detail}>${row.detail}</span>
      <span class="problem-count number">
        ${row.count > 1 && html`×${number(row.count)}<span class="unseen"> times</span>`}
      </span>
      <span class="problem-since" title=${row.since ? timeOfDay(row.since) : ""}>
        ${row.since && html`since <${Since} since=${row.since} />`}
      </span>
    </li>
  `;
}

/** What somebody has to look after, the most severe first; each line leads to where it is solved. */
export function Problems() {
  const list = useRef(null);
  const focused = focusedRow(list.current); // before the document changes
  useLayoutEffect(() => {
    if (list.current) settleRows(list.current, focused);
  });
  if (!problems.loaded.value) return null;
  const ids = problems.ids.value;
  return html`
    <${Panel} id="problems" title="Problems" note=${ids.length || ""}>
      ${
        ids.length > 0
          ? html`
            <ul
              class="problems"
              id="problems-list"
              data-list
              ref=${list}
              onFocusIn=${onRowFocus}
              aria-label="Problems, the most severe first"
            >
              ${ids.map((id) => html`<${Line} key=${id} id=${id} />`)}
            </ul>
          `
          : html`
            <p class="nothing no-problems"><${Icon} name="done" /> No problems.</p>
          `
      }
    <//>
  `;
}
