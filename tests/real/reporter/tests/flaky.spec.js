const { test, expect } = require('@playwright/test');

test.describe('cart', () => {
  test('adds', ({}, testInfo) => {
    console.log(`adds tried by ${testInfo.project.name}`);
    process.stdout.write('half a line');
  });
  test('pays', ({}, testInfo) => {
    console.log(`try ${testInfo.retry} tried by ${testInfo.project.name}`);
    expect(testInfo.retry).toBe(1);
  });
  test.skip('ships', () => {});
});
