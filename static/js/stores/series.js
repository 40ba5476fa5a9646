// @ts-check
// The live topic of figures over time.
import { sharedStore } from "./registry.js";

/** Headline figures of the last five minutes, a row for each five seconds, oldest first. */
export const series = sharedStore("series", (a, b) => a.at - b.at);
