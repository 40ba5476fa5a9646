"""Options, parameter types, clients and paginated lists shared by several commands."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial, wraps
from math import inf
from typing import Any, TypeVar, cast
from urllib.parse import quote

import click
from click.core import ParameterSource

from qgprotocol.addresses import is_http_url
from qgprotocol.environment import ENVIRONMENT_NAME

from .ci_login import ci_login
from .client import MAX_PAGE_SIZE, Client
from .logins import ApiToken, find_token, read_logins
from .text import Columns, echo, print_json, print_table

Function = TypeVar("Function", bound=Callable[..., Any])

DEFAULT_URL = "http://127.0.0.1:3000"
DEFAULT_PATIENCE_SECONDS = 5.0
UNIT_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
LONGEST_SECONDS = 100_000 * 86_400  # dates after the year 9999 cannot be represented
OUTCOMES = ("failed", "timed_out", "lost", "error")


def parse_server_url(value: str) -> str:
    """Return the value if it is an http(s) URL with a host, else raise click.BadParameter."""
    if not is_http_url(value):
        raise click.BadParameter(f"{value!r} is not a server URL; it should look like {DEFAULT_URL}")
    return value


def parse_label(value: str) -> tuple[str, str]:
    """Parse a label, ``name=value``. Raises click.BadParameter."""
    name, equals, text = value.partition("=")
    if not name or not equals:
        raise click.BadParameter(f"{value!r} is not a label; it should look like os=android")
    return name, text


def parse_variable(value: str) -> tuple[str, str]:
    """Split ``NAME=value`` of an environment variable; raise click.BadParameter for a name that jobs may not set."""
    name, equals, text = value.partition("=")
    if not equals or not re.fullmatch(ENVIRONMENT_NAME, name):
        raise click.BadParameter(
            f"{value!r} is no variable that a test may be given; it should look like BASE_URL=https://…, and names "
            "such as PATH, LD_… and NODE_… are the host's"
        )
    return name, text


class Duration(click.FloatRange):
    """A duration in seconds: ``90``, or with a unit ``90s``, ``30m``, ``2h`` or ``1d``. The bounds are seconds."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Return the seconds of a duration such as ``90``, ``30m`` or ``2h``, within the bounds, else fail."""
        unit = UNIT_SECONDS.get(str(value)[-1:])
        try:
            seconds = float(value) if unit is None else float(value[:-1]) * unit
        except ValueError:
            seconds = inf
        if not abs(seconds) < LONGEST_SECONDS:  # not a number: neither
            self.fail(f"{value!r} is not a duration; it should look like 90, 90s, 30m, 2h or 1d", param, ctx)
        return float(super().convert(seconds, param, ctx))


def max_attempts_option(help_text: str, *words: str) -> Callable[[Function], Function]:
    """Return the option --max-attempts: pairs such as ``("lost", 5)``; a word may stand for the number."""

    def max_attempts(value: str) -> tuple[str, int | str]:
        outcome, _, number = value.partition("=")
        if outcome in OUTCOMES and number in words:
            return outcome, number
        if outcome not in OUTCOMES or not number.isascii() or not number.isdigit():
            raise click.BadParameter(f"{value!r} should look like lost=5; outcomes are {', '.join(OUTCOMES)}")
        return outcome, int(number)

    return click.option("--max-attempts", type=max_attempts, metavar="OUTCOME=N", multiple=True, help=help_text)


def combine(*decorators: Callable[[Any], Any]) -> Callable[[Function], Function]:
    """Return one decorator that applies several click options and arguments, in the order of the help."""

    def add(function: Function) -> Function:
        for decorator in reversed(decorators):
            function = decorator(function)
        return function

    return add


def collect(name: str, build: Callable[..., object], **options: Callable[[Any], Any]) -> Callable[[Function], Function]:
    """Return a decorator that adds options and passes the command, as ``name``, what ``build`` makes of their values.

    ``options`` are named as ``build`` names its parameters.
    """

    def add(function: Function) -> Function:
        @wraps(function)
        def command(*args: Any, **values: Any) -> Any:
            given = {option: values.pop(option) for option in options}
            return function(*args, **{name: build(**given)}, **values)

        return cast(Function, combine(*options.values())(command))

    return add


def make_client(url: str, patience: float) -> Client:
    """Create a client with the token found for the server, logging a CI job in; closed when the command ends.

    Raises BadInputError, FileError, UnreachableError.
    """
    token = find_token(url)
    if token is None:
        org = click.get_current_context().params.get("org_id")
        login = ci_login(url, org if isinstance(org, str) else "")
        token = login.token(patience) if login else None
    return client_with(url, patience, token)


