"""A mail server for tests: speaks SMTP in threads, keeps what it gets, and can refuse, fall silent or ask for TLS."""

from __future__ import annotations

import base64
import email
import email.policy
import socket
import ssl
import threading
from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path
from typing import NamedTuple

from tests.support.waiting import eventually


class Mail(NamedTuple):
    """A mail that arrived."""

    to: list[str]  # of the envelope
    message: EmailMessage
    encrypted: bool
    user: str  # who logged in

    @property
    def text(self) -> str:
        return self.message.get_content()


class MailServer:
    """``mode``: ok, refuse (recipients), or silent (nothing is answered). To be used with ``with``."""

    def __init__(self, certificate: tuple[Path, Path] | None = None, *, tls_first: bool = False) -> None:
        self.mails: list[Mail] = []
        self.mode = "ok"
        self.password = ""  # empty: no log-in is offered
        self.waiting = threading.Event()  # a client waits for a silent server
        self._tls_first = tls_first
        self._tls: ssl.SSLContext | None = None
        if certificate is not None:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(*certificate)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._connections: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> MailServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        for opened in (self._listener, *self._connections):
            with suppress(OSError):
                opened.shutdown(socket.SHUT_RDWR)
            opened.close()

    def wait(self, to: str, number: int = 1, seconds: float = 20) -> list[Mail]:
        """Return all mails to an address once there are so many. Raises AssertionError if they do not come in time."""
        found = eventually(
            lambda: [mail for mail in self.mails if mail.to == [to]],
            lambda found: len(found) >= number,
            seconds=seconds,
        )
        return found

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self._connections.append(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        if self.mode == "silent":
            self.waiting.set()
            return
        with suppress(OSError):  # the client has left
            encrypted = self._tls_first and self._tls is not None
            if encrypted:
                connection = self._wrap(connection)
            connection.sendall(b"220 test ESMTP\r\n")
            while self._talk(connection, encrypted=encrypted):
                connection, encrypted = self._wrap(connection), True

    def _wrap(self, connection: socket.socket) -> socket.socket:
        assert self._tls is not None
        wrapped = self._tls.wrap_socket(connection, server_side=True)
        self._connections.append(wrapped)
        return wrapped

    def _talk(self, connection: socket.socket, *, encrypted: bool) -> bool:
        """Serve a connection; return whether the client wants TLS now."""
        user, to = "", []
        reader = connection.makefile("rb")
        for raw in reader:
            verb, _, rest = raw.decode().strip().partition(" ")
            answer = "250 OK"
            match verb.upper():
                case "EHLO":
                    offers = ["STARTTLS"] if self._tls is not None and not encrypted else []
                    offers += ["AUTH PLAIN"] if self.password else []
                    lines = ["test", *offers]
                    answer = "\r\n".join(f"250{' ' if line is lines[-1] else '-'}{line}" for line in lines)
                case "STARTTLS":
                    connection.sendall(b"220 go\r\n")
                    return True
                case "AUTH":
                    _, user, password = base64.b64decode(rest.split()[-1]).decode().split("\0")
                    answer = "235 OK" if password == self.password else "535 wrong password"
                case "MAIL" if self.password and not user:
                    answer = "530 log in"
                case "RCPT" if self.mode == "refuse":
                    answer = "550 no such mailbox"
                case "RCPT":
                    to.append(rest.partition("<")[2].partition(">")[0])
                case "DATA":
                    connection.sendall(b"354 go\r\n")
                    lines_of_data = iter(reader.readline, b".\r\n")
                    body = b"".join(line.removeprefix(b".") for line in lines_of_data)
                    message = email.message_from_bytes(body, policy=email.policy.default)
                    self.mails.append(Mail(to, message, encrypted, user))
                    to = []
                case "QUIT":
                    connection.sendall(b"221 bye\r\n")
                    return False
            connection.sendall(answer.encode() + b"\r\n")
        return False
