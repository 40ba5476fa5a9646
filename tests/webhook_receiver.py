"""A receiver of webhooks: a real HTTP server that records requests and responds as the test says."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, Queue
from typing import Any, NamedTuple

WAIT_SECONDS = 20


class Arrived(NamedTuple):
    """A delivery as received."""

    path: str
    headers: dict[str, str]  # names in lower case
    body: bytes

    @property
    def event(self) -> dict[str, Any]:
        return dict(json.loads(self.body))

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]


class Reply(NamedTuple):
    """A scripted response."""

    status: int = 204
    body: bytes = b""
    headers: dict[str, str] = {}
    wait: Callable[[], object] = bool  # called before the answer


class Receiver:
    """Responds with ``replies`` first, one per request, then with ``usual``."""

    def __init__(self, port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        self.arrived: Queue[Arrived] = Queue()
        self.replies: list[Reply] = []
        self.usual = Reply()
        self.connections = 0  # ever
        self.left: Queue[None] = Queue()  # one for each connection that has ended
        self.http = _Server(("127.0.0.1", port), _handler(self))
        if tls is not None:
            self.http.socket = tls.wrap_socket(self.http.socket, server_side=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    @property
    def port(self) -> int:
        return int(self.http.server_address[1])

    def take(self, seconds: float = WAIT_SECONDS) -> Arrived:
        """Wait for the next delivery and return it."""
        return self.arrived.get(timeout=seconds)

    def nothing_more(self) -> bool:
        """Check that no further delivery has arrived."""
        with suppress(Empty):
            self.arrived.get_nowait()
            return False
        return True


class _Server(ThreadingHTTPServer):
    daemon_threads = True  # a handler that waits for ever is part of some tests
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignore clients that disconnect in the middle of a request."""


def _handler(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            receiver.connections += 1

        def finish(self) -> None:
            super().finish()
            receiver.left.put(None)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            reply = receiver.replies.pop(0) if receiver.replies else receiver.usual
            receiver.arrived.put(Arrived(self.path, headers, body))
            reply.wait()
            with suppress(ConnectionError):
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                if "Content-Length" not in reply.headers:
                    self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body)

        do_GET = do_POST  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    return Handler


@contextmanager
def webhook_receiver(port: int = 0, tls: ssl.SSLContext | None = None) -> Iterator[Receiver]:
    receiver = Receiver(port, tls)
    thread = threading.Thread(target=receiver.http.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield receiver
    finally:
        receiver.http.shutdown()
        receiver.http.server_close()
        thread.join()


def free_port() -> int:
    """Return a port of this machine that nobody listens on at the moment."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])
