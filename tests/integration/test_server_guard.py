"""The guard behind real sockets: requests as a browser, a rebound name or a proxy sends them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.integration.wire import ask, exchange
from tests.server_process import ServerProcess

BODY = b'{"org_id": "o"}'
LENGTH = ("Content-Length", str(len(BODY)))
JSON = ("Content-Type", "application/json")


@pytest.fixture
def guarded(tiny_server_factory: Callable[..., ServerProcess]) -> ServerProcess:
    """A tiny server behind the guard."""
    return tiny_server_factory("--guarded")


def test_a_program_of_this_machine_gets_through(guarded: ServerProcess) -> None:
    """Under each name; what it sent arrives."""
    for host in (f"127.0.0.1:{guarded.port}", f"localhost:{guarded.port}", f"[::1]:{guarded.port}"):
        answer = ask(guarded, "POST", "/submit-job", host=host, headers=(JSON, LENGTH), body=BODY)
        assert (answer.status, answer.json()["length"]) == (200, len(BODY))


def test_a_rebound_name_gets_nothing(guarded: ServerProcess) -> None:
    """DNS rebinding: the browser connects here, but asks for the attacker's name. Reads and writes alike."""
    for host in (f"evil.example:{guarded.port}", "evil.example", f"localhost:{guarded.port + 1}", "localhost", ""):
        for method, headers, body in (("GET", (), b""), ("POST", (JSON, LENGTH), BODY)):
            answer = ask(guarded, method, "/api/v1/jobs", host=host, headers=headers, body=body)
            assert (answer.status, "own address" in answer.json()["error"]) == (403, True)


def test_a_request_without_a_host_gets_nothing(guarded: ServerProcess) -> None:
    """As HTTP/1.0 allows."""
    assert exchange(guarded, b"GET / HTTP/1.0\r\n\r\n").status == 403


def test_two_hosts_get_nothing(guarded: ServerProcess) -> None:
    """Not even when one of them is right."""
    answer = ask(guarded, headers=(("Host", "evil.example"),))
    assert (answer.status, list(answer.json())) == (400, ["error"])


@pytest.mark.parametrize("origin", ["null", "http://evil.example", "http://localhost", "https://127.0.0.1"])
def test_a_page_elsewhere_cannot_submit(guarded: ServerProcess, origin: str) -> None:
    """By fetch with a preflight (the preflight fails) or without one."""
    headers = (("Origin", origin), JSON, LENGTH)
    assert ask(guarded, "POST", "/submit-job", headers=headers, body=BODY).status == 403
    preflight = (("Origin", origin), ("Access-Control-Request-Method", "POST"))
    answer = ask(guarded, "OPTIONS", "/submit-job", headers=preflight)
    assert answer.status == 403
    assert not [name for name in answer.headers if name.startswith("access-control-")]


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
def test_a_form_cannot_submit(guarded: ServerProcess, content_type: str) -> None:
    """The bodies that need no preflight are refused though no Origin came with them."""
    answer = ask(guarded, "POST", "/submit-job", headers=(("Content-Type", content_type), LENGTH), body=BODY)
    assert (answer.status, "application/json" in answer.json()["error"]) == (415, True)


@pytest.mark.parametrize("name", ["X-Forwarded-For", "x-forwarded-host", "Forwarded", "X-Real-IP"])
def test_a_proxy_is_refused(guarded: ServerProcess, name: str) -> None:
    """However the header is written; the answer names it."""
    answer = ask(guarded, headers=((name, "192.0.2.1"),))
    assert (answer.status, "proxy was detected" in answer.json()["error"]) == (403, True)


def test_refusals_do_not_cost_the_connection_its_order(guarded: ServerProcess) -> None:
    """After a refusal the next request on the connection is judged by itself."""
    from tests.integration.wire import connect, read_answer, request_bytes

    with connect(guarded) as connection:
        connection.sendall(request_bytes(guarded, host="evil.example"))
        assert read_answer(connection).status == 403
        connection.sendall(request_bytes(guarded))
        assert read_answer(connection).status == 200
