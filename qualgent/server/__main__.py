"""Run the server: ``python -m qualgent.server``. The command itself stands above the server, beside the composition."""

import sys
from importlib import import_module

if __name__ == "__main__":
    sys.exit(import_module("qualgent.boot.command").main())
