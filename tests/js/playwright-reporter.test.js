// The reporter for Playwright, with objects as Playwright gives them; tests/real runs it with Playwright itself.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";

const Reporter = createRequire(import.meta.url)("../../reporters/playwright");
const FILE = path.resolve("e2e/cart.spec.ts");

function start(config = { projects: [{ name: "web" }] }, total = 1) {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "qg-")), "cases.jsonl");
  fs.writeFileSync(file, "");
  Object.assign(process.env, { QUALGENT_CASES: file, QUALGENT_NONCE: "n" });
  const reporter = new Reporter();
  reporter.onBegin(config, { allTests: () => Array(total).fill(theCase()) });
  const lines = () => fs.readFileSync(file, "utf8").trimEnd().split("\n");
  return { reporter, lines, events: () => lines().map((line) => JSON.parse(line)) };
}

function theCase({ title = "adds", project = "web", file = FILE } = {}) {
  const titlePath = () => ["", project, "cart.spec.ts", "cart", title];
  return {
    id: createHash("sha1").update(`${project}-${title}`).digest("hex"),
    title,
    titlePath,
    location: { file, line: 12 },
    expectedStatus: "passed",
    retries: 1,
  };
}

const result = (fields) => ({ retry: 0, status: "passed", duration: 1200, errors: [], attachments: [], ...fields });

test("a case has its title path, project and place", () => {
  const { reporter, events } = start();
  reporter.onTestBegin(theCase(), result());
  reporter.onTestEnd(theCase(), result());
  reporter.onEnd();
  const [first, begun, end, finish] = events();
  assert.deepEqual(first, { nonce: "n", event: "start", total: 1, files: { "e2e/cart.spec.ts": 1 } });
  assert.deepEqual(begun, {
    nonce: "n",
    event: "begin",
    id: begun.id,
    name: "cart › adds",
    file: "e2e/cart.spec.ts",
    line: 12,
    project: "web",
    retry: 0,
    setup: false,
  });
  assert.equal(end.seconds, 1.2);
  assert.deepEqual(finish, { nonce: "n", event: "finish" });
});

test("the variables are taken out of the environment, and only the first reporter writes", () => {
  const { reporter, lines } = start();
  assert.equal(process.env.QUALGENT_CASES, undefined);
  assert.equal(process.env.QUALGENT_NONCE, undefined);
  const second = new Reporter();
  second.onBegin({ projects: [] }, { allTests: () => [] });
  second.onEnd();
  reporter.onEnd();
  assert.equal(lines().length, 2);
});

test("the boundaries of a case are lines of the output, one write each", (context) => {
  const written = [];
  const { reporter, events } = start();
  context.mock.method(process.stdout, "write", (text) => written.push([text, events().at(-1).event]));
  const one = { ...theCase(), id: "a › b\nc" };
  reporter.onTestBegin(one, result());
  reporter.onTestEnd(one, result());
  process.stdout.write.mock.restore();
  assert.deepEqual(written, [
    ["::qualgent n begin a%20%E2%80%BA%20b%0Ac\n", "begin"],
    ["::qualgent n end a%20%E2%80%BA%20b%0Ac\n", "end"],
  ]);
});

test("without qgagent nothing is written", (context) => {
  delete process.env.QUALGENT_CASES;
  const write = context.mock.method(process.stdout, "write", () => true);
  const reporter = new Reporter();
  reporter.onTestBegin(theCase(), result());
  reporter.onTestEnd(theCase(), result());
  const calls = write.mock.callCount();
  write.mock.restore();
  assert.equal(calls, 0);
});

test("outcomes are relative to what was expected", () => {
  const { reporter, events } = start();
  const outcomes = [
    ["passed", "passed", "passed"],
    ["failed", "passed", "failed"],
    ["timedOut", "passed", "timed_out"],
    ["skipped", "skipped", "skipped"],
    ["interrupted", "passed", "interrupted"],
    ["failed", "failed", "passed"],
    ["passed", "failed", "failed"],
  ];
  for (const [index, [status, expectedStatus]] of outcomes.entries()) {
    reporter.onTestEnd({ ...theCase({ title: `${index}` }), expectedStatus }, result({ status }));
  }
  const ends = events().filter((event) => event.event === "end");
  assert.deepEqual(
    ends.map((event) => event.outcome),
    outcomes.map(([, , outcome]) => outcome),
  );
  assert.equal(ends.at(-1).errors[0].message, "Expected to be failed, but passed.");
  assert.deepEqual([ends[1].is_final, ends[0].is_final], [false, true]);
});

