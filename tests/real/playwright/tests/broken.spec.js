const { test, expect } = require('@playwright/test');

test('has a heading', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('h1')).toHaveText('The shop');
});

test('sells dates', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('li').last()).toHaveText('Dates', { timeout: 500 });
});
