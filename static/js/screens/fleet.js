// The screen of the fleet.
import { useEffect, useMemo } from "preact/hooks";

import { FLEET_VIEWS } from "../address-choices.js";
import { REPAIR, STATUSES } from "../agent-status.js";
import { EmptyState, Skeleton } from "../components/states.js";
import { FleetProblems } from "../components/fleet-problems.js";
import { FleetFigures } from "../components/fleet-figures.js";
import { FleetList } from "../components/fleet-list.js";
import { FleetTools, groupName } from "../components/fleet-tools.js";
import { FilterField } from "../components/filter-field.js";
import { FirstAgent } from "../components/first-agent.js";
import { Hours } from "../components/hours.js";
import { MapLegend } from "../components/map-legend.js";
import { Page } from "../components/page.js";
import { words } from "../filter.js";
import { FleetPicture } from "../fleet-picture.js";
import { LABEL } from "../fleet-groups.js";
import { number } from "../format.js";
import { html } from "../html.js";
import { useKeys } from "../keyboard.js";
import { useCommands } from "../palette.js";
import { setQuery } from "../router.js";
import { focusList } from "../rows.js";
import { agents } from "../stores/agents.js";
import { toRepair } from "../stores/problems.js";

const NOBODY = [];
const MANY = 200; // beyond that the map comes first

const show = (view) => () => setQuery({ view }, { push: true });
const KEYS = [
  { key: "t", what: "as tiles", run: show("tiles") },
  { key: "m", what: "as a map", run: show("map") },
  { key: "l", what: "as a table", run: show("table") },
  { key: "u", what: "utilization by hour", run: show("hours") },
  { key: "a", what: "to the agents", run: () => focusList("fleet-list") },
];

/** Return the settings of the address; of invalid ones the page says so. */
function askedFor(query) {
  const by = query.get("group") ?? "target";
  return {
    view: Object.hasOwn(FLEET_VIEWS, query.get("view") ?? "") ? query.get("view") : null,
    by: ["target", "org", "all"].includes(by) || by.startsWith(LABEL) ? by : "target",
    state: [...STATUSES, REPAIR].includes(query.get("state")) ? query.get("state") : "",
    byBuild: query.get("color") === "build",
  };
}

const None = () => html`
  <${EmptyState} icon="fleet" title="No agents yet">
    <p>An agent is one device that runs tests. <${FirstAgent} /></p>
  <//>
`;

const NoneMatches = ({ state }) => html`
  <p class="nothing">
    No agents ${state === REPAIR ? "need repair" : state ? `are ${state}` : ""}
    ${state && words.value.length ? " and " : ""}
    ${words.value.length ? `match “${words.value.join(" ")}”` : ""}.
    <button type="button" class="button is-link" onClick=${() => setQuery({ q: "", state: "" })}>
      Show all
    </button>
  </p>
`;

/** Every agent, from two to thousands: as tiles, as a map of cells, as a table; in groups, with what each pool does. */
export default function Fleet({ query }) {
  const { by, state, byBuild, ...asked } = askedFor(query);
  const picture = useMemo(() => new FleetPicture(), []);
  const wanted = words.value;
  useEffect(() => picture.start(), [picture]);
  const repair = state === REPAIR ? toRepair.value : NOBODY;
  useMemo(() => picture.show({ by, state, words: wanted, repair }), [picture, by, state, wanted.join(" "), repair]);
  // chosen once, so that it does not flip while agents connect
  const usual = useMemo(() => (agents.ids.peek().length > MANY ? "map" : "tiles"), [agents.loaded.value]);
  const view = asked.view ?? usual;
  useKeys("Fleet", KEYS);
  useCommands("Fleet", () => [
    ...Object.entries(FLEET_VIEWS).map(([one, label]) => ({ label, icon: "fleet", run: show(one) })),
    ...["target", "org", "all"].map((one) => ({
      label: `Group the fleet by ${groupName(one)}`,
      icon: "fleet",
      run: () => setQuery({ group: one === "target" ? "" : one }),
    })),
  ]);
  const titleOf = (key) => (by === "all" ? "All agents" : key);
  const total = agents.ids.value.length;
  const over = {
    onPointerEnter: () => picture.hold("pointer"),
    onPointerLeave: () => picture.release("pointer"),
  };
  if (!agents.loaded.value)
    return html`
      <${Page} title="Fleet">
        <${Skeleton} lines=${10} />
      <//>
    `;
  if (total === 0)
    return html`
      <${Page} title="Fleet">
        <${None} />
      <//>
    `;
  return html`
    <${Page}
      title="Fleet"
      note=${number(total)}
      className="fleet-page"
      actions=${html`<${FilterField} label="Filter agents by name, target, label, build or job" />`}
      tools=${html`<${FleetTools} picture=${picture} view=${view} by=${by} state=${state} byBuild=${byBuild} />`}
    >
      <${FleetProblems} />
      <${FleetFigures} picture=${picture} />
      ${view === "map" && html`<${MapLegend} picture=${picture} byBuild=${byBuild} />`}
      ${
        view === "hours"
          ? html`<${Hours} />`
          : html`
            <div class="held" ...${over}>
              <${FleetList} key=${view} ...${{ picture, view, by, byBuild, titleOf }} />
              <${Behind} picture=${picture} />
            </div>
            ${picture.passing.value === 0 && html`<${NoneMatches} state=${state} />`}
          `
      }
    <//>
  `;
}

/** A button that applies changes held back while the fleet is frozen. */
const Behind = ({ picture }) => html`
  <p class="fleet-behind">
    ${
      picture.behind.value > 0 &&
      html`
        <button type="button" class="pill" onClick=${() => picture.showHeld()}>
          Show changes
        </button>
      `
    }
  </p>
`;
