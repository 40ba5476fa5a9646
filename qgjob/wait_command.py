"""``qgjob wait`` and ``retry``: what was submitted before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

import click

from .client import Client
from .control import retry_job
from .errors import BadInputError
from .follow import BatchSource, JobsSource, Source
from .many import Many, Words, change_many, many_options
from .options import job_ids, make_client, print_json, server_options
from .text import print_field
from .waiting import Wishes, make_wishes, wait_for, wait_options, wait_options_of_wait

WISHES = [field.name for field in fields(Wishes)]
RETRY = Words(
    ask="Run again", done="waiting again", nothing="nothing to run again: none has failed or was cancelled"
)  # fmt: skip


@click.command()
@job_ids
@click.option("--batch", "batch_id", metavar="ID", help="Wait for all jobs of this batch.")
@wait_options_of_wait
@server_options
@click.pass_context
def wait(
    ctx: click.Context,
    *,
    ids: tuple[str, ...],
    batch_id: str | None,
    url: str,
    patience: float,
    as_json: bool,
    **waiting: Any,
) -> None:
    """Wait until jobs, or all jobs of a batch, have ended. The exit code says whether they passed.

    \b
    Examples:
      qgjob wait 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob wait --batch 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 --junit report.xml

    A server that is restarted meanwhile is waited for, up to five minutes.
    """
    if bool(ids) == bool(batch_id):
        raise click.UsageError("Give job ids, or --batch with the id of one batch.")
    client = make_client(url, patience)
    source: Source = BatchSource(client, batch_id) if batch_id else JobsSource(client, ids)
    ctx.exit(wait_for(client, source, make_wishes(waiting, wait=True), name="qgjob", as_json=as_json))


@click.command()
@job_ids
@click.option("--failed-of", metavar="BATCH", help="The failed and cancelled jobs of this batch; as --batch.")
@many_options()
@click.option("--wait", is_flag=True, help="Wait until all have ended; the exit code says whether they passed.")
@wait_options
@server_options
@click.pass_context
def retry(
    ctx: click.Context,
    *,
    ids: tuple[str, ...],
    failed_of: str | None,
    wait: bool,
    url: str,
    patience: float,
    as_json: bool,
    **options: Any,
) -> None:
    """Let failed or cancelled jobs run again: by their ids, or all of those that the options choose.

    \b
    Examples:
      qgjob retry 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob retry --failed-of 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 --wait
      qgjob retry --org-id acme --status failed --agent pixel-7

    A job that waits or runs already is left as it is, and so is what passed.
    """
    if failed_of and options["batch_id"]:
        raise click.UsageError("--failed-of is the same as --batch: give one of them.")
    many = Many.of({**options, "batch_id": failed_of or options["batch_id"]})
    many.check(ids, "qgjob retry 0198f0c2-…")
    if wait and many.dry_run:
        raise click.UsageError("--dry-run changes nothing: there is nothing to --wait for.")
    wishes = make_wishes({name: options[name] for name in WISHES}, wait=wait)
    client = make_client(url, patience)
    if many.chosen:
        again = list(_to_run_again(client, many)) if wait else []
        answer = change_many(ctx, client, "retry", many, RETRY, as_json=as_json and not wait)
        if wait and answer["changed"]:
            ctx.exit(wait_for(client, JobsSource(client, again), wishes, name="qgjob", as_json=as_json))
    else:
        _retry_each(ctx, client, ids, wishes if wait else None, as_json=as_json)


def _to_run_again(client: Client, many: Many) -> Iterator[str]:
    """What there will be to wait for, in the order submitted."""
    asked = many.filters.get("status")
    for status in ("failed", "cancelled"):
        if asked in (None, status):
            rows = list(client.rows("/api/v1/jobs", "jobs", **{**many.filters, "status": status}))
            yield from (job["id"] for job in reversed(rows))


def _retry_each(
    ctx: click.Context, client: Client, ids: tuple[str, ...], wishes: Wishes | None, *, as_json: bool
) -> None:
    """One after the other, whatever becomes of the others; waited for if there are wishes for that."""
    jobs, refused = [], False
    for job_id in ids:
        try:
            jobs.append(retry_job(client, job_id))
        except BadInputError as error:
            refused = True
            click.echo(f"{job_id}: {error.message}", err=True)
    if wishes is not None and not refused:
        again = JobsSource(client, [job["id"] for job in jobs])
        ctx.exit(wait_for(client, again, wishes, name="qgjob", as_json=as_json))
    if as_json:
        print_json({"jobs": jobs})
    for job in [] if as_json else jobs:
        print_field("Job ID", job["id"])
        print_field("status", job["status"])
    if refused:
        ctx.exit(BadInputError.exit_code)
