"""The source of a test's failure in its text: its location, code frames, pytest's source, frames of a traceback."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from .lines import is_frame

_EXTENSIONS = (
    r"(?:[cm]?[jt]sx?|py|java|kts?|swift|mm?|rs|go|cs|fs|vb|rb|php|dart|robot|resource|feature|ya?ml"
    r"|scala|groovy|cpp|cc|exs?|lua|pl|t)"
)
_LOCATION = re.compile(
    rf"(?<![\w@./\\+~$%-])(?P<file>(?:[A-Za-z]:)?[\w@./\\+~$%-]{{1,400}}\.{_EXTENSIONS})(?:::?(?P<line>\d{{1,7}})"
    rf"|\((?P<line2>\d{{1,7}})|:line (?P<line3>\d{{1,7}})| line (?P<line5>\d{{1,7}})| (?P<line4>\d{{1,7}}):\d+\b)"
)
_PYTHON = re.compile(r"File \"(?P<file>[^\"\n]{1,400})\", line (?P<line>\d{1,7})")
_JAVA = re.compile(r"at (?P<name>[\w$.]{1,300})\(")
_FRAMEWORKS = re.compile(
    r"node_modules|site-packages|dist-packages|/lib/python|\bnode:|internal/|/gems/|vendor/|/usr/lib|/rustc/"
    r"|registry/src|importlib|_pytest|unittest/"
    r"|package:(?:flutter|test|matcher|stack_trace|test_api|flutter_test|integration_test)|/runtime/"
    r"|/src/testing/|\.pnpm|webpack|jest-circus|testify|<frozen"
    r"|playwright-core|dart:|/\.cargo/|library/(?:std|core|test|alloc)|/go/src|/usr/local/go|cypress_runner"
    r"|__cypress/runner|/opt/hostedtoolcache|System\.|robot/"
)
_JAVA_FRAMEWORKS = re.compile(
    r"(?:java|javax|jdk|sun|junit|kotlin|kotlinx|android|androidx|dalvik|scala|groovy|org\.junit|org\.testng"
    r"|org\.assertj|org\.hamcrest|org\.gradle"
    r"|org\.openqa|io\.appium|com\.google\.common|org\.mockito|com\.android|org\.apache|org\.opentest4j"
    r"|org\.codehaus|worker|org\.spockframework"
    r"|com\.microsoft\.playwright|io\.netty|okhttp3|retrofit2|com\.sun|com\.intellij|org\.springframework"
    r"|org\.eclipse)\."
)
_TEST = re.compile(
    r"(?:^|[/\\._-])(?:tests?|specs?|e2e|cy)(?:[/\\._-]|$)|Tests?\.|Tests?[A-Z]?\w*\.(?:java|kt|swift|cs)|Spec\."
    r"|^test_|_test\.|\.feature$|IT\.",
    re.IGNORECASE,
)
_ROOTS = re.compile(  # where hosted CI services check a repository out
    r"(?:/(?:home|Users)/runner/work/[^/]+/[^/]+|/builds/[^/]+/[^/]+|/github/workspace|/__w/[^/]+/[^/]+"
    r"|/workspaces?/(?=\w)|/usr/src/app|/app/(?=\w)|/home/circleci/[^/]+|/bitrise/src|/codebuild/output/src\d*/src)/?"
)
_TEST_ROOTS = re.compile(
    r"[/\\](?:src[/\\](?=test|androidTest|integration)|(?:tests?|specs?|e2e|__tests__|cypress|integration_test"
    r"|features)[/\\])"
)
BEFORE, AFTER = 6, 3
"""Lines kept around the one that failed."""
MAX_WIDTH = 300
_FRAME_LINE = re.compile(r"\s{0,20}(?P<mark>[>❯])?\s{0,20}(?P<number>\d{1,7}) ?[|│](?P<text> ?.*)$")
_CARET = re.compile(r"\s{0,20}[>❯]?\s{0,20}[|│·]\s{0,400}[\^~]+\s{0,20}$")
_PYTEST_MARK = re.compile(r">(?P<text> {3,}.*)$")
_PYTEST_ERROR = re.compile(r"E {3}")
_PYTEST_PLACE = re.compile(r"(?P<file>\S.{0,500}?):(?P<number>\d{1,7}):(?:$| (?!\d))")
_TRACEBACK = re.compile(r"\s{0,40}File \"(?P<file>[^\"\n]{1,500})\", line (?P<number>\d{1,7})(?:, in \S.{0,200})?$")
_FOREIGN = re.compile(r"site-packages|dist-packages|/lib/python\d|<frozen|_pytest|unittest/")


def find_location(lines: Sequence[str]) -> tuple[str, int | None]:
    """Return file and line of the first place in a test, else outside of frameworks; ("", None) if there is none."""
    first: tuple[str, int | None] = ("", None)
    frames = (line for line in lines if is_frame(line.strip()))
    for file, line in chain(_iterate_locations(frames), _iterate_locations(lines)):
        if _TEST.search(file):
            return _relative(file, lines), line
        if not first[0]:
            first = file, line
    return (_relative(first[0], lines), first[1]) if first[0] else first


def _iterate_locations(lines: Iterable[str]) -> Iterator[tuple[str, int | None]]:
    """Yield file and line number of each line of text that names a source file outside of frameworks."""
    for text in lines:
        java = _JAVA.search(text)
        if (java and _JAVA_FRAMEWORKS.match(java["name"])) or _FRAMEWORKS.search(text):
            continue
        match = _PYTHON.search(text) or _LOCATION.search(text)
        if match:
            groups = match.groupdict()
            number = next(
                (groups[name] for name in ("line", "line2", "line3", "line4", "line5") if groups.get(name)), None
            )
            yield match["file"], int(number) if number else None


def _relative(file: str, lines: Sequence[str]) -> str:
    """Remove what belongs to the machine from a path: the root of a checkout, if it can be told."""
    if not (file.startswith("/") or re.match(r"[A-Za-z]:[\\/]", file)):
        return file.removeprefix("./").removeprefix(".\\")
    root = _ROOTS.match(file)
    if root:
        return file[root.end() :]
    match = _TEST_ROOTS.search(file)
    return file[match.start() + 1 :] if match else file


class SourceLine(NamedTuple):
    number: int | None  # None: not known
    text: str
    is_failed: bool  # the failure is on this line


class Snippet(NamedTuple):
    """Lines of one file, with their places in the text."""

    file: str  # "" if the text does not name it
    lines: tuple[SourceLine, ...]
    start: int
    end: int

    @property
    def failed_number(self) -> int | None:
        """Return the number of the line that failed; None: it is not known."""
        return next((line.number for line in self.lines if line.is_failed), None)


def find_snippet(lines: Sequence[str], file: str = "", line: int | None = None) -> Snippet | None:
    """Return the source lines around the failure, at best of ``file`` and ``line``; None if the text has none.

    Of tracebacks, which end with the innermost frame, it is the last one that is no package's.
    """
    for find, is_last in ((_code_frames, False), (_pytest_sources, True), (_traceback_frames, True)):
        found = [one for one in find(lines) if any(part.text.strip() for part in one.lines)]
        if not found:
            continue
        here = [one for one in found if line is not None and one.failed_number == line and _is_same(one.file, file)]
        own = here or [one for one in found if not _FOREIGN.search(one.file)] or found
        return _fit(own[-1 if is_last else 0])
    return None


def is_code_line(text: str) -> bool:
    """Return whether a line is a numbered line of source code, as in a code frame."""
    return bool(_FRAME_LINE.match(text))


def _is_same(found: str, file: str) -> bool:
    """Return whether two paths may be of one file: one is the end of the other."""
    return not found or not file or f"/{found}".endswith(f"/{file}") or f"/{file}".endswith(f"/{found}")


def _code_frames(lines: Sequence[str]) -> Iterator[Snippet]:
    """Yield runs of numbered lines of which one is marked or has a caret below it."""
    start = 0
    while start < len(lines):
        end, failed = start, -1
        found: list[tuple[int, str]] = []
        while end < len(lines):
            if match := _FRAME_LINE.match(lines[end]):
                number = int(match["number"])
                if found and number != found[-1][0] + 1:
                    break
                if match["mark"]:
                    failed = len(found)
                found.append((number, match["text"]))
            elif found and _CARET.match(lines[end]):
                failed = len(found) - 1 if failed < 0 else failed
            else:
                break
            end += 1
        if failed >= 0:
            parts = tuple(SourceLine(number, text, place == failed) for place, (number, text) in enumerate(found))
            yield Snippet("", parts, start, end)
        start = max(end, start + 1)


def _pytest_sources(lines: Sequence[str]) -> Iterator[Snippet]:
    """Yield the source before each line that pytest marks with ``>``; its number is in the place below the error."""
    for marked, text in enumerate(lines):
        if not _PYTEST_MARK.match(text):
            continue
        start = marked
        while start and lines[start - 1].startswith("    ") and not _PYTEST_ERROR.match(lines[start - 1]):
            start -= 1
        end = marked + 1
        while end < len(lines) and lines[end].startswith("    "):
            end += 1
        after = (match for below in lines[end : end + 100] if (match := _PYTEST_PLACE.match(below)))
        place = next(after, None)
        number = None if place is None else int(place["number"])
        parts = tuple(
            SourceLine(None if number is None else number + at - marked, lines[at][4:], at == marked)
            for at in range(start, end)
        )
        yield Snippet("" if place is None else place["file"], parts, start, end)


def _traceback_frames(lines: Sequence[str]) -> Iterator[Snippet]:
    """Yield the line of source below each frame of a Python traceback."""
    for index, text in enumerate(lines[:-1]):
        match = _TRACEBACK.match(text)
        below = lines[index + 1]
        if match and below.startswith(" ") and not _TRACEBACK.match(below):
            yield Snippet(match["file"], (SourceLine(int(match["number"]), below, True),), index + 1, index + 2)


def _fit(snippet: Snippet) -> Snippet:
    """Return the lines around the one that failed, without their common indentation."""
    failed = next(place for place, line in enumerate(snippet.lines) if line.is_failed)
    shown = snippet.lines[max(0, failed - BEFORE) : failed + AFTER + 1]
    texts = textwrap.dedent("\n".join(line.text.rstrip() for line in shown)).split("\n")
    fitted = (line._replace(text=text[:MAX_WIDTH]) for line, text in zip(shown, texts, strict=True))
    return snippet._replace(lines=tuple(fitted))
