// What of an attempt is its own, and what opens on the content host.
import assert from "node:assert/strict";
import { test } from "node:test";

import { foldReports, isEvidence, isOwn, openedBy } from "../../static/js/job/content.js";

test("the report of a batch is no artifact of the attempt that keeps it", () => {
  assert.deepEqual(
    ["report/index.html", "batch-report/index.html", "batch-report/data/a.png", "my-batch-report/a"].map((path) =>
      isOwn({ path }),
    ),
    [true, false, false, true],
  );
});

test("pictures of no job of a start are no evidence", () => {
  assert.deepEqual(
    ["whole-start/home.png", "whole-start.png", "shots/home.png"].map((path) => isEvidence({ path })),
    [false, true, true],
  );
});

test("reports and traces open on the content host", () => {
  const content = { url: "http://content/x/", expires_at: "", trace_viewer: "http://content/viewer?trace=" };
  assert.equal(openedBy({ path: "a b/index.html" }, content)?.url, "http://content/x/a%20b/index.html");
  assert.equal(openedBy({ path: "blob.zip" }, content), null);
  assert.equal(openedBy({ path: "report/index.html" }, null), null);
});

test("many files of a report are one row", () => {
  const names = ["a.js", "b.css", "data/1.png", "data/2.png", "data/x.html"];
  const files = names.map((name) => ({ path: `report/${name}` }));
  const all = [{ path: "report/index.html" }, { path: "small/index.html" }, { path: "small/a.js" }, ...files];
  assert.deepEqual(foldReports(all), [{ folder: "report/", files }]);
  assert.deepEqual(foldReports(files.slice(0, 4)), []);
});
