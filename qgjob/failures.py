"""The commands ``qgjob failures`` and ``compare``; printing of failures by cause, also after a wait."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click
from click.exceptions import Exit

from qgprotocol.junit_form import FAILURE_LABELS

from .api_types import ApiFailureGroup
from .client import Client
from .errors import EXIT_NOT_PASSED, BadInputError, UnreachableError
from .options import format_path, server_options
from .text import Columns, columns, echo, plain, print_json, print_table

MAX_GROUPS = 10  # printed at the end of a wait
LISTED = 100  # tests of each list; --json has all
LISTS = {  # of the API → shown
    "newly_failing": "new failure",
    "infrastructure": "infrastructure failure",
    "still_failing": "still failing",
    "fixed": "fixed",
    "flaky": "flaky",
    "slower": "slower",
    "new": "added test",
    "gone": "removed test",
    "newly_excused": "newly failing in quarantine",
}
RARE = "newly_excused"  # printed only if there are some
TABLE: Columns = columns(
    "CHANGE TEST TARGET JOB=job_id BEFORE CAUSE",
    CHANGE=lambda row: LISTS[row["change"]],
    BEFORE=lambda row: "" if row["change"] == "gone" else row["before_job_id"] or "",
)


@click.command()
@click.option("--batch", "batch_id", metavar="ID", help="Only failures of this batch.")
@click.option("--org-id", help="Only failures of this organization; with --app-version-id, of this build.")
@click.option("--app-version-id", metavar="VERSION", help="Only failures of this build of --org-id.")
@click.option("--since", metavar="24h|7d|TIME", help="Only failures since then; default 24h.")
@server_options
def failures(
    *,
    batch_id: str | None,
    org_id: str | None,
    app_version_id: str | None,
    since: str | None,
    client: Client,
    as_json: bool,
) -> None:
    """List failures by cause: new ones first, then those that most tests have.

    \b
    Examples:
      qgjob failures
      qgjob failures --batch 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob failures --org-id acme --app-version-id 1.4.0
    """
    if batch_id and (org_id or app_version_id or since):
        raise click.UsageError("--batch goes without other filters.")
    if app_version_id and (since or not org_id):
        raise click.UsageError("--app-version-id goes with --org-id, and without --since.")
    if batch_id:
        answer = client.get(format_path("/api/v1/batches/{id}/failures", id=batch_id))
    elif app_version_id and org_id:
        answer = client.get(format_path("/api/v1/builds/{org}/{build}/failures", org=org_id, build=app_version_id))
    else:
        answer = client.get("/api/v1/failures", since=since, org_id=org_id)
        if not answer["groups"]:
            client.check_org(org_id)
    if as_json:
        print_json(answer)
        return
    for line in format_groups(answer["groups"]):
        echo(line)
    echo(f"{answer['tests']} tests, {answer['cases']} cases" if answer["groups"] else "no failures")


def read_causes(client: Client, batch_id: str) -> list[str]:
    """Request the causes of a batch's failures; return a line for each of the first 10, none if that fails."""
    try:
        groups = client.get(format_path("/api/v1/batches/{id}/failures", id=batch_id))["groups"]
    except (BadInputError, UnreachableError):
        return []  # the results are known and printed in any case
    lines = format_groups(groups[:MAX_GROUPS])
    return lines + [f"… and {len(groups) - MAX_GROUPS} more causes"] * (len(groups) > MAX_GROUPS)


def format_groups(groups: Iterable[ApiFailureGroup]) -> list[str]:
    """Format causes: ``new    23 tests  connection refused  (21 of 23 on pixel-7, 30 % of all runs)``."""
    return [
        f"{FAILURE_LABELS.get(group['label'], group['label']):<14}  {_format_test_count(group['tests']):>9}  "
        f"{plain(group['cause'])}{_format_note(group)}"
        for group in groups
    ]


def _format_note(group: ApiFailureGroup) -> str:
    """Format what is known of a cause in parentheses: new tests, since which build, agent, ticket; or ""."""
    notes = []
    if 0 < (new := group.get("new_tests", 0)) < group["tests"]:
        notes.append(f"{new} new")
    if since := group["since"]:
        last = group["last_pass"]
        notes.append(f"since {since['app_version_id']}" + (f", last pass {last['app_version_id']}" if last else ""))
    if agent := group["agent"]:
        share = f"{agent['share_of_runs']:.0%} of all runs"
        notes.append(f"{agent['failures']} of {agent['of']} on {agent['agent']}, {share}")
    if known := group["note"]:
        notes += [text for text in (known["ticket_url"], known["owner"], known["note"]) if text]
    return f"  ({plain('; '.join(notes))})" if notes else ""


def _format_test_count(number: int) -> str:
    """Return "1 test" or "N tests"."""
    return f"{number} test" if number == 1 else f"{number} tests"


@click.command()
@click.argument("now", metavar="A")
@click.argument("other", metavar="[B]", required=False)
@click.option("--org-id", help="Compare builds of this organization: A and B are their versions.")
@server_options
def compare(*, now: str, other: str | None, org_id: str | None, client: Client, as_json: bool) -> None:
    """Compare batch A with batch B: new failures, still failing, fixed, flaky and slower tests.

    Without B, with its predecessor: the last batch of the same suite and branch before the build, else the newest on
    main, master, trunk or develop, else the previous batch, one for each target. A failure is new if the test did not
    fail in B.

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
    """Print both sides, the counts of each list, and a table of the changed tests."""
    own = answer.get("batch") or answer
    before = [one for one in (answer["with"], *answer.get("with_more", [])) if one is not None]
    echo(f"{_name(own)} against {' and '.join(map(_name, before)) or 'nothing: there is no predecessor'}")
    added = answer["counts"]["new"] - answer.get("new_elsewhere", 0)  # the others are in another list, too
    counts = {**dict.fromkeys(LISTS, 0), **answer["counts"], "new": added}  # an older server has fewer lists
    echo(", ".join(_count(counts[kind], shown) for kind, shown in LISTS.items() if counts[kind] or kind != RARE))
    rows = [{**row, "change": kind} for kind in LISTS for row in answer.get(kind, [])[: counts[kind]]]
    if rows:
        print_table(TABLE, rows)
    if left := sum(counts[kind] for kind in LISTS) - len(rows):
        echo(f"and {left} more: --json lists all")


def _count(number: int, shown: str) -> str:
    """Return a number with its label, in the plural if needed: "2 new failures"."""
    return f"{number} {shown}{'s' if number != 1 and shown.endswith(('failure', 'test')) else ''}"


def _name(one: dict[str, Any] | str) -> str:
    """Return the name of a build, or of a batch with its build."""
    if isinstance(one, str):
        return plain(one)
    origin = [one.get("suite"), one.get("branch"), one["app_version_id"], one.get("id")]
    return plain(" ".join(part for part in origin if part))
