import { expect, test } from 'appwright';

test('logs in', async ({ device }, testInfo) => {
  expect(testInfo.project.name).toBe(process.env.PROJECT ?? 'android');
  await expect(device.getByText('Log in')).toBeVisible();
  await device.getByText('Log in').tap();
});
