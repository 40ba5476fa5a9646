"""Annotations of a GitHub run: an ``::error`` line for each failed case, and a table in the step's summary.

``python annotate.py REPORT`` reads the JUnit report of ``qgjob submit --junit``. A missing report is not an error,
because the step that submits has failed already.
"""

from __future__ import annotations

import os
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

MAX_CHARACTERS = 2000  # of an annotation; the report has the whole message
MAX_CELL = 300  # characters
MAX_ROWS = 200
LABELS = ("new", "cause changed", "known", "", "infrastructure", "quarantined", "flaky")  # in the order of the table
LINKS = {"url": "job", "trace": "trace", "video": "video"}  # property → text

_URL = re.compile(r"https?://[^\s<>]+\Z")
_PATH = re.compile(r"(?:file://|(?<![\w.:/\\-]))(?:[A-Za-z]:[\\/]|/)[^\s:'\"()<>|,;*?]+")
_MACHINE = re.compile(
    r"(?:[A-Za-z]:|/(?:home|root|Users|tmp|private|var|opt|srv|mnt|usr|data|builds|work|workspaces?|github|__w)/)"
)
_ESCAPED = {"&": "&amp;", "<": "&lt;", "|": "\\|", "`": "\\`", "[": "\\[", "\r": "", "\n": "<br>"}


class Row(NamedTuple):
    """A failed case of a submitted test, or a test that passed only on retry."""

    test: str
    case: str  # empty if the test reported no cases
    message: str
    label: str
    file: str  # of the checkout; empty: none
    line: str
    links: dict[str, str]


def rows(report: ET.Element) -> Iterator[Row]:
    """Yield the failed and flaky cases of each test, and tests without cases that failed or were flaky."""
    for suite in report.findall("testsuite"):
        of_suite = _properties(suite)
        for case in suite.findall("testcase"):
            own, test, name = _properties(case), case.get("name") or "", ""
            if "job" in of_suite and test != suite.get("name"):
                test, name = suite.get("name") or "", ": ".join(filter(None, [case.get("classname"), test]))
            notes = {**of_suite, **own}
            links = {LINKS[kind]: url for kind, url in notes.items() if kind in LINKS and _URL.match(url)}
            file, line = _in_checkout(case.get("file") or ""), case.get("line") or ""
            if not file:
                file, line = _in_checkout(test.partition("::")[0]), ""
            message = _message(case)
            if message is not None:
                yield Row(test, name, without_machine(message), notes.get("failure", ""), file, line, links)
            elif "flaky" in own:
                earlier = case.findtext("flakyFailure/stackTrace") or case.findtext("flakyError/stackTrace") or ""
                text = ": ".join(filter(None, [own["flaky"], without_machine(earlier)]))
                yield Row(test, name, text, "flaky", file, line, links)


def _properties(element: ET.Element) -> dict[str, str]:
    return {found.get("name", ""): found.get("value", "") for found in element.findall("properties/property")}


def _message(case: ET.Element) -> str | None:
    """Return the failure message of a case; None if it did not fail."""
    found = next((result for result in case if result.tag in ("failure", "error")), None)
    return None if found is None else (found.text or found.get("message") or "failed").strip()


def _in_checkout(path: str) -> str:
    """Return the part of a path that leads to a file of the checkout; empty: none does."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    for begin in range(len(parts)):
        part = PurePosixPath(*parts[begin:])
        if not part.is_absolute() and ".." not in parts[begin:] and os.path.isfile(part):
            return str(part)
    return ""


def without_machine(text: str) -> str:
    """Return a message without the folders of the machine that ran the test."""
    paths = {found.removeprefix("file://"): _in_checkout(found) for found in _PATH.findall(text)}
    for root in sorted({path[: -len(part)] for path, part in paths.items() if part}, key=len, reverse=True):
        text = text.replace(f"file://{root}", "").replace(root, "")

    def shorten(match: re.Match[str]) -> str:
        path = match[0].removeprefix("file://")
        return re.split(r"[\\/]", path)[-1] if _MACHINE.match(path) else match[0]

    return _PATH.sub(shorten, text)


def command(row: Row) -> str:
    """Return the workflow command ``::error file=…,line=…,title=…::message``, with the place if it is known."""
    title = " › ".join(filter(None, [row.test, row.case]))[:MAX_CELL]
    properties = {"file": row.file, "line": row.line, "title": title}
    text = ",".join(f"{name}={_escaped(value, also=':,')}" for name, value in properties.items() if value)
    return f"::error {text}::{_escaped(row.message[:MAX_CHARACTERS])}"


def _escaped(text: str, also: str = "") -> str:
    """Percent-encode text as GitHub's toolkit does."""
    for character in "%\r\n" + also:
        text = text.replace(character, f"%{ord(character):02X}")
    return text


def summary(report: ET.Element, found: list[Row]) -> str:
    """Return the Markdown of the step's summary."""
    jobs = report.findall("testsuite")[0]
    total = len(report.findall("testsuite/testcase"))
    passed = total - sum(len(report.findall(f"testsuite/testcase/{kind}")) for kind in ("failure", "error", "skipped"))
    name, url = _cell(jobs.get("name", "")), _properties(jobs).get("url", "")
    heading = f"[{name}](<{url}>)" if _URL.match(url) else name
    lines = [f"### {heading}: {passed} of {total} tests passed", ""]
    if simulated := len(report.findall("testsuite/testcase/skipped[@type='simulated']")):
        lines += [f"**{simulated} simulated, not run.**", ""]
    counts = [(label, sum(row.label == label for row in found)) for label in LABELS if label]
    if any(number for _, number in counts):
        lines += [", ".join(f"{number} {label}" for label, number in counts if number), ""]
    targets: dict[str, int] = {}  # URL → number: a cell has the number only, as URLs are long
    if found:
        lines += ["| failure | test | case | why | open |", "| --- | --- | --- | --- | --- |"]
    for row in found[:MAX_ROWS]:
        links = [f"[{text}][{targets.setdefault(url, len(targets) + 1)}]" for text, url in row.links.items()]
        cells = [*map(_cell, (row.label, row.test, row.case, row.message)), " ".join(links)]
        lines.append(f"| {' | '.join(cells)} |")
    if len(found) > MAX_ROWS:
        lines.append(f"\nand {len(found) - MAX_ROWS} more, in the JUnit file")
    return "\n".join([*lines, "", *(f"[{number}]: <{url}>" for url, number in targets.items()), ""])


def _cell(text: str) -> str:
    """Escape text for a cell of a Markdown table, and shorten it."""
    escaped = [_ESCAPED.get(character, character) for character in text]
    if sum(map(len, escaped)) <= MAX_CELL:
        return "".join(escaped)
    while sum(map(len, escaped)) >= MAX_CELL:
        escaped = escaped[: min(len(escaped) - 1, MAX_CELL)]
    return "".join(escaped) + "…"


def main() -> None:
    path = Path(sys.argv[1])
    if not path.is_file():
        return
    report = ET.parse(path).getroot()  # noqa: S314 (qgjob wrote it)
    found = sorted(rows(report), key=lambda row: LABELS.index(row.label if row.label in LABELS else ""))
    for row in found:
        if row.label != "flaky":
            print(command(row))  # noqa: T201 (the runner reads commands from standard output)
    if summary_path := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(summary_path).open("a", encoding="utf-8") as file:
            file.write(summary(report, found))


if __name__ == "__main__":
    main()
