"""People: account, one-time links, members, and what of it is in the audit."""

from __future__ import annotations

import json
import re
import subprocess
import threading
from collections.abc import Callable
from typing import Any
from uuid import UUID

import httpx
import pytest

from qualgent.accounts.credentials import secret_hash
from tests.integration.test_shared_mode import close_code
from tests.server_process import ServerProcess, manage
from tests.shared_mode import (
    FAR,
    NOW,
    ORG,
    PASSWORD,
    PUBLIC_URL,
    SHARED,
    PublicClient,
    execute,
    insert,
    make_member,
    make_person,
    make_token,
    open_socket,
    query,
    stamp,
)
from tests.support.waiting import eventually

Public = Callable[..., PublicClient]
HTML = {"accept": "text/html"}
NEW = {"password1": "another horse battery", "password2": "another horse battery"}
LINK = re.compile(re.escape(PUBLIC_URL) + r"(/accounts/link/[\w-]{43}/)")


def bootstrap(server: ServerProcess, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    return manage(server.data_dir, "bootstrap", *arguments, **(SHARED | env))


def link_in(text: str) -> str:
    """Return the path of the one link in a page or a command's output."""
    (path,) = set(LINK.findall(text))
    return str(path)


def audit(server: ServerProcess, action: str) -> list[tuple[Any, ...]]:
    """Return actor and object of the entries with an action, the oldest first."""
    return query(server, "SELECT actor, object_id FROM accounts_audit WHERE action = ? ORDER BY id", action)


def test_account_pages_are_ones_own(shared: ServerProcess, public: Public) -> None:
    make_person(shared, "olga", "owner")
    make_person(shared, "vera", "viewer")
    anonymous = public(shared).get("/accounts/")
    assert (anonymous.status_code, anonymous.headers["location"]) == (302, "/accounts/login/?next=/accounts/")
    owner, viewer = public(shared).log_in("olga"), public(shared).log_in("vera")
    for path in ("", "password/", "2fa/", "2fa/webauthn/", "sessions/"):
        page = owner.get(f"/accounts/{path}")
        assert page.status_code == 200, path
        assert page.text.count("<main") == page.text.count("<h1") == 1, path
        assert "/team/members/" in page.text
    assert "/team/members/" not in viewer.get("/accounts/").text
    refused = viewer.get("/team/members/", headers=HTML)
    assert (refused.status_code, "Not permitted" in refused.text) == (403, True)
    assert refused.text.lower().count("ask an owner") == 1
    assert "people-nav" in refused.text  # in the frame
    for path in ("/admin/", "/team/orgs/"):  # an owner cannot help themselves
        site = owner.get(path, headers=HTML)
        assert (site.status_code, "Not permitted" in site.text, "ask an administrator" in site.text) == (
            403,
            True,
            True,
        )
    dashboard = viewer.get("/", headers=HTML).text
    assert '"person":"vera"' in dashboard


def test_bootstrap_makes_the_first_administrator(shared: ServerProcess, public: Public) -> None:
    """While the server runs; the link works once, and the person gets a session of their own."""
    off = bootstrap(shared, QUALGENT_AUTH="off")
    assert (off.returncode, "QUALGENT_AUTH=on" in off.stderr) == (1, True)
    nobody = bootstrap(shared, "--user", "nobody")
    assert (nobody.returncode, "no user 'nobody'" in nobody.stderr) == (1, True)
    old = link_in(bootstrap(shared).stdout)
    path = link_in(bootstrap(shared, "--org", ORG).stdout)
    client = public(shared)
    assert client.get(old).status_code == 404  # the later link replaces it
    weak = client.post_form(path, username="anna", password1="12345678901", password2="12345678901")
    assert (weak.status_code, "entirely numeric" in weak.text) == (200, True)
    differ = client.post_form(path, username="server", password1=PASSWORD, password2="x")
    assert "not the same" in differ.text
    assert "Somebody has this username" in differ.text
    client.get("/accounts/login/")
    before = dict(client.jar)
    entered = client.post_form(path, username="anna", **NEW)
    assert (entered.status_code, entered.headers["location"]) == (302, "/accounts/")
    assert client.jar["__Host-session"] != before.get("__Host-session")
    assert "Site administrator" in client.get("/accounts/").text
    assert client.get("/admin/", headers=HTML).status_code == 200
    assert client.get("/admin/login/").headers["location"] == "/admin/"
    assert client.get("/admin/password_change/").headers["location"] == "/accounts/password/"
    assert client.get("/admin/mfa/authenticator/", headers=HTML).status_code == 404
    assert client.get("/admin/account/emailaddress/", headers=HTML).status_code == 404
    gone = public(shared).get(path)
    assert (gone.status_code, "not valid" in gone.text) == (404, True)
    again = bootstrap(shared)
    assert (again.returncode, "anna is an administrator already" in again.stdout) == (0, True)
    assert query(shared, "SELECT id FROM accounts_org") == [(ORG,)]
    assert audit(shared, "join") == [("anna", "anna")]
    assert audit(shared, "bootstrap") == [("server", ""), ("server", "")]
    # rescue of one who is locked out, and promotion
    make_person(shared, "olga", "owner")
    execute(shared, "UPDATE auth_user SET is_active = FALSE WHERE username = 'olga'")
    rescue = link_in(bootstrap(shared, "--user", "olga").stdout)
    locked_out = public(shared)
    assert locked_out.post_form(rescue, **NEW).status_code == 302
    assert "Site administrator" in locked_out.get("/accounts/").text


def test_links_that_are_not_valid(shared: ServerProcess, public: Public) -> None:
    """Wrong, used, expired, of a deactivated person, too long: one and the same page; opening uses nothing up."""
    make_person(shared, "olga", "owner")
    vera = make_person(shared, "vera", "viewer")
    client, nobody = public(shared).log_in("olga"), public(shared)

    def reset_link() -> str:
        return link_in(client.post_form(f"/team/members/{vera}/", "reset/").text)

    first = reset_link()
    for _ in range(3):
        assert nobody.get(first).status_code == 200
        assert nobody.head(first).status_code == 200
    assert "vera" in nobody.get(first).text
    page = nobody.get("/accounts/link/nonsense/")
    assert page.status_code == 404
    stored = query(shared, "SELECT code_hash FROM accounts_link")
    assert stored == [(secret_hash(first.split("/")[3]),)]
    expected = page.text
    answers = [
        nobody.get(path) for path in (first[:-2] + "/", f"/accounts/link/{'x' * 3000}/", "/accounts/link/%00%ff/")
    ]
    execute(shared, "UPDATE accounts_link SET expires_at = '2020-01-01 00:00:00'")
    answers += [nobody.get(first), nobody.post(first, data=NEW, headers={"origin": PUBLIC_URL})]
    second = reset_link()
    execute(shared, "UPDATE auth_user SET is_active = FALSE WHERE username = 'vera'")
    answers.append(nobody.get(second))
    execute(shared, "UPDATE auth_user SET is_active = TRUE WHERE username = 'vera'")
    assert nobody.post_form(second, **NEW).status_code == 302
    answers.append(public(shared).get(second))
    statuses = [(answer.status_code, answer.text == expected) for answer in answers]
    assert statuses[:4] + statuses[5:] == [(404, True)] * 6
    assert answers[4].status_code in (403, 404)  # a form without its token
    # a reset by the person, who is logged in twice and has a second factor
    here, there = (public(shared).log_in("vera", NEW["password1"]) for _ in range(2))
    factor = {"user_id": vera, "type": "totp", "data": "{}", "created_at": stamp(NOW)}
    insert(shared, "mfa_authenticator", **factor)
    third = reset_link()
    assert "second factor" in here.get(third).text
    assert here.post_form(third, password1=PASSWORD, password2=PASSWORD).status_code == 302
    assert [browser.get("/accounts/").status_code for browser in (here, there)] == [200, 302]
    assert query(shared, "SELECT count(*) FROM mfa_authenticator") == [(0,)]
    # somebody else's, who is asked first
    fourth = reset_link()
    assert "logged in as olga" in client.get(fourth).text
    assert client.post_form(fourth, **NEW).status_code == 302
    assert "<h1>vera" in client.get("/accounts/").text


def test_a_link_is_used_once_by_two_browsers_at_once(shared: ServerProcess, public: Public) -> None:
    make_person(shared, "olga", "owner")
    owner = public(shared).log_in("olga")
    path = link_in(owner.post_form("/team/members/", "invite/", note="Vera", role="viewer").text)
    browsers = [public(shared) for _ in range(4)]
    forms = []
    for browser in browsers:
        found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', browser.get(path).text)
        assert found is not None
        forms.append({"csrfmiddlewaretoken": found[1], **NEW})
    answers: list[httpx.Response] = []
    barrier = threading.Barrier(len(browsers))

    def send(number: int) -> None:
        barrier.wait(20)
        data = forms[number] | {"username": f"vera{number}"}
        answers.append(browsers[number].post(path, data=data, headers={"referer": PUBLIC_URL + path}))

    threads = [threading.Thread(target=send, args=(number,)) for number in range(len(browsers))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(answer.status_code for answer in answers) == [302, 404, 404, 404]
    assert query(shared, "SELECT count(*) FROM auth_user WHERE username LIKE 'vera%'") == [(1,)]


def test_an_invitation(shared: ServerProcess, public: Public) -> None:
    """Makes a member with the role of the invitation; a taken name, in any case, leaves the link as it was."""
    make_person(shared, "olga", "owner")
    owner = public(shared).log_in("olga")
    page = owner.post_form("/team/members/", "invite/", note="Sam <b>Smith</b>", role="submitter")
    assert "Sam &lt;b&gt;Smith" in page.text
    assert "no-store" in page.headers["cache-control"]
    path = link_in(page.text)
    assert not LINK.findall(owner.get("/team/members/").text)  # shown once
    sam = public(shared)
    assert "Somebody has this username" in sam.post_form(path, username="OLGA", **NEW).text
    for wrong in ("a b", "x/y", "", "é", "x" * 61):
        assert sam.post_form(path, username=wrong, **NEW).status_code == 200, wrong
    assert sam.post_form(path, username="sam", **NEW).status_code == 302
    assert sam.post("/submit-job", json={"org_id": ORG, "app_version_id": "1", "test": "a.js"}).status_code == 201
    assert query(shared, "SELECT org_id, role FROM accounts_member ORDER BY id DESC LIMIT 1") == [(ORG, "submitter")]
    assert sam.get("/team/members/", headers=HTML).status_code == 403
    session = "SELECT count(*) FROM usersessions_usersession JOIN auth_user u ON u.id = user_id WHERE username = 'sam'"
    assert query(shared, session) == [(1,)]  # by which offboarding ends it
    # withdrawn; and a role that is none
    other = link_in(owner.post_form("/team/members/", "invite/", note="Ida", role="viewer").text)
    ((link_id,),) = query(shared, "SELECT id FROM accounts_link WHERE note = 'Ida'")
    assert owner.post_form("/team/members/", f"invites/{UUID(link_id)}/withdraw/").status_code == 302
    assert sam.get(other).status_code == 404
    for role in ("site", "boss", ""):
        assert "errorlist" in owner.post_form("/team/members/", "invite/", note="Ida", role=role).text, role
    assert query(shared, "SELECT count(*) FROM accounts_link WHERE used_at IS NULL") == [(0,)]
    assert audit(shared, "invite") == [("olga", ""), ("olga", "")]
    assert audit(shared, "join") == [("sam", "sam")]


def test_offboarding_is_one_act(shared: ServerProcess, public: Public) -> None:
    """Sessions, sockets, tokens and links of the person end at once, and their rights do not come back by them."""
    make_person(shared, "olga", "owner")
    make_person(shared, "root", "site")
    ivan = make_person(shared, "ivan", "owner")
    owner, leaver, site = (public(shared).log_in(name) for name in ("olga", "ivan", "root"))
    backdoor = link_in(leaver.post_form("/team/members/", "invite/", note="me again", role="owner").text)
    own = link_in(owner.post_form(f"/team/members/{ivan}/", "reset/").text)
    secret = make_token(shared, ivan, "operate")
    assert public(shared, secret).get("/team/members/").status_code == 403  # no page for a token that leaked
    enrollment = {"id": "0" * 32, "secret_hash": "x", "prefix": "lab-", "targets": "[]", "labels": "{}", "most": 5,
                  "used": 0, "made_by": "ivan", "created_at": stamp(NOW), "expires_at": FAR}  # fmt: skip
    insert(shared, "accounts_enrollment", **enrollment)
    cookie = leaver.jar["__Host-session"]
    with open_socket(shared, "/ws/live/", secret) as socket:
        assert owner.post_form(f"/team/members/{ivan}/", "deactivate/").status_code == 403
        assert site.post_form(f"/team/members/{ivan}/", "deactivate/").status_code == 302
        assert close_code(socket) == 4401
    assert leaver.get("/api/v1/jobs").status_code == 401
    assert leaver.get("/accounts/").status_code == 302
    assert public(shared, secret).get("/api/v1/jobs").status_code == 401
    assert [public(shared).get(path).status_code for path in (backdoor, own)] == [404, 404]
    assert "not correct" in public(shared).post_form("/accounts/login/", login="ivan", password=PASSWORD).text
    assert query(shared, "SELECT count(*) FROM accounts_enrollment WHERE revoked_at IS NULL") == [(0,)]
    assert "deactivated" in owner.get("/team/members/").text
    assert owner.post_form(f"/team/members/{ivan}/", "restore/").status_code == 403
    assert site.post_form(f"/team/members/{ivan}/", "restore/").status_code == 302
    back = public(shared)
    back.jar["__Host-session"] = cookie
    assert back.get("/accounts/").status_code == 302  # the old session is no more
    assert public(shared, secret).get("/api/v1/jobs").status_code == 401
    assert public(shared).log_in("ivan").get("/team/members/").status_code == 200
    assert audit(shared, "deactivate") == audit(shared, "restore") == [("root", "ivan")]


def test_somebody_is_logged_out_everywhere(shared: ServerProcess, public: Public) -> None:
    """Every session ends, with what is in progress by it; tokens stay. People of further teams: by the site only."""
    for name, role in (("olga", "owner"), ("root", "site")):
        make_person(shared, name, role)
    vera = make_person(shared, "vera", "viewer")
    token = make_token(shared, vera, "read")
    owner, site, first, second = (public(shared).log_in(name) for name in ("olga", "root", "vera", "vera"))
    cookie = f"__Host-session={second.jar['__Host-session']}"
    with open_socket(shared, "/ws/live/", "", cookie=cookie, origin=PUBLIC_URL) as socket:
        assert owner.post_form(f"/team/members/{vera}/", "log-out/").status_code == 302
        assert close_code(socket) == 4401
    assert [client.get("/api/v1/jobs").status_code for client in (first, second, owner)] == [401, 401, 200]
    assert public(shared, token).get("/api/v1/jobs").status_code == 200
    again = public(shared).log_in("vera")
    make_member(shared, vera, "zeta", "viewer")
    with pytest.raises(Exception, match=r"(?i)unique"):  # one role in each
        make_member(shared, vera, "zeta", "owner")
    assert "Log out everywhere" not in owner.get(f"/team/members/{vera}/").text
    owner.post_form(f"/team/members/{vera}/", "log-out/")
    assert again.get("/api/v1/jobs").status_code == 200
    assert site.post_form(f"/team/members/{vera}/", "log-out/").status_code == 302
    assert again.get("/api/v1/jobs").status_code == 401
    # the second time in the audit of each of both
    assert audit(shared, "end sessions") == [("olga", "vera"), ("root", "vera"), ("root", "vera")]


def test_what_nobody_may_do_to_members(shared: ServerProcess, public: Public) -> None:
    """Change oneself, an administrator as an owner, people of another org, the last administrator."""
    anna, olga = make_person(shared, "anna", "site"), make_person(shared, "olga", "owner")
    zoe = make_person(shared, "zoe", "owner", org_id="zeta")
    vera = make_person(shared, "vera", "viewer")
    owner, admin, viewer = public(shared).log_in("olga"), public(shared).log_in("anna"), public(shared).log_in("vera")
    seen = owner.get("/team/members/").text
    assert [name in seen for name in ("vera", "anna", "zoe")] == [True, False, False]
    acts = {"role/": {"role": "viewer"}, "reset/": {}, "log-out/": {}, "remove/": {}, "deactivate/": {}, "restore/": {}}
    before = query(shared, "SELECT id, is_active, is_superuser, password FROM auth_user ORDER BY id")
    for client, own_page, targets, status in (
        (owner, "/team/members/", (anna, zoe, 999_999), 404),
        (owner, "/team/members/", (olga,), 302),
        (admin, "/team/members/", (anna,), 302),
        (viewer, "/accounts/", (anna, olga, vera), 403),
    ):
        for target in targets:
            page = client.get(f"/team/members/{target}/", headers=HTML)
            assert page.status_code == (200 if status == 302 else status)
            for act, fields in acts.items():
                answer = client.post_form(own_page, f"/team/members/{target}/{act}", **fields)
                is_sites = act in ("deactivate/", "restore/")
                assert answer.status_code == (403 if is_sites and client is not admin else status), (target, act)
    assert "errorlist" in owner.post_form(f"/team/members/{vera}/", "role/", role="site").text
    assert query(shared, "SELECT id, is_active, is_superuser, password FROM auth_user ORDER BY id") == before
    assert query(shared, "SELECT count(*) FROM accounts_link") == [(0,)]
    # a second administrator; of two who remove each other at once, one stays
    assert admin.post_form(f"/team/members/{olga}/", "role/", role="site").status_code == 302
    assert public(shared).post("/team/members/1/remove/", headers={"origin": PUBLIC_URL}).status_code in (401, 403)
    second = public(shared).log_in("olga")
    both = [(admin, olga), (second, anna)]
    forms = [(client, target, token_of(client.get(f"/team/members/{target}/"))) for client, target in both]
    barrier = threading.Barrier(2)

    def remove(client: PublicClient, target: int, token: str) -> None:
        path = f"/team/members/{target}/deactivate/"
        barrier.wait(20)
        client.post(path, data={"csrfmiddlewaretoken": token}, headers={"referer": PUBLIC_URL + path})

    threads = [threading.Thread(target=remove, args=form) for form in forms]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert query(shared, "SELECT count(*) FROM auth_user WHERE is_superuser AND is_active") == [(1,)]


def token_of(page: httpx.Response) -> str:
    found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.text)
    assert found is not None, page.text[:2000]
    return found[1]


def test_a_changed_role_counts_at_once(shared: ServerProcess, public: Public) -> None:
    make_person(shared, "olga", "owner")
    ivan = make_person(shared, "ivan", "owner")
    owner, other = public(shared).log_in("olga"), public(shared).log_in("ivan")
    invited = link_in(other.post_form("/team/members/", "invite/", note="x", role="owner").text)
    assert owner.post_form(f"/team/members/{ivan}/", "role/", role="viewer").status_code == 302
    assert other.get("/team/members/", headers=HTML).status_code == 403
    assert public(shared).get(invited).status_code == 404  # made with a role that is gone
    ((before, after, org),) = query(shared, "SELECT before, after, org_id FROM accounts_audit WHERE action = 'role'")
    assert (json.loads(before), json.loads(after), org) == ({"role": "owner"}, {"role": "viewer", "org": ORG}, ORG)


def test_sessions_are_listed_and_ended(shared: ServerProcess, public: Public) -> None:
    make_person(shared, "olga", "owner")
    vera = make_person(shared, "vera", "viewer")
    first, second, third = (public(shared).log_in("olga") for _ in range(3))
    foreign = public(shared).log_in("vera")
    ((foreign_id,),) = query(shared, "SELECT id FROM usersessions_usersession WHERE user_id = ?", vera)
    ((second_id,),) = query(
        shared,
        "SELECT id FROM usersessions_usersession WHERE session_key = ?",
        second.jar["__Host-session"].partition(":")[0],
    )
    assert first.get("/accounts/sessions/").text.count("198.51.100.7</td>") == 3
    assert first.post_form("/accounts/sessions/", f"{foreign_id}/end/").status_code == 404
    assert first.post_form("/accounts/sessions/", f"{second_id}/end/").status_code == 302
    assert [client.get("/api/v1/jobs").status_code for client in (first, second, third, foreign)] == [
        200,
        401,
        200,
        200,
    ]
    # a changed password ends the others, not the one that changes it
    page = first.get("/accounts/password/").text
    assert all(label in page for label in (">Current password<", ">New password<", ">New password, again<"))
    changed = first.post_form("/accounts/password/", oldpassword=PASSWORD, **NEW)
    assert changed.status_code == 302
    eventually(lambda: third.get("/api/v1/jobs").status_code == 401, seconds=5)
    assert first.get("/api/v1/jobs").status_code == 200
    first.post_form("/accounts/logout/")
    assert first.get("/api/v1/jobs").status_code == 401
    assert audit(shared, "end session") == audit(shared, "password") == audit(shared, "logout") == [("olga", "olga")]
    assert len(audit(shared, "login")) == 4


def test_log_ins_are_throttled(shared: ServerProcess, public: Public) -> None:
    """A network has five wrong passwords for a name in five minutes, ten in a minute for all; others have theirs."""
    make_person(shared, "olga", "owner")
    make_person(shared, "vera", "viewer")
    client, elsewhere = public(shared), public(shared)
    elsewhere.headers["x-forwarded-for"] = "203.0.113.9"
    assert elsewhere.log_in("vera").get("/accounts/").status_code == 200
    for _ in range(5):
        assert "not correct" in client.post_form("/accounts/login/", login="olga", password="wrong horse").text
    for _ in range(2):
        refused = client.post_form("/accounts/login/", login="OLGA", password=PASSWORD)
        assert "Too many failed" in refused.text
    client.log_in("vera")  # the address has five tries left for others
    for number in range(40):  # names that nobody has are one entry a minute
        last = public(shared).post_form("/accounts/login/", login=f"ghost{number}", password="wrong horse")
    assert "Too many failed" in last.text
    far = public(shared)
    far.headers["x-forwarded-for"] = "203.0.113.9"
    far.log_in("olga")

    def failures() -> list[tuple[Any, ...]]:
        statement = "SELECT object_id, note, sum(count) FROM accounts_audit WHERE kind = 'login' GROUP BY 1, 2"
        return query(shared, statement)

    eventually(lambda: sum(row[2] for row in failures()) >= 29, seconds=10)
    assert ("olga", "wrong name or password", 5) in failures()
    assert ("olga", "too many failed log-ins", 2) in failures()
    assert {row[0] for row in failures()} == {"olga", ""}
    assert query(shared, "SELECT count(*) FROM accounts_audit WHERE kind = 'login'")[0][0] <= 8


def test_local_mode_has_no_people(server: ServerProcess) -> None:
    """No pages of theirs, no name on the dashboard, and its admin opens without a log-in."""
    dashboard = httpx.get(server.url, headers=HTML).text
    assert '"person"' not in dashboard
    assert "/accounts/" not in dashboard
    for path in ("/accounts/", "/accounts/login/", "/accounts/link/x/", "/team/members/"):
        assert httpx.get(server.url + path, headers=HTML).status_code == 404, path
    assert httpx.get(server.url + "/admin/", headers=HTML).status_code == 200
