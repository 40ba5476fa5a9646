// The reporter of index.js beside Playwright's own blob report, for versions before 1.63: their command line adds no
// reporters, and PW_TEST_REPORTER names only one. Playwright has loaded its blob reporter, which it does not export.
// Where that is not found, or fails, there is no blob report, and all else is as without it.
"use strict";

const QualgentReporter = require("./index.js");

const SINCE_1_60 = /[\\/]playwright[\\/]lib[\\/]runner[\\/]index\.js$/; // a bundle
const BEFORE = /[\\/]playwright[\\/]lib[\\/]reporters[\\/]blob\.js$/;

// Calls `use` with the blob reporter. Since 1.60 that is later, but before the first event.
function makeBlobReporter(options, use) {
  const loaded = Object.keys(require.cache);
  const before = loaded.find((name) => BEFORE.test(name));
  const bundle = loaded.find((name) => SINCE_1_60.test(name));
  if (before) {
    use(new (require(before).BlobReporter)(options));
  } else if (bundle) {
    const own = process.env.PW_TEST_REPORTER;
    delete process.env.PW_TEST_REPORTER; // this reporter
    const config = { configDir: options.configDir, config: { tags: [] } };
    const made = require(bundle).runnerReporters.createReporters(config, "test", [["blob", {}]], {});
    process.env.PW_TEST_REPORTER = own;
    made.then((reporters) => use(reporters.at(-1))).catch(note);
  }
}

const note = (error) => process.stderr.write(`There is no blob report: ${error?.message ?? error}\n`);

class WithBlobReport {
  constructor(options = {}) {
    this.own = new QualgentReporter();
    this.blob = null;
    this.early = []; // errors before the begin, which other reporters get after it, too
    try {
      makeBlobReporter(options, (reporter) => (this.blob = reporter));
    } catch (error) {
      note(error);
    }
  }

  version() {
    return "v2"; // of the interface of reporters, which the blob reporter has
  }

  printsToStdio() {
    return false;
  }

  onConfigure(config) {
    this.config = config;
    if (config.reporter?.some(([name]) => name === "blob")) {
      this.blob = null; // the project's own writes the same file
    }
    this.pass("onConfigure", config);
  }

  preprocess(params) {
    return this.own.preprocess(params);
  }

  onBegin(suite) {
    this.pass("onBegin", suite);
    this.own.onBegin(this.config, suite);
    const early = this.early;
    this.early = null;
    early.forEach((error) => this.own.onError(error));
  }

  onTestBegin(test, result) {
    this.pass("onTestBegin", test, result);
    this.own.onTestBegin(test, result);
  }

  onTestEnd(test, result) {
    this.pass("onTestEnd", test, result);
    this.own.onTestEnd(test, result);
  }

  onError(error) {
    this.pass("onError", error);
    if (this.early) {
      this.early.push(error);
    } else {
      this.own.onError(error);
    }
  }

  async onEnd(result) {
    await this.pass("onEnd", result);
    this.own.onEnd();
  }

  pass(name, ...values) {
    try {
      const passed = this.blob?.[name]?.(...values);
      return passed?.catch?.((error) => this.giveUp(error)) ?? passed;
    } catch (error) {
      return this.giveUp(error);
    }
  }

  giveUp(error) {
    this.blob = null;
    note(error);
  }
}

for (const name of ["onStdOut", "onStdErr", "onStepBegin", "onStepEnd", "onExit"]) {
  WithBlobReport.prototype[name] = function (...values) {
    return this.pass(name, ...values);
  };
}

module.exports = WithBlobReport;
