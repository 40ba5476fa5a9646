"""Requests to identity providers end in time, are bounded, and go where they were meant to."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from qgprotocol.tls import CA_FILE
from qualgent.people import provider_http
from qualgent.people.provider_http import MAX_AT_ONCE, ProviderError, ProviderSession, reason_of, requests_to_provider
from tests.private_ca import PrivateCA
from tests.unit.test_tls import https_server


@contextmanager
def answering(*parts: bytes, forever: bytes = b"") -> Iterator[str]:
    """Serve one connection: send the parts, then ``forever`` again and again until the client leaves."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(65_536)
                try:
                    for part in parts:
                        connection.sendall(part)
                    while forever:
                        connection.sendall(forever)
                        connection.settimeout(0.02)
                        try:
                            if not connection.recv(1):
                                return
                        except TimeoutError:
                            pass
                except OSError:
                    pass

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
        thread.join(10)


def get(url: str) -> requests.Response:
    with requests_to_provider(), ProviderSession() as session:
        return session.get(url)


def test_an_answer_is_read_to_its_end() -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
    with answering(head, b"5\r\n[1, 2\r\n", b"1\r\n]\r\n0\r\n\r\n") as url:
        assert get(url).json() == [1, 2]


@pytest.mark.seconds
def test_an_answer_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """By its size, or by the time that all requests of a log-in have together."""
    head = b"HTTP/1.1 200 OK\r\n\r\n"
    with answering(head, forever=b"x" * 300_000) as url, pytest.raises(ProviderError, match="too large"):
        get(url)
    monkeypatch.setattr(provider_http, "TOTAL_SECONDS", 0.3)
    with answering(head, forever=b"x") as url, pytest.raises(ProviderError, match="too long"):
        get(url)
    with pytest.raises(requests.RequestException), answering(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n") as url:
        get(url)
    with requests_to_provider(), ProviderSession() as session, socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        for _ in range(2):  # the second one has no time left
            with pytest.raises(requests.RequestException):
                session.get(url)


def test_redirects_are_not_followed() -> None:
    head = b"HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n"
    with answering(head) as url, pytest.raises(ProviderError, match="redirects"):
        get(url)


def test_a_private_ca_is_trusted_if_its_file_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the reason names the setting; a name that is not in the certificate is never trusted."""
    ca = PrivateCA(tmp_path)
    with https_server(ca.sign("127.0.0.1")) as url:
        monkeypatch.delenv(CA_FILE, raising=False)
        with pytest.raises(requests.RequestException) as refused:
            get(url)
        assert CA_FILE in reason_of(refused.value)
        monkeypatch.setenv(CA_FILE, str(ca.file))
        assert get(url).status_code == 200
        monkeypatch.setenv(CA_FILE, str(tmp_path / "missing.pem"))
        with pytest.raises(ProviderError, match=r"missing\.pem cannot be read"):
            get(url)
    monkeypatch.setenv(CA_FILE, str(ca.file))
    with https_server(ca.sign("other.example")) as url, pytest.raises(requests.RequestException, match="certificate"):
        get(url)


@pytest.mark.parametrize(
    "url", ["http://login.example/", "ftp://login.example/", "file:///etc/passwd", "//x", "", "https:"]
)
def test_only_https_leaves_the_machine(url: str) -> None:
    with pytest.raises(requests.RequestException):
        get(url)


def test_only_some_log_ins_wait_for_providers_at_once() -> None:
    """Each has a thread; more are told to try again."""
    from contextlib import ExitStack

    with ExitStack() as stack:
        for _ in range(MAX_AT_ONCE):
            stack.enter_context(requests_to_provider())
        with pytest.raises(ProviderError, match="too many"), requests_to_provider():
            pass
    with requests_to_provider():
        pass
