"""Annotations of a GitHub run: an ``::error`` line for each failed case, and a table in the step's summary.

``python annotate.py REPORT`` reads the JUnit report of ``qgjob submit --junit``. A missing report is not an error,
because the step that submits has failed already.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from junitparser import Error, Failure, JUnitXml, TestCase, TestSuite

MAX_CHARACTERS = 2000  # of a message; the report has the whole message
MAX_ROWS = 200


class Failed(NamedTuple):
    """A failed case of a submitted test."""

    test: str
    case: str  # empty if the test reported no cases
    message: str


def failures(report: JUnitXml) -> Iterator[Failed]:
    """Yield the failed cases of each failed test, or the test itself if it has none."""
    jobs, *suites = report
    cases = {suite.name: [*_failed_cases(suite)] for suite in suites}
    for job in jobs:
        message = _message(job)
        if message is None:
            continue
        yield from [Failed(job.name, name, text) for name, text in cases.get(job.name, [])] or [
            Failed(job.name, "", message)
        ]


def _failed_cases(suite: TestSuite) -> Iterator[tuple[str, str]]:
    for case in suite:
        message = _message(case)
        if message is not None:
            yield ": ".join(filter(None, [case.classname, case.name])), message


def _message(case: TestCase) -> str | None:
    """Return the failure message of a case; None if it did not fail."""
    found = [result for result in case.result if isinstance(result, Failure | Error)]
    return (found[0].text or found[0].message or "failed").strip()[:MAX_CHARACTERS] if found else None


def command(failed: Failed) -> str:
    """Return the workflow command ``::error file=…,title=…::message``, with the file if it exists in the checkout."""
    title = " › ".join(filter(None, [failed.test, failed.case]))
    properties = {"title": title}
    path = failed.test.partition("::")[0]
    if Path(path).is_file():
        properties = {"file": path, **properties}
    text = ",".join(f"{name}={_escaped(value, also=':,')}" for name, value in properties.items())
    return f"::error {text}::{_escaped(failed.message)}"


def _escaped(text: str, also: str = "") -> str:
    """Percent-encode text as GitHub's toolkit does."""
    for character in "%\r\n" + also:
        text = text.replace(character, f"%{ord(character):02X}")
    return text


def summary(report: JUnitXml, failed: list[Failed]) -> str:
    """Return the Markdown of the step's summary."""
    jobs = next(iter(report))
    passed = jobs.tests - jobs.failures - jobs.errors - jobs.skipped
    lines = [f"### {_cell(jobs.name)}: {passed} of {jobs.tests} tests passed", ""]
    if simulated := sum(result.type == "simulated" for case in jobs for result in case.result):
        lines += [f"**{simulated} simulated, not run.**", ""]
    if failed:
        lines += ["| test | case | why |", "| --- | --- | --- |"]
        lines += [f"| {_cell(row.test)} | {_cell(row.case)} | {_cell(row.message)} |" for row in failed[:MAX_ROWS]]
    if len(failed) > MAX_ROWS:
        lines.append(f"\nand {len(failed) - MAX_ROWS} more, in the JUnit file")
    return "\n".join([*lines, ""])


def _cell(text: str) -> str:
    """Escape text for a cell of a Markdown table."""
    for character, shown in {"&": "&amp;", "<": "&lt;", "|": "\\|", "`": "\\`", "\r": "", "\n": "<br>"}.items():
        text = text.replace(character, shown)
    return text[:MAX_CHARACTERS]


def main() -> None:
    path = Path(sys.argv[1])
    if not path.is_file():
        return
    report = JUnitXml.fromfile(str(path))
    failed = list(failures(report))
    for row in failed:
        print(command(row))  # noqa: T201 (the runner reads commands from standard output)
    if summary_path := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(summary_path).open("a", encoding="utf-8") as file:
            file.write(summary(report, failed))


if __name__ == "__main__":
    main()
