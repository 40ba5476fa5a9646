"""Versions of test runners that the presets work with."""

from pathlib import Path

from .errors import JobRefusedError
from .node_packages import find_package_version, parse_version

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
    return ".".join(map(str, version))
