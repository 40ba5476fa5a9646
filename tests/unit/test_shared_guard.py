"""The guard of shared mode, attacked: forwarded headers, foreign hosts and pages, plain http, two credentials."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from django.test import RequestFactory

from qualgent.core.proxies import TrustedProxies
from qualgent.server.shared_guard import SharedGuard
from tests.unit import guard_helpers

PUBLIC = "https://qualgent.example.com"
HOST = "qualgent.example.com"
PROXY = "10.0.0.2"
FORWARDED = [("x-forwarded-proto", "https"), ("x-forwarded-for", "198.51.100.7")]
Headers = list[tuple[str, str]]


def ask(
    kind: str = "http",
    *,
    client: str | None = PROXY,
    headers: Headers | None = None,
    trusted: str = "10.0.0.0/24, unix",
    host: str | None = HOST,
    **options: Any,
) -> tuple[int, str, dict[str, Any]]:
    """Send a request by a proxy; return the status (0: let in), the error, and the scope as the application gets it."""
    scope = guard_helpers.scope(kind, host=host, headers=FORWARDED if headers is None else headers, **options)
    scope["client"] = None if client is None else [client, 40000]
    scope["server"] = None if client is None else ["10.0.0.1", 3000]
    scope["scheme"] = "http" if kind == "http" else "ws"
    reached = False
    sent: list[dict[str, Any]] = []
    denied: list[str] = []

    async def application(scope: Any, receive: Any, send: Any) -> None:
        nonlocal reached
        reached = True

    async def receive() -> dict[str, Any]:
        return {"type": f"{kind}.connect"}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    guard = SharedGuard(application, PUBLIC, TrustedProxies.parse(trusted), lambda _, reason: denied.append(reason))
    asyncio.run(guard(scope, receive, send))
    assert reached != bool(sent)
    if reached:
        return 0, "", scope
    status = 403 if kind == "websocket" else sent[0]["status"]
    assert bool(denied) == (status == 403)  # the audit has it
    return status, sent[-1].get("body", b"").decode(), scope


def client_of(headers: Headers, **options: Any) -> str:
    status, error, scope = ask(headers=headers, **options)
    assert status == 0, error
    assert not [name for name, _ in scope["headers"] if name.startswith(b"x-forwarded")]
    assert scope["scheme"] in ("https", "wss")
    return str(scope["client"][0])


@pytest.mark.parametrize(
    ("forwarded", "address"),
    [
        ("198.51.100.7", "198.51.100.7"),
        ("192.0.2.66, 198.51.100.7", "198.51.100.7"),  # the left part was sent by the client
        ("127.0.0.1, 198.51.100.7", "198.51.100.7"),
        ("10.0.0.9, 198.51.100.7", "198.51.100.7"),  # a trusted address there is spoofed, too
        ("198.51.100.7, 10.0.0.9", "198.51.100.7"),  # two proxies
        ("198.51.100.7 ,10.0.0.9,  10.0.0.8", "198.51.100.7"),
        ("2001:db8::7", "2001:db8::7"),
        ("2001:DB8:0::7", "2001:db8::7"),
        ("::ffff:198.51.100.7", "198.51.100.7"),
        ("10.0.0.7", "10.0.0.7"),  # all of them trusted: the first
        ("garbage", PROXY),
        ("198.51.100.7, garbage", PROXY),
        ("garbage, 198.51.100.7", "198.51.100.7"),
        ("198.51.100.7, 10.0.0.9, x, 10.0.0.8", "10.0.0.8"),
        ("198.51.100.7:4444", PROXY),  # a port: not an address
        ("'; DROP TABLE", PROXY),
        ("198.51.100.7,", PROXY),
        (",", PROXY),
        ("", PROXY),
        ("1" * 10_000, PROXY),
    ],
)
def test_the_client_that_proxies_name(forwarded: str, address: str) -> None:
    """The rightmost address that is no trusted proxy's; nothing left of what cannot be parsed."""
    assert client_of([("x-forwarded-proto", "https"), ("x-forwarded-for", forwarded)]) == address


