"""Log-in by OpenID providers: real HTTP between a server, a provider and a browser's cookies."""

from __future__ import annotations

import json
import re
import socket
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import jwt
import pytest
from django.core.signing import b64_decode
from werkzeug.wrappers import Response

from tests.databases import other_session
from tests.identity_provider import (
    CLIENT_ID,
    SECRET,
    IdentityProvider,
    go_to_provider,
    identity_provider,
    log_in_by,
    log_in_there,
    parameters,
    provider_table,
    signed,
    soon,
)
from tests.server_process import ServerProcess, manage
from tests.shared_mode import (
    NOW,
    PASSWORD,
    PUBLIC_URL,
    SHARED,
    PublicClient,
    execute,
    insert,
    make_org,
    make_person,
    make_token,
    query,
    stamp,
)
from tests.support.waiting import eventually

Public = Callable[..., PublicClient]
QA = 'group = "qa", org = "acme", role = "viewer"'
LEADS = 'group = "leads", org = "acme", role = "owner"'
OTHER = 'group = "other", org = "globex", role = "submitter"'
ADMINS = 'group = "admins", site = true'
TYPO = 'group = "qa", org = "typo", role = "viewer"'
DOMAIN = 'domain = "acme.example", org = "acme", role = "submitter"'
HTML = {"accept": "text/html"}
FROM_PROVIDER = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}


@pytest.fixture
def okta() -> Iterator[IdentityProvider]:
    with identity_provider() as provider:
        yield provider


