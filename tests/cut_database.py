"""A forwarder in front of PostgreSQL's socket that can be cut, as a network or a server that is down, or frozen."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.forwarder import SECONDS, Forwarder

SOCKET = ".s.PGSQL.5432"  # libpq's name of a socket in a folder


class CutDatabase(Forwarder):
    """Forwards connections to the cluster in a folder."""

    def __init__(self, listener: socket.socket, target: Path) -> None:
        super().__init__(listener)
        self._target = target
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
            server, to_server = await asyncio.open_unix_connection(str(self._target / SOCKET))
            writers.add(to_server)
            self._writers.add(to_server)
            pumps = [self._pump(client, to_server), self._pump(server, to_client)]
            tasks = [asyncio.ensure_future(pump) for pump in pumps]
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in tasks:
                task.cancel()
        except OSError:
            pass  # PostgreSQL is down
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
def cut_database(target: Path) -> Iterator[tuple[CutDatabase, Path]]:
    """Forward to the cluster in ``target``; yield the forwarder and the folder of its own socket."""
    folder = Path(tempfile.mkdtemp(prefix="qg-cut-"))
    listener = socket.socket(socket.AF_UNIX)
    try:
        listener.bind(str(folder / SOCKET))
        listener.listen(200)
        with CutDatabase(listener, target) as forwarder:
            yield forwarder, folder
    finally:
        listener.close()
        shutil.rmtree(folder, ignore_errors=True)
