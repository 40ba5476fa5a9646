// A project that starts its app by itself and logs in once; the two lines are those of docs/agents.md.
const { defineConfig } = require('@playwright/test');

const port = Number(process.env.QUALGENT_PORT ?? 3000);
const auth = `${process.env.QUALGENT_WORKDIR ?? '.'}/.auth/user.json`;

const chromium = {
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
};

module.exports = defineConfig({
  testDir: 'tests',
  forbidOnly: !!process.env.CI,
  use: { baseURL: `http://127.0.0.1:${port}`, launchOptions: chromium },
  webServer: {
    command: `node server.js ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !process.env.CI,
  },
  projects: [
    { name: 'setup', testMatch: /auth\.setup\.js/, metadata: { auth } },
    { name: 'web', testMatch: /.*\.spec\.js/, dependencies: ['setup'], use: { storageState: auth } },
  ],
});
