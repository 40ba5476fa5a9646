// The frame of the timeline: the axis, the lanes with their agents' names, a picture of what is near the window.
import { useSignal } from "@preact/signals";
import { useCallback, useId, useLayoutEffect, useRef } from "preact/hooks";

import { statusOf } from "../agent-status.js";
import { html } from "../html.js";
import { to as addressOf } from "../router.js";
import { focusedRow, onRowFocus, settleRows } from "../rows.js";
import { agents } from "../stores/agents.js";
import { scaled } from "../text-size.js";
import { drawAxis, LANE } from "../timeline/drawing.js";
import { useViewport } from "../viewport.js";
import { Canvas } from "./canvas.js";
import { Icon } from "./icon.js";
import { Placed } from "./placed.js";

const AXIS = scaled(28);

/** The state of an agent that is not at work, by its icon. */
function LaneState({ name }) {
  const agent = agents.row(name).value;
  const word = agent && statusOf(agent);
  if (!agent || ["busy", "idle"].includes(word)) return null;
  return html`
    <span class=${`lane-state state state-${word}`} title=${word}>
      <${Icon} name=${word} />
      <span class="unseen">${word}</span>
    </span>
  `;
}

/** Names of lanes, near the window only, each a link to its agent. */
const Names = ({ names, first, last }) => html`
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

/** Which lanes are near the window, and how wide they are: {box, tracks, width, first, last, near}. */
export function useLanes(names) {
  const box = useRef(null);
  const tracks = useRef(null);
  const seen = useViewport(box).value;
  const wide = useSignal(0);
  useLayoutEffect(() => {
    const sizes = new ResizeObserver(([entry]) => (wide.value = Math.floor(entry.contentRect.width)));
    sizes.observe(tracks.current);
    return () => sizes.disconnect();
  }, []);
  const focused = focusedRow(box.current);
  useLayoutEffect(() => {
    box.current.style.setProperty("height", `${names.length * LANE}px`);
    settleRows(box.current.querySelector("[data-list]"), focused);
  });
  const first = Math.min(names.length, Math.max(0, Math.floor(seen.from / LANE)));
  const last = Math.min(names.length, Math.max(first, Math.ceil(seen.to / LANE)));
  return { box, tracks, width: wide.value, first, last, near: names.slice(first, last) };
}

/**
 * The axis and the lanes. `lanes`: of useLanes; `draw`: of the picture; `at`: signal of the place that is named, null
 * for none; `placeOf(event)`: the place to name under a pointer; `onClick`; `onKey(event)`: returns whether it used the
 * key; `words`: what is named, for screen readers; children: marks and cards.
 */
export function TimelineFrame({
  label,
  className = "",
  names,
  lanes,
  shown,
  moment,
  draw,
  at,
  placeOf,
  onClick,
  onKey,
  named,
  words,
  children,
}) {
  const { box, tracks, width, first, last, near } = lanes;
  const option = useId();
  const drawTimes = useCallback(
    (context) => drawAxis(context, { stretch: shown, width, height: AXIS, now: moment }),
    [shown.from, shown.to, width, moment],
  );
  const leave = () => (at.value = null);
  const onKeyDown = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && at.peek()) leave();
    else if (!onKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`
    <div class="timeline-head">
      <span class="quiet">Agent</span>
      <${Canvas} width=${width} height=${AXIS} draw=${drawTimes} />
    </div>
    <div class="lanes" ref=${box}>
      <${Names} names=${names} first=${first} last=${last} />
      <div
        class=${`lane-tracks ${className}`}
        ref=${tracks}
        role="listbox"
        tabindex="0"
        aria-label=${label}
        aria-activedescendant=${option}
        onPointerMove=${(event) => (at.value = placeOf(event))}
        onPointerLeave=${leave}
        onClick=${onClick}
        onKeyDown=${onKeyDown}
        onBlur=${leave}
      >
        <${Placed} className="lane-picture" top=${first * LANE} height=${near.length * LANE}>
          <${Canvas} width=${width} height=${near.length * LANE} draw=${draw} />
        <//>
        <span id=${option} role="option" class="unseen" aria-selected=${named ? "true" : "false"}>
          ${words}
        </span>
        ${children}
      </div>
    </div>
  `;
}
