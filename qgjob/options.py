"""Options, parameter types and helpers that several commands share."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any, TypeVar, cast
from urllib.parse import quote, urlsplit

import click
from click.core import ParameterSource

from .client import MAX_PAGE_SIZE, Client

Function = TypeVar("Function", bound=Callable[..., Any])

DEFAULT_URL = "http://127.0.0.1:3000"
DEFAULT_PATIENCE_SECONDS = 5.0


class ServerUrl(click.ParamType[str]):
    """Parameter type of a server's URL."""

    name = "url"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            self.fail(f"{value!r} is not a server URL; it should look like {DEFAULT_URL}", param, ctx)
        return value


class Label(click.ParamType[tuple[str, str]]):
    """Parameter type of a label, ``name=value``."""

    name = "name=value"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        if isinstance(value, tuple):
            return value
        name, equals, text = value.partition("=")
        if not name or not equals:
            self.fail(f"{value!r} is not a label; it should look like os=android", param, ctx)
        return name, text


class MaxAttempts(click.ParamType[tuple[str, Any]]):
    """Parameter type of the attempts allowed for an outcome, ``lost=5``; ``words`` may stand for the number."""

    name = "outcome=n"
    outcomes = ("failed", "timed_out", "lost", "error")

    def __init__(self, *words: str) -> None:
        self._words = words

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, Any]:
        if isinstance(value, tuple):
            return value
        outcome, _, number = value.partition("=")
        if outcome in self.outcomes and number in self._words:
            return outcome, number
        if outcome not in self.outcomes or not number.isascii() or not number.isdigit():
            self.fail(f"{value!r} should look like lost=5; outcomes are {', '.join(self.outcomes)}", param, ctx)
        return outcome, int(number)


class Duration(click.ParamType[timedelta]):
    """Parameter type of a duration: ``90s``, ``30m``, ``2h`` or ``1d``."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        if isinstance(value, timedelta):
            return value
        unit = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}.get(value[-1:])
        number = value[:-1]
        if unit is None or not number.isascii() or not number.isdigit() or not 0 < int(number[:9]) < 100_000:
            self.fail(f"{value!r} is not a duration; it should look like 30m, 2h or 1d", param, ctx)
        return timedelta(**{unit: int(number)})


def url_option(function: Function) -> Function:
    """Add the option --url."""
    return click.option(
        "--url",
        type=ServerUrl(),
        envvar=["QUALGENT_URL", "BACKEND_URL"],
        show_envvar=True,
        default=DEFAULT_URL,
        show_default=True,
        help="The server's URL.",
    )(function)


def server_options_without_json(function: Function) -> Function:
    """Add the options --url and --patience; pass the command a ``client`` instead of them."""

    @wraps(function)
    def command(*args: Any, url: str, patience: float, **options: Any) -> Any:
        return function(*args, client=make_client(url, patience), **options)

    add = click.option(
        "--patience",
        type=click.FloatRange(0),
        default=DEFAULT_PATIENCE_SECONDS,
        show_default=True,
        metavar="SECONDS",
        help="How long to retry while the server cannot be reached. Retries never submit twice.",
    )
    return cast(Function, url_option(add(command)))


def server_options(function: Function) -> Function:
    """Add the options --url, --patience and --json; pass the command ``client`` and ``as_json``."""
    add = click.option("--json", "as_json", is_flag=True, help="Print the server's response as JSON.")
    return server_options_without_json(add(function))


def id_options(function: Function) -> Function:
    """Add a job's id as an argument and as the option --id (--job-id); pass it to the command as ``job_id``."""

    @wraps(function)
    def command(*args: Any, argument_id: str | None, option_id: str | None, **options: Any) -> Any:
        given = {text for text in (argument_id, option_id) if text}
        if len(given) != 1:
            raise click.UsageError("Give one job id, for example: qgjob status --id 0198f0c2-…")
        return function(*args, job_id=given.pop(), **options)

    add_argument = click.argument("argument_id", metavar="[ID]", required=False)
    help_text = "The job's id; --id may be left out."
    add_option = click.option("--id", "--job-id", "option_id", metavar="ID", help=help_text)
    return cast(Function, add_option(add_argument(command)))


def job_ids_argument(function: Function) -> Function:
    """Add an argument for any number of job ids."""
    return click.argument("ids", metavar="[ID]...", nargs=-1)(function)


def page_options(function: Function) -> Function:
    """Add the options of lists: --limit, --cursor and --all."""
    for add in (
        click.option("--all", "everything", is_flag=True, help="Print all pages."),
        click.option("--cursor", metavar="CURSOR", help="Print the page at this cursor of an earlier page."),
        click.option(
            "--limit", type=click.IntRange(1, MAX_PAGE_SIZE), default=50, show_default=True, help="Rows per page."
        ),
    ):
        function = add(function)
    return function


def format_path(template: str, **parts: str) -> str:
    """Return a URL path with the parts filled in and percent-encoded."""
    return template.format(**{name: quote(text, safe="") for name, text in parts.items()})


def subcommand_follows(ctx: click.Context) -> bool:
    """Return whether a subcommand was given; the group's own options are then invalid. Raises click.UsageError."""
    if ctx.invoked_subcommand is None:
        return False
    if any(ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE for name in ctx.params):
        raise click.UsageError(f"Give options after {ctx.invoked_subcommand}, not before it.")
    return True


def make_client(url: str, patience: float) -> Client:
    """Create a client that is closed when the command ends."""
    client = Client(url, patience_seconds=patience, notice=lambda text: click.echo(text, err=True))
    click.get_current_context().call_on_close(client.close)
    return client


def print_json(answer: object) -> None:
    """Print JSON on one line, for pipes."""
    click.echo(json.dumps(answer, ensure_ascii=False))
