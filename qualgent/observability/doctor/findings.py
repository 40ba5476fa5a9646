"""What a check found."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Level(StrEnum):
    """How bad it is. Only a failure makes the exit code 1."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


class Finding(NamedTuple):
    """One line of the report."""

    level: Level
    check: str  # a word: which check
    text: str
    remedy: str = ""  # what to do; of all that is not ok


def ok(check: str, text: str) -> Finding:
    return Finding(Level.OK, check, text)


def warn(check: str, text: str, remedy: str) -> Finding:
    return Finding(Level.WARN, check, text, remedy)


def fail(check: str, text: str, remedy: str) -> Finding:
    return Finding(Level.FAIL, check, text, remedy)
