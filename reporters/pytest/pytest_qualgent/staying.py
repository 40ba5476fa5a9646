"""A session that stays: before its last test it asks qgagent for more, and runs these in the same session."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from time import sleep
from typing import Any

import pytest

from .choice import Choice
from .errors import describe_error
from .events import EventFile, OutputBoundaries
from .worker import roots_of

POLL_SECONDS = 0.01
POLLS = 1000  # for an answer: without one the session ends
MAX_ANSWER_BYTES = 1024 * 1024


class Requests:
    """Ask for more tests by an event, and read the answer from a file that qgagent writes.

    It is opened for each look at it: tests may close files that they do not know. What they write is ignored.
    """

    def __init__(self, path: str, nonce: str, file: EventFile, boundaries: OutputBoundaries) -> None:
        self._path = os.path.abspath(path)
        self._nonce = nonce
        self._file = file
        self._boundaries = boundaries
        self._process = os.getpid()
        self._number = 0
        self._offset = 0

    def ask(self) -> list[str]:
        """Return more tests, as arguments of pytest; none: the session ends."""
        if os.getpid() != self._process:  # a test has forked and goes on in both processes
            return []
        self._number += 1
        self._file.write("more", number=self._number)
        self._boundaries.write("end", "-")  # of no case: qgagent reads events when there is output
        for _ in range(POLLS):
            if (answer := self._read()) is not None:
                return answer
            sleep(POLL_SECONDS)
        return []

    def _read(self) -> list[str] | None:
        try:
            file = os.open(self._path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
            try:
                if not stat.S_ISREG(os.fstat(file).st_mode):
                    return []
                data = os.pread(file, MAX_ANSWER_BYTES, self._offset)
            finally:
                os.close(file)
        except OSError:
            return []
        end = data.rfind(b"\n") + 1
        self._offset += end
        for line in data[:end].splitlines():
            if (answer := self._parse(line)) is not None:
                return answer
        return [] if len(data) == MAX_ANSWER_BYTES else None

    def _parse(self, line: bytes) -> list[str] | None:
        try:
            found = json.loads(line)
            if (found["nonce"], found["number"]) == (self._nonce, self._number):
                return [str(test) for test in found["tests"]]
        except (ValueError, LookupError, TypeError, RecursionError):
            pass
        return None


class StayingLoop:
    """Run the tests as pytest does, and those that follow. ``collected``: called with the items of a test."""

    def __init__(
        self,
        requests: Requests,
        file: EventFile,
        collected: Callable[[list[pytest.Item]], None],
        choice: Choice | None = None,
    ) -> None:
        self._requests = requests
        self._file = file
        self._collected = collected
        self._choice = choice
        self._is_open = True
        self._nodes: dict[Any, Any] = {}  # by kind and path

    @pytest.hookimpl(hookwrapper=True)
    def pytest_make_collect_report(self) -> Iterator[None]:
        """Keep the nodes of folders and files that are collected again: pytest 9 finds fixtures by them."""
        outcome: Any = yield
        report = outcome.get_result()
        kind = getattr(pytest, "Directory", None)  # since pytest 8
        if report.passed and kind is not None:
            report.result = [
                self._nodes.setdefault((type(node), node.path), node)
                if isinstance(node, (kind, pytest.Module))
                else node
                for node in report.result
            ]

    @pytest.hookimpl
    def pytest_runtestloop(self, session: pytest.Session) -> bool | None:
        """Return None, so that another loop runs, if it is not known what that does."""
        config = session.config
        has_failed = session.testsfailed and not config.option.continue_on_collection_errors
        if has_failed or not _has_own_loop(config, self):
            return None
        done = 0
        while self._is_open or done < len(session.items):
            if self._is_open and done + 1 >= len(session.items):  # a test is torn down for the one after it
                self._extend(session)
                continue
            item = session.items[done]
            done += 1
            following = session.items[done] if done < len(session.items) else None
            config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if session.shouldfail:
                raise session.Failed(session.shouldfail)
            if session.shouldstop:
                raise session.Interrupted(session.shouldstop)
        return True

    def _extend(self, session: pytest.Session) -> None:
        tests = self._requests.ask()
        self._is_open = bool(tests)
        args = session.config.args
        for test, numbers in self._files_of(tests):
            if self._choice is not None:
                self._choice.collected = numbers
            self._collect(session, test)
        session.config.args = [*args, *tests]

    def _files_of(self, tests: list[str]) -> Iterable[tuple[str, set[int]]]:
        """Return what is collected for tests: for chosen ones their files, with their numbers."""
        return [(test, set()) for test in tests] if self._choice is None else self._choice.add(tests).items()

    def _collect(self, session: pytest.Session, test: str) -> None:
        """Collect by the hook, as before the first test. What does not load stops no other test."""
        before = session.items
        session.config.args = [test]
        try:
            session.config.hook.pytest_collection(session=session)
            new = [*session.items]
        except session.Failed:
            raise  # as many have failed as may
        except (Exception, SystemExit) as error:  # of a hook, or pytest.exit()
            text = f"{type(error).__name__}: {error}"
            self._file.write("error", **describe_error(error, roots=roots_of(session.config), text=text), files=[test])
            new = []
        session.items = [*before, *new]
        session.testscollected = len(session.items)
        self._collected(new)


def _has_own_loop(config: pytest.Config, own: StayingLoop) -> bool:
    """Tell whether pytest runs its tests itself, and no plugin does."""
    found: list[Any] = config.hook.pytest_runtestloop.get_hookimpls()
    others = [one for one in found if not (one.hookwrapper or getattr(one, "wrapper", False))]
    return all(one.plugin is own or one.plugin_name in ("main", "qualgent-cases") for one in others)
