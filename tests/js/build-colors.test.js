// Colors of builds: made of their names, the same in every browser.
import assert from "node:assert/strict";
import { test } from "node:test";

import { buildColor, buildPattern } from "../../static/js/build-colors.js";

const flagOf = (org, version) => `${buildColor(org, version)} ${buildPattern(org, version)}`;

test("builds in a row have colors of their own, a hundred of them flags", () => {
  for (const stem of ["1.4.", "pr-", "nightly-2026-06-", ""]) {
    const versions = Array.from({ length: 100 }, (_, number) => `${stem}${number + 20}`);
    assert.equal(new Set(versions.slice(0, 10).map((version) => buildColor("acme", version))).size, 10);
    assert.equal(new Set(versions.map((version) => flagOf("acme", version))).size, 100);
  }
});

test("a color depends on nothing but the names", () => {
  const builds = Array.from({ length: 50 }, (_, number) => ["acme", `2.${number}`]);
  const first = builds.map((build) => flagOf(...build));
  assert.deepEqual(
    builds
      .toReversed()
      .map((build) => flagOf(...build))
      .toReversed(),
    first,
  );
});

test("any text is a version, and all flags are used by many", () => {
  for (const version of ["", "main", "9".repeat(200), "é", "1.0-rc"]) assert.match(flagOf("", version), /^\d \d+$/);
  const many = Array.from({ length: 8000 }, (_, number) => flagOf(`org-${number}-x`, "release"));
  assert.equal(new Set(many).size, 320);
});
