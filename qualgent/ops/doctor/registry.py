"""The registry of checks, their context and findings; a check that raises does not stop the others."""

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
    """Return one finding: nothing to do."""
    return [Finding(Level.OK, "", text)]


def warn(text: str, remedy: str) -> list[Finding]:
    """Return one finding that is a warning."""
    return [Finding(Level.WARN, "", text, remedy)]


def fail(text: str, remedy: str) -> list[Finding]:
    """Return one finding that is a failure, which makes the exit code 1."""
    return [Finding(Level.FAIL, "", text, remedy)]


def grade(text: str, remedy: str, *, fails: bool = False, warns: bool = False) -> list[Finding]:
    """Return the finding of a check whose text is the same at every level; ``fails`` precedes ``warns``."""
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
        """The file of SQLite."""
        return Path(str(self.settings.DATABASES["default"]["NAME"]))

    def passed(self, check: str) -> bool:
        """Return whether the last finding of a check that has run was ``ok``."""
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
    """Return a decorator that registers a check, which runs if ``when`` holds."""

    def register(run: Function) -> Function:
        CHECKS.append(Check(name, run, when))
        return run

    return register


def run_checks(context: Context, checks: Iterable[Check]) -> Iterator[Finding]:
    """Yield the findings of the checks; one that raises is a finding, too."""
    for name, run, when in checks:
        try:
            findings = list(run(context)) if when(context) else []
        except Exception as error:
            remedy = "if you cannot explain it, report it as a bug"
            findings = fail(f"this could not be checked: {type(error).__name__}: {error}", remedy)
        for finding in findings:
            context.levels[name] = finding.level
            yield finding._replace(check=name)
