import { sharedStore } from "./registry.js";

/** What people want to hear of, newest first. */
export const events = sharedStore("events", (a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1));
