"""A forwarder in front of PostgreSQL or Redis that can be cut, as a network or a server that is down, or frozen."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import socket
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

from tests.forwarder import SECONDS, Forwarder

SOCKET = ".s.PGSQL.5432"  # libpq's name of a socket in a folder


Connect = Callable[[], Awaitable[tuple[asyncio.StreamReader, asyncio.StreamWriter]]]


class CutService(Forwarder):
    """Forwards connections to where ``connect`` leads."""

    def __init__(self, listener: socket.socket, connect: Connect) -> None:
        super().__init__(listener)
        self._connect = connect
        self._is_down = False
        self._flows = asyncio.Event()
        self._flows.set()
        self._writers: set[asyncio.StreamWriter] = set()

    def cut(self) -> None:
        """End all connections, and each further one at once."""
        self._call(self._cut)

    def freeze(self) -> None:
        """Pass nothing on; connections stay open, and further ones are accepted."""
        self._call(self._flows.clear)

    def restore(self) -> None:
        """Pass on again, also what was sent in between."""
        self._is_down = False
        self._call(self._flows.set)

    def _call(self, function: object) -> None:
        async def call() -> None:
            function()  # type: ignore[operator]

        asyncio.run_coroutine_threadsafe(call(), self._loop).result(SECONDS)

    def _cut(self) -> None:
        self._is_down = True
        for writer in self._writers:
            writer.transport.abort()

    async def _serve(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        if self._is_down:
            to_client.transport.abort()
            return
        writers = {to_client}
        self._writers |= writers
        try:
            server, to_server = await self._connect()
            writers.add(to_server)
            self._writers.add(to_server)
            pumps = [self._pump(client, to_server), self._pump(server, to_client)]
            tasks = [asyncio.ensure_future(pump) for pump in pumps]
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in tasks:
                task.cancel()
        except OSError:
            pass  # the service is down
        finally:
            self._writers -= writers
            for writer in writers:
                writer.transport.abort()

    async def _pump(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(65_536):
                await self._flows.wait()
                sink.write(data)
                await sink.drain()


@contextlib.contextmanager
def cut_database(target: Path) -> Iterator[tuple[CutService, Path]]:
    """Forward to the cluster in ``target``; yield the forwarder and the folder of its own socket."""
    folder = Path(tempfile.mkdtemp(prefix="qg-cut-"))
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(folder / SOCKET))
            listener.listen(200)
            with CutService(listener, lambda: asyncio.open_unix_connection(str(target / SOCKET))) as forwarder:
                yield forwarder, folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def cut_redis(port: int) -> Iterator[tuple[CutService, str]]:
    """Forward to the server at the port of 127.0.0.1; yield the forwarder and its own URL."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=200)
    with listener, CutService(listener, lambda: asyncio.open_connection("127.0.0.1", port)) as forwarder:
        yield forwarder, f"redis://127.0.0.1:{listener.getsockname()[1]}"
