"""The pages of tokens and device hosts, and who the API says that one is."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from uuid import uuid4

import httpx
import pytest
from django.urls import URLPattern, URLResolver

from qgprotocol.messages import AGENT_PATH
from qualgent.accounts.credentials import secret_hash
from qualgent.people.tokens import MAX_ACTIVE
from qualgent.people.urls import account_urls
from tests.databases import other_session
from tests.integration.test_shared_mode import close_code
from tests.server_process import ServerProcess
from tests.shared_mode import (
    NOW,
    ORG,
    PUBLIC_URL,
    PublicClient,
    execute,
    insert,
    make_host,
    make_org,
    make_person,
    make_token,
    open_socket,
    query,
    stamp,
)
from tests.support.waiting import eventually

Public = Callable[..., PublicClient]
TOKENS, HOSTS = "/team/tokens/", "/team/hosts/"
TOKEN = {"name": "CI of the app", "scopes": ["read", "submit"], "days": "90"}
ENROLLMENT = {
    "name_prefix": "lab-1/",
    "targets": "mobile, tv",
    "labels": "os=android",
    "allowed_labels": "pool=a, pool=b, model=*",
    "most": "2",
    "hours": "24",
}


def audit(server: ServerProcess, kind: str) -> list[tuple[str, str, str]]:
    """Return actor, action and note of the entries about a kind of object, oldest first."""
    rows = query(server, "SELECT actor, action, note FROM accounts_audit WHERE kind = ? ORDER BY id", kind)
    return [(actor, action, note) for actor, action, note in rows]


def secrets_in(answer: httpx.Response, prefix: str) -> set[str]:
    return set(re.findall(rf"{prefix}[\w-]+", answer.text))


def test_me_says_who_one_is(shared: ServerProcess, public: Public) -> None:
    olga = make_person(shared, "olga", "owner")
    make_person(shared, "root", "site")
    token = public(shared, make_token(shared, olga, "submit")).get("/api/v1/me")
    me = token.json()
    assert token.headers["cache-control"] == "no-store"
    assert me.pop("expires_at").endswith("Z")
    assert (me.pop("kind"), me.pop("actor")) == ("token", "token ci")
    assert (me.pop("scope"), me.pop("memberships")) == (f"org:{ORG}", [])
    assert me == {"role": "submitter", "orgs": [ORG], "scopes": ["read", "submit"]}
    person = public(shared).log_in("olga").get("/api/v1/me").json()
    assert (person.pop("kind"), person.pop("actor")) == ("person", "olga")
    own = [{"scope": f"org:{ORG}", "org_id": ORG, "role": "owner"}]
    assert (person.pop("scope"), person.pop("memberships")) == (f"org:{ORG}", own)
    assert person == {"role": "owner", "orgs": [ORG], "scopes": None, "expires_at": None}
    site = public(shared).log_in("root").get("/api/v1/me").json()
    assert (site["role"], site["orgs"]) == ("site", None)
    host = public(shared, make_host(shared)).get("/api/v1/me").json()
    assert (host["kind"], host["actor"], host["role"]) == ("host", "host labhost", "none")
    expired = make_token(shared, olga, "read", expires_at="2020-01-01 00:00:00")
    assert public(shared, expired).get("/api/v1/me").status_code == 401


# ---------------------------------------------------------------------------------------------------------- tokens


def test_a_token_is_made_and_shown_once(shared: ServerProcess, public: Public) -> None:
    make_person(shared, "sam", "submitter")
    sam = public(shared).log_in("sam")
    page = sam.get(TOKENS)
    assert re.findall(r'name="scopes" value="(\w+)"', page.text) == ["read", "submit"]
    assert 'name="org"' not in page.text
    answer = sam.post_form(TOKENS, **TOKEN)
    assert (answer.status_code, answer.headers["cache-control"].count("no-store")) == (200, 1)
    (secret,) = secrets_in(answer, "qgt_")
    assert f"export QUALGENT_URL={PUBLIC_URL} QUALGENT_TOKEN={secret}" in answer.text
    assert f"qgjob login --url {PUBLIC_URL}" in answer.text
    assert sam.get(TOKENS).text.count(TOKEN["name"]) > 0
    assert secrets_in(sam.get(TOKENS), "qgt_") == set()
    ((stored, org, made, expires),) = query(
        shared, "SELECT secret_hash, org_id, created_at, expires_at FROM accounts_token"
    )
    days = (datetime.fromisoformat(expires) - datetime.fromisoformat(made)).days
    assert (stored, org, days) == (secret_hash(secret), ORG, 90)
    assert audit(shared, "token") == [("sam", "create", "")]
    assert secret not in str(query(shared, "SELECT * FROM accounts_audit"))
    job = {"org_id": ORG, "app_version_id": "1.0", "test": "a.js"}
    assert public(shared, secret).post("/submit-job", json=job).status_code == 201
    assert public(shared, secret).get(TOKENS).status_code == 403  # a leaked token must not make others
    # what the form does not offer is refused, and nothing is made
    for wrong in ({"scopes": ["operate"]}, {"scopes": []}, {"days": "9999"}, {"name": " "}, {"name": "x" * 101},
                  {"name": "a\x00b"}, {"name": "two\nlines"}):  # fmt: skip
        assert sam.post_form(TOKENS, **{**TOKEN, **wrong}).status_code == 400, wrong
    assert query(shared, "SELECT COUNT(*) FROM accounts_token") == [(1,)]
    (user,) = query(shared, "SELECT user_id FROM accounts_token")[0]
    for _ in range(MAX_ACTIVE - 1):
        make_token(shared, user, "read")
    assert f"You have {MAX_ACTIVE} tokens" in sam.post_form(TOKENS, **TOKEN).text
    assert query(shared, "SELECT COUNT(*) FROM accounts_token") == [(MAX_ACTIVE,)]


def test_a_token_is_made_by_a_page_of_ours_only(shared: ServerProcess, public: Public) -> None:
    """And together with its audit entry, or not at all."""
    make_person(shared, "olga", "owner")
    olga = public(shared).log_in("olga")
    found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', olga.get(TOKENS).text)
    assert found is not None
    form = {"csrfmiddlewaretoken": found[1], **TOKEN}
    assert olga.post(TOKENS, data=TOKEN, headers={"referer": PUBLIC_URL}).status_code == 403  # no CSRF token
    assert olga.post(TOKENS, data=form, headers={"origin": "https://evil.test"}).status_code == 403
    anonymous = public(shared).post(TOKENS, data=form)
    assert anonymous.status_code == 401
    with other_session(shared.data_dir) as other, other.refused("INSERT ON accounts_audit"):
        assert olga.post_form(TOKENS, **TOKEN).status_code == 500
        assert query(shared, "SELECT COUNT(*) FROM accounts_token") == [(0,)]
    assert olga.post_form(TOKENS, **TOKEN).status_code == 200


def test_tokens_that_one_sees_and_revokes(shared: ServerProcess, public: Public) -> None:
    """One's own; owners those of their organization; administrators all. Another's is one that does not exist."""
    people = {name: make_person(shared, name, role) for name, role in
              {"vera": "viewer", "olga": "owner", "root": "site"}.items()}  # fmt: skip
    stranger = make_person(shared, "gus", "owner", "globex")
    soon = stamp(NOW + timedelta(days=9, hours=1))
    secret = make_token(shared, people["olga"], "operate", name="olgas-token", expires_at=soon)
    make_token(shared, people["vera"], "read", name="veras-token")
    make_token(shared, stranger, "read", name="gus-token", org_id="globex")
    make_token(shared, people["olga"], "read", name="old-token", expires_at="2020-01-01 00:00:00")
    seen = {}
    clients = {name: public(shared).log_in(name) for name in (*people, "gus")}
    for name, client in clients.items():
        seen[name] = set(re.findall(r"\w+-token", client.get(TOKENS).text))
    assert seen == {
        "vera": {"veras-token"},
        "olga": {"olgas-token", "veras-token", "old-token"},
        "root": {"olgas-token", "veras-token", "gus-token", "old-token"},
        "gus": {"gus-token"},
    }
    page = re.sub(r"\s+", " ", html.unescape(clients["olga"].get(TOKENS).text))
    assert page.count("in 1 week, 2 days") == 1  # the one that expires soon
    assert "expired 2020-01-01" in re.sub(r"</?time[^>]*>", "", page)
    ids = dict(query(shared, "SELECT name, id FROM accounts_token"))
    for name, token in (("vera", "olgas-token"), ("gus", "olgas-token"), ("vera", "gus-token")):
        other, unknown = (_post(clients[name], f"{TOKENS}{found}/revoke/") for found in (_uuid(ids[token]), uuid4()))
        assert (other.status_code, unknown.status_code) == (404, 404)
        assert query(shared, "SELECT revoked_at FROM accounts_token WHERE name = ?", token) == [(None,)]
    denied = [("vera", "denied", "revoke"), ("gus", "denied", "revoke"), ("vera", "denied", "revoke")]
    eventually(lambda: sorted(audit(shared, "token")) == sorted(denied), seconds=10)
    with open_socket(shared, "/ws/live/", secret) as viewer:
        for _ in range(2):
            answer = _post(clients["olga"], f"{TOKENS}{_uuid(ids['olgas-token'])}/revoke/")
            assert (answer.status_code, answer.headers["location"]) == (302, TOKENS)
        assert close_code(viewer) == 4401
    assert "olgas-token was revoked already" in clients["olga"].get(TOKENS).text
    assert public(shared, secret).get("/api/v1/me").status_code == 401
    assert audit(shared, "token")[-1] == ("olga", "revoke", "")
    assert len(audit(shared, "token")) == 4
    # an administrator says for which organization
    administrator = clients["root"]
    assert re.findall(r'<option value="(acme|globex)"', administrator.get(TOKENS).text) == ["acme", "globex"]
    assert administrator.post_form(TOKENS, **TOKEN, org="initech").status_code == 400
    made = administrator.post_form(TOKENS, **TOKEN, org="globex")
    (secret,) = secrets_in(made, "qgt_")
    assert public(shared, secret).get("/api/v1/me").json()["orgs"] == ["globex"]


def _uuid(hexadecimal: str) -> str:
    return re.sub(r"^(.{8})(.{4})(.{4})(.{4})(.{12})$", r"\1-\2-\3-\4-\5", hexadecimal)


def _post(client: PublicClient, path: str) -> httpx.Response:
    """Post a form of one button, with the CSRF token of the page that has it."""
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', client.get("/accounts/").text)
    assert token is not None
    return client.post(path, data={"csrfmiddlewaretoken": token[1]}, headers={"referer": PUBLIC_URL + path})


# ---------------------------------------------------------------------------------------------------- device hosts


def test_an_enrollment_token_is_made_and_revoked(shared: ServerProcess, public: Public) -> None:
    make_person(shared, "olga", "owner")
    make_person(shared, "sam", "submitter")
    olga, sam = public(shared).log_in("olga"), public(shared).log_in("sam")
    answer = olga.post_form(HOSTS, **ENROLLMENT)
    assert (answer.status_code, answer.headers["cache-control"].count("no-store")) == (200, 1)
    (secret,) = secrets_in(answer, "qge_")
    assert f"curl -fsSL {PUBLIC_URL}/install/agent.sh | QUALGENT_ENROLLMENT_TOKEN={secret} sh" in answer.text
    assert f"qgagent enroll --url {PUBLIC_URL} --token {secret}" in answer.text
    assert secrets_in(olga.get(HOSTS), "qge_") == set()
    columns = "secret_hash, prefix, targets, labels, most, used, made_by"
    (row,) = query(shared, f"SELECT {columns} FROM accounts_enrollment")
    assert row == (secret_hash(secret), f"{ORG}/lab-1/", '["mobile", "tv"]', '{"os": "android"}', 2, 0, "olga")
    for wrong in (
        {"name_prefix": "  "}, {"name_prefix": " lab"}, {"name_prefix": "lab "}, {"name_prefix": "-lab"},
        {"name_prefix": "läb"}, {"name_prefix": "lab\n"}, {"name_prefix": "lab<b>"}, {"name_prefix": "x" * 81},
        {"targets": "mo/bile"}, {"targets": ",".join(f"t{n}" for n in range(51))}, {"targets": "x" * 65},
        {"allowed_labels": "*"}, {"allowed_labels": "o s=a"}, {"allowed_labels": "*=*"},
        {"labels": "android"}, {"labels": "os=a, os=b"}, {"labels": "o s=a"}, {"labels": "os="},
        {"labels": ",".join(f"l{n}=1" for n in range(21))}, {"most": "0"}, {"most": "1001"}, {"hours": "9999"},
    ):  # fmt: skip
        assert olga.post_form(HOSTS, **{**ENROLLMENT, **wrong}).status_code == 400, wrong
    assert query(shared, "SELECT COUNT(*) FROM accounts_enrollment") == [(1,)]
    # not for submitters, with the form of another page either
    assert sam.get(HOSTS).status_code == 403
    csrf = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', sam.get("/accounts/").text)
    assert csrf is not None
    form = {"csrfmiddlewaretoken": csrf[1], **ENROLLMENT}
    assert sam.post(HOSTS, data=form, headers={"referer": PUBLIC_URL + HOSTS}).status_code == 403
    ((enrollment,),) = query(shared, "SELECT id FROM accounts_enrollment")
    path = f"{HOSTS}enrollments/{_uuid(enrollment)}/revoke/"
    assert _post(sam, path).status_code == 403
    assert query(shared, "SELECT revoked_at FROM accounts_enrollment") == [(None,)]
    enrolling = {"token": secret, "name": "mac-mini"}
    host = public(shared).post("/api/v1/hosts/enroll", json=enrolling).json()
    assert (host["prefix"], host["targets"], host["labels"]) == (f"{ORG}/lab-1/", ["mobile", "tv"], {"os": "android"})
    assert host["allowed_labels"] == {"pool": ["a", "b"], "model": ["*"]}
    page = olga.get(HOSTS).text
    assert "1 of 2" in page
    assert "mac-mini" in page
    for _ in range(2):
        assert _post(olga, path).status_code == 302
    assert query(shared, "SELECT COUNT(*) FROM accounts_enrollment WHERE revoked_at IS NULL") == [(0,)]
    assert public(shared).post("/api/v1/hosts/enroll", json=enrolling).status_code == 403
    assert public(shared, host["credential"]).get("/api/v1/me").status_code == 200  # enrolled hosts stay
    assert _post(olga, f"{HOSTS}enrollments/{uuid4()}/revoke/").status_code == 404
    acts = [entry for entry in audit(shared, "host") if entry[0] == "olga"]
    assert acts == [("olga", "invite", ""), ("olga", "revoke", "enrollment token")]


def test_an_administrator_chooses_whose_hosts_are_enrolled(shared: ServerProcess, public: Public) -> None:
    """None is chosen silently: neither an organization nor all of them."""
    make_org(shared)
    make_person(shared, "root", "site")
    root = public(shared).log_in("root")
    made = "SELECT org_id, prefix FROM accounts_enrollment ORDER BY prefix"
    for wrong in ({}, {"org": ""}, {"org": "org:nobody"}, {"org": ORG}):
        answer = root.post_form(HOSTS, **{**ENROLLMENT, **wrong})
        assert answer.status_code == 400, wrong
    assert "Choose whose jobs its hosts run." in root.post_form(HOSTS, **ENROLLMENT).text
    assert query(shared, made) == []
    assert root.post_form(HOSTS, **ENROLLMENT, org="all").status_code == 200
    assert root.post_form(HOSTS, **ENROLLMENT, org=f"org:{ORG}").status_code == 200
    assert query(shared, made) == [(ORG, f"{ORG}/lab-1/"), (None, "lab-1/")]
    unnamed = {**ENROLLMENT, "name_prefix": ""}  # an organization's names have its own before them
    assert "shared hosts&#x27; agents need a prefix" in root.post_form(HOSTS, **unnamed, org="all").text
    assert root.post_form(HOSTS, **unnamed, org=f"org:{ORG}").status_code == 200
    assert query(shared, made) == [(ORG, f"{ORG}/"), (ORG, f"{ORG}/lab-1/"), (None, "lab-1/")]


def test_a_token_says_why_it_may_no_longer_submit(shared: ServerProcess, public: Public) -> None:
    """Its maker was made a viewer, or removed from the organization."""
    token = make_token(shared, make_person(shared, "sam", "submitter"), "submit")
    client, job = public(shared, token), {"org_id": ORG, "app_version_id": "1.0", "test": "a.js"}
    assert client.post("/submit-job", json=job).status_code == 201
    execute(shared, "UPDATE accounts_member SET role = 'viewer'")
    refused = eventually(lambda: found if (found := client.post("/submit-job", json=job)).status_code == 403 else None)
    assert f"whoever made it is a viewer in {ORG} now" in refused.text


def test_hosts_are_listed_and_revoked(shared: ServerProcess, public: Public) -> None:
    make_person(shared, "olga", "owner")
    olga = public(shared).log_in("olga")
    host_id = uuid4().hex
    credential = make_host(shared, "lab-", id=host_id, name="mac<mini>", copied_at=stamp(NOW), labels='{"rack": "2"}')
    make_host(shared, "old-", name="old-host", revoked_at=stamp(NOW))
    for name, connected in (("lab-phone", 1), ("lab-tablet", 0)):
        insert(
            shared, "agents_agent", name=name, host="mac<mini>", host_id=host_id, software="qgagent", targets="[]",
            labels="{}", installed="[]", simulated=0, fallback=0, connected=connected, first_seen_at=stamp(NOW),
            last_seen_at=stamp(NOW),
        )  # fmt: skip
    page = olga.get(HOSTS).text
    assert "<mini>" not in page
    text = " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())
    for expected in ("mac<mini> lab- rack=2", "1 of 2 connected", "lab-phone", "lab-tablet",
                     "A copy of the credential of mac<mini> was used", "Revoked hosts (1)"):  # fmt: skip
        assert expected in text, (expected, text)
    with open_socket(shared, AGENT_PATH, credential) as agents:
        for _ in range(2):
            answer = _post(olga, f"{HOSTS}{_uuid(host_id)}/revoke/")
            assert (answer.status_code, answer.headers["location"]) == (302, HOSTS)
        assert close_code(agents) == 4401
    assert "was revoked already" in olga.get(HOSTS).text
    assert _post(olga, f"{HOSTS}{uuid4()}/revoke/").status_code == 404
    assert audit(shared, "host") == [("olga", "revoke", "")]
    ((before,),) = query(shared, "SELECT before FROM accounts_audit WHERE action = 'revoke'")
    assert json.loads(before) == {"name": "mac<mini>", "prefix": "lab-"}


def test_the_pages_of_an_organization_and_of_the_site(shared: ServerProcess, public: Public) -> None:
    """Begin with how many people, tokens and hosts the caller may see; the site's with what all share."""
    people = {name: make_person(shared, name, role) for name, role in
              {"olga": "owner", "vera": "viewer", "sue": "site"}.items()}  # fmt: skip
    gus = make_person(shared, "gus", "owner", "globex")
    for number in range(11):
        make_token(shared, people["olga"], "submit", name=f"token-{number:02}")
    make_token(shared, people["vera"], "read", name="token-vera")
    make_token(shared, people["olga"], "read", name="token-ended", revoked_at=stamp(NOW))
    make_token(shared, gus, "read", name="token-gus", org_id="globex")
    make_host(shared, "acme/", name="host-acme", org_id=ORG)
    make_host(shared, "globex/", name="host-globex", org_id="globex")
    make_host(shared, "lab-", name="host-shared")
    for number in range(9):
        make_person(shared, f"member-{number}", "submitter")

    def shown(name: str, path: str) -> tuple[set[str], str]:
        page = public(shared).log_in(name).get(path, follow_redirects=True).text.partition("<main")[2]
        text = " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())
        return set(re.findall(r"\b(?:token|host|member)-\w+", text)), text

    names, text = shown("olga", "/team/")
    assert names == set()
    for expected in ("Members 11 members", "Tokens 12 valid tokens", "CI jobs 0 rules, 0 valid tokens",
                     "Device hosts 1 of its own"):  # fmt: skip
        assert expected in text, text
    _, text = shown("vera", "/team/")
    assert ("Your tokens 1 valid token" in text, "Members" in text) == (True, False)
    names, text = shown("sue", "/team/")
    assert names == {"host-shared"}
    for expected in ("Whole site Organizations", "globex since", "Identity providers", "None: people log in by"):
        assert expected in text, text
    _, text = shown("sue", "/team/?scope=org:globex")
    for expected in ("Members 1 member ", "Tokens 1 valid token ", "Device hosts 1 of its own"):
        assert expected in text, text


