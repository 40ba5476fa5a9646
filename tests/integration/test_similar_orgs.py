"""Organizations whose ids are alike when they are joined to other ids, or decoded: each has its own objects."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from qgprotocol import messages
from qualgent.people.urls import account_urls
from tests.agent_process import AgentProcess
from tests.integration.client import Client, filled
from tests.integration.qgjob_process import QgjobProcess, SimulatedFleet
from tests.server_process import ServerProcess
from tests.shared_hosts import SocketHost
from tests.shared_mode import SHARED, PublicClient, make_host, make_org, make_person, make_token

ORGS = ("team", "team/mobile", "team%2Fmobile", "a..b", "team 1", "équipe", "contents", "team/contents", "?#&+;=@:")
VERSIONS = ("1.0", "mobile/1.0", "1.0/summary", "2%2F0")
"""Of these, (team, mobile/1.0) and (team/mobile, 1.0) are the same text when they are joined."""
BUILDS = tuple(product(ORGS, VERSIONS))


def url(path: str, **names: str) -> str:
    return filled(path, names)


def content_of(org: str, version: str) -> bytes:
    return json.dumps([org, version]).encode()


@pytest.fixture(scope="module")
def site(shared_client: Client) -> Client:
    """A server on which each organization has a build file of each version, and a job."""
    for org, version in BUILDS:
        stored = shared_client.send("PUT", url("/api/v1/builds/{org}/{version}", org=org, version=version),
                                    content=content_of(org, version))  # fmt: skip
        assert (stored.status, stored.body["build"]["org_id"]) == (201, org), stored
        assert stored.body["build"]["app_version_id"] == version
    for org in ORGS:
        shared_client.submit(org_id=org, app_version_id="1.0", test=f"tests of {org}.js", target="nobody")
    return shared_client


def test_builds(site: Client) -> None:
    """Each route of a build leads to the build that was named, and so do the links in its answers."""
    for org, version in BUILDS:
        path = url("/api/v1/builds/{org}/{version}", org=org, version=version)
        row = site.get(path).body
        assert (row["org_id"], row["app_version_id"]) == (org, version)
        for link in (f"{path}/file", row["file_url"]):
            assert site.get(link).body in (content_of(org, version).decode(), [org, version]), link
        summary = site.get(f"{path}/summary").body
        assert (summary["org_id"], summary["app_version_id"], summary["build"]) == (org, version, row)
        assert site.get(f"{path}/failures").status == 200
        assert site.post(f"{path}/release").status == 200
    audit = site.get("/api/v1/audit", action="store", limit=1000).body["audit"]
    assert {entry["org_id"] for entry in audit} == set(ORGS)


def test_a_key_is_of_one_address(site: Client) -> None:
    """An Idempotency-Key that was used for a build of team is not the one of the same text of team/mobile."""
    key = {"Idempotency-Key": "released"}
    first = site.post(url("/api/v1/builds/{org}/{version}/release", org="team", version="mobile/1.0"), **key)
    other = site.post(url("/api/v1/builds/{org}/{version}/release", org="team/mobile", version="1.0"), **key)
    assert first.status == 200
    assert other.status in (200, 409), other  # 409: it is known to be another request


def test_bundles(site: Client) -> None:
    """A bundle is of the organization that was named, and of no other."""
    contents = {org: f"bundle of {org}".encode() for org in ORGS}
    paths = {
        org: url("/api/v1/bundles/{org}/{sha256}", org=org, sha256=hashlib.sha256(content).hexdigest())
        for org, content in contents.items()
    }
    for org, path in paths.items():
        assert site.send("PUT", path, content=contents[org]).body["bundle"]["org_id"] == org
    for org, path in paths.items():
        row = site.get(path).body
        assert row["org_id"] == org
        for link in (f"{path}/file", row["file_url"]):
            assert site.get(link).body == contents[org].decode()
        assert site.get(url("/api/v1/bundles/{org}/{sha256}", org="nobody", sha256=row["sha256"])).status == 404


def test_organizations(site: Client) -> None:
    """Settings, contents and export are the organization's that was named."""
    for number, org in enumerate(ORGS):
        assert site.send("PATCH", url("/api/v1/orgs/{org}", org=org), json={"weight": 1.0 + number}).body["id"] == org
    for number, org in enumerate(ORGS):
        found = site.get(url("/api/v1/orgs/{org}", org=org)).body
        assert (found["id"], found["weight"]) == (org, 1.0 + number)
        contents = site.get(url("/api/v1/orgs/{org}/contents", org=org)).body
        assert contents["org_id"] == org
        export = site.send("GET", url("/api/v1/orgs/{org}/export", org=org))
        name = export.headers["content-disposition"].partition("''")[2]
        assert name == quote(f"qualgent-{org}.tar", safe="")


