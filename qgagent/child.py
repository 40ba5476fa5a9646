"""Child processes: run a command under a guardian, stream its output and enforce its timeouts."""

import asyncio
import contextlib
import math
import os
import signal
import sys
import time
from asyncio.subprocess import DEVNULL
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from .cases import CaseProgress
from .guardian import kill_command
from .redaction import Redactor
from .tasks import cancel

GRACE_SECONDS = 10.0
"""Time between SIGTERM and SIGKILL."""
READ_BYTES = 64 * 1024
TAIL_BYTES = 2000
DRAIN_SECONDS = 5.0
MAX_SLEEP_SECONDS = 3600.0
ACTIVITY_SECONDS = 0.5
"""Time between looks at the activity of a command, which changes its limits."""
GUARDIAN = Path(__file__).with_name("guardian.py")

Output = Callable[[bytes], None]


class KeptOutput:
    """The beginning of a command's output, up to a number of bytes."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._data = bytearray()

    def __call__(self, data: bytes) -> None:
        self._data += data[: self._most - len(self._data)]

    @property
    def text(self) -> str:
        """Return the kept output, decoded as UTF-8."""
        return self._data.decode(errors="replace")


class OutputTail:
    """Pass output on and keep its last TAIL_BYTES, with secrets redacted."""

    def __init__(self, output: Output, redactor: Redactor) -> None:
        self._output = output
        self._redactor = redactor
        self._end = b""

    def __call__(self, data: bytes) -> None:
        self._end = (self._end + self._redactor.feed(data))[-TAIL_BYTES:]  # redacted before it is cut
        self._output(data)

    @property
    def last_line(self) -> str:
        """Return the last line of the output that is not blank, redacted; empty: there is none. Ends the redaction."""
        self._end += self._redactor.end()
        lines = self._end.decode(errors="replace").split("\n")
        return next((line.strip() for line in reversed(lines) if line.strip()), "")


class ExceededLimit(StrEnum):
    """The limit that a command exceeded."""

    TIME = "time"
    SILENCE = "silence"
    START = "start"


class ChildExit(Struct, frozen=True, kw_only=True):
    """The end of a command, and each report of its guardian."""

    exit_code: int | None = None  # negative: killed by that signal; None: not started
    exceeded: ExceededLimit | None = None  # the timeout it was stopped for
    error: str = ""  # why it did not start, or why its guardian failed
    seconds: float = 0.0
    peak_memory_bytes: int | None = None  # of the largest process
    pid: int | None = None

    @property
    def succeeded(self) -> bool:
        """Return whether the command ended with exit code 0, without an exceeded timeout or an error."""
        return self.exit_code == 0 and self.exceeded is None and not self.error


async def run_child(
    command: Sequence[str],
    *,
    cwd: Path,
    environment: Mapping[str, str],
    output: Output,
    seconds: float = math.inf,
    silence_seconds: float = math.inf,
    start_seconds: float = math.inf,
    activity: CaseProgress | None = None,
    grace_seconds: float = GRACE_SECONDS,
    interrupts: bool = False,
    lock: Path | None = None,
    wrap: Sequence[str] = (),
) -> ChildExit:
    """Run a command under a guardian, pass on its output, enforce timeouts, and return how it ended.

    ``wrap`` precedes it, and the ``kill`` of its processes if they are another user's.

    It is stopped after ``seconds``, and after ``silence_seconds`` without output or ``activity``; while this is
    starting, after ``start_seconds``. Cancellation stops the command (SIGTERM, ``grace_seconds``, SIGKILL; with
    ``interrupts`` SIGINT, and SIGTERM in the middle); CancelledError is raised once all its processes have ended. If
    this process dies, the guardian stops the command. ``lock``: an absolute path, see ``lock_state_dir``.
    """
    if not os.path.isdir(cwd):  # noqa: ASYNC240 (a single stat call)
        return ChildExit(error=f"no such directory: {cwd}")
    command = (*wrap, *command)
    reading, writing = os.pipe()
    try:
        guardian = await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", "-S", str(GUARDIAN), str(writing), str(grace_seconds)),
            *("INT" if interrupts else "TERM", str(lock or ""), str(len(wrap)), *command),
            cwd=cwd,
            env=dict(environment),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=DEVNULL,
            pass_fds=(writing,),
            start_new_session=True,  # Ctrl-C in the terminal must reach qgagent only
        )
    except (OSError, ValueError) as error:
        os.close(reading)
        return ChildExit(error=f"{command[0]}: {getattr(error, 'strerror', None) or error}")
    finally:
        os.close(writing)
    return await _Child(guardian, reading, output, seconds, silence_seconds, start_seconds, activity, wrap).wait()


@dataclass(eq=False, repr=False)
class _Child:
    """A running command and its guardian."""

    guardian: asyncio.subprocess.Process
    reading: int  # file descriptor of the output
    output: Output
    seconds: float
    silence_seconds: float
    start_seconds: float
    activity: CaseProgress | None
    wrap: Sequence[str]

    def __post_init__(self) -> None:
        self._started_at = self._last_output_at = time.monotonic()
        self._exceeded: ExceededLimit | None = None
        self._pid: int | None = None
        self._report = ChildExit()  # the last one

    async def wait(self) -> ChildExit:
        """Wait for the command to end and return how; if cancelled, stop it first, then raise CancelledError."""
        ending = asyncio.create_task(self._wait_for_guardian(), name="child")
        watch = asyncio.create_task(self._enforce_timeouts(), name="child limits")
        try:
            await asyncio.shield(ending)
        except asyncio.CancelledError:
            self._stop()
            await asyncio.wait({ending})
            raise
        finally:
            await cancel(watch)
        return replace(self._report, exceeded=self._exceeded, seconds=time.monotonic() - self._started_at)

    def _stop(self) -> None:
        """Request the guardian to stop the command's processes."""
        assert self.guardian.stdin is not None
        if not self.guardian.stdin.is_closing():
            self.guardian.stdin.write(b"s")

    async def _wait_for_guardian(self) -> None:
        """Read the reports of the guardian to its end; kill the command if the guardian was killed."""
        copying = asyncio.create_task(self._copy_output(), name="child output")
        assert self.guardian.stdout is not None
        async for line in self.guardian.stdout:
            self._report = msgspec.json.decode(line, type=ChildExit)
            self._pid = self._report.pid or self._pid
        await self.guardian.wait()
        if self._report.exit_code is None and not self._report.error:
            self._report = ChildExit(error=f"the guardian of the command ended ({self.guardian.returncode})")
            if self._pid is not None:
                await self._kill(self._pid)
        # All writers have ended, unless one cannot be killed: read the rest of the pipe, but only for DRAIN_SECONDS.
        await asyncio.wait({copying}, timeout=DRAIN_SECONDS)
        await cancel(copying)
        if self.guardian.stdin is not None:
            self.guardian.stdin.close()

    async def _kill(self, group: int) -> None:
        """Kill a process group, through ``wrap`` if it belongs to another user."""
        with contextlib.suppress(OSError):
            try:
                os.killpg(group, signal.SIGKILL)
            except PermissionError:
                kill = kill_command(self.wrap, [group], signal.SIGKILL)
                helper = await asyncio.create_subprocess_exec(*kill, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL)
                await helper.wait()

    async def _copy_output(self) -> None:
        """Pass the command's output on as it arrives, until all its writers have ended."""
        reader = asyncio.StreamReader(limit=READ_BYTES)
        file = os.fdopen(self.reading, "rb", buffering=0)
        transport, _ = await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), file
        )
        try:
            while data := await reader.read(READ_BYTES):
                self._last_output_at = time.monotonic()
                self.output(data)
                # Yield: heavy output must not delay heartbeats.
                await asyncio.sleep(0)
        finally:
            transport.close()

    async def _enforce_timeouts(self) -> None:
        """Wait until the command exceeds a limit, then request its stop and note which."""
        while True:
            seconds, exceeded = min((self._started_at + self.seconds, ExceededLimit.TIME), self._next_limit())
            remaining = seconds - time.monotonic()
            if remaining <= 0:
                break
            await asyncio.sleep(min(remaining, MAX_SLEEP_SECONDS if self.activity is None else ACTIVITY_SECONDS))
        self._exceeded = exceeded
        self._stop()

    def _next_limit(self) -> tuple[float, ExceededLimit]:
        """Return the monotonic time at which the command's start, else its silence, exceeds its limit, and which."""
        if self.activity is not None and self.activity.is_starting:
            return self._started_at + self.start_seconds, ExceededLimit.START
        last = max(self._last_output_at, 0.0 if self.activity is None else self.activity.last_event_at)
        return last + self.silence_seconds, ExceededLimit.SILENCE
