"""The Host header must be the server's own name, so that another name for 127.0.0.1 (DNS rebinding) is refused."""

from __future__ import annotations

import pytest

from qualgent.server.guard import find_refusal
from tests.unit.guard_helpers import is_let_in, refusal, scope


@pytest.mark.parametrize("host", ["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "LocalHost:3000"])
def test_own_names_are_let_in(host: str) -> None:
    """The three names of this machine with the port in use; a host name has no case."""
    assert is_let_in(scope(host=host))


@pytest.mark.parametrize(
    "host",
    [
        "evil.example:3000",
        "localhost.evil.example:3000",
        "127.0.0.1.nip.io:3000",
        "localhost",
        "127.0.0.1",
        "localhost:80",
        "localhost:3001",
        "localhost:30000",
        "localhost:",
        "localhost:3000:3000",
        "localhost.:3000",
        "user@localhost:3000",
        "localhost:3000, evil.example",
        "127.1:3000",
        "2130706433:3000",
        "::1:3000",
        "",
    ],
)
def test_other_names_are_refused(host: str) -> None:
    """Anything but the exact names and port; the answer says which address to use."""
    status, error = refusal(scope(host=host))
    assert (status, "http://127.0.0.1:3000" in error) == (403, True)


def test_a_missing_host_is_refused() -> None:
    """HTTP/1.0 needs no Host; we do."""
    assert refusal(scope(host=None))[0] == 403


def test_two_hosts_are_refused() -> None:
    """Which of the two counts must not be left to chance."""
    assert refusal(scope(headers=[("host", "evil.example:3000")]))[0] == 400
    assert refusal(scope(headers=[("host", "127.0.0.1:3000")]))[0] == 400


def test_port_80_goes_with_and_without_its_number() -> None:
    """Browsers leave out http's own port."""
    server = ["127.0.0.1", 80]
    assert is_let_in(scope(host="localhost", server=server))
    assert is_let_in(scope(host="localhost:80", server=server))
    assert refusal(scope(host="localhost:3000", server=server))[0] == 403


def test_headers_that_decide_nothing_may_repeat() -> None:
    """Cookies and the like come more than once from honest clients."""
    assert is_let_in(scope(headers=[("cookie", "a=1"), ("cookie", "b=2"), ("accept", "a"), ("accept", "b")]))


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "[::1]"])
def test_the_balancers_port_is_the_servers_own(name: str) -> None:
    """In Host and in Origin; no other port of this machine is."""
    headers: dict[str, str] = {"host": f"{name}:3999", "origin": f"http://{name}:3999"}
    sent = [(key.encode(), value.encode()) for key, value in headers.items()]
    made = {**scope(), "headers": [pair for pair in scope()["headers"] if pair[0] not in (b"host", b"origin")] + sent}
    assert find_refusal(made, balancer_port=3999) is None
    for port in (0, 3998):
        refused = find_refusal(made, balancer_port=port)
        assert refused is not None
        assert refused.status == 403
