"""Many viewers of one live socket: raw sockets that read frames, count them, and answer each as a browser does.

    python -m benchmarks.dashboard.viewer_client ws://127.0.0.1:3000/ws/live/ --viewers 1000 --topics overview,jobs

Runs in a process of its own and does as little as it can. It prints ``ready`` once every viewer has had a frame; each
line on standard input begins a measurement, and the next one ends it: a line of JSON with ``seconds``, ``frames``,
``bytes`` (of payload), ``least`` and ``most`` frames of one viewer, and ``behind_ms``, how much later than the first
viewer the others had the same state of a topic: median, 99 of 100, worst. It ends with its standard input.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import json
import os
import re
import sys
import time
from array import array
from collections.abc import Sequence
from functools import partial
from typing import Any, cast
from urllib.parse import urlsplit

import uvloop

from benchmarks.usage import raise_open_files_limit

OPENING_AT_ONCE = 50
PATIENCE_SECONDS = 60.0
SPARE_FILES = 100
TEXT, PING, PONG, CLOSE = 0x1, 0x9, 0xA, 0x8
STATE = re.compile(rb'{"topic":"([^"]+)","epoch":"([^"]+)","(?:seq|from)":(\d+)(?:,"to":(\d+))?')


def client_frame(opcode: int, payload: bytes) -> bytes:
    """Return a short frame masked with zeros."""
    return bytes((0x80 | opcode, 0x80 | len(payload), 0, 0, 0, 0)) + payload


class Seen:
    """Totals of all viewers since the measurement began."""

    def __init__(self) -> None:
        self.frames = 0
        self.bytes = 0
        self.behind = array("d")  # seconds
        self._first: dict[tuple[bytes, bytes], float] = {}  # (topic, number) → when its first viewer had it

    def take(self, payload: bytes) -> None:
        self.frames += 1
        self.bytes += len(payload)
        found = STATE.match(payload)
        if found is None:
            return  # a beat
        topic, _, number, to = found.groups()
        now = time.perf_counter()
        self.behind.append(now - self._first.setdefault((topic, to or number), now))


class Viewer(asyncio.Protocol):
    """One socket."""

    def __init__(self, crowd: Crowd) -> None:
        self._crowd = crowd
        self._buffer = bytearray()
        self._open = False
        self._acknowledged = 0
        self.frames = 0  # since the measurement began

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._transport.write(self._crowd.handshake)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if not self._open:
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            if b" 101 " not in self._buffer[: end + 2].split(b"\r\n", 1)[0]:
                self._crowd.failed(ConnectionError(f"the socket was refused: {bytes(self._buffer[:100])!r}"))
                return
            del self._buffer[: end + 4]
            self._open = True
            self._transport.write(client_frame(TEXT, self._crowd.words))
        self._read()

    def _read(self) -> None:
        buffer, at = self._buffer, 0
        while len(buffer) - at >= 2:
            size, head = buffer[at + 1], 2
            if size == 126:
                size, head = int.from_bytes(buffer[at + 2 : at + 4], "big"), 4
            elif size == 127:
                size, head = int.from_bytes(buffer[at + 2 : at + 10], "big"), 10
            if len(buffer) - at < head + size or (head > 2 and len(buffer) - at < head):
                break
            self._frame(buffer[at] & 0x0F, bytes(buffer[at + head : at + head + size]))
            at += head + size
        del buffer[:at]

    def _frame(self, opcode: int, payload: bytes) -> None:
        if opcode == PING:
            self._transport.write(client_frame(PONG, payload))
        elif opcode == TEXT:
            self._acknowledged += 1
            self.frames += 1
            self._transport.write(client_frame(TEXT, b'{"ack":%d}' % self._acknowledged))
            if self._acknowledged == 1:
                self._crowd.greeted()
            self._crowd.seen.take(payload)
        elif opcode == CLOSE:
            self._crowd.failed(ConnectionError("the server closed a viewer's socket"))

    def connection_lost(self, error: Exception | None) -> None:
        self._crowd.failed(ConnectionError(f"a viewer's connection ended: {error}"))

    def close(self) -> None:
        self._transport.abort()


class Crowd:
    """All viewers. ``words``: what each says first."""

    def __init__(self, url: str, viewers: int, words: bytes) -> None:
        address = urlsplit(url)
        self._host, self._port = address.hostname or "127.0.0.1", address.port or 80
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [f"GET {address.path} HTTP/1.1", f"Host: {address.netloc}", "Upgrade: websocket", "Connection: Upgrade"]
        self.handshake = "\r\n".join(
            [*lines, f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13", "", ""]
        ).encode()
        self.words = words
        self.seen = Seen()
        self._count = viewers
        self._viewers: list[Viewer] = []
        self._greeted = 0
        self._moved = asyncio.Event()
        self.broken: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def greeted(self) -> None:
        self._greeted += 1
        self._moved.set()

    def failed(self, error: Exception) -> None:
        if not self.broken.done():
            self.broken.set_exception(error)

    async def open(self) -> None:
        """Open the sockets, a few at a time. Raises OSError, TimeoutError."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while len(self._viewers) < self._count:
                wanted = min(OPENING_AT_ONCE, self._count - len(self._viewers))
                for _ in range(wanted):
                    _, viewer = await asyncio.get_running_loop().create_connection(
                        partial(Viewer, self), self._host, self._port
                    )
                    self._viewers.append(viewer)
                while self._greeted < len(self._viewers):
                    self._moved.clear()
                    await self._moved.wait()

    def begin(self) -> float:
        self.seen = Seen()
        for viewer in self._viewers:
            viewer.frames = 0
        return time.perf_counter()

    def end(self, began: float) -> dict[str, object]:
        behind = sorted(self.seen.behind) or [0.0]
        shares = (0.5, 0.99, 1.0)
        return {
            "seconds": time.perf_counter() - began,
            "frames": self.seen.frames,
            "bytes": self.seen.bytes,
            "least": min(viewer.frames for viewer in self._viewers),
            "most": max(viewer.frames for viewer in self._viewers),
            "behind_ms": [1000 * behind[min(len(behind) - 1, int(share * len(behind)))] for share in shares],
        }

    def close(self) -> None:
        if not self.broken.done():
            self.broken.cancel()
        for viewer in self._viewers:
            viewer.close()


