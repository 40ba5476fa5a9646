// @ts-check
// The live topic of problems.
import { sharedStore } from "./registry.js";

/** What somebody has to look after, the most severe first. */
export const problems = sharedStore("problems", (a, b) => a.rank - b.rank);
