const { test, expect } = require('@playwright/test');

test('shows its name', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle('The shop');
});
