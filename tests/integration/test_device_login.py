"""The device flow (RFC 8628): qgjob asks, a person approves in a browser, and attacks on either."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from django.contrib.auth import get_user_model
from django.db import connection, transaction
from django.utils import timezone

from qualgent.accounts.credentials import secret_hash
from qualgent.accounts.models import DeviceLogin, Org, Token
from qualgent.accounts.permissions import Caller
from qualgent.people import device_logins
from qualgent.people.device_logins import LETTERS, MAX_OF_NETWORK, new_login, request_login
from qualgent.scheduler.token_expiry import remove_ended
from tests.integration.conftest import Scheduler
from tests.server_process import ServerProcess
from tests.shared_mode import (
    FAR,
    ORG,
    PUBLIC_URL,
    PublicClient,
    execute,
    make_member,
    make_org,
    make_person,
    query,
)
from tests.support.waiting import eventually

Public = Callable[..., PublicClient]
CODE, TOKEN, PAGE = "/api/v1/device/code", "/api/v1/device/token", "/accounts/device/"
GRANT = "urn:ietf:params:oauth:grant-type:device_code"
APPROVE = {"answer": "approve", "scopes": ["read", "submit"], "days": "30"}


class Program:
    """A program that asks to be logged in, and polls without waiting."""

    def __init__(self, server: ServerProcess, client: PublicClient, machine: str = "laptop") -> None:
        self.server, self.client = server, client
        answer = client.post(CODE, json={"client_id": "qgjob", "machine": machine})
        assert answer.status_code == 200, answer.text
        self.given: dict[str, Any] = answer.json()
        self.code = self.given["user_code"]
        self.page = f"{PAGE}{self.code}/"
        execute(server, "UPDATE accounts_devicelogin SET interval_seconds = 0")

    def poll(self, device_code: str = "") -> httpx.Response:
        code = device_code or self.given["device_code"]
        return self.client.post(TOKEN, json={"grant_type": GRANT, "device_code": code, "client_id": "qgjob"})

    def error(self, device_code: str = "") -> str:
        answer = self.poll(device_code)
        assert answer.status_code == 400, answer.text
        return str(answer.json()["error"])


def test_a_program_is_logged_in(shared: ServerProcess, public: Public) -> None:
    """The token is an ordinary one of the person, of one organization; the codes are stored as hashes, and count once.

    The bodies may be forms, as RFC 6749 has them.
    """
    make_person(shared, "olga", "owner")
    program = Program(shared, public(shared), "lap\x1btop")
    given = program.given
    assert re.fullmatch(rf"[{LETTERS}]{{4}}-[{LETTERS}]{{4}}", program.code)
    assert (given["verification_uri"], given["interval"], given["expires_in"]) == (PUBLIC_URL + PAGE, 5, 600)
    assert given["verification_uri_complete"] == PUBLIC_URL + program.page
    stored = str(query(shared, "SELECT * FROM accounts_devicelogin"))
    assert program.code not in stored
    assert given["device_code"] not in stored
    assert program.error() == "authorization_pending"
    olga = public(shared).log_in("olga")
    found = olga.post_form(PAGE, user_code=f" {program.code.lower().replace('-', ' ')}")
    assert (found.status_code, found.headers["location"]) == (302, program.page)
    page = olga.get(program.page)
    for text in (program.code, "lap?top", "198.51.100.7", "python-httpx/", ORG):
        assert text in page.text
    assert re.findall(r'name="scopes" value="(\w+)"', page.text) == ["read", "submit", "operate"]
    assert program.error() == "authorization_pending"  # looking is not approving
    assert "Return to your terminal" in olga.post_form(program.page, **APPROVE).text
    assert olga.get(program.page).status_code == 404
    form = public(shared).post(TOKEN, data={"grant_type": GRANT, "device_code": given["device_code"], "client_id": "x"})
    token = form.json()
    assert form.status_code == 200
    assert form.headers["cache-control"] == "no-store"
    assert (token["token_type"], token["scope"], token["org"]) == ("Bearer", "read submit", ORG)
    assert token["expires_in"] == 30 * 86_400
    ((name, hashed, made, expires),) = query(
        shared, "SELECT name, secret_hash, created_at, expires_at FROM accounts_token"
    )
    assert (name, hashed) == ("qgjob on lap?top", secret_hash(token["access_token"]))
    assert (datetime.fromisoformat(expires) - datetime.fromisoformat(made)).days == 30
    me = public(shared, token["access_token"]).get("/api/v1/me").json()
    assert (me["kind"], me["role"], me["orgs"], me["scopes"]) == ("token", "submitter", [ORG], ["read", "submit"])
    assert "qgjob on lap?top" in olga.get("/team/tokens/").text
    acts = query(shared, "SELECT actor, door, action, note FROM accounts_audit WHERE kind = 'token' ORDER BY id")
    assert acts == [("olga", "api", "create", "qgjob login approved"), ("olga", "qgjob", "create", "qgjob login")]
    # the code once more: its answer was lost, or somebody has a copy
    assert program.error() == "invalid_grant"
    again = public(shared, token["access_token"])
    eventually(lambda: again.get("/api/v1/me").status_code == 401, seconds=5)


def test_an_administrators_token_is_never_the_site(shared: ServerProcess, public: Public) -> None:
    """It is of one organization, and at most what its owner may; and logging out ends it."""
    make_person(shared, "root", "site")
    make_org(shared, ORG)
    make_org(shared, "globex")
    program = Program(shared, public(shared))
    root = public(shared).log_in("root")
    operate = {**APPROVE, "scopes": ["read", "submit", "operate"]}
    assert root.post_form(program.page, **operate, org="nowhere").status_code == 400
    assert root.post_form(program.page, **operate, org="globex").status_code == 200
    token = program.poll().json()
    client = public(shared, token["access_token"])
    me = client.get("/api/v1/me").json()
    assert (me["role"], me["orgs"]) == ("owner", ["globex"])
    assert client.patch("/api/v1/orgs/globex", json={"weight": 2}).status_code == 403
    assert client.get("/api/v1/orgs/acme").status_code == 404
    assert root.post("/api/v1/me/revoke", json={}).status_code == 400  # a session is no token
    assert client.post("/api/v1/me/revoke", json={}).status_code == 204
    assert query(shared, "SELECT COUNT(*) FROM accounts_token WHERE revoked_at IS NULL") == [(0,)]


def test_nobody_else_gets_the_token(shared: ServerProcess, public: Public) -> None:
    """A link approves nothing, nor does another site; an organization or a scope that is not theirs is refused; a user
    code is no device code; two programs do not get each other's answer; what was denied stays denied."""
    gus = make_person(shared, "gus", "viewer", "globex")
    make_member(shared, gus, "acme", "submitter")
    make_org(shared, "initech")
    client = public(shared)
    first, second = Program(shared, client, "first"), Program(shared, client, "second")
    anonymous = public(shared).get(first.page)
    assert (anonymous.status_code, anonymous.headers["location"].split("?")[0]) == (302, "/accounts/login/")
    browser = public(shared).log_in("gus")
    page = browser.get(first.page)
    assert re.findall(r'<option value="(\w+)"', page.text.split("Expires after")[0]) == ["globex", "acme"]
    assert 'value="operate"' not in page.text
    token = re.findall(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.text)[0]
    good = {**APPROVE, "org": "acme", "csrfmiddlewaretoken": token}
    assert browser.post(first.page, data={**APPROVE, "org": "acme"}, headers={"referer": PUBLIC_URL}).status_code == 403
    assert browser.post(first.page, data=good, headers={"origin": "https://evil.test"}).status_code == 403
    for wrong in (
        {"org": "initech"}, {"org": "globex"}, {"scopes": ["operate"]}, {"scopes": []}, {"days": "365"}, {"answer": ""},
        {"days": str(2**70)},
    ):  # fmt: skip
        assert browser.post_form(first.page, **{**APPROVE, "org": "acme", **wrong}).status_code == 400, wrong
    for guess in (first.code, first.code.replace("-", ""), first.given["device_code"][:-1], "x"):
        assert first.error(guess) == "invalid_grant"
    assert client.post(TOKEN, json={"grant_type": "password", "device_code": "x"}).json()["error"] == (
        "unsupported_grant_type"
    )
    for body in (b"", b"[]", b"{", b'{"device_code": 1}', json.dumps({"device_code": "x" * 9999}).encode()):
        wrong_body = client.post(TOKEN, content=body, headers={"content-type": "application/json"})
        assert (wrong_body.status_code, wrong_body.json()["error"]) == (400, "invalid_request"), body
    assert browser.post_form(first.page, **APPROVE, org="acme").status_code == 200
    assert second.error() == "authorization_pending"
    assert "gets no token" in browser.post_form(second.page, answer="deny").text
    assert [second.error(), second.error()] == ["access_denied", "access_denied"]
    assert first.poll().json()["org"] == "acme"
    assert query(shared, "SELECT COUNT(*) FROM accounts_token") == [(1,)]


