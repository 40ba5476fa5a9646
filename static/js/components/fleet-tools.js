// View, grouping and state filters of the fleet screen.
import { MEANINGS, REPAIR, STATUSES } from "../agent-status.js";
import { LABEL, labelsOf } from "../fleet-groups.js";
import { number } from "../format.js";
import { html } from "../html.js";
import { setQuery } from "../router.js";
import { agents } from "../stores/agents.js";
import { toRepair } from "../stores/problems.js";
import { Icon } from "./icon.js";
import { Menu } from "./menu.js";
import { Segmented } from "./segmented.js";

const VIEWS = [
  ["tiles", "Tiles"],
  ["map", "Map"],
  ["table", "Table"],
  ["hours", "By hour"],
];

/** What agents can be grouped by, and what that is called. */
export const groupName = (by) =>
  ({ all: "nothing", target: "target", org: "organization" })[by] ?? `label ${by.slice(LABEL.length)}`;

function groupItems(by) {
  const labels = labelsOf(agents.peek().map((agent) => [agent.name, agent])).map(([name]) => LABEL + name);
  const known = by.startsWith(LABEL) && !labels.includes(by) ? [by] : [];
  return ["target", "org", ...labels, ...known, "all"].map((one) => ({
    label: groupName(one),
    checked: one === by,
    run: () => setQuery({ group: one === "target" ? "" : one }, { push: true }),
  }));
}

/** One status as a filter that is on or off. */
const StateFilter = ({ state, icon = state, total, word = state, on }) => html`
  <button
    type="button"
    class=${`state-filter state-${state}`}
    aria-pressed=${on}
    title=${MEANINGS[state]}
    onClick=${() => setQuery({ state: on ? "" : state }, { push: true })}
  >
    <${Icon} name=${icon} />
    <span class="number">${number(total)} ${word}</span>
  </button>
`;

/** Which agents are shown, and how. */
function Narrowing({ picture, view, by, state, byBuild }) {
  const totals = picture.totals.value;
  const repair = toRepair.value.length;
  return html`
    <${Menu} label=${`Group by ${groupName(by)}`} items=${() => groupItems(by)}>
      Group by <strong>${groupName(by)}</strong>
      <${Icon} name="down" />
    <//>
    ${
      view === "map" &&
      html`
        <${Segmented}
          label="Color"
          hideLabel
          options=${[
            ["state", "Color by state"],
            ["build", "by build"],
          ]}
          value=${byBuild ? "build" : "state"}
          onChange=${(chosen) => setQuery({ color: chosen === "build" ? "build" : "" })}
        />
      `
    }
    <span class="state-filters" role="group" aria-label="Filter by state">
      ${STATUSES.filter((one) => totals[one] > 0 || one === state).map(
        (one) => html`<${StateFilter} key=${one} state=${one} total=${totals[one]} on=${one === state} />`,
      )}
      ${
        (repair > 0 || state === REPAIR) &&
        html`
          <${StateFilter}
            state=${REPAIR}
            icon="suspect"
            total=${repair}
            word=${repair === 1 ? "needs repair" : "need repair"}
            on=${state === REPAIR}
          />
        `
      }
    </span>
  `;
}

export const FleetTools = ({ view, ...shown }) => html`
  <${Segmented}
    label="View"
    hideLabel
    options=${VIEWS}
    value=${view}
    onChange=${(chosen) => setQuery({ view: chosen }, { push: true })}
  />
  ${view !== "hours" && html`<${Narrowing} view=${view} ...${shown} />`}
`;
