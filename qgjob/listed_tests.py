"""Jobs of the tests that a test tool lists: their names, tags, and selection by files."""

from __future__ import annotations

import os
from collections.abc import Container, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import click

from qgprotocol.test_names import MARK, MAX_TAG_CHARACTERS, MAX_TAGS, MAX_TEST_CHARACTERS

from .errors import ToolError
from .text import echo


class ListedTest(NamedTuple):
    """A test case: its file, and what follows the file in the name of its file's job, and of its own job."""

    file: str  # absolute
    of_file: str = ""
    of_case: str = ""
    tags: Sequence[str] = ()


class NamedTest(NamedTuple):
    """A job of listed tests."""

    file: str  # absolute
    tags: dict[str, None]  # of all its cases, in the order of the list

    @property
    def fields(self) -> dict[str, list[str]]:
        """Return ``{"tags": …}`` for the job's request, without tags that no server takes; empty if none is left."""
        tags = [tag for tag in self.tags if tag.strip() and tag.isprintable() and len(tag) <= MAX_TAG_CHARACTERS]
        return {"tags": tags[:MAX_TAGS]} if tags else {}


def check_options(arguments: Sequence[str], of_runs: Container[str]) -> None:
    """Raise click.UsageError if an argument for the tool is an option that says how tests are run."""
    for word in arguments:
        if word.partition("=")[0] in of_runs:
            raise click.UsageError(f"{word} selects no tests: agents say how tests are run.")


def note_whole_files() -> None:
    """Print to stderr that each job runs a whole file, so more than the tool selected."""
    echo("each file is run as a whole; --by case submits only the cases that are selected", err=True)


def name_tests(listed: Iterable[ListedTest], root: Path, *, by_case: bool) -> dict[str, NamedTest]:
    """Return the jobs of listed tests, of a file or a case each, by their unique names. Raises ToolError.

    Names begin with the path of the file below ``root``, which is the test root of the agents.
    """
    found: dict[str, NamedTest] = {}
    paths: dict[str, str] = {}
    for test in listed:
        if test.file not in paths:
            paths[test.file] = _path_below(test.file, root)
        name = paths[test.file] + (test.of_case if by_case else test.of_file)
        if len(name) > MAX_TEST_CHARACTERS:
            shown = f"{name[:80]}…{name[-20:]}"
            hint = "; submit it without --by case" if by_case else ""
            raise ToolError(f"{shown!r} has {len(name)} characters, and a test at most {MAX_TEST_CHARACTERS}{hint}")
        if not name.isprintable() or os.pardir in name.split("/"):
            raise ToolError(f"{name!r} cannot be a test: it has a control character or '..' between slashes in it")
        found.setdefault(name, NamedTest(test.file, {})).tags.update(dict.fromkeys(test.tags))
    return found


def _path_below(file: str, root: Path) -> str:
    """Return a file's path below the root, with slashes; ToolError if it is not below, or cannot be a name."""
    try:
        path = os.path.relpath(os.path.realpath(file), os.path.realpath(root))
    except ValueError:  # another drive
        path = os.pardir
    path = path.replace(os.sep, "/")
    if path.split("/")[0] == os.pardir:
        raise ToolError(f"{file} is not below {root}; name the folder that agents have as test_root by --test-root")
    if MARK in path or "\\" in path:
        raise ToolError(f"{path!r} cannot be the file of a test: it has '::' or a backslash in it")
    return f"./{path}" if path[0] in "-@~" else path


def restrict_to_files(
    names: dict[str, NamedTest], arguments: Sequence[str], expanded: Iterable[Sequence[str]]
) -> list[str]:
    """Return the names whose files match the arguments, or are in folders that do; all without arguments.

    Raises click.UsageError if an argument selects none.
    """
    if not arguments:
        return list(names)
    by_file: dict[str, list[str]] = {}
    for name, test in names.items():
        by_file.setdefault(os.path.realpath(test.file), []).append(name)
    chosen: set[str] = set()
    for argument, paths in zip(arguments, expanded, strict=True):
        wanted = {os.path.realpath(path) for path in paths}
        found = {file for file in by_file if file in wanted or not wanted.isdisjoint(map(str, Path(file).parents))}
        if not found:
            raise click.UsageError(f"None of the listed tests is in {argument!r}.")
        chosen |= found
    return [name for name, test in names.items() if os.path.realpath(test.file) in chosen]
