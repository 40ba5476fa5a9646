"""``qgjob list``, ``batches`` and ``groups``: what was submitted, page by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import click

from .client import Client
from .follow import ENDED
from .options import make_client, page_options, path_of, print_json, server_options
from .text import label_text, print_field, print_fields, print_table, seconds, seconds_between

STATUSES = click.Choice(["pending", "running", "done", "failed", "cancelled"])
BATCH_FIELDS = [
    "org_id", "suite", "branch", "commit", "url", "total", "done", "failed", "cancelled", "unfinished", "created_at",
    "finished_at",
]  # fmt: skip
TEST_FIELDS = [
    "org_id", "test", "target", "jobs", "attempts", "passed", "flaky", "mean_seconds", "last_outcome", "last_seconds",
    "last_job_id", "last_at",
]  # fmt: skip
GROUP_FIELDS = [
    "org_id", "app_version_id", "target", "labels", "position", "priority", "waiting", "running", "total", "done",
    "failed", "cancelled", "created_at", "changed_at",
]  # fmt: skip


@click.command("list")
@click.option("--status", type=STATUSES, help="Only jobs that are so.")
@click.option("--org-id", help="Only jobs of this organisation.")
@click.option("--app-version-id", help="Only jobs for this app build.")
@click.option("--target", help="Only jobs for this kind of device.")
@click.option("--test", help="Only tests whose name has this in it.")
@click.option("--batch", "batch_id", metavar="ID", help="Only jobs of this batch.")
@click.option("--group", metavar="ID", help="Only jobs of this group.")
@click.option("--agent", metavar="NAME", help="Only jobs that ran, or run, there last.")
@click.option("--priority", type=click.IntRange(0, 9), help="Only jobs of this priority.")
@page_options
@server_options
def list_jobs(
    *, limit: int, cursor: str | None, everything: bool, url: str, patience: float, as_json: bool, **filters: Any
) -> None:
    """Print jobs, newest first.

    \b
    Example:
      qgjob list --status failed --org-id acme --limit 20
    """
    answer = _page(make_client(url, patience), "jobs", limit, cursor, everything, filters)
    _print(answer, "jobs", as_json, ["ID", "STATUS", "TEST", "ORG", "BUILD", "TARGET", "RUN", "AGENT"], _job_row)


class _Kind(NamedTuple):
    """Something that is listed page by page, or shown alone."""

    name: str  # as in the address and the answer
    title: str  # of one of them
    fields: list[str]  # of one of them
    header: list[str]
    row_of: Callable[[Any], Sequence[Any]]


def _list_or_one(kind: _Kind, summary: str) -> click.Command:
    """A command that prints them all, or the one that is named."""

    @click.command(kind.name, help=summary)
    @click.argument("one", metavar="[ID]", required=False)
    @click.option("--org-id", help=f"Only {kind.name} of this organisation.")
    @page_options
    @server_options
    def command(
        *,
        one: str | None,
        org_id: str | None,
        limit: int,
        cursor: str | None,
        everything: bool,
        url: str,
        patience: float,
        as_json: bool,
    ) -> None:
        client = make_client(url, patience)
        if one:
            row = client.get(path_of(f"/api/v1/{kind.name}/{{id}}", id=one))
            _print_one(row, kind.title, kind.fields, as_json)
        else:
            answer = _page(client, kind.name, limit, cursor, everything, {"org_id": org_id})
            _print(answer, kind.name, as_json, kind.header, kind.row_of)

    return command


def _page(
    client: Client, name: str, limit: int, cursor: str | None, everything: bool, filters: dict[str, Any]
) -> dict[str, Any]:
    """One page, or all of them as if they were one."""
    if not everything:
        page: dict[str, Any] = client.get(f"/api/v1/{name}", limit=limit, cursor=cursor, **filters)
        return page
    if cursor:
        raise click.UsageError("--all prints every page: it goes without --cursor.")
    return {name: list(client.rows(f"/api/v1/{name}", name, **filters)), "next": None}


def _print(
    answer: dict[str, Any], name: str, as_json: bool, header: Sequence[str], row_of: Callable[[Any], Sequence[Any]]
) -> None:
    if as_json:
        print_json(answer)
        return
    if answer[name]:
        print_table(header, [row_of(row) for row in answer[name]])
    else:
        click.echo(f"no {name}", err=True)
    if answer["next"]:
        click.echo(f"more: --cursor {answer['next']}", err=True)


def _print_one(row: dict[str, Any], title: str, names: list[str], as_json: bool) -> None:
    if as_json:
        print_json(row)
        return
    print_field(title, row["id"])
    print_fields({**row, "labels": label_text(row.get("labels"))}, names)
    if explanation := row.get("explanation"):
        print_field("waits", explanation["text"])


def _job_row(job: dict[str, Any]) -> list[Any]:
    took = seconds(seconds_between(job["started_at"], job["finished_at"]))
    status = job["status"] if job["status"] in ENDED else job["phase"]
    return [
        job["id"], status, job["test"], job["org_id"], job["app_version_id"], job["target"], took, job["agent"],
    ]  # fmt: skip


def _batch_row(batch: dict[str, Any]) -> list[Any]:
    names = ["id", "org_id", "total", "done", "failed", "cancelled", "unfinished", "created_at"]
    origin = " ".join(filter(None, [batch["suite"], batch["branch"], batch["commit"][:10]]))
    return [*(batch[name] for name in names), origin]


def _test_row(test: dict[str, Any]) -> list[Any]:
    rate = "" if test["pass_rate"] is None else f"{100 * test['pass_rate']:.0f} %"
    names = ["id", "test", "org_id", "target", "jobs"]
    return [*(test[name] for name in names), rate, test["flaky"], seconds(test["mean_seconds"]), test["last_outcome"]]


def _group_row(group: dict[str, Any]) -> list[Any]:
    target = " ".join(filter(None, [group["target"], label_text(group["labels"])]))
    counts = [group[name] for name in ("waiting", "running", "done", "failed", "cancelled")]
    return [group["id"], group["org_id"], group["app_version_id"], target, *counts]


batches = _list_or_one(
    _Kind(
        name="batches",
        title="Batch ID",
        fields=BATCH_FIELDS,
        header=["ID", "ORG", "TOTAL", "DONE", "FAILED", "CANCELLED", "UNFINISHED", "CREATED", "ORIGIN"],
        row_of=_batch_row,
    ),
    "Print submissions of several tests, newest first, and how far they are; or one of them.",
)
tests = _list_or_one(
    _Kind(
        name="tests",
        title="Test ID",
        fields=TEST_FIELDS,
        header=["ID", "TEST", "ORG", "TARGET", "JOBS", "PASSED", "FLAKY", "TAKES", "LAST"],
        row_of=_test_row,
    ),
    "Print what is known of tests, last run first: how often they pass, how often only at another try; or one of them.",
)
groups = _list_or_one(
    _Kind(
        name="groups",
        title="Group ID",
        fields=GROUP_FIELDS,
        header=["ID", "ORG", "BUILD", "TARGET", "WAITING", "RUNNING", "DONE", "FAILED", "CANCELLED"],
        row_of=_group_row,
    ),
    "Print groups (the jobs of one build for one kind of device), last changed first; or one of them.",
)
