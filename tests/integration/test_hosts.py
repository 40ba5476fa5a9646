"""Enrolled device hosts: enrolling, rotating, what their agents may be, and revocation."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest

from qgprotocol import codec, messages
from qualgent.accounts.credentials import secret_hash
from tests.databases import locked_writes
from tests.server_process import ServerProcess
from tests.shared_hosts import SocketHost
from tests.shared_mode import (
    ORG,
    SHARED,
    PublicClient,
    execute,
    insert,
    make_enrollment,
    make_host,
    make_person,
    make_token,
    query,
)
from tests.support.waiting import eventually

Public = Callable[..., PublicClient]

ENROLL, ROTATE = "/api/v1/hosts/enroll", "/api/v1/hosts/rotate"
JOB = {"org_id": ORG, "app_version_id": "1.0", "test": "a.js"}
PAST = "2020-01-01 00:00:00"
REVOKED_SECONDS = 5.0


@pytest.fixture
def owner(shared: ServerProcess, public: Public) -> PublicClient:
    return public(shared, make_token(shared, make_person(shared, "olga", "owner"), "submit", "operate"))


def agent_state(owner: PublicClient, name: str) -> str:
    answer = owner.get(f"/api/v1/agents/{name}")
    return str(answer.json().get("state", answer.status_code))


def submit(owner: httpx.Client, **fields: Any) -> str:
    answer = owner.post("/submit-job", json={**JOB, **fields})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["job"]["id"])


def attempts_of(owner: PublicClient, job: str) -> list[tuple[str, str]]:
    found = owner.get(f"/api/v1/jobs/{job}").json()["tries"]
    return [(attempt["outcome"], attempt["message"]) for attempt in found]


# ------------------------------------------------------------------------------------------ enrolling


def test_a_host_enrolls(shared: ServerProcess, public: Public) -> None:
    """Its credential connects agents, and nothing else; the token is used up."""
    client = public(shared)
    token = make_enrollment(
        shared, "mac-", targets='["ios"]', labels='{"lab": "berlin"}', allowed_labels='{"os": ["ios"]}'
    )
    answer = client.post(ENROLL, json={"token": token, "name": "mac\nmini"})
    assert answer.status_code == 201, answer.text
    made = answer.json()
    assert (made["prefix"], made["targets"], made["labels"]) == ("mac-", ["ios"], {"lab": "berlin"})
    assert made["allowed_labels"] == {"os": ["ios"]}
    assert client.post(ENROLL, json={"token": token, "name": "other"}).status_code == 403
    with SocketHost(shared, made["credential"]) as host:
        host.connect("mac-1", targets=["ios"], labels={"lab": "berlin", "os": "ios"})
        host_id = made["host"].replace("-", "")
        eventually(lambda: query(shared, "SELECT host_id FROM agents_agent") == [(host_id,)], seconds=5)
    for method, path in (("GET", "/api/v1/jobs"), ("POST", "/submit-job"), ("GET", "/api/v1/audit")):
        forbidden = public(shared, made["credential"]).request(method, path, json=JOB if method == "POST" else None)
        assert forbidden.status_code == 403, path
    assert query(shared, "SELECT name, prefix FROM accounts_host") == [("mac?mini", "mac-")]
    audit = query(shared, "SELECT actor, address, after FROM accounts_audit WHERE action = 'enroll'")
    assert [(actor, address) for actor, address, _ in audit] == [("host mac?mini", "198.51.100.7")]
    assert token not in str(audit)
    assert made["credential"] not in str(audit)
    assert made["credential"] not in shared.log_text()


def test_tokens_that_enroll_nobody(shared: ServerProcess, public: Public) -> None:
    """Whatever is wrong with them, the answer is the same, and nothing is written but the denial."""
    client = public(shared)
    good = make_enrollment(shared)
    wrong = [
        make_enrollment(shared, expires_at=PAST),
        make_enrollment(shared, revoked_at=PAST),
        make_enrollment(shared, used=1),
        make_enrollment(shared, most=0),
        good[:-1],
        good.replace("qge_", "qgt_"),
        make_host(shared),
        "x",
        "ü" * 50,
    ]
    answers = {(answer.status_code, answer.text) for answer in
               [client.post(ENROLL, json={"token": token, "name": "labhost"}) for token in wrong]}  # fmt: skip
    assert len(answers) == 1
    assert answers.pop()[0] == 403
    for body in ({}, {"token": good}, {"token": good, "name": ""}, {"token": good, "name": "n" * 101}, {"token": 7}):
        assert client.post(ENROLL, json=body).status_code == 400, body
    assert query(shared, "SELECT sum(used) FROM accounts_enrollment") == [(1,)]
    denied = "SELECT sum(count) FROM accounts_audit WHERE action = 'denied' AND kind = 'host'"
    eventually(lambda: query(shared, denied) == [(len(wrong),)], seconds=5)


def test_a_token_is_not_used_more_often_than_it_may(shared: ServerProcess, public: Public) -> None:
    """Twelve hosts at once, three uses."""
    token = make_enrollment(shared, most=3)
    statuses: list[int] = []
    start = threading.Barrier(12)

    def enroll() -> None:
        client = public(shared)
        start.wait()
        statuses.append(client.post(ENROLL, json={"token": token, "name": "labhost"}).status_code)

    threads = [threading.Thread(target=enroll) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [201] * 3 + [403] * 9
    assert query(shared, "SELECT used FROM accounts_enrollment") == [(3,)]
    assert query(shared, "SELECT count(*) FROM accounts_host") == [(3,)]


def test_a_database_that_refuses(server_factory: Callable[..., ServerProcess], public: Public) -> None:
    """Nothing of an enrolling or a rotation is half-done: the token is not used, and the credential stays."""
    server = server_factory(**SHARED, QUALGENT_WRITE_SECONDS="0.5")
    credential, token = make_host(server), make_enrollment(server)
    host, body = public(server, credential), {"token": token, "name": "labhost"}
    assert host.post("/api/v1/agent-links", json={}).status_code == 201
    with locked_writes(server.data_dir):
        assert public(server).post(ENROLL, json=body).status_code == 503
        assert host.post(ROTATE).status_code == 503
    assert query(server, "SELECT used FROM accounts_enrollment") == [(0,)]
    assert query(server, "SELECT secret_hash, next_hash FROM accounts_host") == [(secret_hash(credential), "")]
    assert public(server).post(ENROLL, json=body).status_code == 201
    assert host.post(ROTATE).status_code == 200


def test_enrolling_again_replaces_the_host(shared: ServerProcess, public: Public, owner: PublicClient) -> None:
    client = public(shared)
    body = {"token": make_enrollment(shared, most=3), "name": "labhost"}
    first = client.post(ENROLL, json=body).json()
    with SocketHost(shared, first["credential"]) as before:
        before.connect("lab-1")
        second = client.post(ENROLL, json={**body, "replaces": first["credential"]}).json()
        assert before.refused().code == "credential"
    with SocketHost(shared, first["credential"]) as before:
        assert before.refused().code == "credential"
    eventually(lambda: query(shared, "SELECT host_id FROM agents_agent") == [(None,)], seconds=5)
    with SocketHost(shared, second["credential"]) as after:
        after.connect("lab-1")
        assert agent_state(owner, "lab-1") == "idle"
    revoked = query(shared, "SELECT object_id FROM accounts_audit WHERE action = 'revoke' AND kind = 'host'")
    assert revoked == [(first["host"],)]


# ------------------------------------------------------------------------------------------ rotation


def test_rotation(shared: ServerProcess, public: Public, owner: PublicClient) -> None:
    """Old and new work until the new one is used; from then on the old one is that of a copy."""
    old = make_host(shared)
    new = public(shared, old).post(ROTATE).json()["credential"]
    with SocketHost(shared, old) as host:
        host.connect("lab-1")
        job = submit(owner)
        lease = host.begin()
        assert public(shared, old).post("/api/v1/agent-links", json={}).status_code == 201
        assert public(shared, new).post("/api/v1/agent-links", json={}).status_code == 201
        refused = public(shared, old).post("/api/v1/agent-links", json={})
        assert (refused.status_code, "copy" in refused.json()["error"]) == (401, True)
        assert host.refused().code == "credential"
    eventually(lambda: agent_state(owner, "lab-1") == "offline", seconds=REVOKED_SECONDS)
    held = messages.HeldLease(attempt=lease.attempt, token=lease.token)
    with SocketHost(shared, new) as host:  # its test goes on: the host was not revoked
        assert host.connect("lab-1", leases=[held]).drop == []
        host.say(messages.Result(attempt=lease.attempt, token=lease.token, outcome="passed", run_seconds=1.0))
        assert host.expect(messages.Acknowledge).accepted
    assert [outcome for outcome, _ in attempts_of(owner, job)] == ["passed"]
    with SocketHost(shared, old) as copy:
        found = copy.refused()
        assert found.code == "credential"
        assert "copy" in found.reason
    assert query(shared, "SELECT copied_at IS NOT NULL, secret_hash, next_hash, old_hash FROM accounts_host") == [
        (1, secret_hash(new), "", secret_hash(old))
    ]
    copied = query(shared, "SELECT actor, address, count FROM accounts_audit WHERE action = 'copied'")
    assert copied == [("host labhost", "198.51.100.7", 1)]
    eventually(
        lambda: query(shared, "SELECT level FROM jobs_event WHERE kind = 'host_copied'") == [("bad",)], seconds=5
    )
    assert old not in shared.log_text()


def test_rotating_twice(shared: ServerProcess, public: Public) -> None:
    """The last new one counts; one that was never used is no copy's, but not valid either."""
    old = make_host(shared)
    client = public(shared, old)
    lost, new = client.post(ROTATE).json()["credential"], client.post(ROTATE).json()["credential"]
    refused = public(shared, lost).post("/api/v1/agent-links", json={})
    assert (refused.status_code, "copy" in refused.json()["error"]) == (401, False)
    newest = public(shared, new).post(ROTATE).json()["credential"]  # its first use, and already rotated again
    assert query(shared, "SELECT secret_hash, next_hash, old_hash FROM accounts_host") == [
        (secret_hash(new), secret_hash(newest), secret_hash(old))
    ]
    assert client.post(ROTATE).status_code == 401


