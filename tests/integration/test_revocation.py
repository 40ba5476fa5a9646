"""What a revocation ends in the middle, and how long the token of an attempt is valid."""

from __future__ import annotations

import hashlib
import json
import os
import socket
import time
from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from websockets.exceptions import InvalidStatus

from qualgent.accounts.credentials import secret_hash
from tests.server_process import ServerProcess
from tests.shared_mode import (
    NOW,
    ORG,
    PROXY_HEADERS,
    PublicClient,
    execute,
    make_person,
    make_token,
    open_socket,
    query,
    stamp,
)

Public = Callable[..., PublicClient]
JOB = {"org_id": ORG, "app_version_id": "1.0", "test": "a.js"}
FILE_BYTES = 48 * 1024 * 1024  # more than all buffers between server and client hold
REVOKED_SECONDS = 5.0


def test_a_revocation_cuts_off_a_download(shared: ServerProcess, public: Public) -> None:
    """Of a client that reads slowly; the same with a token that stays valid arrives whole."""
    olga = make_person(shared, "olga")
    kept, revoked = make_token(shared, olga, "submit"), make_token(shared, olga, "read", name="leaked")
    content = os.urandom(FILE_BYTES)
    client = public(shared, kept)
    assert client.put("/api/v1/builds/acme/1.0?name=app.apk", content=content).status_code == 201
    lines = "".join(
        f"{name}: {value}\r\n" for name, value in {**PROXY_HEADERS, "authorization": f"Bearer {revoked}"}.items()
    )
    with socket.create_connection(("127.0.0.1", shared.port)) as slow:
        slow.settimeout(REVOKED_SECONDS)
        slow.sendall(f"GET /api/v1/builds/acme/1.0/file HTTP/1.1\r\n{lines}\r\n".encode())
        received = len(slow.recv(65_536))
        assert received
        execute(shared, "UPDATE accounts_token SET revoked_at = created_at WHERE name = 'leaked'")
        time.sleep(REVOKED_SECONDS)  # that it may take; nothing is read meanwhile
        try:
            while piece := slow.recv(1024 * 1024):
                received += len(piece)
        except ConnectionResetError:
            pass
    assert received < FILE_BYTES // 2
    assert (
        hashlib.sha256(client.get("/api/v1/builds/acme/1.0/file").content).digest() == hashlib.sha256(content).digest()
    )


def test_the_token_of_an_attempt_is_valid_for_a_day_after_its_end(shared: ServerProcess, public: Public) -> None:
    """For its own build and its own attempt only."""
    olga = make_person(shared, "olga")
    client = public(shared, make_token(shared, olga, "submit"))
    for version in ("1.0", "2.0"):
        assert client.put(f"/api/v1/builds/acme/{version}?name=app.apk", content=b"apk").status_code == 201
    job = client.post("/submit-job", json=JOB).json()["job"]["id"].replace("-", "")
    attempt, token = uuid4(), "an-attempt-of-acme-12"
    execute(
        shared,
        "INSERT INTO jobs_attempt (id, job_id, number, agent, token, phase, outcome, installs, leased_at, finished_at, "
        "message, simulated, log_truncated, log_removed) "
        "VALUES (?, ?, 1, 'pixel-8', ?, '', 'passed', FALSE, ?, ?, '', FALSE, FALSE, FALSE)",
        attempt.hex, job, secret_hash(token), stamp(NOW), stamp(NOW - timedelta(hours=23)),
    )  # fmt: skip
    agent = public(
        shared,
        token,
    )
    named = {"x-qualgent-attempt": str(attempt)}
    assert agent.get("/api/v1/builds/acme/1.0/file", headers=named).content == b"apk"
    assert agent.get("/api/v1/builds/acme/2.0/file", headers=named).status_code == 404
    assert agent.get("/api/v1/jobs", headers=named).status_code == 403
    assert agent.get("/api/v1/builds/acme/1.0/file").status_code == 401  # of which attempt is not said
    assert agent.get("/api/v1/builds/acme/1.0/file", headers={"x-qualgent-attempt": str(uuid4())}).status_code == 401
    execute(shared, "UPDATE jobs_attempt SET finished_at = ?", stamp(NOW - timedelta(hours=24, minutes=1)))
    time.sleep(2.5)  # that valid credentials are remembered
    assert agent.get("/api/v1/builds/acme/1.0/file", headers=named).status_code == 401


def test_a_socket_of_another_site(shared: ServerProcess, public: Public) -> None:
    """With the session of a person, as the browser would send it, and even with a token."""
    olga = make_person(shared, "olga")
    session = public(shared).log_in("olga").jar["__Host-session"]
    cookie = f"__Host-session={session}"
    for headers in (
        {"cookie": cookie, "origin": "https://evil.test"},
        {"cookie": cookie},  # no Origin: not from a page of ours
        {"cookie": cookie, "origin": "null"},
    ):
        with pytest.raises(InvalidStatus, match="403"), open_socket(shared, "/ws/live/", "", **headers):
            pass
    with (
        pytest.raises(InvalidStatus, match="403"),
        open_socket(shared, "/ws/live/", make_token(shared, olga, "read"), origin="https://evil.test"),
    ):
        pass
    with open_socket(shared, "/ws/live/", "", cookie=cookie, origin="https://qualgent.test") as own:
        own.send(json.dumps({"topics": ["overview"]}))
        assert "overview" in own.recv(timeout=10)
    assert query(shared, "SELECT count(*) FROM django_session")[0][0] >= 1
