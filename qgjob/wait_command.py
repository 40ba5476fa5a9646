"""The commands ``qgjob wait`` and ``retry``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import click
from click.exceptions import Exit

from .bulk import ActionMessages, BulkSelection, apply_in_bulk, bulk_options
from .client import Client
from .errors import BadInputError
from .job_actions import retry_job
from .job_polling import JobSource
from .options import job_ids_argument, print_json, server_options
from .text import print_field
from .waiting import WaitSettings, wait_for, wait_options

RETRY = ActionMessages(
    verb="Retry",
    done="waiting again",
    nothing="nothing to retry: no job has failed or been cancelled",
)


@click.command()
@job_ids_argument
@click.option("--batch", "batch_id", metavar="ID", help="Wait for all jobs of this batch.")
@wait_options("--wait-timeout", "--timeout")
@server_options
def wait(
    *,
    ids: tuple[str, ...],
    batch_id: str | None,
    settings: WaitSettings,
    client: Client,
    as_json: bool,
) -> None:
    """Wait until jobs, or all jobs of a batch, have ended; exit with 0 if they passed.

    \b
    Examples:
      qgjob wait 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob wait --batch 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 --junit report.xml

    qgjob keeps waiting while the server restarts, up to five minutes.
    """
    if bool(ids) == bool(batch_id):
        raise click.UsageError("Give job ids, or --batch with the id of one batch.")
    source = JobSource(client, ids, batch_id=batch_id)
    settings.prepare(wait=True)
    raise Exit(wait_for(client, source, settings, name="qgjob", as_json=as_json))


@click.command()
@job_ids_argument
@click.option("--failed-of", metavar="BATCH", help="The failed and cancelled jobs of this batch; the same as --batch.")
@bulk_options
@click.option("--wait", is_flag=True, help="Wait until all tests have ended; exit with 0 if they passed.")
@wait_options("--wait-timeout")
@server_options
def retry(
    *,
    ids: tuple[str, ...],
    failed_of: str | None,
    selection: BulkSelection,
    wait: bool,
    settings: WaitSettings,
    client: Client,
    as_json: bool,
) -> None:
    """Retry failed and cancelled jobs, by their ids or by options that select them.

    \b
    Examples:
      qgjob retry 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob retry --failed-of 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 --wait
      qgjob retry --org-id acme --status failed --agent pixel-7

    Pending and running jobs, and jobs that passed, are not changed.
    """
    if failed_of:
        if selection.filters.get("batch_id"):
            raise click.UsageError("Give --failed-of or --batch, not both; they mean the same.")
        selection = replace(selection, filters={**selection.filters, "batch_id": failed_of})
    selection.check(ids, "qgjob retry 0198f0c2-…")
    if wait and selection.dry_run:
        raise click.UsageError("--dry-run retries no job, so --wait cannot be used.")
    settings.prepare(wait=wait)
    if selection.selects_jobs:
        retried = list(_retryable_ids(client, selection)) if wait else []
        answer = apply_in_bulk(client, "retry", selection, RETRY, as_json=as_json and not wait)
        if wait and answer["changed"]:
            raise Exit(wait_for(client, JobSource(client, retried), settings, name="qgjob", as_json=as_json))
    else:
        _retry_each(client, ids, settings if wait else None, as_json=as_json)


def _retryable_ids(client: Client, selection: BulkSelection) -> Iterator[str]:
    """Yield the ids of the selected jobs that a retry changes, in the order of submission."""
    wanted = selection.filters.get("status")
    for status in ("failed", "cancelled"):
        if wanted in (None, status):
            rows = list(client.rows("/api/v1/jobs", "jobs", **{**selection.filters, "status": status}))
            yield from (job["id"] for job in reversed(rows))


def _retry_each(client: Client, ids: tuple[str, ...], settings: WaitSettings | None, *, as_json: bool) -> None:
    """Retry each job, and report refused ones; wait for the jobs if there are settings and none was refused."""
    jobs, refused = [], False
    for job_id in ids:
        try:
            jobs.append(retry_job(client, job_id))
        except BadInputError as error:
            refused = True
            click.echo(f"{job_id}: {error.message}", err=True)
    if settings is not None and not refused:
        source = JobSource(client, [job["id"] for job in jobs])
        raise Exit(wait_for(client, source, settings, name="qgjob", as_json=as_json))
    if as_json:
        print_json({"jobs": jobs})
    for job in [] if as_json else jobs:
        print_field("Job ID", job["id"])
        print_field("status", job["status"])
    if refused:
        raise Exit(BadInputError.exit_code)
