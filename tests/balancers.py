"""Balancers in front of gateways, on a thread of the test: one by connection, one by request."""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager, contextmanager

from tools.cluster.balancer import Balancer
from tools.servers import free_port

_KEEP = re.compile(rb"\r\nconnection: [^\r]*", re.IGNORECASE)


class RequestBalancer(Balancer):
    """Sends each request to the next gateway, also those of one client: no connection has a second one."""

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | None:
        connected = await super()._connect()
        return None if connected is None else (connected[0], _Closing(connected[1]))  # type: ignore[return-value]


class _Closing:
    """A writer that asks the server to close the connection after its response."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self._writer = writer
        self._head = b""
        self._passed = False

    def write(self, data: bytes) -> None:
        if not self._passed:
            self._head += data
            head, end, rest = self._head.partition(b"\r\n\r\n")
            if not end:
                return
            self._passed = True
            data = _KEEP.sub(b"", head) + b"\r\nConnection: close" + end + rest
        self._writer.write(data)

    def __getattr__(self, name: str) -> object:
        return getattr(self._writer, name)


@contextmanager
def balancing(ports: list[int], kind: type[Balancer] = Balancer) -> Iterator[tuple[str, Balancer]]:
    """Run a balancer; yield its address, and itself."""
    port, ready, balancer = free_port(), threading.Event(), kind(ports)
    found: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []

    async def serve() -> None:
        stop = asyncio.Event()
        found.append((asyncio.get_running_loop(), stop))
        listening: AbstractAsyncContextManager[None] = balancer.listening(port)
        async with listening:
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    assert ready.wait(20)
    try:
        yield f"http://127.0.0.1:{port}", balancer
    finally:
        loop, stop = found[0]
        loop.call_soon_threadsafe(stop.set)
        thread.join(20)