def test_organizations_are_made_and_deleted_on_a_page(shared: ServerProcess, public: Public) -> None:
    """By an administrator only; what would go is shown, and its id is typed to confirm."""
    make_person(shared, "sue", "site")
    make_person(shared, "olga", "owner")
    sue, olga = public(shared).log_in("sue"), public(shared).log_in("olga")
    assert olga.get("/team/orgs/").status_code == 403
    assert sue.post_form("/team/orgs/", org="globex").status_code == 302
    assert sue.post_form("/team/orgs/", org="globex").status_code == 400
    page = sue.get("/team/orgs/").text
    assert "/team/orgs/globex/" in page
    assert olga.get("/team/orgs/globex/").status_code == 403
    assert sue.get("/team/orgs/nobody/").status_code == 404
    shown = sue.get("/team/orgs/globex/").text
    assert "/api/v1/orgs/globex/export" in shown
    places = [shown.index(f">{title}</h2>") for title in ("Share of the fleet", "Limits", "Stored", "Export", "Delete")]
    assert places == sorted(places), "what ends it comes last"
    assert sue.post_form("/team/orgs/globex/", confirmed="glob").status_code == 400
    assert sue.post_form("/team/orgs/globex/", confirmed="globex").status_code == 302
    count = "SELECT COUNT(*) FROM accounts_org WHERE id = 'globex'"
    eventually(lambda: query(shared, count) == [(0,)], seconds=20)
    assert olga.get("/api/v1/me").json()["orgs"] == [ORG]


