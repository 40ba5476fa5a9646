const { test } = require('@playwright/test');

throw new Error('no such page object');
test('is never reached', () => {});
