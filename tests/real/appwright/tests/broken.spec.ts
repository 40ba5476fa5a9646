import { expect, test } from 'appwright';

test('shows the basket', async ({ device }) => {
  await expect(device.getByText('Missing')).toBeVisible();
});
