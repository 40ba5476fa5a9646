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

function Cell({ share, when }) {
  if (share === null) return html`<td class="is-gap"><span class="unseen">not measured</span></td>`;
  return html`
    <td class=${`shade-${shadeOf(share)}`} data-tip=${`${when}: ${percent(share)}`}>
      <span>${Math.round(share * 100)}</span>
      <span class="unseen"> %</span>
    </td>
  `;
}

const Day = ({ day, cells }) => html`
  <tr>
    <th scope="row">${dayText(day)}</th>
    ${HOURS.map((hour) => html`<${Cell} key=${hour} share=${cells[hour]} when=${`${dayText(day)}, ${hour}:00`} />`)}
  </tr>
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
            <tbody>${days.map((day) => html`<${Day} key=${day.day} ...${day} />`)}</tbody>
          </table>
        `
      }
    <//>
  `;
}