def test_only_hosts_rotate(shared: ServerProcess, public: Public, owner: PublicClient) -> None:
    revoked = make_host(shared, revoked_at=PAST)
    for secret, status in ((revoked, 401), (revoked[:-1], 401), ("qgh_", 401), ("", 401)):
        assert public(shared, secret).post(ROTATE).status_code == status
    assert owner.post(ROTATE).status_code == 403


def test_credentials_that_connect_nothing(shared: ServerProcess) -> None:
    """The agent gets the reason in a message of its protocol."""
    good = make_host(shared)
    for secret in (make_host(shared, revoked_at=PAST), good[:-1], good + "x", "qgh_"):
        with SocketHost(shared, secret) as host:
            found = host.expect(messages.Refused)
            assert (found.code, found.retry) == ("credential", False)
            assert host.close_code() == 4401


# ------------------------------------------------------------------------------------------ agents


def test_agents_are_within_their_hosts_scope(shared: ServerProcess, owner: PublicClient) -> None:
    credential = make_host(shared, "lab-", targets='["mobile", "web"]', labels='{"lab": "berlin"}')
    labels = {"lab": "berlin"}
    wrong: list[tuple[tuple[str, ...], dict[str, Any], str]] = [
        (("mac-1",), {"labels": labels}, "must begin with lab-"),
        (("lab-1", "mac-1"), {"labels": labels}, "must begin with lab-"),
        (("LAB-1",), {"labels": labels}, "must begin with lab-"),
        (("lab-1",), {"labels": labels, "targets": ["mobile", "ios"]}, "may not serve ios"),
        (("lab-1",), {"labels": {}}, "lab=berlin"),
        (("lab-1",), {"labels": {"lab": "paris"}}, "lab=berlin"),
        (("lab-1",), {"labels": {**labels, "secure": "yes"}}, "may not have the label secure=yes, but only lab=berlin"),
    ]
    for names, fields, text in wrong:
        with SocketHost(shared, credential) as host:
            host.hello(*names, **fields)
            found = host.refused()
            assert (found.code, text in found.reason) == ("scope", True), found
    assert owner.get("/api/v1/agents").json()["agents"] == []
    with SocketHost(shared, credential) as host:
        host.connect("lab-1", "lab-2", labels=labels, targets=["web"], simulated=True, fallback=True)
        # it is the organization's to see once its row says whose it is
        eventually(lambda: owner.get("/api/v1/agents/lab-2").status_code == 200, seconds=5)
        assert owner.get("/api/v1/agents/lab-2").json()["simulated"]
        assert owner.post("/api/v1/agents/lab-1/drain").status_code == 200
        assert not host.expect(messages.Instruct).accepting


