// What grouping saved, on the timeline.
import { useLayoutEffect, useRef } from "preact/hooks";

import { duration, number } from "../format.js";
import { html } from "../html.js";
import { SAVED } from "../savings.js";

const percent = (share) => (share === null ? "–" : `${Math.round(share * 100)} %`);

/** Device time as one bar: installs hatched, tests solid; `most`: seconds of the whole width. */
function Spent({ name, installing, running, most, note }) {
  const bar = useRef(null);
  useLayoutEffect(() => {
    [installing, running, Math.max(0, most - installing - running)].forEach((part, index) =>
      bar.current.children[index].style.setProperty("flex-grow", part),
    );
  });
  return html`
    <div class="spent">
      <span class="spent-name">${name}</span>
      <span class="spent-bar" ref=${bar} aria-hidden="true">
        <i class="spent-installs"></i>
        <i class="spent-runs"></i>
        <i></i>
      </span>
      <span class="spent-note number">${note}</span>
    </div>
  `;
}

/** What grouping buys in the stretch that is shown: installs, what they took, and what the others would have taken. */
export function TimelineGain({ gain, where }) {
  const { made, avoided, starts, cost, running, saved, share, shareWithout } = gain;
  const asked = made + avoided;
  const without = cost + (saved ?? 0);
  const most = running + without;
  return html`
    <div class="gain">
      <dl class="gain-figures">
        <div data-figure="installs made">
          <dt>Installs made</dt>
          <dd class="number">${number(made)}</dd>
        </div>
        <div data-figure="device time of installs">
          <dt>Install time</dt>
          <dd class="number">${duration(cost)}</dd>
        </div>
        <div data-figure="installs avoided">
          <dt>Installs avoided</dt>
          <dd class="number">${number(avoided)} <small>${asked > 0 ? percent(avoided / asked) : ""}</small></dd>
        </div>
        <div data-figure="starts avoided">
          <dt>Starts avoided</dt>
          <dd class="number">${number(starts)}</dd>
        </div>
        <div data-figure="device time saved">
          <dt title=${SAVED}>Time saved</dt>
          <dd class="number">${saved === null ? "–" : `≈ ${duration(saved)}`}</dd>
        </div>
      </dl>
      <div class="gain-bars">
        <p class="gain-where">Device time ${where}</p>
        <${Spent}
          name="With grouping"
          installing=${cost}
          running=${running}
          most=${most}
          note=${share === null ? "nothing ran" : `${percent(share)} for installs`}
        />
        <${Spent}
          name="One install per test"
          installing=${without}
          running=${running}
          most=${most}
          note=${shareWithout === null ? "no install measured" : `${percent(shareWithout)} for installs`}
        />
      </div>
    </div>
  `;
}
