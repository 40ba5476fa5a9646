const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('@playwright/test');

test('waits for what never comes', async ({ page }) => {
  test.setTimeout(0);
  spawn('sleep', ['300'], { detached: true, stdio: 'ignore' }).unref(); // a daemon that nobody ends
  await page.goto('/');
  fs.writeFileSync(path.join(process.env.RUN_STATE, 'hanging'), '');
  await page.waitForSelector('#never', { timeout: 0 });
});
