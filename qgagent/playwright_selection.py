"""Selection of a test's cases, or a project's, for a run of Playwright: by its reporter, before 1.62 also ``--grep``.

A case is chosen by its title path. Before Playwright 1.62, whose reporters cannot do that, ``--grep`` selects it: it
may run cases whose titles, joined by spaces, are the same. The reporter leaves them out.
"""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from qgprotocol.test_names import CHOOSES_CASES, CaseName, parse_test_name

from .bundled_reporters import ChosenTest
from .errors import JobRefusedError
from .placeholders import pattern_of
from .runner_versions import is_playwright_since
from .targets import PROJECT_PRESETS, Commands

# a pattern, an option, or code of the shell that npx runs before npm 8.13
_NOT_A_PROJECT = re.compile(r"[\x00-\x1f\x7f\"`$\\*]|^[-@]")
_TAGS = "(?: @\\S+)*"  # of a suite or case, which are no part of its name
Values = Mapping[str, str]


class SelectedRun(NamedTuple):
    """How a runner runs only what a test names."""

    run: tuple[str, ...]
    values: Values  # of its placeholders
    chosen: tuple[ChosenTest, ...] = ()  # by the reporter; none: all that the command runs


def select_cases(commands: Commands, values: Values, root: Path) -> SelectedRun:
    """Return run command, placeholder values and chosen cases for what a test names. Raises JobRefusedError.

    A project of the test replaces that of the host. Raises JobRefusedError.
    """
    file, case = parse_test_name(values["test"])
    if case == CaseName() or not any("{test_pattern}" in word for word in commands.run):
        return SelectedRun(commands.run, values)
    if not commands.reports_cases or commands.framework not in PROJECT_PRESETS:
        raise JobRefusedError("a case or project of Playwright can only be run by the run command of a preset")
    if _NOT_A_PROJECT.search(case.project):
        raise JobRefusedError(f"project {case.project!r} cannot be selected by Playwright's --project")
    project = case.project or commands.project.format_map(values)
    run = commands.run[:-2] if commands.project else commands.run
    is_by_grep = case.titles and not is_playwright_since(root, CHOOSES_CASES)
    grep = (f"--grep={grep_of(file, project, case.titles, root)}",) if is_by_grep else ()
    option = ("--project", project.replace("{", "{{").replace("}", "}}")) if project else ()
    chosen = (ChosenTest(file, project, case.titles),) if case.titles else ()
    return SelectedRun((*run, *grep, *option), {**values, "test_pattern": pattern_of(file, root)}, chosen)


def grep_of(file: str, project: str, titles: Sequence[str], root: Path) -> str:
    """Return a ``--grep`` expression that matches only the case with these titles, in any folder above the file.

    Playwright compares it with project, file, titles and tags, joined by spaces. The file is relative to a folder that
    only Playwright's configuration knows.
    """
    *folders, name = map(_coded, (root / file).resolve().parts[1:])
    path = ""
    for folder in folders:
        path = f"(?:{path}{folder}{_coded('/')})?"
    path = f"(?:{_coded('../')})*{path}{name}"
    return (
        f"/^ ?{_coded(project)}{_TAGS} {path}{_TAGS}" + "".join(f" {_coded(title)}{_TAGS}" for title in titles) + "$/"
    )


def _coded(text: str) -> str:
    """Return a pattern of a text in ASCII, without characters that mean something to a shell."""
    return "".join(one if one.isascii() and one.isalnum() else _code(one) for one in text)


def _code(letter: str) -> str:
    """Return a character as an escape sequence of JavaScript: ``\\x2f`` or ``\\u203a``."""
    return f"\\x{ord(letter):02x}" if letter.isascii() else json.dumps(letter)[1:-1]  # its codes are JavaScript's
