// A canvas that follows size, pixel density and color scheme.
import { useLayoutEffect, useRef } from "preact/hooks";

import { scheme } from "../colors.js";
import { html } from "../html.js";

const MAX_DENSE = 2; // a phone's three times as many dots cost memory and show nothing more

/**
 * A canvas; its size is in CSS pixels. `draw(context)` draws all of it whenever the size, the color scheme or `draw`
 * changes. `paint`: a ref set to `(drawer) => …`, which redraws a part.
 */
export function Canvas({ width, height, draw, paint, className = "", ...more }) {
  const canvas = useRef(null);
  const colors = scheme.value;
  useLayoutEffect(() => {
    const dense = Math.min(MAX_DENSE, window.devicePixelRatio || 1);
    const element = canvas.current;
    element.width = Math.max(1, Math.round(width * dense));
    element.height = Math.max(1, Math.round(height * dense));
    element.style.setProperty("width", `${width}px`);
    element.style.setProperty("height", `${height}px`);
    const context = element.getContext("2d");
    context.setTransform(dense, 0, 0, dense, 0, 0);
    draw(context);
    if (paint) paint.current = (drawer) => drawer(context);
  }, [width, height, draw, colors]);
  return html`<canvas ref=${canvas} class=${className} aria-hidden="true" ...${more}></canvas>`;
}
