const { test, expect } = require('@playwright/test');

test.describe.configure({ retries: 0 });
test('toBe', () => {
  expect(41.58).toBe(42);
});
test('toEqual', () => {
  expect({ total: 41, items: ['a', 'b'] }).toEqual({ total: 42, items: ['a', 'c'] });
});
test('toHaveText', async ({ page }) => {
  await page.setContent('<h1>Cart (2)</h1>');
  await expect(page.locator('h1')).toHaveText('Cart (3)', { timeout: 500 });
});
