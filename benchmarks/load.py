"""A load generator for one path of one server: keep-alive connections that each send the next request on an answer.

    python -m benchmarks.load http://127.0.0.1:3000/submit-job --connections 16 --requests 5000

Runs in a process of its own and does as little as it can, so that the server is what is measured: raw sockets, requests
built beforehand, answers counted by their Content-Length and not kept. Prints one JSON object: ``requests``,
``seconds`` (first byte sent to last answer), ``statuses`` (count of each), ``p50_ms`` and ``p99_ms``.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import Sequence
from typing import cast
from urllib.parse import urlsplit

import uvloop

VARIANTS = 64  # different bodies: builds, tests and priorities are mixed as in real traffic
WARM_UP_REQUESTS = 4  # per connection, not measured


def job(number: int) -> dict[str, object]:
    """Return one of many jobs: 16 builds of 4 organizations, two targets, priorities 0 to 4."""
    return {
        "org_id": f"org-{number % 4}",
        "app_version_id": f"build-{number % 16}",
        "test": f"tests/checkout/payment_{number % 997}.spec.js",
        "priority": number % 5,
        "target": ("mobile", "browser")[number % 2],
    }


def bodies(jobs_per_request: int) -> list[bytes]:
    """Make request bodies: one job, or a list of this many; none for 0, which is a GET."""
    if jobs_per_request == 0:
        return [b""]
    if jobs_per_request == 1:
        return [json.dumps(job(number)).encode() for number in range(VARIANTS)]
    lists = (range(start, start + jobs_per_request) for start in range(0, 4 * jobs_per_request, jobs_per_request))
    return [json.dumps([job(number) for number in numbers]).encode() for numbers in lists]


def request_bytes(host: str, path: str, body: bytes) -> bytes:
    if not body:
        return f"GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept: text/html, application/json\r\n\r\n".encode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


class Connection(asyncio.Protocol):
    """Send requests from a shared allowance, one at a time, and count the responses."""

    def __init__(self, load: Load) -> None:
        self._load = load
        self._transport: asyncio.Transport | None = None
        self._head = b""
        self._body_left = 0  # bytes of the answer's body still to come
        self._chunked = False
        self._status = 0
        self._sent = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is none by inheritance

    def send(self) -> None:
        request = self._load.next_request()
        if request is not None and self._transport:
            self._sent = time.perf_counter()
            self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        if self._chunked:
            self._head = (self._head + data)[-7:]
            if self._head.endswith(b"0\r\n\r\n"):
                self._answered()
            return
        if self._body_left:
            self._body_left -= len(data)
        else:
            self._head += data
            end = self._head.find(b"\r\n\r\n")
            if end < 0:
                return
            if not self._read_head(self._head[:end], self._head[end + 4 :]):
                return
        if self._body_left == 0:
            self._answered()

    def _read_head(self, head: bytes, rest: bytes) -> bool:
        """Return whether the length of the body is known (a chunked one ends with its last chunk)."""
        self._status = int(head[9:12])
        lower = head.lower()
        at = lower.find(b"content-length:")
        if at >= 0:
            self._body_left = int(lower[at + 15 :].split(b"\r", 1)[0]) - len(rest)
            return True
        self._chunked = True
        self._head = b""
        self.data_received(rest)
        return False

    def _answered(self) -> None:
        self._head, self._body_left, self._chunked = b"", 0, False
        self._load.answered(self._status, time.perf_counter() - self._sent)
        self.send()

    def connection_lost(self, error: Exception | None) -> None:
        self._load.lost(error)

    def close(self) -> None:
        if self._transport:
            self._transport.close()


class Load:
    """Run phases (warm-up, measured) over the same connections."""

    def __init__(self, requests: Sequence[bytes]) -> None:
        self._requests = requests
        self._left = 0
        self._outstanding = 0
        self._next = 0
        self._closing = False
        self._done: asyncio.Future[None] | None = None
        self._statuses: Counter[int] = Counter()
        self._seconds: list[float] = []
        self.connections: list[Connection] = []

    def next_request(self) -> bytes | None:
        if not self._left:
            return None
        self._left -= 1
        self._outstanding += 1
        self._next += 1
        return self._requests[self._next % len(self._requests)]

    def answered(self, status: int, seconds: float) -> None:
        self._statuses[status] += 1
        self._seconds.append(seconds)
        self._outstanding -= 1
        if not self._left and not self._outstanding and self._done:
            self._done.set_result(None)

    def lost(self, error: Exception | None) -> None:
        if not self._closing and self._done and not self._done.done():
            self._done.set_exception(ConnectionError(f"the server closed a connection ({error})"))

    async def phase(self, requests: int) -> dict[str, object]:
        """Send this many requests over all connections; return the measurements."""
        self._left = requests
        self._statuses.clear()
        self._seconds.clear()
        self._done = asyncio.get_running_loop().create_future()
        started = time.perf_counter()
        for connection in self.connections:
            connection.send()
        await self._done
        seconds = time.perf_counter() - started
        ordered = sorted(self._seconds)
        return {
            "requests": requests,
            "seconds": seconds,
            "statuses": {str(status): count for status, count in self._statuses.items()},
            "p50_ms": 1000 * ordered[len(ordered) // 2],
            "p99_ms": 1000 * ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)],
        }

    def close(self) -> None:
        self._closing = True
        for connection in self.connections:
            connection.close()


async def run(url: str, connections: int, requests: int, jobs_per_request: int) -> dict[str, object]:
    """Connect, warm up, measure. Raises OSError when the server is gone."""
    address = urlsplit(url)
    host, port = address.hostname or "127.0.0.1", address.port or 80
    load = Load([request_bytes(f"{host}:{port}", address.path, body) for body in bodies(jobs_per_request)])
    loop = asyncio.get_running_loop()
    try:
        for _ in range(connections):
            _, connection = await loop.create_connection(lambda: Connection(load), host, port)
            load.connections.append(connection)
        warm_up = await load.phase(WARM_UP_REQUESTS * connections if jobs_per_request <= 1 else connections)
        measured = await load.phase(requests)
        return {**measured, "warm_up_requests": warm_up["requests"], "warm_up_statuses": warm_up["statuses"]}
    finally:
        load.close()


def main() -> int:
    parser = argparse.ArgumentParser(description="Send one kind of request over keep-alive connections; print figures.")
    parser.add_argument("url", help="where to send them")
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--requests", type=int, default=5000, help="how many to measure (default 5000)")
    parser.add_argument(
        "--jobs", type=int, default=1, metavar="N", help="lists of N jobs instead of single ones; 0: GET"
    )
    parser.add_argument("--timeout", type=float, default=120, help="give up after so many seconds (default 120)")
    arguments = parser.parse_args()
    try:
        figures = uvloop.run(
            asyncio.wait_for(
                run(arguments.url, arguments.connections, arguments.requests, arguments.jobs), arguments.timeout
            )
        )
    except (OSError, TimeoutError) as error:
        print(f"load: {str(error) or 'timed out'}", file=sys.stderr)
        return 1
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
