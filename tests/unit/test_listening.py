"""The addresses that a host stands for, and the errors for those that cannot be used."""

from __future__ import annotations

import errno
import socket
from contextlib import closing

import pytest

from qualgent.server import listening
from qualgent.server.listening import ListenError, NotLoopbackError, open_listeners


class FakeListener:
    """What a socket tells of itself."""

    def __init__(self, address: str, port: int) -> None:
        self.name = (address, port)
        self.closed = False

    def getsockname(self) -> tuple[str, int]:
        return self.name

    def close(self) -> None:
        self.closed = True


class Machine:
    """Addresses that can be listened on, or the error that is met there, once or always."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.errors: dict[str, list[int]] = {}
        self.opened: list[FakeListener] = []
        self.next_port = 40000
        monkeypatch.setattr(listening, "_open_one", self.open)

    def open(self, address: str, port: int, *, listen: bool) -> FakeListener:
        left = self.errors.get(address, [])
        if left:
            number = left.pop(0)
            raise OSError(number, errno.errorcode[number])
        self.next_port += 1
        self.opened.append(FakeListener(address, port or self.next_port))
        return self.opened[-1]


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    """One where everything works until a test says otherwise."""
    return Machine(monkeypatch)


def names(listeners: list[socket.socket]) -> list[tuple[str, int]]:
    """Their addresses."""
    return [listener.getsockname()[:2] for listener in listeners]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_localhost_is_both_addresses(machine: Machine, host: str) -> None:
    """On the same port."""
    assert names(open_listeners(host, 3000)) == [("127.0.0.1", 3000), ("::1", 3000)]


@pytest.mark.parametrize("host", ["::1", "[::1]"])
def test_the_ipv6_address_is_itself(machine: Machine, host: str) -> None:
    """Also as it is written in URLs."""
    assert names(open_listeners(host, 3000)) == [("::1", 3000)]


@pytest.mark.parametrize("number", [errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT])
def test_a_machine_without_ipv6_is_fine(machine: Machine, number: int) -> None:
    """The address it does not have is left out."""
    machine.errors["::1"] = [number]
    assert names(open_listeners("127.0.0.1", 3000)) == [("127.0.0.1", 3000)]


def test_the_only_address_must_be_there(machine: Machine) -> None:
    """HOST=::1 on a machine without IPv6 is an error."""
    machine.errors["::1"] = [errno.EADDRNOTAVAIL]
    with pytest.raises(ListenError, match="port 3000 cannot be used"):
        open_listeners("::1", 3000)


@pytest.mark.parametrize(
    ("number", "text"),
    [(errno.EADDRINUSE, "port 3000 is in use .* PORT=3001"), (errno.EACCES, "port 3000 needs more rights")],
)
def test_a_port_that_cannot_be_had_is_told(machine: Machine, number: int, text: str) -> None:
    """With what to do; and what was opened before is closed."""
    machine.errors["::1"] = [number]
    with pytest.raises(ListenError, match=text):
        open_listeners("127.0.0.1", 3000)
    assert [listener.closed for listener in machine.opened] == [True]


def test_sockets_that_are_only_bound_refuse_connections() -> None:
    """But they keep the port, and a busy one is an error at once."""
    bound, *others = open_listeners("localhost", 0, listen=False)
    address = bound.getsockname()[:2]
    for other in others:
        other.close()
    with closing(bound):
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(address, 5)
        with pytest.raises(OSError, match="in use"), closing(socket.socket()) as rival:
            rival.bind(address)
        bound.listen()
        socket.create_connection(address, 5).close()
        with pytest.raises(ListenError, match="in use"):
            open_listeners("localhost", address[1], listen=False)


def test_the_last_port_has_none_after_it(machine: Machine) -> None:
    """The hint is a port that exists."""
    machine.errors["127.0.0.1"] = [errno.EADDRINUSE]
    with pytest.raises(ListenError, match=r"PORT=3000$"):
        open_listeners("127.0.0.1", 65535)


def test_a_free_port_is_free_on_both(machine: Machine) -> None:
    """One that is taken on the other address is given up for another."""
    machine.errors["::1"] = [errno.EADDRINUSE, errno.EADDRINUSE]
    (_, port), (_, other_port) = names(open_listeners("127.0.0.1", 0))
    assert port == other_port
    assert [listener.closed for listener in machine.opened] == [True, True, False, False]


@pytest.mark.parametrize("host", ["0.0.0.0", "", "localhost.", "127.0.0.2", "10.0.0.1", "example.com"])
def test_other_hosts_are_refused(machine: Machine, host: str) -> None:
    """Before anything is opened."""
    with pytest.raises(NotLoopbackError, match="HOST is"):
        open_listeners(host, 3000)
    assert machine.opened == []
