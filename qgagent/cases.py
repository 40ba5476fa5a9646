"""State of the test cases of a running attempt, built from its reporter's events.

The file belongs to the test, which can write anything into it. What contradicts the events before, or the job, is a
``problem``: the attempt is then an error.
"""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from qgfailures.values import Values, cut_values
from qgprotocol.cases import (
    MAX_CASE_MESSAGE,
    MAX_CASE_STEPS,
    MAX_CASE_TRIES,
    MAX_CASES,
    MAX_SECONDS,
    MAX_STEP_DEPTH,
    MAX_STEP_TITLE,
    CaseResult,
    CaseStep,
    CaseTry,
)

from .case_events import (
    AnyEvent,
    BeginEvent,
    CaseError,
    EndEvent,
    ErrorEvent,
    EventSink,
    FinishEvent,
    StartEvent,
    Step,
)
from .case_output import CaseLog, case_key

MAX_TEXT = 1000  # characters of names, paths and compared values
MAX_TRIES = 1000  # of a case
MAX_KEPT = 16 * 1024 * 1024  # characters of messages and compared values of all cases
MAX_STEPS_KEPT = 1000  # of all cases
MAX_SNIPPET = 2000  # characters
MAX_SNIPPET_LINE = 200

Outcome = Literal["passed", "failed", "error", "skipped"]
OUTCOMES: dict[str, Outcome] = {
    "passed": "passed",
    "failed": "failed",
    "timed_out": "failed",
    "skipped": "skipped",
    "interrupted": "error",
}
MESSAGES = {"timed_out": "timed out", "interrupted": "interrupted"}
"""Messages of cases without an error, by outcome."""
STOPPED = "it was running when the test was stopped or died"
"""Message of a case that has not ended."""
_TEST_TIMEOUT = re.compile(r"Test timeout of \d+ms exceeded\b")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class OutsideError(Struct, frozen=True):
    """An error outside of any case."""

    message: str
    place: str  # file:line; empty: not known


class CaseCounts(Struct, frozen=True):
    """Numbers of cases that have ended."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    flaky: int = 0


@dataclass(eq=False, repr=False)
class _Case:
    name: str
    file: str
    line: int | None
    project: str
    is_setup: bool
    retry: int = -1  # of the last try
    is_running: bool = False
    is_final: bool = False  # no other try follows the last one, as the runner expects
    has_failed: bool = False  # in a try
    seconds: float = 0.0  # of all tries
    begun_after: float = 0.0  # seconds from the begin of the test to that of the last try
    tries: list[CaseTry] = field(default_factory=list)  # the first ones
    steps: list[CaseStep] = field(default_factory=list)  # of the last try
    result: CaseResult | None = None  # of the last try that ended

    @property
    def title(self) -> str:
        """Return the case's name, followed by its project in parentheses if it has one."""
        return f"{self.name} ({self.project})" if self.project else self.name


