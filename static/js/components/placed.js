// An absolutely positioned element.
import { useLayoutEffect, useRef } from "preact/hooks";

import { html } from "../html.js";

/** An element at a place of its own within the one around it, in pixels. Through the CSSOM: no style attributes. */
export function Placed({ as = "div", left = 0, top = 0, width, height, className = "", children, ...more }) {
  const element = useRef(null);
  useLayoutEffect(() => {
    const { style } = element.current;
    style.setProperty("transform", `translate(${left}px, ${top}px)`);
    style.setProperty("width", width === undefined ? "100%" : `${width}px`);
    style.setProperty("height", height === undefined ? "auto" : `${height}px`);
  }, [left, top, width, height]);
  return html`<${as} ref=${element} class=${`placed ${className}`} ...${more}>${children}<//>`;
}
