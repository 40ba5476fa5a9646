"""``qgjob cancel`` and ``priority``: what is changed about jobs that have not ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import click

from .control import act_on
from .errors import BadInputError
from .many import Many, Words, change_many, many_options
from .options import job_ids, make_client, print_json, server_options
from .text import print_field

CANCEL = Words(ask="Cancel", done="cancelled", nothing="nothing to cancel: all have ended")
PRIORITY = Words(ask="Re-prioritise", done="changed", nothing="nothing to change: none waits with another priority")


@click.command()
@job_ids
@click.option(
    "--id", "--job-id", "more_ids", metavar="ID", multiple=True, help="A job; may also be given without --id."
)
@many_options()
@server_options
@click.pass_context
def cancel(
    ctx: click.Context,
    *,
    ids: tuple[str, ...],
    more_ids: tuple[str, ...],
    url: str,
    patience: float,
    as_json: bool,
    **options: Any,
) -> None:
    """Cancel jobs that wait or run; running tests are stopped. By their ids, or all that the options choose.

    \b
    Examples:
      qgjob cancel 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob cancel --batch 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob cancel --org-id acme --app-version-id 1.4.0 --dry-run

    On a terminal you are asked whether so many are meant; what was submitted after the question is left alone.
    """
    wanted = list(dict.fromkeys(filter(None, [*ids, *more_ids])))
    many = Many.of(options)
    many.check(wanted, "qgjob cancel 0198f0c2-…")
    client = make_client(url, patience)
    if many.chosen:
        change_many(ctx, client, "cancel", many, CANCEL, as_json=as_json)
    else:
        _each(ctx, wanted, lambda job_id: act_on(client, job_id, "cancel"), field="status", as_json=as_json)


@click.command()
@click.argument("wanted", metavar="PRIORITY", type=click.IntRange(0, 9))
@job_ids
@many_options()
@server_options
@click.pass_context
def priority(
    ctx: click.Context,
    *,
    wanted: int,
    ids: tuple[str, ...],
    url: str,
    patience: float,
    as_json: bool,
    **options: Any,
) -> None:
    """Give waiting jobs another priority: 0 to 9, lower is more urgent, 0 = now. They keep their place by age.

    \b
    Examples:
      qgjob priority 0 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob priority 5 --org-id acme --app-version-id nightly
    """
    many = Many.of(options)
    many.check(ids, "qgjob priority 0 0198f0c2-…")
    client = make_client(url, patience)
    body = {"priority": wanted}
    if many.chosen:
        change_many(ctx, client, "priority", many, PRIORITY, as_json=as_json, **body)
    else:
        _each(ctx, ids, lambda job_id: act_on(client, job_id, "priority", body), field="priority", as_json=as_json)


def _each(ctx: click.Context, ids: Iterable[str], act: Callable[[str], Any], *, field: str, as_json: bool) -> None:
    """Do it to each of them, whatever becomes of the others; exit code 2 if one could not be."""
    ids = list(ids)
    jobs, refused = [], 0
    for job_id in ids:
        try:
            job = act(job_id)
        except BadInputError as error:
            if len(ids) == 1:
                raise
            click.echo(f"{job_id}: {error.message}", err=True)
            refused += 1
            continue
        jobs.append(job)
        if not as_json:
            print_field("Job ID", job["id"])
            print_field(field, job[field])
    if as_json:
        print_json(jobs[0] if len(ids) == 1 else {"jobs": jobs})
    if refused:
        ctx.exit(BadInputError.exit_code)
