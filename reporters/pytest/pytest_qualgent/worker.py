"""Notes on reports of failures, made in the process that runs the test: with pytest-xdist, a worker."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .errors import Comparison, describe_error, note_comparison
from .events import MAX_TEXT

ERROR = "qualgent_error"
"""Attribute of a report, of plain values, so that pytest-xdist passes it on."""


class WorkerNotes:
    """Note on each report of a failure its message, the compared values and the place."""

    def __init__(self, roots: tuple[Path, ...]) -> None:
        self._roots = roots
        self._comparisons: list[Comparison] = []

    def pytest_assertrepr_compare(self, op: str, left: object, right: object) -> None:
        self._comparisons.append(note_comparison(op, left, right, sys._getframe()))
        del self._comparisons[:-50]  # asserts whose failure the test has caught

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_makereport(self, call: pytest.CallInfo[Any]) -> Iterator[None]:
        outcome: Any = yield
        report = outcome.get_result()
        if report.failed and call.excinfo is not None:
            text = message_of(report)
            found = describe_error(call.excinfo.value, roots=self._roots, text=text, comparisons=self._comparisons)
            setattr(report, ERROR, _plain(found))
        self._comparisons.clear()

    @pytest.hookimpl(hookwrapper=True)
    def pytest_make_collect_report(self) -> Iterator[None]:
        outcome: Any = yield
        note_collect_error(outcome.get_result(), self._roots)


def roots_of(config: pytest.Config) -> tuple[Path, ...]:
    """Return the directories of the project: where pytest was started, and its rootdir."""
    return config.invocation_params.dir, config.rootpath


def note_collect_error(report: pytest.CollectReport, roots: tuple[Path, ...]) -> None:
    """Note the error of a file that does not load, while pytest still has the exception."""
    call: Any = getattr(report, "call", None)
    if report.failed and call is not None and call.excinfo is not None:
        error = call.excinfo.value.__cause__ or call.excinfo.value
        text = f"{sentence_of(error)}\n{report.longreprtext}"
        setattr(report, ERROR, _plain(describe_error(error, roots=roots, text=text)))


def sentence_of(error: BaseException) -> str:
    """Return the first line of what Python says of an exception, with its type."""
    try:
        return f"{type(error).__name__}: {error}".partition("\n")[0]
    except Exception:  # the text of an exception is the project's code
        return type(error).__name__


def message_of(report: Any) -> str:
    """Return the sentence of a failure and its traceback, as pytest's JUnit report has them."""
    crash = getattr(getattr(report, "longrepr", None), "reprcrash", None)
    sentence = getattr(crash, "message", "")
    return f"{sentence}\n{report.longreprtext}" if sentence else report.longreprtext


def _plain(found: dict[str, Any]) -> dict[str, Any]:
    """Return texts that any encoder accepts, of bounded length."""
    return {
        key: value[:MAX_TEXT].encode("utf-8", "replace").decode() if isinstance(value, str) else value
        for key, value in found.items()
    }
