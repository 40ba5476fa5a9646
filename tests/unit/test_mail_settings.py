"""The settings of the mail server: what they accept, and that no message has the password."""

from __future__ import annotations

from pathlib import Path

import pytest

from qualgent.accounts.mail_settings import MailServer, complete
from qualgent.core.env import ConfigurationError

SENDER = "QualGent <qg@example.com>"


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("", MailServer()),
        ("smtp+tls://mail.example.com", MailServer("smtp+tls", "mail.example.com", 587)),
        ("smtps://qg:a%2Fb%40c@mail.example.com/", MailServer("smtps", "mail.example.com", 465, "qg", "a/b@c")),
        ("smtp://qg%40example.com:x@[::1]:2525", MailServer("smtp", "::1", 2525, "qg@example.com", "x")),
    ],
)
def test_urls_of_mail_servers(url: str, server: MailServer) -> None:
    """Each way has its usual port; what is escaped in the name and the password is not."""
    assert MailServer.parse(url) == server


@pytest.mark.parametrize(
    "url", ["mail.example.com", "ftp://u:hunter@h", "smtp+tls://u:hunter@h:port", "smtps://u:hunter/2@h", "smtp://"]
)
def test_urls_that_are_none(url: str) -> None:
    """Say how to write it, without the password."""
    with pytest.raises(ValueError, match="must be like smtp") as failure:
        MailServer.parse(url)
    assert "hunter" not in str(failure.value)


@pytest.mark.parametrize(
    ("url", "file", "sender", "is_shared", "text"),
    [
        ("smtps://h", "", SENDER, False, "needs QUALGENT_AUTH=on"),
        ("smtps://h", "", "", True, "needs QUALGENT_EMAIL_FROM"),
        ("smtps://h", "", "qg", True, "needs QUALGENT_EMAIL_FROM"),
        ("smtps://h", "", "qg@h\nBcc: a", True, "needs QUALGENT_EMAIL_FROM"),
        ("smtps://h", "/nowhere/password", SENDER, True, "QUALGENT_EMAIL_PASSWORD_FILE cannot be read"),
        ("smtp://u:hunter@192.0.2.1", "", SENDER, True, "would send the password unencrypted"),
    ],
)
def test_settings_that_do_not_fit(url: str, file: str, sender: str, is_shared: bool, text: str) -> None:
    """The server does not start with them."""
    with pytest.raises(ConfigurationError, match=text) as failure:
        complete(MailServer.parse(url), file, sender, is_shared=is_shared)
    assert "hunter" not in str(failure.value)


def test_a_password_in_a_file(tmp_path: Path) -> None:
    """Counts, without the end of its line; on this machine it may go unencrypted."""
    file = tmp_path / "password"
    file.write_text("hunter 2\n")
    found = complete(MailServer.parse("smtp://u@127.0.0.1"), str(file), SENDER, is_shared=True)
    assert (found.user, found.password) == ("u", "hunter 2")
    assert complete(MailServer(), "/nowhere", "", is_shared=False) == MailServer()
