"""Versions of the node packages that tests use."""

import os
import re
import stat
from pathlib import Path

import msgspec
from msgspec import Struct

MAX_PACKAGE_BYTES = 256 * 1024


class _Package(Struct, frozen=True):
    version: str = ""


def find_package_version(root: Path, *packages: str) -> str | None:
    """Return the version of the first of these packages where node looks for it; None: none is installed."""
    for folder in (root, *root.parents):
        for package in packages:
            text = _read(folder / "node_modules" / package / "package.json")
            try:
                return msgspec.json.decode(text, type=_Package).version
            except (ValueError, RecursionError):  # there is none, or it is none
                continue
    return None


def parse_version(text: str) -> tuple[int, ...] | None:
    """Return the first version in a text; None: there is none."""
    found = re.search(r"(?<![\d.])(\d{1,6}(?:\.\d{1,6}){1,3})", text)
    return tuple(map(int, found[1].split("."))) if found else None


def _read(path: Path) -> bytes:
    """Return the content of a file of the tests; empty: there is none."""
    try:
        file = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # a pipe would block
    except OSError:
        return b""
    try:
        return os.read(file, MAX_PACKAGE_BYTES) if stat.S_ISREG(os.fstat(file).st_mode) else b""
    except OSError:
        return b""
    finally:
        os.close(file)
