"""The file of a reporter's events: read while the test runs, in bounded pieces, whatever the test does to it."""

import asyncio
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from .case_events import MAX_LINE_BYTES, EventSink

MAX_BYTES = 256 * 1024 * 1024  # of the file
READ_BYTES = 256 * 1024  # in one turn of the event loop
POLL_SECONDS = 0.2


Sink = TypeVar("Sink", bound=EventSink)


@dataclass(eq=False, repr=False)
class CaseReader(Generic[Sink]):
    """Follow the file of a start of a test. Raises OSError if it cannot be created."""

    folder: Path  # that is made here, where the test may write
    progress: Sink
    nonce: str
    path: Path = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir()
        self.path = self.folder / "cases.jsonl"
        self.path.touch(exist_ok=False)  # its mode lets a default ACL give it to the user of the tests
        # Kept open: what replaces it later, a link or a pipe, is not read.
        self._file = os.open(self.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
        self._offset = 0
        self._rest = b""  # of a line

    @property
    def variables(self) -> dict[str, str]:
        """Return the environment for the reporter."""
        return {"QUALGENT_CASES": str(self.path), "QUALGENT_NONCE": self.nonce}

    @property
    def is_half_full(self) -> bool:
        return self._offset > MAX_BYTES // 2

    async def follow(self) -> None:
        """Read until cancelled."""
        while not self.progress.is_closed:
            if self.read_some():
                await asyncio.sleep(0)
            else:
                await asyncio.sleep(POLL_SECONDS)

    async def close(self) -> None:
        """Read what is left after the test has ended, and close the file."""
        try:
            left = os.fstat(self._file).st_size
            while self._offset < left and not self.progress.is_closed and self.read_some():  # noqa: ASYNC110
                await asyncio.sleep(0)  # other tasks run meanwhile
            self._check_file()
        finally:
            os.close(self._file)

    def read_some(self) -> bool:
        """Read and process at most READ_BYTES. Return False if there were none."""
        data = os.pread(self._file, READ_BYTES, self._offset)
        if not data:
            if self._offset > os.fstat(self._file).st_size:
                self.progress.report("the file of the cases was truncated", closes=True)
            return False
        self._offset += len(data)
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            if len(line) >= MAX_LINE_BYTES:
                self._report_long_line()
            self.progress.take(line)
        if len(self._rest) >= MAX_LINE_BYTES:
            self._report_long_line()
        if self._offset > MAX_BYTES:
            self.progress.report(f"the file of the cases has more than {MAX_BYTES} bytes", closes=True)
        return True

    def _report_long_line(self) -> None:
        self.progress.report(f"a line of the file of the cases has more than {MAX_LINE_BYTES} bytes", closes=True)

    def _check_file(self) -> None:
        """Report a file that the test has replaced or truncated, or whose last line is incomplete."""
        if not self.progress.is_present:
            return  # a test without a reporter may delete it
        if self._rest:
            self.progress.report("the last line of the file of the cases is incomplete")
        then = os.fstat(self._file)
        try:
            is_same = os.path.samestat(self.path.lstat(), then)
        except OSError:
            is_same = False
        if not is_same:
            self.progress.report("the file of the cases was replaced")
        elif then.st_size < self._offset:
            self.progress.report("the file of the cases was truncated")
