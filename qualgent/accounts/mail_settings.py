"""Parsing and checking of the mail server in QUALGENT_EMAIL_URL. Imports no Django, as the settings use it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from qgprotocol.addresses import is_loopback
from qualgent.core.env import ConfigurationError

PORTS = {"smtp+tls": 587, "smtps": 465, "smtp": 25}
FORM = "smtp+tls://user:password@host:port"
WRONG = f"must be like {FORM}, or with smtps:// or smtp://; in a password, write %2F for /, %3F for ? and %23 for #"


class MailServer(NamedTuple):
    """A mail server; without a host: none."""

    scheme: str = ""  # smtp+tls: STARTTLS; smtps: TLS from the first byte; smtp: no encryption
    host: str = ""
    port: int = 0
    user: str = ""
    password: str = ""

    @classmethod
    def parse(cls, text: str) -> MailServer:
        """Parse ``smtp+tls://user:password@host:port``. Raises ValueError without the URL, for its password."""
        if not text:
            return cls()
        try:
            parts = urlsplit(text)
            port = parts.port
        except ValueError:
            raise ValueError(WRONG) from None
        if parts.scheme not in PORTS or not parts.hostname or parts.path.strip("/") or parts.query or parts.fragment:
            raise ValueError(WRONG)
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        return cls(parts.scheme, parts.hostname, port or PORTS[parts.scheme], user, password)


def complete(server: MailServer, password_file: str, sender: str, *, is_shared: bool) -> MailServer:
    """Check the mail settings; return the server, with the password file's password. Raises ConfigurationError."""
    if not server.host:
        return server
    if not is_shared:
        raise ConfigurationError("QUALGENT_EMAIL_URL needs QUALGENT_AUTH=on: without it there is nobody to write to")
    if not sender.isprintable() or sender.count("@") != 1:
        raise ConfigurationError("QUALGENT_EMAIL_URL needs QUALGENT_EMAIL_FROM, the sender, such as qg@example.com")
    if password_file:
        try:
            server = server._replace(password=Path(password_file).read_text(encoding="utf-8").strip())
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigurationError(f"QUALGENT_EMAIL_PASSWORD_FILE cannot be read: {error}") from None
    if server.password and server.scheme == "smtp" and not is_loopback(f"//{server.host}"):
        raise ConfigurationError("QUALGENT_EMAIL_URL would send the password unencrypted: use smtp+tls:// or smtps://")
    return server
