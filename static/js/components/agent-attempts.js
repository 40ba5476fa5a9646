// The list of an agent's attempts.
import { computed } from "@preact/signals";
import { useMemo } from "preact/hooks";

import { byEnd } from "../attempt-order.js";
import { precise } from "../format.js";
import { useFrozenOrder } from "../frozen-order.js";
import { html } from "../html.js";
import { installFailed } from "../job/lifecycle.js";
import { setQuery, to } from "../router.js";
import { ranText } from "../run-time.js";
import { Elapsed } from "./elapsed.js";
import { Build } from "./flag.js";
import { Icon } from "./icon.js";
import { ListFoot } from "./list-foot.js";
import { Outcome } from "./outcome.js";
import { outcomeWord } from "../outcome-word.js";
import { Panel } from "./panel.js";
import { Recent } from "./recent.js";
import { Table } from "./table.js";
import { folderEnd } from "./test-name.js";
import { Time } from "./time.js";

const Tags = (attempt) => attempt.number > 1 && html`<span class="tag">attempt ${attempt.number}</span>`;

const parts = (path) => path.split(/(?<=\/|::)/).map((part) => html`<span>${part}</span>`);

/** A test's whole path: it breaks after a slash, within a part only where that is wider than the column. */
const WholeName = ({ test }) => html`
  <span class="test" title=${test}>
    <span class="test-folder">${parts(test.slice(0, folderEnd(test)))}</span>
    <span class="test-file">${parts(test.slice(folderEnd(test)))}</span>
  </span>
`;

/** Why it did not pass. */
const Reason = ({ outcome, cause, message }) =>
  outcome !== "passed" &&
  (cause || message) &&
  html`<span class="attempt-reason clamp quiet" title=${cause || message}>${cause || message}</span>`;

function Took({ attempt }) {
  if (!attempt.outcome) return html`<${Elapsed} since=${attempt.leased_at} />`;
  return html`<span class="number">${ranText(attempt)}</span>`;
}

const COLUMNS = [
  {
    name: "outcome",
    title: "Outcome",
    cell: (attempt) => html`<${Outcome} outcome=${attempt.outcome} phase=${attempt.phase} />`,
  },
  {
    name: "test",
    title: "Test",
    main: Tags,
    stacked: true,
    under: Reason,
    cell: (attempt) => html`<${WholeName} test=${attempt.test} />`,
  },
  {
    name: "build",
    title: "Build",
    cell: (attempt) => html`<${Build} org=${attempt.org_id} version=${attempt.app_version_id} link="row" />`,
  },
  {
    name: "install",
    title: "Install",
    numeric: true,
    cell: (attempt) =>
      attempt.install_seconds === null
        ? html`<span class="quiet">${installFailed(attempt) ? "failed" : "–"}</span>`
        : html`<span class="number">${precise(attempt.install_seconds)}</span>`,
  },
  { name: "took", title: "Duration", numeric: true, cell: (attempt) => html`<${Took} attempt=${attempt} />` },
  {
    name: "at",
    title: "Time",
    numeric: true,
    cell: (attempt) => html`<${Time} className="quiet" at=${attempt.finished_at ?? attempt.leased_at} />`,
  },
];

const Only = ({ outcome }) => html`
  <span class="chip">
    only <strong>${outcomeWord(outcome)}</strong>
    <button type="button" class="chip-close" aria-label="Any outcome" onClick=${() => setQuery({ outcome: "" })}>
      <${Icon} name="close" />
    </button>
  </span>
`;

/** The agent's attempts, those that ended last first. The order does not change under the pointer or the focus. */
export function AgentAttempts({ list, outcome }) {
  const newest = useMemo(() => computed(() => byEnd(list.ids.value, (id) => list.row(id).value)), [list]);
  const { ids, waiting, show, over } = useFrozenOrder(newest);
  const ended = ids
    .map((id) => list.row(id).value?.outcome)
    .filter(Boolean)
    .slice(0, 20)
    .reverse();
  const tools = html`
    ${outcome ? html`<${Only} outcome=${outcome} />` : html`<${Recent} outcomes=${ended} />`}
    ${waiting > 0 && html`<button type="button" class="pill" onClick=${show}>Show ${waiting} new</button>`}
  `;
  return html`
    <${Panel} id="attempts" title="Recent attempts" tools=${tools}>
      ${
        ids.length > 0 &&
        html`
          <div class="held" ...${over}>
            <${Table}
              id="attempts-list"
              label="Recent attempts"
              className="agent-attempts"
              kind="attempt"
              columns=${COLUMNS}
              ids=${ids}
              rowOf=${(id) => list.row(id)}
              hrefOf=${(attempt) =>
                to("job", { id: attempt.job_id }, attempt.number > 1 ? { attempt: attempt.number } : {})}
              failed=${(attempt) => ["failed", "timed_out"].includes(attempt.outcome)}
            />
          </div>
        `
      }
      ${
        ids.length === 0 &&
        !list.loading.value &&
        !list.error.value &&
        html`<p class="nothing">${outcome ? "No attempts match." : "No attempts yet."}</p>`
      }
      <${ListFoot} list=${list} what="Attempts" all="" />
    <//>
  `;
}
