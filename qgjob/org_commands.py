"""``qgjob orgs``: what organisations may use, and how much of it they do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click
from click.core import ParameterSource

from .client import Client
from .errors import BadInputError
from .options import make_client, path_of, print_json, server_options
from .text import print_field, print_table

DEFAULT, UNLIMITED = "default", "unlimited"
CAUSES = ("failed", "timed_out", "lost", "error")
LIMITS = {
    "submits_per_minute": "Jobs it may submit a minute, in the long run.",
    "submit_burst": "Jobs it may submit at once, after a while without any.",
    "most_waiting": "Jobs of it that wait at one time.",
    "most_running": "Jobs of it that run at one time; the others wait.",
    "most_stored_bytes": "Bytes of its builds, artifacts and logs; may end in K, M, G or T.",
}


class Number(click.ParamType[Any]):
    """A number within bounds, or one of some words: what the server is sent, where ``default`` is null."""

    name = "number"

    def __init__(self, parse: Callable[[str], float], *words: str) -> None:
        self._parse = parse
        self._words = words

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value in self._words:
            return value
        try:
            return self._parse(value)
        except ValueError:
            self.fail(f"{value!r} is neither a number nor {' or '.join(self._words)}", param, ctx)


def bytes_of(text: str) -> int:
    """``10G`` is ten times 1024³. Raises ValueError."""
    power = "KMGT".find(text[-1:].upper()) + 1 if text else 0
    return int(float(text[:-1]) * 1024**power) if power else int(text)


class MaxAttempts(click.ParamType[tuple[str, Any]]):
    """``lost=5``."""

    name = "outcome=number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, Any]:
        if isinstance(value, tuple):
            return value
        name, _, text = value.partition("=")
        if name not in CAUSES or not (text == DEFAULT or (text.isascii() and text.isdigit())):
            self.fail(f"{value!r} should look like lost=5; the outcomes are {', '.join(CAUSES)}", param, ctx)
        return name, text if text == DEFAULT else int(text)


@click.group(invoke_without_command=True)
@server_options
@click.pass_context
def orgs(ctx: click.Context, *, url: str, patience: float, as_json: bool) -> None:
    """Print the organisations, their limits, and how much they use; or set limits.

    \b
    Examples:
      qgjob orgs
      qgjob orgs set acme --most-running 4 --submits-per-minute 600
      qgjob orgs set acme --most-running default --weight 2
    """
    if ctx.invoked_subcommand is not None:
        given = [name for name in ctx.params if ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE]
        if given:
            raise click.UsageError(f"Give options after {ctx.invoked_subcommand}, not before it.")
        return
    rows = list(make_client(url, patience).rows("/api/v1/orgs", "orgs"))
    if as_json:
        print_json({"orgs": rows})
    elif rows:
        print_table(["ORG", "WEIGHT", "PRIORITIES", "SUBMITS/MIN", "WAITING", "RUNNING", "STORED"], map(_row, rows))
    else:
        click.echo("no organisations: nobody has submitted yet")


def _limit_options(function: Callable[..., Any]) -> Callable[..., Any]:
    for name, help_text in reversed(LIMITS.items()):
        parse = bytes_of if name == "most_stored_bytes" else int
        words = (DEFAULT,) if name == "submit_burst" else (UNLIMITED, DEFAULT)
        add = click.option(f"--{name.replace('_', '-')}", type=Number(parse, *words), metavar="N", help=help_text)
        function = add(function)
    return function


@orgs.command("set")
@click.argument("org")
@_limit_options
@click.option("--weight", type=Number(float, DEFAULT), metavar="N", help="Its share of the fleet; usual: 1.")
@click.option(
    "--priority-ceiling", type=Number(int, DEFAULT), metavar="N", help="The most urgent priority it may use; usual: 0."
)
@click.option(
    "--max-attempts",
    type=MaxAttempts(),
    multiple=True,
    help="Attempts a job may have that end so (failed, timed_out, lost, error); repeatable.",
)
@server_options
def set_org(
    *, org: str, max_attempts: tuple[tuple[str, Any], ...], url: str, patience: float, as_json: bool, **given: Any
) -> None:
    """Set what an organisation may use. It may be one that has submitted nothing yet.

    N may be "default" (what the server's configuration says) or, for limits, "unlimited". What is not named stays.
    """
    client = make_client(url, patience)
    path = path_of("/api/v1/orgs/{org}", org=org)
    body = {name: None if value == DEFAULT else value for name, value in given.items() if value is not None}
    if max_attempts:
        wanted = _max_attempts_of(client, path) | dict(max_attempts)  # they are set as a whole
        body["max_attempts"] = {name: number for name, number in wanted.items() if number != DEFAULT}
    if not body:
        raise click.UsageError("Say what to set, for example --most-running 4.")
    row = client.patch(path, body)
    if as_json:
        print_json(row)
        return
    print_field("org", row["id"])
    for name in ("weight", "priority_ceiling"):
        print_field(name, row[name])
    for name in LIMITS:
        print_field(name, _in_force(row, name))
    print_field("max_attempts", " ".join(f"{name}={number}" for name, number in row["max_attempts"].items()) or "-")


def _max_attempts_of(client: Client, path: str) -> dict[str, int]:
    try:
        return dict(client.get(path)["max_attempts"])
    except BadInputError:  # an org that the server has not heard of
        return {}


def _in_force(row: dict[str, Any], name: str) -> str:
    limit = row["limits"][name]
    text = UNLIMITED if limit is None else str(limit)
    return f"{text} (default)" if row[name] is None else text


def _row(row: dict[str, Any]) -> list[Any]:
    limits, used = row["limits"], row["used"]
    return [
        row["id"],
        f"{row['weight']:g}",
        f"{row['priority_ceiling']} to 9",
        limits["submits_per_minute"],
        _of(used["waiting"], limits["most_waiting"]),
        _of(used["running"], limits["most_running"]),
        _of(amount(used["stored_bytes"]), limits["most_stored_bytes"], amount),
    ]


def _of(used: object, limit: int | None, show: Callable[[int], str] = str) -> str:
    """``2 of 4``; without a limit just what is used."""
    return str(used) if limit is None else f"{used} of {show(limit)}"


def amount(size: int) -> str:
    """``1.5 GiB``."""
    power = min(4, max(0, size.bit_length() - 1) // 10)
    return f"{size / 1024**power:.1f} {'KMGT'[power - 1]}iB" if power else f"{size} B"
