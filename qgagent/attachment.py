"""Whether a device is at its cable, and what that means for the test on it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from msgspec.structs import replace

from qgprotocol.messages import Build, Lease

from .errors import DisconnectedError, InstallError
from .presets.base import Preset, RunOutcome
from .workplace import Workplace

Value = TypeVar("Value")


class Attachment:
    """Of one device, from when it was attached until it has been away for too long. It may be away for a moment."""

    def __init__(self, serial: str) -> None:
        self.serial = serial
        self.present = True
        self.absences = 0  # how often it went away
        self.gone = asyncio.Event()  # for too long: this one does not come back, another of the same serial may

    @property
    def trouble(self) -> str:
        return f"device {self.serial} was disconnected"

    def lost(self) -> None:
        self.present = False
        self.absences += 1


class AttachedPreset:
    """Another preset, on a device that may be pulled from its cable.

    While the device is away the test goes on, since a cable may flap; once it is gone it is ended. What fails on a
    device that was away meanwhile failed for that: it raises DisconnectedError, or ends ``error``. A test that passes
    has passed. ``reaches`` asks whether commands reach a device now: a test that the cable was pulled from fails at
    once, and the news of the cable may come after.
    """

    def __init__(self, inner: Preset, attachment: Attachment, reaches: Callable[[str], Awaitable[bool]]) -> None:
        self._inner = inner
        self._attachment = attachment
        self._reaches = reaches
        self.simulated = inner.simulated
        self.install_seconds = inner.install_seconds

    def check(self, lease: Lease) -> None:
        self._inner.check(lease)

    def health(self, target: str) -> Awaitable[str] | None:
        return self._inner.health(target)

    async def install(self, build: Build, workplace: Workplace) -> None:
        before = self._attachment.absences
        try:
            await self._while_there(self._inner.install(build, workplace), workplace)
        except InstallError as error:
            if await self._was_away(since=before):
                raise DisconnectedError(f"{self._attachment.trouble} ({error})") from error
            raise

    async def uninstall(self, build: Build, workplace: Workplace) -> None:
        await self._while_there(self._inner.uninstall(build, workplace), workplace)

    async def run(self, lease: Lease, workplace: Workplace) -> RunOutcome:
        before = self._attachment.absences
        outcome = await self._while_there(self._inner.run(lease, workplace), workplace)
        if outcome.outcome == "passed" or not await self._was_away(since=before):
            return outcome
        details = f" ({outcome.outcome}: {outcome.message})" if outcome.message else f" ({outcome.outcome})"
        return replace(outcome, outcome="error", message=self._attachment.trouble + details)

    async def _was_away(self, *, since: int) -> bool:
        return self._attachment.absences > since or not await self._reaches(self._attachment.serial)

    async def _while_there(self, part: Coroutine[Any, Any, Value], workplace: Workplace) -> Value:
        """Do this, but end it and raise DisconnectedError once the device is gone."""
        work = asyncio.create_task(part)
        gone = asyncio.create_task(self._attachment.gone.wait())
        try:
            await asyncio.wait({work, gone}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            gone.cancel()
            work.cancel()  # does nothing to what has ended
            await _ended(work)
        if work.cancelled():
            workplace.note(self._attachment.trouble)
            raise DisconnectedError(self._attachment.trouble)
        return work.result()


async def _ended(task: asyncio.Task[Any]) -> None:
    """Wait for its end. A cancellation that comes meanwhile has to wait too: nothing of a test may run on after it."""
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled
