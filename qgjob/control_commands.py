"""The commands ``qgjob cancel`` and ``priority``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click
from click.exceptions import Exit

from .bulk import ActionMessages, BulkSelection, apply_in_bulk, bulk_options
from .client import Client
from .errors import BadInputError
from .job_actions import post_job_action
from .options import job_ids_argument, print_json, server_options
from .text import print_field

CANCEL = ActionMessages(verb="Cancel", done="cancelled", nothing="nothing to cancel: all have ended")
PRIORITY = ActionMessages(
    verb="Change the priority of",
    done="changed",
    nothing="nothing to change: no job waits with another priority",
)


@click.command()
@job_ids_argument
@click.option(
    "--id", "--job-id", "more_ids", metavar="ID", multiple=True, help="A job's id; --id may be left out; repeatable."
)
@bulk_options
@server_options
def cancel(
    *,
    ids: tuple[str, ...],
    more_ids: tuple[str, ...],
    selection: BulkSelection,
    client: Client,
    as_json: bool,
) -> None:
    """Cancel waiting and running jobs, by their ids or by options that select them. Running tests are stopped.

    \b
    Examples:
      qgjob cancel 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob cancel --batch 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob cancel --org-id acme --app-version-id 1.4.0 --dry-run

    On a terminal, qgjob asks for confirmation; jobs submitted after the question are not changed.
    """
    wanted = list(dict.fromkeys(filter(None, [*ids, *more_ids])))
    selection.check(wanted, "qgjob cancel 0198f0c2-…")
    if selection.selects_jobs:
        apply_in_bulk(client, "cancel", selection, CANCEL, as_json=as_json)
    else:
        _apply_to_each(client, wanted, "cancel", field="status", as_json=as_json)


@click.command()
@click.argument("wanted", metavar="PRIORITY", type=click.IntRange(0, 9))
@job_ids_argument
@bulk_options
@server_options
def priority(
    *,
    wanted: int,
    ids: tuple[str, ...],
    selection: BulkSelection,
    client: Client,
    as_json: bool,
) -> None:
    """Change the priority of waiting jobs: 0 to 9, lower is more urgent, 0 = now. Their submit time stays.

    \b
    Examples:
      qgjob priority 0 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob priority 5 --org-id acme --app-version-id nightly
    """
    selection.check(ids, "qgjob priority 0 0198f0c2-…")
    if selection.selects_jobs:
        apply_in_bulk(client, "priority", selection, PRIORITY, as_json=as_json, priority=wanted)
    else:
        _apply_to_each(client, ids, "priority", field="priority", as_json=as_json, priority=wanted)


def _apply_to_each(client: Client, ids: Sequence[str], action: str, *, field: str, as_json: bool, **body: Any) -> None:
    """Apply an action to each job and print its field; report refused jobs, continue, and exit with code 2."""
    jobs, refused = [], False
    for job_id in ids:
        try:
            job = post_job_action(client, job_id, action, **body)
        except BadInputError as error:
            if len(ids) == 1:
                raise
            click.echo(f"{job_id}: {error.message}", err=True)
            refused = True
            continue
        jobs.append(job)
        if not as_json:
            print_field("Job ID", job["id"])
            print_field(field, job[field])
    if as_json:
        print_json(jobs[0] if len(ids) == 1 else {"jobs": jobs})
    if refused:
        raise Exit(BadInputError.exit_code)
