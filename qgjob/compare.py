"""The command ``qgjob compare``."""

from __future__ import annotations

from typing import Any

import click
from click.exceptions import Exit

from .client import Client
from .errors import EXIT_NOT_PASSED
from .options import format_path, server_options
from .text import Columns, columns, echo, plain, print_json, print_table

LISTED = 100  # tests of each list; --json has all
LISTS = {  # of the API → shown
    "newly_failing": "new failure",
    "still_failing": "still failing",
    "fixed": "fixed",
    "flaky": "flaky",
    "slower": "slower",
    "new": "added test",
    "gone": "removed test",
}
TABLE: Columns = columns(
    "CHANGE TEST TARGET JOB=job_id BEFORE CAUSE",
    CHANGE=lambda row: LISTS[row["change"]],
    BEFORE=lambda row: "" if row["change"] == "gone" else row["before_job_id"] or "",
)


@click.command()
@click.argument("now", metavar="A")
@click.argument("other", metavar="[B]", required=False)
@click.option("--org-id", help="Compare builds of this organization: A and B are their versions.")
@server_options
def compare(*, now: str, other: str | None, org_id: str | None, client: Client, as_json: bool) -> None:
    """Compare batch A with batch B: new failures, still failing, fixed, flaky and slower tests.

    Without B, with its predecessor: the previous batch of the same suite and branch, for the first one of a branch the
    newest on main, master, trunk or develop. A failure is new if the test did not fail in B.

    \b
    Examples:
      qgjob compare 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob compare 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 0198e7a1-2b4c-7f10-8d3e-5a6b7c8d9e0f
      qgjob compare --org-id acme 1.4.1 1.4.0

    \b
    Exit codes:
      0    no new failure
      1    new failures
      2    A or B is unknown, or invalid
      3    the server could not be reached, or refused access
    """
    path = (
        format_path("/api/v1/builds/{org}/{build}/compare", org=org_id, build=now)
        if org_id
        else format_path("/api/v1/batches/{id}/compare", id=now)
    )
    answer = client.get(path, **{"with": other, "limit": None if as_json else LISTED})
    if as_json:
        print_json(answer)
    else:
        _print_comparison(answer)
    if answer["counts"]["newly_failing"]:
        raise Exit(EXIT_NOT_PASSED)


def _print_comparison(answer: dict[str, Any]) -> None:
    own = answer.get("batch") or answer
    before = answer["with"]
    echo(f"{_name(own)} against {'nothing: there is no predecessor' if before is None else _name(before)}")
    added = answer["counts"]["new"] - answer.get("new_elsewhere", 0)  # the others are in another list, too
    counts = {**answer["counts"], "new": added}
    echo(", ".join(_count(counts[kind], shown) for kind, shown in LISTS.items()))
    rows = [{**row, "change": kind} for kind in LISTS for row in answer[kind][: counts[kind]]]
    if rows:
        print_table(TABLE, rows)
    if left := sum(counts[kind] for kind in LISTS) - len(rows):
        echo(f"and {left} more: --json lists all")


def _count(number: int, shown: str) -> str:
    return f"{number} {shown}{'s' if number != 1 and shown.endswith(('failure', 'test')) else ''}"


def _name(one: dict[str, Any] | str) -> str:
    """Return the name of a build, or of a batch with its build."""
    if isinstance(one, str):
        return plain(one)
    origin = [one.get("suite"), one.get("branch"), one["app_version_id"], one.get("id")]
    return plain(" ".join(part for part in origin if part))
