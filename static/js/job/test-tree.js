// @ts-check
// The files of the tests that attempts used: their commits, and whether they were modified; or bundles.
import { shortCommit } from "../format.js";

/** @typedef {{ repository: string, commit: string, modified: boolean, bundle?: string }} Tree */

/** @param {Tree} tree */
const nameOf = (tree) =>
  tree.bundle
    ? `bundle ${shortCommit(tree.bundle)}`
    : `${shortCommit(tree.commit)}${tree.modified ? ", modified" : ""}`;

/**
 * "tests at 9c1d2e3f4a, modified", or "tests of bundle 3f2a1b0c9d".
 * @param {Tree} tree
 */
export const treeText = (tree) => `tests ${tree.bundle ? "of" : "at"} ${nameOf(tree)}`;

/**
 * The commits of the tests of many attempts, the most frequent first: "9c1d2e3f4a, modified · 3f2a1b0c9d".
 * @param {Iterable<Tree | null>} trees
 */
export function treesText(trees) {
  const counts = new Map();
  for (const tree of trees) {
    if (!tree) continue;
    const text = nameOf(tree);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([text]) => text)
    .join(" · ");
}

/**
 * The repositories of the tests of many attempts.
 * @param {Iterable<Tree | null>} trees
 */
export const repositoriesOf = (trees) =>
  [...new Set(Array.from(trees, (tree) => tree?.repository).filter(Boolean))].join(" · ");
