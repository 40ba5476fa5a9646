// Two pictures of a comparison on top of each other, with a slider between them; or one of them, or their difference.
import { useLayoutEffect, useRef, useState } from "preact/hooks";

import { html } from "../html.js";
import { Icon } from "./icon.js";
import { Segmented } from "./segmented.js";

/** The ways to look at a comparison: [[name, label]]. */
export const waysOf = ({ diff }) => [
  ["slider", "slider"],
  ["expected", "expected"],
  ["actual", "actual"],
  ...(diff ? [["diff", "difference"]] : []),
];

const TITLES = { expected: "Expected", actual: "Actual" };
const altOf = (way, { name }, { path }) => (way === "diff" ? `Difference of ${name}` : `${TITLES[way]}: ${path}`);

/** A comparison, looked at in one way. `onSize`: called with the natural width of what is shown. */
export function ComparedPicture({ comparison, way, style, onSize }) {
  const [at, setAt] = useState(50);
  const frame = useRef(null);
  useLayoutEffect(() => {
    frame.current?.style.setProperty("--at", `${at}%`); // the policy allows no style attributes
  }, [at, way]);
  const onLoad = (event) => onSize?.(event.currentTarget.naturalWidth);
  if (way !== "slider") {
    const picture = comparison[way];
    const alt = altOf(way, comparison, picture);
    return html`<img key=${way} src=${picture.url} alt=${alt} style=${style} onLoad=${onLoad} />`;
  }
  const { name, expected, actual } = comparison;
  return html`
    <div class="slider" style=${style}>
      <div class="slider-frame" ref=${frame}>
        <img src=${actual.url} alt=${altOf("actual", comparison, actual)} onLoad=${onLoad} />
        <img class="slider-over" src=${expected.url} alt=${altOf("expected", comparison, expected)} />
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
    </div>
  `;
}

/** A comparison on the page. `onEnlarge`: called with the way it is looked at. */
export function PictureSlider({ comparison, onEnlarge }) {
  const [way, setWay] = useState("slider");
  const { name } = comparison;
  return html`
    <figure class="preview picture-slider" data-comparison=${name}>
      <${ComparedPicture} comparison=${comparison} way=${way} />
      <figcaption>
        <span>${name}</span>
        <${Segmented} label="View" hideLabel options=${waysOf(comparison)} value=${way} onChange=${setWay} />
        <button
          type="button"
          class="icon-button"
          aria-label=${`Enlarge ${name}`}
          data-tip="Enlarge"
          onClick=${() => onEnlarge(way)}
        >
          <${Icon} name="plus" />
        </button>
      </figcaption>
    </figure>
  `;
}
