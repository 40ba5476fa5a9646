// @ts-check
// The live topic of events.
import { sharedStore } from "./registry.js";

/** Events of interest to everybody, newest first. */
export const events = sharedStore("events", (a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1));
