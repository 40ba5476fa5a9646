// The panel of problems on the overview.
import { useLayoutEffect, useRef } from "preact/hooks";

import { holdAgent, releaseBuild } from "../actions.js";
import { count, number, timeOfDay } from "../format.js";
import { HOLDS } from "../holds.js";
import { html } from "../html.js";
import { may } from "../rights.js";
import { focusedRow, onRowFocus, settleRows } from "../rows.js";
import { agents } from "../stores/agents.js";
import { problems } from "../stores/problems.js";
import { enrolls } from "../terminal.js";
import { mayAddAgents } from "./first-agent.js";
import { Icon } from "./icon.js";
import { Panel } from "./panel.js";
import { useRest } from "./rest.js";
import { Since } from "./since.js";

const ICONS = {
  server: "stale",
  agent_lost: "lost",
  agent_repair: "suspect",
  agent_paused: "paused",
  agent_quarantined: "quarantined",
  stranded: "pending",
  build_held: "suspect",
  failure: "failed",
  failures: "failed",
};
const AT_FIRST = 3; // the queue is to be in sight
const LEVELS = { bad: "Alarm", warn: "Warning" };

/** The button that keeps an agent that needs repair from more work. */
function Quarantine({ name }) {
  const { label, effect } = HOLDS.quarantine;
  return html`
    <button
      type="button"
      class="problem-act"
      tabindex="-1"
      title=${effect}
      onClick=${() => holdAgent(name, "quarantine")}
    >
      ${label}…<span class="unseen"> ${name}</span>
    </button>
  `;
}

/** The agent that a problem is of, if the person may hold it. */
function holdable({ kind }, id) {
  const name = id.slice(kind.length + 1);
  return kind === "agent_repair" && may("quarantine", "agent") && agents.row(name).value?.operable ? name : null;
}

/** The button that lets the jobs of a held build be tried again now. */
const Release = ({ org, version }) => html`
  <button type="button" class="problem-act" tabindex="-1" onClick=${() => releaseBuild(org, version)}>
    Release build<span class="unseen"> ${version} of ${org}</span>
  </button>
`;

/** Where the likely next step is done: lost agents' jobs are retried without anybody. */
function Look({ row: { kind, link, detail, reason } }) {
  const adds = kind === "stranded" && reason === "no_agent" && enrolls && mayAddAgents;
  const [text, href] = adds
    ? ["Add agent", "/team/hosts/"]
    : kind === "stranded"
      ? ["Show agents", "/fleet"]
      : [link.startsWith("/agents/") ? "Open agent" : "Show agents", link];
  return html`<a class="problem-act" tabindex="-1" href=${href} title=${detail}>${text}</a>`;
}

/** The likely next step, if the person may take it. */
function Next({ row, id }) {
  const agent = holdable(row, id);
  if (agent !== null) return html`<${Quarantine} name=${agent} />`;
  if (row.kind === "build_held" && may("release", "build"))
    return html`<${Release} org=${row.org_id} version=${row.held_version} />`;
  return ["agent_lost", "agent_paused", "stranded"].includes(row.kind) ? html`<${Look} row=${row} />` : null;
}

/** One problem as a line that leads to where it is solved. */
export function Problem({ id }) {
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
        <${Next} row=${row} id=${id} />
        ${row.count > 1 && html`×${number(row.count)}<span class="unseen"> times</span>`}
      </span>
      <span class="problem-since" title=${row.since ? timeOfDay(row.since) : ""}>
        ${row.since && html`for <${Since} since=${row.since} />`}
      </span>
    </li>
  `;
}

/** "more: 2 alarms, 3 warnings" */
function restText(left, alarms) {
  const parts = [alarms && count(alarms, "alarm"), left - alarms && count(left - alarms, "warning")];
  return `more: ${parts.filter(Boolean).join(", ")}`;
}

/** What somebody has to look after, the most severe first; each line leads to where it is solved. */
export function Problems() {
  const list = useRef(null);
  const focused = focusedRow(list.current); // before the document changes
  useLayoutEffect(() => {
    if (list.current) settleRows(list.current, focused);
  });
  const ids = problems.ids.value;
  const left = ids.slice(AT_FIRST);
  const alarms = left.filter((id) => problems.row(id).value?.level === "bad").length;
  const [all, more] = useRest(left.length, "problems-list", restText(left.length, alarms));
  if (!problems.loaded.value) return null;
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
              ${(all ? ids : ids.slice(0, AT_FIRST)).map((id) => html`<${Problem} key=${id} id=${id} />`)}
            </ul>
            ${more}
          `
          : html`
            <p class="nothing no-problems"><${Icon} name="done" /> No problems.</p>
          `
      }
    <//>
  `;
}
