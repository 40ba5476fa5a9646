"""Listing of the tests that pytest collects, by QualGent's pytest plugin."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from qgprotocol.reporter_folder import PYTEST, reporter_folder
from qgprotocol.test_names import MARK

from .errors import ToolError
from .listed_tests import ListedTest, check_options, note_whole_files
from .tool_process import read_list, run_tool

NAME = "pytest --collect-only"
RUN_OPTIONS = frozenset(
    {
        *("--dist", "--durations", "--exitfirst", "--junit-xml", "--junitxml", "--maxfail", "--numprocesses", "--pdb"),
        *("--reruns", "--timeout", "--trace", "-n", "-x"),
    }
)


class PytestRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the plugin's list: a test, or a file that does not load."""

    file: str
    nodeid: str = ""
    error: str = ""
    tags: tuple[str, ...] = ()


def list_pytest(arguments: Sequence[str], seconds: float, *, by_case: bool) -> list[ListedTest]:
    """Run pytest to list the tests that its arguments select. Raises click.UsageError, ToolError."""
    check_options(arguments, RUN_OPTIONS)
    python = shutil.which("python") or shutil.which("python3")
    if python is None:
        raise ToolError("there is no python on the PATH to run pytest by: activate the environment of the tests")
    plugins = os.pathsep.join(filter(None, (str(reporter_folder(PYTEST)), os.environ.get("PYTHONPATH"))))
    with tempfile.TemporaryDirectory(prefix="qgjob-", ignore_cleanup_errors=True) as folder:
        path = Path(folder, "list")
        listing = ("-p", "pytest_qualgent", "--collect-only", "--qualgent-list", str(path))
        run_tool(NAME, [python, "-m", "pytest", *listing, *arguments], seconds, PYTHONPATH=plugins)
        rows = read_list(NAME, path, PytestRow)
    if any(row.error or MARK not in row.nodeid for row in rows):
        raise ToolError(f"{NAME} has not listed all tests, so nothing was submitted")
    if not by_case and any(word.startswith("-") or MARK in word for word in arguments):
        note_whole_files()
    return [
        ListedTest(os.path.abspath(row.file), of_case=MARK + row.nodeid.partition(MARK)[2], tags=row.tags)
        for row in rows
    ]
