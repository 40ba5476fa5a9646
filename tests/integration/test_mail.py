"""Mail, if a mail server is configured: invitations, forgotten passwords, addresses, warnings of tokens that expire."""

from __future__ import annotations

import re
import smtplib
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.utils import timezone

from qgprotocol.tls import CA_FILE
from qualgent.accounts import mail_settings
from qualgent.accounts.models import Org, Token
from qualgent.scheduler.token_expiry import warn_people
from tests.integration.conftest import Scheduler
from tests.integration.test_people import LINK, NEW, audit, link_in, token_of
from tests.mail_server import MailServer
from tests.private_ca import PrivateCA
from tests.server_process import ROOT, ServerProcess, clean_environment
from tests.shared_mode import (
    NOW,
    PASSWORD,
    PUBLIC_URL,
    SHARED,
    PublicClient,
    execute,
    insert,
    make_person,
    make_token,
    query,
    stamp,
)

Public = Callable[..., PublicClient]
Factory = Callable[..., ServerProcess]
SENDER = "QualGent <qg@qualgent.test>"
SECRET = "hunter/2?"
CONFIRM = re.compile(re.escape(PUBLIC_URL) + r"(/accounts/address/[\w:-]+/)")


@pytest.fixture
def smtp() -> Iterator[MailServer]:
    with MailServer() as server:
        yield server


@pytest.fixture
def shared(server_factory: Factory, smtp: MailServer) -> ServerProcess:
    return server_factory(**SHARED, **mail_env(smtp))


def mail_env(smtp: MailServer, scheme: str = "smtp", user: str = "") -> dict[str, str]:
    url = f"{scheme}://{user}{'@' if user else ''}127.0.0.1:{smtp.port}"
    return {"QUALGENT_EMAIL_URL": url, "QUALGENT_EMAIL_FROM": SENDER}


def make_mailed_person(server: ServerProcess, username: str, role: str = "owner") -> int:
    user = make_person(server, username, role)
    execute(server, "UPDATE auth_user SET email = ? WHERE id = ?", f"{username}@qualgent.test", user)
    return user


def ask(client: PublicClient, email: str, **headers: str) -> httpx.Response:
    """Send the form of a forgotten password."""
    token = token_of(client.get("/accounts/forgotten/"))
    sent = {"referer": f"{PUBLIC_URL}/accounts/forgotten/", **headers}
    return client.post("/accounts/forgotten/", data={"csrfmiddlewaretoken": token, "email": email}, headers=sent)


# ------------------------------------------------------------------------------------------ configuration


def use(settings: Any, server: mail_settings.MailServer) -> None:
    """Let this process send by the mail server, as ``qualgent.settings`` does."""
    settings.EMAIL_BACKEND, settings.DEFAULT_FROM_EMAIL = "qualgent.accounts.mail_backend.EmailBackend", SENDER
    settings.EMAIL_HOST, settings.EMAIL_PORT = server.host, server.port
    settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD = server.user, server.password
    settings.EMAIL_USE_TLS, settings.EMAIL_USE_SSL = server.scheme == "smtp+tls", server.scheme == "smtps"


