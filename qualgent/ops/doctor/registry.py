"""The registry of doctor's checks, and the context and findings that they share."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple


class Level(StrEnum):
    """Severity. Only a failure makes the exit code 1."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


class Finding(NamedTuple):
    level: Level
    check: str  # its name, one word; set by ``run_checks``
    text: str
    remedy: str = ""  # what to do; empty if ok


def ok(text: str) -> list[Finding]:
    """Return one finding of level ok."""
    return [Finding(Level.OK, "", text)]


def warn(text: str, remedy: str) -> list[Finding]:
    """Return one finding of level warning, with the remedy to print."""
    return [Finding(Level.WARN, "", text, remedy)]


def fail(text: str, remedy: str) -> list[Finding]:
    """Return one finding of level failure, with the remedy to print; it makes the exit code 1."""
    return [Finding(Level.FAIL, "", text, remedy)]


def grade(text: str, remedy: str, *, fails: bool = False, warns: bool = False) -> list[Finding]:
    """Return one finding with the same text at any level: failure if ``fails``, warning if ``warns``, else ok."""
    return fail(text, remedy) if fails else warn(text, remedy) if warns else ok(text)


class Context:
    """The subjects of the checks, and their findings so far. Tests set other values."""

    root = Path(__file__).resolve().parents[3]
    version = sys.version_info[:3]
    mounts = Path("/proc/mounts")
    settings: Any  # Django's, and its connection: set by the check of the settings
    connection: Any
    lock: Any = None  # a ``serving.Lock``
    is_serving = False  # whether the server of this installation answers at its address
    report: Any = None  # of the running server: a ``serving.ServerReport``

    def __init__(self, *, repair: bool = False, dry_run: bool = False, **values: Any) -> None:
        self.repair, self.dry_run, self.now = repair, dry_run, datetime.now(UTC)
        self.levels: dict[str, Level] = {}  # of the checks that have run, each that of its last finding
        vars(self).update(values)

    @property
    def folder(self) -> Path:
        """Return the data directory."""
        return Path(self.settings.QUALGENT_DATA_DIR)

    @property
    def database(self) -> Path:
        """Return the path of SQLite's database file."""
        return Path(str(self.settings.DATABASES["default"]["NAME"]))

    def passed(self, check: str) -> bool:
        """Return whether the named check has run, and its last finding was ``ok``."""
        return self.levels.get(check) is Level.OK

    def is_shared(self) -> bool:
        """Return whether the server is in shared mode (QUALGENT_AUTH=on)."""
        return bool(self.settings.QUALGENT_AUTH)


class Check(NamedTuple):
    name: str
    run: Callable[[Context], Iterable[Finding]]
    when: Callable[[Context], Any]


CHECKS: list[Check] = []
"""In the order of their modules."""

Function = Callable[[Context], list[Finding]]


def check(name: str, *, when: Callable[[Context], Any] = lambda context: True) -> Callable[[Function], Function]:
    """Decorate a function as a check of this name, which runs only if ``when(context)`` is true."""

    def register(run: Function) -> Function:
        CHECKS.append(Check(name, run, when))
        return run

    return register


def run_checks(context: Context, checks: Iterable[Check]) -> Iterator[Finding]:
    """Run the checks and yield their findings; a check that raises yields a failure."""
    for name, run, when in checks:
        try:
            findings = list(run(context)) if when(context) else []
        except Exception as error:
            remedy = "if you cannot explain it, report it as a bug"
            findings = fail(f"this could not be checked: {type(error).__name__}: {error}", remedy)
        for finding in findings:
            context.levels[name] = finding.level
            yield finding._replace(check=name)
