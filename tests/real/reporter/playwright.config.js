// A project of several configurations, with a setup, retries, and a reporter of its own.
const { defineConfig } = require('@playwright/test');

const launchOptions = {
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
};

module.exports = defineConfig({
  testDir: 'tests',
  forbidOnly: !!process.env.CI,
  retries: 1,
  reporter: [['list'], ['./own-reporter.js']],
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  use: { launchOptions },
  projects: [
    { name: 'setup', testMatch: /.*\.setup\.js/ },
    { name: 'web', dependencies: ['setup'] },
    { name: 'phone', testMatch: /flaky\.spec\.js/ },
  ],
});
