"""Versions of installed test runners, and refusal of jobs whose runner does not work with the preset."""

import os
import re
import stat
from pathlib import Path

import msgspec
from msgspec import Struct

from .errors import JobRefusedError

MAX_PACKAGE_BYTES = 256 * 1024
OLDEST = {"playwright": (1, 45), "pytest": (7,), "appwright": (0, 1, 1)}
"""Oldest versions that the presets work with."""
NEWEST_FOR_APPWRIGHT = (1, 58)  # of Playwright, for appwright 0.1.1
OLDEST_SHARED_MAESTRO = (2, 5)
"""Oldest Maestro for several devices of a host: older ones share port 7001 of the host."""
PACKAGES: dict[str, dict[str, tuple[str, ...]]] = {
    "playwright": {"playwright": ("@playwright/test", "playwright")},
    "appwright": {"appwright": ("appwright",), "playwright": ("@playwright/test", "playwright")},
}
"""Runners that come with the tests, by preset, with the packages that have their version."""


class _Package(Struct, frozen=True):
    version: str = ""


def find_package_version(root: Path, *packages: str) -> str | None:
    """Return the version of the first package found in node_modules here or above; None: none is installed."""
    for folder in (root, *root.parents):
        for package in packages:
            text = _read(folder / "node_modules" / package / "package.json")
            try:
                return msgspec.json.decode(text, type=_Package).version
            except (ValueError, RecursionError):  # there is none, or it is none
                continue
    return None


def is_playwright_since(root: Path, oldest: tuple[int, ...]) -> bool:
    """Return whether the folder's Playwright has at least this version; False if it is not installed."""
    version = find_package_version(root, "@playwright/test", "playwright") or ""
    return (parse_version(version) or (0,)) >= oldest


def parse_version(text: str) -> tuple[int, ...] | None:
    """Return the first version in a text as numbers, such as (1, 45, 0); None: there is none."""
    found = re.search(r"(?<![\d.])(\d{1,6}(?:\.\d{1,6}){1,3})", text)
    return tuple(map(int, found[1].split("."))) if found else None


def _read(path: Path) -> bytes:
    """Return up to MAX_PACKAGE_BYTES of a regular file; empty if it cannot be read."""
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


def find_misfit(name: str, version: tuple[int, ...], preset: str, *, is_shared: bool = False) -> str:
    """Return why a runner of this version does not work with the preset; empty: it does.

    ``is_shared``: several devices of the host use it.
    """
    oldest, reason = OLDEST.get(name, ()), ""
    if name == "maestro" and is_shared:
        oldest, reason = OLDEST_SHARED_MAESTRO, " for several devices of a host"
    if version < oldest:
        return f"{name} {dotted(version)} is too old: {dotted(oldest)} or newer is required{reason}"
    newest = NEWEST_FOR_APPWRIGHT if (preset, name) == ("appwright", "playwright") else None
    if newest is not None and version[: len(newest)] > newest:
        return f"{name} {dotted(version)} is too new for appwright: {dotted(newest)} or older is required"
    return ""


def check_packages(preset: str, root: Path) -> None:
    """Raise JobRefusedError if the tests have runners that do not work with the preset. Unknown versions are tried."""
    for name, packages in PACKAGES.get(preset, {}).items():
        version = parse_version(find_package_version(root, *packages) or "")
        if version is not None and (misfit := find_misfit(name, version, preset)):
            raise JobRefusedError(misfit)


def dotted(version: tuple[int, ...]) -> str:
    """Return a version as text, such as "1.45.0"."""
    return ".".join(map(str, version))
