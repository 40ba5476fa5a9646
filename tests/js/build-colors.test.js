// Colors of builds: the same in every tab.
import assert from "node:assert/strict";
import { test } from "node:test";

import { BuildColors } from "../../static/js/build-colors.js";

function storage() {
  const kept = new Map();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => kept.set(key, text), kept };
}

test("a build has one color in every tab, and builds next to each other have different ones", () => {
  const shared = storage();
  const [one, other] = [new BuildColors(shared), new BuildColors(shared)];
  const builds = Array.from({ length: 10 }, (_, number) => `1.${number}`);
  const first = builds.map((version) => one.index("acme", version));
  assert.equal(new Set(first).size, 10);
  const backwards = builds.toReversed().map((version) => other.index("acme", version));
  assert.deepEqual(backwards.toReversed(), first);
  assert.equal(other.index("acme", "2.0"), one.index("acme", "2.0"));
  assert.doesNotMatch([...shared.kept.values()].join(), /acme/);
});

test("colors need no storage, and read no nonsense from it", () => {
  const broken = { getItem: () => "[[1, 99], 7", setItem: () => assert.fail };
  const off = {
    getItem: () => JSON.stringify([[1, 99]]),
    setItem() {
      throw new Error("full");
    },
  };
  for (const kept of [null, broken, off]) {
    const colors = new BuildColors(kept);
    assert.equal(colors.index("acme", "1"), colors.index("acme", "1"));
  }
});

test("of forty builds no two have the same flag", () => {
  const colors = new BuildColors(storage());
  const flags = Array.from({ length: 40 }, (_, number) => {
    const version = `1.4.${number}`;
    return `${colors.index("acme", version)} ${colors.pattern("acme", version)}`;
  });
  assert.equal(new Set(flags).size, 40);
});
