"""Reading of test cases from JUnit XML, untrusted and bounded, among a test's artifacts.

The files are untrusted: document types (hence entities) are forbidden; size, number and cases are bounded; files are
read as a stream. Other XML files are skipped.
"""

import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal
from xml.etree.ElementTree import Element, ParseError  # types and an error only: defusedxml parses

import msgspec
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from qgfailures.log import find_log_cause
from qgfailures.report import says_cause
from qgprotocol.cases import MAX_CASE_MESSAGE, MAX_CASES, CaseResult

from .artifacts import ArtifactFile, iter_artifacts
from .logger import log

MAX_FILES = 50
MAX_FILE_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 100
MAX_NAME = 1000
MAX_CASES_BYTES = 900_000
"""Most bytes of all cases of a result as JSON: they share a frame of 1 MiB with the rest of the result."""
MAX_OUTPUT = 16_384
"""Characters of a case's output that are read, its last ones."""
ROOTS = frozenset({"testsuites", "testsuite"})


def read_cases(directory: Path, redact: Callable[[str], str] = str, *, with_files: bool = False) -> list[CaseResult]:
    """Return the test cases of all JUnit reports below the directory, up to a result's limits; skip other XML files.

    Calls ``redact`` for their texts before these are cut, so that no part of a secret is left. ``with_files``: their
    attribute ``file`` is the path of the test, as of Maestro; of other tools it is anything.
    """
    cases: list[CaseResult] = []
    files = [file for file in iter_artifacts(directory) if file.path.endswith(".xml")]
    for file in sorted(files, key=lambda file: file.path.split("/"))[:MAX_FILES]:
        try:
            if file.size > MAX_FILE_BYTES:
                log.warning("%s is larger than %d bytes and is not read as a report", file.path, MAX_FILE_BYTES)
                continue
            for case in _iter_cases(file, redact):
                cases.append(case if with_files else msgspec.structs.replace(case, file=""))
                if len(cases) == MAX_CASES:
                    return fit_to_frame(cases)
        except (ParseError, DefusedXmlException, OSError, ValueError, LookupError) as error:
            log.warning("cannot read the report %s: %s", file.path, error)
    return fit_to_frame(cases)


def fit_to_frame(cases: list[CaseResult]) -> list[CaseResult]:
    """Shorten cases until they fit a frame: first their tries and steps, then texts, then the last cases.

    Tries and steps are left out before any text is shortened.
    """
    if len(msgspec.json.encode(cases)) <= MAX_CASES_BYTES:
        return cases
    cases = [msgspec.structs.replace(case, tries=[], steps=[]) for case in cases]
    for length in (MAX_CASE_MESSAGE, 1000, 200, 0):
        shortened = [
            msgspec.structs.replace(
                case, message=case.message[:length], expected=case.expected[:length], actual=case.actual[:length]
            )
            for case in cases
        ]
        if len(msgspec.json.encode(shortened)) <= MAX_CASES_BYTES:
            return shortened
    kept: list[CaseResult] = []
    size = 2
    for case in shortened:
        size += len(msgspec.json.encode(case)) + 1
        if size > MAX_CASES_BYTES:
            break
        kept.append(case)
    return kept


def _iter_cases(report: ArtifactFile, redact: Callable[[str], str]) -> Iterator[CaseResult]:
    """Yield the cases of one report, in order."""
    above: list[Element] = []  # open elements
    inside = 0  # number of open testcase elements
    with report.open() as file:
        event: str
        element: Element
        for event, element in iterparse(file, events=("start", "end"), forbid_dtd=True):
            tag = _local_name(element.tag)
            if event == "start":
                if not above and tag not in ROOTS:
                    return  # no report
                if len(above) >= MAX_DEPTH:
                    raise ValueError(f"nested deeper than {MAX_DEPTH}")
                above.append(element)
                inside += tag == "testcase"
                continue
            above.pop()
            if tag == "testcase":
                inside -= 1
                if not inside:
                    yield _case(element, redact)
            if not inside and above:
                del above[-1][:]  # free parsed elements: a long report must not be in memory at once


def _case(element: Element, redact: Callable[[str], str]) -> CaseResult:
    """Return the result of one ``testcase`` element."""
    outcome: Literal["passed", "failed", "error", "skipped"] = "passed"
    failures: list[str] = []
    skipped = ""
    for child in element:
        match _local_name(child.tag):
            case "failure" | "error" as tag:
                if not failures:
                    outcome = "failed" if tag == "failure" else "error"
                failures.append(_message(child))
            case "skipped" if outcome == "passed":
                outcome, skipped = "skipped", _message(child)
    message = _failure_text(failures, element, redact) if failures else skipped
    return CaseResult(
        name=redact(element.get("name") or "unnamed")[:MAX_NAME],
        classname=redact(element.get("classname") or "")[:MAX_NAME],
        outcome=outcome,
        seconds=_seconds(element.get("time")),
        message=redact(message)[:MAX_CASE_MESSAGE],
        file=redact(element.get("file") or "")[:MAX_NAME],
    )


def _failure_text(failures: list[str], case: Element, redact: Callable[[str], str]) -> str:
    """Return the texts of a case's failures, the first that says what failed before the others.

    If none does, the case's output follows, from the line on that does.
    """
    first = next((text for text in failures if says_cause(text)), "")
    texts = [first, *(text for text in failures if text != first)]
    if not first:
        outputs = [child.text or "" for child in case if _local_name(child.tag) in ("system-out", "system-err")]
        texts += [_end_of_output(redact(output)) for output in outputs]
    return "\n".join(filter(None, texts))


def _end_of_output(text: str) -> str:
    """Return the output from the line that says why the case failed, else its end."""
    lines = text[-MAX_OUTPUT:].strip().splitlines()
    found = find_log_cause(line.encode("utf-8", "surrogatepass") for line in lines)
    return "\n".join(lines[found.line - 1 :])[:MAX_CASE_MESSAGE] if found else "\n".join(lines)[-MAX_CASE_MESSAGE:]


def _message(element: Element) -> str:
    """Return the message attribute and the text of an element, not twice if the text begins with it."""
    summary, text = (element.get("message") or "").strip(), (element.text or "").strip()
    if summary and text.startswith(summary):  # the text often repeats the attribute
        summary = ""
    return "\n".join(part for part in (summary, text) if part)


def _seconds(text: str | None) -> float:
    """Parse a duration in seconds; 0 if it is invalid, and never negative or more than a year."""
    try:
        seconds = float((text or "0").replace(",", ""))  # some tools write 1,234.5
    except ValueError:
        return 0.0
    return min(max(seconds, 0.0), 31_536_000.0) if math.isfinite(seconds) else 0.0


def _local_name(tag: Any) -> str:
    """Return the name of a tag without its namespace."""
    return str(tag).rpartition("}")[2]