def test_a_name_belongs_to_its_host(server_factory: Callable[..., ServerProcess], public: Public) -> None:
    """Also while the host is away and after a restart; a name from before belongs to the first that takes it."""
    server = server_factory(**SHARED, start=False)
    known = {"host": "h", "software": "s", "first_seen_at": PAST, "last_seen_at": PAST}
    lists = {
        "targets": "[]",
        "labels": "{}",
        "installed": "[]",
        "simulated": False,
        "fallback": False,
        "connected": False,
    }
    insert(server, "agents_agent", name="lab-0", **known, **lists)
    server.start()
    first, second = make_host(server), make_host(server)
    with SocketHost(server, first) as host, SocketHost(server, second) as other:
        host.connect("lab-0", "lab-1")
        other.hello("lab-2", "lab-1")
        assert other.refused().code == "taken"
    both = "SELECT name FROM agents_agent WHERE host_id IS NOT NULL AND NOT connected ORDER BY name"
    eventually(lambda: query(server, both) == [("lab-0",), ("lab-1",)], seconds=5)
    server.restart()
    for name in ("lab-0", "lab-1"):
        with SocketHost(server, second) as other:
            other.hello(name)
            assert other.refused().code == "taken"
    with SocketHost(server, first) as host:
        host.connect("lab-0", "lab-1")


