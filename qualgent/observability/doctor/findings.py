"""The findings of checks."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Level(StrEnum):
    """Severity. Only a failure makes the exit code 1."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


class Finding(NamedTuple):
    level: Level
    check: str  # its name, one word
    text: str
    remedy: str = ""  # what to do; empty if ok


def ok(check: str, text: str) -> Finding:
    return Finding(Level.OK, check, text)


def warn(check: str, text: str, remedy: str) -> Finding:
    return Finding(Level.WARN, check, text, remedy)


def fail(check: str, text: str, remedy: str) -> Finding:
    return Finding(Level.FAIL, check, text, remedy)


def grade(check: str, text: str, remedy: str, *, fails: bool = False, warns: bool = False) -> Finding:
    """Return the finding of a check whose text is the same at every level; ``fails`` precedes ``warns``."""
    if fails:
        return fail(check, text, remedy)
    return warn(check, text, remedy) if warns else ok(check, text)