def test_who_loses_the_role_before_the_poll(shared: ServerProcess, public: Public) -> None:
    """Gets a lesser token, or none; one who is deactivated none, also when they are back."""
    sam = make_person(shared, "sam", "submitter")
    make_person(shared, "root", "site")
    client, browser = public(shared), public(shared).log_in("sam")

    def approved() -> Program:
        program = Program(shared, client)
        assert browser.post_form(program.page, **APPROVE).status_code == 200
        return program

    program = approved()
    execute(shared, "UPDATE accounts_member SET role = 'viewer' WHERE user_id = ?", sam)
    assert program.poll().json()["scope"] == "read"
    execute(shared, "UPDATE accounts_member SET role = 'submitter' WHERE user_id = ?", sam)
    program = approved()
    execute(shared, "DELETE FROM accounts_member WHERE user_id = ?", sam)
    assert program.error() == "access_denied"
    make_member(shared, sam, ORG, "submitter")
    assert program.error() == "access_denied"
    program = approved()
    root = public(shared).log_in("root")
    assert root.post_form(f"/team/members/{sam}/", "deactivate/").status_code in (200, 302)
    assert root.post_form(f"/team/members/{sam}/", "restore/").status_code in (200, 302)
    assert program.error() == "access_denied"
    assert query(shared, "SELECT scopes FROM accounts_token WHERE revoked_at IS NULL") == []