def test_a_host_cannot_act_as_another(shared: ServerProcess, owner: PublicClient) -> None:
    """B knows everything of A's lease, its process and its frames, but its credential."""
    with SocketHost(shared, make_host(shared, "a-")) as a, SocketHost(shared, make_host(shared, "b-")) as b:
        a.connect("a-1", instance="of a")
        b.connect("b-1", instance="of a", targets=["other"])  # a process of its own, whatever it says
        job = submit(owner)
        lease = a.begin()
        mine = {"attempt": lease.attempt, "token": lease.token}
        b.say(messages.Accept(**mine))
        assert b.expect(messages.Revoke).attempt == lease.attempt
        b.say(messages.Progress(**mine, phase="installing"))
        assert b.expect(messages.Revoke).attempt == lease.attempt
        b.say(messages.Heartbeat(attempts=[lease.attempt]))
        assert b.expect(messages.Revoke).attempt == lease.attempt
        b.say(messages.LogChunk(**mine, offset=0, data=b"forged"))
        b.say(messages.Decline(**mine, reason="no"))
        result = messages.Result(**mine, outcome="failed", run_seconds=1.0, log_bytes=6)
        b.say(result)
        assert not b.expect(messages.Acknowledge).accepted
        assert owner.get(f"/api/v1/jobs/{job}").json()["status"] == "running"
        a.say(messages.LogChunk(**mine, offset=0, data=b"true"))
        assert a.expect(messages.LogAcknowledge).offset == 4
        passed = messages.Result(**mine, outcome="passed", run_seconds=1.0, log_bytes=4)
        a.say(passed)
        assert a.expect(messages.Acknowledge).accepted
        for replayed in (passed, result):  # on the same connection, and on another one
            a.say(replayed)
            assert not a.expect(messages.Acknowledge).accepted
        b.say(passed)
        assert not b.expect(messages.Acknowledge).accepted
        b.say(messages.Goodbye())
    with SocketHost(shared, make_host(shared, "b-")) as b:
        b.connect("b-2", targets=["other"], leases=[messages.HeldLease(**mine, phase="reporting")])
        b.say(result)
        assert not b.expect(messages.Acknowledge).accepted
    assert [outcome for outcome, _ in attempts_of(owner, job)] == ["passed"]
    attempt = owner.get(f"/api/v1/jobs/{job}").json()["tries"][0]
    assert owner.get(f"/api/v1/attempts/{attempt['id']}/log").text == "true"