def test_filters(site: Client) -> None:
    """Lists that are filtered by an organization have the rows of no other."""
    for org in ORGS:
        for kind in ("jobs", "groups"):
            rows = site.get(f"/api/v1/{kind}", org_id=org).body[kind]
            assert {row["org_id"] for row in rows} == {org}, kind
        found = site.get("/api/v1/jobs", q=f"org:{json.dumps(org, ensure_ascii=False)}").body["jobs"]
        assert {job["org_id"] for job in found} == {org}


def test_pages(site: Client) -> None:
    """The pages of an organization and of a build, and the pages that they link to, are of this organization."""
    for org, version in product(ORGS, ("1.0", "mobile/1.0")):
        for path in ("/orgs/{org}", "/builds/{org}/{version}"):
            address = url(path, org=org, version=version)
            page = site.send("GET", address, headers={"accept": "text/html"})
            assert page.status == 200, address
            assert f"url={address}?scripts=off" in page.body
            state = json.loads(page.body.partition('id="state"')[2].partition(">")[2].partition("</script>")[0])
            assert state["parameters"]["org_id"] == org
            assert state["parameters"].get("app_version_id", version) == version
            plain = site.send("GET", f"{address}?scripts=off", headers={"accept": "text/html"})
            assert (plain.status, f'href="{address}"' in plain.body) == (200, True), address


@pytest.mark.parametrize("org", ["team/mobile", "team%2Fmobile", "a..b", "team 1", "équipe", ".."])
def test_commands(site: Client, org: str) -> None:
    """Commands of qgjob name organizations of any id."""
    site.submit(org_id=org, app_version_id="1.0")
    with QgjobProcess(site.url, "orgs", "set", org, "--weight", "7", "--json") as process:
        assert process.end()[0] == 0
    (found,) = [row for row in site.get("/api/v1/orgs", limit=1000).body["orgs"] if row["id"] == org]
    assert found["weight"] == 7
    with QgjobProcess(site.url, "release", org, "1.0", "--json") as process:
        assert process.end()[0] == 0


def test_attempts_and_failures(
    server: ServerProcess, client: Client, agent_factory: Callable[..., AgentProcess], tmp_path: Path
) -> None:
    """Attempts, logs, records of tests and notes on a cause that all have alike are those of each organization."""
    SimulatedFleet(server.url, agent_factory, tmp_path).agent(
        "lab", {"test": "a.js", "seconds": 0.01, "outcome": "failed"}
    )
    jobs = {org: client.submit(org_id=org, app_version_id="1.0", test="a.js", retries=0) for org in ORGS}
    for org, job_id in jobs.items():
        client.until(job_id, "failed")
        (attempt,) = client.get(f"/api/v1/jobs/{job_id}").body["tries"]
        assert client.send("GET", f"/api/v1/attempts/{attempt['id']}/log").status == 200
        (record,) = client.get("/api/v1/tests", org_id=org).body["tests"]
        assert (record["org_id"], record["attempts"]) == (org, 1)
        (cause,) = client.get("/api/v1/failures", org_id=org).body["groups"]
        note = {"note": f"known to {org}"}
        path = url("/api/v1/failures/{org}/{cause}", org=org, cause=cause["fingerprint"])
        assert client.send("PUT", path, json=note).status == 200, org
        assert client.get(url("/api/v1/builds/{org}/1.0/failures", org=org)).body["groups"][0]["org_id"] == org
    for org in ORGS:
        (cause,) = client.get("/api/v1/failures", org_id=org).body["groups"]
        assert cause["note"]["note"] == f"known to {org}"


AGENTS = ("lab", "lab/1", "lab/pause", "lab/pause/pause", "lab/health", "lab//1", "lab/", "a..b", "a/../b", "a@b:1")


