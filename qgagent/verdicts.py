"""Outcomes of tests, judged from how the run command ended and from the reported test cases, which must agree."""

import re
import signal
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Self

from msgspec import Struct
from msgspec.structs import asdict, replace

from qgagent.child import ChildExit, ExceededLimit
from qgprotocol.cases import CaseResult
from qgprotocol.messages import Timeouts

from .case_events import ErrorEvent, FinishEvent
from .cases import MESSAGES, STOPPED, CaseProgress, OutsideError
from .junit import fit_to_frame

NOTHING_TO_RUN = (
    *("no tests found", "no tests ran", "file or directory not found", "no test is found"),
    *("(no match in any of", "(no name "),  # of pytest
)
"""Output of runners if the test of the job does not exist, in lower case."""
OF_HOST = (
    *("executable doesn't exist", "chromium distribution '", "missing dependencies"),  # of Playwright
    *("no space left on device", "cannot open shared object file"),
)
"""Texts of errors, in lower case, for which the host is to blame, although code of the suite raised them."""
_NO_MODULE = re.compile(r"ModuleNotFoundError: No module named '(\w+)|Cannot find (?:module|package) '([^'./][^']*)'")
"""A Python module by its first name, or an npm package: no path of a file."""
FROM_OUTSIDE = (signal.SIGHUP, signal.SIGINT, signal.SIGKILL, signal.SIGTERM)
"""Signals that a test does not end itself by: the system is out of memory, or somebody stopped it."""
NO_REPORT = "Maestro has ended without its JUnit report"
MAX_NAMED = 3  # cases in a message
MAX_NAME = 300  # characters of one


class RunOutcome(Struct, frozen=True, kw_only=True):
    """The outcome of a test, with its message, cases and durations."""

    outcome: str  # passed | failed | timed_out | error
    exit_code: int | None = None  # None: there was no process
    message: str = ""  # one or two lines for a person
    permanent: bool = False  # an error or a failure that another attempt would meet too
    peak_memory_bytes: int | None = None  # of the largest process; None: not measured
    cause: str = ""  # the line of the log that says best why the test failed
    cause_line: int | None = None  # its number, from 1
    cases: tuple[CaseResult, ...] = ()  # of the reports that the test wrote
    start_seconds: float | None = None  # from the start of the runner to its first case, if it is the start's first


class CommandLimits(Struct, frozen=True, kw_only=True):
    """Timeouts of this host in seconds; the maximum for those that a job requests."""

    install_seconds: float = 300.0
    job_seconds: float = 1800.0
    silence_seconds: float = 300.0
    start_seconds: float = 600.0  # until the first case begins, if a reporter reports it; no job requests another

    def with_requested(self, timeouts: Timeouts | None) -> Self:
        """Return the limits, each lowered to the timeout that a job requests, if that is shorter."""
        limits: dict[str, float] = asdict(self)
        return replace(self, **{name: min(own, getattr(timeouts, name, None) or own) for name, own in limits.items()})


def describe_exit(end: ChildExit) -> str:
    """Return in words how a command ended: exit code or signal."""
    if end.exit_code is not None and end.exit_code < 0:
        try:
            return f"ended by {signal.Signals(-end.exit_code).name}"
        except ValueError:
            return f"ended by signal {-end.exit_code}"
    return f"exit code {end.exit_code}"


def outcome_of(end: ChildExit, limits: CommandLimits) -> RunOutcome:
    """Return the outcome of a run command from its exit: passed, failed, timed_out or error."""
    code, peak = end.exit_code, end.peak_memory_bytes
    reasons = {
        ExceededLimit.TIME: f"it took longer than {limits.job_seconds:g} s",
        ExceededLimit.START: f"no test case began within {limits.start_seconds:g} s",
        ExceededLimit.SILENCE: f"no output for {limits.silence_seconds:g} s",
    }
    if end.exceeded is not None:
        outcome, message = "timed_out", f"stopped: {reasons[end.exceeded]}"
    elif end.error:
        outcome, message = "error", end.error
    elif code == 0:
        outcome, message = "passed", ""
    else:
        outcome, message = "failed", describe_exit(end)
    return RunOutcome(outcome=outcome, exit_code=code, message=message, peak_memory_bytes=peak)


def judge(outcome: RunOutcome, cases: Sequence[CaseResult]) -> RunOutcome:
    """Return the outcome corrected by the report's cases: a pass with failed cases fails, one without any is an error.

    A failure needs a failed case, or is an error. A test that does not exist has failed, too.
    """
    bad = [case for case in cases if case.outcome in ("failed", "error")]
    match outcome.outcome:
        case "passed" if bad:
            number = "1 case" if len(bad) == 1 else f"{len(bad)} cases"
            return replace(outcome, outcome="failed", message=f"exit code 0, but {number} failed")
        case "passed" if not cases:
            return replace(outcome, outcome="error", message="the runner has ended without a test case in its report")
        case "failed" if not bad and not outcome.permanent:
            text = outcome.cause or "no test case has failed"
            return _without_case(outcome, f"{outcome.message}: {text}" if outcome.message else text, text)
    return outcome