def test_a_token_follows_its_person(shared: ServerProcess, public: Public) -> None:
    """It may what the person's role may now, in its organization, and never more than it was given.

    Less when the role is lowered, nothing once it is gone, and no more when the person becomes an administrator or a
    member elsewhere. Nothing prolongs it, or turns it to another organization.
    """
    olga = make_person(shared, "olga", "owner")
    make_org(shared, "globex")
    program = Program(shared, public(shared))
    every = {**APPROVE, "scopes": ["read", "submit", "operate"]}
    # in the scope of another organization, or of the site, and with fields that the form does not have
    page = f"{program.page}?scope=site"
    browser = public(shared).log_in("olga")
    extra = {"org": "globex", "token_seconds": "99999999", "user": "1", "expires_at": FAR}
    assert browser.post_form(program.page, **every, **extra).status_code == 200
    assert browser.get(page).status_code in (302, 403, 404)
    token = program.poll().json()
    client = public(shared, token["access_token"])
    assert (token["org"], token["expires_in"]) == (ORG, 30 * 86_400)
    job = {"org_id": ORG, "app_version_id": "1.0", "test": "a.js"}

    def statuses(**headers: str) -> list[int]:
        """Return the answers to submitting, to quarantining agents and to making organizations."""
        answers = (
            client.post("/submit-job", json=job, headers=headers),
            client.get("/api/v1/audit", headers=headers),
            client.post("/api/v1/orgs", json={"id": "made"}, headers=headers),
            client.post("/submit-job", json={**job, "org_id": "globex"}, headers=headers),
        )
        return [answer.status_code for answer in answers]

    assert statuses() == [201, 200, 403, 403]
    for scope in ("org:globex", "site", "org:acme", "org:nowhere"):  # of pages; a token has its own
        assert statuses(**{"qualgent-scope": scope}) == [201, 200, 403, 403], scope
        assert client.get("/api/v1/me", params={"scope": scope}).json()["scope"] == "org:acme"
    # another grant, and a refresh
    for grant in ({"grant_type": "refresh_token", "refresh_token": token["access_token"]}, {"grant_type": GRANT}):
        assert client.post(TOKEN, json={"device_code": token["access_token"], **grant}).status_code == 400
    assert client.post("/api/v1/ci/token", json={"subject_token": token["access_token"]}).status_code == 400
    for role, wanted in (("submitter", [201, 403, 403, 403]), ("viewer", [403, 403, 403, 403])):
        execute(shared, "UPDATE accounts_member SET role = ? WHERE user_id = ?", role, olga)
        eventually(lambda wanted=wanted: statuses() == wanted, seconds=5)
    execute(shared, "UPDATE accounts_member SET role = 'owner' WHERE user_id = ?", olga)
    make_member(shared, olga, "globex", "owner")
    execute(shared, "UPDATE auth_user SET is_superuser = TRUE WHERE id = ?", olga)
    eventually(lambda: statuses() == [201, 200, 403, 403], seconds=5)
    assert client.get("/api/v1/me").json()["role"] == "owner"
    execute(shared, "UPDATE auth_user SET is_superuser = FALSE WHERE id = ?", olga)
    execute(shared, "DELETE FROM accounts_member WHERE user_id = ? AND org_id = 'acme'", olga)
    eventually(lambda: statuses() == [401] * 4, seconds=5)