def test_agents(server: ServerProcess, client: Client) -> None:
    """Each route of an agent leads to the agent that was named, also where a name ends like another route."""
    with SocketHost(server) as host:
        host.connect(*AGENTS)
        for number, name in enumerate(AGENTS):
            path = url("/api/v1/agents/{name}", name=name)
            assert client.get(path).body["name"] == name
            assert "verdict" in client.get(f"{path}/health").body
            page = client.send("GET", url("/agents/{name}?scripts=off", name=name), headers={"accept": "text/html"})
            assert (page.status, f"<h1>{name}</h1>" in page.body) == (200, True), name
            assert client.post(f"{path}/pause", {"note": f"note {number}"}).body["name"] == name
        agents = client.get("/api/v1/agents").body["agents"]
        notes = {agent["name"]: agent["held"]["note"] for agent in agents}
        assert notes == {name: f"note {number}" for number, name in enumerate(AGENTS)}


WALKED = {"api/v1/builds", "api/v1/bundles", "api/v1/failures", "api/v1/orgs", "builds", "orgs", "team/orgs"}
"""The beginnings of the routes above with the id of an organization in them."""


def paths(patterns: Sequence[URLPattern | URLResolver], prefix: str = "") -> Iterator[str]:
    for pattern in patterns:
        path = prefix + str(pattern.pattern).removeprefix("^")
        if isinstance(pattern, URLResolver):
            yield from paths(pattern.url_patterns, path)
        else:
            yield path


def test_every_route_of_an_organization_is_walked() -> None:
    found = [path for path in paths([*get_resolver().url_patterns, *account_urls()]) if "org_id" in path]
    assert {re.split(r"/[(<]", path)[0] for path in found} == WALKED


class Side(NamedTuple):
    org: str
    version: str
    lease: messages.LeaseOffer
    token: str  # of its owner, with all scopes


def test_attempts_of_similar_organizations(
    server_factory: Callable[..., ServerProcess], public: Callable[..., PublicClient]
) -> None:
    """An attempt of team/mobile reads its own build's file, and nothing of team, whose build has the same text."""
    server = server_factory(**SHARED)
    sides = []
    names = (("team/mobile", "1.0"), ("team", "mobile/1.0"))
    for number, (org, version) in enumerate(names):
        make_org(server, org)
        user = make_person(server, f"olga-{number}", "owner", org)
        token = make_token(server, user, "submit", "operate", org_id=org)
        client = public(server, token)
        stored = client.put(url("/api/v1/builds/{org}/{version}", org=org, version=version),
                            content=content_of(org, version), params={"name": "app.apk"})  # fmt: skip
        assert stored.status_code == 201, stored.text
        job = {"org_id": org, "app_version_id": version, "test": "a.js"}
        assert client.post("/submit-job", json=job).status_code == 201
        credential = make_host(server, f"lab-{number}/", org_id=org)
        with SocketHost(server, credential) as host:
            host.connect(f"lab-{number}/1")
            lease = host.begin()
        sides.append(Side(org, version, lease, token))
    make_person(server, "sue", "site")
    sue = public(server).log_in("sue")
    listed = sue.get("/team/orgs/").text
    for side in sides:  # the administrators' page of each, and each as a scope
        page = sue.get(url("/team/orgs/{org}/", org=side.org))
        assert (page.status_code, f"<h1>{side.org}</h1>" in page.text) == (200, True), page.text[:2000]
        assert f'href="/team/orgs/{side.org}/"' in listed
        scope = {"qualgent-scope": f"org:{quote(side.org, safe='')}"}
        assert [job["org_id"] for job in sue.get("/api/v1/jobs", headers=scope).json()["jobs"]] == [side.org]
    for own, other in (sides, sides[::-1]):
        program = public(server, own.lease.token)
        program.headers["x-qualgent-attempt"] = own.lease.attempt
        for who in (program, public(server, own.token)):
            files = {
                side.org: who.get(url("/api/v1/builds/{org}/{version}/file", org=side.org, version=side.version))
                for side in (own, other)
            }
            assert (files[own.org].status_code, files[own.org].content) == (200, content_of(own.org, own.version))
            assert files[other.org].status_code == 404
