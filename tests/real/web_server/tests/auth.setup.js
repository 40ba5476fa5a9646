const { test } = require('@playwright/test');

test('logs in', async ({ page }, testInfo) => {
  await page.goto('/login');
  await page.context().storageState({ path: testInfo.project.metadata.auth });
});
