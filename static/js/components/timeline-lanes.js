// The lanes of the timeline, on a canvas.
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useCallback, useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";

import { now, serverNow } from "../clock.js";
import { html } from "../html.js";
import { navigate, to as addressOf } from "../router.js";
import { focusedRow, onRowFocus, settleRows } from "../rows.js";
import { agents } from "../stores/agents.js";
import { scaled } from "../text-size.js";
import { drawAxis, drawLanes, LANE } from "../timeline/drawing.js";
import { nearest, timesOf } from "../timeline/spans.js";
import { useViewport } from "../viewport.js";
import { Canvas } from "./canvas.js";
import { Icon } from "./icon.js";
import { Placed } from "./placed.js";
import { SpanCard, spanWords } from "./timeline-card.js";

const AXIS = scaled(28);
const WHEEL = 0.0015; // of zooming, a pixel of the wheel
const SMOOTH_MS = 120; // between two pictures where a second is many pixels

/** The current time: once a second, or more often where movement is visible. */
function useMoment(stretch, width) {
  const moment = useSignal(serverNow());
  useSignalEffect(() => {
    now.value;
    moment.value = serverNow();
  });
  const close = useComputed(() => stretch.live.value && width / stretch.length.value > 3).value;
  useEffect(() => {
    if (!close || matchMedia("(prefers-reduced-motion: reduce)").matches) return undefined;
    const timer = setInterval(() => document.hidden || (moment.value = serverNow()), SMOOTH_MS);
    return () => clearInterval(timer);
  }, [close]);
  return moment;
}

/** Dragging moves through time, the wheel sideways too; with Ctrl it zooms where the pointer is. */
function useGestures(element, stretch) {
  useEffect(() => {
    const box = element.current;
    let drag = null;
    const down = (event) => {
      if (event.button === 0) drag = { x: event.clientX, moved: false };
    };
    const move = (event) => {
      if (!drag || event.buttons === 0) return;
      const by = event.clientX - drag.x;
      if (!drag.moved && Math.abs(by) < 4) return;
      if (!drag.moved) box.setPointerCapture(event.pointerId);
      drag = { x: event.clientX, moved: true };
      stretch.move((-by / box.clientWidth) * stretch.length.peek());
    };
    const click = (event) => {
      if (drag?.moved) event.stopImmediatePropagation(); // it was no click on a span
      drag = null;
    };
    const wheel = (event) => {
      const sideways = event.deltaX || (event.shiftKey ? event.deltaY : 0);
      if (event.ctrlKey || event.metaKey) {
        const { left, width } = box.getBoundingClientRect();
        stretch.zoom(Math.exp(event.deltaY * WHEEL), (event.clientX - left) / width);
      } else if (sideways) stretch.move((sideways / box.clientWidth) * stretch.length.peek());
      else return;
      event.preventDefault();
    };
    const listeners = [
      ["pointerdown", down],
      ["pointermove", move],
      ["click", click, true],
      ["wheel", wheel],
    ];
    for (const [name, listener, capture] of listeners)
      box.addEventListener(name, listener, { capture, passive: false });
    return () => listeners.forEach(([name, listener, capture]) => box.removeEventListener(name, listener, { capture }));
  }, [stretch]);
}

/** The state of an agent that is not at work, by its icon. */
function LaneState({ name }) {
  const agent = agents.row(name).value;
  if (!agent || ["busy", "idle"].includes(agent.state)) return null;
  const word = agent.lost ? "lost" : agent.state;
  return html`
    <span class=${`lane-state state state-${word}`} title=${word}>
      <${Icon} name=${agent.state} />
      <span class="unseen">${word}</span>
    </span>
  `;
}

/** Names of lanes, near the window only, each a link to its agent. */
export const Names = ({ names, first, last }) => html`
  <div class="lane-names" id="lanes-list" data-list onFocusIn=${onRowFocus} role="list" aria-label="Agents">
    ${names.slice(first, last).map(
      (name, of) => html`
        <${Placed} key=${name} role="listitem" className="lane-name" top=${(first + of) * LANE} height=${LANE}>
          <a href=${addressOf("agent", { name })} data-row=${`lane/${name}`} tabindex="-1" title=${name}>${name}</a>
          <${LaneState} name=${name} />
        <//>
      `,
    )}
  </div>
`;

/**
 * One lane for each of `names`, what ran on it from left to right. A pointer or the arrow keys name a span, a click or
 * Enter opens its job. Only lanes near the window are drawn.
 */