def judge_reported(outcome: RunOutcome, progress: CaseProgress, root: Path | None = None) -> RunOutcome:
    """Return the outcome corrected by a reporter's events, with all cases; names cases that were running.

    Only what the events say completely and without a contradiction passes or fails. ``root``: of the tests.
    """
    cases = progress.results()
    stopped = _quote_names(progress.stopped)
    if outcome.outcome in ("timed_out", "error"):
        judged = replace(outcome, message=f"{outcome.message} in {stopped}") if stopped else outcome
    elif progress.problem:
        judged = replace(outcome, outcome="error", message=progress.problem)
    elif (error := progress.outside_error) is not None:
        first = error.message.partition("\n")[0]  # the rest, such as the traceback, is in the log
        shown = f"{error.place}: {first}" if error.place else first or "an error outside of any test case"
        # without the exit status, which only a job alone in its start has: both are one failure
        judged = _without_case(outcome, shown, error.message)
        if error.place and not _is_of_host(error, root):
            judged = replace(judged, outcome="failed")  # a file does not load, or the suite's own setup fails
    elif progress.running:
        has_crashed = not progress.is_finished and _signal_of(outcome.exit_code or 0) not in FROM_OUTSIDE
        message = f"{outcome.message or 'exit code 0'} in {stopped}"
        judged = replace(outcome, outcome="failed" if has_crashed else "error", message=message)
    else:
        judged = judge(outcome, cases)
        if judged.outcome == "passed" and (lack := _find_lack(progress)):
            judged = replace(judged, outcome="error", message=lack)
    if stopped and judged.message:  # it says more than that they were stopped, and is one failure with them
        stock = (STOPPED, MESSAGES["interrupted"])
        cases = [_ended_with(case, judged) if case.message in stock else case for case in cases]
    return replace(judged, cases=tuple(fit_to_frame(cases)))


def _ended_with(case: CaseResult, judged: RunOutcome) -> CaseResult:
    """Return a stopped case with its run's message; failed if the run failed."""
    if judged.outcome != "failed":
        return replace(case, message=judged.message)
    tries = [*case.tries[:-1], *(replace(one, outcome="failed") for one in case.tries[-1:])]
    return replace(case, message=judged.message, outcome="failed", tries=tries)


def _signal_of(exit_code: int) -> int:
    """Return the number of the signal that ended a command, or its child if it is a shell or npx; ≤ 0: none did."""
    return -exit_code if exit_code < 0 else exit_code - 128


def add_report(progress: CaseProgress, outcome: RunOutcome, cases: Sequence[CaseResult]) -> None:
    """Merge the cases of Maestro's JUnit report into the flows that it printed; report contradictions.

    Both must have the same flows with the same outcomes, of files of the job's test where the report has them.
    """
    other = next((case for case in cases if case.file and not progress.is_of_job(case.file)), None)
    if other is not None:
        progress.report(f"the flow {other.name!r} is of {other.file}, not of the job's test")
    shown = progress.results()
    if cases and [*map(_identity, shown)] != [*map(_identity, cases)]:
        progress.report(f"Maestro printed {_counted(shown)}, but its JUnit report has {_counted(cases)}")
    elif cases:
        progress.amend(cases)
        progress.process(FinishEvent(nonce=""))
    elif outcome.outcome in ("passed", "failed") and not progress.running:
        progress.process(ErrorEvent(nonce="", message=outcome.cause or NO_REPORT))


def _identity(case: CaseResult) -> tuple[str, bool]:
    """Return a flow's (name with "?" for characters other than ASCII, whether it passed), to match two reports."""
    return re.sub(r"[^ -~]", "?", case.name.strip()), case.outcome == "passed"


def _counted(cases: Sequence[CaseResult]) -> str:
    """Return the names of flows in words, and how many passed, for a message."""
    passed = sum(case.outcome == "passed" for case in cases)
    return f"{_quote_names([case.name for case in cases]) or 'no flow'} ({passed} of {len(cases)} passed)"


def _find_lack(progress: CaseProgress) -> str:
    """Return why the cases of a passed run are incomplete; empty: they are complete."""
    if not progress.tests_ended:
        return "the runner has ended without a test case in its report"
    if not progress.has_all:
        return f"exit code 0, but fewer than {progress.total} cases have ended"
    return "" if progress.is_finished else "exit code 0, but the runner has not reported its end"


def _without_case(outcome: RunOutcome, message: str, text: str) -> RunOutcome:
    """Return the outcome of a failed run in which no case failed: an error, or failed if the test does not exist."""
    is_missing = says_missing(text)
    return replace(outcome, outcome="failed" if is_missing else "error", message=message, permanent=is_missing)


def _is_of_host(error: OutsideError, root: Path | None) -> bool:
    """Return whether the host is to blame, which lacks a browser, a package or room, and not a file of the project."""
    if any(known in error.message.lower() for known in OF_HOST):
        return True
    missing = _NO_MODULE.search(error.message.partition("\n")[0])
    if missing is None:
        return False
    name = missing[1]  # None: an npm package
    if not name or root is None:
        return True
    folders = (*PurePath(error.place).parents, PurePath("src"))  # up to the root
    return not any((root / folder / one).exists() for folder in folders for one in (name, f"{name}.py"))


def says_missing(text: str) -> bool:
    """Return whether a sentence says that nothing was found to run."""
    return any(known in text.lower() for known in NOTHING_TO_RUN)


def _quote_names(cases: Sequence[str]) -> str:
    """Return the names in quotes, the first few of many."""
    names = [f"'{name[:MAX_NAME]}'" for name in cases[:MAX_NAMED]]
    more = f" and {len(cases) - MAX_NAMED} more" if len(cases) > MAX_NAMED else ""
    return ", ".join(names) + more
