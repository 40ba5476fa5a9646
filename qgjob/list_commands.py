"""The commands ``qgjob list``, ``batches``, ``groups``, ``tests`` and ``audit``: paginated lists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import click

from qgprotocol.junit_form import seconds_between

from .bulk import filter_options
from .client import Client
from .job_polling import ENDED
from .options import Duration, format_path, server_options
from .pages import PageOptions, get_page, page_options, print_list
from .text import format_labels, format_seconds, format_target, print_field, print_fields, print_json

DOORS = ["api", "qgjob", "dashboard", "admin", "agent", "server"]
COUNTS = ["done", "failed", "cancelled"]
ORIGIN = ["suite", "branch", "commit", "url", "repository"]
BATCH_FIELDS = ["org_id", *ORIGIN, "total", *COUNTS, "unfinished", "created_at", "finished_at"]
LAST_RUN = ["last_outcome", "last_seconds", "last_job_id", "last_at"]
TEST_FIELDS = ["org_id", "test", "target", "jobs", "attempts", "passed", "flaky", "mean_seconds", *LAST_RUN]
GROUP_KEY = ["org_id", "app_version_id", "target", "labels"]
GROUP_FIELDS = [*GROUP_KEY, "position", "priority", "waiting", "running", "total", *COUNTS, "created_at", "changed_at"]


@click.command("list")
@filter_options("Only jobs")
@page_options
@server_options
def list_jobs(*, page: PageOptions, client: Client, as_json: bool, filters: dict[str, Any]) -> None:
    """List jobs, newest first.

    \b
    Example:
      qgjob list --status failed --org-id acme --limit 20
    """
    answer = get_page(client, "jobs", page, filters)
    print_list(answer, "jobs", as_json, ["ID", "STATUS", "TEST", "ORG", "BUILD", "TARGET", "RUN", "AGENT"], _job_row)


def _list_or_show(
    name: str, summary: str, *, id_title: str, fields: list[str], header: list[str], row_of: Callable[[Any], list[Any]]
) -> click.Command:
    """Return a command that lists the objects of a kind, or shows these fields of one.

    ``name`` is the kind's name in the URL and in the response; ``header`` and ``row_of`` are those of the list.
    """

    @click.command(name, help=summary)
    @click.argument("one", metavar="[ID]", required=False)
    @click.option("--org-id", help=f"Only {name} of this organization.")
    @page_options
    @server_options
    def command(*, one: str | None, org_id: str | None, page: PageOptions, client: Client, as_json: bool) -> None:
        if not one:
            answer = get_page(client, name, page, {"org_id": org_id})
            print_list(answer, name, as_json, header, row_of)
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


def _job_row(job: dict[str, Any]) -> list[Any]:
    status = job["status"] if job["status"] in ENDED else job["phase"]
    duration = format_seconds(seconds_between(job["started_at"], job["finished_at"]))
    build = [job["org_id"], job["app_version_id"], job["target"]]
    return [job["id"], status, job["test"], *build, duration, job["agent"]]


def _batch_row(batch: dict[str, Any]) -> list[Any]:
    names = ["id", "org_id", "total", *COUNTS, "unfinished", "created_at"]
    origin = " ".join(filter(None, [batch["suite"], batch["branch"], batch["commit"][:10]]))
    return [*(batch[name] for name in names), origin]


def _test_row(test: dict[str, Any]) -> list[Any]:
    rate = "" if test["pass_rate"] is None else f"{100 * test['pass_rate']:.0f} %"
    duration = format_seconds(test["mean_seconds"])
    names = ["id", "test", "org_id", "target", "jobs"]
    return [*(test[name] for name in names), rate, test["flaky"], duration, test["last_outcome"]]


def _group_row(group: dict[str, Any]) -> list[Any]:
    counts = [group[name] for name in ("waiting", "running", *COUNTS)]
    return [group["id"], group["org_id"], group["app_version_id"], format_target(group), *counts]


batches = _list_or_show(
    "batches",
    "List batches, newest first, with their progress; or show one.",
    id_title="Batch ID",
    fields=BATCH_FIELDS,
    header=["ID", "ORG", "TOTAL", "DONE", "FAILED", "CANCELLED", "UNFINISHED", "CREATED", "ORIGIN"],
    row_of=_batch_row,
)
tests = _list_or_show(
    "tests",
    "List tests with their pass rate, flaky runs and duration, last run first; or show one.",
    id_title="Test ID",
    fields=TEST_FIELDS,
    header=["ID", "TEST", "ORG", "TARGET", "JOBS", "PASSED", "FLAKY", "TAKES", "LAST"],
    row_of=_test_row,
)
groups = _list_or_show(
    "groups",
    "List groups (the jobs of one build, target and set of labels), last changed first; or show one.",
    id_title="Group ID",
    fields=GROUP_FIELDS,
    header=["ID", "ORG", "BUILD", "TARGET", "WAITING", "RUNNING", "DONE", "FAILED", "CANCELLED"],
    row_of=_group_row,
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
    header = ["AT", "WHO", "BY", "DID", "TO", "COUNT", "NOW", "NOTE"]
    print_list(answer, "audit", as_json, header, _audit_row, empty="no matching audit entries")


def _audit_row(entry: dict[str, Any]) -> list[Any]:
    target = f"{entry['kind']} {entry['object_id'] or _pairs(entry['selection'])}"
    door = entry["client"] or entry["door"]
    after = _pairs(entry["after"])
    return [entry["at"], entry["actor"], door, entry["action"], target, entry["count"], after, entry["note"]]


def _pairs(values: Any) -> str:
    """Format an object as ``name=value`` pairs, without those that have no value."""
    if not isinstance(values, dict):
        return "" if values is None else str(values)
    return " ".join(f"{name}={value}" for name, value in values.items() if value is not None)