@pytest.mark.parametrize("scopes", [("read",), ("submit",), ("operate",)])
def test_a_token_sees_no_tokens(shared: ServerProcess, public: Public, scopes: tuple[str, ...]) -> None:
    """The attack: the page of the organization with a token. Of the parts it has those that a token may read."""
    olga = make_person(shared, "olga", "owner")
    make_token(shared, make_person(shared, "vera", "viewer"), "read", name="token of vera")
    answer = public(shared, make_token(shared, olga, *scopes, name="token of olga")).get("/team/")
    assert answer.status_code == 200, answer.text[:500]
    assert "token of" not in answer.text
    assert "Tokens" not in answer.text


def test_owners_who_demote_each_other(shared: ServerProcess, public: Public) -> None:
    """At once: one does, and the other is told so; there is always an owner."""

    def token(client: PublicClient, page: str) -> str:
        answer = client.get(page)
        found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', answer.text)
        assert found is not None, (answer.status_code, answer.text[:2000])
        return found[1]

    def demote(client: PublicClient, page: str, token: str) -> int:
        data = {"csrfmiddlewaretoken": token, "role": "viewer"}
        return client.post(f"{page}role/", data=data, headers={"referer": PUBLIC_URL + page}).status_code

    rounds = 8
    for number in range(rounds):  # new people: a change that was refused in one round may end in the next
        names = [f"{name}-{number}" for name in ("olga", "oscar")]
        ids = [make_person(shared, name, "owner") for name in names]
        pages = [f"/team/members/{person}/" for person in reversed(ids)]
        clients = [public(shared).log_in(name) for name in names]
        tokens = list(map(token, clients, pages))
        with ThreadPoolExecutor(2) as pool:
            assert sorted(pool.map(demote, clients, pages, tokens)) == [302, 403]
    assert query(shared, "SELECT role, COUNT(*) FROM accounts_member GROUP BY role ORDER BY role") == [
        ("owner", rounds),
        ("viewer", rounds),
    ]
    assert "Traceback" not in shared.log_text()
    assert "ERROR" not in shared.log_text()  # of what a refused request leaves behind


