"""The command ``qgjob orgs``: list organizations with usage; set limits of one, create, export or delete it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from .api_types import ApiOrg
from .client import Client
from .errors import BadInputError, FileError
from .options import Function, combine, format_path, max_attempts_option, print_list, server_options, subcommand_follows
from .text import columns, is_terminal, print_answer

DEFAULT, UNLIMITED = "default", "unlimited"
LIMITS = {
    "submits_per_minute": "Jobs submitted per minute, on average.",
    "submit_burst": "Jobs submitted at once, after a period without any.",
    "most_waiting": "Jobs that wait at the same time.",
    "most_groups": "Groups with waiting or running jobs: different builds, targets and labels.",
    "most_running": "Jobs that run at the same time; more jobs wait.",
    "most_stored_bytes": "Bytes of builds, artifacts and logs; may end in K, M, G or T.",
}


def _number_option(
    name: str, help_text: str, parse: Callable[[str], float], *words: str
) -> Callable[[Function], Function]:
    """Return an option ``--name N`` whose value is parsed as a number, or is one of the words."""

    def number(value: str) -> float | str:
        if value in words:
            return value
        try:
            return parse(value)
        except ValueError:
            raise click.BadParameter(f"{value!r} is neither a number nor {' or '.join(words)}") from None

    return click.option(f"--{name.replace('_', '-')}", type=number, metavar="N", help=help_text)


def parse_size(text: str) -> int:
    """Return the bytes of a size such as ``10G`` (10 × 1024³) or ``512``. Raises ValueError."""
    power = "KMGT".find(text[-1:].upper()) + 1 if text else 0
    return int(float(text[:-1]) * 1024**power) if power else int(text)


def _usage(name: str, show: Callable[[int], str] = str) -> Callable[[ApiOrg], str]:
    """Return a function that formats a row's usage and limit: ``2 of 4``; without a limit the usage."""

    def usage(row: ApiOrg) -> str:
        used, limit = show(row["used"][name]), row["limits"][f"most_{name}"]
        return used if limit is None else f"{used} of {show(limit)}"

    return usage


