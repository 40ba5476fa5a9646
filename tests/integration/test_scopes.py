"""People in several organizations: the scope of their requests, pages and sockets, and what ends with a membership."""

from __future__ import annotations

import json
import re
import socket
import threading
import time
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone
from websockets.sync.client import ClientConnection

from qualgent.accounts.identities import active_users, person
from qualgent.accounts.models import Member, Org
from qualgent.accounts.permissions import Caller, Role
from tests.integration.test_people import LINK, NEW, link_in, token_of
from tests.integration.test_shared_mode import close_code
from tests.server_process import ServerProcess
from tests.shared_mode import (
    PROXY_HEADERS,
    PUBLIC_URL,
    PublicClient,
    execute,
    make_member,
    make_org,
    make_person,
    make_token,
    open_socket,
    query,
)
from tests.support.waiting import eventually

Public = Callable[..., PublicClient]
HTML = {"accept": "text/html"}
ENDS_SECONDS = 5.0


def within(org: str) -> dict[str, str]:
    return {"qualgent-scope": f"org:{org}"}


def submit(server: ServerProcess, public: Public, user: int, org: str) -> str:
    """Submit a job of an organization; return its id."""
    client = public(server, make_token(server, user, "submit", org_id=org, name=f"ci of {org}"))
    job = {"org_id": org, "app_version_id": f"{org}-build", "test": f"{org}.js"}
    return str(client.post("/submit-job", json=job).json()["job"]["id"])


@pytest.mark.django_db
def test_the_caller_of_a_scope() -> None:
    """Is exactly that of somebody in this organization only; of an administrator, that of its owner."""
    for org in ("acme", "globex", "initech"):
        Org.objects.create(pk=org, created_at=timezone.now())
    olga = get_user_model().objects.create_user("olga")
    root = get_user_model().objects.create_user("root", is_superuser=True)
    nora = get_user_model().objects.create_user("nora")
    for org, role in (("globex", "viewer"), ("acme", "owner")):
        Member.objects.create(user=olga, org_id=org, role=role)
    olga = active_users().get(pk=olga.pk)

    def of(user: Any, role: Role, *orgs: str) -> Caller:
        return Caller(user.get_username(), "", kind="person", role=role, orgs=orgs, subject=str(user.pk))

    assert person(olga, "org:acme") == of(olga, Role.OWNER, "acme")
    assert person(olga, "org:globex") == person(olga) == of(olga, Role.VIEWER, "globex")
    assert person(root, "org:acme") == of(root, Role.OWNER, "acme")
    site = Caller("root", "", kind="person", role=Role.SITE, orgs=None, subject=str(root.pk))
    assert person(root) == person(root, "site") == site
    assert person(nora) == of(nora, Role.NONE)
    for user, scope in (
        (olga, "site"), (olga, "org:initech"), (olga, "org:nope"), (olga, "?"), (olga, "acme"), (root, "org:nope"),
        (root, "?"), (nora, "org:acme"), (nora, "site"),
    ):  # fmt: skip
        assert person(user, scope) is None, (user, scope)


