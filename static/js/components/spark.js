// A sparkline.
import { useRef } from "preact/hooks";

import { html } from "../html.js";

const WIDTH = 100;
const HEIGHT = 24;

/** Path of values in a box of WIDTH × HEIGHT: from 0 or the least, to the most. Nulls are gaps. */
export function sparkPath(values, { floor = 0 } = {}) {
  const most = Math.max(...values.filter((value) => value !== null), floor + 1);
  const step = values.length > 1 ? WIDTH / (values.length - 1) : 0;
  let path = "";
  let pen = "M";
  values.forEach((value, index) => {
    if (value === null) {
      pen = "M";
      return;
    }
    const y = HEIGHT - 1 - ((value - floor) / (most - floor)) * (HEIGHT - 2);
    path += `${pen}${(index * step).toFixed(1)} ${y.toFixed(1)}`;
    pen = "L";
  });
  return path;
}

/** A figure over time, without axes; decorative, as its value is next to it. It stays until there is a newer one. */
export function Spark({ values, tone = "" }) {
  const drawn = useRef([]);
  if (values.filter((value) => value !== null).length > 1) drawn.current = values; // else those before
  return html`
    <svg
      class=${`spark ${tone && `spark-${tone}`}`}
      aria-hidden="true"
      viewBox=${`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      <path class="spark-line" d=${sparkPath(drawn.current)} vector-effect="non-scaling-stroke" />
    </svg>
  `;
}
