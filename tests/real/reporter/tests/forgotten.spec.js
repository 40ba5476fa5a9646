const { test } = require('@playwright/test');

test.only('was debugged', () => {});
test('is left out', () => {});
