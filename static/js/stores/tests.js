import { sharedStore } from "./registry.js";

/** The tests that ran or changed last. Lists of them have their own order: see test-list.js. */
export const tests = sharedStore("tests", (a, b) => (a.id < b.id ? -1 : 1));
