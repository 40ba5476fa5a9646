"""Runs one command to its end: no shell, its output as it comes, its limits kept, nothing of it left behind."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from msgspec import Struct

GRACE_SECONDS = 10.0
"""Between SIGTERM and SIGKILL."""
READ_BYTES = 64 * 1024
DRAIN_SECONDS = 5.0
GUARDIAN = Path(__file__).with_name("guardian.py")

Output = Callable[[bytes], None]


class Overrun(StrEnum):
    """Which limit a command ran into."""

    TIME = "time"
    SILENCE = "silence"


class Limits(Struct, frozen=True, kw_only=True):
    """Seconds a command may take, and may say nothing. None: no limit."""

    seconds: float | None = None
    silence_seconds: float | None = None


class ChildEnd(Struct, frozen=True, kw_only=True):
    """How a command ended."""

    exit_code: int | None = None  # negative: the signal that ended it; None: it never began
    overrun: Overrun | None = None  # it was stopped for that
    error: str = ""  # why it never began, or what became of its guardian
    seconds: float = 0.0
    peak_memory_bytes: int | None = None

    @property
    def succeeded(self) -> bool:
        return self.exit_code == 0 and self.overrun is None and not self.error


async def run_child(
    command: Sequence[str],
    *,
    cwd: Path,
    environment: Mapping[str, str],
    output: Output,
    limits: Limits,
    grace_seconds: float = GRACE_SECONDS,
    lock: Path | None = None,
) -> ChildEnd:
    """Run the command; ``output`` is given what it writes, stdout and stderr as they come.

    ``lock``: an absolute path; see ``StateDir``.

    Cancelled, it stops the command (SIGTERM, ``grace_seconds``, SIGKILL) and lets the CancelledError through once
    nothing of it runs any more. Should this process die, the command's guardian does the same.
    """
    if not os.path.isdir(cwd):  # noqa: ASYNC240 (one look at the disk)
        return ChildEnd(error=f"no such directory: {cwd}")
    reading, writing = os.pipe()
    try:
        guardian = await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", "-S", str(GUARDIAN), str(writing), str(grace_seconds), str(lock or ""), *command),
            cwd=cwd,
            env=dict(environment),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            pass_fds=(writing,),
            start_new_session=True,  # a Ctrl-C in the terminal is for qgagent alone
        )
    except (OSError, ValueError) as error:
        os.close(reading)
        return ChildEnd(error=f"{command[0]}: {getattr(error, 'strerror', None) or error}")
    finally:
        os.close(writing)
    return await _Child(guardian, reading, output, limits).until_ended()


class _Child:
    """A command under its guardian."""

    def __init__(self, guardian: asyncio.subprocess.Process, reading: int, output: Output, limits: Limits) -> None:
        self._guardian = guardian
        self._output = output
        self._limits = limits
        self._reading = reading
        self._began = self._heard = time.monotonic()
        self._overrun: Overrun | None = None
        self._pid: int | None = None
        self._end: dict[str, Any] = {}

    async def until_ended(self) -> ChildEnd:
        course = asyncio.create_task(self._course(), name="child")
        watch = asyncio.create_task(self._watch(), name="child limits")
        try:
            await asyncio.shield(course)
        except asyncio.CancelledError:
            self._stop()
            await asyncio.wait({course})
            raise
        finally:
            watch.cancel()
            await asyncio.gather(watch, return_exceptions=True)
        return ChildEnd(
            exit_code=self._end.get("exit_code"),
            overrun=self._overrun,
            error=self._end.get("error", ""),
            seconds=time.monotonic() - self._began,
            peak_memory_bytes=self._end.get("peak_memory_bytes"),
        )

    def _stop(self) -> None:
        assert self._guardian.stdin is not None
        if not self._guardian.stdin.is_closing():
            self._guardian.stdin.write(b"s")

    async def _course(self) -> None:
        copying = asyncio.create_task(self._copy(), name="child output")
        assert self._guardian.stdout is not None
        async for line in self._guardian.stdout:
            said = json.loads(line)
            self._pid = said.get("pid", self._pid)
            self._end |= said
        await self._guardian.wait()
        if "exit_code" not in self._end and "error" not in self._end:
            self._end["error"] = f"the guardian of the command ended ({self._guardian.returncode})"
            if self._pid is not None:
                _kill_group(self._pid)
        # Nothing that could write is left; what is in the pipe is read, and a writer that cannot be killed not awaited.
        await asyncio.wait({copying}, timeout=DRAIN_SECONDS)
        copying.cancel()
        await asyncio.gather(copying, return_exceptions=True)
        if self._guardian.stdin is not None:
            self._guardian.stdin.close()

    async def _copy(self) -> None:
        reader = asyncio.StreamReader(limit=READ_BYTES)
        file = os.fdopen(self._reading, "rb", buffering=0)
        transport, _ = await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), file
        )
        try:
            while data := await reader.read(READ_BYTES):
                self._heard = time.monotonic()
                self._output(data)
                # A flood must not keep the loop from heartbeats.
                await asyncio.sleep(0)
        finally:
            transport.close()

    async def _watch(self) -> None:
        """Stop the command when it takes or says nothing for too long."""
        while self._overrun is None:
            now = time.monotonic()
            left: list[tuple[float, Overrun]] = []
            if self._limits.seconds is not None:
                left.append((self._began + self._limits.seconds - now, Overrun.TIME))
            if self._limits.silence_seconds is not None:
                left.append((self._heard + self._limits.silence_seconds - now, Overrun.SILENCE))
            if not left:
                return
            seconds, overrun = min(left)
            if seconds <= 0:
                self._overrun = overrun
                self._stop()
            else:
                await asyncio.sleep(seconds)


def _kill_group(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
