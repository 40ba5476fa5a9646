"""Giving more held jobs to a running test runner: its reporter requests them, and reads the answers from a file.

It asks by an event, and reads the answer, a line of JSON, from a file. The test may do anything to that: a runner that
gets no answer ends, and another start runs the rest.
"""

import contextlib
import json
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from qgagent.errors import InstallError
from qgagent.window_cases import JobCases
from qgprotocol.errors import errors_as

MAX_JOBS = 500  # of one start: runners keep something of each case
LINGER_SECONDS = 0.3  # after a begin, for what the server holds in answer to it


class AddedJob(NamedTuple):
    """A job that a start runs in addition."""

    job: JobCases
    path: Path
    word: str  # of the command


class StayingRunner:
    """Answers the requests of one start. ``choose``: return what is held and can be run by it. Raises InstallError."""

    def __init__(self, folder: Path, nonce: str, choose: Callable[[], Sequence[AddedJob]], jobs: int) -> None:
        path = folder / "more.jsonl"
        with errors_as(InstallError, "the file of more tests cannot be created"):
            path.touch(exist_ok=False)  # its mode lets a default ACL give it to the user of the tests
            self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC)
        self.variables = {"QUALGENT_MORE": str(path)}  # for the reporter
        self._nonce = nonce
        self._choose = choose
        self._jobs = jobs
        self._request: int | None = None  # that is not answered
        self._until = 0.0  # monotonic: until when to wait for more

    def begun(self) -> None:
        """Note that a job began: the server may now send more, so answer no request with an end for LINGER_SECONDS."""
        self._until = time.monotonic() + LINGER_SECONDS

    def ask(self, number: int) -> None:
        """Record the runner's request (by number) for more jobs, which ``answer`` answers later."""
        self._request = number

    def answer(self, *, ends: bool) -> Sequence[AddedJob]:
        """Answer the runner's open request with held jobs and return these; with none left, end the runner."""
        if self._request is None:
            return ()
        added = () if ends or self._jobs >= MAX_JOBS else self._choose()
        if added or ends or time.monotonic() >= self._until:
            self._jobs += len(added)
            tests = [one.word for one in added]  # none: the runner ends
            line = json.dumps({"nonce": self._nonce, "number": self._request, "tests": tests}) + "\n"
            with contextlib.suppress(OSError):  # the disk is full
                os.write(self._file, line.encode())
            self._request = None
        return added

    def close(self) -> None:
        """Close the file of answers."""
        os.close(self._file)
