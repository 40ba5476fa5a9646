"""Structures of test cases in protocol messages, of ended and of running attempts, with limits on their size."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Annotated, Literal, TypeVar

from msgspec import Meta, Struct

MAX_CASES = 10_000
MAX_CASE_MESSAGE = 4000  # characters
MAX_CASE_TRIES = 10
MAX_CASE_STEPS = 40
MAX_STEP_TITLE = 200  # characters
MAX_STEP_DEPTH = 10
MAX_ENDED = 50  # the newest
MAX_RUNNING = 10
MAX_RUNNING_NAME = 300  # characters
MAX_MESSAGE = 1000  # characters of a case that ended

Case = TypeVar("Case")
MAX_SECONDS = 31_536_000
Seconds = Annotated[float, Meta(ge=0, le=MAX_SECONDS)]
CaseText = Annotated[str, Meta(max_length=1000)]


class CaseTry(Struct, frozen=True, kw_only=True):
    """A try of a test case that ended."""

    offset: Seconds  # from when the test began to run to when the try did
    seconds: Seconds
    outcome: Literal["passed", "failed", "error", "skipped"]


class CaseStep(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A step of the last try of a test case, as its runner has it."""

    title: Annotated[str, Meta(max_length=MAX_STEP_TITLE)]
    offset: Seconds = 0.0  # from the begin of the try
    seconds: Seconds = 0.0
    depth: Annotated[int, Meta(ge=0, le=MAX_STEP_DEPTH)] = 0  # 0: not within another step
    failed: bool = False


class CaseResult(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One test case, from the runner's reporter or the JUnit XML. Servers before 1.3 read it up to ``message``."""

    name: CaseText
    classname: CaseText = ""
    outcome: Literal["passed", "failed", "error", "skipped"]
    seconds: Seconds = 0.0
    message: Annotated[str, Meta(max_length=MAX_CASE_MESSAGE)] = ""
    project: CaseText = ""  # of Playwright: the configuration it ran in
    file: CaseText = ""  # of the case, or of what failed in it, relative to the root of the tests
    line: Annotated[int, Meta(ge=1, lt=2**31)] | None = None
    retries: Annotated[int, Meta(ge=0, lt=2**31)] = 0  # by the runner; the outcome is that of the last try
    flaky: bool = False  # it passed after it had failed
    expected: CaseText = ""  # of the comparison that failed, as the runner has them
    actual: CaseText = ""
    log_line: Annotated[int, Meta(ge=1, lt=2**31)] | None = None  # of the attempt's log, where its output begins
    log_last_line: Annotated[int, Meta(ge=1, lt=2**31)] | None = None
    tries: Annotated[list[CaseTry], Meta(max_length=MAX_CASE_TRIES)] = []  # the first ones, in their order
    steps: Annotated[list[CaseStep], Meta(max_length=MAX_CASE_STEPS)] = []  # of the last try, if one failed


def fit_newest(newest_first: Iterable[Case], size: Callable[[Case], int], room: int) -> list[Case]:
    """Return as many of the newest cases, oldest first, as fit into ``room``, the total allowed by ``size`` (bytes)."""
    kept = []
    for case in newest_first:
        room -= size(case)
        if room < 0:
            break
        kept.append(case)
    return kept[::-1]
