const { test, expect } = require('@playwright/test');
const fs = require('node:fs');
const path = require('node:path');

const square = (color) => `<body style="margin: 0"><div style="width: 10px; height: 10px; background: ${color}"></div>`;

test('looks as before', async ({ page }, testInfo) => {
  await page.setContent(square('red'));
  const before = testInfo.snapshotPath('page.png');
  fs.mkdirSync(path.dirname(before), { recursive: true });
  fs.writeFileSync(before, await page.screenshot());
  await page.setContent(square('blue'));
  await expect(page).toHaveScreenshot('page.png', { timeout: 3000 });
});
