"""Which requests are the content host's, and which of them are refused."""

from __future__ import annotations

from typing import Any

import pytest

from qualgent.core.proxies import TrustedProxies
from qualgent.server.content.host import ContentGuard, content_hosts
from qualgent.server.guard import HostRouter
from tests.unit import guard_helpers
from tests.unit.test_shared_guard import FORWARDED, PROXY, Headers

HOST = "files.example.net"


GUARD = ContentGuard(TrustedProxies.parse("10.0.0.0/24"), None)


async def application(*_: Any) -> None:
    raise NotImplementedError


def router(base: str = f"https://{HOST}", balancer_port: int = 0) -> HostRouter:
    return HostRouter(content_hosts(base, balancer_port), application, application)


@pytest.mark.parametrize("host", [HOST, f"{HOST}:443", HOST.upper()])
def test_its_names(host: str) -> None:
    assert router().is_named(guard_helpers.scope(host=host))
    assert router().is_named(guard_helpers.scope("websocket", host=host))


@pytest.mark.parametrize(
    "host",
    [f"{HOST}.", f"{HOST}:80", f"{HOST}:3000", f"{HOST}:0443", f"x.{HOST}", f"{HOST}.evil.test", f"{HOST}@evil.test",
     f" {HOST}", f"{HOST}/", f"{HOST},{HOST}", "example.net", "127.0.0.1:3000", "", None],
)  # fmt: skip
def test_names_of_others(host: str | None) -> None:
    """They go to the guard of the server's pages, which refuses names that are not its own."""
    assert not router().is_named(guard_helpers.scope(host=host))


def test_an_address_with_a_port_is_that_port_only() -> None:
    found = router(f"https://{HOST}:8443")
    names = (f"{HOST}:8443", HOST, f"{HOST}:443")
    assert [found.is_named(guard_helpers.scope(host=name)) for name in names] == [True, False, False]
    local = router("http://content.localhost:3000", 4000)
    names = ("content.localhost:3000", "content.localhost:4000", "content.localhost", "localhost:3000")
    assert [local.is_named(guard_helpers.scope(host=name)) for name in names] == [True, True, False, False]


def status(client: str | None, headers: Headers, guard: ContentGuard = GUARD) -> int:
    """Return the status of the refusal; 0: it is served."""
    scope = guard_helpers.scope(host=HOST, headers=headers)
    scope["client"] = None if client is None else [client, 40000]
    scope["scheme"] = "http"
    refusal = guard.find_refusal(scope)
    return 0 if refusal is None else refusal.status


def test_it_is_reached_over_https_by_a_trusted_proxy() -> None:
    assert status(PROXY, FORWARDED) == 0
    assert status(PROXY, [("x-forwarded-proto", "http"), ("x-forwarded-for", "198.51.100.7")]) == 403
    for client in ("127.0.0.1", "198.51.100.9", None):
        assert status(client, FORWARDED) == 403


@pytest.mark.parametrize("name", ["host", "x-forwarded-proto", "origin", "cookie"])
def test_a_header_that_decides_is_sent_once(name: str) -> None:
    """Also if the other host is named besides: whose request it is must not be left to chance."""
    headers = [*FORWARDED, (name, "qualgent.example.com"), *([] if name == "host" else [(name, "b")])]
    assert status(PROXY, headers) == 400


def test_in_local_mode_it_is_for_this_machine_only() -> None:
    local = ContentGuard(None, None)
    assert status("127.0.0.1", [], local) == 0
    assert status("198.51.100.9", [], local) == 403
    assert status("127.0.0.1", [("x-forwarded-for", "127.0.0.1")], local) == 403
    assert status("127.0.0.1", [("via", "1.1 proxy")], local) == 403
