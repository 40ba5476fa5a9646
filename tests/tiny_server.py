"""``python -m tests.tiny_server --port N``: our server around a tiny application, to test the connections alone.

No Django behind it, so it starts at once and takes whatever gets through. `--guarded` puts the guard in front.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import os
import resource
import sys
from typing import Any

from qualgent.server import serve

BODY_LIMIT = 256 * 1024
EVENTS = {"cancelled": 0, "left": 0}


async def application(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Route by path; a path without a route answers what arrived."""
    if scope["type"] == "websocket":
        await SOCKETS[scope["path"]](receive, send)
    else:
        await ROUTES.get(scope["path"], echo)(scope, receive, send)


async def read_body(receive: Any) -> bytes:
    """The whole body."""
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            return body


async def answer(send: Any, content: bytes, *, status: int = 200) -> None:
    """One response."""
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(content))]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content})


async def echo(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """What arrived."""
    body = await read_body(receive)
    told = {
        "method": scope["method"],
        "path": scope["path"],
        "root_path": scope["root_path"],
        "headers": [[name.decode(), value.decode("latin1")] for name, value in scope["headers"]],
        "client": scope["client"],
        "server": scope["server"],
        "length": len(body),
        "sha256": hashlib.sha256(body).hexdigest(),
    }
    await answer(send, json.dumps(told).encode())


async def events(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """What the other routes have counted, and the most memory the process ever had (KiB on Linux)."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    await answer(send, json.dumps({**EVENTS, "peak": peak}).encode())


async def wait_for_ever(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """A long poll without news: returns when the client leaves, notes when it is cancelled."""
    try:
        while (await receive())["type"] != "http.disconnect":
            pass
        EVENTS["left"] += 1
    except asyncio.CancelledError:
        print("cancelled", file=sys.stderr, flush=True)
        raise


async def slow(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """An answer that takes a second."""
    await asyncio.sleep(1)
    await answer(send, b'"done"')


async def stubborn(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Blocks the whole loop, as a bug would."""
    import time

    time.sleep(3600)  # noqa: ASYNC251 (the point)


async def stream(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """64 MiB in pieces."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    for _ in range(1024):
        await send({"type": "http.response.body", "body": bytes(64 * 1024), "more_body": True})
    await send({"type": "http.response.body", "body": b""})


async def fail(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """A bug before the answer."""
    raise RuntimeError("broken on purpose")


async def fail_late(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """A bug in the middle of the answer."""
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"100")]})
    await send({"type": "http.response.body", "body": b"some", "more_body": True})
    raise RuntimeError("broken on purpose")


async def forget(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """A bug: returns without an answer."""


async def socket_echo(receive: Any, send: Any) -> None:
    """Send back what comes."""
    await receive()
    await send({"type": "websocket.accept"})
    while (message := await receive())["type"] == "websocket.receive":
        await send({"type": "websocket.send", "text": message.get("text"), "bytes": message.get("bytes")})
    EVENTS["left"] += 1


async def socket_flood(receive: Any, send: Any) -> None:
    """Send for ever, whether anybody reads or not."""
    await receive()
    await send({"type": "websocket.accept"})
    while True:
        await send({"type": "websocket.send", "bytes": bytes(256 * 1024)})
        await asyncio.sleep(0)
        if EVENTS["cancelled"]:
            return


async def socket_deaf(receive: Any, send: Any) -> None:
    """Accept and read nothing."""
    await receive()
    await send({"type": "websocket.accept"})
    await asyncio.Event().wait()


async def socket_close(receive: Any, send: Any) -> None:
    """Accept and close with a code and a reason of the application's."""
    await receive()
    await send({"type": "websocket.accept"})
    await send({"type": "websocket.close", "code": 1008, "reason": "not in these shoes"})


async def socket_fail(receive: Any, send: Any) -> None:
    """A bug on an open socket."""
    await receive()
    await send({"type": "websocket.accept"})
    raise RuntimeError("broken on purpose")


ROUTES = {
    "/events": events,
    "/wait": wait_for_ever,
    "/slow": slow,
    "/stubborn": stubborn,
    "/stream": stream,
    "/fail": fail,
    "/fail-late": fail_late,
    "/forget": forget,
}
SOCKETS = {
    "/echo": socket_echo,
    "/flood": socket_flood,
    "/deaf": socket_deaf,
    "/close": socket_close,
    "/fail": socket_fail,
}


def main() -> int:
    """Serve until a signal."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--guarded", action="store_true")
    options = parser.parse_args()

    def load_application(port: int) -> Any:
        if not options.guarded:
            return application
        os.environ["DJANGO_SETTINGS_MODULE"] = "qualgent.settings"
        from qualgent.guard import Guard

        return Guard(application)

    return serve(options.host, options.port, load_application, body_limit=BODY_LIMIT)


if __name__ == "__main__":
    sys.exit(main())
