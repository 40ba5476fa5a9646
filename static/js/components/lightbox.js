// Pictures over the whole window: zoom, next and previous, and the sides of a comparison.
import { useEffect, useRef, useState } from "preact/hooks";

import { html } from "../html.js";
import { MAX_ZOOM, MIN_ZOOM, zoomed } from "../job/zoom.js";
import { Dialog } from "./dialog.js";
import { Icon } from "./icon.js";
import { ComparedPicture, waysOf } from "./picture-slider.js";
import { Segmented } from "./segmented.js";

const Tool = ({ icon, label, tip, disabled = false, onClick }) => html`
  <button type="button" class="icon-button" aria-label=${label} data-tip=${tip} disabled=${disabled} onClick=${onClick}>
    <${Icon} name=${icon} />
  </button>
`;

const originalOf = ({ picture, comparison }, way) =>
  picture ?? (way === "slider" ? comparison.actual : comparison[way]);

/** Zoom of a picture: null: it fits the window; else a share of its natural width. `stage`: the element around it. */
function useZoom(stage) {
  const [zoom, setZoom] = useState(null);
  const [natural, setNatural] = useState(0);
  const shown = () => {
    const picture = stage.current?.querySelector("img");
    return zoom ?? (picture && natural ? picture.clientWidth / natural : 1);
  };
  return {
    zoom,
    setNatural,
    step: (direction) => setZoom(zoomed(shown(), direction)),
    toggle: () => setZoom(zoom === null ? 1 : null),
    fit: () => setZoom(null),
    // style objects go through the CSSOM: the policy allows no style attributes
    style: zoom === null || !natural ? undefined : { width: `${Math.round(natural * zoom)}px` },
  };
}

function ZoomTools({ zoom: { zoom, step, toggle } }) {
  const isSmallest = zoom !== null && zoom <= MIN_ZOOM;
  const isLargest = zoom !== null && zoom >= MAX_ZOOM;
  return html`
    <${Tool} icon="minus" label="Zoom out" tip="Zoom out (-)" disabled=${isSmallest} onClick=${() => step(-1)} />
    <button type="button" class="button" data-tip="Fit the window (0)" aria-pressed=${zoom === null} onClick=${toggle}>
      ${zoom === null ? "Fit" : `${Math.round(zoom * 100)} %`}
    </button>
    <${Tool} icon="plus" label="Zoom in" tip="Zoom in (+)" disabled=${isLargest} onClick=${() => step(1)} />
  `;
}

function Tools({ item, at, count, way, setWay, zoom, go, onClose }) {
  const original = "Open the original file";
  return html`
    <header class="lightbox-tools">
      <span class="lightbox-title">${item.title}</span>
      <span class="number quiet" role="status">${at + 1} of ${count}</span>
      ${
        item.comparison &&
        html`<${Segmented} label="View" hideLabel options=${waysOf(item.comparison)} value=${way} onChange=${setWay} />`
      }
      <span class="lightbox-buttons">
        <${ZoomTools} zoom=${zoom} />
        <a class="icon-button" href=${originalOf(item, way).url} aria-label=${original} data-tip=${original}>
          <${Icon} name="link" />
        </a>
        ${
          count > 1 &&
          html`
            <button type="button" class="button" data-tip="Previous (←)" onClick=${() => go(-1)}>Previous</button>
            <button type="button" class="button" data-tip="Next (→)" onClick=${() => go(1)}>Next</button>
          `
        }
        <${Tool} icon="close" label="Close" tip="Close (Esc)" onClick=${onClose} />
      </span>
    </header>
  `;
}

/** The picture, or a comparison in one way. */
function Stage({ item, way, zoom, stage }) {
  const { picture, comparison } = item;
  const { style, setNatural } = zoom;
  const compared = { comparison, way, style, onSize: setNatural };
  return html`
    <div
      class=${`lightbox-stage ${zoom.zoom === null ? "is-fit" : ""}`}
      ref=${stage}
      tabindex="0"
      role="group"
      aria-label=${item.title}
      autofocus
      onDblClick=${zoom.toggle}
    >
      ${
        comparison
          ? html`<${ComparedPicture} key=${comparison.name} ...${compared} />`
          : html`
            <img
              key=${picture.url}
              src=${picture.url}
              alt=${picture.path}
              style=${style}
              onLoad=${(event) => setNatural(event.currentTarget.naturalWidth)}
            />
          `
      }
    </div>
  `;
}

/** `items`: [{title, picture} or {title, comparison}]. `first`: {index, way} that is shown first. */
function Lightbox({ items, first, onClose }) {
  const [at, setAt] = useState(first.index);
  const [way, setWay] = useState(first.way ?? "slider");
  const stage = useRef(null);
  const zoom = useZoom(stage);
  const item = items[Math.min(at, items.length - 1)];
  const look = item.comparison && waysOf(item.comparison).some(([name]) => name === way) ? way : "slider";
  const go = (step) => {
    setAt((at + step + items.length) % items.length);
    zoom.fit();
  };
  const keys = {
    "+": () => zoom.step(1),
    "=": () => zoom.step(1),
    "-": () => zoom.step(-1),
    0: zoom.fit,
    n: () => go(1),
    p: () => go(-1),
    // of a picture that is larger than the window they scroll it
    ...(zoom.zoom === null && { ArrowRight: () => go(1), ArrowLeft: () => go(-1) }),
  };
  const onKey = (event) => {
    const isOfInput = event.target.matches("input") && event.key.startsWith("Arrow");
    if (event.ctrlKey || event.metaKey || event.altKey || isOfInput) return;
    const run = Object.hasOwn(keys, event.key) && keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return html`
    <${Dialog} bare title=${`Picture: ${item.title}`} className="lightbox" onClose=${onClose}>
      <div class="lightbox-body" onKeyDown=${onKey}>
        <${Tools} ...${{ item, at, count: items.length, way: look, setWay, zoom, go, onClose }} />
        <${Stage} item=${item} way=${look} zoom=${zoom} stage=${stage} />
      </div>
    <//>
  `;
}

/** The items of a lightbox: comparisons, then other pictures. */
export const lightboxItems = (comparisons, images) => [
  ...comparisons.map((comparison) => ({ title: comparison.name, comparison })),
  ...images.map((picture) => ({ title: picture.path, picture })),
];

/**
 * A lightbox of pictures: {open(index, way), shown}, where `shown` belongs into the page. It is an entry of the
 * browser's history, so that Back closes it and nothing else.
 */
export function useLightbox(items) {
  const [first, setFirst] = useState(null);
  const isClosing = useRef(false); // a second Escape must not go back further
  const isOpen = first !== null;
  const open = (index, way) => {
    history.pushState({ ...history.state, overlay: true }, "");
    isClosing.current = false;
    setFirst({ index, way });
  };
  const close = () => {
    if (!isClosing.current) history.back();
    isClosing.current = true;
  };
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPop = () => setFirst(null);
    window.addEventListener("popstate", onPop);
    return () => {
      window.removeEventListener("popstate", onPop);
      if (history.state?.overlay) history.back(); // what it shows has left the page
    };
  }, [isOpen]);
  const shown = isOpen && items.length > 0 && html`<${Lightbox} items=${items} first=${first} onClose=${close} />`;
  return { open, shown };
}

/** The click of a link to a picture that opens it in the lightbox, unless the browser is told where to open it. */
export const onPlainClick = (open) => (event) => {
  if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
};
