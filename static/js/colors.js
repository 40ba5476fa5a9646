// The design's colors for what is drawn on canvases: tokens turned into colors, anew whenever light becomes dark.
import { signal } from "@preact/signals";

const root = document.documentElement;
const probe = document.createElement("i"); // a token may be light-dark(…): only a property with it tells which
probe.hidden = true;
root.append(probe);

let known = new Map();

/** Changes whenever colors do; whoever draws reads it. */
export const scheme = signal(0);

function changed() {
  known = new Map();
  scheme.value += 1;
}

new MutationObserver(changed).observe(root, { attributeFilter: ["data-theme"] });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed);

/** The color of a token now: colorOf("good") is what --good stands for. */
export function colorOf(token) {
  if (!known.has(token)) {
    probe.style.setProperty("color", `var(--${token})`);
    known.set(token, getComputedStyle(probe).color);
  }
  return known.get(token);
}

/** Fonts as a canvas wants them. */
export const fontOf = (size, weight = 400) => `${weight} ${size}px Archivo, system-ui, sans-serif`;
