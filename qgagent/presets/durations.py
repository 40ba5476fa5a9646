"""The durations file of the simulated preset: how long each test takes, and how it ends.

Two forms, both JSON, both in real seconds::

    {"tests/login.spec.js": 12.4, "tests/search.spec.js": 3.1}

    [{"test": "tests/login.spec.js", "seconds": 12.4},
     {"test": "tests/flaky/*", "seconds": 5, "outcome": "failed", "message": "no such element"}]

A ``*`` in a test of the second form stands for anything. A test named in full wins over patterns; of two patterns that
fit, the first in the file wins.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from qgagent.errors import DurationsError

Seconds = Annotated[float, Meta(ge=0, le=86_400)]


class Duration(Struct, frozen=True, kw_only=True):
    """What is known of a test."""

    test: Annotated[str, Meta(min_length=1)]
    seconds: Seconds
    outcome: Literal["passed", "failed", "timed_out", "error"] = "passed"
    message: str = ""


class Durations:
    """What a durations file says, looked up by test."""

    def __init__(self, durations: list[Duration]) -> None:
        self._exact: dict[str, Duration] = {}
        self._patterns: list[tuple[re.Pattern[str], Duration]] = []
        for duration in durations:
            # Only * is special: pytest's test names are full of [brackets] and question marks.
            if "*" in duration.test:
                pattern = ".*".join(re.escape(part) for part in duration.test.split("*"))
                self._patterns.append((re.compile(pattern, re.DOTALL), duration))
            else:
                self._exact[duration.test] = duration

    def of(self, test: str) -> Duration | None:
        """What is known of this test; None: nothing."""
        found = self._exact.get(test)
        if found is None:
            found = next((duration for pattern, duration in self._patterns if pattern.fullmatch(test)), None)
        return found


def read_durations(path: Path) -> Durations:
    """Raises DurationsError, which names the file and what is wrong with it."""
    try:
        found = msgspec.json.decode(path.read_bytes(), type=dict[str, Seconds] | list[Duration])
    except OSError as error:
        raise DurationsError(f"{path} cannot be read: {error.strerror or error}") from error
    except msgspec.MsgspecError as error:
        raise DurationsError(
            f'{path} is no durations file: {error}. It wants {{"test": seconds}} or [{{"test": …, "seconds": …}}]'
        ) from error
    if isinstance(found, dict):
        found = [Duration(test=test, seconds=seconds) for test, seconds in found.items()]
    return Durations(found)
