// Templates: htm over Preact's h. Text stays text, so the page can demand Trusted Types and allow no policy.
import { h } from "preact";
import htm from "htm";

/**
 * Elements are made anew each time. htm would keep those without values in them, and each such element, by its link to
 * its parent, the rows of the table it was first drawn in: megabytes that a tab kept for nothing.
 */
export const html = htm.bind(function made(...parts) {
  this[0] = 3; // htm's mark of what it must not keep
  return h(...parts);
});
