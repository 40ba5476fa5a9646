"""Listening sockets, opened before anything slow: a busy port is reported at once, and early clients wait.

Imports neither Django nor Twisted, for the same reason.
"""

from __future__ import annotations

import errno
import socket

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
    missing: OSError | None = None
    try:
        for address in addresses:
            try:
                listeners.append(_open_one(address, port))
            except OSError as error:
                if error.errno not in _NO_SUCH_ADDRESS:
                    raise
                missing = error
                continue
            port = listeners[0].getsockname()[1]
        if missing is not None and not listeners:
            raise missing
    except OSError:
        for listener in listeners:
            listener.close()
        raise
    return listeners


def _open_one(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setblocking(False)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # a restart need not wait for TIME_WAIT
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind((address, port))
        listener.listen(BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


def _explain(error: OSError, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        other = port + 1 if port < 65535 else 3000
        return f"port {port} is in use by another program; stop that, or choose another port: PORT={other}"
    if error.errno == errno.EACCES:
        return f"port {port} needs more rights than this user has; choose one from 1024 up, such as PORT=3000"
    return f"port {port} cannot be used: {error.strerror}"
