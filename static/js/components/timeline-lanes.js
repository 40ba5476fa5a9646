// The lanes of the timeline, on a canvas.
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useCallback, useEffect } from "preact/hooks";

import { now, serverNow } from "../clock.js";
import { html } from "../html.js";
import { navigate, to as addressOf } from "../router.js";
import { drawLanes, LANE } from "../timeline/drawing.js";
import { boundsOf, nearest, piecesOf, placeInStart } from "../timeline/spans.js";
import { Placed } from "./placed.js";
import { SpanCard, spanWords } from "./timeline-card.js";
import { TimelineFrame, useLanes } from "./timeline-frame.js";

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

/**
 * One lane for each of `names`, what ran on it from left to right. A pointer or the arrow keys name a span, a click or
 * Enter opens its job. Only lanes near the window are drawn. `reached`: when the server was last reached; null: it is.
 */
export function TimelineLanes({ names, record, stretch, lit, reached }) {
  const lanes = useLanes(names);
  const { box, tracks, width, first, last, near } = lanes;
  const at = useSignal(null); // {lane, id}: the span that is named
  useGestures(tracks, stretch);
  const moment = useMoment(stretch, width).value;
  const known = Math.min(moment, reached ?? moment);
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
        lane: (name) => record.spans(name),
        stretch: shown,
        width,
        now: moment,
        known,
        lit,
        unknown: (name) => record.unknown(name, names, shown),
      }),
    [first, last, names, shown.from, shown.to, width, moment, known, lit, version],
  );

  const spanAt = (place) => place && record.spans(names[place.lane] ?? "").find((span) => span.id === place.id);
  const xOf = (time) => ((time - shown.from) / (shown.to - shown.from)) * width;
  const under = (event) => {
    const area = tracks.current.getBoundingClientRect();
    const lane = Math.floor((event.clientY - area.top) / LANE);
    const x = event.clientX - area.left;
    const spans = record.spans(names[lane] ?? "");
    const span = spans[nearest(spans, shown.from + (x / width) * (shown.to - shown.from), known)];
    const isOn = ({ from, to }) => x >= xOf(from) - 3 && x <= xOf(to) + 3;
    return span && piecesOf(span, known).some(isOn) ? { lane, id: span.id } : null;
  };
  const open = (place, event) => {
    const span = spanAt(place);
    if (!span) return;
    const href = addressOf("job", { id: span.row.job_id });
    if (event.metaKey || event.ctrlKey) window.open(href, "_blank", "noopener");
    else navigate(href);
  };
  /** Go to a span: it comes into sight. */
  const goTo = (lane, span) => {
    if (!span) return;
    at.value = { lane, id: span.id };
    const { from, to } = boundsOf(span, known);
    if (to < shown.from || from > shown.to) stretch.reveal(from);
    const y = box.current.getBoundingClientRect().top + lane * LANE;
    if (y < 110) window.scrollBy({ top: y - 110 });
    else if (y + LANE > window.innerHeight - 80) window.scrollBy({ top: y + LANE - window.innerHeight + 80 });
  };
  /** In a lane before or after this one, what is nearest in time. */
  const toLane = (from, step, time) => {
    for (let lane = from; lane >= 0 && lane < names.length; lane += step) {
      const spans = record.spans(names[lane]);
      const span = spans[nearest(spans, time, known)];
      if (span) return goTo(lane, span);
    }
    return undefined;
  };
  const onKey = (event) => {
    const place = at.peek();
    const span = spanAt(place);
    if (event.key === "Enter" && span) open(place, event);
    else if (event.key.startsWith("Arrow") && !span) toLane(first > 0 ? first + 16 : 0, 1, shown.to);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      toLane(place.lane + step, step, Math.max(span.at, shown.from));
    } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      const spans = record.spans(names[place.lane]);
      goTo(place.lane, spans[spans.indexOf(span) + (event.key === "ArrowRight" ? 1 : -1)]);
    } else if (event.key === "Home" || event.key === "End") {
      const spans = record.spans(names[place?.lane ?? 0]);
      goTo(
        place?.lane ?? 0,
        event.key === "End" ? spans.at(-1) : spans.find((one) => boundsOf(one, known).to >= shown.from),
      );
    } else return false;
    return true;
  };

  const named = spanAt(at.value);
  const inStart = named && placeInStart(record.spans(names[at.value.lane]), named);
  const isShown = ({ from, to }) => to >= shown.from && from <= shown.to;
  const pieces = named ? piecesOf(named, known).filter(isShown) : [];
  const left = pieces.length > 0 && Math.max(0, xOf(pieces.at(-1).from));
  return html`
    <${TimelineFrame}
      label="Attempts by agent"
      names=${names}
      lanes=${lanes}
      shown=${shown}
      moment=${moment}
      draw=${draw}
      named=${named}
      words=${named ? spanWords(named, inStart, known) : "Use the arrow keys to move between attempts"}
      at=${at}
      placeOf=${(event) => (event.buttons ? null : under(event))}
      onClick=${(event) => open(under(event), event)}
      onKey=${onKey}
    >
        ${pieces.map(({ from, to }) => {
          const begin = Math.max(0, xOf(from));
          return html`
            <${Placed}
              key=${from}
              className="map-mark"
              left=${begin - 2}
              top=${at.value.lane * LANE + 2}
              width=${Math.min(width, xOf(to)) - begin + 4}
              height=${LANE - 4}
            />
          `;
        })}
        ${
          pieces.length > 0 &&
          html`
            <${SpanCard}
              span=${named}
              place=${inStart}
              now=${known}
              left=${left}
              top=${(at.value.lane + 1) * LANE + 4}
              width=${width}
            />
          `
        }
    <//>
  `;
}
