// @ts-check
// The live topic of the timeline.
import { sharedStore } from "./registry.js";

/** Attempts of the last quarter of an hour, as spans. */
export const timeline = sharedStore("timeline");
