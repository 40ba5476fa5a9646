// Reporter for Playwright: writes an event per line to the file QUALGENT_CASES, which qgagent reads meanwhile.
// reporters/README.md of QualGent describes them. Without that variable it does nothing.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const { Choice, fileOf } = require("./choice.js");
const { stepsOf } = require("./steps.js");

const MAX_LINE_BYTES = 64 * 1024;
// Characters. qgagent redacts secrets and then cuts far below these, so that a secret that is cut here is not shown.
const MAX_NAME = 4000; // also of values
const MAX_PATH = 2000;
const MAX_MESSAGE = 8000;
const MAX_SNIPPET = 2000;
const MAX_SNIPPET_LINE = 300;
const MAX_STACK = 64_000; // that is searched for a frame
const MAX_FILES = 20_000; // of all their names
const MAX_ITEMS = 5; // of errors and attachments
const OUTCOMES = {
  passed: "passed",
  failed: "failed",
  timedOut: "timed_out",
  skipped: "skipped",
  interrupted: "interrupted",
};
const ODD = /[\0-\x08\x0b-\x1f\x7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ANSI = /\u001b\[[0-9;?]*[A-Za-z]/g;

class QualgentReporter {
  constructor() {
    this.nonce = process.env.QUALGENT_NONCE;
    this.file = null;
    const file = process.env.QUALGENT_CASES;
    // Workers inherit the environment after this: a test does not write here by mistake, nor a second reporter.
    delete process.env.QUALGENT_CASES;
    delete process.env.QUALGENT_NONCE;
    if (file && this.nonce) {
      this.file = fs.openSync(file, fs.constants.O_WRONLY | fs.constants.O_APPEND);
    }
    this.choice = Choice.take();
    this.root = process.cwd();
    this.setupProjects = new Set();
    this.begun = new Map(); // id of a case -> its last try that began
  }

  printsToStdio() {
    return false;
  }

  // Since Playwright 1.62. Before, --grep of qgagent may run other cases too, which are not written.
  async preprocess({ suite, testRun }) {
    this.choice?.apply(suite, testRun);
  }

  onBegin(config, suite) {
    for (const project of config.projects) {
      for (const name of [...(project.dependencies ?? []), project.teardown]) {
        this.setupProjects.add(name);
      }
    }
    const tests = suite.allTests().filter((test) => this.isKnown(test));
    this.write({ event: "start", total: tests.length, ...this.count(tests) });
  }

  // The numbers of cases by chosen test, else by file. These are left out if they may not fit a line: then each file
  // ends with the run.
  count(tests) {
    if (this.choice) {
      return { tests: this.choice.count(tests.filter((test) => !this.isSetup(test))) };
    }
    const files = {};
    for (const test of tests) {
      const file = this.fileOf(test);
      files[file] = (files[file] ?? 0) + 1;
    }
    return JSON.stringify(files).length <= MAX_FILES ? { files } : {};
  }

  isSetup(test) {
    const [, project] = test.titlePath();
    return project !== "" && this.setupProjects.has(project);
  }

  isKnown(test) {
    return this.choice === null || this.isSetup(test) || this.choice.find(test) >= 0;
  }

  onTestBegin(test, result) {
    if (!this.isKnown(test)) {
      return;
    }
    this.begun.set(test.id, result.retry);
    const [, project, , ...titles] = test.titlePath();
    this.write({
      event: "begin",
      id: test.id,
      name: cut(titles.join(" › ") || test.title, MAX_NAME),
      file: this.fileOf(test),
      line: this.fileOf(test) === this.relative(test.location.file) ? test.location.line : undefined,
      project: cut(project, MAX_NAME),
      retry: result.retry,
      at: Number(result.startTime) / 1000 || undefined,
      setup: this.isSetup(test),
      ...(this.choice && !this.isSetup(test) ? { test: this.choice.find(test) } : {}),
    });
    this.mark("begin", test.id);
  }

  onTestEnd(test, result) {
    if (!this.isKnown(test)) {
      return;
    }
    if (this.begun.get(test.id) !== result.retry) {
      this.onTestBegin(test, result);
    }
    const isExpected = result.status === test.expectedStatus;
    let outcome = OUTCOMES[result.status] ?? "failed";
    const errors = (result.errors ?? (result.error ? [result.error] : [])).map((error) => this.describe(error));
    if (isExpected && outcome !== "skipped") {
      outcome = "passed"; // also a test.fail() that failed
    } else if (outcome === "passed") {
      outcome = "failed";
      errors.push({ message: `Expected to be ${test.expectedStatus}, but passed.` });
    }
    const hasFailed = outcome === "failed" || outcome === "timed_out";
    this.write({
      event: "end",
      id: test.id,
      retry: result.retry,
      outcome,
      seconds: Math.max(0, result.duration / 1000) || 0,
      is_final: !hasFailed || result.retry >= test.retries,
      errors: outcome === "passed" ? [] : errors,
      attachments: result.attachments.flatMap((attachment) => this.attachment(attachment)),
      // of a first try that passes none are kept: nearly all do
      steps: hasFailed || (result.retry > 0 && outcome === "passed") ? stepsOf(result, cut) : undefined,
    });
    this.mark("end", test.id);
  }

  onError(error) {
    const files = new Set(this.ownFrames(error).map(({ file }) => file));
    this.write({ event: "error", ...this.describe(error), files: [...files].reverse() });
  }

  onEnd() {
    this.write({ event: "finish" });
  }

  describe(error) {
    const message = cut(error.message ?? error.value ?? error.stack ?? "unknown error", MAX_MESSAGE);
    const described = { message, ...this.place(error) };
    // Playwright's own frame is of another place if that is not the project's.
    if (error.snippet && (!error.location || error.location.line === described.line)) {
      const lines = cut(error.snippet, MAX_STACK).split("\n");
      described.snippet = lines
        .map((line) => line.slice(0, MAX_SNIPPET_LINE))
        .join("\n")
        .slice(0, MAX_SNIPPET);
    }
    // Only in some versions about 1.50. 1.65 gives reporters just the text, from which QualGent reads both values:
    // params of a step have only the expected one, which may be cut.
    const result = error.matcherResult;
    if (result && typeof result === "object") {
      for (const key of ["expected", "actual"]) {
        if (result[key] !== undefined) {
          described[key] = cut(text(result[key]), MAX_NAME);
        }
      }
    }
    return described;
  }

  // The first frame of an error inside the project, else where Playwright places the error.
  place(error) {
    return this.ownFrames(error)[0] ?? {};
  }

  // Files and lines of the project, innermost first, at last where Playwright places the error.
  ownFrames(error) {
    const frames = [];
    for (const frame of cut(error.stack, MAX_STACK).split("\n")) {
      const found = /^\s*at (?:.*?\()?(?:file:\/\/)?(\/.*?):(\d+):\d+\)?$/.exec(frame);
      if (found && this.isOwn(found[1])) {
        frames.push({ file: cut(this.relative(found[1]), MAX_PATH), line: Number(found[2]) });
      }
    }
    if (error.location && this.isOwn(error.location.file)) {
      frames.push({ file: cut(this.relative(error.location.file), MAX_PATH), line: Math.max(1, error.location.line) });
    }
    return frames;
  }

  fileOf(test) {
    return cut(this.relative(fileOf(test)), MAX_PATH);
  }

  isOwn(file) {
    const relative = path.relative(this.root, file);
    return (
      relative !== "" && relative.split(path.sep)[0] !== ".." && !relative.split(path.sep).includes("node_modules")
    );
  }

  relative(file) {
    return file && path.relative(this.root, file).split(path.sep).join("/");
  }

  attachment({ name, path: file, contentType }) {
    return file ? [{ name: cut(name, 200), path: cut(file, 1000), type: cut(contentType, 200) }] : [];
  }

  // A boundary of the case in the output of the tool, which qgagent takes out. It may be in the middle of a line.
  mark(word, id) {
    if (this.file !== null) {
      process.stdout.write(`::qualgent ${this.nonce} ${word} ${encodeURIComponent(id)}\n`);
    }
  }

  write(event) {
    if (this.file === null) {
      return;
    }
    fs.writeSync(this.file, encode({ nonce: this.nonce, ...event }));
  }
}

// One line. Without steps and with one item each, the texts fit, as their characters have at most 3 bytes.
function encode(event) {
  for (const [items, steps] of [
    [MAX_ITEMS, event.steps],
    [MAX_ITEMS, undefined],
    [1, undefined],
  ]) {
    const shorten = (key, value) => (Array.isArray(value) && key !== "steps" ? value.slice(0, items) : value);
    const data = Buffer.from(`${JSON.stringify({ ...event, steps }, shorten)}\n`);
    if (data.length < MAX_LINE_BYTES || items === 1) {
      return data;
    }
  }
  return null;
}

// The beginning of a text as valid Unicode, without colors and control characters.
function cut(value, most) {
  return String(value ?? "")
    .slice(0, 2 * most)
    .replace(ANSI, "")
    .slice(0, most)
    .replace(ODD, "\ufffd");
}

function text(value) {
  if (typeof value === "string") {
    return value;
  }
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

module.exports = QualgentReporter;
