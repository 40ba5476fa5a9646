"""The source location of a test in the text of its failure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

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


def find_location(lines: Sequence[str]) -> tuple[str, int | None]:
    """Return file and line of the first place that looks like a test's, else of the first that is no framework's."""
    first: tuple[str, int | None] = ("", None)
    frames = (line for line in lines if is_frame(line.strip()))
    for file, line in chain(_iterate_locations(frames), _iterate_locations(lines)):
        if _TEST.search(file):
            return _relative(file, lines), line
        if not first[0]:
            first = file, line
    return (_relative(first[0], lines), first[1]) if first[0] else first


def _iterate_locations(lines: Iterable[str]) -> Iterator[tuple[str, int | None]]:
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
