"""Selection of one case, or of the cases of one project, by Playwright's own options."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from qgprotocol.test_names import CaseName, parse_test_name

from .errors import JobRefusedError
from .placeholders import pattern_of
from .targets import PROJECT_PRESETS, Commands

# a pattern, an option, or code of the shell that npx runs before npm 8.13
_NOT_A_PROJECT = re.compile(r"[\x00-\x1f\x7f\"`$\\*]|^[-@]")
_TAGS = "(?: @\\S+)*"  # of a suite or case, which are no part of its name
Values = Mapping[str, str]


def select_cases(commands: Commands, values: Values, root: Path) -> tuple[tuple[str, ...], Values]:
    """Return the run command that runs only what the test names, and the values of its placeholders.

    A project of the test replaces that of the host. Raises JobRefusedError.
    """
    file, case = parse_test_name(values["test"])
    if case == CaseName():
        return commands.run, values
    if not _is_selectable(commands):
        raise JobRefusedError("a case or project of Playwright can only be run by the run command of a preset")
    if _NOT_A_PROJECT.search(case.project):
        raise JobRefusedError(f"project {case.project!r} cannot be selected by Playwright's --project")
    project = case.project or commands.project.format_map(values)
    run = commands.run[:-2] if commands.project else commands.run
    grep = (f"--grep={grep_of(file, project, case.titles, root)}",) if case.titles else ()
    option = ("--project", project.replace("{", "{{").replace("}", "}}")) if project else ()
    return (*run, *grep, *option), {**values, "test_pattern": pattern_of(file, root)}


def _is_selectable(commands: Commands) -> bool:
    return commands.reports_cases and commands.framework in PROJECT_PRESETS


def grep_of(file: str, project: str, titles: Sequence[str], root: Path) -> str:
    """Return a regular expression that matches this case only; case of letters counts.

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
    return f"\\x{ord(letter):02x}" if letter.isascii() else json.dumps(letter)[1:-1]  # its codes are JavaScript's
