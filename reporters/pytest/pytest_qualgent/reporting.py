"""Events of test cases as they begin and end, in the process that the user has started."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Optional

import pytest

from .choice import Choice
from .errors import case_id, describe_error, relative_path, split_nodeid
from .events import EventFile, OutputBoundaries
from .worker import ERROR, message_of, roots_of

CLOCK_SECONDS = 0.01
"""By which the times of files may be behind: systems stamp files by a clock that ticks every 1 to 10 ms."""
MAX_FILES = 10_000  # characters of all their names
Location = tuple[str, Optional[int], str]
"""File below pytest's rootdir, line from 0, and dotted name."""
TIMEOUT = re.compile(r"Timeout \(?>\s?[\d.]+s")
"""Message with which pytest-timeout fails a test."""


class Case:
    """One try of a test case, from its begin to its end."""

    def __init__(self, nodeid: str, id: str, retry: int, test: int | None) -> None:
        self.nodeid = nodeid
        self.id = id
        self.retry = retry
        self.test = test  # number of the chosen test
        self.has_reports = False
        self.seconds = 0.0
        self.is_skipped = False
        self.errors: list[dict[str, Any]] = []  # of its phases
        self.reason = ""  # why it was skipped, or failed as expected


class CaseReporter:
    """Write begin and end of each case, and errors outside of cases."""

    def __init__(
        self, config: pytest.Config, file: EventFile, boundaries: OutputBoundaries, choice: Choice | None = None
    ) -> None:
        self._config = config
        self._choice = choice
        self._file = file
        self._boundaries = boundaries
        self._root = config.invocation_params.dir
        self._open: dict[str, Case] = {}  # by node id
        self._begun: dict[str, int] = {}  # number of runs by node id; --dist each and --keep-duplicates have several
        self._has_started = False
        self._skipped_files: dict[str, str] = {}  # node id -> reason
        self._collect_errors: set[tuple[str, str]] = set()  # each worker of pytest-xdist collects

    # ------------------------------------------------------------------------------------------- the session

    @pytest.hookimpl(hookwrapper=True)
    def pytest_collection(self) -> Iterator[None]:
        outcome: Any = yield
        is_first = not self._has_started  # else the loop writes it
        if is_first and outcome.excinfo is not None and issubclass(outcome.excinfo[0], pytest.UsageError):
            self._file.write("error", message="\n".join(map(str, outcome.excinfo[1].args)))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> None:
        is_known = not self._config.pluginmanager.has_plugin("dsession")  # else workers of pytest-xdist collect
        if is_known and not (session.testsfailed and not session.config.option.continue_on_collection_errors):
            self._start(session.items)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: list[str]) -> None:
        self._start(ids)

    def _start(self, tests: Sequence[Any]) -> None:
        """Write the start event with the number of tests, once, and the files that are skipped as a whole."""
        if not self._has_started:
            self._has_started = True
            self.announce(tests)

    def announce(self, tests: Sequence[Any]) -> None:
        """Write how many cases will run, and those of files that are skipped as a whole."""
        skipped, self._skipped_files = self._skipped_files, {}
        ends = [(nodeid, test, reason) for nodeid, reason in skipped.items() for test in self._tests_of(nodeid)]
        begins = [(nodeid := getattr(test, "nodeid", test), self._test_of(nodeid)) for test in tests]
        counted = [*begins, *((nodeid, test) for nodeid, test, _ in ends)]
        self._file.write("start", total=len(counted), **self._count(counted))
        if self._choice is not None:  # the file may be collected again for another test
            self._collect_errors.clear()
        for nodeid, test, reason in ends:
            case = self._begin(nodeid, test=test)
            case.reason = reason
            self._end(case, "skipped")

    def _test_of(self, nodeid: str) -> int | None:
        return None if self._choice is None else self._choice.find(nodeid)

    def _tests_of(self, nodeid: str) -> Sequence[int | None]:
        """Return the chosen tests that a file that is skipped as a whole is a case of; None: that of the file."""
        return [None] if self._choice is None else self._choice.tests_of(nodeid)

    def _count(self, cases: Sequence[tuple[str, int | None]]) -> dict[str, Any]:
        """Return the number of cases by chosen test, or else by file.

        Nothing if the files may not fit a line: each ends with the run.
        """
        if self._choice is not None:
            found = Counter(test for _, test in cases)
            return {"tests": {str(test): found[test] for test in self._choice.collected}}
        files = Counter(self._file_of(nodeid) for nodeid, _ in cases)
        return {"files": files} if sum(map(len, files)) <= MAX_FILES else {}

    def pytest_keyboard_interrupt(self) -> None:
        """End what runs; also of pytest.exit()."""
        for case in [*self._open.values()]:
            self._end(case, "interrupted")

    def pytest_internalerror(self, excrepr: Any, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        self._file.write("error", **describe_error(excinfo.value, roots=roots_of(self._config), text=str(excrepr)))

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, exitstatus: int) -> Iterator[None]:
        time.sleep(CLOCK_SECONDS)  # a report of the session is not taken for a file of its last cases
        outcome: Any = yield
        if outcome.excinfo is not None:
            return
        self.pytest_keyboard_interrupt()
        if exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED and not self._begun:
            self._file.write("error", message="no tests ran")
        self._file.write("finish")

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Write the error of a file that does not load; a file that is skipped as a whole is a case."""
        file = self._file_of(report.nodeid)
        if report.failed:
            text = report.longreprtext
            if (report.nodeid, text) not in self._collect_errors:
                self._collect_errors.add((report.nodeid, text))
                place = {"file": file} if report.nodeid else {}
                found = {**place, "message": text, **getattr(report, ERROR, {})}
                self._file.write("error", **found, files=[file] if report.nodeid else [])
        elif report.skipped and report.nodeid:
            self._skipped_files[report.nodeid] = _reason_of(report)

    # ---------------------------------------------------------------------------------------------- the cases

    # The boundaries of a case enclose what pytest's own reporter prints of it.

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logstart(self, nodeid: str, location: Location) -> None:
        if nodeid not in self._open:  # else it is run again
            self._begin(nodeid, location)

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        case = self._open.get(report.nodeid) or self._begin(report.nodeid)
        if report.when == "teardown" and not case.has_reports:
            return  # of the try before, which has ended
        case.has_reports = True
        case.seconds += getattr(report, "duration", 0.0)
        if report.outcome not in (
            "passed",
            "failed",
            "skipped",
        ):  # "rerun" of pytest-rerunfailures: another try follows
            case.errors.append(self._error_of(report))
            self._end(case, _failed(case), is_final=False)
            self._begin(report.nodeid, report.location, case)
            return
        if report.failed:
            case.errors.append(self._error_of(report))
        elif report.skipped:
            case.is_skipped, case.reason = True, _reason_of(report)
        if report.when not in ("setup", "call", "teardown"):  # pytest-xdist: its worker has crashed; nothing follows
            self._end(case, _failed(case))

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        case = self._open.get(nodeid)
        if case is not None and case.has_reports:  # else its next try has not begun
            self._end(case, _failed(case) if case.errors else "skipped" if case.is_skipped else "passed")

    def _begin(
        self,
        nodeid: str,
        location: tuple[str, int | None, str] | None = None,
        before: Case | None = None,
        test: int | None = None,
    ) -> Case:
        """Write that a try of a case begins."""
        test = self._test_of(nodeid) if test is None else test
        if before is None:
            number = self._begun[nodeid] = self._begun.get(nodeid, 0) + 1
            case = Case(nodeid, case_id(nodeid if number == 1 else f"{nodeid}#{number}"), 0, test)
        else:
            case = Case(nodeid, before.id, before.retry + 1, test)
        self._open[nodeid] = case
        file, name = split_nodeid(nodeid)
        place, line, _ = location or ("", None, "")
        is_here = Path(place).as_posix() == file  # an inherited test is in another file
        self._file.write(
            "begin",
            id=case.id,
            name=name or Path(file).name,
            file=self._file_of(nodeid),
            line=line + 1 if line is not None and is_here else None,
            project="",
            retry=case.retry,
            at=time.time(),
            **({} if case.test is None else {"test": case.test}),
        )
        self._boundaries.write("begin", case.id)
        return case

    def _end(self, case: Case, outcome: str, *, is_final: bool = True) -> None:
        """Write that a try of a case ended."""
        self._open.pop(case.nodeid, None)
        errors = case.errors or ([{"message": case.reason}] if case.reason else [])
        self._file.write(
            "end",
            id=case.id,
            retry=case.retry,
            outcome=outcome,
            seconds=round(case.seconds, 3),
            at=time.time(),  # hooks between its phases are not in its seconds
            is_final=is_final,
            errors=errors,
        )
        self._boundaries.write("end", case.id)

    def _error_of(self, report: pytest.TestReport) -> dict[str, Any]:
        """Return the noted error; without a place, that of the case."""
        noted = getattr(report, ERROR, None) or {"message": message_of(report)}
        file, line, _ = report.location
        if "file" in noted or line is None:
            return dict(noted)
        return {**noted, "file": relative_path(Path(self._config.rootpath, file), self._root), "line": line + 1}

    def _file_of(self, nodeid: str) -> str:
        return relative_path(Path(self._config.rootpath, split_nodeid(nodeid)[0]), self._root)


def _failed(case: Case) -> str:
    return "timed_out" if any(TIMEOUT.search(error["message"][:500]) for error in case.errors) else "failed"


def _reason_of(report: Any) -> str:
    if (expected := getattr(report, "wasxfail", None)) is not None:
        return f"expected failure: {expected}".removesuffix(": ")
    longrepr = report.longrepr
    return str(longrepr[2]) if isinstance(longrepr, tuple) else report.longreprtext
