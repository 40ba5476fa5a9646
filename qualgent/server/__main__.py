"""Entry point of ``python -m qualgent.server``: runs the command in ``qualgent.boot.command``."""

import sys
from importlib import import_module

if __name__ == "__main__":
    sys.exit(import_module("qualgent.boot.command").main())