def client_with(url: str, patience: float, token: ApiToken | None) -> Client:
    """Create a client that is closed when the command ends, with this token; None: without one."""
    client = Client(url, patience_seconds=patience, notice=partial(echo, err=True), token=token)
    click.get_current_context().call_on_close(client.close)
    return client


def _single_id(argument_id: str | None, option_id: str | None) -> str:
    """Return the one id given as argument or option; raise click.UsageError for none or two."""
    given = {text for text in (argument_id, option_id) if text}
    if len(given) != 1:
        raise click.UsageError("Give one job id, for example: qgjob status --id 0198f0c2-…")
    return given.pop()


url_option = click.option(
    "--url",
    type=parse_server_url,
    metavar="URL",
    envvar=["QUALGENT_URL", "BACKEND_URL"],
    show_envvar=True,
    callback=lambda ctx, param, value: value or read_logins().default or DEFAULT_URL,
    show_default=f"that of qgjob login, else {DEFAULT_URL}",
    help="The server's URL.",
)
# passes a ``client``
server_options_without_json = collect(
    "client",
    make_client,
    url=url_option,
    patience=click.option(
        "--patience",
        type=Duration(0),
        default=DEFAULT_PATIENCE_SECONDS,
        show_default=True,
        help="How long to retry while the server cannot be reached. Retries never submit twice.",
    ),
)
# passes ``client`` and ``as_json``
server_options = combine(
    server_options_without_json,
    click.option("--json", "as_json", is_flag=True, help="Print the server's response as JSON."),
)
# passes ``job_id``
id_options = collect(
    "job_id",
    _single_id,
    argument_id=click.argument("argument_id", metavar="[ID]", required=False),
    option_id=click.option("--id", "--job-id", "option_id", metavar="ID", help="The job's id; --id may be left out."),
)
job_ids_argument = click.argument("ids", metavar="[ID]...", nargs=-1)


def format_path(template: str, **parts: str) -> str:
    """Return a URL path with the parts filled in and percent-encoded."""
    periods = {".": "%2E", "..": "%2E%2E"}  # segments of these HTTP clients take away
    return template.format(**{name: periods.get(text) or quote(text, safe="") for name, text in parts.items()})


def subcommand_follows() -> bool:
    """Return whether a subcommand was given; raise click.UsageError if options precede it."""
    ctx = click.get_current_context()
    if ctx.invoked_subcommand is None:
        return False
    if any(ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE for name in ctx.params):
        raise click.UsageError(f"Give options after {ctx.invoked_subcommand}, not before it.")
    return True


@dataclass(frozen=True, kw_only=True)
class PageOptions:
    limit: int
    cursor: str | None
    everything: bool  # all pages


page_options = collect(
    "page",
    PageOptions,
    limit=click.option(
        "--limit", type=click.IntRange(1, MAX_PAGE_SIZE), default=50, show_default=True, help="Rows per page."
    ),
    cursor=click.option("--cursor", metavar="CURSOR", help="Print the page at this cursor of an earlier page."),
    everything=click.option("--all", "everything", is_flag=True, help="Print all pages."),
)


def get_page(client: Client, name: str, page: PageOptions, filters: dict[str, Any]) -> dict[str, Any]:
    """Return a page of ``/api/v1/<name>``, or all merged; if empty, check that the token is of the organization."""
    path = f"/api/v1/{name}"
    answer: dict[str, Any]
    if not page.everything:
        answer = client.get(path, limit=page.limit, cursor=page.cursor, **filters)
    elif page.cursor:
        raise click.UsageError("--all prints all pages; it cannot be combined with --cursor.")
    else:
        answer = {name: list(client.rows(path, name, **filters)), "next": None}
    if not answer[name]:
        client.check_org(filters.get("org_id"))
    return answer


def print_list(
    answer: dict[str, Any],
    name: str,
    as_json: bool,
    columns: Columns,
    *,
    empty: str = "",
    err: bool = True,
) -> None:
    """Print a list as JSON or as a table, and the cursor of the next page to standard error.

    ``empty`` is the text for no rows, printed to standard error unless ``err`` is False.
    """
    if as_json:
        print_json(answer)
        return
    if answer[name]:
        print_table(columns, answer[name])
    else:
        echo(empty or f"no {name}", err=err)
    if answer.get("next"):
        echo(f"more: --cursor {answer['next']}", err=True)
