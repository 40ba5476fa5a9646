const { test, expect } = require('@playwright/test');

test('finds bread', async ({ page }, testInfo) => {
  await page.goto('/');
  await page.fill('#search', 'brea');
  await expect(page.locator('li:visible')).toHaveText(['Bread']);
  await page.screenshot({ path: testInfo.outputPath('found.png') });
});
