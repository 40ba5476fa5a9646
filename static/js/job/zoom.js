// @ts-check
// Steps of a picture's zoom, as shares of its natural size.

const STEPS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8];
const CLOSE = 1.02; // steps nearer than this are the same

export const MIN_ZOOM = STEPS[0];
export const MAX_ZOOM = STEPS[STEPS.length - 1];

/**
 * Return the next step above (1) or below (-1) a zoom.
 * @param {number} zoom
 * @param {number} direction
 */
export function zoomed(zoom, direction) {
  if (direction > 0) return STEPS.find((step) => step > zoom * CLOSE) ?? MAX_ZOOM;
  return STEPS.findLast((step) => step < zoom / CLOSE) ?? MIN_ZOOM;
}
