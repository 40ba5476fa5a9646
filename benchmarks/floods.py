"""Submits beside sockets that flood the server with frames: how long others wait, with the floods and without.

    python -m benchmarks.floods [--rounds 3] [--seconds 8] [--sockets 20] [--per-second 500]

Each round measures submits at a fixed rate without a flood and then beside each kind of flood, on one server. The time
of a submit begins when it is due, so that a server that stops to answer is not asked less. The floods come from a
process of their own with the least priority; each socket connects again a moment after it was closed. 127.0.0.1 only.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import contextlib
import json
import os
import subprocess
import sys
import time
import uuid
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median, quantiles
from urllib.parse import urlsplit

import uvloop

from benchmarks.load import VARIANTS, bodies, request_bytes
from benchmarks.tables import table
from tools.servers import ROOT, StartError, qualgent_server, stop

MIB = 1024**2
CONNECTIONS = 32  # that submit
AGAIN_SECONDS = 1.0
MASK = bytes(4)


def text_frame(content: bytes) -> bytes:
    length = bytes([0x80 | len(content)]) if len(content) < 126 else b"\xfe" + len(content).to_bytes(2)
    return b"\x81" + length + MASK + content


def topics_frames(prefix: str, frames: int = 200) -> bytes:
    """Return frames that each name 50 topics which no other one has."""
    named = ([f"{prefix}{uuid.uuid4()}" for _ in range(50)] for _ in range(frames))
    return b"".join(text_frame(json.dumps({"topics": names}).encode()) for names in named)


def floods() -> dict[str, bytes]:
    """Return what each socket of a flood sends again and again, by its name."""
    return {
        "pings": b"\x89\x80" + MASK,
        "pongs": b"\x8a\x80" + MASK,
        "empty fragments": b"\x01\x80" + MASK + (b"\x00\x80" + MASK) * 10_000,
        "fragments of a letter": b"\x01\x81" + MASK + b" " + (b"\x00\x81" + MASK + b" ") * 500 + b"\x80\x80" + MASK,
        "empty messages": b"\x81\x80" + MASK,
        "acknowledgements": text_frame(b'{"ack":0}'),
        "unknown topics": topics_frames("none:"),
        "topics of jobs": topics_frames("job:"),
    }


async def flood(url: str, name: str, sockets: int) -> None:
    os.nice(19)
    frames = floods()[name]
    data = frames * (MIB // len(frames) + 1)
    await asyncio.gather(*(flood_again(url, data) for _ in range(sockets)))


async def flood_again(url: str, data: bytes) -> None:
    place = urlsplit(url)
    while True:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            reader, writer = await asyncio.open_connection(place.hostname, place.port)
            key = base64.b64encode(os.urandom(16)).decode()
            writer.write(
                f"GET /ws/live/ HTTP/1.1\r\nHost: {place.netloc}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n".encode()
            )
            await reader.readuntil(b"\r\n\r\n")
            reading = asyncio.ensure_future(reader.read(-1))
            try:
                while not reading.done():
                    writer.write(data)
                    await writer.drain()
            finally:
                reading.cancel()
                writer.transport.abort()
        await asyncio.sleep(AGAIN_SECONDS)


@contextmanager
def flooded(url: str, name: str, sockets: int) -> Iterator[None]:
    """Flood the server for the duration of the block; without a name, do nothing."""
    if not name:
        yield
        return
    command = [sys.executable, "-m", "benchmarks.floods", "--flood", name, "--url", url, "--sockets", str(sockets)]
    process = subprocess.Popen(command, cwd=ROOT)
    try:
        time.sleep(1.0)  # it connects
        yield
        if process.poll() is not None:
            raise StartError(f"the flood of {name} ended with {process.returncode}")
    finally:
        stop(process)


class Submits:
    """Submits at a fixed rate over some connections, each of which sends what is due when its last one is answered."""

    def __init__(self, url: str, per_second: int, seconds: float) -> None:
        self._place = urlsplit(url)
        self._count = int(per_second * seconds)
        self._interval = 1 / per_second
        self._next = 0
        self.taken_ms: list[float] = []

    async def run(self) -> None:
        host = self._place.netloc
        self._requests = [request_bytes(host, "/submit-job", body) for body in bodies(1)]
        self._began = time.perf_counter() + 0.1
        await asyncio.gather(*(self._submit() for _ in range(CONNECTIONS)))

    async def _submit(self) -> None:
        reader, writer = await asyncio.open_connection(self._place.hostname, self._place.port)
        while self._next < self._count:
            number = self._next
            self._next += 1
            due = self._began + number * self._interval
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            writer.write(self._requests[number % VARIANTS])
            head = await reader.readuntil(b"\r\n\r\n")
            if not head.startswith(b"HTTP/1.1 201"):
                raise StartError(f"a submit was answered by {head[:100]!r}")
            length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
            await reader.readexactly(int(length.split(b":")[1]))
            self.taken_ms.append((time.perf_counter() - due) * 1000)
        writer.close()


def measure(url: str, per_second: int, seconds: float) -> tuple[float, float]:
    """Return p50 and p99 of the submits in milliseconds."""
    submits = Submits(url, per_second, seconds)
    uvloop.run(submits.run())
    found = quantiles(submits.taken_ms, n=100)
    return found[49], found[98]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=8.0)
    parser.add_argument("--sockets", type=int, default=20)
    parser.add_argument("--per-second", type=int, default=500)
    parser.add_argument("--only", help="one kind of flood")
    parser.add_argument("--flood", help=argparse.SUPPRESS)
    parser.add_argument("--url", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.flood:
        asyncio.run(flood(options.url, options.flood, options.sockets))
        return 0
    kinds = [options.only] if options.only else list(floods())
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    ratios: dict[str, list[float]] = defaultdict(list)
    try:
        with qualgent_server() as url:
            measure(url, options.per_second, 2.0)  # warm
            for _ in range(options.rounds):
                for kind in kinds:
                    alone = measure(url, options.per_second, options.seconds)
                    with flooded(url, kind, options.sockets):
                        beside = measure(url, options.per_second, options.seconds)
                    found["no flood"].append(alone)
                    found[kind].append(beside)
                    ratios[kind].append(beside[1] / alone[1])
    except StartError as error:
        print(error, file=sys.stderr)
        return 1
    rows = [
        [
            kind,
            f"{median(p50 for p50, _ in found[kind]):.1f}",
            f"{median(p99 for _, p99 in found[kind]):.1f}",
            f"{median(ratios[kind]):.2f}" if ratios[kind] else "",
        ]
        for kind in ["no flood", *kinds]
    ]
    title = f"{options.per_second} submits/s beside {options.sockets} sockets"
    print(table(title, ["flood", "p50 ms", "p99 ms", "p99 : without"], rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
