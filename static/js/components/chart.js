// One chart over time, by uPlot.
import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";

import { colorOf, fontOf, scheme } from "../colors.js";
import { live } from "../connection.js";
import { clockTime, dayText, minuteText } from "../format.js";
import { html } from "../html.js";
import { scaled } from "../text-size.js";
import { library, loadLibrary } from "../uplot-library.js";

const HEIGHT = scaled(152);
const MARGIN = 8; // pixels next to the widest label of the values' axis
const NARROWEST_AXIS = scaled(34);

const DAY = 86_400;

/** Midnight is its day, and so is each time where the distance is a day. */
const timeTicks = (_, splits, __, ___, step) =>
  splits.map((at) => {
    const time = clockTime(at, step < 60);
    return step >= DAY || time === "00:00" ? dayText(at) : time;
  });

/** As wide as the labels are, so that a chart of small numbers loses no room. */
function axisWidth(plot, labels) {
  if (!labels) return NARROWEST_AXIS;
  const longest = Math.max(...labels.map((label) => label.length));
  return Math.max(NARROWEST_AXIS, scaled(longest * 6.5) + MARGIN * 2);
}

/** `bare`: the times are below another chart. `axis`: the width of the values' axis; else as its labels need. */
function axes({ write, steps, bare, axis }) {
  const ink = () => colorOf("ink-2");
  const rule = { stroke: () => colorOf("rule"), width: 1 };
  const common = { stroke: ink, font: fontOf(11), ticks: { show: false } };
  return [
    {
      ...common,
      values: bare ? (_, splits) => splits.map(() => "") : timeTicks,
      grid: axis ? rule : { show: false },
      size: bare ? 0 : scaled(24),
      gap: 4,
      space: scaled(76),
    },
    {
      ...common,
      values: (_, splits) => splits.map(write),
      grid: rule,
      size: axis ?? axisWidth,
      gap: 6,
      space: scaled(axis ? 20 : 32),
      ...(steps ? { incrs: steps } : {}),
    },
  ];
}

/** The indices of values without a neighbor, which no line shows. */
const isolated = ({ data }, of) =>
  data[of].flatMap((value, index, all) =>
    value != null && all[index - 1] == null && all[index + 1] == null ? [index] : [],
  );

const drawn = ({ name, tone, kind }, bars) => ({
  label: name,
  stroke: () => colorOf(tone),
  fill: kind === "bars" ? () => colorOf(tone) : undefined,
  width: kind === "bars" ? 0 : 2,
  dash: kind === "dashed" ? [4, 3] : undefined,
  paths: kind === "bars" ? bars : undefined,
  points: { show: false, size: 6, fill: () => colorOf(tone), ...(kind === "bars" ? {} : { filter: isolated }) },
  spanGaps: false, // a gap is a gap
});

/** The whole stretch: a part of it begins at its moment, so the last one has room as well. */
const stretch = {
  time: true,
  range: (plot) => [plot.data[0][0], plot.data[0].at(-1) + (plot.data[0][1] - plot.data[0][0])],
};

/** No less than this at the top of the scale: an idle chart is flat, not a picture of noise. */
const scaleOf = (least, most, floor = 0) => ({
  range: (_, lowest, found) => [lowest >= floor ? floor : 0, most ?? Math.max(least, (found ?? 0) * 1.08)],
});

function options({ series, least, most, floor, height, group, width, onCursor, uPlot, ...ofAxes }) {
  // bars of one series over those of the next: the first is the whole
  const bars = uPlot.paths.bars({ size: [0.82, 28], align: 1 });
  return {
    width,
    height,
    padding: [8, 16, ofAxes.bare ? 4 : 0, 0],
    legend: { show: false },
    scales: { x: stretch, y: scaleOf(least, most, floor) },
    cursor: { y: false, drag: { x: false, y: false }, points: { show: false }, sync: { key: group ?? null } },
    axes: axes(ofAxes),
    series: [{}, ...series.map((one) => drawn(one, bars))],
    hooks: { setCursor: [(plot) => onCursor(plot.cursor.idx ?? null)] },
  };
}

