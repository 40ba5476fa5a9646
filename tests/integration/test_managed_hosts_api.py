"""The REST API by which people manage device hosts: owners their organization's, administrators shared ones as well."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any
from uuid import UUID, uuid4

from qualgent.people.hosts import name_space, validate_prefix
from tests.server_process import ServerProcess
from tests.shared_hosts import SocketHost
from tests.shared_mode import SHARED, PublicClient, execute, make_host, make_person, make_token, query

HOSTS, ENROLLMENTS, ENROLL = "/api/v1/hosts", "/api/v1/hosts/enrollments", "/api/v1/hosts/enroll"
WRONG: tuple[dict[str, Any], ...] = (
    {"prefix": ""}, {"prefix": "-x"}, {"prefix": "a b"}, {"prefix": "x" * 78}, {"prefix": 7}, {"hosts": 0},
    {"hosts": 2**70}, {"hosts": 1.5}, {"hours": 169}, {"hours": "1"}, {"targets": ["a b"]}, {"targets": "web"},
    {"allowed_labels": {"os": []}}, {"allowed_labels": {"*": ["*"]}}, {"allowed_labels": {"os": "x"}},
    {"labels": {"a b": "x"}}, {"labels": []}, {"secret": "x"}, {"org_id": ""},
)  # fmt: skip


def test_hosts_are_enrolled_listed_and_revoked(
    server_factory: Callable[..., ServerProcess], public: Callable[..., PublicClient]
) -> None:
    """By people; of whom an owner neither sees nor makes what is shared or another organization's."""
    server = server_factory(**SHARED)
    owner = make_person(server, "olga")
    make_person(server, "sam", "submitter")
    make_person(server, "gus", "owner", "globex")
    make_person(server, "sue", "site")
    olga, gus, sam, sue = (public(server).log_in(name) for name in ("olga", "gus", "sam", "sue"))
    for wrong in WRONG:
        answer = olga.post(ENROLLMENTS, json={"prefix": "lab-", **wrong})
        assert (answer.status_code, set(answer.json()["fields"]) == set(wrong)) == (400, True), (wrong, answer.text)
    # an owner's hosts are the organization's, whatever the request says
    made = olga.post(ENROLLMENTS, json={"prefix": "lab-", "targets": ["web"], "labels": {"os": "ios"}, "hours": 1,
                                        "allowed_labels": {"model": ["*"]}})  # fmt: skip
    assert (made.status_code, made.headers["cache-control"]) == (201, "no-store"), made.text
    token = made.json()
    assert (token["org_id"], token["prefix"], token["hosts"]) == ("acme", "acme/lab-", 1)
    refused = [olga.post(ENROLLMENTS, json={"prefix": "x", "org_id": org}) for org in ("globex", "nowhere")]
    assert [answer.status_code for answer in refused] == [403, 403]
    assert refused[0].json() == refused[1].json()
    anybody = public(server)
    enrolled = anybody.post(ENROLL, json={"token": token["token"], "name": "mac-1"}).json()
    assert (enrolled["prefix"], enrolled["targets"], enrolled["labels"]) == ("acme/lab-", ["web"], {"os": "ios"})
    assert enrolled["allowed_labels"] == token["allowed_labels"] == {"model": ["*"]}
    assert anybody.post(ENROLL, json={"token": token["token"], "name": "mac-2"}).status_code == 403  # used up
    # an administrator's are shared, or of an organization
    assert sue.post(ENROLLMENTS, json={"prefix": "x", "org_id": "nowhere"}).status_code == 400
    common = sue.post(ENROLLMENTS, json={"prefix": "all-"}).json()
    assert (common["org_id"], common["prefix"]) == (None, "all-")
    anybody.post(ENROLL, json={"token": common["token"], "name": "rack"})
    (mine,) = olga.get(HOSTS).json()["hosts"]
    assert (mine["name"], mine["org_id"], mine["id"], mine["revoked_at"]) == ("mac-1", "acme", enrolled["host"], None)
    assert {host["name"]: host["org_id"] for host in sue.get(HOSTS).json()["hosts"]} == {"mac-1": "acme", "rack": None}
    shared_host = next(host["id"] for host in sue.get(HOSTS).json()["hosts"] if host["org_id"] is None)
    # nobody else
    path, program = f"{HOSTS}/{mine['id']}", public(server, make_token(server, owner, "read", "submit", "operate"))
    for client in (sam, program):
        assert (client.get(HOSTS).status_code, client.post(ENROLLMENTS, json={"prefix": "x"}).status_code) == (403, 403)
        assert client.delete(path).status_code == 404
    for absent in (path, f"{HOSTS}/{shared_host}", f"{HOSTS}/{uuid4()}", f"{HOSTS}/x"):
        assert gus.delete(absent).status_code == 404, absent
    assert gus.get(HOSTS).json()["hosts"] == []
    assert olga.delete(f"{HOSTS}/{shared_host}").status_code == 404
    assert olga.delete(path, headers={"origin": "https://evil.test"}).status_code == 403
    # a revocation ends the agents' connections at once
    credential, host_id = make_host(server, "acme/", org_id="acme", id=uuid4().hex), ""
    ((host_id,),) = query(server, "SELECT id FROM accounts_host WHERE prefix = 'acme/'")
    with SocketHost(server, credential) as host:
        host.connect("acme/1")
        for _ in range(2):  # harmless if repeated
            assert olga.delete(f"{HOSTS}/{UUID(str(host_id))}").status_code == 204
        assert host.refused().code == "credential"
    execute(server, "UPDATE accounts_member SET role = 'viewer' WHERE user_id = ?", owner)
    assert olga.post(ENROLLMENTS, json={"prefix": "x"}).status_code == 403  # also while the gateway remembers the role
    audit = query(server, "SELECT action, actor, org_id FROM accounts_audit WHERE kind = 'host' AND door = 'api'"
                          " AND action <> 'denied' ORDER BY id")  # fmt: skip
    assert audit == [("invite", "olga", "acme"), ("invite", "sue", ""), ("revoke", "olga", "acme")]


def test_no_two_organizations_have_the_same_names_for_agents() -> None:
    """Whatever their ids are; and each is a beginning that a name may have."""
    ids = ["acme", "Acme", "team-1", "team 1", "team/1", "team_1", "-team-1", ".team-1", "größe", "gr--e", "", "org",
           "-", "/", "a/b", "a:b", "a", "\u202eorg", "org:", "team-1:aaaaaa"]  # fmt: skip
    spaces = [name_space(org_id) for org_id in ids]
    assert len(set(spaces)) == len(ids)
    assert not [pair for pair in product(spaces, repeat=2) if pair[0] != pair[1] and pair[0].startswith(pair[1])]
    for space in spaces:
        validate_prefix(space)
    assert (name_space("acme"), name_space("team-1")) == ("acme/", "team-1/")
