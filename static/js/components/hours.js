// The utilization of the fleet by hour, as a table whose cells are shaded: a heat map.
import { useEffect, useMemo } from "preact/hooks";

import { dayText, percent } from "../format.js";
import { daysOf, shadeOf } from "../hours.js";
import { html } from "../html.js";
import { PolledResource } from "../polled-resource.js";
import { Panel } from "./panel.js";
import { ErrorState, Skeleton } from "./states.js";

const POLL_SECONDS = 300;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function Cell({ share, when, isAhead }) {
  if (isAhead) return html`<td class="is-ahead"></td>`;
  if (share === null) return html`<td class="is-gap"><span class="unseen">not measured</span></td>`;
  return html`
    <td class=${`shade-${shadeOf(share)}`} data-tip=${`${when}: ${percent(share)}`}>
      <span>${Math.round(share * 100)}</span>
      <span class="unseen"> %</span>
    </td>
  `;
}

/** "3 Dec, 14:00 to 15:00: 40 %"; of this hour what is measured so far. `now`: the present hour of today. */
function Day({ day, cells, now }) {
  const whenOf = (hour) => `${dayText(day)}, ${hour}:00 to ${hour === now ? "now" : `${hour + 1}:00`}`;
  return html`
    <tr>
      <th scope="row">${dayText(day)}</th>
      ${HOURS.map(
        (hour) => html`
          <${Cell} key=${hour} share=${cells[hour]} when=${whenOf(hour)} isAhead=${now !== null && hour > now} />
        `,
      )}
    </tr>
  `;
}

/** "UTC+1", "UTC-3:30": the zone of local times. */
function zoneOf(date = new Date()) {
  const minutes = -date.getTimezoneOffset();
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  if (minutes === 0) return "UTC";
  return `UTC${minutes < 0 ? "-" : "+"}${hours}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}

const Scale = () => html`
  <p class="hours-scale quiet">
    <span aria-hidden="true">
      0 %${[0, 1, 2, 3, 4, 5].map((shade) => html`<i key=${shade} class=${`shade-${shade}`}></i>`)}100 %
    </span>
    <span aria-hidden="true"><i class="is-gap"></i>not measured</span>
    <span>Hours in ${zoneOf()}, this one so far</span>
  </p>
`;

/** Of the last seven days, in local time. */
export function Hours() {
  const source = useMemo(() => new PolledResource("/api/v1/series?range=7d"), []);
  useEffect(() => source.start(POLL_SECONDS), [source]);
  const found = source.value.value;
  const error = source.error.value;
  const days = useMemo(() => found && daysOf(found), [found]);
  return html`
    <${Panel} id="hours" title="Utilization by hour" note="% of connected agents that were busy">
      ${
        error &&
        html`<${ErrorState} title="Utilization could not be loaded" text=${error.message} again=${source.again} />`
      }
      ${!found && !error && html`<${Skeleton} />`}
      ${
        days &&
        html`
          <table class="hours">
            <thead>
              <tr>
                <th scope="col">Day</th>
                ${HOURS.map((hour) => html`<th key=${hour} scope="col"><span>${hour}</span></th>`)}
              </tr>
            </thead>
            <tbody>
              ${days.map(
                (day, index) => html`
                  <${Day} key=${day.day} ...${day} now=${index === days.length - 1 ? new Date().getHours() : null} />
                `,
              )}
            </tbody>
          </table>
          <${Scale} />
        `
      }
    <//>
  `;
}
