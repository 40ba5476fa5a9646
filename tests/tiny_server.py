"""``python -m tests.tiny_server --port N``: our server around a tiny application, to test the connections alone.

No Django behind it, so it starts at once and takes whatever gets through. `--guarded` puts the guard in front, `--fast`
makes the deadlines short enough to wait for, `--failing` cannot load its application.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import hashlib
import json
import os
import resource
import sys
import time
from collections.abc import Awaitable
from typing import Any

from qualgent.core.measures import measures
from qualgent.server.main import Hosted, serve
from qualgent.web import limits

BODY_LIMIT = 256 * 1024
SPOOL_LIMIT = 4 * BODY_LIMIT
PIECE_BYTES = 64 * 1024
EVENTS = {"left": 0, "sent": 0}
RELEASED = asyncio.Event()


def served(scope: Any, receive: Any, send: Any) -> Awaitable[None]:
    """Pass requests on, as a layer that is no coroutine; raise as a bug in it would."""
    if scope["path"] == "/fail-at-once":
        raise RuntimeError("broken on purpose")
    return application(scope, receive, send)


async def application(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Route by path; a path without a route echoes the request."""
    if scope["path"] == "/root-path":
        note(f"root path {scope['root_path']!r}")
    if scope["type"] == "websocket":
        await SOCKETS[scope["path"]](receive, send)
    else:
        await ROUTES.get(scope["path"], echo)(scope, receive, send)


def note(event: str) -> None:
    """Log an event for the test."""
    print(f"[{event}]", file=sys.stderr, flush=True)


async def read_body(receive: Any) -> bytes:
    """Return the whole body."""
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            return body


async def answer(send: Any, content: bytes, *, status: int = 200) -> None:
    """Send one response."""
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(content))]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content})


