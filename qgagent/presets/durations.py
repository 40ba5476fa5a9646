"""Durations file of the simulated preset: duration and outcome of each test.

Two JSON formats, with unscaled seconds::

    {"tests/login.spec.js": 12.4, "tests/search.spec.js": 3.1}

    [{"test": "tests/login.spec.js", "seconds": 12.4},
     {"test": "tests/flaky/*", "seconds": 5, "outcome": "failed", "message": "no such element"}]

A ``*`` in a test of the second format matches any text. An exact name takes precedence over patterns; of several
matching patterns, the first in the file applies.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from qgagent.errors import DurationsError

Seconds = Annotated[float, Meta(ge=0, le=86_400)]


class DurationEntry(Struct, frozen=True, kw_only=True):
    """Duration and outcome of a test or pattern."""

    test: Annotated[str, Meta(min_length=1)]
    seconds: Seconds
    outcome: Literal["passed", "failed", "timed_out", "error"] = "passed"
    message: str = ""


class Durations:
    """Entries of a durations file, searchable by test."""

    def __init__(self, durations: list[DurationEntry]) -> None:
        self._exact: dict[str, DurationEntry] = {}
        self._patterns: list[tuple[re.Pattern[str], DurationEntry]] = []
        for duration in durations:
            # Only * is special: test names of pytest contain brackets and question marks.
            if "*" in duration.test:
                pattern = ".*".join(re.escape(part) for part in duration.test.split("*"))
                self._patterns.append((re.compile(pattern, re.DOTALL), duration))
            else:
                self._exact[duration.test] = duration

    def find(self, test: str) -> DurationEntry | None:
        """Return the entry for a test, if any."""
        found = self._exact.get(test)
        if found is None:
            found = next((duration for pattern, duration in self._patterns if pattern.fullmatch(test)), None)
        return found


def read_durations(path: Path) -> Durations:
    """Read a durations file. Raises DurationsError."""
    try:
        found = msgspec.json.decode(path.read_bytes(), type=dict[str, Seconds] | list[DurationEntry])
    except OSError as error:
        raise DurationsError(f"{path} cannot be read: {error.strerror or error}") from error
    except msgspec.MsgspecError as error:
        raise DurationsError(
            f'{path} is no durations file: {error}. Valid forms: {{"test": seconds}} or [{{"test": …, "seconds": …}}]'
        ) from error
    if isinstance(found, dict):
        found = [DurationEntry(test=test, seconds=seconds) for test, seconds in found.items()]
    return Durations(found)
