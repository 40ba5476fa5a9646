"""Certificates are verified for the host name, although connections go to an address."""

from __future__ import annotations

import datetime
import ssl
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from qgprotocol.addresses import Allowed
from qgprotocol.tls import CA_FILE
from qualgent.webhooks.sending import Sender, SendError
from tests.private_ca import PrivateCA
from tests.webhook_receiver import Receiver, webhook_receiver


def write_certificate(path: Path, name: str) -> None:
    """Return a self-signed certificate and key for the name."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM) + private)


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    path = tmp_path / "receiver.pem"
    write_certificate(path, "hooks.example.com")
    return path


@pytest.fixture
def receiver(certificate: Path) -> Iterator[Receiver]:
    """Has the certificate of hooks.example.com."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with webhook_receiver(tls=context) as made:
        yield made


async def to_this_machine(host: str, port: int) -> list[str]:
    return [str(ip_address("127.0.0.1"))]


def sender() -> Sender:
    return Sender(Allowed.parse("127.0.0.1"), resolve=to_this_machine)


async def test_the_certificate_is_checked_for_the_name(
    receiver: Receiver, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It must match the URL's host, not the address; ``SSL_CERT_FILE`` names the authorities."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    made = sender()
    assert (await made.post(f"https://hooks.example.com:{receiver.port}/", {}, b"{}")).status_code == 204
    with pytest.raises(SendError, match="could not connect: its certificate is not good: Hostname mismatch"):
        await made.post(f"https://other.example.com:{receiver.port}/", {}, b"{}")
    await made.close()
    assert receiver.arrived.qsize() == 1


async def test_a_private_authority_is_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That of QUALGENT_CA_FILE, as for all that the server connects to; without the file the reason says so."""
    private_ca = PrivateCA(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*private_ca.sign("hooks.example.com"))
    with webhook_receiver(tls=context) as receiver:
        url = f"https://hooks.example.com:{receiver.port}/"
        for file, problem in (
            (private_ca.file, ""),
            (None, "certificate is not good"),
            (tmp_path / "x", "cannot be read"),
        ):
            if file is None:
                monkeypatch.delenv(CA_FILE)
            else:
                monkeypatch.setenv(CA_FILE, str(file))
            made = sender()
            if problem:
                with pytest.raises(SendError, match=problem):
                    await made.post(url, {}, b"{}")
            else:
                assert (await made.post(url, {}, b"{}")).status_code == 204
            await made.close()


async def test_an_untrusted_certificate_is_refused(receiver: Receiver) -> None:
    """A self-signed certificate is not trusted."""
    made = sender()
    with pytest.raises(SendError, match="its certificate is not good: self-signed certificate"):
        await made.post(f"https://hooks.example.com:{receiver.port}/", {}, b"{}")
    await made.close()
    assert receiver.nothing_more()


async def test_a_receiver_without_tls_is_a_failure() -> None:
    """In words."""
    with webhook_receiver() as plain:
        made = sender()
        with pytest.raises(SendError, match=r"^could not connect: "):
            await made.post(f"https://hooks.example.com:{plain.port}/", {}, b"{}")
        await made.close()
