// The legend of builds on the timeline.
import { count, duration, number } from "../format.js";
import { html } from "../html.js";
import { Build } from "./flag.js";

const MOST = 10;

/** "12 attempts, 2 installs (46 s), 10 avoided" */
const figuresOf = ({ attempts, made, avoided, cost }) =>
  [
    count(attempts, "attempt"),
    `${count(made, "install")}${made > 0 ? ` (${duration(cost)})` : ""}`,
    avoided > 0 && `${number(avoided)} avoided`,
  ]
    .filter(Boolean)
    .join(", ");

/** The builds, most attempts first; a pressed one is highlighted in the lanes. */
export function TimelineLegend({ builds, lit, onLit }) {
  if (builds.length === 0) return null;
  return html`
    <div class="timeline-legend" role="group" aria-label="Builds: press to highlight">
      ${builds.slice(0, MOST).map(
        (build) => html`
          <button
            type="button"
            key=${build.key}
            class="legend-build"
            aria-pressed=${lit === build.key}
            aria-description=${figuresOf(build)}
            data-tip=${figuresOf(build)}
            onClick=${() => onLit(lit === build.key ? null : build.key)}
          >
            <${Build} org=${build.org} version=${build.version} />
          </button>
        `,
      )}
      ${builds.length > MOST && html`<span class="quiet">and ${count(builds.length - MOST, "more build")}</span>`}
      <span class="legend-keys quiet">
        <i class="key-install"></i> install <i class="key-start"></i> start <i class="key-test"></i> test${" "}
        <i class="key-failed"></i> failed
      </span>
    </div>
  `;
}
