// @ts-check
// The live topic of the headline figures.
import { sharedStore } from "./registry.js";

/** One row, "overview". */
export const overview = sharedStore("overview");
