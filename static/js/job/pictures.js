// @ts-check
// What can be looked at of an attempt's artifacts: comparisons of screenshots, other pictures, videos.
import { withScope } from "../scope.js";

// what a browser draws without running any of it; an SVG would be a page
const IMAGES = ["image/png", "image/jpeg", "image/gif", "image/webp"];
const VIDEOS = ["video/mp4", "video/webm"];

/** @typedef {{id: string, path: string, url: string, content_type: string, size: number}} Artifact */
/** @typedef {{name: string, expected: Artifact, actual: Artifact, diff: Artifact | null}} Comparison */

/** Return an artifact with the URL by which this page's browser can load it. */
export const inScope = (/** @type {Artifact} */ artifact) => ({ ...artifact, url: withScope(artifact.url) });

/** Return "image", "video" or null. */
export const kindOf = (/** @type {Artifact} */ { content_type: type }) =>
  IMAGES.includes(type) ? "image" : VIDEOS.includes(type) ? "video" : null;

// cart-expected.png (Playwright), cart.expected.png, expected/cart.png
const ROLE = /^(.*?)(?:[-._]|(?<=^|\/))(expected|actual|diff)(\/[^/]*\.\w+|\.\w+)$/;

// In the report of Playwright, which may be of several jobs: copies of what is in results/.
const COPY = /(?:^|\/)data\/[0-9a-f]{40}\.\w+$/;

/**
 * Leave out copies in a report, if what they were copied from is there.
 * @param {Artifact[]} artifacts
 */
export function withoutCopies(artifacts) {
  const hasOwn = artifacts.some(({ path }) => path.startsWith("results/"));
  return artifacts.filter(({ path }) => !(hasOwn && COPY.test(path)));
}

/**
 * Group pictures that a test runner compared: those named alike but for `expected`, `actual` and `diff`.
 * @param {Artifact[]} artifacts
 * @returns {{comparisons: Comparison[], images: Artifact[], videos: Artifact[]}}
 */
export function picturesOf(artifacts) {
  const shown = withoutCopies(artifacts);
  /** @type {Map<string, Record<string, Artifact>>} */
  const compared = new Map();
  const images = shown.filter((one) => kindOf(one) === "image");
  for (const one of images) {
    const found = ROLE.exec(one.path);
    if (!found) continue;
    const name = found[1] + found[3];
    compared.set(name, { ...compared.get(name), [found[2]]: one });
  }
  /** @type {Comparison[]} */
  const comparisons = [];
  for (const [name, { expected, actual, diff }] of compared)
    if (expected && actual) comparisons.push({ name, expected, actual, diff: diff ?? null });
  const used = new Set(comparisons.flatMap(({ expected, actual, diff }) => [expected, actual, diff]));
  return {
    comparisons,
    images: images.filter((one) => !used.has(one)),
    videos: shown.filter((one) => kindOf(one) === "video"),
  };
}
