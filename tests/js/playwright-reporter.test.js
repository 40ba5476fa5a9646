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

// A suite of cases "project/file/title path", of which those of projects in `readonly` cannot be excluded.
function choose(tests, cases, { serial = {}, readonly = [], config = { projects: [] }, hasMode = true } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "qg-"));
  const choice = path.join(folder, "choice.json");
  fs.writeFileSync(choice, JSON.stringify({ tests: tests.map((one) => ({ project: "", titles: [], ...one })) }));
  process.env.QUALGENT_CHOICE = choice;
  const { reporter, events } = start(config, 0);
  const groups = {};
  let left = cases.map(([project, name, ...titles], number) => {
    const file = { type: "file", location: { file: path.resolve(name) }, _parallelMode: "none" };
    const group = serial[number] ?? null;
    const parent =
      group === null ? file : (groups[group] ??= { type: "describe", parent: file, _parallelMode: "serial" });
    const titlePath = () => ["", project, path.basename(name), ...titles];
    const location = { file: path.resolve(name), line: 1 };
    return { id: `${number}`, title: titles.at(-1), titlePath, location, parent, expectedStatus: "passed", retries: 0 };
  });
  const exclude = (excluded) => {
    if (readonly.includes(excluded.titlePath()[1])) {
      throw new Error("cannot be called on a setup or teardown project");
    }
    left = left.filter((one) => one !== excluded);
  };
  const mode = hasMode ? { mode: (suite) => (suite._parallelMode === "none" ? "default" : suite._parallelMode) } : {};
  const suite = { allTests: () => left };
  const run = () => {
    reporter.onBegin(config, suite);
    for (const one of left) {
      reporter.onTestBegin(one, result());
      reporter.onTestEnd(one, result());
    }
    const [, begun, ...rest] = events();
    const ended = rest.filter(({ event }) => event === "end").length;
    return { ...begun, ended, cases: rest.filter(({ event }) => event === "begin").map((one) => [one.name, one.test]) };
  };
  return {
    left: () => left.map(({ id }) => Number(id)),
    apply: () => reporter.preprocess({ suite, testRun: { exclude, ...mode } }),
    run,
  };
}

const TWINS = [
  ["web", "e2e/a.spec.ts", "a b", "c"],
  ["web", "e2e/a.spec.ts", "a", "b c"],
  ["web", "e2e/a.spec.ts", "a b", "c @slow"],
  ["phone", "e2e/a.spec.ts", "a b", "c"],
  ["web", "e2e/b.spec.ts", "a b", "c"],
];

test("only the case of this project, file and title path runs", async () => {
  for (const [number, [project, file, ...titles]] of TWINS.entries()) {
    const { apply, left, run } = choose([{ file, project, titles }], TWINS);
    assert.equal(process.env.QUALGENT_CHOICE, undefined);
    await apply();
    assert.deepEqual(left(), [number]);
    const begun = run();
    assert.deepEqual([begun.total, begun.tests, begun.files], [1, { 0: 1 }, undefined]);
    assert.deepEqual(begun.cases, [[titles.join(" › "), 0]]);
  }
});

test("titles of 10 kB with control characters, quotes and halves of characters are told apart", async () => {
  const odd = "\0\u001b[31m\n\r\t \"'`$(id) › \ud800 é😀\u2028".repeat(500);
  const cases = [odd, `${odd} `, odd.replace("\0", "\u0001"), odd.slice(1)].map((title) => [
    "web",
    "a.spec.ts",
    "x",
    title,
  ]);
  const { apply, left } = choose([{ file: "a.spec.ts", project: "web", titles: ["x", odd] }], cases);
  await apply();
  assert.deepEqual(left(), [0]);
});

test("several cases and files are chosen by number; what is in none of them counts for none", async () => {
  const tests = [
    { file: "e2e/a.spec.ts", titles: ["a b", "c"] },
    { file: "e2e/a.spec.ts", titles: ["gone"] },
    { file: "e2e/b.spec.ts" },
    { file: "e2e" },
  ];
  const { apply, left, run } = choose(tests.slice(0, 3), TWINS);
  await apply();
  assert.deepEqual(left(), [0, 3, 4]);
  const begun = run();
  assert.deepEqual(begun.tests, { 0: 2, 1: 0, 2: 1 });
  assert.deepEqual(
    begun.cases.map(([, number]) => number),
    [0, 0, 2],
  );
  const folder = choose(tests.slice(3), [...TWINS, ["web", "e2e2/c.spec.ts", "x"]]);
  await folder.apply();
  assert.deepEqual(folder.left(), [0, 1, 2, 3, 4]);
});

test("before preprocess, other cases that --grep lets run are not written", () => {
  const [, [project, file, ...titles]] = TWINS;
  const { left, run } = choose([{ file, project, titles }], TWINS);
  const begun = run();
  assert.equal(left().length, TWINS.length);
  assert.deepEqual([begun.total, begun.tests, begun.ended], [1, { 0: 1 }, 1]);
  assert.deepEqual(begun.cases, [["a › b c", 0]]);
});

