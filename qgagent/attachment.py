"""Attachment state of a discovered device, and the preset wrapper that handles its disconnection."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from msgspec.structs import replace

from qgprotocol.messages import Build, Lease

from .errors import DisconnectedError, InstallError
from .presets.base import Preset, RunOutcome
from .tasks import wait_uncancelled
from .workspace import Workspace

Value = TypeVar("Value")


class Attachment:
    """Attachment of one device until it is gone for good; short absences are tolerated."""

    def __init__(self, serial: str) -> None:
        self.serial = serial
        self.present = True
        self.absences = 0  # number of disconnections
        self.gone = asyncio.Event()  # final; a device attached later gets a new Attachment

    @property
    def disconnected_message(self) -> str:
        return f"device {self.serial} was disconnected"


@dataclass(eq=False, repr=False)
class AttachedPreset:
    """Wrap a preset for a device that may be disconnected.

    The test continues during a short absence of the device and is stopped once the device is gone. A failure during or
    after an absence is attributed to the disconnection: it raises DisconnectedError or ends ``error``. ``reaches``
    checks the connection at a failure, since a test may fail before the tracker reports the disconnection.
    """

    inner: Preset
    attachment: Attachment
    reaches: Callable[[str], Awaitable[bool]]

    def __post_init__(self) -> None:
        self.simulated = self.inner.simulated
        self.install_seconds = self.inner.install_seconds

    def check(self, lease: Lease) -> None:
        self.inner.check(lease)

    def health(self, target: str) -> Awaitable[str] | None:
        return self.inner.health(target)

    async def install(self, build: Build, workspace: Workspace) -> None:
        before = self.attachment.absences
        try:
            await self._run_while_attached(self.inner.install(build, workspace), workspace)
        except InstallError as error:
            if await self._was_disconnected(since=before):
                raise DisconnectedError(f"{self.attachment.disconnected_message} ({error})") from error
            raise

    async def uninstall(self, build: Build, workspace: Workspace) -> None:
        await self._run_while_attached(self.inner.uninstall(build, workspace), workspace)

    async def run(self, lease: Lease, workspace: Workspace) -> RunOutcome:
        before = self.attachment.absences
        outcome = await self._run_while_attached(self.inner.run(lease, workspace), workspace)
        if outcome.outcome == "passed" or not await self._was_disconnected(since=before):
            return outcome
        details = f" ({outcome.outcome}: {outcome.message})" if outcome.message else f" ({outcome.outcome})"
        return replace(outcome, outcome="error", message=self.attachment.disconnected_message + details)

    async def _was_disconnected(self, *, since: int) -> bool:
        return self.attachment.absences > since or not await self.reaches(self.attachment.serial)

    async def _run_while_attached(self, action: Coroutine[Any, Any, Value], workspace: Workspace) -> Value:
        """Run the action; cancel it and raise DisconnectedError once the device is gone."""
        work = asyncio.create_task(action)
        gone = asyncio.create_task(self.attachment.gone.wait())
        try:
            await asyncio.wait({work, gone}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            gone.cancel()
            work.cancel()
            await wait_uncancelled(work)
        if work.cancelled():
            workspace.note(self.attachment.disconnected_message)
            raise DisconnectedError(self.attachment.disconnected_message)
        return work.result()
