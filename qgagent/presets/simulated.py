"""The preset of the demo agents: it sleeps for as long as the test and the install would take."""

from __future__ import annotations

import hashlib
from asyncio import sleep

from qgagent.workplace import Workplace
from qgprotocol.messages import Build, Lease

from .base import RunOutcome
from .durations import Durations

DEFAULT_SECONDS = 3.0


class SimulatedPreset:
    """Plays tests. What is reported is what the playing took, so a fleet at ``speed`` 60 reports seconds for minutes.

    Outcomes come from the durations file; beside it, ``failure_rate`` of all attempts fail. Which ones follows from
    ``seed``, the organisation, the test and the number of the attempt: every run of the same jobs fails the same ones.
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
        """Anything can be played."""

    def health(self, target: str) -> None:
        return None

    async def install(self, build: Build, workplace: Workplace) -> None:
        await sleep(self._install_seconds)

    async def uninstall(self, build: Build, workplace: Workplace) -> None:
        """Nothing was installed."""

    async def run(self, lease: Lease, workplace: Workplace) -> RunOutcome:
        known = self._durations.of(lease.job.test)
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
