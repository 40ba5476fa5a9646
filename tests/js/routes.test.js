// Addresses of screens: each leads back to the parameters that it was made of.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Routes } from "../../static/js/routes.js";

const routes = new Routes(
  [
    ["build", "/builds/{org_id}/{app_version_id*}"],
    ["org", "/orgs/{org_id*}"],
    ["agent", "/agents/{name*}"],
  ].map(([name, path]) => ({ name, path, topics: [] })),
);
const IDS = ["team", "team/mobile", "team%2Fmobile", "a..b", "team 1", "équipe", "/x", "x//", "a/../b", "?#&+;=@"];

/** What a server and the router make of an address: browsers tidy it up first. */
const opened = (href) => routes.match(new URL(href, "http://localhost/").pathname);

test("an address leads to the ids that it was made of", () => {
  for (const org of IDS) {
    assert.deepEqual({ ...opened(routes.to("org", { org_id: org })).params }, { org_id: org });
    for (const version of IDS) {
      const params = { org_id: org, app_version_id: version };
      assert.deepEqual({ ...opened(routes.to("build", params)).params }, params);
    }
  }
});

test("slashes within a name stay where nothing changes by that", () => {
  assert.equal(routes.to("agent", { name: "lab-1/2" }), "/agents/lab-1/2");
  assert.equal(routes.to("build", { org_id: "a/b", app_version_id: "feature/x" }), "/builds/a%2Fb/feature/x");
});
