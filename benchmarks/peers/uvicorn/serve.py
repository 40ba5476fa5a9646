"""QualGent's ASGI application on uvicorn instead of our server, for the benchmark only.

    PYTHONPATH=…/packages PORT=3001 python benchmarks/peers/uvicorn/serve.py

As in our server, a connection's user is looked up once, and garbage is collected in short pauses. None of the server's
limits on heads, bodies and slow readers are in force here.
"""

from __future__ import annotations

import asyncio
import os
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from qualgent.asgi import application
from qualgent.boot.composition import CombinedServer, process
from qualgent.server.garbage import Garbage
from qualgent.server.guard import PEER_KEY
from qualgent.server.peers import detected

peers = detected()


class Protocol(HttpToolsProtocol):
    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        client, server = transport.get_extra_info("peername"), transport.get_extra_info("sockname")
        self.peer = None if peers is None else peers.of(client[:2], server[:2])

    def on_message_begin(self) -> None:
        super().on_message_begin()
        if self.peer is not None:
            self.scope[PEER_KEY] = self.peer  # type: ignore[typeddict-unknown-key]


async def serve(scope: dict[str, Any], receive: Any, send: Any) -> None:
    if scope["type"] != "lifespan":
        await application(scope, receive, send)
        return
    from qualgent.scheduler.core import Timing

    await receive()
    garbage = Garbage()
    garbage.start(asyncio.get_running_loop())
    server = CombinedServer(process, Timing.from_settings())
    await server.start()
    garbage.collect_new()
    await send({"type": "lifespan.startup.complete"})
    await receive()
    await server.stop()
    await send({"type": "lifespan.shutdown.complete"})


if __name__ == "__main__":
    uvicorn.run(serve, host="127.0.0.1", port=int(os.environ["PORT"]), loop="uvloop", http=Protocol,
                log_level="warning", access_log=False)  # fmt: skip
