"""How a device installs builds and runs tests; which preset a device uses is decided on the device host."""
