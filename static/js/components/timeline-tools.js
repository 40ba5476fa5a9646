// View, period and zoom of the timeline.
import { html } from "../html.js";
import { setQuery } from "../router.js";
import { Icon } from "./icon.js";
import { Segmented } from "./segmented.js";

const LENGTHS = [
  [300, "5 min"],
  [900, "15 min"],
  [3600, "1 h"],
  [14_400, "4 h"],
  [86_400, "24 h"],
  [604_800, "7 days"],
];
const VIEWS = [
  ["lanes", "Lanes"],
  ["table", "Table"],
  ["installs", "Installs by build"],
];

const Move = ({ label, icon, keys, turned, run }) => html`
  <button
    type="button"
    class=${`icon-button ${turned ? "is-turned" : ""}`}
    aria-label=${label}
    data-tip=${`${label} (${keys})`}
    onClick=${run}
  >
    <${Icon} name=${icon} />
  </button>
`;

/** How long a stretch, which one, and how it is shown. `away`: the server is not reached. */
export function TimelineTools({ stretch, view, away }) {
  const length = stretch.length.value;
  const follows = stretch.live.value;
  const live = follows && !away;
  return html`
    <${Segmented}
      label="View"
      hideLabel
      options=${VIEWS}
      value=${view}
      onChange=${(chosen) => setQuery({ view: chosen === "lanes" ? "" : chosen }, { push: true })}
    />
    <${Segmented}
      label="Period"
      hideLabel
      options=${LENGTHS}
      value=${length}
      onChange=${(seconds) => stretch.lengthen(seconds)}
    />
    <span class="timeline-moves" role="group" aria-label="Move">
      <${Move} label="Earlier" icon="next" turned keys="," run=${() => stretch.move(-length / 2)} />
      <${Move} label="Later" icon="next" keys="." run=${() => stretch.move(length / 2)} />
      <${Move} label="Zoom in" icon="plus" keys="+" run=${() => stretch.zoom(0.5, 0.5)} />
      <${Move} label="Zoom out" icon="minus" keys="-" run=${() => stretch.zoom(2, 0.5)} />
    </span>
    <button type="button" class="button" aria-pressed=${live} onClick=${() => (stretch.end.value = null)}>
      <${Icon} name=${live ? "live" : follows ? "reconnecting" : "pending"} />
      ${live ? "Live" : follows ? "Not live" : "Go to now"}
    </button>
  `;
}
