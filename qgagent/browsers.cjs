// A Playwright reporter that starts the browser of each configured project as tests would, for `qgagent check`.
const { writeFileSync } = require('fs');
const { createRequire } = require('module');
const { join } = require('path');

const LAUNCH_MS = 30_000;
const MAX_TEXT = 4000;

class BrowserReporter {
  onBegin(config) {
    this.config = config;
  }

  onError(error) {
    this.error ??= error.message;
  }

  async onEnd() {
    const launched = new Map();
    const projects = [];
    for (const { name, use } of selected(this.config?.projects ?? [], process.env.QUALGENT_CHECKED_PROJECT)) {
      const { browserName, defaultBrowserType, channel, headless, launchOptions } = use;
      const key = JSON.stringify([browserName, defaultBrowserType, channel, headless, launchOptions]);
      if (!launched.has(key)) launched.set(key, await launch(use, this.config));
      projects.push({ name, ...launched.get(key) });
    }
    writeFileSync(join(__dirname, 'browsers.json'), JSON.stringify({ projects, error: plain(this.error ?? '') }));
  }
}

// The project of this name and those that it depends on; without a name, all.
function selected(projects, name) {
  if (!name) return projects;
  const names = new Set();
  const add = (each) => {
    if (names.has(each)) return;
    names.add(each);
    const project = projects.find((one) => one.name === each);
    [...(project?.dependencies ?? []), project?.teardown].filter(Boolean).forEach(add);
  };
  add(name);
  return projects.filter((project) => names.has(project.name));
}

async function launch(use, config) {
  const browser = use.browserName ?? use.defaultBrowserType ?? 'chromium';
  if (use.connectOptions || process.env.PW_TEST_CONNECT_WS_ENDPOINT) return { browser, remote: true };
  try {
    const playwright = createRequire(config.configFile ?? join(process.cwd(), 'any'))('@playwright/test');
    const { headless, channel } = use;
    const given = Object.fromEntries(Object.entries({ headless, channel }).filter(([, value]) => value !== undefined));
    const started = await playwright[browser].launch({ ...use.launchOptions, ...given, timeout: LAUNCH_MS });
    const version = started.version();
    await started.close();
    return { browser, version };
  } catch (error) {
    return { browser, error: plain(error.message) };
  }
}

function plain(text) {
  return text.replace(/\u001b\[[0-9;]*m/g, '').slice(0, MAX_TEXT);
}

module.exports = BrowserReporter;
