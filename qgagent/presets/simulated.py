"""Simulated preset, used by demo agents: sleep instead of installing builds and running tests."""

from __future__ import annotations

import hashlib
from asyncio import sleep

from qgagent.workspace import Workspace
from qgprotocol.messages import Build, Lease

from .base import RunOutcome
from .durations import Durations

DEFAULT_SECONDS = 3.0


class SimulatedPreset:
    """Sleep for the duration of tests and installs, divided by ``speed``; the shortened durations are reported.

    Outcomes are those of the durations file. In addition, ``failure_rate`` of all attempts fail, chosen by a hash of
    ``seed``, organization, test and attempt number: repeated runs of the same jobs fail the same attempts.
    """

    simulated = True

    def __init__(
        self,
        *,
        seconds: float = DEFAULT_SECONDS,
        install_seconds: float = DEFAULT_SECONDS,
        durations: Durations | None = None,
        speed: float = 1.0,
        failure_rate: float = 0.0,
        seed: int = 0,
    ) -> None:
        self.install_seconds: float | None = install_seconds / speed
        self._install_seconds = install_seconds / speed
        self._seconds = seconds
        self._durations = durations or Durations([])
        self._speed = speed
        self._failure_rate = failure_rate
        self._seed = seed

    def check(self, lease: Lease) -> None:
        """Accept every lease."""

    def health(self, target: str) -> None:
        return None

    async def install(self, build: Build, workspace: Workspace) -> None:
        await sleep(self._install_seconds)

    async def uninstall(self, build: Build, workspace: Workspace) -> None:
        """Do nothing: nothing was installed."""

    async def run(self, lease: Lease, workspace: Workspace) -> RunOutcome:
        known = self._durations.find(lease.job.test)
        await sleep((known.seconds if known else self._seconds) / self._speed)
        if known is not None and known.outcome != "passed":
            return RunOutcome(outcome=known.outcome, message=known.message)
        if self._fails(lease):
            return RunOutcome(outcome="failed", message=f"simulated failure (rate {self._failure_rate:g})")
        return RunOutcome(outcome="passed")

    def _fails(self, lease: Lease) -> bool:
        text = f"{self._seed}\0{lease.job.org_id}\0{lease.job.test}\0{lease.number}"
        drawn = int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest()) / 2**64
        return drawn < self._failure_rate
