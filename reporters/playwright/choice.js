// The tests that a start is for, from the file QUALGENT_CHOICE of qgagent: a file or folder each, or one case by the
// titles of its suites and its own. They are numbered from 0.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

class Choice {
  constructor(tests) {
    this.tests = tests.map(({ file, project, titles }) => ({ path: resolve(file), project, titles }));
    this.waiting = new Set(); // numbers of tests that another start must run
    this.paths = new Map(); // of files, without links
    this.numbers = new WeakMap(); // of cases
  }

  // Takes the variable out of the environment; null: there is none. Throws if the file cannot be read.
  static take() {
    const file = process.env.QUALGENT_CHOICE;
    delete process.env.QUALGENT_CHOICE;
    return file ? new Choice(JSON.parse(fs.readFileSync(file, "utf8")).tests) : null;
  }

  // The number of the test that a case is of; -1: of none.
  find(test) {
    if (!this.numbers.has(test)) {
      const [, project, , ...titles] = test.titlePath();
      const file = this.pathOf(test);
      const isOf = (one) =>
        (one.project === "" || one.project === project) &&
        (one.titles.length === 0 ? isIn(file, one.path) : file === one.path && isEqual(titles, one.titles));
      this.numbers.set(test, this.tests.findIndex(isOf));
    }
    return this.numbers.get(test);
  }

  // Excludes what was not chosen by what Playwright gives reporters since 1.62. Of a serial group, whose cases depend
  // on each other, only one chosen test runs in a start.
  apply(suite, testRun) {
    const cases = suite.allTests();
    const first = new Map(); // the lowest number by serial group
    const grouped = cases.map((test) => [this.find(test), serialGroup(test, testRun)]);
    const chosen = grouped.filter(([number, group]) => number >= 0 && group !== null);
    for (const [number, group] of chosen) {
      first.set(group, Math.min(number, first.get(group) ?? number));
    }
    for (const [number, group] of chosen) {
      if (number !== first.get(group)) {
        this.waiting.add(number);
      }
    }
    for (const test of cases.filter((one) => !this.runs(one))) {
      try {
        testRun.exclude(test);
      } catch {
        // of a set-up or teardown project: these run as a whole
      }
    }
  }

  runs(test) {
    return this.find(test) >= 0 && !this.waiting.has(this.find(test));
  }

  // How many of the cases each test has, by number; null: another start must run it.
  count(cases) {
    const counts = Object.fromEntries(this.tests.map((_, number) => [number, this.waiting.has(number) ? null : 0]));
    for (const test of cases.filter((one) => this.runs(one))) {
      counts[this.find(test)] += 1;
    }
    return counts;
  }

  pathOf(test) {
    const file = fileOf(test);
    if (!this.paths.has(file)) {
      this.paths.set(file, resolve(file));
    }
    return this.paths.get(file);
  }
}

// That the case is loaded from: its own code may be in another one.
function fileOf(test) {
  let suite = test.parent;
  while (suite && suite.type !== "file") {
    suite = suite.parent;
  }
  return suite?.location?.file ?? test.location.file;
}

// The outermost suite of a case that is serial; null: none is.
function serialGroup(test, testRun) {
  let group = null;
  for (let suite = test.parent; suite; suite = suite.parent) {
    const mode = testRun.mode?.(suite) ?? suite._parallelMode; // before 1.65, reporters are not given it
    group = mode === "serial" ? suite : group;
  }
  return group;
}

function resolve(file) {
  try {
    return fs.realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}

const isIn = (file, folder) => file === folder || file.startsWith(folder + path.sep);
const isEqual = (one, other) => one.length === other.length && one.every((text, index) => text === other[index]);

module.exports = { Choice, fileOf };
