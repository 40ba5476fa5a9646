"""A real server, of two gateways, whose organization is deleted in the middle of everything that it does."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from django.apps import apps

from qgprotocol import messages
from tests.integration.gateways import Gateways, two_gateways
from tests.integration.mentions import in_files
from tests.integration.test_shared_mode import close_code
from tests.server_process import ServerProcess
from tests.shared_hosts import SocketHost
from tests.shared_mode import (
    PROXY_HEADERS,
    SHARED,
    PublicClient,
    connection_to,
    make_host,
    make_person,
    make_token,
    open_socket,
    query,
)
from tests.support.waiting import eventually
from tests.webhook_receiver import Receiver, Reply

MARK = "zq7mark"
Public = Callable[..., PublicClient]
ENDED_SECONDS = 5.0


@pytest.fixture
def gateways(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> Iterator[Gateways]:
    with two_gateways(server_factory, tmp_path, **SHARED, QUALGENT_WEBHOOK_ALLOW="127.0.0.1") as started:
        yield started


def mentioned(server: ServerProcess) -> set[str]:
    """Return the tables whose rows mention the organization."""
    tables = {model._meta.db_table for model in apps.get_models(include_auto_created=True) if model._meta.managed}
    return {table for table in tables if MARK in str(query(server, f"SELECT * FROM {table}"))}


def test_everything_ends(gateways: Gateways, public: Public, receiver: Receiver, tmp_path: Path) -> None:
    """Jobs, agents, uploads, deliveries, sessions and sockets, within seconds; no row, file or message remains."""
    one, two, database = gateways.one, gateways.two, gateways.scheduler
    make_person(database, "sue", "site")
    olga = make_person(database, "olga", "owner", MARK)
    token = make_token(database, olga, "submit", "operate", org_id=MARK)
    sue, session, program = public(one).log_in("sue"), public(two).log_in("olga"), public(one, token)
    assert sue.patch(f"/api/v1/orgs/{MARK}", json={"most_stored_bytes": 10**9}).status_code == 200
    answered = Event()
    receiver.usual = Reply(wait=lambda: answered.wait(30))
    hook = {"url": receiver.url, "org_id": MARK}
    assert program.post("/api/v1/webhooks", json=hook).status_code == 201
    job = {"org_id": MARK, "app_version_id": f"{MARK}-1", "test": f"{MARK}.js"}
    body = {"jobs": [job] * 3, "suite": MARK}
    ids = [one["id"] for one in program.post("/api/v1/jobs", json=body).json()["jobs"]]
    assert program.post(f"/api/v1/jobs/{ids[2]}/cancel").status_code == 200
    receiver.take(20)  # its delivery is under way
    upload = closing(connection_to(two))
    with (
        SocketHost(two, make_host(database, f"{MARK}/", org_id=MARK)) as host,
        open_socket(two, "/ws/live/", token) as watching,
        upload as uploading,
    ):
        host.connect(f"{MARK}/1")
        lease = host.begin()
        host.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=0, data=f"{MARK}\n".encode()))
        host.expect(messages.LogAcknowledge)
        watching.send(json.dumps({"topics": ["jobs", "agents"]}))
        watching.recv(timeout=10)
        headers = {**PROXY_HEADERS, "content-length": "9000000", "authorization": f"Bearer {token}"}
        head = [f"PUT /api/v1/builds/{MARK}/9?name=a.apk HTTP/1.1", *(f"{name}: {headers[name]}" for name in headers)]
        uploading.sendall(("\r\n".join(head) + "\r\n\r\n").encode() + f"{MARK}\n".encode() * 100_000)
        eventually(lambda: query(database, "SELECT count(*) FROM jobs_uploadreservation") == [(1,)], seconds=10)
        began = time.monotonic()
        assert sue.delete(f"/api/v1/orgs/{MARK}").status_code == 409
        assert sue.delete(f"/api/v1/orgs/{MARK}?cancel=true").status_code == 202
        assert program.post("/submit-job", json=job).status_code in (400, 401)
        while not isinstance(said := host.receive(ENDED_SECONDS), messages.Refused):
            assert isinstance(said, messages.Revoke), said
        assert (said.code, said.retry) == ("credential", False)
        assert close_code(watching) == 4401
        uploading.settimeout(ENDED_SECONDS)
        assert b" 201 " not in uploading.recv(65_536)
        eventually(lambda: program.get("/api/v1/jobs").status_code == 401, seconds=ENDED_SECONDS)
        eventually(lambda: session.get("/api/v1/jobs").status_code == 403, seconds=ENDED_SECONDS)
        assert time.monotonic() - began < 3 * ENDED_SECONDS
    answered.set()
    eventually(lambda: query(database, "SELECT id FROM accounts_org") == [("acme",)], seconds=30)
    # replies of calls are kept for an hour; two entries of the audit stay
    assert mentioned(database) == {"jobs_callreply", "accounts_audit"}
    entries = query(database, "SELECT action, note, kind, object_id FROM accounts_audit ORDER BY id")
    assert [entry for entry in entries if MARK in str(entry)] == [
        ("delete", "begun", "org", MARK), ("delete", "done", "org", MARK)
    ]  # fmt: skip
    assert in_files(database.data_dir, MARK) == []
    for key in gateways.redis.command("KEYS", "*").decode().split("\r\n")[2::2]:
        assert MARK.encode() not in gateways.redis.command("XRANGE", key, "-", "+"), key
