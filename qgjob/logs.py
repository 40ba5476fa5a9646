"""Reading the logs of attempts: bytes as the test wrote them, from where we are."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from .client import Client
from .live import LiveSocket
from .options import path_of

PIECE_BYTES = 1024 * 1024
FIRST_INTERVAL_SECONDS = 0.25
MOST_INTERVAL_SECONDS = 2.0
LIVE_INTERVAL_SECONDS = 10.0  # with a live socket, asking is a precaution

# What a terminal obeys beside colours, as bytes of UTF-8: escape sequences (moves, titles, the clipboard), other
# control characters, and the C1 ones. Colours (CSI … m), tabs and line ends are let through; with "\r" progress bars
# are drawn.
COLOUR = rb"\x1b\[[0-9;:]{0,100}m"
DANGEROUS = re.compile(rb"(" + COLOUR + rb")|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]")
UNFINISHED = re.compile(rb"\x1b(?:\[[0-9;:]{0,100})?\Z|\xc2\Z")


class Piece(NamedTuple):
    """Some of a log; ``complete``: nothing more will be written, and this reaches its end."""

    data: bytes
    complete: bool


def read_piece(client: Client, attempt_id: str, offset: int) -> Piece:
    """From ``offset`` on. Raises BadInputError, UnreachableError."""
    path = path_of("/api/v1/attempts/{id}/log", id=attempt_id)
    answer = client.download(path, offset=offset, limit=PIECE_BYTES)
    at_end = offset + len(answer.content) >= int(answer.headers["x-log-size"])
    return Piece(answer.content, at_end and answer.headers["x-log-complete"] == "true")


def read_log(client: Client, attempt_id: str, *, follow: bool) -> Iterator[bytes]:
    """The log in pieces; with ``follow``, until the attempt has ended. Raises BadInputError, UnreachableError."""
    offset, interval = 0, FIRST_INTERVAL_SECONDS
    with LiveSocket(client.url, [f"log:{attempt_id}"] if follow else []) as live:
        while True:
            piece = read_piece(client, attempt_id, offset)
            if piece.data:
                yield piece.data
                offset += len(piece.data)
                interval = FIRST_INTERVAL_SECONDS
            if piece.complete or (not follow and len(piece.data) < PIECE_BYTES):
                return
            if len(piece.data) < PIECE_BYTES:
                live.wait(LIVE_INTERVAL_SECONDS if live.connected else interval)
                interval = min(interval * 2, MOST_INTERVAL_SECONDS)


class Harmless:
    """Makes a log fit for a terminal: colours stay, whatever else would steer it becomes a visible sign.

    Pieces may be cut anywhere; what may be the beginning of a colour is kept until the next piece, or ``end``.
    """

    def __init__(self) -> None:
        self._kept = b""

    def take(self, data: bytes) -> bytes:
        data = self._kept + data
        match = UNFINISHED.search(data)
        self._kept = data[match.start() :] if match else b""
        return _harmless(data[: len(data) - len(self._kept)])

    def end(self) -> bytes:
        kept, self._kept = self._kept, b""
        return _harmless(kept)


def _harmless(data: bytes) -> bytes:
    return DANGEROUS.sub(lambda match: match[1] or "\N{REPLACEMENT CHARACTER}".encode(), data)


def print_log(client: Client, attempt_id: str, *, follow: bool, err: bool = False) -> None:
    """Byte by byte; made harmless where it goes to a terminal. Raises as ``read_log``."""
    out: BinaryIO = (sys.stderr if err else sys.stdout).buffer
    harmless = Harmless() if out.isatty() else None
    for data in read_log(client, attempt_id, follow=follow):
        out.write(harmless.take(data) if harmless else data)
        out.flush()
    if harmless:
        out.write(harmless.end())
    out.flush()


def last_attempt(client: Client, job_id: str, *, wait: bool) -> dict[str, Any] | None:
    """The newest attempt of a job; with ``wait``, the first one once there is one. None: there is none.

    Raises BadInputError, UnreachableError.
    """
    path = path_of("/api/v1/jobs/{id}", id=job_id)
    interval = FIRST_INTERVAL_SECONDS
    while True:
        job = client.get(path)
        if job["tries"]:
            attempt: dict[str, Any] = job["tries"][-1]
            return attempt
        if not wait or job["status"] not in ("pending", "running"):
            return None
        time.sleep(interval)
        interval = min(interval * 2, MOST_INTERVAL_SECONDS)