def test_polls_at_once_get_one_token(shared: ServerProcess, public: Public) -> None:
    """And who approves and denies at once decides once."""
    make_person(shared, "olga", "owner")
    make_person(shared, "oscar", "owner")
    program = Program(shared, public(shared))
    people = [public(shared).log_in(name) for name in ("olga", "oscar")]
    for one in people:
        assert one.get(program.page).status_code == 200
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda one: one.post_form(program.page, **APPROVE).status_code, people))
        assert answers.count(200) == 1, answers
        clients = [public(shared) for _ in range(8)]
        body = {"grant_type": GRANT, "device_code": program.given["device_code"]}
        polled = list(pool.map(lambda one: one.post(TOKEN, json=body).status_code, clients))
    assert sorted(polled) == [200] + [400] * 7
    assert query(shared, "SELECT COUNT(*) FROM accounts_token") == [(1,)]


async def test_what_has_ended_is_removed_after_a_day(scheduler: Scheduler) -> None:
    """Tokens of CI jobs and log-ins; tokens of people stay listed."""
    await scheduler.gateway.read(_make_ended)
    await remove_ended(scheduler.runtime)
    assert await scheduler.gateway.read(lambda: sorted(Token.objects.values_list("name", flat=True))) == [
        "ci 23 hours", "person",
    ]  # fmt: skip
    assert await scheduler.gateway.read(lambda: list(DeviceLogin.objects.values_list("machine", flat=True))) == ["new"]


def _make_ended() -> None:
    now = timezone.now()
    org = Org.objects.create(id="acme", created_at=now)
    user = get_user_model().objects.create(username="olga")
    for name, hours, owner in (("ci 23 hours", 23, None), ("ci 25 hours", 25, None), ("person", 25, user)):
        Token.objects.create(
            id=uuid4(), name=name, secret_hash=name, org=org, user=owner, scopes=["read"], created_at=now,
            expires_at=now - timedelta(hours=hours),
        )  # fmt: skip
    for machine, hours in (("new", 0), ("old", 25)):
        DeviceLogin.objects.create(
            id=uuid4(), device_hash=machine, user_hash=machine, machine=machine, state="pending", scopes=[],
            interval_seconds=5, created_at=now, expires_at=now - timedelta(hours=hours),
        )  # fmt: skip


