// The attempts of a job on one time axis.
import { now } from "../clock.js";
import { duration, precise } from "../format.js";
import { html } from "../html.js";
import { looksOf, wordOf } from "../job/lifecycle.js";
import { axisOf, rowsOf } from "../job/spans.js";
import { setQuery, to } from "../router.js";
import { ranText } from "../run-time.js";
import { Icon } from "./icon.js";
import { JobStatus } from "./status.js";

const KINDS = [
  ["waiting", "waiting"],
  ["assigned", "assigned"],
  ["installing", "installing"],
  ["running", "running"],
];
const DID = {
  waiting: "waited",
  backoff: "backing off",
  assigned: "assigned for",
  installing: "installed for",
  between: "other tests of this start ran for",
  running: "ran",
};
const DOES = { ...DID, waiting: "waiting", installing: "installing", running: "running", assigned: "assigned" };
const SHORTEST_TOLD = 0.05; // seconds

/** "waited 2.1 s · installed for 3.0 s · ran 7.4 s · exit code 1" */
function partsText({ attempt, parts }) {
  const texts = parts
    .filter(({ kind, from, until, live }) => kind in DID && (live || until - from >= SHORTEST_TOLD))
    .map(({ kind, from, until, live }) => {
      if (live) return `${DOES[kind]} ${duration(until - from)}`;
      return `${DID[kind]} ${kind === "running" ? ranText(attempt) : precise(until - from)}`;
    });
  if (attempt?.exit_code) texts.push(`exit code ${attempt.exit_code}`);
  return texts.join(" · ");
}

// style objects go through the CSSOM: the policy allows no style attributes
const across = (place, { from, until }) => ({
  left: `${(place(from) * 100).toFixed(3)}%`,
  width: `${((place(until) - place(from)) * 100).toFixed(3)}%`,
});

function Track({ row, place }) {
  const { attempt, parts } = row;
  return html`
    <span class="fall-track" aria-hidden="true">
      ${parts.map(
        (part, index) => html`
          <i
            key=${index}
            class=${`fall-part fall-${part.kind} ${part.live ? "is-live" : ""} ${part.cut ? "is-cut" : ""}`}
            style=${across(place, part)}
          ></i>
        `,
      )}
      ${
        attempt?.outcome &&
        html`
          <span
            class=${`fall-end state-${looksOf(attempt)}`}
            style=${{ left: `${(place(parts.at(-1).until) * 100).toFixed(3)}%` }}
          >
            <${Icon} name=${looksOf(attempt)} />
          </span>
        `
      }
    </span>
  `;
}

function Row({ job, row, place, chosen }) {
  const { attempt } = row;
  if (!attempt) {
    return html`
      <li class="fall-row is-waiting">
        <span class="fall-head">
          <${JobStatus} job=${job} />
        </span>
        <${Track} row=${row} place=${place} />
        <span class="fall-text quiet number">${partsText(row)}</span>
      </li>
    `;
  }
  const choose = (event) => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setQuery({ attempt: attempt.number });
  };
  const looks = looksOf(attempt);
  return html`
    <li class=${`fall-row ${chosen ? "is-chosen" : ""}`}>
      <span class="fall-head">
        <a
          class="fall-number number"
          href=${to("job", { id: job.id }, { attempt: attempt.number })}
          aria-current=${chosen ? "true" : undefined}
          aria-label=${`Attempt ${attempt.number}`}
          onClick=${choose}
        >
          ${attempt.number}
        </a>
        <span class=${`state state-${looks}`}>
          <${Icon} name=${looks} />
          <span>${wordOf(attempt)}</span>
        </span>
        <span class="fall-agent" title=${attempt.agent}>
          on <a href=${to("agent", { name: attempt.agent })}>${attempt.agent}</a>
        </span>
      </span>
      <${Track} row=${row} place=${place} />
      <span class="fall-text quiet number">${partsText(row)}</span>
    </li>
  `;
}

/** A job's attempts on one time axis. `chosen`: the number of the attempt shown below. */
export function Waterfall({ job, chosen }) {
  const unfinished = ["pending", "running"].includes(job.status);
  const rows = rowsOf(job, unfinished ? now.value : 0);
  if (rows.length === 0) return html`<p class="quiet">No attempts.</p>`;
  const { place, marks } = axisOf(rows);
  return html`
    <div class="fall">
      <ul class="fall-keys" aria-hidden="true">
        ${KINDS.map(
          ([kind, word]) => html`
            <li key=${kind}>
              <i class=${`fall-part fall-${kind}`}></i>
              ${word}
            </li>
          `,
        )}
      </ul>
      <ol class="fall-rows">
        ${rows.map(
          (row) => html`
            <${Row}
              key=${row.attempt?.id ?? "waiting"}
              job=${job}
              row=${row}
              place=${place}
              chosen=${row.attempt?.number === chosen}
            />
          `,
        )}
      </ol>
      <div class="fall-axis number quiet" aria-hidden="true">
        ${marks.map(
          ({ at, time, end }) => html`
            <span
              key=${end ? "end" : time}
              class=${end ? "is-end" : ""}
              style=${{ left: `${(at * 100).toFixed(3)}%` }}
            >
              ${time === 0 && !end ? "submitted" : `${end ? "" : "+ "}${precise(time)}`}
            </span>
          `,
        )}
      </div>
    </div>
  `;
}