def format_binary_size(size: int) -> str:
    """Format a number of bytes with a binary unit: ``1.5 GiB``."""
    power = min(4, max(0, size.bit_length() - 1) // 10)
    return f"{size / 1024**power:.1f} {'KMGT'[power - 1]}iB" if power else f"{size} B"


COLUMNS = columns(
    "ORG=id WEIGHT PRIORITIES SUBMITS/MIN WAITING RUNNING STORED",
    WEIGHT=lambda row: f"{row['weight']:g}",
    PRIORITIES=lambda row: f"{row['priority_ceiling']} to 9",
    **{"SUBMITS/MIN": lambda row: row["limits"]["submits_per_minute"]},
    WAITING=_usage("waiting"),
    RUNNING=_usage("running"),
    STORED=_usage("stored_bytes", format_binary_size),
)


@click.group(invoke_without_command=True)
@server_options
def orgs(*, client: Client, as_json: bool) -> None:
    """List organizations with their limits and usage; or make, set, export or delete one.

    \b
    Examples:
      qgjob orgs
      qgjob orgs set acme --most-running 4 --submits-per-minute 600
      qgjob orgs set acme --most-running default --weight 2
      qgjob orgs create globex
      qgjob orgs export globex globex.tar
      qgjob orgs delete globex --dry-run
    """
    if subcommand_follows():
        return
    answer = {"orgs": list(client.rows("/api/v1/orgs", "orgs"))}
    empty = "no organizations; the first submission creates one"
    print_list(answer, "orgs", as_json, COLUMNS, empty=empty, err=False)


def _limit_option(name: str) -> Callable[[Function], Function]:
    """Return the option that sets this limit; it takes words such as "default", too."""
    words = (DEFAULT,) if name == "submit_burst" else (UNLIMITED, DEFAULT)
    return _number_option(name, LIMITS[name], parse_size if name == "most_stored_bytes" else int, *words)


@orgs.command("set")
@click.argument("org")
@combine(*map(_limit_option, LIMITS))
@_number_option("weight", "Relative share of the fleet; default: 1.", float, DEFAULT)
@_number_option("priority_ceiling", "The most urgent priority allowed; default: 0.", int, DEFAULT)
@max_attempts_option(
    "Attempts of a job that may end with this outcome (failed, timed_out, lost, error); repeatable.", DEFAULT
)
@server_options
def set_org(
    *, org: str, max_attempts: tuple[tuple[str, Any], ...], client: Client, as_json: bool, **given: Any
) -> None:
    """Set the limits of an organization, also before its first submission.

    N may be "default" (the server's configuration) or, for limits, "unlimited". Options that are not given keep their
    values.
    """
    path = format_path("/api/v1/orgs/{org}", org=org)
    body = {name: None if value == DEFAULT else value for name, value in given.items() if value is not None}
    if max_attempts:
        wanted = _max_attempts_of(client, path) | dict(max_attempts)  # the API replaces the whole object
        body["max_attempts"] = {name: number for name, number in wanted.items() if number != DEFAULT}
    if not body:
        raise click.UsageError("Give a limit to set, for example --most-running 4.")
    row = client.patch(path, body)
    fields = {"org": row["id"], "weight": row["weight"], "priority_ceiling": row["priority_ceiling"]}
    fields |= {name: _effective_limit(row, name) for name in LIMITS}
    outcomes = " ".join(f"{name}={number}" for name, number in row["max_attempts"].items())
    print_answer(row, as_json, {**fields, "max_attempts": outcomes or "-"})


@orgs.command("create")
@click.argument("org")
@server_options
def create_org(*, org: str, client: Client, as_json: bool) -> None:
    """Make an organization; on a shared server nothing else does. Then set its limits with "orgs set"."""
    row = client.post("/api/v1/orgs", {"id": org})
    print_answer(row, as_json, {"org": row["id"], "created_at": row["created_at"]})


@orgs.command("export")
@click.argument("org")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@server_options
def export_org(*, org: str, file: Path, client: Client, as_json: bool) -> None:
    """Write all that an organization has to FILE: a tar of rows (NDJSON, without secrets), logs, builds, artifacts."""
    try:
        client.download_to(format_path("/api/v1/orgs/{org}/export", org=org), file)
    except OSError as error:
        raise FileError(str(error)) from error
    size = file.stat().st_size
    print_answer({"file": str(file), "bytes": size}, as_json, {"file": str(file), "size": format_binary_size(size)})


@orgs.command("delete")
@click.argument("org")
@click.option("--cancel", is_flag=True, help="Cancel its jobs that wait or run; else they prevent it.")
@click.option("--dry-run", is_flag=True, help="Only print what would be deleted.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask for confirmation on a terminal.")
@server_options
def delete_org(*, org: str, cancel: bool, dry_run: bool, yes: bool, client: Client, as_json: bool) -> None:
    """Delete an organization with all that is its. The people stay, without their membership.

    The server removes it in the background; nothing of the organization is accepted any more. Export it before.
    """
    path = format_path("/api/v1/orgs/{org}", org=org)
    found = client.get(f"{path}/contents")
    if not dry_run:
        if not yes and is_terminal():
            jobs = found["rows"]["jobs"]
            if not click.confirm(
                f"Delete {org} with {jobs:,} jobs and {_stored_bytes(found)}? This cannot be undone.", err=True
            ):
                raise click.Abort
        found = client.delete(f"{path}?cancel=true" if cancel else path)
    kinds = {name: count for name, count in found["rows"].items() if count}
    state = "being deleted" if found["deleting"] else f"kept; {found['unfinished']:,} jobs wait or run"
    print_answer(found, as_json, {"org": org, "state": state, "stored": _stored_bytes(found), **kinds})


def _stored_bytes(found: dict[str, Any]) -> str:
    """Format the bytes of an organization's logs, artifacts and builds together."""
    return format_binary_size(sum(found[f"{kind}_bytes"] for kind in ("log", "artifact", "build")))


def _max_attempts_of(client: Client, path: str) -> dict[str, int]:
    """Return the organization's attempts by outcome; empty if it does not exist yet."""
    try:
        return dict(client.get(path)["max_attempts"])
    except BadInputError:  # the organization does not exist yet
        return {}


def _effective_limit(row: dict[str, Any], name: str) -> str:
    """Format the limit that applies, and mark a default."""
    limit = row["limits"][name]
    text = UNLIMITED if limit is None else str(limit)
    return f"{text} (default)" if row[name] is None else text