def test_requests_in_a_scope(shared: ServerProcess, public: Public) -> None:
    """By header, query and cookie; what one has no right to is as what does not exist, however it is asked for."""
    olga = make_person(shared, "olga", "owner", "acme")
    make_member(shared, olga, "globex", "viewer")
    zoe = make_person(shared, "zoe", "owner", "zeta")
    root_id = make_person(shared, "root", "site")
    jobs = {org: submit(shared, public, user, org) for org, user in (("acme", olga), ("zeta", zoe))}
    gus = make_person(shared, "gus", "owner", "globex")
    jobs["globex"] = submit(shared, public, gus, "globex")
    client, root = public(shared).log_in("olga"), public(shared).log_in("root")

    def seen(who: PublicClient, **headers: str) -> list[str]:
        return [job["org_id"] for job in who.get("/api/v1/jobs", headers=headers).json()["jobs"]]

    me = client.get("/api/v1/me").json()
    assert (me["scope"], me["orgs"], me["role"]) == ("org:acme", ["acme"], "owner")
    assert me["memberships"] == [
        {"scope": "org:acme", "org_id": "acme", "role": "owner"},
        {"scope": "org:globex", "org_id": "globex", "role": "viewer"},
    ]
    me = client.get("/api/v1/me", headers=within("globex")).json()
    assert (me["scope"], me["orgs"], me["role"]) == ("org:globex", ["globex"], "viewer")
    assert seen(client) == seen(client, **within("acme")) == ["acme"]
    assert seen(client, **within("globex")) == ["globex"]
    cancel = f"/api/v1/jobs/{jobs['globex']}/cancel"
    assert client.post(cancel, headers=within("globex")).status_code == 403
    assert client.post(cancel, headers=within("acme")).status_code == 404
    assert sorted(seen(root)) == ["acme", "globex", "zeta"]
    assert seen(root, **within("zeta")) == ["zeta"]
    assert root.get("/api/v1/me", headers=within("zeta")).json()["role"] == "owner"
    assert len(root.get("/api/v1/me").json()["memberships"]) == 4
    assert root.patch("/api/v1/orgs/zeta", json={"weight": 2}, headers=within("zeta")).status_code == 403
    # a token is of one organization, whatever its program asks for
    program = public(shared, make_token(shared, olga, "read", org_id="acme", name="reader"))
    assert seen(program, **within("zeta")) == ["acme"]
    assert program.get("/api/v1/me").json()["scope"] == "org:acme"

    # forged: another's, nobody's, nonsense
    refused = client.get("/api/v1/jobs", headers=within("zeta"))
    assert refused.status_code == 403
    assert "retry-after" not in refused.headers
    for value in ("org:nope", "site", "", "org:", "org:%00", "acme", "org:%F0%9F%92%A9", "org:" + "x" * 5000):
        answer = client.get("/api/v1/jobs", headers={"qualgent-scope": value})
        assert (answer.status_code, answer.text) == (403, refused.text), value
    assert root.get("/api/v1/jobs", headers=within("nope")).text == refused.text
    assert flood(shared) in (b"431", b"400", b"")
    twice = [("qualgent-scope", "org:acme"), ("qualgent-scope", "org:globex")]
    assert client.get("/api/v1/jobs", headers=twice).status_code == 403

    # pages: the query, then the cookie; else the first
    def shown(path: str = "/") -> str:
        page = client.get(path, headers=HTML)
        assert page.status_code == 200
        (scope,) = re.findall(r'data-scope="([^"]+)"', page.text)
        assert 'class="scope-name"' in page.text
        assert f" · {scope.removeprefix('org:')} · QualGent</title>" in page.text
        return str(scope)

    assert shown() == "org:acme"
    assert "qualgent_scope" not in client.jar
    assert shown("/?scope=org%3Aglobex") == shown() == "org:globex"
    assert client.jar["qualgent_scope"] == f"{olga}.org:globex"
    assert client.get("/team/members/", headers=HTML).status_code == 403  # a viewer there
    assert client.get("/team/members/?scope=org:acme", headers=HTML).status_code == 200
    for cookie in ("org:zeta", "site", "org:%00", "x" * 4000):  # of no scope of one's own, or made up
        client.jar["qualgent_scope"] = f"{olga}.{cookie}"
        assert client.post("/api/v1/jobs/cancel", json={"filter": {}, "expected": 0}).status_code == 403, cookie
        assert shown() == "org:acme", cookie
        assert client.jar["qualgent_scope"] == f"{olga}.org:acme"
    for cookie in (f"{zoe}.org:globex", f"{zoe}.org:zeta", "org:globex", f"{olga}", "0.site"):  # another person's
        client.jar["qualgent_scope"] = cookie
        assert client.post("/api/v1/jobs/cancel", json={"filter": {}, "expected": 0}).status_code != 403, cookie
        assert client.get("/api/v1/me").json()["scope"] == "org:acme", cookie
        assert shown() == "org:acme", cookie
        assert client.jar["qualgent_scope"] == f"{olga}.org:acme"
    assert shown("/?scope=org%3Azeta") == "org:acme"
    form = client.get("/team/members/", headers=HTML)
    assert 'action="/team/members/invite/?scope=org:acme"' in form.text
    client.jar["qualgent_scope"] = f"{olga}.org:globex"  # another tab has switched; this form acts where it was shown
    data = {"csrfmiddlewaretoken": token_of(form), "note": "Ida", "role": "viewer"}
    origin = {"referer": f"{PUBLIC_URL}/team/members/", **HTML}
    sent = client.post("/team/members/invite/?scope=org:acme", data=data, headers=origin)
    assert sent.status_code == 200
    assert query(shared, "SELECT org_id FROM accounts_link") == [("acme",)]
    other = client.post("/team/members/invite/?scope=org:zeta", data=data, headers=origin)
    assert (other.status_code, "Not permitted" in other.text) == (403, True)
    assert query(shared, "SELECT count(*) FROM accounts_link") == [(1,)]

    # the page of the organization: of an owner with people and changes, of a viewer without
    for scope, has_people in (("acme", True), ("globex", False)):
        page = client.get(f"/team/?scope=org:{scope}", headers=HTML).text.partition("<main")[2]
        assert (f"<h1>{scope}</h1>" in page, "Usage by month" in page) == (True, True)
        assert ("Members" in page, "Audit" in page) == (has_people, has_people)
        others = {"acme", "globex", "zeta", "olga", "zoe", "gus"} - {scope, *({"olga"} if has_people else ())}
        assert [name for name in others if name in page] == []
    assert "33.3 % while all" in client.get("/team/?scope=org:acme", headers=HTML).text
    sites = root.get("/team/?scope=site", headers=HTML, follow_redirects=True)
    assert (sites.url.path, '"/team/?scope=org:zeta"' in sites.text) == ("/team/orgs/", True)

    # an administrator's admin is the site's in every scope
    root.jar["qualgent_scope"] = f"{root_id}.org:zeta"
    assert root.get("/admin/", headers=HTML).status_code == 200
    assert root.jar["qualgent_scope"] == f"{root_id}.org:zeta"
    assert seen(root) == ["zeta"]
    client.jar["qualgent_scope"] = f"{olga}.site"
    assert client.get("/admin/", headers=HTML).status_code == 403

    # what is in another scope of one's own is offered there; what is another's is as what does not exist
    def problem(path: str) -> Any:
        page = client.get(path, headers=HTML)
        assert page.status_code == 404
        (state,) = re.findall(r'id="state">(.*?)</script>', page.text, re.S)
        return json.loads(state)["problem"]

    client.jar["qualgent_scope"] = f"{olga}.org:acme"
    found = problem(f"/jobs/{jobs['globex']}")
    assert found["elsewhere"] == "org:globex"
    assert problem("/builds/globex/globex-build")["elsewhere"] == "org:globex"
    absent = str(uuid4())
    for other in (jobs["zeta"], absent):
        assert problem(f"/jobs/{other}") == {"status": 404, "text": f"there is no job {other}"}
    for path in ("/orgs/zeta", "/orgs/nope"):
        assert "elsewhere" not in problem(path)
    # of the attempts to enter other scopes only the site's audit has entries
    entries = "SELECT DISTINCT actor, org_id FROM accounts_audit WHERE kind = 'scope' ORDER BY actor"
    eventually(lambda: query(shared, entries) == [("olga", ""), ("root", "")], seconds=ENDS_SECONDS)
    audit = client.get("/api/v1/audit", headers=within("acme")).json()["audit"]
    assert not [entry for entry in audit if entry["kind"] == "scope"]
    # a log-in is in the audit of each organization, and says nothing of the others; so is one that fails
    failed = public(shared).post_form("/accounts/login/", login="olga", password="wrong")
    assert failed.status_code == 200
    for owner, org in ((client, "acme"), (public(shared).log_in("gus"), "globex")):

        def entries_of_olga(owner: PublicClient = owner, org: str = org) -> list[dict[str, Any]]:
            found = owner.get("/api/v1/audit?object_id=olga", headers=within(org)).json()["audit"]
            return [entry for entry in found if entry["kind"] in ("member", "login")]

        eventually(lambda: len(entries_of_olga()) == 2, seconds=ENDS_SECONDS)
        entries = entries_of_olga()
        assert [(one["kind"], one["action"], one["org_id"]) for one in entries] == [
            ("login", "denied", org), ("member", "login", org),
        ]  # fmt: skip
        assert [other for other in ("acme", "globex") if other != org and other in json.dumps(entries)] == []
    # who logs out leaves no name of an organization behind
    assert client.post_form("/accounts/logout/").status_code == 302
    assert client.jar["qualgent_scope"] == ""


