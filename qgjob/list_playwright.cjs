// A reporter of `playwright test --list`: writes what is listed to the file QUALGENT_LIST, a JSON object a line.
const fs = require('fs');

class ListReporter {
  printsToStdio() {
    return false; // so that Playwright prints list and errors as ever
  }

  onBegin(config, suite) {
    const file = fs.openSync(process.env.QUALGENT_LIST, 'a');
    const write = (row) => fs.writeSync(file, `${JSON.stringify(row)}\n`);
    write({ event: 'version', name: config.version });
    for (const { name, dependencies = [], teardown } of config.projects)
      write({ event: 'project', name, needs: [...dependencies, ...(teardown ? [teardown] : [])] });
    for (const project of suite.suites)
      for (const tests of project.suites)
        for (const test of tests.allTests()) {
          const [, name, path, ...titles] = test.titlePath();
          // before 1.42, tags are in titles only
          const tags = test.tags ?? titles.join(' ').match(/@\S+/g) ?? [];
          const place = tests.location?.file ?? `${config.rootDir}/${path}`;
          write({ event: 'case', project: name, file: place, titles, tags });
        }
    fs.closeSync(file);
  }

  onError() {
    fs.appendFileSync(process.env.QUALGENT_LIST, '{"event":"error"}\n');
  }

  onEnd() {
    fs.appendFileSync(process.env.QUALGENT_LIST, '{"event":"end"}\n');
  }
}

module.exports = ListReporter;
