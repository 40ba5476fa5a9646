"""Options that several commands have."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

import click

from .client import LARGEST_PAGE, Client

Function = TypeVar("Function", bound=Callable[..., Any])

DEFAULT_URL = "http://127.0.0.1:3000"
PATIENCE_SECONDS = 5.0


class ServerUrl(click.ParamType[str]):
    """The address of a server."""

    name = "url"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            self.fail(f"{value!r} is no server address: it should look like {DEFAULT_URL}", param, ctx)
        return value


class Label(click.ParamType[tuple[str, str]]):
    """``name=value``."""

    name = "name=value"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        if isinstance(value, tuple):
            return value
        name, equals, text = value.partition("=")
        if not name or not equals:
            self.fail(f"{value!r} is no label: it should look like os=android", param, ctx)
        return name, text


class Attempts(click.ParamType[tuple[str, int]]):
    """``lost=5``."""

    name = "outcome=n"
    outcomes = ("failed", "timed_out", "lost", "error")

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, int]:
        if isinstance(value, tuple):
            return value
        outcome, _, number = value.partition("=")
        if outcome not in self.outcomes or not number.isascii() or not number.isdigit():
            self.fail(f"{value!r} should look like lost=5; outcomes are {', '.join(self.outcomes)}", param, ctx)
        return outcome, int(number)


class Duration(click.ParamType[timedelta]):
    """``90s``, ``30m``, ``2h`` or ``1d``."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        if isinstance(value, timedelta):
            return value
        unit = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}.get(value[-1:])
        number = value[:-1]
        if unit is None or not number.isascii() or not number.isdigit() or not 0 < int(number[:9]) < 100_000:
            self.fail(f"{value!r} is no duration: it should look like 30m, 2h or 1d", param, ctx)
        return timedelta(**{unit: int(number)})


def url_option(function: Function) -> Function:
    """--url."""
    return click.option(
        "--url",
        type=ServerUrl(),
        envvar=["QUALGENT_URL", "BACKEND_URL"],
        show_envvar=True,
        default=DEFAULT_URL,
        show_default=True,
        help="The server's address.",
    )(function)


def server_options_without_json(function: Function) -> Function:
    """--url and --patience."""
    add = click.option(
        "--patience",
        type=click.FloatRange(0),
        default=PATIENCE_SECONDS,
        show_default=True,
        metavar="SECONDS",
        help="Try so long to reach the server. Trying again never submits twice.",
    )
    return url_option(add(function))


def server_options(function: Function) -> Function:
    """--url, --patience and --json."""
    add = click.option("--json", "as_json", is_flag=True, help="Print the server's answer as JSON.")
    return server_options_without_json(add(function))


def id_options(function: Function) -> Function:
    """A job's id: as an argument, --id or --job-id."""
    for add in (
        click.argument("argument_id", metavar="[ID]", required=False),
        click.option("--id", "--job-id", "option_id", metavar="ID", help="The job; may also be given without --id."),
    ):
        function = add(function)
    return function


def job_ids(function: Function) -> Function:
    """Any number of jobs' ids."""
    return click.argument("ids", metavar="[ID]...", nargs=-1)(function)


def page_options(function: Function) -> Function:
    """--limit, --cursor and --all, for lists."""
    for add in (
        click.option("--all", "everything", is_flag=True, help="Print all pages."),
        click.option("--cursor", metavar="CURSOR", help="Print the page that an earlier one named as its next."),
        click.option(
            "--limit", type=click.IntRange(1, LARGEST_PAGE), default=50, show_default=True, help="Rows on a page."
        ),
    ):
        function = add(function)
    return function


def the_id(argument_id: str | None, option_id: str | None) -> str:
    """The one id that was given. Raises click.UsageError."""
    given = {text for text in (argument_id, option_id) if text}
    if len(given) != 1:
        raise click.UsageError("Give one job id, for example: qgjob status --id 0198f0c2-…")
    return given.pop()


def path_of(template: str, **parts: str) -> str:
    """A path with these parts in it, whatever characters they have."""
    return template.format(**{name: quote(text, safe="") for name, text in parts.items()})


def make_client(url: str, patience: float) -> Client:
    """It lets go of its connection when the command ends."""
    client = Client(url, patience_seconds=patience, notice=lambda text: click.echo(text, err=True))
    click.get_current_context().call_on_close(client.close)
    return client


def print_json(answer: object) -> None:
    """One line, so that it can be piped."""
    click.echo(json.dumps(answer, ensure_ascii=False))
