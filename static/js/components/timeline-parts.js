// The timeline of a long period: a lane per agent, its work added up by parts.
import { useSignal } from "@preact/signals";
import { useCallback, useEffect } from "preact/hooks";

import { count, duration, number, percent, timeOfDay } from "../format.js";
import { html } from "../html.js";
import { to as addressOf } from "../router.js";
import { drawParts, LANE } from "../timeline/drawing.js";
import { gainOfParts } from "../timeline/parts.js";
import { Placed } from "./placed.js";
import { TimelineFrame, useLanes } from "./timeline-frame.js";

const HINT = "Use the arrow keys to move between parts";
const WIDTH = 264;
export const MANY = 100; // agents; of more only the visible ones are loaded

/** A part in words: for its card and for screen readers. */
function partWords(part, step) {
  const share = percent(Math.min(1, (part.install_seconds + part.run_seconds) / step));
  return [
    `${timeOfDay(part.at * 1000)} to ${timeOfDay((part.at + step) * 1000)}`,
    `${count(part.attempts, "attempt")}, ${number(part.failed)} failed`,
    `${count(part.installs, "install")}, ${number(part.installs_avoided)} avoided`,
    `${count(part.starts_avoided, "start")} of the runner avoided`,
    `busy ${share}: installs ${duration(part.install_seconds)}, tests ${duration(part.run_seconds)}`,
  ];
}

const Card = ({ part, step, left, top, width }) => html`
  <${Placed}
    className="map-card"
    left=${Math.max(0, Math.min(left, width - WIDTH))}
    top=${top}
    width=${Math.min(WIDTH, width)}
    aria-hidden="true"
  >
    <strong>${part.agent}</strong>
    ${partWords(part, step).map((line) => html`<span key=${line}>${line}</span>`)}
  <//>
`;

/**
 * Lanes of parts. A pointer or the arrow keys name a part, a click or Enter shows its attempts. `known`: until when all
 * is known, `moment` or earlier.
 */
export function TimelineParts({ names, parts, stretch, moment, known }) {
  const lanes = useLanes(names);
  const { tracks, width, first, last, near } = lanes;
  const at = useSignal(null); // {lane, index}: the part that is named
  const shown = stretch.at(moment);
  const live = stretch.live.value;
  const failed = parts.error.value;
  useEffect(
    () => parts.want(shown, live, names.length > MANY ? near : null),
    [Math.round(shown.from / 60), live, stretch.length.value, names.length > MANY ? near.join("\n") : "", failed],
  );
  const data = parts.data.value;
  const lane = (name) => data?.lanes.get(name) ?? [];
  const draw = useCallback(
    (context) =>
      drawParts(context, { names: near, lane, step: data?.step ?? 1, stretch: shown, width, now: moment, known }),
    [first, last, names, shown.from, shown.to, width, known, data],
  );
  const partOf = (place) => place && lane(names[place.lane] ?? "")[place.index];
  const under = (event) => {
    const area = tracks.current.getBoundingClientRect();
    const row = Math.floor((event.clientY - area.top) / LANE);
    const time = shown.from + ((event.clientX - area.left) / width) * (shown.to - shown.from);
    const index = lane(names[row] ?? "").findIndex((part) => part.at <= time && time < part.at + data.step);
    return index < 0 ? null : { lane: row, index };
  };
  /** Show the attempts of a part. */
  const open = (place) => {
    const part = partOf(place);
    if (!part) return;
    stretch.length.value = data.step;
    stretch.reveal(part.at);
    stretch.end.value = Math.min(part.at + data.step, moment);
  };
  const onKey = (event) => {
    const place = at.peek();
    const clamp = (value, most) => Math.max(0, Math.min(most, value));
    const go = (row, index) => {
      const most = lane(names[row] ?? "").length - 1;
      if (most >= 0) at.value = { lane: row, index: clamp(index, most) };
    };
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" && place) open(place);
    else if (event.key.startsWith("Arrow") && !partOf(place))
      go(
        names.findIndex((name) => lane(name).length > 0),
        Infinity,
      );
    else if (step) go(clamp(place.lane + step, names.length - 1), place.index);
    else if (event.key === "ArrowLeft" || event.key === "ArrowRight")
      go(place.lane, place.index + (event.key === "ArrowRight" ? 1 : -1));
    else return false;
    return true;
  };
  const named = partOf(at.value);
  const words = named ? [named.agent, ...partWords(named, data.step)].join(", ") : HINT;
  const left = named && Math.max(0, ((named.at - shown.from) / (shown.to - shown.from)) * width);
  return html`
    <${TimelineFrame}
      label="Total work per agent"
      className="is-parts"
      names=${names}
      lanes=${lanes}
      shown=${shown}
      moment=${moment}
      draw=${draw}
      named=${named}
      words=${words}
      at=${at}
      placeOf=${under}
      onClick=${(event) => open(under(event))}
      onKey=${onKey}
    >
        ${
          named &&
          html`
            <${Card}
              part=${named}
              step=${data.step}
              left=${left}
              top=${(at.value.lane + 1) * LANE + 4}
              width=${width}
            />
          `
        }
    <//>
  `;
}

/** The same as a table: an agent a row. */
export function TimelinePartsTable({ names, parts }) {
  const lanes = parts.data.value?.lanes ?? new Map();
  const rows = names.filter((name) => lanes.has(name)).map((name) => ({ name, ...gainOfParts(lanes.get(name), null) }));
  return html`
    <table class="tallies" aria-label="Total work per agent">
      <thead>
        <tr>
          <th scope="col">Agent</th>
          <th scope="col" class="is-numeric">Attempts</th>
          <th scope="col" class="is-numeric">Failed</th>
          <th scope="col" class="is-numeric">Installs</th>
          <th scope="col" class="is-numeric">Avoided</th>
          <th scope="col" class="is-numeric">Installing</th>
          <th scope="col" class="is-numeric">Testing</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`
            <tr key=${row.name}>
              <th scope="row"><a href=${addressOf("agent", { name: row.name })}>${row.name}</a></th>
              <td class="is-numeric">${number(row.attempts)}</td>
              <td class="is-numeric">${number(row.failed)}</td>
              <td class="is-numeric">${number(row.made)}</td>
              <td class="is-numeric">${number(row.avoided)}</td>
              <td class="is-numeric">${duration(row.cost)}</td>
              <td class="is-numeric">${duration(row.running)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
