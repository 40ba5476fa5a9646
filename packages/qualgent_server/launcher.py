"""The commands ``qualgent serve`` and ``qualgent manage``.

The project's packages have names that others use (``agents``, ``jobs``), so they are in a folder of their own, which is
on the path of this process only: the tests that agents run would inherit PYTHONPATH.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module, metadata
from pathlib import Path

import platformdirs

from qgprotocol import __version__

APP = Path(__file__).resolve().parent / "app"
IS_WINDOWS = os.name == "nt"
USAGE = """\
usage: qualgent serve [--host HOST] [--port PORT] [--role ROLE]   run the server until Ctrl-C
       qualgent manage COMMAND ...                                run a command of Django's manage.py, such as doctor
       qualgent --version

The server's data are in {folder}, or where QUALGENT_DATA_DIR says. qgjob submits tests, and qgagent runs them.
"""


def main(arguments: list[str]) -> int:
    """Run a command; return the exit code."""
    if IS_WINDOWS:
        return _refuse("the server runs on Linux and macOS; on Windows, qgjob submits to a server elsewhere.")
    version = metadata.version("qualgent-server")
    if version != __version__:
        return _refuse(
            f"qualgent is {__version__}, and qualgent-server {version}; install both in one version: "
            f"pip install 'qualgent[server]=={__version__}'"
        )
    folder = _enter_app()
    command, *rest = arguments or [""]
    if command == "serve":
        from qualgent.boot.command import main as serve

        return serve(["--migrate", *rest], prog="qualgent serve")
    if command == "manage":
        sys.argv = ["qualgent manage", *rest]  # Django's help has it
        import_module("manage").main()
        return 0
    usage = USAGE.format(folder=folder)
    if command in ("-h", "--help"):
        sys.stdout.write(usage)
        return 0
    sys.stderr.write(usage)
    return 2


def _enter_app() -> str:
    """Put the project first on the path, and set the data directory, which is returned, unless it is set."""
    sys.path.insert(0, str(APP))
    folder = os.environ.get("QUALGENT_DATA_DIR", "").strip()
    if not folder:
        # beside what qgagent keeps of the same user
        folder = os.environ["QUALGENT_DATA_DIR"] = str(platformdirs.user_state_path("qualgent") / "server")
    return folder


def _refuse(message: str) -> int:
    sys.stderr.write(f"qualgent: {message}\n")
    return 1