def test_a_link_belongs_to_its_host(shared: ServerProcess, public: Public) -> None:
    a, b = public(shared, make_host(shared)), public(shared, make_host(shared))
    path = f"/api/v1/agent-links/{a.post('/api/v1/agent-links', json={}).json()['link']}"
    assert b.post(path, json={"ack": 0}).status_code == 404
    assert a.post(path, json={"ack": 0}).status_code == 200


# ------------------------------------------------------------------------------------------ revocation


def test_a_revoked_hosts_attempts_are_lost_at_once(shared: ServerProcess, public: Public, owner: PublicClient) -> None:
    """Of agents on a WebSocket, on a long poll, and not connected at this moment."""
    host_id = uuid4().hex
    credential = make_host(shared, id=host_id)
    poll = public(shared, credential)
    jobs = [submit(owner, target=target) for target in ("web", "mobile", "other")]
    with SocketHost(shared, credential) as socket:
        with SocketHost(shared, credential) as left:
            left.connect("lab-3", targets=["other"])
            left.begin()
            eventually(lambda: owner.get(f"/api/v1/jobs/{jobs[2]}").json()["phase"] == "executing", seconds=5)
        socket.connect("lab-1", targets=["web"])
        lease = socket.begin()
        path = f"/api/v1/agent-links/{poll.post('/api/v1/agent-links', json={}).json()['link']}"
        hello = messages.Hello(
            protocol="1.1", instance="polling", host="labhost", software="test",
            agents=[messages.AgentHello(name="lab-2", targets=["mobile"])],
        )  # fmt: skip
        sent = [{"n": 1, "frame": codec.encode(hello)}]
        poll.post(path, json={"frames": sent})
        frames: list[messages.FromServer] = []
        while not any(isinstance(frame, messages.LeaseOffer) for frame in frames):
            answer = poll.post(path, json={"ack": len(frames), "wait": 5}).json()
            frames += [codec.decode_from_server(frame["frame"]) for frame in answer["frames"]]
        polled = next(frame for frame in frames if isinstance(frame, messages.LeaseOffer))
        accept = codec.encode(messages.Accept(attempt=polled.attempt, token=polled.token))
        poll.post(path, json={"frames": [{"n": 2, "frame": accept}]})
        execute(shared, "UPDATE accounts_host SET revoked_at = created_at")
        found = socket.refused()
        assert (found.code, "enroll" in found.reason) == ("credential", True)
        for job in jobs:
            eventually(lambda job=job: attempts_of(owner, job)[:1] == [  # type: ignore[misc]
                ("lost", "its device host was revoked")], seconds=REVOKED_SECONDS)  # fmt: skip
    eventually(lambda: poll.post(path, json={"ack": 0}).status_code == 401, seconds=REVOKED_SECONDS)
    for name in ("lab-1", "lab-2", "lab-3"):
        assert agent_state(owner, name) == "offline"
    dropped = "SELECT count(*) FROM jobs_event WHERE kind = 'host_dropped'"
    eventually(lambda: query(shared, dropped) == [(1,)], seconds=5)
    with SocketHost(shared, make_host(shared)) as other:  # the names are free, the results still are not
        other.connect("lab-1", targets=["none"])
        other.say(messages.Result(attempt=lease.attempt, token=lease.token, outcome="passed", run_seconds=1.0))
        assert not other.expect(messages.Acknowledge).accepted


def test_local_mode_knows_no_hosts(server: ServerProcess) -> None:
    with PublicClient(server) as client:
        local = {"host": f"127.0.0.1:{server.port}", "x-forwarded-proto": "", "x-forwarded-for": ""}
        client.headers.clear()
        client.headers.update({"host": local["host"]})
        answer = client.post(ENROLL, json={"token": make_enrollment(server), "name": "labhost"})
        assert (answer.status_code, "QUALGENT_AUTH" in answer.text) == (409, True)
    assert json.dumps(query(server, "SELECT used FROM accounts_enrollment")) == "[[0]]"
