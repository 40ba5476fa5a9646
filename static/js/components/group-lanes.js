// The lanes of a group: waiting jobs by priority.
import { number } from "../format.js";
import { html } from "../html.js";
import { isStuck } from "../stores/groups.js";
import { Elapsed } from "./elapsed.js";
import { Panel } from "./panel.js";

/** How many jobs start before it; null: that is not known, or nothing of it can start. */
const aheadOf = ({ explanation }) => (explanation?.position && !isStuck(explanation) ? explanation.position - 1 : null);

function Lane({ lane }) {
  return html`
    <tr role="row" data-lane=${lane.priority}>
      <th role="rowheader" scope="row" class="c-priority">
        <span class=${`number ${lane.priority === 0 ? "urgent" : ""}`}>${lane.priority}</span>
      </th>
      <td role="cell" class="c-waiting is-numeric" data-label="waiting">
        <span class="number strong">${number(lane.waiting + lane.backing_off)}</span>
      </td>
      <td role="cell" class="c-place is-numeric" data-label="jobs ahead">
        <span class="number">${number(aheadOf(lane))}</span>
      </td>
      <td role="cell" class="c-age is-numeric" data-label="oldest">
        <${Elapsed} since=${lane.oldest_at} />
      </td>
      <td role="cell" class="c-why">
        ${lane.explanation?.text ?? ""}
        ${lane.backing_off > 0 && html`${" "}<span class="quiet">(${number(lane.backing_off)} backing off)</span>`}
      </td>
    </tr>
  `;
}

/** What waits of a group, by priority: each lane has other jobs ahead of it. */
export const GroupLanes = ({ lanes }) => html`
  <${Panel} id="lanes" title="Waiting by priority" note=${`${lanes.length} lanes`}>
    <table class="rows lanes" role="table" aria-label="Lanes, the most urgent first">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="c-priority">Priority</th>
          <th role="columnheader" scope="col" class="c-waiting is-numeric">Waiting</th>
          <th role="columnheader" scope="col" class="c-place is-numeric">Jobs ahead</th>
          <th role="columnheader" scope="col" class="c-age is-numeric">Oldest</th>
          <th role="columnheader" scope="col" class="c-why">Why it waits</th>
        </tr>
      </thead>
      <tbody role="rowgroup">${lanes.map((lane) => html`<${Lane} key=${lane.priority} lane=${lane} />`)}</tbody>
    </table>
  <//>
`;
