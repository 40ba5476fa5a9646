"""Test selection of ``qgjob submit``: names, patterns, files, lists of a test tool, failures of a batch."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from qgprotocol.test_names import CaseName, format_test_name, parse_test_name

from .client import Client
from .errors import ToolError
from .listed_tests import name_tests, restrict_to_files
from .maestro_flows import list_maestro
from .options import Duration, collect, format_path
from .playwright_tests import list_playwright
from .pytest_tests import list_pytest
from .submission import STANDARD_INPUT, expand_pattern, read_tests

KEPT = ("target", "labels")  # fields of a job that a test of the batch keeps, unless an option is given
TOOL_ARGUMENTS = "qgjob.tool_arguments"  # in the context's meta: what follows ``--``, of a command with a tool
TOOLS = ("--playwright", "--pytest", "--maestro")


def fetch_failed(client: Client, batch_id: str) -> list[dict[str, Any]]:
    """Return test, target and labels of a batch's jobs that have not passed, each combination once.

    Raises BadInputError if there is no such batch, ToolError if all passed, UnreachableError.
    """
    client.get(format_path("/api/v1/batches/{id}", id=batch_id))
    rows = [row for row in client.rows("/api/v1/jobs", "jobs", batch_id=batch_id) if row["status"] != "done"]
    source = click.get_current_context().get_parameter_source
    kept = [name for name in KEPT if source(name) is not ParameterSource.COMMANDLINE]
    jobs = [{name: row[name] for name in ("test", *kept)} for row in reversed(rows)]
    if not jobs:
        raise ToolError(f"all tests of batch {batch_id} passed, so nothing was submitted")
    return list({json.dumps(job, sort_keys=True): job for job in jobs}.values())


def keep_failed(
    given: Sequence[dict[str, Any]], failed: Sequence[dict[str, Any]], batch_id: str
) -> list[dict[str, Any]]:
    """Return the jobs whose test failed, or encloses or is a case of one that failed. Raises ToolError: none.

    Raises ToolError if there is none.
    """
    names = {job["test"] for job in failed}
    enclosing = {name for test in names for name in _enclosing(test)}
    kept = [job for job in given if job["test"] in enclosing or not names.isdisjoint(_enclosing(job["test"]))]
    if not kept:
        raise ToolError(f"no selected test is one of batch {batch_id} that did not pass, so nothing was submitted")
    return kept


def _enclosing(test: str) -> list[str]:
    """Return the names of a test, of its file in its Playwright project, and of its file."""
    file, case = parse_test_name(test)
    return [test, format_test_name(file, CaseName(case.project)), file]


class SubmitCommand(click.Command):
    """A command whose arguments after ``--`` are those of the test tool, if one is given."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments before ``--``; with an option of a test tool, keep those after it for the tool."""
        end = args.index("--") if "--" in args else len(args)
        if not any(word.partition("=")[0] in TOOLS for word in args[:end]):
            return super().parse_args(ctx, args)
        ctx.meta[TOOL_ARGUMENTS] = args[end + 1 :]
        try:
            return super().parse_args(ctx, args[:end])
        except click.NoSuchOption as error:
            hint = f"Options of the tool follow --, for example: -- {error.option_name}"
            raise click.UsageError(f"{error.format_message()} {hint}", ctx) from error


@dataclass(frozen=True, kw_only=True)
class TestSelection:
    """The options that select tests."""

    tests: tuple[str, ...]
    more_tests: tuple[str, ...]
    files: tuple[str, ...]
    playwright: bool
    pytest: bool
    maestro: Path | None
    by: str | None
    test_root: Path | None
    list_timeout: float
    only_failed_of: str | None

    def select(self, client: Client) -> list[dict[str, object]]:
        """Return the job fields of all selected tests, by names or a tool, perhaps only those that failed."""
        given = self._read_or_list_tests()
        if self.only_failed_of is None:
            return given
        failed = fetch_failed(client, self.only_failed_of)
        return keep_failed(given, failed, self.only_failed_of) if given else failed

    def _read_or_list_tests(self) -> list[dict[str, object]]:
        """Return the job fields of the tests that are named, or that a test tool lists. Raises click.UsageError."""
        if sum((self.playwright, self.pytest, self.maestro is not None)) > 1:
            raise click.UsageError("--playwright, --pytest and --maestro are for a submission each.")
        if self.playwright or self.pytest or self.maestro is not None:
            return self._list_with_tool(click.get_current_context().meta.get(TOOL_ARGUMENTS, []))
        if self.by or self.test_root:
            raise click.UsageError(f"--by and --test-root need {', '.join(TOOLS[:-1])} or {TOOLS[-1]}.")
        given = read_tests(self.tests, self.more_tests, self.files)
        if not given and self.only_failed_of is None:
            raise click.UsageError("Give a test, for example: --test tests/login.spec.js, or as an argument.")
        return given

    def _list_with_tool(self, arguments: Sequence[str]) -> list[dict[str, object]]:
        """Return the job fields of the tests that the chosen tool lists. Raises click.UsageError, ToolError."""
        if self.more_tests or self.files or STANDARD_INPUT in self.tests:
            raise click.UsageError("Name tests by --test and --from-file, or let a tool list them; not both.")
        by_case = self.by == "case"
        expanded = [expand_pattern(argument) for argument in self.tests]
        if self.playwright:
            listed = list_playwright(arguments, self.list_timeout, by_case=by_case)
        elif self.pytest:
            listed = list_pytest(arguments, self.list_timeout, by_case=by_case)
        else:
            assert self.maestro is not None
            listed = list_maestro(self.maestro, arguments)
        names = name_tests(listed, self.test_root or Path.cwd(), by_case=by_case)
        chosen = restrict_to_files(names, self.tests, expanded)
        if not chosen:
            raise ToolError("no test is selected, so nothing was submitted")
        return [{"test": name, **names[name].fields} for name in chosen]


selection_options = collect(
    "selection",
    TestSelection,
    tests=click.argument("tests", nargs=-1),
    more_tests=click.option(
        "--test", "more_tests", multiple=True, help="A test name, not expanded as a pattern; repeatable."
    ),
    files=click.option(
        "--from-file",
        "files",
        multiple=True,
        metavar="FILE",
        help="Read tests from a file: each line is a test name, a JSON object of job fields (NDJSON) or a # comment.",
    ),
    playwright=click.option(
        "--playwright",
        is_flag=True,
        help="Submit the tests that Playwright lists in this folder, a job per file and project.",
    ),
    pytest=click.option(
        "--pytest", is_flag=True, help="Submit the tests that pytest collects in this folder, a job per file."
    ),
    maestro=click.option(
        "--maestro",
        type=click.Path(exists=True, path_type=Path),
        metavar="PATH",
        help="Submit the Maestro flows of a folder, by its config.yaml and tags, or one flow.",
    ),
    by=click.option(
        "--by",
        type=click.Choice(["file", "case"]),
        help="What a job is of the tests that a tool lists. [default: file]",
    ),
    test_root=click.option(
        "--test-root",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        metavar="FOLDER",
        help="The folder that agents have as test_root, below which the listed files are. [default: this folder]",
    ),
    list_timeout=click.option(
        "--list-timeout",
        type=Duration(1),
        default=300,
        show_default=True,
        help="How long the tool may take to list the tests.",
    ),
    only_failed_of=click.option(
        "--only-failed-of",
        metavar="BATCH",
        help="Submit only tests that did not pass in this batch; without other tests, all of them.",
    ),
)