@pytest.fixture
def start(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> Callable[..., ServerProcess]:
    """Return a function that starts a server with these tables of providers."""

    def make(*tables: str) -> ServerProcess:
        return server_factory(**SHARED, QUALGENT_IDENTITY_FILE=str(configured(tmp_path, *tables)))

    return make


def configured(folder: Path, *tables: str) -> Path:
    file = folder / "providers.toml"
    file.write_text("\n".join(tables))
    file.chmod(0o600)
    return file


def roles(server: ServerProcess, username: str) -> dict[str, tuple[str, str]]:
    """Return a person's roles by organization, each with its source."""
    rows = query(
        server,
        "SELECT m.org_id, m.role, m.source FROM accounts_member m JOIN auth_user u ON u.id = m.user_id "
        "WHERE u.username = ?",
        username,
    )
    return {org: (role, source) for org, role, source in rows}


def people(server: ServerProcess) -> list[str]:
    return [name for (name,) in query(server, "SELECT username FROM auth_user ORDER BY id")]


def audit(server: ServerProcess, action: str) -> list[tuple[Any, ...]]:
    return query(
        server, "SELECT actor, object_id, after, note FROM accounts_audit WHERE action = ? ORDER BY id", action
    )


def content_of(session: str) -> bytes:
    """Return the JSON of a stored session, whose signature is of another process's key."""
    payload = session.rsplit(":", 2)[0].encode()
    return zlib.decompress(b64_decode(payload[1:])) if payload.startswith(b".") else b64_decode(payload)


def is_in(client: PublicClient) -> bool:
    return client.get("/", headers=HTML).status_code == 200


def problem(page: httpx.Response) -> tuple[int, str]:
    """Return the status and the heading of a page."""
    found = re.search(r"<h1>(.*?)</h1>", page.text)
    assert found is not None, page.text[:2000]
    return page.status_code, found[1]


def test_a_person_from_the_first_log_in_to_the_last(
    start: Callable[..., ServerProcess], public: Public, okta: IdentityProvider
) -> None:
    """Groups become roles, are read again at each log-in, and when none is left nothing of the person goes on."""
    server = start(provider_table("okta", okta.issuer, QA, LEADS, OTHER, session_hours=8))
    okta.person("1", groups=["qa", "more"], preferred_username="anna", email="anna@acme.example", email_verified=True)
    client = public(server)
    page = client.get("/accounts/login/?next=/jobs%3Fstatus%3Dfailed")
    assert "Administrator log-in</summary>" in page.text
    (link,) = re.findall(r'href="(/accounts/provider/okta/login/[^"]*)"', page.text)
    assert link == "/accounts/provider/okta/login/?next=%2Fjobs%3Fstatus%3Dfailed"
    there = client.get(link).headers["location"]
    asked = parameters(there)
    assert asked["redirect_uri"] == f"{PUBLIC_URL}/accounts/provider/okta/callback/"
    assert (asked["code_challenge_method"], asked["client_id"]) == ("S256", CLIENT_ID)
    assert len(asked["nonce"]) == 64
    before = client.jar["__Host-session"]
    entered = client.get(log_in_there(there, "1"), headers=FROM_PROVIDER)
    assert 'content="0; url=/jobs?status=failed"' in entered.text
    assert client.jar["__Host-session"] != before
    assert is_in(client)
    assert roles(server, "anna") == {"acme": ("viewer", "okta")}
    assert json.loads(audit(server, "join")[0][2]) == {"role": "viewer", "org": "acme"}
    ((actor, name, _, note),) = audit(server, "login")
    assert (actor, name, note) == ("anna", "anna", okta.issuer)
    assert query(server, "SELECT provider, uid, extra_data FROM socialaccount_socialaccount")[0][:2] == (
        okta.issuer,
        "1",
    )
    assert query(server, "SELECT count(*) FROM socialaccount_socialapp") == [(0,)]
    expiry = "SELECT expire_date FROM django_session WHERE session_key = ?"
    ((ends,),) = query(server, expiry, client.jar["__Host-session"].partition(":")[0])
    assert (
        timedelta(hours=7.9)
        < datetime.fromisoformat(str(ends)).replace(tzinfo=UTC) - datetime.now(UTC)
        < timedelta(hours=8)
    )
    # nothing of a password
    for path in ("password/", "2fa/", "2fa/webauthn/add/", "2fa/totp/activate/"):
        assert problem(client.get(f"/accounts/{path}", headers=HTML)) == (403, "Not permitted")
    assert "/accounts/password/" not in client.get("/accounts/").text
    # other groups
    okta.person("1", groups=["leads", "other"], preferred_username="renamed")
    second = public(server)
    log_in_by(second, "okta", "1")
    assert people(server) == ["anna"]
    assert roles(server, "anna") == {"acme": ("owner", "okta"), "globex": ("submitter", "okta")}
    entries = "SELECT org_id, actor, object_id, before, after FROM accounts_audit WHERE action = 'role' ORDER BY id"
    first, further = query(server, entries)  # one that each organization sees
    assert (*first[:3], json.loads(first[3])["role"], json.loads(first[4])["role"]) == (
        "acme", "anna", "anna", "viewer", "owner"
    )  # fmt: skip
    assert (*further[:4], json.loads(further[4])["role"]) == ("globex", "anna", "anna", None, "submitter")
    assert "okta" in audit(server, "role")[0][3]
    assert [name for _, name, _, _ in audit(server, "create")] == ["acme", "globex"]
    # by hand: stays, and counts where both say something
    ((user,),) = query(server, "SELECT id FROM auth_user WHERE username = 'anna'")
    execute(server, "UPDATE accounts_member SET source = '' WHERE org_id = 'acme'")
    token = make_token(server, user, "operate", org_id="globex")
    okta.person("1", groups=["qa", "other"])
    log_in_by(second, "okta", "1")
    assert roles(server, "anna") == {"acme": ("owner", ""), "globex": ("submitter", "okta")}
    execute(server, "DELETE FROM accounts_member WHERE org_id = 'acme'")
    # no rule any more
    okta.person("1", groups=["more"], preferred_username="anna")
    assert is_in(client)
    refused = log_in_by(public(server), "okta", "1")
    assert problem(refused) == (403, "No access")
    assert "as <strong>anna</strong>" in refused.text
    assert roles(server, "anna") == {}
    eventually(lambda: not is_in(client) and not is_in(second), seconds=5)
    assert query(server, "SELECT count(*) FROM usersessions_usersession") == [(0,)]
    eventually(
        lambda: public(server, token).get("/api/v1/jobs").status_code == 401, seconds=5
    )  # its person is in no organization
    # and back again
    okta.person("1", groups=["qa"])
    log_in_by(client, "okta", "1")
    assert is_in(client)
    client.post_form("/accounts/logout/")
    assert not is_in(client)
    # an organization that is being deleted
    execute(server, "UPDATE accounts_org SET deleting_at = ? WHERE id = 'acme'", stamp(NOW))
    okta.person("1", groups=["qa", "other"])
    log_in_by(client, "okta", "1")
    assert roles(server, "anna") == {"globex": ("submitter", "okta")}


def test_nobody_is_known_by_a_name_or_address(
    start: Callable[..., ServerProcess], public: Public, okta: IdentityProvider, tmp_path: Path
) -> None:
    """Somebody else with the same subject, name or address is somebody else; who is deactivated stays out."""
    with identity_provider() as entra:
        server = start(provider_table("okta", okta.issuer, DOMAIN, QA), provider_table("entra", entra.issuer, LEADS))
        olga = make_person(server, "olga", "owner")
        execute(server, "UPDATE auth_user SET email = 'olga@acme.example' WHERE id = ?", olga)
        claims = {"preferred_username": "OLGA", "email": "olga@acme.example"}
        okta.person("1", **claims, email_verified=True)
        entra.person("1", **claims, email_verified=True, groups=["leads"])
        at_okta, at_entra = public(server), public(server)
        log_in_by(at_okta, "okta", "1")
        log_in_by(at_entra, "entra", "1")
        assert people(server) == ["olga", "OLGA-2", "OLGA-3"]
        assert roles(server, "olga") == {"acme": ("owner", "")}
        assert roles(server, "OLGA-2") == {"acme": ("submitter", "okta")}
        assert roles(server, "OLGA-3") == {"acme": ("owner", "entra")}
        emails = "SELECT email FROM auth_user WHERE username LIKE 'OLGA-%'"
        assert query(server, emails) == [("",), ("",)]  # of a person who is here already
        # a name that is none, or one of the server's own
        for number, (given, expected) in enumerate({"server": "server-2", "../é ü": "e-u", "": "person"}.items()):
            okta.person(f"n{number}", preferred_username=given, groups=["qa"])
            log_in_by(public(server), "okta", f"n{number}")
            assert people(server)[-1] == expected
        # in several browsers at once, of somebody who is new
        browsers = [public(server) for _ in range(4)]
        okta.person("new", preferred_username="nina", groups=["qa"])
        backs = [log_in_there(go_to_provider(browser, "okta"), "new") for browser in browsers]
        with ThreadPoolExecutor() as pool:
            pages = list(pool.map(lambda browser, back: browser.get(back), browsers, backs))
        assert [page.status_code for page in pages] == [200] * 4
        assert [name for name in people(server) if name.startswith("nina")] == ["nina"]
        # deactivated
        execute(server, "UPDATE auth_user SET is_active = FALSE WHERE username = 'OLGA-2'")
        okta.person("1", groups=["qa"])
        assert problem(log_in_by(public(server), "okta", "1")) == (403, "No access")
        assert roles(server, "OLGA-2") == {"acme": ("submitter", "okta")}
        # somebody else in the same browser ends the session from before
        log_in_by(at_entra, "okta", "n0")
        assert "<h1>server-2</h1>" in at_entra.get("/accounts/").text
        # another issuer under the same id: other people
        server.stop()
        configured(tmp_path, provider_table("okta", entra.issuer, LEADS))
        server.start()
        client = public(server)
        log_in_by(client, "okta", "1")
        assert "<h1>OLGA-3</h1>" in client.get("/accounts/").text  # entra's, not okta's


def _unsigned(claims: dict[str, Any], _key: Any) -> str:
    return jwt.encode(claims, None, algorithm="none")


def _with_a_shared_secret(claims: dict[str, Any], _key: Any) -> str:
    return jwt.encode(claims, "s3cret-of-the-client" * 2, algorithm="HS256", headers={"kid": "own"})


def _by_another_key(claims: dict[str, Any], _key: Any) -> str:
    from cryptography.hazmat.primitives.asymmetric import rsa

    return signed(claims, rsa.generate_private_key(public_exponent=65537, key_size=2048))


CHANGES: dict[str, dict[str, Any]] = {
    "issuer": {"iss": "https://evil.example"},
    "audience": {"aud": "another-client"},
    "no audience": {"aud": None},
    "several audiences": {"aud": [CLIENT_ID, "another-client"]},
    "another application": {"azp": "another-client"},
    "expired": {"exp": soon(-120)},
    "no expiry": {"exp": None},
    "from the future": {"iat": soon(3600)},
    "nonce": {"nonce": "x" * 64},
    "no nonce": {"nonce": None},
    "no subject": {"sub": None},
    "a number as the subject": {"sub": 1},
    "an empty subject": {"sub": ""},
    "another subject than the userinfo's": {"sub": "2"},
    "numbers that are none": {"exp": "soon", "iat": [1]},
    "a time beyond all clocks": {"iat": 2**70},
}


def test_id_tokens_that_are_not_for_this_log_in(
    start: Callable[..., ServerProcess], public: Public, okta: IdentityProvider
) -> None:
    """Each is refused with a page, and nobody is made; the same log-in with a good token works."""
    server = start(provider_table("okta", okta.issuer, QA))
    okta.person("1", groups=["qa"], preferred_username="anna")
    client = public(server)
    execute(server, "DELETE FROM accounts_throttle")
    for what, changes in CHANGES.items():
        okta.sign = lambda claims, key, changes=changes: signed(claims, key, **changes)
        page = log_in_by(client, "okta", "1")
        assert problem(page) == (403, "Not logged in"), what
    for forge in (_unsigned, _with_a_shared_secret, _by_another_key, lambda *_: "x.y.z", lambda *_: "", lambda *_: 7):
        okta.sign = forge
        assert problem(log_in_by(client, "okta", "1")) == (403, "Not logged in"), forge
        execute(server, "DELETE FROM accounts_throttle")
    assert people(server) == []
    assert query(server, "SELECT count(*) FROM usersessions_usersession") == [(0,)]
    okta.sign = signed
    assert log_in_by(client, "okta", "1").status_code == 200
    assert is_in(client)
    # Entra ID with more groups than a token holds: nobody loses a role by that
    okta.person("1", preferred_username="anna")
    okta.sign = lambda claims, key: signed(claims, key, _claim_names={"groups": "src1"})
    assert problem(log_in_by(client, "okta", "1")) == (403, "Not logged in")
    assert roles(server, "anna") == {"acme": ("viewer", "okta")}
    assert "as there are too many" in server.log_text()


def test_answers_that_nobody_asked_for(
    start: Callable[..., ServerProcess], public: Public, okta: IdentityProvider
) -> None:
    """A state that is used again, of another browser or provider, forged, or none; and what a link may not do."""
    with identity_provider() as entra:
        everyone = 'everyone = true, org = "acme", role = "viewer"'
        server = start(provider_table("okta", okta.issuer, everyone), provider_table("entra", entra.issuer, everyone))
        client, other = public(server), public(server)
        back = log_in_there(go_to_provider(client, "okta"), "1")
        assert problem(other.get(back)) == (400, "Not logged in")
        assert problem(client.get(back.replace("/okta/", "/entra/"))) == (400, "Not logged in")
        assert client.get(back).status_code == 200
        assert is_in(client)
        assert problem(client.get(back)) == (400, "Not logged in")
        assert is_in(client)  # whoever sends that link logs nobody out
        for answer in ("", "?state=x", "?code=x", "?state=&code=", "?error=x", "?state=" + "x" * 9000):
            assert problem(other.get(f"/accounts/provider/okta/callback/{answer}")) == (400, "Not logged in")
        # Google's answer has a scope, which is none of ours
        back = log_in_there(go_to_provider(client, "okta"), "1") + "&scope=openid+email&authuser=0"
        assert client.get(back, headers={**HTML, **FROM_PROVIDER}).status_code == 200
        assert "openid" not in client.jar.get("qualgent_scope", "")
        assert is_in(client)
        # the code of somebody else in one's own log-in
        stolen = parameters(log_in_there(go_to_provider(other, "okta"), "2"))["code"]
        mine = parameters(go_to_provider(client, "okta"))["state"]
        page = client.get(f"/accounts/provider/okta/callback/?state={mine}&code={stolen}")
        assert problem(page) == (403, "Not logged in")
        assert is_in(client)
        denied = parameters(go_to_provider(other, "okta"))["state"]
        page = other.get(f"/accounts/provider/okta/callback/?state={denied}&error=access_denied")
        assert (page.status_code, "cancelled" in page.text) == (403, True)
        # what the query of a link cannot change
        asked = parameters(
            go_to_provider(
                other,
                "okta",
                "?auth_params=redirect_uri%3Dhttps%3A%2F%2Fevil.example%26state%3Dx&scope=admin&process=connect"
                "&next=https://evil.example/",
            )
        )
        assert asked["redirect_uri"].startswith(PUBLIC_URL)
        assert (set(asked["scope"].split()), len(asked["state"])) == ({"openid", "profile", "email"}, 16)
        assert client.get("/accounts/provider/nobody/login/").status_code == 404
        assert client.post_form("/accounts/", "/accounts/provider/okta/login/").status_code == 405
        # next is a page of this server
        for given in (
            "https://evil.example/",
            "//evil.example",
            "/\\evil.example",
            "javascript:alert(1)",
            "\thttps://x",
        ):
            page = log_in_by(other, "okta", "1", f"?next={quote(given)}")
            assert 'content="0; url=/"' in page.text, given
            execute(server, "DELETE FROM accounts_throttle")
        # one of several log-ins of a signed-in administrator connects nobody
        make_person(server, "root", "site")
        admin = public(server).log_in("root")
        log_in_by(admin, "okta", "3", "?process=connect")
        assert "<h1>root</h1>" not in admin.get("/accounts/").text
        ((name,),) = query(
            server, "SELECT u.username FROM socialaccount_socialaccount s JOIN auth_user u ON u.id = s.user_id "
            "WHERE s.uid = '3'"
        )  # fmt: skip
        assert name != "root"


def test_a_provider_that_is_down_slow_or_somebody_else(
    start: Callable[..., ServerProcess], public: Public, okta: IdentityProvider, tmp_path: Path
) -> None:
    """A page says so within seconds; other pages are served meanwhile; doctor says it, too."""
    with socket.create_server(("127.0.0.1", 0)) as silent, socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        tables = (
            provider_table("okta", okta.issuer, QA),
            provider_table("silent", f"http://127.0.0.1:{silent.getsockname()[1]}", QA),
            provider_table("closed", f"http://127.0.0.1:{closed.getsockname()[1]}", TYPO),
            provider_table("other", okta.issuer + "/", QA),
        )  # fmt: skip
        server = start(*tables)
        make_person(server, "root", "site")
        client = public(server)
        for name in ("silent", "closed"):
            page = client.get(f"/accounts/provider/{name}/login/?next=/jobs")
            assert problem(page) == (503, f"{name.title()} does not answer")
            assert page.elapsed.total_seconds() < 9
        with ThreadPoolExecutor() as pool:
            waiting = pool.submit(public(server).get, "/accounts/provider/silent/login/")
            for path in ("/accounts/login/", "/accounts/provider/okta/login/", "/healthz"):
                assert client.get(path).status_code in (200, 302), path
            assert not waiting.done()
        # the same machine, but the issuer is another one by a slash
        assert problem(client.get("/accounts/provider/other/login/")) == (503, "Other does not answer")
        # it breaks between the two pages
        for path, answer in {
            "/oauth2/token": lambda: Response("oops", 500),
            "/userinfo": lambda: Response("[]", content_type="application/json"),
            "/jwks": lambda: Response("x" * (2 * 1024**2), content_type="application/json"),
        }.items():
            back = log_in_there(go_to_provider(client, "okta"), "1")
            okta.answer[path] = answer
            assert client.get(back).status_code in (403, 503), path
            del okta.answer[path]
        okta.answer["/userinfo"] = lambda: Response(status=302, headers={"location": "http://localhost:1/"})
        assert problem(log_in_by(client, "okta", "1"))[0] == 503
        okta.answer.clear()
        log = server.log_text()
        assert "nobody can log in with closed" in log
        assert "Traceback" not in log
        result = manage(
            server.data_dir, "doctor", "--json", **SHARED, QUALGENT_IDENTITY_FILE=str(tmp_path / "providers.toml")
        )
        findings = [found for found in json.loads(result.stdout)["findings"] if found["check"].startswith("provider")]
        said = {found["text"].split()[0]: found["level"] for found in findings if found["check"] == "provider"}
        assert said == {"okta": "ok", "silent": "fail", "closed": "fail", "other": "fail"}
        assert any("its issuer is" in found["text"] for found in findings)
        assert [(f["level"], f["text"]) for f in findings if f["check"] == "provider-rules"] == [
            ("warn", "no such organization yet: typo")
        ]


def test_passwords_are_for_administrators_by_hand(
    start: Callable[..., ServerProcess], public: Public, okta: IdentityProvider, tmp_path: Path
) -> None:
    """Neither passwords nor links let others in; an administrator by a rule has none, and is one while it matches."""
    server = start(provider_table("okta", okta.issuer, QA, ADMINS))
    make_person(server, "root", "site")
    olga = make_person(server, "olga", "owner")
    root = public(server).log_in("root")
    assert is_in(root)
    member = public(server)
    right = member.post_form("/accounts/login/", login="olga", password=PASSWORD)
    assert (right.status_code, "Log in with Okta" in right.text) == (403, True)
    wrong = member.post_form("/accounts/login/", login="olga", password="wrong")
    assert (wrong.status_code, "Log in with Okta" in wrong.text) == (200, True)
    assert not is_in(member)
    # no links that let somebody in, but invitations for whom a rule lets in
    refused = root.post_form(f"/team/members/{olga}/", f"/team/members/{olga}/reset/")
    assert refused.status_code == 302
    assert query(server, "SELECT count(*) FROM accounts_link") == [(0,)]
    make_org(server, "globex")
    invited = root.post_form("/team/members/", "invite/", note="x", role="owner", org="globex").text
    (path,) = set(re.findall(re.escape(PUBLIC_URL) + r"(/accounts/link/[\w-]{43}/)", invited))
    new = {"username": "eve", "password1": "another horse battery", "password2": "another horse battery"}
    okta.person("2", groups=["qa"], preferred_username="bob")
    stranger = public(server)
    page = stranger.get(path).text
    assert "Create account" not in page
    (link,) = re.findall(r'href="(/accounts/provider/okta/login/[^"]*)"', page)
    assert stranger.post_form("/accounts/login/", path, **new).status_code == 404
    assert people(server) == ["root", "olga"]
    followed = stranger.get(log_in_there(stranger.get(link).headers["location"], "2"))
    assert f'content="0; url={path}"' in followed.text
    assert stranger.post_form(path, join="1").status_code == 302
    log_in_by(stranger, "okta", "2")
    assert roles(server, "bob") == {"acme": ("viewer", "okta"), "globex": ("owner", "")}
    # an administrator by a rule
    okta.person("1", groups=["admins"], preferred_username="anna")
    anna = public(server)
    log_in_by(anna, "okta", "1")
    assert anna.get("/admin/", headers=HTML).status_code == 200
    assert problem(anna.get("/accounts/password/", headers=HTML)) == (403, "Not permitted")
    okta.person("1", groups=["qa"])
    log_in_by(anna, "okta", "1")
    assert problem(anna.get("/admin/", headers=HTML)) == (403, "Not permitted")
    assert roles(server, "anna") == {"acme": ("viewer", "okta")}
    # by hand: another administrator makes her one, and no rule takes that
    execute(server, "UPDATE auth_user SET is_superuser = TRUE, is_staff = TRUE WHERE username = 'anna'")
    log_in_by(anna, "okta", "1")
    assert anna.get("/admin/", headers=HTML).status_code == 200
    # who has a second factor here is asked for it, and the token of the provider is stored nowhere
    ((anna_id,),) = query(server, "SELECT id FROM auth_user WHERE username = 'anna'")
    factor = {"secret": "JBSWY3DPEHPK3PXP"}
    insert(server, "mfa_authenticator", user_id=anna_id, type="totp", data=json.dumps(factor), created_at=stamp(NOW))
    half = public(server)
    assert 'content="0; url=/accounts/2fa/authenticate/"' in log_in_by(half, "okta", "1").text
    stored = "SELECT session_data FROM django_session WHERE session_key = ?"
    ((session,),) = query(server, stored, half.jar["__Host-session"].partition(":")[0])
    content = content_of(session)
    assert (b'"sociallogin"' in content, b'"token"' in content) == (True, False), content
    wrong = half.post_form("/accounts/2fa/authenticate/", code="000000")
    assert (wrong.status_code, "Incorrect code" in wrong.text) == (200, True)
    assert not is_in(half)
    # the site's page
    page = root.get("/team/orgs/").text
    assert f"{PUBLIC_URL}/accounts/provider/okta/callback/" in page
    assert "Group admins" in page
    assert SECRET not in page
    assert problem(stranger.get("/team/orgs/", headers=HTML)) == (403, "Not permitted")
    # rescue: a shell of the server's user
    env = {**SHARED, "QUALGENT_IDENTITY_FILE": str(tmp_path / "providers.toml")}
    found = manage(server.data_dir, "bootstrap", "--user", "olga", **env)
    (path,) = re.findall(re.escape(PUBLIC_URL) + r"(/accounts/link/[\w-]{43}/)", found.stdout)
    rescued = public(server)
    new = {"password1": "another horse battery", "password2": "another horse battery"}
    assert rescued.post_form(path, **new).status_code == 302
    assert is_in(rescued)


def test_log_ins_are_throttled(start: Callable[..., ServerProcess], public: Public, okta: IdentityProvider) -> None:
    """60 pages a minute for an address; a browser that is throttled has not lost its log-in."""
    server = start(provider_table("okta", okta.issuer, QA))
    client = public(server)
    answers = [client.get("/accounts/provider/okta/callback/?state=x").status_code for _ in range(61)]
    assert answers == [400] * 60 + [429]
    assert client.get("/accounts/provider/okta/login/").status_code == 429
    assert okta.asked == []
    insert(server, "django_session", session_key="old", session_data="", expire_date="2020-01-01 00:00:00+00:00")
    execute(server, "DELETE FROM accounts_throttle")
    go_to_provider(client, "okta")
    assert query(server, "SELECT count(*) FROM django_session WHERE session_key = 'old'") == [(0,)]


def test_a_log_in_that_the_database_refuses_changes_nothing(
    start: Callable[..., ServerProcess], public: Public, okta: IdentityProvider
) -> None:
    """Neither a person without an entry in the audit, nor roles by half; the next log-in works."""
    server = start(provider_table("okta", okta.issuer, QA, LEADS))
    okta.person("1", groups=["qa"], preferred_username="anna")
    client = public(server)

    def refused_by(what: str) -> int:
        back = log_in_there(go_to_provider(client, "okta"), "1")
        with other_session(server.data_dir) as other, other.refused(what):
            return client.get(back, headers=HTML).status_code

    assert refused_by("INSERT ON accounts_audit") in (500, 503)
    assert people(server) == []
    assert query(server, "SELECT count(*) FROM socialaccount_socialaccount") == [(0,)]
    assert not is_in(client)
    log_in_by(client, "okta", "1")
    assert roles(server, "anna") == {"acme": ("viewer", "okta")}
    okta.person("1", groups=["leads"], preferred_username="anna")
    for what in ("UPDATE ON accounts_member", "INSERT ON accounts_audit"):
        assert refused_by(what) in (500, 503), what
        assert roles(server, "anna") == {"acme": ("viewer", "okta")}
    okta.person("1", preferred_username="anna")
    assert refused_by("DELETE ON accounts_member") in (500, 503)
    assert is_in(client)
    assert refused_by("INSERT ON accounts_throttle") == 503
    assert problem(log_in_by(client, "okta", "1")) == (403, "No access")
