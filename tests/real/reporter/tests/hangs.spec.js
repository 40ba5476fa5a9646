const { test } = require('@playwright/test');

test('ends', () => {});
test('waits for what never comes', async () => {
  test.setTimeout(0);
  await new Promise((resolve) => setTimeout(resolve, 300_000));
});
