// The design's colors for what is drawn on canvases: tokens turned into colors, anew whenever light becomes dark.
import { signal } from "@preact/signals";

import { scaled } from "./text-size.js";

const root = document.documentElement;
const probe = document.createElement("i"); // a token may be light-dark(…), which only a computed property resolves
probe.hidden = true;
probe.style.setProperty("forced-color-adjust", "none"); // canvases have shapes and words beside their colors
root.append(probe);

let known = new Map();

/** Incremented whenever colors change; drawing code reads it. */
export const scheme = signal(0);

function changed() {
  known = new Map();
  scheme.value += 1;
}

new MutationObserver(changed).observe(root, { attributeFilter: ["data-theme"] });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed);

/** Return the current color of a token: colorOf("good") of --good. */
export function colorOf(token) {
  if (!known.has(token)) {
    probe.style.setProperty("color", `var(--${token})`);
    known.set(token, getComputedStyle(probe).color);
  }
  return known.get(token);
}

/** Fonts as a canvas wants them. */
export const fontOf = (size, weight = 400) => `${weight} ${scaled(size)}px Archivo, system-ui, sans-serif`;
