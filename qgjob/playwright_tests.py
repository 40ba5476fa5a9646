"""Listing of the test cases of a Playwright project by ``playwright test --list``."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path
from typing import Literal

import msgspec

from qgprotocol.test_names import CHOOSES_CASES, CaseName, format_test_name

from .errors import ToolError
from .listed_tests import ListedTest, check_options, note_whole_files
from .text import echo
from .tool_process import read_list, run_tool

NAME = "playwright test --list"
REPORTER = Path(__file__).with_name("list_playwright.cjs")
# they say how tests run or are shown, which is the part of agents, or change files here
RUN_OPTIONS = frozenset(
    {
        *("--browser", "--debug", "--global-timeout", "--headed", "--ignore-snapshots", "--list", "--max-failures"),
        *("--output", "--quiet", "--repeat-each", "--reporter", "--retries", "--timeout", "--trace", "--ui"),
        *("--ui-host", "--ui-port", "--update-snapshots", "--workers", "-j", "-u", "-x"),
    }
)
FILE_OPTIONS = frozenset({"--project", "--config", "-c", "--tsconfig"})  # they select no single cases of a file
TAGS = r"(?: @\S+)*"


class PlaywrightRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of list_playwright.cjs."""

    event: Literal["version", "project", "case", "error", "end"]
    name: str = ""  # of a project; or Playwright's version
    needs: tuple[str, ...] = ()  # its dependencies and its teardown
    project: str = ""  # of a case
    file: str = ""
    titles: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()  # with their @


def list_playwright(arguments: Sequence[str], seconds: float, *, by_case: bool) -> list[ListedTest]:
    """Run Playwright to list the cases that its arguments select, without those of setup projects.

    Raises click.UsageError, ToolError.
    """
    check_options(arguments, RUN_OPTIONS)
    with tempfile.TemporaryDirectory(prefix="qgjob-", ignore_cleanup_errors=True) as folder:
        path = Path(folder, "list")
        command = [find_playwright(), "test", "--list", "--forbid-only", f"--reporter={REPORTER}", *arguments]
        run_tool(NAME, command, seconds, QUALGENT_LIST=str(path))
        rows = read_list(NAME, path, PlaywrightRow)
    events = [row.event for row in rows]
    if "error" in events or events[-1:] != ["end"]:
        raise ToolError(f"{NAME} has not listed all tests, so nothing was submitted")
    needed = {name for row in rows for name in row.needs}
    cases = [row for row in rows if row.event == "case"]
    if aside := sorted({case.project for case in cases} & needed):
        echo(f"not submitted: tests of {', '.join(aside)}, which run before or after those that need them", err=True)
    cases = [case for case in cases if case.project not in needed]
    if by_case:
        _check_titles(cases, [row.name for row in rows if row.event == "version"])
    elif any(word.startswith("-") and word.partition("=")[0] not in FILE_OPTIONS for word in arguments):
        note_whole_files()
    return [_to_listed_test(case) for case in cases]


def _to_listed_test(case: PlaywrightRow) -> ListedTest:
    """Convert a listed case to a test with the names of its file's job and of its own."""
    of_file, of_case = CaseName(case.project), CaseName(case.project, case.titles)
    return ListedTest(case.file, format_test_name("", of_file), format_test_name("", of_case), case.tags)


def find_playwright() -> str:
    """Return the path of the Playwright program here or above, else on the PATH. Raises ToolError."""
    here = Path.cwd()
    folders = [str(folder / "node_modules" / ".bin") for folder in (here, *here.parents)]
    found = shutil.which("playwright", path=os.pathsep.join(folders)) or shutil.which("playwright")
    if found is None:
        raise ToolError(
            "Playwright is not installed in this folder: install its packages (npm ci), or change to theirs"
        )
    return found


def parse_version(text: str) -> tuple[int, ...]:
    """Return major and minor number at the beginning of a text; empty: there are none."""
    found = re.match(r"(\d{1,6})\.(\d{1,6})", text)
    return tuple(map(int, found.groups())) if found else ()


def _check_titles(cases: Sequence[PlaywrightRow], versions: Sequence[str]) -> None:
    """Raise ToolError if a case has no title, or if an old Playwright cannot tell two cases of a file apart.

    Its --grep sees titles and tags joined by spaces, and an agent does not know the tags.
    """
    for case in cases:
        if not all(case.titles) or not case.titles:
            raise ToolError(f"{case.file} has a test without a title, which --by case cannot name")
    if any(parse_version(version) >= CHOOSES_CASES for version in versions):
        return
    alike: dict[tuple[str, str, str], set[tuple[str, ...]]] = defaultdict(set)
    for case in cases:
        without_tags = re.sub(r"( @\S+)+(?= |$)", "", " ".join(case.titles))
        alike[case.project, case.file, without_tags].add(case.titles)
    for (_, file, _), titles in alike.items():
        for one, other in permutations(titles, 2):
            if re.fullmatch(" ".join(f"{re.escape(title)}{TAGS}" for title in one), " ".join(other)):
                shown = " and ".join(repr(" › ".join(path)) for path in sorted((one, other)))
                raise ToolError(
                    f"{shown} in {file} cannot be selected one without the other before Playwright 1.62; rename one"
                )
