"""TLS sockets for ``websockets.sync``, which reads in one thread and writes in another, as OpenSSL does not allow.

OpenSSL does not allow both at the same time on one connection: if the server's session ticket arrived while the request
was written, each waited for the other until a timeout of the server ended the connection.
"""

from __future__ import annotations

import selectors
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar, cast

from websockets.sync.client import ClientConnection

Argument = TypeVar("Argument")
Result = TypeVar("Result")

# poll notices the end of a socket that another thread closes; epoll forgets it
Selector = getattr(selectors, "PollSelector", selectors.SelectSelector)


class TlsSocket:
    """A connected TLS socket, as far as websockets uses one. Its lock is never held while waiting for the network."""

    def __init__(self, connected: ssl.SSLSocket) -> None:
        connected.setblocking(False)
        self._socket = connected
        self._lock = threading.Lock()
        self._timeout: float | None = None

    def __getattr__(self, name: str) -> Any:  # getpeername and the like
        return getattr(self._socket, name)

    def settimeout(self, seconds: float | None) -> None:
        """Set the timeout in seconds of each wait for the network; None: none."""
        self._timeout = seconds

    def recv(self, size: int) -> bytes:
        """Return at most ``size`` received bytes, none at the end. Raises TimeoutError, OSError."""
        return self._repeat(self._socket.recv, size)

    def sendall(self, data: bytes) -> None:
        """Send all data. Raises TimeoutError, OSError."""
        rest = memoryview(data)
        while rest:
            rest = rest[self._repeat(self._socket.send, rest) :]

    def shutdown(self, how: int) -> None:
        """Shut the TCP connection down in a direction, without a message of TLS."""
        socket.socket.shutdown(self._socket, how)  # SSLSocket's would go on without TLS, in the other direction too

    def close(self) -> None:
        """Close the socket; a thread that waits for it gets an error or the end of the data."""
        with suppress(OSError):  # the peer has closed it
            self.shutdown(socket.SHUT_RDWR)
        with self._lock:
            self._socket.close()

    def _repeat(self, operation: Callable[[Argument], Result], argument: Argument) -> Result:
        """Call an operation, waiting for the network as often as needed, and return its result. Raises OSError."""
        while True:
            try:
                with self._lock:
                    return operation(argument)
            except ssl.SSLWantReadError:
                self._wait_for_socket(selectors.EVENT_READ)
            except ssl.SSLWantWriteError:
                self._wait_for_socket(selectors.EVENT_WRITE)

    def _wait_for_socket(self, event: int) -> None:
        """Wait until the socket can be read or written. Raises TimeoutError, or OSError if it was closed."""
        with Selector() as selector:
            try:
                selector.register(self._socket, event)
            except ValueError as error:
                raise OSError("the socket was closed") from error
            if not selector.select(self._timeout):
                raise TimeoutError


class TlsConnection(ClientConnection):
    """A WebSocket connection, over TLS or not: ``connect(…, create_connection=TlsConnection)``."""

    def __init__(self, connected: socket.socket, *arguments: Any, **options: Any) -> None:
        if isinstance(connected, ssl.SSLSocket):
            connected = cast("socket.socket", TlsSocket(connected))
        super().__init__(connected, *arguments, **options)
