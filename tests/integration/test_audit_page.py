"""The page of the audit: sentences with names, filters and pages, within the scope of who looks."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from qualgent.core.keys import new_id
from tests.integration.test_team_pages import TOKEN
from tests.server_process import ServerProcess
from tests.shared_mode import NOW, ORG, PublicClient, insert, make_host, make_member, make_person, query, stamp

Public = Callable[..., PublicClient]
AUDIT = "/team/audit/"


def entry(server: ServerProcess, kind: str, action: str, object_id: str = "", **columns: Any) -> None:
    """Insert an entry."""
    row = {"id": new_id(), "at": stamp(NOW), "actor": "olga", "door": "dashboard", "address": "127.0.0.1",
           "client": "Firefox", "action": action, "kind": kind, "object_id": object_id, "org_id": ORG, "count": 1,
           "note": "", "before": None, "after": None, "selection": None}  # fmt: skip
    row |= {name: json.dumps(value) if isinstance(value, dict) else value for name, value in columns.items()}
    insert(server, "accounts_audit", **{**row, "id": row["id"].replace("-", "")})


def sentences(answer: httpx.Response) -> list[str]:
    """Return the sentences of a page, as they are read."""
    assert answer.status_code == 200, answer.text[:2000]
    found = re.findall(r"<div><p>(.*?)</p>", answer.text, re.DOTALL)
    return [html.unescape(re.sub(r"<[^>]+>", "", one)).strip() for one in found]


@pytest.fixture
def olga(shared: ServerProcess, public: Public) -> PublicClient:
    make_person(shared, "olga", "owner")
    return public(shared).log_in("olga")


def test_what_people_do_reads_as_sentences(shared: ServerProcess, public: Public, olga: PublicClient) -> None:
    """By names, also of what is gone, and never by ids; the organization's page has the five newest."""
    key = new_id()
    make_host(shared, id=key.replace("-", ""), org_id=ORG)
    make_person(shared, "root", "site")
    olga.post_form("/team/members/", "invite/", role="submitter", note="Sam <b>", org=ORG)
    olga.post_form("/team/tokens/", **TOKEN)
    root = public(shared).log_in("root")
    root.post_form("/team/hosts/", f"{key}/revoke/")
    entry(shared, "agent", "pause", "lab-1/1", note="battery")
    answer = olga.get(AUDIT)
    assert sentences(answer)[:4] == [
        "olga paused agent lab-1/1: battery",
        "root revoked device host labhost",
        "olga made the token CI of the app (read, submit; 90 days)",
        "olga invited a submitter (Sam <b>)",
    ]
    assert answer.headers["cache-control"].startswith("max-age=0")
    member = query(shared, "SELECT id FROM auth_user WHERE username = ?", "olga")[0][0]
    assert f'<a href="/team/members/{member}/"><bdi>olga</bdi></a>' in answer.text
    text = re.sub(r'(href|action)="[^"]*"', "", answer.text)
    assert not re.search(r"[0-9a-f]{8}-[0-9a-f]{4}-7", text)
    assert "<script>alert" not in answer.text
    first = olga.get("/team/")
    assert sentences(first) == sentences(answer)[:5]
    assert f'href="{AUDIT}"' in first.text
    assert [f"{one} {ORG}" for one in sentences(answer)[:2]] == sentences(root.get(AUDIT))[:2]


def test_settings_of_an_organization_are_read_by_its_owner(shared: ServerProcess, olga: PublicClient) -> None:
    """A person of one organization reads its name, with a link, and none of another."""
    make_person(shared, "eve", "owner", "evil")
    entry(shared, "org", "set", ORG, after={"most_running": 40})
    entry(shared, "org", "set", "evil", after={"most_running": 40})
    answer = olga.get(AUDIT)
    assert sentences(answer)[:2] == [f"olga changed the settings of organization {name}" for name in ("evil", ORG)]
    assert (f'href="/orgs/{ORG}"' in answer.text, 'href="/orgs/evil"' in answer.text) == (True, False)