def _routes(patterns: Sequence[URLPattern | URLResolver], prefix: str = "/") -> Iterator[str]:
    """Yield a path for each route, with an id that nobody has in place of a parameter."""
    given = {"uuid": str(uuid4()), "int": "1", "path": ORG, "slug": "okta", "str": "x"}
    for pattern in patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from _routes(pattern.url_patterns, route)
        else:
            yield re.sub(r"<(\w+):\w+>", lambda found: given[found[1]], route)


def test_no_page_fails(shared: ServerProcess, public: Public) -> None:
    """With a token or a host's credential, or for who is in no organization, they refuse, redirect, or show what there
    is."""
    olga = make_person(shared, "olga", "owner")
    secrets = [make_token(shared, olga, scope) for scope in ("read", "submit", "operate")] + [make_host(shared)]
    paths = sorted({*_routes(account_urls()), "/", "/jobs", "/admin/"})
    assert {"/team/", "/team/tokens/", "/accounts/", "/accounts/2fa/"} <= {*paths}
    lost = make_person(shared, "lost", "viewer")
    execute(shared, "DELETE FROM accounts_member WHERE user_id = ?", lost)
    for client in (public(shared).log_in("lost"), *(public(shared, secret) for secret in secrets)):
        for path in paths:
            for answer in (client.get(path), client.post(path, headers={"origin": PUBLIC_URL})):
                assert answer.status_code < 500, f"{answer.request.method} {path}: {answer.text[:200]}"
    assert "Traceback" not in shared.log_text()