def flood(server: ServerProcess) -> bytes:
    """Send two megabytes as the scope; return the status of the answer, if the connection lived to see it."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in PROXY_HEADERS.items())
    with socket.create_connection(("127.0.0.1", server.port)) as client:
        client.settimeout(10)
        try:
            client.sendall(f"GET /api/v1/jobs HTTP/1.1\r\n{lines}QualGent-Scope: org:".encode() + b"x" * 2_000_000)
            client.sendall(b"\r\n\r\n")
            return client.recv(4096)[9:12]
        except OSError:
            return b""


def viewing(server: ServerProcess, client: PublicClient, scope: str) -> ClientConnection:
    """Open the live socket of a page in a scope."""
    cookie = "; ".join(f"{name}={value}" for name, value in client.jar.items())
    return open_socket(server, f"/ws/live/?scope={scope}", "", cookie=cookie, origin=PUBLIC_URL)


def rows(connection: ClientConnection, topic: str) -> set[str]:
    """Return the organizations of a topic's rows."""
    connection.send(json.dumps({"topics": [topic]}))
    while True:
        frame = json.loads(connection.recv(ENDS_SECONDS))
        if frame.get("topic") == topic:
            return {row["org_id"] for row in frame["snapshot"].values()}


def test_what_ends_with_a_membership(shared: ServerProcess, public: Public) -> None:
    """What is in its scope, within five seconds; sockets and requests in the person's other scopes go on."""
    olga = make_person(shared, "olga", "owner", "acme")
    make_member(shared, olga, "globex", "submitter")
    make_person(shared, "root", "site")
    for org in ("acme", "globex"):
        submit(shared, public, olga, org)
    make_org(shared, "brief")
    client, root = public(shared).log_in("olga"), public(shared).log_in("root")
    with (
        viewing(shared, client, "org:acme") as stays,
        viewing(shared, client, "org:globex") as ends,
        viewing(shared, client, "org:brief") as never,
        viewing(shared, root, "org:brief") as deleted,
        viewing(shared, root, "site") as site,
    ):
        assert close_code(never) == 4401
        assert rows(stays, "groups") == {"acme"}
        assert rows(ends, "groups") == {"globex"}
        assert rows(deleted, "groups") == set()
        assert rows(site, "groups") == {"acme", "globex"}
        began = time.monotonic()
        execute(shared, "DELETE FROM accounts_member WHERE org_id = 'globex'")
        execute(shared, "DELETE FROM accounts_org WHERE id = 'brief'")
        assert close_code(ends) == 4401
        assert close_code(deleted) == 4401
        assert time.monotonic() - began < ENDS_SECONDS
        assert client.get("/api/v1/jobs", headers=within("globex")).status_code == 403
        assert client.get("/api/v1/jobs", headers=within("acme")).status_code == 200
        assert root.get("/api/v1/jobs", headers=within("brief")).status_code == 403
        stays.send(json.dumps({"topics": ["batches"]}))
        assert json.loads(stays.recv(ENDS_SECONDS))
        site.send(json.dumps({"topics": ["batches"]}))
        assert json.loads(site.recv(ENDS_SECONDS))
    tokens = [public(shared, make_token(shared, olga, "read", org_id=org, name=org)) for org in ("acme", "globex")]
    assert [token.get("/api/v1/jobs").status_code for token in tokens] == [200, 401]


