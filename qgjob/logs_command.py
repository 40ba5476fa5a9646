"""``qgjob logs``."""

from __future__ import annotations

from typing import Any

import click

from .client import Client
from .errors import BadInputError
from .logs import last_attempt, print_log
from .options import id_options, make_client, path_of, server_options_without_json, the_id


@click.command()
@id_options
@click.option("--follow", "-f", is_flag=True, help="Go on as the log grows, until the attempt has ended.")
@click.option(
    "--attempt", "number", type=click.IntRange(1), metavar="NUMBER", help="Which attempt; the last one if not."
)
@server_options_without_json
def logs(
    *, argument_id: str | None, option_id: str | None, follow: bool, number: int | None, url: str, patience: float
) -> None:
    """Print what a test wrote: its standard output and standard error, as they came.

    \b
    Examples:
      qgjob logs 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob logs -f 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55

    Into a file or a pipe it goes byte by byte; on a terminal, colours are kept and whatever else would steer the
    terminal is shown as a sign. With -f, a job that waits is waited for.
    """
    job_id = the_id(argument_id, option_id)
    client = make_client(url, patience)
    attempt = _numbered(client, job_id, number) if number else last_attempt(client, job_id, wait=follow)
    if attempt is None:
        raise BadInputError("the job has not been tried yet, so there is no log")
    print_log(client, attempt["id"], follow=follow)


def _numbered(client: Client, job_id: str, number: int) -> dict[str, Any]:
    tries = client.get(path_of("/api/v1/jobs/{id}", id=job_id))["tries"]
    for attempt in tries:
        if attempt["number"] == number:
            return dict(attempt)
    raise BadInputError(f"the job has no attempt {number}; it has {len(tries)}")