class CaseProgress(EventSink):
    """State of the cases, made of the events of one start of a test; see docs/agents.md, Reporters."""

    def __init__(
        self,
        *,
        nonce: str,
        is_of_job: Callable[[str], bool] = lambda file: True,
        redact: Callable[[str], str] = str,
        is_expected: bool = False,
        log: CaseLog | None = None,
    ) -> None:
        self.nonce = nonce
        self.is_of_job = is_of_job
        self._redact = redact
        self._cases: dict[bytes, _Case] = {}
        self._ended: dict[bytes, None] = {}  # keys of cases that ended, in that order
        self._final = 0  # cases that have ended and run no more
        self._room = MAX_KEPT
        self._steps_left = MAX_STEPS_KEPT
        self.begun_at = time.time()  # of the test, in Unix time
        self._is_expected = is_expected
        self.log = log
        self.is_chosen = False  # the reporter has to say of each case that it is the one that was chosen
        self.is_finished = False
        self.total: int | None = None
        self.problem = ""  # the first one
        self.outside_error: OutsideError | None = None  # the first one
        self.number = 0  # of changes
        self._stopped_at: float | None = None  # in Unix time
        self.created_at = time.monotonic()
        self.first_case_at: float | None = None  # without those of the setup
        self.last_event_at = 0.0  # monotonic

    @property
    def is_starting(self) -> bool:
        """Return whether a reporter will write, or has written, events, but no case has begun."""
        return (self.is_present or self._is_expected) and not self._cases

    @property
    def running(self) -> list[str]:
        """Return the titles of the cases that run, in the order in which they first began."""
        return [case.title for case in self._cases.values() if case.is_running]

    @property
    def stopped(self) -> list[str]:
        """Return the titles of cases that were running when the test was stopped or died, or that ended as errors."""
        cases = self._cases.values()
        return [case.title for case in cases if case.is_running or (case.result and case.result.outcome == "error")]

    @property
    def tests_ended(self) -> int:
        """Return the number of cases that ended, without those of the setup."""
        return sum(1 for key in self._ended if not self._cases[key].is_setup)

    @property
    def is_complete(self) -> bool:
        """Return whether as many cases as announced have ended for good (no retry follows); no total known: False."""
        return self.total is not None and self._final == len(self._cases) >= self.total

    @property
    def has_all(self) -> bool:
        """Return whether as many cases as announced have ended (retries may follow); True if no total is known."""
        return self.total is None or len(self._ended) >= self.total

    @property
    def counts(self) -> CaseCounts:
        """Return the numbers of ended cases that passed, failed (with errors), were skipped, and were flaky."""
        results = [result for key in self._ended if (result := self._cases[key].result) is not None]
        outcomes = [result.outcome for result in results]
        return CaseCounts(
            passed=outcomes.count("passed"),
            failed=outcomes.count("failed") + outcomes.count("error"),
            skipped=outcomes.count("skipped"),
            flaky=sum(result.flaky for result in results),
        )

    def newest(self, number: int) -> list[CaseResult]:
        """Return the results of the last ``number`` cases that ended, oldest first."""
        keys = list(self._ended)[-number:]
        return [self._with_log_lines(key, result) for key in keys if (result := self._cases[key].result) is not None]

    def results(self) -> list[CaseResult]:
        """Return the results of all cases in the order in which they began; one that has not ended is an error."""
        return [
            self._with_log_lines(key, self._cut_off(case) if case.is_running or case.result is None else case.result)
            for key, case in self._cases.items()
        ]

    def stop(self) -> None:
        """Record that the test has ended or is stopped: a case that has not ended lasted until now."""
        self._stopped_at = self._stopped_at or time.time()

    def amend(self, results: Sequence[CaseResult]) -> None:
        """Replace the results of all cases, in the order in which they began, by those of a report."""
        for case, result in zip(self._cases.values(), results, strict=True):
            case.result = result

    def process(self, event: AnyEvent) -> None:
        """Update the state by an event of the reporter: begins and ends of cases, totals, errors outside of cases."""
        if self.is_closed:
            return
        self.is_present = True
        self.number += 1
        self.last_event_at = time.monotonic()
        match event:
            case StartEvent(total=total):
                self.total = None if total is None else (self.total or 0) + total
                self.is_finished = False
            case BeginEvent():
                self._begin(event)
            case EndEvent():
                self._end(event)
            case ErrorEvent(message=message, file=file, line=number):
                place = f"{self._clean(file)}:{number or 1}" if file else ""
                found = OutsideError(self._redact(message)[:MAX_CASE_MESSAGE].strip(), place)
                self.outside_error = self.outside_error or found
            case FinishEvent():
                self.is_finished = True

    def expect_setup(self, event: BeginEvent) -> None:
        """Add a new case of a setup project, on which the job's tests depend, to the expected total."""
        if self.total is not None and case_key(event.id) not in self._cases:
            self.total += 1

    def report(self, problem: str, *, closes: bool = False) -> None:
        """Record a contradiction, of which the first stays as ``problem``; ``closes``: ignore all later events."""
        self.problem = self.problem or self._redact(problem)
        self.is_closed = self.is_closed or closes

    def _begin(self, event: BeginEvent) -> None:
        """Begin a try of a case; report a contradiction if it is not of the job, or its tries are not in order."""
        case = self._cases.get(key := case_key(event.id))
        if case is None:
            if len(self._cases) == MAX_CASES:
                self.report(f"more than {MAX_CASES} cases were reported", closes=True)
                return
            case = _Case(
                name=self._clean(event.name) or "unnamed",
                file=self._clean(event.file),
                line=event.line,
                project=self._clean(event.project),
                is_setup=event.setup,
            )
            if not event.setup and not self.is_of_job(event.file):
                self.report(f"the case {case.name!r} is of {case.file or 'no file'}, not of the job's test")
                return
            if self.is_chosen and event.test is None and not event.setup:
                self.report(f"the case {case.name!r} may be another one than the job's: its reporter is too old")
                return
            self._cases[key] = case
        if case.is_running or event.retry != case.retry + 1 or event.retry >= MAX_TRIES:
            self.report(f"the case {case.name!r} was reported twice, or its tries not in order")
            return
        if self.first_case_at is None and not case.is_setup:
            self.first_case_at = time.monotonic()
        self._final -= case.is_final
        case.retry, case.is_running, case.is_final = event.retry, True, False
        now = time.time()
        at = now if event.at is None else min(event.at, now)
        case.begun_after = min(max(0.0, at - self.begun_at), MAX_SECONDS)
        self._ended.pop(key, None)

    def _end(self, event: EndEvent) -> None:
        """End the try of a case with its result; report one that was not running."""
        case = self._cases.get(key := case_key(event.id))
        if case is None or not case.is_running or case.retry != event.retry:
            self.report(f"a case ended that was not running: {case.name if case else self._clean(event.id)!r}")
            return
        case.is_running, case.is_final = False, event.is_final
        self._final += case.is_final
        seconds = event.seconds
        if event.outcome == "interrupted":  # pytest counts no phase that was interrupted
            seconds = max(seconds, self._lasted(case, event.at))
        case.seconds = min(case.seconds + seconds, MAX_SECONDS)
        outcome = OUTCOMES[event.outcome]
        if len(case.tries) < MAX_CASE_TRIES:
            case.tries.append(CaseTry(offset=case.begun_after, seconds=seconds, outcome=outcome))
        self._keep_steps(case, event)
        message = self._message(event.errors) or MESSAGES.get(event.outcome, "")
        case.result = self._result(case, outcome, message, event.errors)
        case.has_failed = case.has_failed or event.outcome not in ("passed", "skipped")
        self._ended[key] = None

    def _lasted(self, case: _Case, until: float | None) -> float:
        """Return the seconds from the begin of a case's last try until a Unix time, or until now."""
        now = time.time()
        until = now if until is None else min(until, now)
        return min(max(0.0, until - self.begun_at - case.begun_after), MAX_SECONDS)

    def _cut_off(self, case: _Case) -> CaseResult:
        """Return the result of a case that has not ended."""
        result = self._result(case, "error", STOPPED)
        if not case.is_running:
            return result
        seconds = self._lasted(case, self._stopped_at)
        tries = [*result.tries, CaseTry(offset=case.begun_after, seconds=seconds, outcome="error")]
        return replace(result, seconds=min(result.seconds + seconds, MAX_SECONDS), tries=tries[:MAX_CASE_TRIES])

    def _keep_steps(self, case: _Case, event: EndEvent) -> None:
        """Keep the steps of a failed try, or of a pass after a failure, in place of the case's earlier steps.

        A try that failed has what is left of the attempt's room; one that passed leaves half of it.
        """
        self._steps_left += len(case.steps)
        room = self._steps_left
        if event.outcome in ("passed", "skipped"):
            room = room - MAX_STEPS_KEPT // 2 if case.has_failed else 0
        case.steps = [self._step(step) for step in event.steps[: min(MAX_CASE_STEPS, max(0, room))]]
        self._steps_left -= len(case.steps)

    def _result(self, case: _Case, outcome: Outcome, message: str, errors: Sequence[CaseError] = ()) -> CaseResult:
        """Return the result of a case, with redacted texts of bounded length.

        Values and place are those of one error, which its cause is of.
        """
        main = _main_error(errors)
        message = self._redact(message)[:MAX_CASE_MESSAGE]
        values = Values(self._redact(main.expected or ""), self._redact(main.actual or ""))
        expected, actual = cut_values(values, MAX_TEXT)
        self._room -= len(message) + len(expected) + len(actual)
        if self._room < 0:
            message, expected, actual = message[:100], "", ""
        return CaseResult(
            name=case.name,
            classname=case.file,
            outcome=outcome,
            seconds=case.seconds,
            message=message,
            project=case.project,
            file=self._clean(main.file) if main.file else case.file,
            line=main.line if main.file else case.line,
            retries=case.retry,
            flaky=outcome == "passed" and case.has_failed,
            expected=expected,
            actual=actual,
            tries=case.tries[:],
            steps=case.steps,
        )

    def _message(self, errors: Sequence[CaseError]) -> str:
        """Return the redacted texts of all errors with their source, cut so that the main one has room."""
        main, room = _main_error(errors), MAX_CASE_MESSAGE
        texts: list[str] = []
        for error in errors:
            message, source = self._redact(error.message), self._redact(error.snippet)
            snippet = "\n".join(line[:MAX_SNIPPET_LINE] for line in source.split("\n"))[:MAX_SNIPPET]
            if error is main:
                message = message[: max(0, room - len(snippet) - 3)]
            texts += filter(None, [message, f"\n{snippet}\n" if snippet else ""])
            room -= len(message) + 1
        return "\n".join(texts).rstrip("\n")

    def _step(self, step: Step) -> CaseStep:
        """Return a step with a redacted title, cut to the limits of the protocol."""
        return CaseStep(
            title=self._clean(step.title)[:MAX_STEP_TITLE],
            offset=step.offset,
            seconds=step.seconds,
            depth=min(step.depth, MAX_STEP_DEPTH),
            failed=step.failed,
        )

    def _with_log_lines(self, key: bytes, result: CaseResult) -> CaseResult:
        """Return the result with the lines of its output in the log, if that is recorded."""
        return result if self.log is None else self.log.with_log_lines(key, result)

    def _clean(self, text: str) -> str:
        """Return a name or path redacted, in one line of at most MAX_TEXT characters."""
        return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", self._redact(text))[:MAX_TEXT].strip()


def _main_error(errors: Sequence[CaseError]) -> CaseError:
    """Return the first error with a message, preferably no mere timeout of the test; an empty error if none has one."""
    found = [error for error in errors if error.message]
    return next((error for error in found if not _TEST_TIMEOUT.match(error.message)), [*found, CaseError()][0])
