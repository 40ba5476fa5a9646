// Two pictures of a comparison on top of each other, with a slider between them.
import { useLayoutEffect, useRef, useState } from "preact/hooks";

import { html } from "../html.js";
import { Segmented } from "./segmented.js";

const WAYS = [
  ["slider", "slider"],
  ["diff", "difference"],
];

/** Expected left of the slider, actual right of it; or the runner's own picture of the difference. */
export function PictureSlider({ comparison: { name, expected, actual, diff } }) {
  const [at, setAt] = useState(50);
  const [way, setWay] = useState("slider");
  const frame = useRef(null);
  useLayoutEffect(() => {
    frame.current?.style.setProperty("--at", `${at}%`); // the policy allows no style attributes
  }, [at, way]);
  return html`
    <figure class="preview picture-slider" data-comparison=${name}>
      ${
        way === "diff"
          ? html`
            <a href=${diff.url}>
              <img src=${diff.url} alt=${`Difference of ${name}`} />
            </a>
          `
          : html`
            <div class="slider-frame" ref=${frame}>
              <img src=${actual.url} alt=${`Actual: ${actual.path}`} />
              <img class="slider-over" src=${expected.url} alt=${`Expected: ${expected.path}`} />
            </div>
            <label class="slider-handle">
              <span>Expected</span>
              <input
                type="range"
                min="0"
                max="100"
                value=${at}
                aria-label=${`Expected and actual of ${name}`}
                onInput=${(event) => setAt(Number(event.currentTarget.value))}
              />
              <span>Actual</span>
            </label>
          `
      }
      <figcaption>
        ${name}
        ${diff && html`<${Segmented} label="View" hideLabel options=${WAYS} value=${way} onChange=${setWay} />`}
      </figcaption>
    </figure>
  `;
}
