"""Say on a GitHub run what failed: an ``::error`` line for each case, and a table in the step's summary.

``python annotate.py REPORT``, with the JUnit file that ``qgjob submit --junit`` wrote. A file that is not there
(nothing was submitted) is no error of this step: the submitting one has said so.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from junitparser import Error, Failure, JUnitXml, TestCase, TestSuite

MOST_CHARACTERS = 2000  # of a message; the whole one is in the report
MOST_ROWS = 200


class Failed(NamedTuple):
    """A case that failed, of the test that was submitted."""

    test: str
    case: str  # empty: the test reported no cases
    message: str


def failures(report: JUnitXml) -> Iterator[Failed]:
    """Of each failed test its failed cases, or itself where it has none."""
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
    """Why it failed; None if it did not."""
    found = [result for result in case.result if isinstance(result, Failure | Error)]
    return (found[0].text or found[0].message or "failed").strip()[:MOST_CHARACTERS] if found else None


def command(failed: Failed) -> str:
    """``::error file=…,title=…::message``; with the file only where the checkout has it."""
    title = " › ".join(filter(None, [failed.test, failed.case]))
    properties = {"title": title}
    path = failed.test.partition("::")[0]
    if Path(path).is_file():
        properties = {"file": path, **properties}
    text = ",".join(f"{name}={_escaped(value, also=':,')}" for name, value in properties.items())
    return f"::error {text}::{_escaped(failed.message)}"


def _escaped(text: str, also: str = "") -> str:
    """As GitHub's own toolkit does it."""
    for character in "%\r\n" + also:
        text = text.replace(character, f"%{ord(character):02X}")
    return text


def summary(report: JUnitXml, failed: list[Failed]) -> str:
    """Markdown for the step's summary."""
    jobs = next(iter(report))
    passed = jobs.tests - jobs.failures - jobs.errors - jobs.skipped
    lines = [f"### {_cell(jobs.name)}: {passed} of {jobs.tests} tests passed", ""]
    if failed:
        lines += ["| test | case | why |", "| --- | --- | --- |"]
        lines += [f"| {_cell(row.test)} | {_cell(row.case)} | {_cell(row.message)} |" for row in failed[:MOST_ROWS]]
    if len(failed) > MOST_ROWS:
        lines.append(f"\nand {len(failed) - MOST_ROWS} more, in the JUnit file")
    return "\n".join([*lines, ""])


def _cell(text: str) -> str:
    """Text in a table, as text: no markup, no further columns or lines."""
    for character, shown in {"&": "&amp;", "<": "&lt;", "|": "\\|", "`": "\\`", "\r": "", "\n": "<br>"}.items():
        text = text.replace(character, shown)
    return text[:MOST_CHARACTERS]


def main() -> None:
    path = Path(sys.argv[1])
    if not path.is_file():
        return
    report = JUnitXml.fromfile(str(path))
    failed = list(failures(report))
    for row in failed:
        print(command(row))  # noqa: T201 (this is how one speaks to the runner)
    if summary_path := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(summary_path).open("a", encoding="utf-8") as file:
            file.write(summary(report, failed))


if __name__ == "__main__":
    main()
