"""A balancer of TCP connections for the gateways of one machine: round robin over those that accept.

It serves the user who runs it only, as the gateways do in local mode: to them all its connections are this user's.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence

from qualgent.server.peers import detected

PIECE_BYTES = 64 * 1024
CONNECT_SECONDS = 2.0


class Balancer:
    """Listens on one port; each connection goes to the next gateway that accepts it."""

    def __init__(self, ports: Sequence[int]) -> None:
        self._ports = list(ports)
        self._next = 0
        self._peers = detected()
        self._serving: set[asyncio.Task[None]] = set()
        self.served: dict[int, int] = dict.fromkeys(ports, 0)  # connections so far, by gateway

    @contextlib.asynccontextmanager
    async def listening(self, port: int) -> AsyncIterator[None]:
        """Serve within the context. Raises OSError."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", port)
        try:
            yield
        finally:
            server.close()
            for task in self._serving:
                task.cancel()
            await asyncio.gather(*self._serving, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        try:
            await self._pass_on(reader, writer)
        except asyncio.CancelledError:
            pass  # this program ends; asyncio would log it
        finally:
            self._serving.discard(task)

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        gateway = None
        try:
            ours, theirs = writer.get_extra_info("sockname")[:2], writer.get_extra_info("peername")[:2]
            if not self._peers.of(theirs, ours).is_owner:
                return
            gateway = await self._connect()
            if gateway is not None:
                await asyncio.gather(_copy(reader, gateway[1]), _copy(gateway[0], writer))
        except OSError:
            pass  # either end has left
        finally:
            for end in (writer, *(gateway[1:] if gateway else ())):
                with contextlib.suppress(OSError):
                    end.close()

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | None:
        for _ in self._ports:
            port = self._ports[self._next]
            self._next = (self._next + 1) % len(self._ports)
            try:
                async with asyncio.timeout(CONNECT_SECONDS):
                    connected = await asyncio.open_connection("127.0.0.1", port)
            except (OSError, TimeoutError):
                continue
            self.served[port] += 1
            return connected
        return None


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Copy one direction until it ends; then the other end is told so."""
    try:
        while piece := await reader.read(PIECE_BYTES):
            writer.write(piece)
            await writer.drain()
    finally:
        with contextlib.suppress(OSError, RuntimeError):
            if writer.can_write_eof():
                writer.write_eof()
