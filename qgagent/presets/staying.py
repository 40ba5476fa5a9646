"""A runner that stays: it gets the jobs that its device holds by now before it runs its last case."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from qgagent.errors import InstallError
from qgagent.more_tests import MoreTests
from qgagent.window_cases import JobCases

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
        try:
            self._tests = MoreTests(folder, nonce)
        except OSError as error:
            raise InstallError(f"the file of more tests cannot be created: {error.strerror or error}") from error
        self.variables = self._tests.variables
        self._choose = choose
        self._jobs = jobs
        self._request: int | None = None  # that is not answered
        self._until = 0.0  # monotonic: until when to wait for more

    def begun(self) -> None:
        self._until = time.monotonic() + LINGER_SECONDS

    def ask(self, number: int) -> None:
        self._request = number

    def answer(self, *, ends: bool) -> Sequence[AddedJob]:
        """Answer the request, if there is one, and return the jobs; none: not yet, or the runner ends."""
        if self._request is None:
            return ()
        added = () if ends or self._jobs >= MAX_JOBS else self._choose()
        if added or ends or time.monotonic() >= self._until:
            self._jobs += len(added)
            self._tests.answer(self._request, [one.word for one in added])
            self._request = None
        return added

    def close(self) -> None:
        self._tests.close()
