"""Take the pictures of docs/images: of a busy server, and of every screen in five states.

    make screenshots
    python -m tools.pictures --state empty --state offline --only overview

A state takes about a minute. Its pictures are small: ``--full FOLDER`` keeps whole pages as PNG, to look at.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from pathlib import Path

import django
import httpx
from playwright.async_api import Error as BrowserError

from tests.server_process import ServerFailedError
from tools.servers import ROOT, MissingError, StartError

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"  # on a data directory of its own
django.setup()
del os.environ["DJANGO_SETTINGS_MODULE"]  # servers have their own

from . import album, busy, places, states  # noqa: E402 — they need the settings

BUSY = "busy"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.pictures", description=__doc__.split("\n\n")[0])
    parser.add_argument("--into", type=Path, default=ROOT / "docs" / "images", help="folder (default docs/images)")
    parser.add_argument("--state", action="append", choices=[BUSY, *states.STATES], help="only this one (repeatable)")
    names = sorted({*busy.NAMES, *(place.name for place in places.PLACES)})
    parser.add_argument("--only", action="append", choices=names, help="only this screen (repeatable)")
    parser.add_argument("--full", type=Path, help="folder for whole pages of states, as PNG")
    options = parser.parse_args()
    chosen, only = options.state or [BUSY, *states.STATES], options.only or ()
    options.into.mkdir(parents=True, exist_ok=True)
    size = 0
    try:
        if BUSY in chosen:
            size += asyncio.run(busy.take_busy(options.into, only))
        rest = [state for state in chosen if state != BUSY]
        size += asyncio.run(album.take_states(rest, options.into / "states", only, options.full))
    except (MissingError, StartError, ServerFailedError, BrowserError, httpx.HTTPError) as error:
        print(f"pictures: {error}", file=sys.stderr)
        return 1
    print(f"{size / 1e6:.2f} MB in {options.into}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