def test_joining_a_further_organization(shared: ServerProcess, public: Public) -> None:
    """By an invitation that is opened while logged in: once, and with nothing taken from the first organization."""
    olga = make_person(shared, "olga", "owner", "acme")
    make_person(shared, "ann", "owner", "acme")
    make_person(shared, "gus", "owner", "globex")
    make_person(shared, "root", "site")
    client, ann, gus, root = (public(shared).log_in(name) for name in ("olga", "ann", "gus", "root"))
    takeover = link_in(ann.post_form(f"/team/members/{olga}/", "reset/").text)
    invited = link_in(gus.post_form("/team/members/", "invite/", note="Olga", role="viewer").text)
    assert "Log in</a> and join" in public(shared).get(invited).text
    page = client.get(invited)
    assert "Join as olga" in page.text
    # an administrator needs no membership; somebody who is not logged in cannot join as anybody
    assert root.post_form(invited, join="1").headers["location"] == "/accounts/"
    assert public(shared).post_form(invited, join="1").status_code == 200
    joined = client.post_form(invited, join="1")
    assert joined.headers["location"] == "/?scope=org:globex"
    assert client.post(invited, data={"csrfmiddlewaretoken": token_of(page), "join": "1"},
                       headers={"referer": PUBLIC_URL + invited}).status_code == 404  # fmt: skip
    assert public(shared).get(takeover).status_code == 404  # it would lead ann into globex now
    members = "SELECT org_id, role FROM accounts_member WHERE user_id = ? ORDER BY id"
    assert query(shared, members, olga) == [("acme", "owner"), ("globex", "viewer")]
    # of two invitations that are accepted at once, one makes the member, and neither raises the role
    further = [link_in(gus.post_form("/team/members/", "invite/", note="Ann", role="submitter").text) for _ in "12"]
    data = {"csrfmiddlewaretoken": token_of(ann.get(further[0])), "join": "1"}
    answers = at_once(
        lambda path=path: ann.post(path, data=data, headers={"referer": PUBLIC_URL + path}) for path in further
    )
    assert sorted(answer.headers["location"] for answer in answers) == ["/?scope=org:globex", "/accounts/"]
    again = link_in(gus.post_form("/team/members/", "invite/", note="Olga", role="owner").text)
    assert client.post_form(again, join="1").headers["location"] == "/accounts/"
    assert query(shared, members, olga)[1:] == [("globex", "viewer")]
    # an owner makes no password for who is in further organizations, and no member of who is not invited
    ann.get("/accounts/")  # shows what was said until now
    page = ann.get(f"/team/members/{olga}/?scope=org:acme").text.partition("<main")[2]
    assert ("Make reset link" in page, "globex" in page) == (False, False)
    refused = post_in(ann, f"/team/members/{olga}/reset/", "acme")
    assert (refused.status_code, LINK.findall(refused.text)) == (302, [])
    zoe = make_person(shared, "zoe", "viewer", "zeta")
    assert post_in(gus, f"/team/members/{zoe}/role/", "globex", role="owner").status_code == 404
    assert query(shared, "SELECT count(*) FROM accounts_link WHERE purpose = 'reset'") == [(0,)]
    # the audit of each organization has its own
    acts = {
        who: [(entry["action"], entry["object_id"]) for entry in entries_of(one, org)]
        for who, one, org in (("acme", ann, "acme"), ("globex", gus, "globex"))
    }
    assert ("join", "olga") in acts["globex"]
    assert ("join", "olga") not in acts["acme"]
    assert ("reset link", "olga") in acts["acme"]
    assert ("reset link", "olga") not in acts["globex"]
    assert ("login", "gus") in acts["globex"]
    assert ("login", "gus") not in acts["acme"]


