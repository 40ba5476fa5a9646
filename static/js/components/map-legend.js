// The legend of the fleet map.
import { MEANINGS, STATUSES } from "../agent-status.js";
import { buildToken } from "../build-colors.js";
import { html } from "../html.js";
import { drawCell } from "../map-cells.js";
import { agents } from "../stores/agents.js";
import { toRepair } from "../stores/problems.js";
import { Canvas } from "./canvas.js";
import { Build } from "./flag.js";

const SIZE = 13;
const SHAPES = ["busy", "installing", ...STATUSES.slice(1)];
const stateOf = (shape) => (shape === "installing" ? "busy" : shape);
const MAX_BUILDS = 16;

const Swatch = ({ shape, token, repair }) => html`
  <${Canvas}
    key=${token}
    width=${SIZE + 2}
    height=${SIZE + 2}
    draw=${(context) => drawCell(context, shape, { left: 1, top: 1, size: SIZE, token, repair })}
  />
`;

/** Builds that agents run now, the most common first: [[org, version, agents]]; what is only installed uses nothing. */
function buildsNow() {
  const counts = new Map();
  for (const agent of agents.peek()) {
    const build = agent.job;
    if (!build) continue;
    const key = JSON.stringify([build.org_id, build.app_version_id]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_BUILDS)
    .map(([key, count]) => [...JSON.parse(key), count]);
}

/** What the shapes and colors on the map mean. */
export function MapLegend({ picture, byBuild }) {
  const totals = picture.totals.value;
  return html`
    <div class="map-legend">
      ${SHAPES.filter((shape) => totals[stateOf(shape)] > 0).map(
        (shape) => html`
          <span key=${shape} class="map-key" title=${MEANINGS[shape]}>
            <${Swatch} shape=${shape} token=${byBuild ? "ink-2" : null} />
            ${shape}
          </span>
        `,
      )}
      ${toRepair.value.length > 0 && html`<span class="map-key"><${Swatch} shape="idle" repair /> needs repair</span>`}
      ${
        byBuild &&
        buildsNow().map(
          ([org, version, count]) => html`
            <span key=${`${org}\n${version}`} class="map-key">
              <${Swatch} shape="busy" token=${buildToken(org, version)} />
              <${Build} org=${org} version=${version} />
              <span class="number quiet">${count}</span>
            </span>
          `,
        )
      }
    </div>
  `;
}
