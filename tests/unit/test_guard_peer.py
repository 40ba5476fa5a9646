"""Only this machine may connect, and no proxy."""

from __future__ import annotations

import pytest

from tests.unit.guard_helpers import is_closed, is_let_in, refusal, scope


@pytest.mark.parametrize("address", ["127.0.0.1", "127.0.0.53", "127.255.255.254", "::1", "::ffff:127.0.0.1"])
def test_loopback_peers_are_let_in(address: str) -> None:
    """All of 127.0.0.0/8 and ::1 is this machine, also in the form that dual-stack sockets report."""
    assert is_let_in(scope(client=[address, 50000]))


@pytest.mark.parametrize(
    "address",
    ["192.168.1.20", "10.0.0.1", "8.8.8.8", "0.0.0.0", "128.0.0.1", "::ffff:192.168.1.20", "fe80::1", "::", "x", ""],
)
def test_other_peers_are_refused(address: str) -> None:
    """Whoever is not this machine gets 403, whatever else the request says."""
    status, error = refusal(scope(client=[address, 50000]))
    assert (status, "own machine only" in error) == (403, True)


def test_a_peer_without_an_address_is_refused() -> None:
    """A Unix socket has no peer address; only a proxy would speak through one."""
    assert refusal({**scope(), "client": None})[0] == 403
    assert refusal({**scope(), "server": None})[0] == 403


@pytest.mark.parametrize(
    "header",
    ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-anything", "x-real-ip"],
)
def test_forwarding_headers_are_refused(header: str) -> None:
    """A proxy in front would let others in as if they were this machine; the answer says so."""
    status, error = refusal(scope(headers=[(header, "for=192.0.2.1")]))
    assert (status, "proxy was detected" in error) == (403, True)


def test_a_proxy_is_named_before_the_host_it_rewrote() -> None:
    """Who put nginx in front has a foreign Host too; the proxy is what to tell them about."""
    assert "proxy" in refusal(scope(host="example.com", headers=[("x-forwarded-for", "192.0.2.1")]))[1]


@pytest.mark.parametrize(
    "change",
    [{"client": ["192.168.1.20", 5]}, {"headers": [("x-forwarded-for", "192.0.2.1")]}, {"host": "example.com"}],
    ids=["peer", "proxy", "host"],
)
def test_sockets_are_judged_alike(change: dict) -> None:
    """A WebSocket passes the same rules, and is closed before it is accepted."""
    assert is_let_in(scope("websocket", path="/ws/live/"))
    assert is_closed(scope("websocket", path="/ws/live/", **change))