def test_without_forwarded_for_it_is_the_proxy() -> None:
    assert client_of([("x-forwarded-proto", "https")]) == PROXY
    assert client_of([("x-forwarded-proto", "https")], client=None) == ""  # a unix socket


@pytest.mark.parametrize("client", ["198.51.100.9", "10.0.1.2", "::1", "127.0.0.1", "::ffff:127.0.0.1", None])
def test_untrusted_peers_say_nothing(client: str | None) -> None:
    """Their headers count for nothing: it is plain http, from them."""
    status, error, scope = ask(client=client, trusted="10.0.0.0/24")
    assert status == 403
    assert scope["client"][0] == (client or "")
    assert not [name for name, _ in scope["headers"] if name.startswith(b"x-forwarded")]
    if client is None or ("127" not in client and client != "::1"):
        assert "https only" in error
    else:
        assert "QUALGENT_TRUSTED_PROXIES" in error  # of this machine: most likely a proxy


def test_mapped_addresses_of_proxies_are_trusted() -> None:
    """A server on a socket for both families sees them so."""
    assert client_of(FORWARDED, client="::ffff:10.0.0.2") == "198.51.100.7"


@pytest.mark.parametrize("proto", ["http", "", "HTTPS,http", "http, https", "ws", "https://", "on"])
def test_plain_http_is_refused(proto: str) -> None:
    """With or without a token: what was sent may have been read."""
    for headers in ([], [("authorization", "Bearer qgt_x")]):
        status, error, _ = ask(headers=[("x-forwarded-proto", proto), ("x-forwarded-for", "127.0.0.1"), *headers])
        assert (status, "https only" in error) == (403, True)
    assert ask("websocket", headers=[("x-forwarded-proto", proto)])[0] == 403
    for path in ("/healthz", "/readyz"):
        assert ask(path=path, headers=[("x-forwarded-proto", proto)], host="10.0.0.1")[0] == 0


def test_the_scheme_that_the_proxy_names() -> None:
    assert ask(headers=[("x-forwarded-proto", " HTTPS ")])[2]["scheme"] == "https"
    assert ask("websocket")[2]["scheme"] == "wss"


@pytest.mark.parametrize("name", ["x-forwarded-for", "x-forwarded-proto", "authorization", "cookie", "host", "origin"])
def test_repeated_headers(name: str) -> None:
    """Which of two counts must not be left to chance, and a proxy that appends is not one that sets."""
    values = {"host": HOST, "origin": PUBLIC, "x-forwarded-proto": "https", "x-forwarded-for": "198.51.100.7"}
    headers = [pair for pair in FORWARDED if pair[0] != name] + [(name, values.get(name, "a=b"))] * 2
    assert ask(headers=headers, host=None if name == "host" else HOST)[0] == 400


@pytest.mark.parametrize(
    "host",
    ["evil.test", "qualgent.example.com.evil.test", "127.0.0.1:3000", "localhost", "qualgent.example.com:8443",
     "qualgent.example.com@evil.test", "[::1]", "", None],
)  # fmt: skip
def test_foreign_hosts(host: str | None) -> None:
    """DNS rebinding; X-Forwarded-Host counts for nothing."""
    for extra in ([], [("x-forwarded-host", HOST)], [("forwarded", f"host={HOST};proto=https")]):
        status, error, _ = ask(host=host, headers=[*FORWARDED, *extra])
        assert (status, PUBLIC in error) == (403, True)


def test_the_own_host() -> None:
    for host in (HOST, HOST.upper(), f"{HOST}:443"):
        assert ask(host=host)[0] == 0
    _, _, scope = ask(headers=[*FORWARDED, ("x-forwarded-host", "evil.test"), ("x-forwarded-prefix", "/admin")])
    assert not any(b"evil" in value for _, value in scope["headers"])


@pytest.mark.parametrize("origin", ["https://evil.test", "null", "http://qualgent.example.com", f"{PUBLIC}.evil.test",
                                    f"{PUBLIC}:444", ""])  # fmt: skip
