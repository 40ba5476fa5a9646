"""A program on a terminal of its own, as a person uses it."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType


class Terminal:
    """``with Terminal(command, environment, folder) as terminal``: the program is killed when the block ends."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], folder: Path) -> None:
        self._own, other = pty.openpty()
        self._process = subprocess.Popen(
            command, cwd=folder, env=dict(environment), stdin=other, stdout=other, stderr=other, start_new_session=True
        )
        os.close(other)
        self._shown = b""
        self._is_open = True

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait(10)
        os.close(self._own)

    @property
    def shown(self) -> str:
        """All that the terminal has shown."""
        return self._shown.decode(errors="replace")

    def until(self, pattern: str, seconds: float = 60) -> re.Match[str]:
        """Wait until the terminal shows this, and return the match."""
        deadline = time.monotonic() + seconds
        while (found := re.search(pattern, self.shown)) is None:
            assert self._is_open, self.shown
            assert time.monotonic() < deadline, self.shown
            self._read(1)
        return found

    def type(self, line: str) -> None:
        os.write(self._own, line.encode() + b"\n")

    def interrupt(self) -> None:
        """As Ctrl-C does."""
        self._process.send_signal(signal.SIGINT)

    def end(self, seconds: float = 60) -> tuple[int, str]:
        """Wait for the end of the program; return its exit code, and all that the terminal has shown."""
        deadline = time.monotonic() + seconds
        while self._is_open:
            assert time.monotonic() < deadline, self.shown
            self._read(1)
        return self._process.wait(10), self.shown

    def _read(self, seconds: float) -> None:
        if not select.select([self._own], [], [], seconds)[0]:
            return
        try:
            read = os.read(self._own, 4096)
        except OSError:  # Linux: the last process has closed it
            read = b""
        self._shown += read
        self._is_open = bool(read)
