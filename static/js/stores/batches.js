// @ts-check
// The live topic of batches.
import { sharedStore } from "./registry.js";

/** The newest hundred batches and older ones that changed lately, newest first: ids are UUIDv7. */
export const batches = sharedStore("batches", (a, b) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0));