@pytest.mark.parametrize("credential", [("cookie", "__Host-session=x"), ("authorization", "Bearer qgt_x")])
def test_pages_of_other_sites(origin: str, credential: tuple[str, str]) -> None:
    """Requests and sockets, whatever they are sent with."""
    headers = [*FORWARDED, ("origin", origin), credential]
    assert ask("websocket", path="/ws/live/", headers=headers)[0] == 403
    for method in ("GET", "POST", "DELETE"):
        assert ask(method=method, headers=headers)[0] == 403


@pytest.fixture(autouse=True)
def _session_cookie(settings: Any) -> None:
    settings.SESSION_COOKIE_NAME = "__Host-session"


@pytest.mark.parametrize(
    "cookie",
    [
        "__Host-session =x", "__Host-session\t=\tx", "a=b;__Host-session  =  x", '__Host-session ="x"',
        " __Host-session\v=x",
    ],
)  # fmt: skip
def test_a_session_is_seen_however_its_cookie_is_written(cookie: str) -> None:
    """The attack: a page of another site that could send it with spaces, as Django takes them away."""
    request = RequestFactory().get("/", HTTP_COOKIE=cookie)
    assert request.COOKIES["__Host-session"] == "x"
    json_type = ("content-type", "application/json")
    assert ask(method="POST", headers=[*FORWARDED, ("cookie", cookie), json_type])[0] == 403
    assert ask("websocket", headers=[*FORWARDED, ("cookie", cookie)])[0] == 403
    assert ask(headers=[*FORWARDED, ("cookie", cookie), ("authorization", "Bearer qgt_x")])[0] == 400


def test_cookies_need_the_origin() -> None:
    """On unsafe requests and sockets; with a token none is needed; both in one request are refused."""
    cookie, token = ("cookie", "theme=dark; __Host-session=x"), ("authorization", "Bearer qgt_x")
    json_type = ("content-type", "application/json")
    own = ("origin", PUBLIC)
    assert ask(headers=[*FORWARDED, cookie])[0] == 0
    assert ask(method="POST", headers=[*FORWARDED, cookie, json_type])[0] == 403
    assert ask("websocket", headers=[*FORWARDED, cookie])[0] == 403
    assert ask(method="POST", headers=[*FORWARDED, cookie, json_type, own])[0] == 0
    assert ask("websocket", headers=[*FORWARDED, cookie, own])[0] == 0
    assert ask(method="POST", headers=[*FORWARDED, token, json_type])[0] == 0
    assert ask("websocket", headers=[*FORWARDED, token])[0] == 0
    for extra in ([], [own]):
        assert ask(headers=[*FORWARDED, cookie, token, *extra])[0] == 400


def test_sites_that_the_browser_names() -> None:
    """Sec-Fetch-Site: a link from elsewhere opens a page, and nothing else."""
    site = ("sec-fetch-site", "cross-site")
    navigation = [("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")]
    assert ask(path="/jobs", headers=[*FORWARDED, site, *navigation])[0] == 0
    assert ask(path="/jobs", headers=[*FORWARDED, site])[0] == 403
    assert ask(path="/api/v1/jobs", headers=[*FORWARDED, site, *navigation])[0] == 403
    assert ask(path="/jobs", method="POST", headers=[*FORWARDED, site, *navigation])[0] == 403


def test_programs_on_the_servers_machine() -> None:
    """Plain http is possible there, under the loopback's names."""
    made = guard_helpers.scope(host="127.0.0.1:3000") | {"scheme": "http"}
    guard = SharedGuard(None, PUBLIC, TrustedProxies.parse(""))  # type: ignore[arg-type]
    assert guard.find_refusal(made) is None
    evil = guard_helpers.scope(host="evil.test:3000") | {"scheme": "http"}
    assert guard.find_refusal(evil) is not None
    by_proxy = guard_helpers.scope(host="127.0.0.1:3000", headers=[("origin", PUBLIC)]) | {"scheme": "http"}
    assert guard.find_refusal(by_proxy) is not None
