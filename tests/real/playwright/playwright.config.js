// A project as teams have it; reporters and folders are given by the agent's preset.
const { defineConfig } = require('@playwright/test');

module.exports = defineConfig({
  testDir: 'tests',
  workers: 1,
  retries: 0, // trying again is the server's part
  timeout: 30_000,
  use: {
    baseURL: process.env.PAGE_URL,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    },
  },
});
