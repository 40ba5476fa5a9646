const { test, expect } = require('@playwright/test');

test('knows who is logged in', async ({ page }) => {
  for (let visit = 0; visit < 10; visit += 1) {
    await page.goto('/');
    await expect(page.locator('h1')).toHaveText('Hello Ada', { timeout: 1000 });
  }
});
