"""QualGent's ASGI application on uvicorn instead of Daphne, for the benchmark only.

    PYTHONPATH=…/packages PORT=3001 python benchmarks/peers/uvicorn/serve.py

None of the server's limits on heads, bodies and slow readers are in force here: ``qualgent/server`` is Daphne's.
"""

from __future__ import annotations

import os
from typing import Any

import uvicorn

from qualgent.asgi import application
from qualgent.boot.composition import CombinedServer, process


async def serve(scope: dict[str, Any], receive: Any, send: Any) -> None:
    if scope["type"] != "lifespan":
        await application(scope, receive, send)
        return
    from qualgent.scheduler.timing import Timing

    await receive()
    server = CombinedServer(process, Timing.from_settings())
    await server.start()
    await send({"type": "lifespan.startup.complete"})
    await receive()
    await server.stop()
    await send({"type": "lifespan.shutdown.complete"})


if __name__ == "__main__":
    uvicorn.run(serve, host="127.0.0.1", port=int(os.environ["PORT"]), loop="uvloop", http="httptools",
                log_level="warning", access_log=False)  # fmt: skip
