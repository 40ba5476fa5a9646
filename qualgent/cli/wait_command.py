"""``qgjob wait`` and ``retry``: what was submitted before."""

from __future__ import annotations

from typing import Any

import click

from .control import retry_job
from .errors import BadInputError
from .follow import BatchSource, JobsSource, Source
from .options import job_ids, make_client, print_json, server_options
from .text import print_field
from .waiting import make_wishes, wait_for, wait_options, wait_options_of_wait


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
@click.option("--failed-of", "batch_id", metavar="BATCH", help="The failed and cancelled jobs of this batch.")
@click.option("--wait", is_flag=True, help="Wait until all have ended; the exit code says whether they passed.")
@wait_options
@server_options
@click.pass_context
def retry(
    ctx: click.Context,
    *,
    ids: tuple[str, ...],
    batch_id: str | None,
    wait: bool,
    url: str,
    patience: float,
    as_json: bool,
    **waiting: Any,
) -> None:
    """Let failed or cancelled jobs run again. A job that waits or runs already is left as it is.

    \b
    Examples:
      qgjob retry 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob retry --failed-of 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 --wait
    """
    if bool(ids) == bool(batch_id):
        raise click.UsageError("Give job ids, or --failed-of with the id of one batch.")
    wishes = make_wishes(waiting, wait=wait)
    client = make_client(url, patience)
    if batch_id:
        standing = BatchSource(client, batch_id).look()
        ids = tuple(job["id"] for job in standing.jobs if job["status"] in ("failed", "cancelled"))
    jobs, refused = [], []
    for job_id in ids:
        try:
            jobs.append(retry_job(client, job_id))
        except BadInputError as error:
            refused.append(error)
            click.echo(f"{job_id}: {error.message}", err=True)
    if wait and jobs and not refused:
        again = JobsSource(client, [job["id"] for job in jobs])
        ctx.exit(wait_for(client, again, wishes, name="qgjob", as_json=as_json))
    if as_json:
        print_json({"jobs": jobs})
    for job in [] if as_json else jobs:
        print_field("Job ID", job["id"])
        print_field("status", job["status"])
    if not ids:
        click.echo("nothing to run again: none has failed or was cancelled", err=True)
    if refused:
        ctx.exit(BadInputError.exit_code)
