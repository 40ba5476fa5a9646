"""TLS contexts of clients, with the certificate authorities that they trust, and explanations of certificate errors.

Those of the system, or of ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``, and those in the file of ``QUALGENT_CA_FILE``.
"""

from __future__ import annotations

import os
import ssl
from functools import lru_cache

CA_FILE = "QUALGENT_CA_FILE"


class CAFileError(Exception):
    """The file that QUALGENT_CA_FILE names cannot be used; the text says why."""


def client_context() -> ssl.SSLContext:
    """Return the TLS context of connections to the server. Raises CAFileError."""
    return _make_context(os.environ.get(CA_FILE, ""), *map(os.environ.get, ("SSL_CERT_FILE", "SSL_CERT_DIR")))


def websocket_context(url: str) -> ssl.SSLContext | None:
    """Return the TLS context of a WebSocket to this URL; None: it does not use TLS. Raises CAFileError."""
    return client_context() if url.lower().startswith(("https:", "wss:")) else None


@lru_cache(maxsize=1)  # reading the system's store takes tens of milliseconds
def _make_context(ca_file: str, *_system: str | None) -> ssl.SSLContext:
    """Return a TLS context (cached) that trusts the system's authorities, or certifi's without any, and the file's."""
    context = ssl.create_default_context()
    paths = ssl.get_default_verify_paths()
    if paths.cafile is None and paths.capath is None and not context.cert_store_stats()["x509"]:
        import certifi  # httpx depends on it

        context.load_verify_locations(certifi.where())  # Python from python.org on macOS has no store
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except ssl.SSLError as error:
            raise CAFileError(f"{CA_FILE}: {ca_file} contains no certificates in PEM format") from error
        except OSError as error:
            raise CAFileError(f"{CA_FILE}: {ca_file} cannot be read: {error.strerror or error}") from error
    return context


def certificate_problem(error: BaseException | None) -> str:
    """Return what is wrong with the server's certificate, if that caused the error, and what to do; else empty."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            text = f"its certificate is not trusted: {error.verify_message.rstrip('.')}"
            if error.verify_code in _UNKNOWN_AUTHORITY:
                text += f"; if a private CA signed it, set {CA_FILE} to the file of that CA's certificate"
            return text
        error = error.__cause__ or error.__context__
    return ""


_UNKNOWN_AUTHORITY = (18, 19, 20, 21)  # OpenSSL's codes: self-signed, or no issuer in the store
