"""The command ``qgjob logs``."""

from __future__ import annotations

import click

from .client import Client
from .errors import BadInputError
from .logs import last_attempt, print_log
from .options import format_path, id_options, server_options_without_json
from .rows import Attempt


@click.command()
@id_options
@click.option("--follow", "-f", is_flag=True, help="Print new output until the attempt has ended.")
@click.option(
    "--attempt",
    "number",
    type=click.IntRange(1),
    metavar="NUMBER",
    help="The attempt's number; the last attempt if omitted.",
)
@server_options_without_json
def logs(*, job_id: str, follow: bool, number: int | None, client: Client) -> None:
    """Print the log of a test: its standard output and standard error.

    \b
    Examples:
      qgjob logs 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob logs -f 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55

    A file or pipe gets the exact bytes. On a terminal, colors are kept, and other control characters are replaced.
    With -f, qgjob waits for the first attempt of a pending job.
    """
    attempt = _attempt(client, job_id, number) if number else last_attempt(client, job_id, wait=follow)
    if attempt is None:
        raise BadInputError("the job has no attempts yet, so it has no log")
    print_log(client, attempt["id"], follow=follow)


def _attempt(client: Client, job_id: str, number: int) -> Attempt:
    tries: list[Attempt] = client.get(format_path("/api/v1/jobs/{id}", id=job_id))["tries"]
    for attempt in tries:
        if attempt["number"] == number:
            return attempt
    raise BadInputError(f"the job has no attempt {number}; it has {len(tries)}")
