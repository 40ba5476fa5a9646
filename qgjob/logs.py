"""Reading, following and printing the logs of attempts; the command ``qgjob logs``."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from typing import BinaryIO

import click

from qgprotocol.retries import Backoff

from .api_types import ApiAttempt
from .client import Client
from .errors import BadInputError
from .live_socket import LiveSocket
from .options import format_path, id_options, server_options_without_json

CHUNK_BYTES = 1024 * 1024
FIRST_INTERVAL_SECONDS = 0.25
MAX_INTERVAL_SECONDS = 2.0
LIVE_INTERVAL_SECONDS = 10.0  # while the live socket is connected

# Bytes of UTF-8 that control a terminal: escape sequences (cursor, title, clipboard), C0 and C1 control characters.
# Colors (CSI … m), tabs, line feeds and carriage returns (progress bars) are allowed.
COLOR = rb"\x1b\[[0-9;:]{0,100}m"
DANGEROUS = re.compile(rb"(" + COLOR + rb")|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]")
UNFINISHED = re.compile(rb"\x1b(?:\[[0-9;:]{0,100})?\Z|\xc2\Z")


def read_log(client: Client, attempt_id: str, *, follow: bool) -> Iterator[bytes]:
    """Yield a log in chunks; with ``follow``, until the attempt has ended. Raises BadInputError, UnreachableError."""
    path = format_path("/api/v1/attempts/{id}/log", id=attempt_id)
    offset, intervals = 0, Backoff(FIRST_INTERVAL_SECONDS, MAX_INTERVAL_SECONDS)
    with closing(LiveSocket(client.url, [f"log:{attempt_id}"] if follow else [], client.token)) as live:
        while True:
            answer = client.download(path, offset=offset, limit=CHUNK_BYTES)
            data, headers = answer.content, answer.headers
            if data:
                yield data
                offset += len(data)
                intervals.reset()
            complete = headers["x-log-complete"] == "true" and offset >= int(headers["x-log-size"])
            if complete or (not follow and len(data) < CHUNK_BYTES):
                return
            if len(data) < CHUNK_BYTES:
                seconds = intervals.next_seconds()
                live.wait(LIVE_INTERVAL_SECONDS if live.connected else seconds)


class TerminalSanitizer:
    """Replaces the bytes of a log that control a terminal, except colors, by a visible character.

    Chunks may end anywhere: an incomplete color sequence is kept until the next chunk, or ``flush``.
    """

    def __init__(self) -> None:
        self._pending = b""

    def feed(self, data: bytes) -> bytes:
        """Return the sanitized bytes that are complete so far."""
        data = self._pending + data
        match = UNFINISHED.search(data)
        self._pending = data[match.start() :] if match else b""
        return _replace_control_sequences(data[: len(data) - len(self._pending)])

    def flush(self) -> bytes:
        """Return the incomplete rest, sanitized, at the end of the log."""
        kept, self._pending = self._pending, b""
        return _replace_control_sequences(kept)


def _replace_control_sequences(data: bytes) -> bytes:
    """Replace each byte or sequence that controls a terminal, but colors, by U+FFFD."""
    return DANGEROUS.sub(lambda match: match[1] or "\N{REPLACEMENT CHARACTER}".encode(), data)


def print_log(client: Client, attempt_id: str, *, follow: bool, err: bool = False) -> None:
    """Print a log's bytes to stdout (``err``: stderr) unchanged; for a terminal sanitized. Raises as ``read_log``."""
    out: BinaryIO = (sys.stderr if err else sys.stdout).buffer
    sanitizer = TerminalSanitizer() if out.isatty() else None
    for data in read_log(client, attempt_id, follow=follow):
        out.write(sanitizer.feed(data) if sanitizer else data)
        out.flush()
    if sanitizer:
        out.write(sanitizer.flush())
    out.flush()


def last_attempt(client: Client, job_id: str, *, wait: bool) -> ApiAttempt | None:
    """Return the last attempt of a job, or None; with ``wait``, wait until a pending job has one.

    Raises BadInputError, UnreachableError.
    """
    path = format_path("/api/v1/jobs/{id}", id=job_id)
    intervals = Backoff(FIRST_INTERVAL_SECONDS, MAX_INTERVAL_SECONDS)
    while True:
        job = client.get(path)
        if job["tries"]:
            attempt: ApiAttempt = job["tries"][-1]
            return attempt
        if not wait or job["status"] not in ("pending", "running"):
            return None
        time.sleep(intervals.next_seconds())


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
    attempt = _find_attempt(client, job_id, number) if number else last_attempt(client, job_id, wait=follow)
    if attempt is None:
        raise BadInputError("the job has no attempts yet, so it has no log")
    print_log(client, attempt["id"], follow=follow)


def _find_attempt(client: Client, job_id: str, number: int) -> ApiAttempt:
    """Return the attempt of a job with this number. Raises BadInputError if there is none."""
    tries: list[ApiAttempt] = client.get(format_path("/api/v1/jobs/{id}", id=job_id))["tries"]
    for attempt in tries:
        if attempt["number"] == number:
            return attempt
    raise BadInputError(f"the job has no attempt {number}; it has {len(tries)}")