/** uPlot's class; null until it is loaded. Without a connection, that is tried again when there is one. */
function useLibrary(box) {
  const loaded = library.value;
  useEffect(() => {
    if (loaded) return undefined;
    const sight = new IntersectionObserver((entries) => entries.at(-1).isIntersecting && loadLibrary());
    const look = () => {
      sight.unobserve(box.current);
      sight.observe(box.current);
    };
    look();
    const stop = live.onReconnect(look);
    return () => {
      stop();
      sight.disconnect();
    };
  }, [loaded]);
  return loaded;
}

/**
 * Figures over time. `data`: [at, …one array per series]; `series`: [{name, tone, kind: bars | line | dashed, shown?}],
 * `shown(index)` if the value read out differs from the one drawn; `write` formats a value; `steps`: possible distances
 * between grid lines, where round numbers are not round as text (durations); `summary`: the chart in words; `least` and
 * `most`: at the top of the scale; `floor`: at its bottom, if all values are above. A pointer or the arrow keys read
 * out one moment, in all charts of a `group`; at rest that is the one of
 * index `rest`, or the last, which `newest` names.
 */
export function Chart({ title, data, series, write, summary, rest, newest, height = HEIGHT, least = 1, ...shown }) {
  const box = useRef(null);
  const plot = useRef(null);
  const at = useSignal(null); // the index read out; null: the newest
  const shape = useMemo(() => series, [title]);
  const uPlot = useLibrary(box);
  useEffect(() => {
    if (!uPlot) return undefined;
    const made = new uPlot(
      options({
        ...shown,
        series: shape,
        write,
        least,
        height,
        width: box.current.clientWidth,
        onCursor: (index) => (at.value = index),
        uPlot,
      }),
      data,
      box.current,
    );
    plot.current = made;
    const sizes = new ResizeObserver(([entry]) => made.setSize({ width: Math.floor(entry.contentRect.width), height }));
    sizes.observe(box.current);
    return () => {
      plot.current = null;
      sizes.disconnect();
      made.destroy();
    };
  }, [shape, uPlot]);
  useEffect(() => plot.current?.setData(data), [data]);
  const colors = scheme.value;
  useEffect(() => plot.current?.redraw(false), [colors]);
  const onKey = (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step || !plot.current) return;
    event.preventDefault();
    const index = Math.min(data[0].length - 1, Math.max(0, (at.peek() ?? data[0].length) + step));
    plot.current.setCursor({ left: plot.current.valToPos(data[0][index], "x"), top: 10 }, true, true);
  };
  const leave = () => plot.current?.setCursor({ left: -10, top: -10 }, true, true);
  return html`
    <figure class="chart" data-chart=${title}>
      <${Readout} at=${at.value} ...${{ title, data, series, write, rest, newest }} />
      <div
        class="chart-box"
        ref=${box}
        tabindex="0"
        role="img"
        aria-label=${`${title}. ${summary}`}
        onKeyDown=${onKey}
        onBlur=${leave}
      ></div>
    </figure>
  `;
}

/** The legend, which is also where a moment is read. */
function Readout({ title, data, series, write, at, rest = null, newest = "now" }) {
  const index = at !== null && at < data[0].length ? at : rest;
  const value = (one, of) => {
    const shown = one.shown ? one.shown(index ?? data[0].length - 1) : data[of + 1][index ?? data[0].length - 1];
    return shown === null || shown === undefined ? "–" : write(shown);
  };
  return html`
    <figcaption class="chart-head">
      <strong>${title}</strong>
      <span class="chart-time number quiet">
        ${index === null ? newest : minuteText(data[0][index])}
      </span>
      <span class="chart-keys">
        ${series.map(
          (one, of) => html`
            <span
              key=${one.name}
              class=${`chart-key chart-key-${one.tone} ${one.kind === "dashed" ? "is-dashed" : ""}`}
            >
              <i></i>
              ${one.name} <span class="number strong">${value(one, of)}</span>
            </span>
          `,
        )}
      </span>
    </figcaption>
  `;
}
