"""The tests that ``qgjob submit`` selects: named, matched by patterns, read from files, or listed by a test tool."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from .errors import ToolError
from .listed_tests import ListedTest, name_tests, restrict_to_files
from .options import Duration, collect
from .playwright_tests import list_playwright
from .submission import STANDARD_INPUT, expand_pattern, read_tests

TOOL_ARGUMENTS = "qgjob.tool_arguments"  # in the context's meta: what follows ``--``, of a command with a tool
TOOLS = ("--playwright",)


class SubmitCommand(click.Command):
    """A command whose arguments after ``--`` are those of the test tool, if one is given."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        end = args.index("--") if "--" in args else len(args)
        if not any(word in TOOLS for word in args[:end]):
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
    by: str | None
    test_root: Path | None
    list_timeout: float

    def select(self) -> list[dict[str, Any]]:
        """Return the job fields of each selected test, at least ``test``. Raises click.UsageError, CliError."""
        arguments: list[str] = click.get_current_context().meta.get(TOOL_ARGUMENTS, [])
        if self.playwright:
            return self._listed(arguments, list_playwright)
        if self.by or self.test_root:
            raise click.UsageError(f"--by and --test-root need {', '.join(TOOLS)}.")
        given = read_tests(self.tests, self.more_tests, self.files)
        if not given:
            raise click.UsageError("Give a test, for example: --test tests/login.spec.js, or as an argument.")
        return given

    def _listed(self, arguments: Sequence[str], list_tests: Callable[..., list[ListedTest]]) -> list[dict[str, Any]]:
        if self.more_tests or self.files or STANDARD_INPUT in self.tests:
            raise click.UsageError("Name tests by --test and --from-file, or let a tool list them; not both.")
        by_case = self.by == "case"
        expanded = [expand_pattern(argument) for argument in self.tests]
        listed = list_tests(arguments, self.list_timeout, by_case=by_case)
        names = name_tests(listed, self.test_root or Path.cwd(), by_case=by_case)
        chosen = restrict_to_files(names, self.tests, expanded)
        if not chosen:
            raise ToolError("no test is selected, so nothing was submitted")
        return [{"test": name} for name in chosen]


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
)
