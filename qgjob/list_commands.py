"""The commands ``qgjob list`` and ``audit``: pages of lists; ``batches``, ``groups``, ``tests``: or one by id."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import click

from qgprotocol.junit_form import seconds_between

from .client import Client
from .control_commands import filter_options
from .job_polling import ENDED
from .options import Duration, PageOptions, format_path, get_page, page_options, print_list, server_options
from .text import (
    Columns,
    columns,
    format_labels,
    format_seconds,
    format_target,
    print_field,
    print_fields,
    print_json,
)

DOORS = ["api", "qgjob", "dashboard", "admin", "agent", "server"]
COUNTS = ["done", "failed", "cancelled"]
ORIGIN = ["suite", "branch", "commit", "url", "repository"]
BATCH_FIELDS = ["org_id", "app_version_id", *ORIGIN, "total", *COUNTS, "unfinished", "created_at", "finished_at"]
LAST_RUN = ["last_outcome", "last_seconds", "last_job_id", "last_at"]
TEST_FIELDS = ["org_id", "test", "target", "jobs", "attempts", "passed", "flaky", "mean_seconds", *LAST_RUN]
GROUP_KEY = ["org_id", "app_version_id", "target", "labels"]
GROUP_FIELDS = [*GROUP_KEY, "position", "priority", "waiting", "running", "total", *COUNTS, "created_at", "changed_at"]


def _pairs(values: Any) -> str:
    """Format an object for a table as ``name=value`` pairs, without null ones; other values as text, None as ""."""
    if not isinstance(values, dict):
        return "" if values is None else str(values)
    return " ".join(f"{name}={value}" for name, value in values.items() if value is not None)


JOB_COLUMNS = columns(
    "ID STATUS TEST ORG=org_id BUILD=app_version_id TARGET RUN AGENT",
    STATUS=lambda job: job["status"] if job["status"] in ENDED else job["phase"],
    RUN=lambda job: format_seconds(seconds_between(job["started_at"], job["finished_at"])),
)
AUDIT_COLUMNS = columns(
    "AT WHO=actor BY DID=action TO COUNT NOW NOTE",
    BY=lambda entry: entry["client"] or entry["door"],
    TO=lambda entry: f"{entry['kind']} {entry['object_id'] or _pairs(entry['selection'])}",
    NOW=lambda entry: _pairs(entry["after"]),
)


@click.command("list")
@filter_options("Only jobs")
@page_options
@server_options
def list_jobs(*, page: PageOptions, client: Client, as_json: bool, filters: dict[str, object]) -> None:
    """List jobs, newest first.

    \b
    Example:
      qgjob list --status failed --org-id acme --limit 20
    """
    answer = get_page(client, "jobs", page, filters)
    print_list(answer, "jobs", as_json, JOB_COLUMNS)


def _list_or_show(name: str, summary: str, *, id_title: str, fields: list[str], table: Columns) -> click.Command:
    """Return a command that lists the objects of a kind in these columns, or shows these fields of one.

    ``name`` is the kind's name in the URL and in the response.
    """

    @click.command(name, help=summary)
    @click.argument("one", metavar="[ID]", required=False)
    @click.option("--org-id", help=f"Only {name} of this organization.")
    @page_options
    @server_options
    def command(*, one: str | None, org_id: str | None, page: PageOptions, client: Client, as_json: bool) -> None:
        if not one:
            answer = get_page(client, name, page, {"org_id": org_id})
            print_list(answer, name, as_json, table)
            return
        row = client.get(format_path(f"/api/v1/{name}/{{id}}", id=one))
        if as_json:
            print_json(row)
            return
        print_field(id_title, row["id"])
        print_fields({**row, "labels": format_labels(row.get("labels"))}, fields)
        if explanation := row.get("explanation"):
            print_field("waits", explanation["text"])

    return command


batches = _list_or_show(
    "batches",
    "List batches, newest first, with their progress; or show one.",
    id_title="Batch ID",
    fields=BATCH_FIELDS,
    table=columns(
        "ID ORG=org_id BUILD TOTAL DONE FAILED CANCELLED UNFINISHED CREATED=created_at ORIGIN",
        BUILD=lambda row: row.get("app_version_id") or f"{row.get('builds', '?')} builds",
        ORIGIN=lambda row: " ".join(filter(None, [row["suite"], row["branch"], row["commit"][:10]])),
    ),
)
tests = _list_or_show(
    "tests",
    "List tests with their pass rate, flaky runs and duration, last run first; or show one.",
    id_title="Test ID",
    fields=TEST_FIELDS,
    table=columns(
        "ID TEST ORG=org_id TARGET JOBS PASSED FLAKY TAKES LAST=last_outcome",
        PASSED=lambda row: "" if row["pass_rate"] is None else f"{100 * row['pass_rate']:.0f} %",
        TAKES=lambda row: format_seconds(row["mean_seconds"]),
    ),
)
groups = _list_or_show(
    "groups",
    "List groups (the jobs of one build, target and set of labels), last changed first; or show one.",
    id_title="Group ID",
    fields=GROUP_FIELDS,
    table=columns(
        "ID ORG=org_id BUILD=app_version_id TARGET WAITING RUNNING DONE FAILED CANCELLED", TARGET=format_target
    ),
)


@click.command()
@click.option("--job", "job_id", metavar="ID", help="Only changes of this job, including bulk actions that matched it.")
@click.option("--actor", metavar="NAME", help="Only actions of this user or program.")
@click.option("--door", type=click.Choice(DOORS), help="Only actions through this interface.")
@click.option("--action", metavar="WORD", help="Only this action, such as cancel, retry, priority, drain or resume.")
@click.option("--kind", metavar="WORD", help="Only actions on this kind of object: job, agent, org, build, …")
@click.option("--object", "object_id", metavar="ID", help="Only actions on this object, such as an agent's name.")
@click.option("--since", metavar="TIME", help="Only actions since this time, such as 2026-01-31T18:00:00Z.")
@click.option("--until", metavar="TIME", help="Only actions before this time.")
@click.option("--last", type=Duration(0, min_open=True), help="Only actions of the last 30m, 2h or 1d.")
@page_options
@server_options
def audit(
    *, page: PageOptions, since: str | None, last: float | None, client: Client, as_json: bool, **filters: Any
) -> None:
    """List who changed what and when, newest first.

    \b
    Examples:
      qgjob audit --last 1d
      qgjob audit --job 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob audit --kind agent --object pixel-7
    """
    if since and last:
        raise click.UsageError("Give --since or --last, not both.")
    if last:
        since = (datetime.now(UTC) - timedelta(seconds=last)).isoformat(timespec="milliseconds")
    answer = get_page(client, "audit", page, {**filters, "since": since})
    print_list(answer, "audit", as_json, AUDIT_COLUMNS, empty="no matching audit entries")
