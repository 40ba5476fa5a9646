// @ts-check
// The live topic of tests.
import { sharedStore } from "./registry.js";

/** Tests that ran or changed last. Lists have their own order: see test-list.js. */
export const tests = sharedStore("tests", (a, b) => (a.id < b.id ? -1 : 1));
