// A project as appwright's documentation has it. The emulator, the SDK and Appium are stand-ins: sdk/ and appium.js.
import { defineConfig, Platform } from 'appwright';

export default defineConfig({
  projects: [
    ...['android', 'other'].map((name) => ({
      name,
      use: {
        platform: Platform.ANDROID,
        device: { provider: 'emulator' },
        buildPath: process.env.BUILD,
        expectTimeout: 1_000,
      },
    })),
    {
      name: 'cable',
      use: {
        platform: Platform.ANDROID,
        device: { provider: 'local-device', udid: process.env.QUALGENT_SERIAL },
        buildPath: process.env.QUALGENT_APP_FILE,
        expectTimeout: 1_000,
      },
    },
  ],
});