def test_late_and_early_polls(shared: ServerProcess, public: Public) -> None:
    """One that comes too early is told to slow down, for all further polls; a code is valid for ten minutes."""
    make_person(shared, "olga", "owner")
    program = Program(shared, public(shared))
    execute(shared, "UPDATE accounts_devicelogin SET interval_seconds = 5")
    assert [program.error() for _ in range(3)] == ["authorization_pending", "slow_down", "slow_down"]
    assert query(shared, "SELECT interval_seconds FROM accounts_devicelogin") == [(15,)]
    execute(shared, "UPDATE accounts_devicelogin SET expires_at = created_at")
    assert program.error() == "expired_token"
    olga = public(shared).log_in("olga")
    assert olga.get(program.page).status_code == 404
    assert program.client.post("/api/v1/device/withdraw", json={"device_code": "x"}).status_code == 204
    other = Program(shared, public(shared), "")
    assert (
        other.client.post("/api/v1/device/withdraw", json={"device_code": other.given["device_code"]}).status_code
        == 204
    )
    assert other.error() == "access_denied"


def test_floods_and_guesses(shared: ServerProcess, public: Public) -> None:
    """The latest log-ins of a network wait, and take no place of others; a person may look up some codes a minute."""
    make_person(shared, "olga", "owner")
    client, other = public(shared), public(shared)
    other.headers["x-forwarded-for"] = "192.0.2.1"
    honest, first = Program(shared, other), Program(shared, client)
    addresses = ["198.51.100.7"] * 50 + [f"2001:db8:0:12{number:02x}::1" for number in range(50)]  # two customers
    body = {"client_id": "qgjob", "machine": "flood"}
    for address in addresses:
        assert client.post(CODE, json=body, headers={"x-forwarded-for": address}).status_code == 200
    assert query(shared, "SELECT COUNT(*) FROM accounts_devicelogin") == [(2 * MAX_OF_NETWORK + 1,)]
    assert (first.error(), honest.error()) == ("invalid_grant", "authorization_pending")
    olga = public(shared).log_in("olga")
    guesses = [olga.get(f"{PAGE}BCDF-GH{first}{second}/").status_code for first in "JKLMN" for second in "PQRST"]
    assert guesses == [404] * 20 + [429] * 5


@pytest.mark.usefixtures("transactional_db")
def test_requests_at_once_are_counted_exactly() -> None:
    """By processes with connections of their own, each in a transaction that is open when the next one begins."""
    ready = threading.Barrier(8)

    def ask(number: int) -> None:
        ready.wait(20)
        try:
            for _ in range(5):
                _request("198.51.100.7")
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(ask, range(8)))
    assert DeviceLogin.objects.count() == MAX_OF_NETWORK


def _request(address: str, machine: str = "laptop") -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        request_login(cursor, new_login(machine), Caller("", "api", address))


ATTACKERS = {
    "a /48": [f"2001:db8:1:{number:02x}00::1" for number in range(256)],
    "a /36": [f"2001:db8:{number // 256:x}:{number % 256:02x}00::1" for number in range(4096)],
    "a /16 of IPv4": [f"10.1.{number // 250}.{number % 250}" for number in range(4096)],
}


@pytest.mark.django_db
@pytest.mark.parametrize("attackers", ATTACKERS.values(), ids=ATTACKERS)
def test_no_number_of_networks_locks_others_out(attackers: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The attack: a provider's customer with many networks begins thousands of log-ins. Those of others still wait."""
    monkeypatch.setattr(device_logins, "MAX_PENDING", 200)
    monkeypatch.setattr(device_logins, "KEPT_PENDING", 180, raising=False)
    _request("192.0.2.1", "honest")
    _request("2001:db9::1", "of another provider")
    for number in range(500):
        _request(attackers[number % len(attackers)], "flood")
    _request("203.0.113.1", "later")
    waiting = DeviceLogin.objects.values_list("machine", flat=True)
    assert {"honest", "of another provider", "later"} <= set(waiting)
    assert 180 <= len(waiting) <= 200


def test_a_server_of_one_user_has_no_login(server: ServerProcess) -> None:
    for path in (CODE, TOKEN, "/api/v1/ci/token"):
        assert httpx.post(server.url + path, json={"client_id": "qgjob"}).status_code == 409
