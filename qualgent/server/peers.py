"""Lookup of the user at the other end of a loopback connection, in the kernel's table of sockets (Linux).

Linux is asked by ``sock_diag`` for exactly one socket (about 0.2 ms), or by /proc/net/tcp where that is not possible.
One connection to ourselves at the start finds out which of them works here; a failure later is a refusal, never another
way. Where neither does (macOS, WSL 1), every user of this machine is trusted, and the start says so.
"""

from __future__ import annotations

import errno
import logging
import os
import pwd
import socket
import struct
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from functools import cache
from ipaddress import ip_address
from pathlib import Path
from typing import NamedTuple

logger = logging.getLogger("qualgent.server")

Address = tuple[str, int]
"""An IP address and a port."""

NETLINK_SOCK_DIAG = 4
SOCK_DIAG_BY_FAMILY = 20
NLM_F_REQUEST = 1
NO_COOKIE = 0xFFFFFFFF
HEADER = struct.Struct("=IHHII")  # length, type, flags, sequence, port
SOCKET_ID = struct.Struct("!HH16s16s")  # source port, destination port, source, destination
REPLY = struct.Struct("=BBBB")  # family, state, timer, retransmits
COUNTERS = struct.Struct("=IIIII")  # expires, receive queue, send queue, uid, inode
ANSWER_SECONDS = 1.0
LISTEN = 10  # a state, of /proc too


class Peer(NamedTuple):
    """The user that the other end of a connection belongs to."""

    uid: int | None  # None: the kernel does not say
    is_owner: bool  # the user that this server runs as

    @property
    def refusal(self) -> str:
        """Return the text that refuses the peer: whose connection it seems to be, and what to do."""
        owner = user_name(os.geteuid())
        if self.uid is None:
            return (
                "This connection's program has closed it already, or is in a container or namespace of its own: the "
                f"kernel does not say whose it is. This server is for {owner} only; connect from an ordinary process."
            )
        whose = user_name(self.uid)
        return f"This connection seems to be {whose}'s, and this server is for {owner} only: connect as {owner}."


NOBODY = Peer(None, False)


class SocketOwner(NamedTuple):
    """A socket's user and inode, as the kernel tells them."""

    uid: int
    inode: int


Find = Callable[[Address, Address], SocketOwner | None]
"""Find the socket with this local and this remote address; None: there is none. May raise OSError."""


class Peers:
    """Recognizes the connections of the user that this server runs as."""

    def __init__(self, find: Find | None, name: str) -> None:
        """Without ``find``, everybody is recognized. ``name``: of the way, for the start's message."""
        self._find = find
        self.name = name
        self._foreign = overflow_uid()

    @property
    def trusts_everybody(self) -> bool:
        """Return whether all users are admitted, as this system does not report the owners of connections."""
        return self._find is None

    def of(self, client: Address, server: Address) -> Peer:
        """Return the user at the client's end of an open connection; NOBODY: not known."""
        if self._find is None:
            return Peer(None, True)
        try:
            found = self._find(client, server)
        except OSError as error:
            logger.warning("the kernel could not be asked for the user of a connection: %s", error)
            found = None
        # a socket without an inode has no process any more; the overflow uid is anybody of another user namespace
        if found is None or not found.inode or found.uid == self._foreign:
            return NOBODY
        return Peer(found.uid, found.uid == os.geteuid())


@cache
def detected() -> Peers:
    """Return the lookup of peers that works on this machine, tried out by one connection to this process."""
    ways: tuple[tuple[str, Find], ...] = ()
    if sys.platform == "linux":
        ways = ("sock_diag", SockDiag().find), ("/proc/net/tcp", find_in_proc)
    with closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(1)
        with closing(socket.create_connection(listener.getsockname())) as client:
            for name, find in ways:
                peers = Peers(find, name)
                with suppress(OSError):
                    if peers.of(client.getsockname(), client.getpeername()).is_owner:
                        return peers
    return Peers(None, "loopback")


