"""Presets: implementations of installing builds and running tests on a device, chosen on the device host."""
