"""Listening sockets, opened before anything slow: a busy port is reported at once, and early clients wait.

Imports neither Django nor Twisted, for the same reason.
"""

from __future__ import annotations

import errno
import os
import socket
from contextlib import ExitStack

from .limits import BACKLOG

BOTH_LOOPBACKS = ("127.0.0.1", "::1")
HOSTS: dict[str, tuple[str, ...]] = {
    "127.0.0.1": BOTH_LOOPBACKS,  # the default: a browser's `localhost` may mean either
    "localhost": BOTH_LOOPBACKS,
    "::1": ("::1",),
    "[::1]": ("::1",),
}
_NO_SUCH_ADDRESS = {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.EPROTONOSUPPORT}
_FREE_PORT_TRIES = 20


class NotLoopbackError(ValueError):
    """The requested host would admit other machines."""


class ListenError(OSError):
    """The port cannot be used; the message says which one and what to do."""


def open_listeners(host: str, port: int) -> list[socket.socket]:
    """Listen on `port` of the loopback addresses that `host` stands for; 0 takes a free port, the same on all of them.

    An address that this machine does not have (::1 without IPv6) is left out, unless it was the only one.
    """
    if host not in HOSTS:
        raise NotLoopbackError(
            f"HOST is {host!r}, but QualGent has no login yet and listens on this machine only: "
            "use 127.0.0.1, localhost or ::1"
        )
    for tries_left in reversed(range(_FREE_PORT_TRIES if port == 0 else 1)):
        try:
            return _open_all(HOSTS[host], port)
        except OSError as error:  # a port that is free on one address may be taken on the other
            if error.errno == errno.EADDRINUSE and tries_left:
                continue
            raise ListenError(_explain(error, port)) from error
    raise AssertionError("unreachable")


def _open_all(addresses: tuple[str, ...], port: int) -> list[socket.socket]:
    listeners: list[socket.socket] = []
    with ExitStack() as on_failure:
        for address in addresses:
            try:
                listener = _open_one(address, port)
            except OSError as error:
                if error.errno in _NO_SUCH_ADDRESS and (listeners or address != addresses[-1]):
                    continue
                raise
            on_failure.callback(listener.close)
            listeners.append(listener)
            port = listener.getsockname()[1]
        on_failure.pop_all()
    return listeners


def _open_one(address: str, port: int) -> socket.socket:
    """Listen on one address, without the other family, and also while old connections are in TIME_WAIT."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.create_server((address, port), family=family, backlog=BACKLOG)
    listener.setblocking(False)
    return listener


def _explain(error: OSError, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        other = port + 1 if port < 65535 else 3000
        return f"port {port} is in use by another program; stop that, or choose another port: PORT={other}"
    if error.errno == errno.EACCES:
        return f"port {port} needs more rights than this user has; choose one from 1024 up, such as PORT=3000"
    return f"port {port} cannot be used: {os.strerror(error.errno or 0)}"
