"""Private certificate authorities of qgjob and qgagent: QUALGENT_CA_FILE."""

from __future__ import annotations

import asyncio
import os
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from qgagent.errors import LinkError
from qgagent.main import cli as agent_cli
from qgagent.poll_link import LongPollLink
from qgagent.transport import WebSocketLink
from qgjob.client import Client
from qgjob.errors import FileError, UnreachableError
from qgprotocol.tls import CA_FILE, CAFileError, certificate_problem, client_context
from tests.private_ca import PrivateCA


class _Answer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = b'{"status": "alive"}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def https_server(certificate: tuple[Path, Path]) -> Iterator[str]:
    """Serve with this certificate; yields the URL."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    with ThreadingHTTPServer(("127.0.0.1", 0), _Answer) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        server.handle_error = lambda *_: None  # type: ignore[method-assign] # of refused handshakes
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield f"https://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def private_ca(tmp_path: Path) -> PrivateCA:
    return PrivateCA(tmp_path)


def client_of(url: str) -> Client:
    return Client(url, patience_seconds=30, notice=lambda text: pytest.fail(f"retried: {text}"))


def test_a_private_ca_is_trusted_if_its_file_is_given(private_ca: PrivateCA, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it the error names the variable, and nothing is retried: another try meets the same certificate."""
    with https_server(private_ca.sign("127.0.0.1")) as url:
        monkeypatch.delenv(CA_FILE, raising=False)
        with pytest.raises(UnreachableError, match=f"its certificate is not trusted: .*set {CA_FILE} to"):
            client_of(url).get("/healthz")
        for link in (WebSocketLink(url), LongPollLink(url)):
            with pytest.raises(LinkError, match=f"no connection: its certificate is not trusted: .*set {CA_FILE} to"):
                asyncio.run(link.__aenter__())
        monkeypatch.setenv(CA_FILE, str(private_ca.file))
        client = client_of(url)
        assert client.get("/healthz") == {"status": "alive"}
        client.close()


def test_a_trusted_authority_is_not_everything(
    private_ca: PrivateCA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other authorities, other names and expired certificates are refused, without advice that would not help."""
    monkeypatch.setenv(CA_FILE, str(private_ca.file))
    other = PrivateCA(tmp_path, "Other CA")
    for certificate, text in (
        (other.sign("127.0.0.1"), "set QUALGENT_CA_FILE"),
        (private_ca.sign("127.0.0.2"), "(?i)IP address mismatch"),
        (private_ca.sign("127.0.0.1", days=-1), "expired"),
    ):
        with https_server(certificate) as url, pytest.raises(UnreachableError, match=text) as raised:
            client_of(url).get("/healthz")
        assert ("QUALGENT_CA_FILE" in str(raised.value)) is (text == "set QUALGENT_CA_FILE")


def test_the_file_is_trusted_besides_the_system(private_ca: PrivateCA, monkeypatch: pytest.MonkeyPatch) -> None:
    """SSL_CERT_FILE replaces the system's authorities, as for other programs."""
    monkeypatch.setenv("SSL_CERT_FILE", str(private_ca.file))
    other = PrivateCA(private_ca.file.parent, "Other CA")
    monkeypatch.setenv(CA_FILE, str(other.file))
    assert client_context().cert_store_stats()["x509_ca"] == 2
    assert client_context() is client_context()
    assert client_context().check_hostname
    assert client_context().verify_mode is ssl.CERT_REQUIRED


@pytest.mark.parametrize(
    ("content", "text"),
    [(None, "cannot be read: No such file"), ("", "no certificates"), ("nonsense", "no certificates"),
     ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "no certificates")],
)  # fmt: skip
def test_a_file_that_cannot_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str | None, text: str
) -> None:
    """Its name and the variable's are in the error of each program, before anything is connected."""
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content)
    monkeypatch.setenv(CA_FILE, str(path))
    with pytest.raises(CAFileError, match=f"{CA_FILE}: .*ca.pem .*{text}"):
        client_context()
    with pytest.raises(FileError, match=text):
        client_of("https://127.0.0.1:9").get("/healthz")
    state = str(tmp_path / "state")
    ran = CliRunner().invoke(agent_cli, ["run", "--preset", "simulated", "--name", "a", "--state-dir", state])
    assert ran.exit_code == 2
    assert CA_FILE in ran.output
    (tmp_path / "qgagent.toml").write_text('name = "a"\n')
    checked = CliRunner().invoke(
        agent_cli, ["check", "--url", "https://127.0.0.1:9", "--config", str(tmp_path / "qgagent.toml")]
    )
    assert CA_FILE in checked.output, checked.output


def test_a_directory_and_what_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CA_FILE, str(tmp_path))
    with pytest.raises(CAFileError):
        client_context()
    if os.geteuid() != 0:
        path = tmp_path / "ca.pem"
        path.touch(0o000)
        monkeypatch.setenv(CA_FILE, str(path))
        with pytest.raises(CAFileError, match="Permission denied"):
            client_context()


def test_other_errors_are_no_problem_of_certificates() -> None:
    assert certificate_problem(OSError("x")) == ""
    assert certificate_problem(None) == ""
