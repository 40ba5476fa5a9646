"""Preset for demo agents: sleeps instead of installing and testing; outcomes come from a file.

A durations file has the duration and outcome of each test, in one of two JSON formats, with unscaled seconds::

    {"tests/login.spec.js": 12.4, "tests/search.spec.js": 3.1}

    [{"test": "tests/login.spec.js", "seconds": 12.4},
     {"test": "tests/flaky/*", "seconds": 5, "outcome": "failed", "message": "no such element"}]

A ``*`` in a test of the second format matches any text. An exact name takes precedence over patterns; of several
matching patterns, the first in the file applies.
"""

import asyncio
import hashlib
import re
import time
from asyncio import sleep
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from qgagent.attempt import DeviceAttempt
from qgagent.errors import DurationsError
from qgagent.tasks import cancel
from qgagent.verdicts import RunOutcome
from qgagent.window import LeaseWindow
from qgagent.workspace import Workspace
from qgprotocol.messages import InstalledBuild, LeaseOffer

DEFAULT_SECONDS = 3.0

Value = TypeVar("Value")
Seconds = Annotated[float, Meta(ge=0, le=86_400)]


class DurationEntry(Struct, frozen=True, kw_only=True):
    test: Annotated[str, Meta(min_length=1)]
    seconds: Seconds
    outcome: Literal["passed", "failed", "timed_out", "error"] = "passed"
    message: str = ""


class Durations:
    def __init__(self, durations: list[DurationEntry]) -> None:
        self._exact = {duration.test: duration for duration in durations if "*" not in duration.test}
        # Only * is special: test names of pytest contain brackets and question marks.
        self._patterns = [
            (re.compile(".*".join(map(re.escape, duration.test.split("*"))), re.DOTALL), duration)
            for duration in durations
            if "*" in duration.test
        ]

    def find(self, test: str) -> DurationEntry | None:
        """Return the entry of a test by exact name, else of the first pattern that matches; None: there is none."""
        if test in self._exact:
            return self._exact[test]
        return next((duration for pattern, duration in self._patterns if pattern.fullmatch(test)), None)


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


@dataclass(eq=False, repr=False, kw_only=True)
class SimulatedPreset:
    """Sleep for the duration of tests and installs, divided by ``speed``; the shortened durations are reported.

    Outcomes are those of the durations file. In addition, ``failure_rate`` of all attempts fail, chosen by a hash of
    ``seed``, organization, test and attempt number: repeated runs of the same jobs fail the same attempts.
    """

    simulated = True
    seconds: float = DEFAULT_SECONDS
    start_seconds: float = 0.0  # of the runner; with it, one start runs all tests of a window
    install_seconds: float | None = DEFAULT_SECONDS  # afterwards: divided by ``speed``
    durations: Durations | None = None
    speed: float = 1.0
    failure_rate: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        self.start_seconds /= self.speed
        self.install_seconds = (self.install_seconds or 0.0) / self.speed

    async def check(self, lease: LeaseOffer, workspace: Workspace) -> None:
        """Accept every lease."""

    def health(self, target: str) -> None:
        """Return None: there is no health check."""
        return None

    async def install(self, build: InstalledBuild, workspace: Workspace) -> None:
        """Sleep for ``install_seconds``."""
        await sleep(self.install_seconds or 0.0)

    async def uninstall(self, build: InstalledBuild, workspace: Workspace) -> None:
        """Do nothing: nothing was installed."""

    async def run(self, lease: LeaseOffer, workspace: Workspace) -> RunOutcome:
        """Sleep as long as the runner's start and the test take; return the test's simulated outcome."""
        if self.start_seconds:
            await sleep(self.start_seconds)
        return replace(await self._run_test(lease), start_seconds=self.start_seconds or None)

    def runs_windows(self, _target: str) -> bool:
        """Return whether a start of the runner takes time, so that one runs several jobs."""
        return self.start_seconds > 0

    stays = runs_windows

    async def run_window(self, window: LeaseWindow, attempts: Sequence[DeviceAttempt]) -> bool:
        """Simulate one start that runs these attempts and those held meanwhile, and report each; return True."""
        start_seconds: float | None = self.start_seconds
        first = attempts[0] if attempts[0].has_begun else None
        await self._until_changed(window, attempts[0], sleep(self.start_seconds))
        left = [*attempts]
        while left:
            attempt = left.pop(0)
            if window.is_open(attempt) and not attempt.is_stopped:
                first = first or attempt
                window.begin(attempt, first, self.start_seconds)
                began = time.monotonic()
                outcome = await self._until_changed(window, attempt, self._run_test(attempt.lease))
                attempt.run_seconds = time.monotonic() - began + (start_seconds or 0.0)
                if outcome is not None:
                    window.end(attempt, replace(outcome, start_seconds=start_seconds))
                    start_seconds = None
            if window.is_open(attempt) and attempt.is_stopped:
                window.end_stopped(attempt)
            left = left or window.held
        return True

    async def _until_changed(
        self, window: LeaseWindow, attempt: DeviceAttempt, work: Coroutine[None, None, Value]
    ) -> Value | None:
        """Run ``work`` and return its result; once the attempt is stopped, cancel the work and return None."""
        working = asyncio.create_task(work)
        try:
            while not working.done() and not attempt.is_stopped:
                window.changed.clear()
                changed = asyncio.create_task(window.changed.wait())
                await asyncio.wait({working, changed}, return_when=asyncio.FIRST_COMPLETED)
                await cancel(changed)
            return None if attempt.is_stopped else working.result()
        finally:
            await cancel(working)

    async def _run_test(self, lease: LeaseOffer) -> RunOutcome:
        """Sleep as long as the test takes, and return its outcome."""
        known = self.durations.find(lease.job.test) if self.durations else None
        await sleep((known.seconds if known else self.seconds) / self.speed)
        if known is not None and known.outcome != "passed":
            return RunOutcome(outcome=known.outcome, message=known.message)
        text = f"{self.seed}\0{lease.job.org_id}\0{lease.job.test}\0{lease.number}"
        drawn = int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest()) / 2**64
        if drawn < self.failure_rate:
            return RunOutcome(outcome="failed", message=f"simulated failure (rate {self.failure_rate:g})")
        return RunOutcome(outcome="passed")
