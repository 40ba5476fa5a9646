"""Test server for long poll that can fail requests."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

LINKS = "/api/v1/agent-links"
Fault = Callable[[dict[str, Any]], str | int | None]


class PollServer:
    """Server of one link. ``fault`` returns for each exchange a status to answer, or the half of it to lose."""

    def __init__(self) -> None:
        self.port = 0
        self.alive = True  # status of /healthz
        self.open_status = 201
        self.opened = 0
        self.fault: Fault = lambda _exchange: None
        self.requests: list[dict[str, Any]] = []  # processed requests
        self.received: list[str] = []
        self.answering = asyncio.Event()  # set: requests are answered
        self.answering.set()
        self.waiting = asyncio.Event()  # set while a request waits for frames
        self._unread: deque[dict[str, Any]] = deque()
        self._last_number = 0
        self._open = True
        self._changed = asyncio.Condition()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def send(self, *frames: str, last: bool = False) -> None:
        """Queue frames for the agent; ``last`` closes the link after them."""
        async with self._changed:
            for frame in frames:
                self._last_number += 1
                self._unread.append({"n": self._last_number, "frame": frame})
            self._open = not last
            self._changed.notify_all()

    async def wait_for_frames(self, count: int) -> list[str]:
        """Wait until ``count`` frames have been received; return all of them."""
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(lambda: len(self.received) >= count)
        return self.received

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                method, path, _ = head.split(" ", 2)
                lengths = [line for line in head.lower().splitlines() if line.startswith("content-length:")]
                body = await reader.readexactly(int(lengths[0].split(":")[1])) if lengths else b""
                answer = await self._answer(method, path, body)
                if answer is None:
                    break
                status, content = answer
                writer.write(b"HTTP/1.1 %d X\r\nContent-Length: %d\r\n\r\n%b" % (status, len(content), content))
                await writer.drain()
        writer.transport.abort()

    async def _answer(self, method: str, path: str, body: bytes) -> tuple[int, bytes] | None:
        if path == "/healthz":
            return 200, json.dumps({"status": "alive" if self.alive else "please log in"}).encode()
        if method == "POST" and path == LINKS:
            self.opened += 1
            return self.open_status, b'{"link":"one"}'
        if method != "POST" or path != f"{LINKS}/one":
            return 404, b"{}"
        exchange = json.loads(body)
        fault = self.fault(exchange)
        if fault == "request lost":
            return None
        if isinstance(fault, int):
            return fault, b"<p>not the server"
        content = await self._exchange(exchange)
        return None if fault == "answer lost" else (200, content)

    async def _exchange(self, exchange: dict[str, Any]) -> bytes:
        self.requests.append(exchange)
        await self.answering.wait()
        async with self._changed:
            while self._unread and self._unread[0]["n"] <= exchange["ack"]:
                self._unread.popleft()
            for frame in exchange["frames"]:
                if frame["n"] == len(self.received) + 1:
                    self.received.append(frame["frame"])
            self._changed.notify_all()
            if not exchange["frames"] and exchange["wait"]:
                self.waiting.set()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(exchange["wait"]):
                        await self._changed.wait_for(lambda: self._unread or not self._open)
            return json.dumps({"ack": len(self.received), "frames": list(self._unread), "open": self._open}).encode()


@asynccontextmanager
async def poll_server() -> AsyncIterator[PollServer]:
    """Run the server for the duration of a test."""
    server = PollServer()
    serving: list[asyncio.Task[None]] = []
    writers: list[asyncio.StreamWriter] = []

    def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        serving.append(asyncio.create_task(server.serve(reader, writer)))

    listening = await asyncio.start_server(serve, "127.0.0.1", 0, limit=16 * 1024 * 1024)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        for task in serving:
            task.cancel()
        await asyncio.gather(*serving, return_exceptions=True)
        for writer in writers:
            writer.transport.abort()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()