async def echo(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Return the request as JSON."""
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
    """Return the counters of other routes and of the server, and the process's peak memory (KiB on Linux)."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    counts = {**EVENTS, "spooled": measures.spooled_bytes, "connections": measures.connections["http"]}
    await answer(send, json.dumps({**counts, "peak": peak}).encode())


class Turns:
    """The turns of the event loop: their number, and the most CPU time that one of them took."""

    count = 0
    busiest_seconds = 0.0
    _at: float | None = None

    def watch(self) -> None:
        """Count from now on; the loop is never idle then."""
        is_first, self._at = self._at is None, time.thread_time()
        self.count, self.busiest_seconds = 0, 0.0
        if is_first:
            asyncio.get_running_loop().call_soon(self._next)

    def _next(self) -> None:
        now = time.thread_time()
        assert self._at is not None
        self.count += 1
        self.busiest_seconds = max(self.busiest_seconds, now - self._at)
        self._at = now
        asyncio.get_running_loop().call_soon(self._next)


TURNS = Turns()


async def turns(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Return the turns of the loop since the last call."""
    await answer(send, json.dumps({"count": TURNS.count, "busiest_seconds": TURNS.busiest_seconds}).encode())
    TURNS.watch()


async def wait_for_ever(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Wait like a long poll without news, until the client disconnects."""
    note("waiting")
    try:
        while (await receive())["type"] != "http.disconnect":
            pass
        EVENTS["left"] += 1
    except asyncio.CancelledError:
        note("cancelled")
        raise


async def hold(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Keep the body until `/release`, whether the client disconnects or not."""
    body = await read_body(receive)
    await RELEASED.wait()
    await answer(send, b"%d" % len(body))


async def release(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Let `/hold` answer."""
    RELEASED.set()
    await answer(send, b"{}")


async def slow(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Respond after a delay."""
    note("working")
    await asyncio.sleep(0.5)
    await answer(send, b'"done"')


async def stuck_at_the_end(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Block the whole loop when cancelled, as a bug would."""
    note("waiting")
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        time.sleep(3600)  # noqa: ASYNC251 (the point)


async def hook(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Register work for the server's end; with `?hang` it never ends."""
    from twisted.internet import defer, reactor

    async def at_the_end() -> None:
        note("hook began")
        await asyncio.sleep(3600 if scope["query_string"] == b"hang" else 0.2)
        note("hook ended")

    def trigger() -> Any:
        return defer.Deferred.fromFuture(asyncio.ensure_future(at_the_end()))

    reactor.addSystemEventTrigger("before", "shutdown", trigger)  # type: ignore[attr-defined]
    await answer(send, b"{}")


async def stream(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Send 64 MiB in pieces; record when it has to wait for its reader."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    for _ in range(1024):
        piece = {"type": "http.response.body", "body": bytes(64 * 1024), "more_body": True}
        sending = asyncio.ensure_future(send(piece))
        done, _ = await asyncio.wait({sending}, timeout=0.3)
        if not done:
            note("stream waits")
            await sending
    await send({"type": "http.response.body", "body": b""})


async def plain_stream(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Send a few pieces, an empty one among them, without a length."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    for piece in (b"one ", b"", b"two ", b"three"):
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


async def without_length(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Send a short response without a length."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"short"})


async def not_modified(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Send a response that has no body."""
    await send({"type": "http.response.start", "status": 304, "headers": [(b"etag", b"x")]})
    await send({"type": "http.response.body", "body": b""})


async def split_header(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Send a header that a client has put a line break into, as a bug would."""
    await send({"type": "http.response.start", "status": 200, "headers": [(b"x-name", b"a\r\nset-cookie: b")]})


async def large_body(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Send 12 MiB in one piece."""
    await answer(send, bytes(12 * 1024 * 1024))


async def read_late(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Do something before the upload is read."""
    await asyncio.sleep(0.3)
    await answer(send, b"%d" % len(await read_body(receive)))


async def answer_early(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Begin the response to an upload, then read it."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"begun", "more_body": True})
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.body", "body": b"ended"})


async def objects(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Return the number of requests in memory."""
    from qualgent.server.request import Request

    count = sum(isinstance(found, Request) for found in gc.get_objects())
    await answer(send, json.dumps({"requests": count}).encode())


async def fail(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Raise before the response, as a bug would."""
    raise RuntimeError("broken on purpose")


async def fail_late(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Raise in the middle of the response, as a bug would."""
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"100")]})
    await send({"type": "http.response.body", "body": b"some", "more_body": True})
    raise RuntimeError("broken on purpose")


async def forget(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Return without a response, as a bug would."""


async def socket_echo(receive: Any, send: Any) -> None:
    """Send back each message."""
    await receive()
    await send({"type": "websocket.accept"})
    while (message := await receive())["type"] == "websocket.receive":
        await send({"type": "websocket.send", "text": message.get("text"), "bytes": message.get("bytes")})
    EVENTS["left"] += 1


async def socket_large(receive: Any, send: Any) -> None:
    """Send one message above the accepted size, then the client's messages."""
    await receive()
    await send({"type": "websocket.accept"})
    await send({"type": "websocket.send", "text": "x" * (4 * limits.FRAME_BYTES)})
    await send({"type": "websocket.send", "text": (await receive())["text"]})
    await receive()


async def socket_flood(receive: Any, send: Any) -> None:
    """Send for ever, whether the client reads or not."""
    await receive()
    await send({"type": "websocket.accept"})
    gone = asyncio.ensure_future(receive())
    while not gone.done():
        await send({"type": "websocket.send", "bytes": bytes(256 * 1024)})
        EVENTS["sent"] += 1
        await asyncio.sleep(0)
    EVENTS["left"] += 1


async def socket_deaf(receive: Any, send: Any) -> None:
    """Accept, and read nothing."""
    await receive()
    await send({"type": "websocket.accept"})
    await asyncio.Event().wait()


async def socket_lagging(receive: Any, send: Any) -> None:
    """Read messages more slowly than they arrive; return their bytes on request."""
    await receive()
    await send({"type": "websocket.accept"})
    count = 0
    while (message := await receive()).get("text") != "count":
        count += len(message["bytes"])
        await asyncio.sleep(0.002)
    await send({"type": "websocket.send", "text": str(count)})
    await receive()


async def socket_never(receive: Any, send: Any) -> None:
    """Leave the handshake unanswered."""
    await receive()
    note("not accepting")
    await receive()


async def socket_reject(receive: Any, send: Any) -> None:
    """Reject the handshake."""
    await receive()
    await send({"type": "websocket.close"})


async def socket_accept_late(receive: Any, send: Any) -> None:
    """Send back each message, but accept late."""
    assert (await receive())["type"] == "websocket.connect"
    await asyncio.sleep(0.2)
    await send({"type": "websocket.accept", "subprotocol": "second"})
    while (message := await receive())["type"] == "websocket.receive":
        await send({"type": "websocket.send", "text": message["text"]})


async def socket_return(receive: Any, send: Any) -> None:
    """Return with an open socket, as a bug would."""
    await receive()
    await send({"type": "websocket.accept"})


async def socket_close(receive: Any, send: Any) -> None:
    """Accept, and close with the application's own code and reason."""
    await receive()
    await send({"type": "websocket.accept"})
    await send({"type": "websocket.close", "code": 1008, "reason": "not in these shoes"})


async def socket_fail(receive: Any, send: Any) -> None:
    """Raise on an open socket, as a bug would."""
    await receive()
    await send({"type": "websocket.accept"})
    raise RuntimeError("broken on purpose")


ROUTES = {
    "/events": events,
    "/turns": turns,
    "/wait": wait_for_ever,
    "/hold": hold,
    "/release": release,
    "/slow": slow,
    "/stuck-at-the-end": stuck_at_the_end,
    "/hook": hook,
    "/objects": objects,
    "/stream": stream,
    "/plain-stream": plain_stream,
    "/without-length": without_length,
    "/not-modified": not_modified,
    "/split-header": split_header,
    "/large-body": large_body,
    "/api/v1/builds/acme/early": answer_early,
    "/api/v1/builds/acme/late": read_late,
    "/fail": fail,
    "/fail-late": fail_late,
    "/forget": forget,
}
SOCKETS = {
    "/echo": socket_echo,
    "/root-path": socket_echo,
    "/large": socket_large,
    "/flood": socket_flood,
    "/deaf": socket_deaf,
    "/lagging": socket_lagging,
    "/return": socket_return,
    "/never": socket_never,
    "/reject": socket_reject,
    "/accept-late": socket_accept_late,
    "/close": socket_close,
    "/fail": socket_fail,
}


def main() -> int:
    """Serve until a signal."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--guarded", action="store_true")
    parser.add_argument("--fast", action="store_true")
    parser.add_argument("--failing", action="store_true")
    options = parser.parse_args()
    limits.BODY_PIECE_BYTES = PIECE_BYTES
    if options.fast:
        limits.HEAD_SECONDS = limits.IDLE_SECONDS = limits.BODY_WINDOW_SECONDS = limits.LINGER_SECONDS = 1.0
        limits.STOP_SECONDS = 3.0

    def load(port: int) -> Hosted:
        if options.failing:
            raise RuntimeError("the application cannot be loaded")
        if not options.guarded:
            return Hosted(served)
        os.environ["DJANGO_SETTINGS_MODULE"] = "qualgent.settings"
        from qualgent.server.guard import Guard

        return Hosted(Guard(application))

    code = serve(
        options.host, options.port, load, body_limit=BODY_LIMIT, spool_limit=SPOOL_LIMIT, upload_limit=BODY_LIMIT
    )
    if spooled := measures.spooled_bytes:
        note(f"spooled at the end: {spooled}")
    return code


if __name__ == "__main__":
    sys.exit(main())
