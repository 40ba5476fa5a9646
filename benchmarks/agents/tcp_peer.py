"""The least that can store logs: a TCP server that appends what comes to a file, with no frames and no promises.

    python -m benchmarks.agents.tcp_peer PORT FOLDER

The first line of a connection names the file; after the last byte (the client closes its half) the server answers with
how many bytes it stored.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import BinaryIO, cast

import uvloop


class Append(asyncio.Protocol):
    """One file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: BinaryIO | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        if self._file is None:
            name, _, data = data.partition(b"\n")  # the client sends it as one write, before anything else
            self._file = open(self._folder / name.decode(), "ab", buffering=0)  # noqa: SIM115 — until the end
        self._file.write(data)

    def eof_received(self) -> bool:
        if self._file is not None:
            self._transport.write(b"%d\n" % self._file.tell())
            self._file.close()
        return False  # and close


async def serve(port: int, folder: Path) -> None:
    server = await asyncio.get_running_loop().create_server(lambda: Append(folder), "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(serve(int(sys.argv[1]), Path(sys.argv[2])))