async def run(url: str, viewers: int, words: bytes) -> None:
    """Raises OSError, TimeoutError."""
    crowd = Crowd(url, viewers, words)
    lines = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    try:
        await crowd.open()
        print("ready", flush=True)
        while await _line(lines, crowd):
            began = crowd.begin()
            if not await _line(lines, crowd):
                return
            print(json.dumps(crowd.end(began)), flush=True)
    finally:
        crowd.close()


async def _line(lines: asyncio.StreamReader, crowd: Crowd) -> bytes:
    """Return the next line, empty at the end. Raises ConnectionError when a viewer is disconnected."""
    reading = asyncio.create_task(lines.readline())
    waited: set[asyncio.Future[Any]] = {reading, crowd.broken}
    await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
    if crowd.broken.done():
        reading.cancel()
        crowd.broken.result()
    return await reading


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("url", help="of the live socket: ws://…")
    parser.add_argument("--viewers", type=int, default=1000)
    parser.add_argument("--topics", default="overview,groups,agents,jobs", help="separated by commas")
    options = parser.parse_args(arguments)
    raise_open_files_limit(options.viewers + SPARE_FILES)
    words = json.dumps({"topics": options.topics.split(",")}).encode()
    try:
        uvloop.run(run(options.url, options.viewers, words))
    except (OSError, TimeoutError) as error:
        print(f"viewer_client: {str(error) or 'the viewers could not be opened in time'}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