test("what a chosen case depends on runs, and counts for none", async () => {
  const config = { projects: [{ name: "setup" }, { name: "web", dependencies: ["setup"] }] };
  const [[, file, ...titles]] = TWINS;
  const cases = [["setup", "e2e/log-in.ts", "logs in"], ...TWINS.slice(0, 3)];
  const { apply, left, run } = choose([{ file, project: "web", titles }], cases, { readonly: ["setup"], config });
  await apply();
  assert.deepEqual(left(), [0, 1]);
  const begun = run();
  assert.deepEqual(
    [begun.total, begun.tests, begun.cases],
    [
      2,
      { 0: 1 },
      [
        ["logs in", undefined],
        ["a b › c", 0],
      ],
    ],
  );
});

test("of a serial group one chosen case runs in a start, and the others in another", async () => {
  const cases = ["one", "two", "three", "free"].map((title) => ["web", "a.spec.ts", title]);
  const tests = ["free", "two", "one", "three"].map((title) => ({ file: "a.spec.ts", titles: [title] }));
  for (const hasMode of [true, false]) {
    const { apply, left, run } = choose(tests, cases, { serial: { 0: "g", 1: "g", 2: "g" }, hasMode });
    await apply();
    assert.deepEqual(left(), [1, 3]);
    assert.deepEqual(run().tests, { 0: 1, 1: 1, 2: null, 3: null });
  }
  const whole = choose([{ file: "a.spec.ts" }], cases, { serial: { 0: "g", 1: "g", 2: "g" } });
  await whole.apply();
  assert.deepEqual(whole.left(), [0, 1, 2, 3]);
});

test("a choice that cannot be read ends the start", () => {
  process.env.QUALGENT_CHOICE = path.join(os.tmpdir(), "none", "choice.json");
  assert.throws(() => new Reporter(), /ENOENT/);
  assert.equal(process.env.QUALGENT_CHOICE, undefined);
});

const step = (title, fields = {}) => ({ title, startTime: new Date(1000), duration: 5, steps: [], ...fields });

test("a failed try has its steps, the others have none", () => {
  const { reporter, events } = start();
  const inner = step('Fill "hunter2" getByLabel("Password")', { startTime: new Date(1500), error: { message: "no" } });
  const fixture = step("Fixture", { category: "fixture", steps: [step("Launch browser")] });
  const steps = [
    step("Before Hooks", { steps: [fixture] }),
    step("log in", { duration: 900, steps: [inner], error: { message: "no" } }),
  ];
  reporter.onTestEnd(theCase(), result({ status: "failed", startTime: new Date(1000), steps }));
  reporter.onTestEnd(theCase({ title: "passes" }), result({ startTime: new Date(1000), steps }));
  const [failed, passed] = events().filter(({ event }) => event === "end");
  assert.deepEqual(failed.steps, [
    { title: "Before Hooks", offset: 0, seconds: 0.005, depth: 0, failed: false },
    { title: "log in", offset: 0, seconds: 0.9, depth: 0, failed: true },
    { title: 'Fill "…" getByLabel("Password")', offset: 0.5, seconds: 0.005, depth: 1, failed: true },
  ]);
  assert.equal(passed.steps, undefined);
  assert.equal(events().find(({ event }) => event === "begin").at, 1);
});

test("a try that passes after one that failed has its steps, too", () => {
  const { reporter, events } = start();
  const tried = { startTime: new Date(1000), steps: [step("log in", { duration: 900 })] };
  reporter.onTestEnd(theCase(), result({ status: "failed", ...tried }));
  reporter.onTestEnd(theCase(), result({ retry: 1, ...tried }));
  reporter.onTestEnd(theCase({ title: "skipped" }), result({ retry: 1, status: "skipped", ...tried }));
  const ends = events().filter(({ event }) => event === "end");
  const titles = ends.map(({ steps }) => steps?.map(({ title }) => title));
  assert.deepEqual(titles, [["log in"], ["log in"], undefined]);
});

test("of many steps those that failed and the longest are written, in their order", () => {
  const { reporter, events, lines } = start();
  const name = "é".repeat(5000);
  const many = Array.from({ length: 20_000 }, (_, index) => step(`${index} ${name}`, { duration: index % 7 }));
  many[4000].error = { message: "no" };
  const loop = step("endless");
  loop.steps = [loop];
  const errors = Array(5).fill({ message: "漢".repeat(20_000) });
  reporter.onTestEnd(theCase(), result({ status: "failed", steps: [loop, ...many] }));
  reporter.onTestEnd(theCase({ title: "b" }), result({ status: "failed", steps: many, errors }));
  assert.ok(lines().every((line) => Buffer.byteLength(line) < 64 * 1024));
  const [first, second] = events().filter(({ event }) => event === "end");
  assert.equal(first.steps.length, 40);
  assert.ok(first.steps.some(({ title, failed }) => failed && title.startsWith("4000 ")));
  assert.ok(first.steps.every(({ title }) => title.length <= 400));
  assert.ok(second.errors.length > 0);
});

test("the source of an error is sent if it is of the project's own line", () => {
  const { reporter, events } = start();
  const snippet = "\u001b[31m> 14 | expect(a).toBe(b);\u001b[39m";
  const stack = `Error\n    at ${FILE}:14:3`;
  const error = (line) => ({ message: "no", stack, snippet, location: { file: FILE, line } });
  reporter.onTestEnd(theCase(), result({ status: "failed", errors: [error(14), error(3)] }));
  assert.deepEqual(
    events()
      .at(-1)
      .errors.map((one) => one.snippet),
    ["> 14 | expect(a).toBe(b);", undefined],
  );
});
