"""Run the server: ``python -m qualgent.server``. The command itself stands above the server, beside the composition."""

import importlib
import sys

if __name__ == "__main__":
    # by name, as nothing here imports what is above; not run as a module, which warns if it was imported before
    sys.exit(importlib.import_module("qualgent.command").main())
