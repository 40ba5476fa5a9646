"""The ``qualgent`` command, which runs the server of the distribution qualgent-server."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec

from qgprotocol import __version__

PACKAGE = "qualgent_server"
MISSING = (
    "qualgent: the server is not installed here; install it with pip install 'qualgent[server]', or with pipx install "
    "or uv tool install in place of pip install (in a checkout, make run starts it)."
)


def main() -> None:
    """Run the server's command with the arguments; print the version, or how to install the server if it is missing."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(f"qualgent {__version__}")
    elif find_spec(PACKAGE) is None:
        sys.exit(MISSING)
    else:
        sys.exit(import_module(f"{PACKAGE}.launcher").main(sys.argv[1:]))