test("the place of an error is the first frame of the project", () => {
  const { reporter, events } = start();
  const stack = [
    "Error: expect(received).toBe(expected)",
    "    at Proxy.<anonymous> (/usr/lib/node_modules/playwright/lib/expect.js:1:2)",
    `    at help (${path.resolve("node_modules/helper/index.js")}:3:4)`,
    `    at CartPage.pay (file://${path.resolve("e2e/pages (new)/cart.ts")}:70:8)`,
    `    at ${FILE}:14:3`,
  ].join("\n");
  const error = { message: "\u001b[31mno\u001b[39m", stack, matcherResult: { expected: 42, actual: "\u001b[1m41" } };
  reporter.onTestEnd(theCase(), result({ status: "failed", errors: [error, { value: "thrown" }] }));
  assert.deepEqual(events().at(-1).errors, [
    { message: "no", file: "e2e/pages (new)/cart.ts", line: 70, expected: "42", actual: "41" },
    { message: "thrown" },
  ]);
});

test("cases of setup projects are marked", () => {
  const config = {
    projects: [{ name: "setup" }, { name: "web", dependencies: ["setup"], teardown: "end" }, { name: "end" }],
  };
  const { reporter, events } = start(config);
  for (const project of ["setup", "web", "end"]) {
    reporter.onTestBegin(theCase({ project }), result());
  }
  assert.deepEqual(
    events()
      .slice(1)
      .map((event) => event.setup),
    [true, false, true],
  );
});

test("each line is valid UTF-8 of less than 64 KiB, whatever tests are called and throw", () => {
  const { reporter, lines } = start();
  const texts = ["\0\u0001\n\ud800", "\u001b[31m", "€", "\ud83d\ude00", '"\\', "x"].map((text) => text.repeat(500_000));
  for (const text of texts) {
    const one = { message: text, stack: text, value: text, matcherResult: { expected: text, actual: text } };
    const attachment = { name: text, path: text, contentType: text };
    const more = { status: "failed", errors: Array(50).fill(one), attachments: Array(50).fill(attachment) };
    reporter.onTestEnd(theCase({ title: text, project: text, file: text }), result(more));
    reporter.onError(one);
  }
  assert.equal(lines().length, 1 + 3 * texts.length);
  for (const line of lines()) {
    assert.ok(Buffer.byteLength(line) < 64 * 1024 - 1, line.slice(0, 80));
    assert.ok(JSON.parse(line));
    assert.doesNotMatch(line, /\\ud[89a-f]|\\u00(?!0[9a])/);
  }
});

test("a case is of the file that is loaded, and the numbers by file are left out if they are long", () => {
  const suite = { type: "file", location: { file: path.resolve("e2e/all.spec.ts") } };
  const one = { ...theCase(), parent: { type: "describe", parent: suite } };
  const { reporter, events } = start();
  reporter.onTestBegin(one, result());
  assert.deepEqual([events()[1].file, events()[1].line], ["e2e/all.spec.ts", undefined]);
  const many = Array.from({ length: 500 }, (_, number) =>
    theCase({ file: path.resolve(`e2e/${number}/${"x".repeat(50)}.ts`) }),
  );
  reporter.onBegin({ projects: [] }, { allTests: () => many });
  assert.deepEqual(events().at(-1), { nonce: "n", event: "start", total: 500 });
});

test("an error names the files of the project, the one that is loaded first", () => {
  const { reporter, events } = start();
  const stack = ["Error: no", `    at page (${path.resolve("e2e/page.ts")}:3:9)`, `    at ${FILE}:1:1`].join("\n");
  reporter.onError({ message: "no", stack });
  assert.deepEqual([events()[1].file, events()[1].files], ["e2e/page.ts", ["e2e/cart.spec.ts", "e2e/page.ts"]]);
});