class SockDiag:
    """Asks Linux for single sockets by netlink; see sock_diag(7)."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None
        self._sequence = 0

    def find(self, local: Address, remote: Address) -> SocketOwner | None:
        """Return the owner of the TCP socket with these addresses; None: there is none. Raises OSError."""
        self._sequence = (self._sequence + 1) % 2**32
        try:
            reply = self._ask_kernel(request(local, remote, self._sequence))
        except OSError as error:
            self.close()
            if error.errno == errno.ENOENT:
                return None
            raise
        return parse(reply, local, remote)

    def _ask_kernel(self, message: bytes) -> bytes:
        """Send a netlink request and return the kernel's reply. Raises OSError."""
        if sys.platform != "linux":
            raise OSError(errno.EAFNOSUPPORT, "only Linux has netlink")
        if self._socket is None:
            self._socket = socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC, NETLINK_SOCK_DIAG)
            self._socket.settimeout(ANSWER_SECONDS)
        self._socket.sendto(message, (0, 0))
        while True:
            reply = self._socket.recv(8192)
            _, kind, _, sequence, _ = HEADER.unpack_from(reply)
            if sequence != self._sequence:
                continue  # the answer to a question that was given up
            if kind != SOCK_DIAG_BY_FAMILY:
                (number,) = struct.unpack_from("=i", reply, HEADER.size)
                raise OSError(-number, os.strerror(-number))
            return reply

    def close(self) -> None:
        """Close the netlink socket."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None


def request(local: Address, remote: Address, sequence: int) -> bytes:
    """Return the netlink message that asks for the owner of one TCP socket."""
    family, source = packed(local[0])
    _, destination = packed(remote[0])
    wanted = struct.pack("=BBBBI", family, socket.IPPROTO_TCP, 0, 0, 0xFFFFFFFF)
    wanted += SOCKET_ID.pack(local[1], remote[1], source, destination)
    wanted += struct.pack("=III", 0, NO_COOKIE, NO_COOKIE)
    return HEADER.pack(HEADER.size + len(wanted), SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST, sequence, 0) + wanted


def parse(reply: bytes, local: Address, remote: Address) -> SocketOwner | None:
    """Return the socket's owner from a netlink reply; None: the reply is about another socket.

    Race: where the socket is gone, the kernel answers with the listening one at its address, which may be ours.
    """
    _, state, _, _ = REPLY.unpack_from(reply, HEADER.size)
    ports_and_addresses = SOCKET_ID.unpack_from(reply, HEADER.size + REPLY.size)
    wanted = local[1], remote[1], packed(local[0])[1], packed(remote[0])[1]
    if state == LISTEN or ports_and_addresses != wanted:
        return None
    after_id = HEADER.size + REPLY.size + SOCKET_ID.size + 12  # interface, cookie
    _, _, _, uid, inode = COUNTERS.unpack_from(reply, after_id)
    return SocketOwner(uid, inode)


def packed(host: str) -> tuple[int, bytes]:
    """Return an IP address's family, and its bytes padded to 16."""
    address = ip_address(host)
    return (socket.AF_INET6 if address.version == 6 else socket.AF_INET), address.packed.ljust(16, b"\0")


def find_in_proc(local: Address, remote: Address) -> SocketOwner | None:
    """Return a socket's owner from /proc/net/tcp or tcp6; None: it is not listed there."""
    name = "tcp6" if ip_address(local[0]).version == 6 else "tcp"
    wanted = [in_proc(local), in_proc(remote)]
    with open(f"/proc/net/{name}", encoding="ascii") as lines:
        next(lines)
        for line in lines:
            fields = line.split()
            if fields[1:3] == wanted and int(fields[3], 16) != LISTEN:
                return SocketOwner(int(fields[7]), int(fields[9]))
    return None


def in_proc(address: Address) -> str:
    """Return an address as /proc/net/tcp writes it: words in the machine's byte order."""
    raw = ip_address(address[0]).packed
    words = struct.unpack(f"={len(raw) // 4}I", raw)
    return "".join(f"{word:08X}" for word in words) + f":{address[1]:04X}"


def overflow_uid() -> int:
    """Return the uid that stands for users of other user namespaces."""
    try:
        return int(Path("/proc/sys/kernel/overflowuid").read_text())
    except (OSError, ValueError):
        return 65534


def user_name(uid: int) -> str:
    """Return the name of a user, or ``user <uid>`` without one."""
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"user {uid}"
