// The timeline of one attempt: phases, cases with their tries, steps of those that failed.
import { useMemo, useState } from "preact/hooks";

import { count, precise } from "../format.js";
import { useResource } from "../hooks.js";
import { html } from "../html.js";
import { timelineOf } from "../job/attempt-timeline.js";
import { Icon } from "./icon.js";
import { ErrorState, Skeleton } from "./states.js";

const PAGE = 100; // rows drawn at once
const LOOKS = { passed: "done", failed: "failed", error: "suspect", skipped: "cancelled" };
// style objects go through the CSSOM: the policy allows no style attributes
const across = (place, { from, until }) => ({
  left: `${(place(from) * 100).toFixed(3)}%`,
  width: `${((place(until) - place(from)) * 100).toFixed(3)}%`,
});

const Bar = ({ part, place }) => html`
  <i class=${`fall-part fall-${part.kind} ${part.cut ? "is-cut" : ""}`} style=${across(place, part)}></i>
`;

function Row({ row, place }) {
  const { kind, name, parts, seconds, outcome, tries, depth = 0 } = row;
  return html`
    <li class=${`span-row is-${kind} ${outcome === "failed" ? "is-failed" : ""}`} data-depth=${Math.min(depth, 5)}>
      <span class="span-name">
        ${
          kind === "case" &&
          html`
            <span class=${`state state-${LOOKS[outcome]}`}>
              <${Icon} name=${LOOKS[outcome]} />
              <span class="unseen">${outcome}</span>
            </span>
          `
        }
        <span>${name}${tries > 1 && html`${" "}<span class="quiet">${tries} tries</span>`}</span>
        ${kind === "step" && outcome === "failed" && html`<span class="unseen"> failed</span>`}
      </span>
      <span class="fall-track" aria-hidden="true">
        ${parts.map((part, index) => html`<${Bar} key=${index} part=${part} place=${place} />`)}
      </span>
      <span class="number quiet">${precise(seconds)}</span>
    </li>
  `;
}

const Axis = ({ marks }) => html`
  <div class="span-axis number quiet" aria-hidden="true">
    ${marks.map(
      ({ at, time, end }) => html`
        <span key=${end ? "end" : time} class=${end ? "is-end" : ""} style=${{ left: `${(at * 100).toFixed(3)}%` }}>
          ${time === 0 && !end ? "submitted" : `${end ? "" : "+ "}${precise(time)}`}
        </span>
      `,
    )}
  </div>
`;

/** The timeline of an ended attempt that has cases. */
export function AttemptTimeline({ job, attempt }) {
  const source = useResource(`/api/v1/attempts/${attempt.id}/cases`, attempt.outcome);
  const [most, setMost] = useState(PAGE);
  const cases = source.data.value?.cases;
  const timeline = useMemo(() => cases && timelineOf(job, attempt, cases), [job, attempt, cases]);
  const error = source.error.value;
  if (error && !cases)
    return html`<${ErrorState} title="Cases could not be loaded" text=${error.message} again=${() => source.load()} />`;
  if (!timeline) return html`<${Skeleton} />`;
  const { rows, place, marks } = timeline;
  return html`
    <div class="spans">
      <ol class="span-rows">
        ${rows.slice(0, most).map((row, index) => html`<${Row} key=${index} row=${row} place=${place} />`)}
      </ol>
      <${Axis} marks=${marks} />
      ${
        rows.length > most &&
        html`
          <button type="button" class="button" onClick=${() => setMost(most + PAGE)}>
            Show more (${count(rows.length - most, "row")} left)
          </button>
        `
      }
    </div>
  `;
}