def test_the_page_is_for_those_who_may_read_the_audit(
    shared: ServerProcess, public: Public, olga: PublicClient
) -> None:
    """Owners, of their organization; administrators, of all. Nobody else is shown the link."""
    entry(shared, "build", "store", f"{ORG} 4.1")
    entry(shared, "build", "store", "globex globex-7.7", org_id="globex")
    make_person(shared, "sam", "submitter")
    make_person(shared, "root", "site")
    assert sentences(olga.get(AUDIT))[0] == "olga stored build 4.1"
    assert "globex" not in olga.get(AUDIT).text
    assert sentences(olga.get(AUDIT, params={"object": "globex globex-7.7"})) == []
    assert sentences(public(shared).log_in("root").get(AUDIT))[1:3] == [
        "olga stored build globex-7.7 globex", "olga stored build 4.1 acme",
    ]  # fmt: skip
    sam = public(shared).log_in("sam")
    assert sam.get(AUDIT).status_code == 403
    assert AUDIT not in sam.get("/team/").text
    assert public(shared).get(AUDIT).status_code == 401
    olga_id = query(shared, "SELECT id FROM auth_user WHERE username = ?", "olga")[0][0]
    make_member(shared, olga_id, "globex")
    for org, found in (("globex", ["olga stored build globex-7.7"]), (ORG, ["olga stored build 4.1"])):
        assert sentences(olga.get(AUDIT, params={"scope": f"org:{org}", "kind": "build"})) == found


FILTERED: list[tuple[dict[str, str], list[str]]] = [
    ({"kind": "agent"}, ["olga resumed agent lab-1/1", "sam paused agent lab-1/2"]),
    ({"actor": "sam"}, ["sam retried a job", "sam paused agent lab-1/2"]),
    ({"object": "lab-1/1"}, ["olga resumed agent lab-1/1"]),
    ({"object": "labhost"}, ["Device host labhost renewed its credential"]),
    ({"object": "0190a000-0000-7000-8000-000000000007"}, ["sam retried a job"]),
    ({"kind": "agent", "object": "lab-1/2", "actor": "sam"}, ["sam paused agent lab-1/2"]),
    ({"actor": "nobody"}, []),
]


def test_filters(shared: ServerProcess, olga: PublicClient) -> None:
    """By kind, actor, and the name or id of an object; a host is found by the name that its entries do not have."""
    key = new_id()
    make_host(shared, id=key.replace("-", ""), org_id=ORG)
    entry(shared, "host", "rotate", key, actor="host labhost")
    entry(shared, "agent", "pause", "lab-1/2", actor="sam")
    entry(shared, "agent", "resume", "lab-1/1")
    entry(shared, "job", "retry", "0190a000-0000-7000-8000-000000000007", actor="sam")
    for given, found in FILTERED:
        answer = olga.get(AUDIT, params=given)
        assert (given, sentences(answer)) == (given, found)
        assert ("No entries match." in answer.text) == (not found)
        assert "Show all" in answer.text


def test_the_filter_of_days(shared: ServerProcess, olga: PublicClient) -> None:
    """Both days are included."""
    day = datetime.fromisoformat("2026-03-05T00:00:00+00:00")
    for hours, name in ((-1, "early"), (0, "first"), (23, "last"), (24, "late")):
        entry(shared, "agent", "pause", name, at=stamp(day + timedelta(hours=hours)))
    answer = olga.get(AUDIT, params={"kind": "agent", "since": "2026-03-05", "until": "2026-03-05"})
    assert sentences(answer) == ["olga paused agent last", "olga paused agent first"]


WRONG = [
    ({"kind": "spaceship"}, "spaceship is not one of the available choices"),
    ({"since": "yesterday"}, "Enter a valid date"),
    ({"color": "red"}, "color is not a filter"),
    ({"cursor": "x"}, "cursor must be"),
    ({"actor": "x" * 101}, "at most 100 characters"),
    ({"actor": "a\x00b"}, "Null characters"),
]


def test_a_wrong_filter_is_said(olga: PublicClient) -> None:
    """Nothing is listed, which would look like the result."""
    for given, said in WRONG:
        answer = olga.get(AUDIT, params=given)
        assert (given, answer.status_code) == (given, 400)
        assert said in html.unescape(answer.text)
        assert "audit-lines" not in answer.text


def test_pages_follow_each_other(shared: ServerProcess, olga: PublicClient) -> None:
    """With the filter; entries that are new meanwhile neither repeat nor hide others."""
    for number in range(120):
        entry(shared, "agent", "pause", f"lab-{number}")
    path, found = f"{AUDIT}?kind=agent", []
    for size in (50, 50, 20):
        answer = olga.get(path)
        found += (page := sentences(answer))
        assert len(page) == size
        entry(shared, "agent", "pause", "newer")
        older = re.search(r'href="([^"]*)">Older entries', answer.text)
        path = AUDIT + html.unescape(older[1]) if older else ""
    assert not path
    assert found == [f"olga paused agent lab-{number}" for number in reversed(range(120))]
    assert "Newest entries" in answer.text
