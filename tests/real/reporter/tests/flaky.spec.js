const { test, expect } = require('@playwright/test');

test.describe('cart', () => {
  test('adds', () => {});
  test('pays', ({}, testInfo) => {
    expect(testInfo.retry).toBe(1);
  });
  test.skip('ships', () => {});
});
