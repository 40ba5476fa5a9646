"""Requests to other gateways: what a client sends never becomes a part of their address."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from qgprotocol.tls import CA_FILE
from qualgent.core.errors import NotFoundError
from qualgent.scheduler.log_requests import LocateGateway, LocateLog, LogLocation
from qualgent.storage.log_files import LogPiece
from qualgent.web.forwarding import SIGNATURE, Signer, body_digest
from qualgent.web.other_gateways import GatewayUnreachableError, OtherGateways
from tests.private_ca import PrivateCA

ATTEMPT = "01890000-0000-7000-8000-000000000000"


class Port:
    """A scheduler that knows one other gateway."""

    def __init__(self, address: str = "", *, active: bool = True, gateway: str = "other") -> None:
        self.address = address
        self.asked: list[object] = []
        self._location = LogLocation(active=active, gateway=gateway, address=address)

    async def call(self, request: Any, /) -> Any:
        self.asked.append(request)
        return self._location if isinstance(request, LocateLog) else self.address


def others_with(port: Port) -> OtherGateways:
    return OtherGateways("me", port, Signer("key"))  # type: ignore[arg-type]


@contextmanager
def gateway(
    status: int = 200, body: bytes = b"data", tls: ssl.SSLContext | None = None, **headers: str
) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Run what answers every request in the same way; yield its address, and what was asked."""
    asked: list[tuple[str, str]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append((self.path, self.headers[SIGNATURE]))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815

        def log_message(self, *args: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http{'s' if tls else ''}://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    "link_id", ["g.x?subject=61", "g.x#", "g.x/../logs", "g.x y", "g.é", "g.x\n", "g." + "x" * 200, "../g.x", ""]
)
async def test_an_id_of_a_client_is_no_address(link_id: str) -> None:
    """Nobody is asked about it, and the link of somebody else is not reached."""
    port = Port("http://127.0.0.1:1")
    others = others_with(port)
    with pytest.raises(NotFoundError):
        await others.exchange("g", link_id, "me", b"{}", 0)
    assert port.asked == []
    await others.close()


@pytest.mark.seconds
async def test_a_log_is_read_where_the_scheduler_says() -> None:
    """A signed request; not if the log is here, or has ended."""
    with gateway(X_Log_Size="99") as (address, asked):
        for port, expected in (
            (Port(address), LogPiece(b"data", 99)),
            (Port(address, gateway="me"), None),
            (Port(address, active=False), None),
        ):
            others = others_with(port)
            assert await others.read_log(ATTEMPT, 5, 10) == expected
            await others.close()
    ((path, signature),) = asked
    assert path == f"/between-gateways/logs/{ATTEMPT}?offset=5&limit=10"
    Signer("key").check(signature, "GET", path, body_digest(b""), "other")


@pytest.mark.seconds
@pytest.mark.parametrize(
    ("status", "headers", "body"),
    [
        (200, {}, b""),
        (200, {"X_Log_Size": "-1"}, b""),
        (200, {"X_Log_Size": "1"}, bytes(1000_000)),
        (500, {}, b""),
        (403, {}, b""),
    ],
)
async def test_a_wrong_answer_is_an_error(status: int, headers: dict[str, str], body: bytes) -> None:
    """Without a size, longer than what was asked for, or an error."""
    with gateway(status, body, **headers) as (address, _):
        others = others_with(Port(address))
        with pytest.raises(GatewayUnreachableError, match="try again"):
            await others.read_log(ATTEMPT, 0, 10)
        await others.close()


@pytest.mark.seconds
async def test_a_log_that_is_not_there_is_none() -> None:
    """It has ended just now, or nothing of it has come."""
    with gateway(404) as (address, _):
        others = others_with(Port(address))
        assert await others.read_log(ATTEMPT, 0, 10) is None
        await others.close()


@pytest.mark.parametrize("address", ["", "http://127.0.0.1:1", "nonsense", "ftp://127.0.0.1"])
async def test_a_gateway_that_is_gone(address: str) -> None:
    """Of a log, that is an error for now; of a poll link, it is gone for good, and is looked up anew the next time."""
    port = Port(address)
    others = others_with(port)
    with pytest.raises(GatewayUnreachableError):
        await others.read_log(ATTEMPT, 0, 10)
    for _ in range(2):
        with pytest.raises(NotFoundError):
            await others.exchange("other", "other.x", "me", b"{}", 0)
    assert [type(request) for request in port.asked] == [LocateLog, LocateGateway, LocateGateway]
    await others.close()


@pytest.mark.seconds
async def test_gateways_trust_the_authorities_of_the_ca_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Over https, for logs and polls; without the file, or with a wrong one, the log says once what is wrong."""
    authority = PrivateCA(tmp_path)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(*authority.sign("127.0.0.1"))
    with gateway(tls=tls, x_log_size="4") as (address, _):
        monkeypatch.setenv(CA_FILE, str(authority.file))
        others = others_with(Port(address))
        assert await others.read_log(ATTEMPT, 0, 100) == LogPiece(b"data", 4)
        assert await others.exchange("other", "other.x", "me", b"{}", 0) == b"data"
        await others.close()
        for file, problem in (("", "is not trusted"), (str(tmp_path / "none.pem"), "cannot be read")):
            monkeypatch.setenv(CA_FILE, file)
            caplog.clear()
            others = others_with(Port(address))
            for _ in range(2):
                with pytest.raises(GatewayUnreachableError, match="cannot be connected to"):
                    await others.read_log(ATTEMPT, 0, 100)
            errors = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
            assert len(errors) == 1
            assert problem in errors[0]
            assert CA_FILE in errors[0]
            await others.close()
