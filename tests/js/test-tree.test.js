// The commits of the tests that attempts used.
import assert from "node:assert/strict";
import { test } from "node:test";

import { repositoriesOf, treesText, treeText } from "../../static/js/job/test-tree.js";

const tree = (commit, modified = false) => ({ repository: "", commit, modified });

test("a commit is short, and modified files are named", () => {
  assert.equal(treeText(tree("9c1d".repeat(10))), "tests at 9c1d9c1d9c");
  assert.equal(treeText(tree("9c1d".repeat(10), true)), "tests at 9c1d9c1d9c, modified");
});

test("each commit of a batch is named once, the most frequent first", () => {
  const [a, b] = ["9c1d".repeat(10), "3f2a".repeat(10)];
  assert.equal(treesText([tree(a), null, tree(b), tree(b)]), "3f2a3f2a3f · 9c1d9c1d9c");
  assert.equal(treesText([tree(a), tree(a, true)]), "9c1d9c1d9c · 9c1d9c1d9c, modified");
  assert.equal(treesText([null]), "");
});

test("a bundle is named by its digest", () => {
  const bundled = { ...tree(""), bundle: "0a1b".repeat(16) };
  assert.equal(treeText(bundled), "tests of bundle 0a1b0a1b0a");
  assert.equal(treesText([bundled, null]), "bundle 0a1b0a1b0a");
});

test("each repository of a batch is named once", () => {
  const of = (repository) => ({ ...tree("9c1d"), repository });
  assert.equal(
    repositoriesOf([of("git@a:b"), null, of(""), of("https://c/d"), of("git@a:b")]),
    "git@a:b · https://c/d",
  );
  assert.equal(repositoriesOf([null, of("")]), "");
});