def entries_of(client: PublicClient, org: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get("/api/v1/audit", headers=within(org)).json()["audit"]
    return [entry for entry in found if entry["kind"] == "member"]


def post_in(client: PublicClient, path: str, org: str, /, **fields: str) -> httpx.Response:
    """Post a form of the team's pages in a scope."""
    data = {"csrfmiddlewaretoken": token_of(client.get("/accounts/password/")), **fields}
    return client.post(f"{path}?scope=org:{org}", data=data, headers={"referer": f"{PUBLIC_URL}/team/members/"})


def at_once(*calls: Any) -> list[Any]:
    """Call all at once; return what they return."""
    works = list(calls[0])
    barrier, answers = threading.Barrier(len(works)), []

    def run(work: Callable[[], Any]) -> None:
        barrier.wait(20)
        answers.append(work())

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return answers


def test_leaving_one_of_two_organizations(shared: ServerProcess, public: Public) -> None:
    """An owner ends what somebody has there, and nothing else; of owners who remove each other at once, one stays."""
    olga = make_person(shared, "olga", "owner", "acme")
    make_member(shared, olga, "globex", "owner")
    ann = make_person(shared, "ann", "owner", "acme")
    make_person(shared, "root", "site")
    secrets = {org: make_token(shared, olga, "read", org_id=org, name=org) for org in ("acme", "globex")}
    client, owner, root = (public(shared).log_in(name) for name in ("olga", "ann", "root"))
    backdoors = {
        org: link_in(post_in(client, "/team/members/invite/", org, note="x", role="owner").text) for org in secrets
    }
    # an owner of one organization sees and does nothing in the other
    listed = post_in(owner, f"/team/members/{olga}/remove/", "globex", org="globex")
    assert listed.status_code == 403
    assert post_in(owner, f"/team/members/{olga}/remove/", "acme", org="globex").status_code == 404
    assert post_in(client, f"/team/members/{ann}/remove/", "globex").status_code == 404
    assert query(shared, "SELECT count(*) FROM accounts_member") == [(3,)]
    with viewing(shared, client, "org:acme") as ends, viewing(shared, client, "org:globex") as stays:
        assert (rows(ends, "groups"), rows(stays, "groups")) == (set(), set())
        assert post_in(owner, f"/team/members/{olga}/remove/", "acme").status_code == 302
        assert close_code(ends) == 4401
        stays.send(json.dumps({"topics": ["batches"]}))
        assert json.loads(stays.recv(ENDS_SECONDS))
    assert [public(shared, secrets[org]).get("/api/v1/me").status_code for org in ("acme", "globex")] == [401, 200]
    assert [public(shared).get(backdoors[org]).status_code for org in ("acme", "globex")] == [404, 200]
    assert client.get("/api/v1/me").json()["scope"] == "org:globex"
    assert owner.get(f"/team/members/{olga}/", headers=HTML).status_code == 404
    assert query(shared, "SELECT is_active FROM auth_user WHERE username = 'olga'")[0][0]
    # back by an invitation: tokens stay revoked
    back = link_in(owner.post_form("/team/members/", "invite/", note="Olga", role="owner").text)
    assert client.post_form(back, join="1").status_code == 302
    assert public(shared, secrets["acme"]).get("/api/v1/me").status_code == 401
    answers = at_once(
        (lambda who=who, target=target: post_in(who, f"/team/members/{target}/remove/", "acme"))
        for who, target in ((client, ann), (owner, olga))
    )
    # the other one is refused, or cut off, as its scope has ended
    assert [answer.status_code == 302 for answer in answers].count(True) == 1
    assert query(shared, "SELECT count(*) FROM accounts_member WHERE org_id = 'acme'") == [(1,)]
    # an administrator moves people between organizations, and chooses which, once there is another owner
    for org in ("acme", "globex"):
        assert post_site(root, f"/team/members/{ann}/role/", role="owner", org=org).status_code == 302
    assert post_site(root, f"/team/members/{olga}/role/", role="viewer", org="acme").status_code == 302
    assert post_site(root, f"/team/members/{olga}/remove/", org="globex").status_code == 302
    assert post_site(root, f"/team/members/{olga}/role/", role="viewer", org="nope").status_code == 200
    found = "SELECT org_id, role FROM accounts_member WHERE user_id = ?"
    assert query(shared, found, olga) == [("acme", "viewer")]
    page = root.get("/team/members/?scope=site", headers=HTML).text
    assert "Viewer of acme" in page


def post_site(client: PublicClient, path: str, **fields: str) -> httpx.Response:
    data = {"csrfmiddlewaretoken": token_of(client.get("/accounts/password/")), **fields}
    return client.post(f"{path}?scope=site", data=data, headers={"referer": f"{PUBLIC_URL}/team/members/"})


def test_a_new_account_by_a_link_that_could_be_joined(shared: ServerProcess, public: Public) -> None:
    """Who is logged in can make another account as well, for somebody else at this browser."""
    make_person(shared, "olga", "owner", "acme")
    make_person(shared, "gus", "owner", "globex")
    client, gus = public(shared).log_in("olga"), public(shared).log_in("gus")
    invited = link_in(gus.post_form("/team/members/", "invite/", note="Ida", role="viewer").text)
    assert client.post_form(invited, username="ida", **NEW).status_code == 302
    assert client.get("/api/v1/me").json()["scope"] == "org:globex"