@pytest.mark.parametrize("scheme", ["smtp+tls", "smtps"])
def test_the_way_to_the_mail_server(
    tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    """Encrypted and logged in; a certificate of an unknown authority is not trusted."""
    ca = PrivateCA(tmp_path)
    with MailServer(ca.sign("127.0.0.1"), tls_first=scheme == "smtps") as smtp:
        smtp.password = SECRET
        use(settings, mail_settings.MailServer(scheme, "127.0.0.1", smtp.port, "qg", SECRET))
        with pytest.raises(ssl.SSLCertVerificationError):
            call_command("sendtestemail", "olga@qualgent.test")
        assert smtp.mails == []
        monkeypatch.setenv(CA_FILE, str(ca.file))
        call_command("sendtestemail", "olga@qualgent.test")
        (mail,) = smtp.mails
        assert (mail.to, mail.encrypted, mail.user) == (["olga@qualgent.test"], True, "qg")
        assert mail.message["From"] == SENDER
        settings.EMAIL_HOST_PASSWORD = "wrong"
        with pytest.raises(smtplib.SMTPAuthenticationError):
            call_command("sendtestemail", "olga@qualgent.test")
    use(settings, mail_settings.MailServer())
    with pytest.raises(ImproperlyConfigured, match="set QUALGENT_EMAIL_URL"):
        call_command("sendtestemail", "olga@qualgent.test")


def test_a_test_mail(tmp_path: Path) -> None:
    """``manage.py sendtestemail`` sends as the environment says, with the password of a file."""
    ca, password = PrivateCA(tmp_path), tmp_path / "password"
    password.write_text(SECRET + "\n")
    with MailServer(ca.sign("127.0.0.1")) as smtp:
        smtp.password = SECRET
        env = {**SHARED, **mail_env(smtp, "smtp+tls", "qg"), "QUALGENT_EMAIL_PASSWORD_FILE": str(password)}
        subprocess.run(
            [sys.executable, "manage.py", "sendtestemail", "olga@qualgent.test"],
            cwd=ROOT, env=clean_environment(tmp_path / "data", {**env, CA_FILE: str(ca.file)}), check=True, timeout=60,
        )  # fmt: skip
        (mail,) = smtp.mails
        assert (mail.encrypted, mail.user, mail.message["From"]) == (True, "qg", SENDER)


def test_without_a_mail_server(server_factory: Factory, public: Public) -> None:
    """No page has anything of it, and links are copied by hand."""
    shared = server_factory(**SHARED)
    olga = make_mailed_person(shared, "olga")
    make_mailed_person(shared, "vera", "viewer")
    owner = public(shared)
    assert "forgotten" not in owner.get("/accounts/login/").text
    owner.log_in("olga")
    assert "Ask an owner of your organization for a link" in owner.get("/accounts/forgotten/").text
    for path in ("/accounts/address/", "/accounts/address/x/"):
        assert owner.get(path, headers={"accept": "text/html"}).status_code == 404, path
    pages = [owner.get(path).text for path in ("/accounts/", "/team/members/", f"/team/members/{olga + 1}/")]
    pages.append(owner.post_form(f"/team/members/{olga + 1}/", "reset/").text)
    pages.append(owner.post_form("/team/members/", "invite/", note="Ida", email="ida@x.test", role="viewer").text)
    assert not [page for page in pages if "mail address" in page or "@qualgent.test" in page or "@x.test" in page]
    assert [len(LINK.findall(page)) for page in pages] == [0, 0, 0, 1, 1]


# ------------------------------------------------------------------------------------------ links by mail


def test_links_are_mailed(server_factory: Factory, public: Public, smtp: MailServer) -> None:
    """Those of invitations and of resets, which are shown as well; who joins has the address.

    If the mail server does not take one, the page has the link and the reason; the log has the reason, and no link.
    """
    shared = server_factory(**SHARED, **mail_env(smtp), start=False)
    make_token(shared, make_mailed_person(shared, "olga"), "submit", expires_at=stamp(NOW + timedelta(days=3)))
    shared.start()
    owner = public(shared).log_in("olga")
    page = owner.post_form("/team/members/", "invite/", note="Ida", email="Ida@qualgent.test", role="viewer").text
    path = link_in(page)
    assert "was sent to Ida@qualgent.test" in page
    (mail,) = smtp.wait("Ida@qualgent.test")
    assert mail.message["To"] == "Ida@qualgent.test"
    assert link_in(mail.text) == path
    assert "olga invites you to acme" in mail.text
    assert mail.message["Auto-Submitted"] == "auto-generated"
    ida = public(shared)
    assert ida.post_form(path, username="ida", **NEW).status_code == 302
    ((user,),) = query(shared, "SELECT id FROM auth_user WHERE email = 'Ida@qualgent.test'")
    taken = owner.post_form("/team/members/", "invite/", note="x", email="ida@QUALGENT.test", role="viewer").text
    assert "Somebody has this address" in taken
    for wrong in ("ida", "a@b.test\nBcc: c@d.test", "a@b.test, c@d.test"):
        assert "errorlist" in owner.post_form("/team/members/", "invite/", note="x", email=wrong, role="viewer").text
    reset = owner.post_form(f"/team/members/{user}/", "reset/").text
    mailed = smtp.wait("Ida@qualgent.test", 2)[1].text
    assert link_in(mailed) == link_in(reset)
    assert "removes your second factor" in mailed
    assert owner.post_form("/team/members/", "invite/", note="by chat", email="", role="viewer").status_code == 200
    # a warning, soon after the start
    (warning,) = smtp.wait("olga@qualgent.test")
    assert f"{PUBLIC_URL}/team/tokens/" in warning.text
    assert len(smtp.mails) == 3

    smtp.mode = "refuse"
    invitation = {"note": "Eva", "email": "eva@qualgent.test", "role": "viewer"}
    refused = owner.post_form("/team/members/", "invite/", **invitation).text
    smtp.stop()
    unreachable = owner.post_form("/team/members/", "invite/", **invitation).text
    for page, reason in ((refused, "no such mailbox"), (unreachable, "Connection refused")):
        assert f"{invitation['email']} was not sent: " in page
        assert reason in page
        assert public(shared).get(link_in(page)).status_code == 200
        assert f"to {invitation['email']} was not sent" in shared.log_text()
        assert link_in(page) not in shared.log_text()
    assert query(shared, "SELECT count(*) FROM accounts_audit WHERE action = 'invite'") == [(4,)]


def test_a_silent_mail_server_holds_nothing_up(shared: ServerProcess, public: Public, smtp: MailServer) -> None:
    """While a mail is on its way, pages, submits and changes of members go on."""
    vera = make_mailed_person(shared, "vera", "submitter")
    make_person(shared, "olga", "owner")
    owner, other = public(shared).log_in("olga"), public(shared).log_in("olga")
    submitter = public(shared).log_in("vera")
    smtp.mode = "silent"
    pages: list[str] = []
    invitation = {"note": "Ida", "email": "ida@qualgent.test", "role": "viewer"}
    inviting = threading.Thread(
        target=lambda: pages.append(owner.post_form("/team/members/", "invite/", **invitation).text)
    )
    inviting.start()
    assert smtp.waiting.wait(20)
    job = {"org_id": "acme", "app_version_id": "1.0", "test": "a.js"}
    assert submitter.post("/submit-job", json=job).status_code == 201
    assert other.get("/healthz").status_code == 200
    assert other.post_form(f"/team/members/{vera}/", "role/", role="viewer").status_code == 302
    smtp.waiting.clear()
    assert "on its way" in ask(public(shared), "vera@qualgent.test").text
    assert smtp.waiting.wait(20)
    assert inviting.is_alive()
    smtp.stop()
    inviting.join(20)
    assert "was not sent" in pages[0]
    assert link_in(pages[0])


# ------------------------------------------------------------------------------------------ forgotten passwords


def test_a_forgotten_password(shared: ServerProcess, public: Public, smtp: MailServer) -> None:
    """The mailed link sets a new one; second factors stay, sessions end, and the link of an owner stays valid."""
    make_person(shared, "olga", "owner")
    vera = make_mailed_person(shared, "vera", "viewer")
    before, owner = public(shared).log_in("vera"), public(shared).log_in("olga")
    own = link_in(owner.post_form(f"/team/members/{vera}/", "reset/").text)
    client = public(shared)
    assert "/accounts/forgotten/" in client.get("/accounts/login/").text
    other_names = {"x-forwarded-host": "evil.test", "forwarded": "host=evil.test"}
    assert "on its way" in ask(client, "VERA@qualgent.TEST", **other_names).text
    mail = smtp.wait("vera@qualgent.test", 2)[1]  # as it is stored
    path = link_in(mail.text)
    assert "evil" not in mail.message.as_string()
    assert ask(client, "vera@qualgent.test", host="evil.test").status_code == 403
    assert client.get(own).status_code == client.get(path).status_code == 200
    factor = {"user_id": vera, "type": "totp", "data": "{}", "created_at": stamp(NOW)}
    insert(shared, "mfa_authenticator", **factor)
    done = client.post_form(path, **NEW)
    assert (done.status_code, done.headers["location"].split("?")[0]) == (302, "/accounts/2fa/authenticate/")
    assert client.get("/accounts/").status_code == 302  # without the code of the app nobody is in
    assert query(shared, "SELECT count(*) FROM mfa_authenticator") == [(1,)]
    assert before.get("/accounts/").status_code == 302
    assert [client.get(used).status_code for used in (path, own)] == [404, 404]
    execute(shared, "DELETE FROM mfa_authenticator")
    public(shared).log_in("vera", NEW["password1"])
    assert audit(shared, "forgotten") == [("", "vera")]
    assert query(shared, "SELECT note FROM accounts_audit WHERE action = 'reset'") == [("by a link that was mailed",)]


def test_addresses_cannot_be_guessed(shared: ServerProcess, public: Public, smtp: MailServer) -> None:
    """Known, unknown and deactivated ones are answered alike, and throttled alike."""
    for name in ("vera", "ida"):
        make_mailed_person(shared, name, "viewer")
    execute(shared, "UPDATE auth_user SET is_active = FALSE WHERE username = 'ida'")
    clients = [public(shared, **{}) for _ in range(3)]
    for number, client in enumerate(clients):
        client.headers["x-forwarded-for"] = f"203.0.113.{number}"
    emails = ("nobody@qualgent.test", "ida@qualgent.test", "vera@qualgent.test")
    answers = [[ask(client, email) for _ in range(6)] for client, email in zip(clients, emails, strict=True)]
    for rows in zip(*answers, strict=True):
        assert len({(row.status_code, row.text) for row in rows}) == 1
    assert [row.status_code for row in answers[0]] == [200] * 5 + [429]
    far = public(shared)
    far.headers["x-forwarded-for"] = "203.0.113.77"
    assert [ask(far, email).status_code for email in emails] == [429] * 3  # each address, from everywhere
    assert smtp.wait("vera@qualgent.test", 5) == smtp.mails
    wrong = public(shared)
    wrong.headers["x-forwarded-for"] = "203.0.113.78"
    assert "errorlist" in ask(wrong, "nonsense").text


# ------------------------------------------------------------------------------------------ one's own address


def test_ones_own_address(shared: ServerProcess, public: Public, smtp: MailServer) -> None:
    """It counts once the link was opened by the same person; the address before is told."""
    make_person(shared, "vera", "viewer")
    make_mailed_person(shared, "olga")
    vera, olga = public(shared).log_in("vera"), public(shared).log_in("olga")
    asked = vera.get("/accounts/address/")  # a session that was left open is not enough
    assert asked.headers["location"] == "/accounts/reauthenticate/?next=%2Faccounts%2Faddress%2F"
    assert vera.post("/accounts/address/", data={"email": "x@x.test"}).status_code in (302, 403)
    assert vera.post_form(asked.headers["location"], password=PASSWORD).status_code == 302

    def change(email: str) -> str:
        assert vera.post_form("/accounts/address/", email=email).status_code == 302
        (path,) = CONFIRM.findall(smtp.wait(email)[0].text)
        return str(path)

    assert "Somebody has this address" in vera.post_form("/accounts/address/", email="OLGA@qualgent.test").text
    path = change("vera@first.test")
    address = "SELECT email FROM auth_user WHERE username = 'vera'"
    assert query(shared, address) == [("",)]
    assert public(shared).get(path).status_code == 302
    assert [olga.get(tried).status_code for tried in (path, path[:-3] + "xx/")] == [404, 404]
    assert "vera@first.test" in vera.get(path).text
    assert query(shared, address) == [("",)]  # opening it changes nothing
    assert vera.post_form(path).status_code == 302
    assert query(shared, address) == [("vera@first.test",)]
    assert "vera@first.test" in vera.get("/accounts/").text
    second = change("vera@second.test")
    assert vera.post_form(second).status_code == 302
    notice = smtp.wait("vera@first.test", 2)[1]
    assert "was changed" in notice.message["Subject"]
    assert [vera.get(used).status_code for used in (path, second)] == [404, 404]
    assert vera.post_form("/accounts/address/", email="").status_code == 302
    assert query(shared, address) == [("",)]
    assert audit(shared, "address") == [("vera", "vera")] * 3
    smtp.wait("vera@second.test", 2)
    smtp.stop()
    assert "The mail was not sent: " in vera.post_form("/accounts/address/", email="vera@third.test").text


# ------------------------------------------------------------------------------------------ tokens that expire


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_people_are_warned_once(scheduler: Scheduler, smtp: MailServer, settings: Any) -> None:
    """One mail a person, of those tokens only that work and expire within 14 days; again only if it was not sent."""
    use(settings, mail_settings.MailServer("smtp", "127.0.0.1", smtp.port))
    settings.QUALGENT_PUBLIC_URL = PUBLIC_URL
    await scheduler.gateway.read(_make_tokens)
    smtp.mode = "refuse"
    await warn_people(scheduler.runtime)
    smtp.mode = "ok"
    await warn_people(scheduler.runtime)
    first, second = smtp.mails
    assert (first.to, second.to) == (["olga@qualgent.test"], ["vera@qualgent.test"])
    assert first.message["Subject"] == "2 tokens of yours on QualGent will expire"
    assert [name in first.text for name in ("olga-3", "olga-13", "olga-15", "olga--1", "revoked")] == [
        True, True, False, False, False,
    ]  # fmt: skip
    await warn_people(scheduler.runtime)
    assert len(smtp.mails) == 2


def _make_tokens() -> None:
    now = timezone.now()
    org = Org.objects.create(id="acme", created_at=now)
    users = {
        name: get_user_model().objects.create(username=name, email=email, is_active=name != "gone")
        for name, email in (
            ("olga", "olga@qualgent.test"),
            ("vera", "vera@qualgent.test"),
            ("none", ""),
            ("gone", "gone@qualgent.test"),
        )
    }
    for name, days in (("olga", 3), ("vera", 1), ("olga", 13), ("olga", 15), ("olga", -1), ("none", 3), ("gone", 3)):
        _make_token(f"{name}-{days}", org, users[name], now + timedelta(days=days))
    _make_token("revoked", org, users["olga"], now + timedelta(days=3), revoked_at=now)


def _make_token(name: str, org: Org, user: Any, expires_at: datetime, **fields: Any) -> None:
    Token.objects.create(
        id=uuid4(), name=name, secret_hash=name, org=org, user=user, scopes=[], created_at=timezone.now(),
        expires_at=expires_at, **fields,
    )  # fmt: skip