export function TimelineLanes({ names, record, stretch, lit }) {
  const box = useRef(null);
  const tracks = useRef(null);
  const seen = useViewport(box).value;
  const wide = useSignal(0);
  const at = useSignal(null); // {lane, id}: the span that is named
  const option = useId();
  useLayoutEffect(() => {
    const sizes = new ResizeObserver(([entry]) => (wide.value = Math.floor(entry.contentRect.width)));
    sizes.observe(tracks.current);
    return () => sizes.disconnect();
  }, []);
  useGestures(tracks, stretch);
  const width = wide.value;
  const moment = useMoment(stretch, width).value;
  const first = Math.min(names.length, Math.max(0, Math.floor(seen.from / LANE)));
  const last = Math.min(names.length, Math.max(first, Math.ceil(seen.to / LANE)));
  const near = names.slice(first, last);
  const shown = stretch.at(moment);
  const version = record.version.value;
  useEffect(
    () => record.want(near, names, stretch.at(serverNow())),
    [first, last, names, Math.round(shown.from / 5), stretch.length.value, record.error.value === null],
  );
  const draw = useCallback(
    (context) =>
      drawLanes(context, {
        names: near,
        lane: (name) => record.lane(name),
        stretch: shown,
        width,
        now: moment,
        lit,
        unknown: (name) => record.unknown(name, names, shown),
      }),
    [first, last, names, shown.from, shown.to, width, moment, lit, version],
  );
  const drawTimes = useCallback(
    (context) => drawAxis(context, { stretch: shown, width, height: AXIS, now: moment }),
    [shown.from, shown.to, width, moment],
  );
  const focused = focusedRow(box.current);
  useLayoutEffect(() => {
    box.current.style.setProperty("height", `${names.length * LANE}px`);
    settleRows(box.current.querySelector("[data-list]"), focused);
  });

  const rowOf = (place) => place && record.lane(names[place.lane] ?? "").find((row) => row.id === place.id);
  const xOf = (time) => ((time - shown.from) / (shown.to - shown.from)) * width;
  const under = (event) => {
    const area = tracks.current.getBoundingClientRect();
    const lane = Math.floor((event.clientY - area.top) / LANE);
    const time = shown.from + ((event.clientX - area.left) / width) * (shown.to - shown.from);
    const rows = record.lane(names[lane] ?? "");
    const row = rows[nearest(rows, time, moment)];
    if (!row) return null;
    const times = timesOf(row, moment);
    const [left, right] = [xOf(times.from), xOf(times.to)];
    const x = event.clientX - area.left;
    return x >= left - 3 && x <= right + 3 ? { lane, id: row.id } : null;
  };
  const open = (place, event) => {
    const row = rowOf(place);
    if (!row) return;
    const href = addressOf("job", { id: row.job_id });
    if (event.metaKey || event.ctrlKey) window.open(href, "_blank", "noopener");
    else navigate(href);
  };
  /** Go to a span: it comes into sight. */
  const goTo = (lane, row) => {
    if (!row) return;
    at.value = { lane, id: row.id };
    const times = timesOf(row, moment);
    if (times.to < shown.from || times.from > shown.to) stretch.reveal(times.from);
    const y = box.current.getBoundingClientRect().top + lane * LANE;
    if (y < 110) window.scrollBy({ top: y - 110 });
    else if (y + LANE > window.innerHeight - 80) window.scrollBy({ top: y + LANE - window.innerHeight + 80 });
  };
  /** In a lane before or after this one, what is nearest in time. */
  const toLane = (from, step, time) => {
    for (let lane = from; lane >= 0 && lane < names.length; lane += step) {
      const rows = record.lane(names[lane]);
      const row = rows[nearest(rows, time, moment)];
      if (row) return goTo(lane, row);
    }
    return undefined;
  };
  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const place = at.peek();
    const row = rowOf(place);
    if (event.key === "Enter" && row) open(place, event);
    else if (event.key === "Escape" && place) at.value = null;
    else if (event.key.startsWith("Arrow") && !row) toLane(first > 0 ? first + 16 : 0, 1, shown.to);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      toLane(place.lane + step, step, Math.max(timesOf(row, moment).from, shown.from));
    } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      const rows = record.lane(names[place.lane]);
      goTo(place.lane, rows[rows.indexOf(row) + (event.key === "ArrowRight" ? 1 : -1)]);
    } else if (event.key === "Home" || event.key === "End") {
      const rows = record.lane(names[place?.lane ?? 0]);
      goTo(
        place?.lane ?? 0,
        event.key === "End" ? rows.at(-1) : rows.find((one) => timesOf(one, moment).to >= shown.from),
      );
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const named = rowOf(at.value);
  const times = named && timesOf(named, moment);
  const inSight = named && times.to >= shown.from && times.from <= shown.to;
  const left = named && Math.max(0, xOf(times.from));
  return html`
    <div class="timeline-head">
      <span class="quiet">Agent</span>
      <${Canvas} width=${width} height=${AXIS} draw=${drawTimes} />
    </div>
    <div class="lanes" ref=${box}>
      <${Names} names=${names} first=${first} last=${last} />
      <div
        class="lane-tracks"
        ref=${tracks}
        role="listbox"
        tabindex="0"
        aria-label="Attempts by agent"
        aria-activedescendant=${option}
        onPointerMove=${(event) => (at.value = event.buttons ? null : under(event))}
        onPointerLeave=${() => (at.value = null)}
        onClick=${(event) => open(under(event), event)}
        onKeyDown=${onKey}
        onBlur=${() => (at.value = null)}
      >
        <${Placed} className="lane-picture" top=${first * LANE} height=${near.length * LANE}>
          <${Canvas} width=${width} height=${near.length * LANE} draw=${draw} />
        <//>
        <span id=${option} role="option" class="unseen" aria-selected=${named ? "true" : "false"}>
          ${named ? spanWords(named, moment) : "Use the arrow keys to move between attempts"}
        </span>
        ${
          inSight &&
          html`
            <${Placed}
              className="map-mark"
              left=${left - 2}
              top=${at.value.lane * LANE + 2}
              width=${Math.min(width, xOf(times.to)) - left + 4}
              height=${LANE - 4}
            />
            <${SpanCard}
              row=${named}
              times=${times}
              left=${left}
              top=${(at.value.lane + 1) * LANE + 4}
              width=${width}
            />
          `
        }
      </div>
    </div>
  `;
}
