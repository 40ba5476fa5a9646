import { sharedStore } from "./registry.js";

/** One row, "overview": the headline figures. */
export const overview = sharedStore("overview");
