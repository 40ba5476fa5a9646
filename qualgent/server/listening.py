"""Listening TCP and unix sockets, opened before anything slow so that a busy port is reported at once.

Those of a gateway are only bound then: a balancer in front of several must not choose one that cannot answer yet.
Without log-in only loopback hosts are accepted.

Imports neither Django nor Twisted, for the same reason.
"""

from __future__ import annotations

import errno
import fcntl
import os
import socket
import stat
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from qualgent.accounts.shared_mode import UNIX_MODE
from qualgent.web.limits import BACKLOG

BOTH_LOOPBACKS = ("127.0.0.1", "::1")
HOSTS: dict[str, tuple[str, ...]] = {
    "127.0.0.1": BOTH_LOOPBACKS,  # the default: a browser's `localhost` may mean either
    "localhost": BOTH_LOOPBACKS,
    "::1": ("::1",),
    "[::1]": ("::1",),
}
_NO_SUCH_ADDRESS = {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.EPROTONOSUPPORT}
_FREE_PORT_TRIES = 20
_CONNECT_SECONDS = 1.0


class NotLoopbackError(ValueError):
    """The requested host would admit other machines."""


class ListenError(OSError):
    """The port or unix socket cannot be used; the message says which one and what to do."""


def open_listeners(host: str, port: int, *, any_address: bool = False, listen: bool = True) -> list[socket.socket]:
    """Open listening sockets on `port` (0: a free one) of a host's addresses. Raises ListenError, NotLoopbackError.

    An address that this machine does not have (::1 without IPv6) is left out, unless it was the only one. Without
    `any_address`, the host must be a loopback one. Without `listen` the sockets are bound, and refuse connections.
    """
    if host not in HOSTS and not any_address:
        raise NotLoopbackError(
            f"HOST is {host!r}, but without QUALGENT_AUTH=on, which has people log in, QualGent listens on this "
            "machine only: use 127.0.0.1, localhost or ::1"
        )
    addresses = HOSTS.get(host) or _resolve(host)
    for tries_left in reversed(range(_FREE_PORT_TRIES if port == 0 else 1)):
        try:
            return _open_all(addresses, port, listen=listen)
        except OSError as error:  # a port that is free on one address may be taken on the other
            if error.errno == errno.EADDRINUSE and tries_left:
                continue
            raise ListenError(_explain_error(error, port, host)) from error
    raise AssertionError("unreachable")


def _resolve(host: str) -> tuple[str, ...]:
    """Return the IP addresses of a host to listen on. Raises ListenError."""
    if host in ("::", "[::]"):
        return ("0.0.0.0", "::")  # noqa: S104 (shared mode: every request is authenticated)
    try:
        found = socket.getaddrinfo(host.strip("[]"), None, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise ListenError(f"HOST is {host!r}, which is no address and no name that resolves: {reason}") from error
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


def open_unix_listener(path: Path) -> socket.socket:
    """Open a listening unix socket at a path; replace one that nobody listens on. Raises ListenError."""
    try:
        with _locked(path.parent):
            _remove_stale(path)
            return _open_unix(path)
    except ListenError:
        raise
    except OSError as error:
        raise ListenError(f"the unix socket {path} cannot be used: {error.strerror or error}") from error


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Lock a folder within the block, so that another starting server cannot remove this one's unix socket."""
    number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(number, fcntl.LOCK_EX)
        yield
    finally:
        os.close(number)


def _remove_stale(path: Path) -> None:
    """Remove a unix socket that nobody listens on. Raises ListenError if it is in use, or another kind of file."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return
    if not stat.S_ISSOCK(mode):
        raise ListenError(f"there is a file at {path} that is no socket; remove it, or choose another path")
    with closing(socket.socket(socket.AF_UNIX)) as client:
        client.settimeout(_CONNECT_SECONDS)
        try:
            client.connect(str(path))
        except ConnectionRefusedError:
            path.unlink()
            return
        except OSError:
            pass  # too busy to accept, or another user's
    raise ListenError(f"the unix socket {path} is in use by another program; stop that, or choose another path")


def _open_unix(path: Path) -> socket.socket:
    """Open a new listening unix socket, with mode UNIX_MODE from the first moment."""
    listener = socket.socket(socket.AF_UNIX)
    try:
        mask = os.umask(0o777 & ~UNIX_MODE)  # from the first moment
        try:
            listener.bind(str(path))
        finally:
            os.umask(mask)
        path.chmod(UNIX_MODE)
        listener.listen(BACKLOG)
        listener.setblocking(False)
    except BaseException:
        listener.close()
        raise
    return listener


class SocketFile:
    """The file of a unix socket that listens: removed at the end, unless it is another server's by then."""

    def __init__(self, listener: socket.socket) -> None:
        self._path = Path(listener.getsockname())
        self._identity = self._find_inode()

    def remove(self) -> None:
        """Remove the unix socket's file, unless another server has replaced it."""
        if self._identity is not None and self._find_inode() == self._identity:
            self._path.unlink()

    def _find_inode(self) -> tuple[int, int] | None:
        """Return device and inode of the file; None: there is none."""
        try:
            status = self._path.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino


def _open_all(addresses: tuple[str, ...], port: int, *, listen: bool) -> list[socket.socket]:
    """Open a socket on each address that this machine has, all on the same port."""
    listeners: list[socket.socket] = []
    with ExitStack() as on_failure:
        for address in addresses:
            try:
                listener = _open_one(address, port, listen=listen)
            except OSError as error:
                if error.errno in _NO_SUCH_ADDRESS and (listeners or address != addresses[-1]):
                    continue
                raise
            on_failure.callback(listener.close)
            listeners.append(listener)
            port = listener.getsockname()[1]
        on_failure.pop_all()
    return listeners


def _open_one(address: str, port: int, *, listen: bool) -> socket.socket:
    """Open a socket on one address, which is usable while old connections are in TIME_WAIT."""
    listener = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if listener.family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind((address, port))
        if listen:
            listener.listen(BACKLOG)
        listener.setblocking(False)
    except BaseException:
        listener.close()
        raise
    return listener


def _explain_error(error: OSError, port: int, host: str) -> str:
    """Return the text of why the port cannot be used, and what to do."""
    if error.errno == errno.EADDRINUSE:
        other = port + 1 if port < 65535 else 3000
        return f"port {port} is in use by another program; stop that, or choose another port: PORT={other}"
    if error.errno == errno.EACCES:
        return f"port {port} needs more rights than this user has; choose one from 1024 up, such as PORT=3000"
    where = "" if host in HOSTS else f" of {host}"
    return f"port {port}{where} cannot be used: {os.strerror(error.errno or 0)}"
