const { test, expect } = require('@playwright/test');

test('begins empty', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('#count')).toHaveText('0');
});

test('counts what is added', async ({ page }) => {
  await page.goto('/');
  await page.click('#add');
  await page.click('#add');
  await expect(page.locator('#count')).toHaveText('2');
});
