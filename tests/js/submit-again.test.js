// A job as the command and the request that submit it again.
import assert from "node:assert/strict";
import { test } from "node:test";

import { submitBody, submitCommand } from "../../static/js/job/submit-again.js";

const JOB = {
  org_id: "acme",
  app_version_id: "1.0",
  test: "tests/it's.spec.js",
  priority: 1,
  target: "web",
  labels: {},
  app_url: "",
  retries: 0,
  max_attempts: {},
  on_disconnect: "requeue",
  timeout_seconds: null,
};

test("what has its default is left out", () => {
  assert.equal(
    submitCommand(JOB),
    `qgjob submit --org-id acme --app-version-id 1.0 --test 'tests/it'\\''s.spec.js' --priority 1 --target web`,
  );
  assert.deepEqual(Object.keys(submitBody(JOB)), ["org_id", "app_version_id", "test", "priority", "target"]);
});

test("environment and tests of the job are submitted again", () => {
  const source = { commit: "9c1d".repeat(10), repository: "https://git.example.com/acme/tests" };
  const job = { ...JOB, environment: { BASE_URL: "https://x y" }, source, tags: ["@smoke", "two words"] };
  const words = [
    "--env 'BASE_URL=https://x y'",
    "--tag @smoke --tag 'two words'",
    `--tests-commit ${source.commit}`,
    `--tests-repository ${source.repository}`,
  ];
  assert.ok(submitCommand(job).endsWith(` ${words.join(" ")}`), submitCommand(job));
  const { environment, source: files, tags } = submitBody(job);
  assert.deepEqual([environment, files, tags], [{ BASE_URL: "https://x y" }, source, job.tags]);
});

test("everything else is submitted again", () => {
  const job = { ...JOB, labels: { os: "android 14" }, retries: 2, max_attempts: { lost: 5 }, timeout_seconds: 90.5 };
  assert.match(submitCommand(job), / --retries 2 --timeout 90\.5 --label 'os=android 14' --max-attempts lost=5$/);
  assert.deepEqual(submitBody(job), {
    org_id: "acme",
    app_version_id: "1.0",
    test: "tests/it's.spec.js",
    priority: 1,
    target: "web",
    retries: 2,
    timeout_seconds: 90.5,
    labels: { os: "android 14" },
    max_attempts: { lost: 5 },
  });
});
