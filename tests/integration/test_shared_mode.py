"""Shared mode: who is let in, as whom, and that a revocation ends what is in progress."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection

from qgprotocol.messages import AGENT_PATH
from tests.server_process import ServerProcess
from tests.shared_mode import (
    ORG,
    PUBLIC_URL,
    SHARED,
    PublicClient,
    execute,
    make_host,
    make_person,
    make_token,
    open_socket,
    query,
)
from tests.support.waiting import eventually

pytestmark = pytest.mark.each_python

JOB = {"org_id": ORG, "app_version_id": "1.0", "test": "a.js"}
REVOKED_SECONDS = 5.0


Public = Callable[..., PublicClient]


def test_without_a_credential_nothing_is_served(shared: ServerProcess, public: Public) -> None:
    client = public(shared)
    for path in ("/status/x", "/api/v1/jobs", "/api/v1/agents", "/metrics", "/api/schema/"):
        answer = client.get(path)
        assert (answer.status_code, answer.headers.get("www-authenticate")) == (401, "Bearer"), path
    assert client.post("/submit-job", json=JOB).status_code == 401
    with pytest.raises(ConnectionClosed, match="4401"), open_socket(shared, "/ws/live/", "") as socket:
        socket.recv(timeout=10)
    eventually(
        lambda: query(shared, "SELECT sum(count) FROM accounts_audit WHERE action = 'denied' AND actor = ''") == [(7,)],
        seconds=10,
    )
    page = client.get("/jobs?q=x", headers={"accept": "text/html"})
    assert (page.status_code, page.headers["location"]) == (302, "/accounts/login/?next=/jobs%3Fq%3Dx")
    assert client.get("/healthz").status_code == 200
    assert client.get("/accounts/signup/").status_code == 404


def test_a_token_may_what_its_scopes_say(shared: ServerProcess, public: Public) -> None:
    olga = make_person(shared, "olga", "owner")
    reader = public(shared, make_token(shared, olga, "read", name="grafana"))
    submitter = public(shared, make_token(shared, olga, "submit"))
    other = public(shared, make_token(shared, olga, "submit", name="other"))
    operator = public(shared, make_token(shared, olga, "operate", name="ops"))
    assert reader.post("/submit-job", json=JOB).status_code == 403
    assert submitter.post("/submit-job", json={**JOB, "org_id": "zeta"}).status_code == 403
    batch = submitter.post("/api/v1/jobs", json=[JOB, JOB]).json()["batch"]["id"]
    assert reader.get(f"/api/v1/batches/{batch}").json()["total"] == 2
    for client, status in ((reader, 403), (other, 403), (submitter, 200), (operator, 200)):
        assert client.post(f"/api/v1/batches/{batch}/cancel").status_code == status
    job, other_job = (submitter.post("/submit-job", json=JOB).json()["job"]["id"] for _ in range(2))
    shared.restart()
    for client, status in ((reader, 403), (other, 403), (submitter, 200)):
        assert client.post(f"/api/v1/jobs/{job}/cancel").status_code == status
        assert client.post(f"/api/v1/jobs/{job}/retry").status_code == status
    many = {"filter": {"batch_id": batch}}
    assert reader.post("/api/v1/jobs/cancel", json=many).status_code == 403
    assert other.post("/api/v1/jobs/cancel", json=many).json()["matched"] == 0  # of what it has submitted
    assert submitter.post("/api/v1/jobs/cancel", json=many).json()["matched"] == 2
    assert operator.post(f"/api/v1/jobs/{other_job}/cancel").status_code == 200
    assert submitter.get("/api/v1/audit").status_code == 403
    assert operator.get("/api/v1/audit").status_code == 200


@pytest.mark.parametrize("columns", [{"revoked_at": "2020-01-01 00:00:00"}, {"expires_at": "2020-01-01 00:00:00"}])
def test_a_token_that_is_not_valid(shared: ServerProcess, public: Public, columns: dict[str, str]) -> None:
    olga = make_person(shared, "olga", "owner")
    secret = make_token(shared, olga, "submit", **columns)
    for sent in (secret, secret[:-1], "qgt_", "nonsense"):
        answer = public(shared, sent).get("/api/v1/jobs")
        assert answer.status_code == 401
        assert "not valid" in answer.json()["error"]


def test_a_token_may_no_more_than_its_person(shared: ServerProcess, public: Public) -> None:
    vera = make_person(shared, "vera", "viewer")
    token = public(shared, make_token(shared, vera, "read", "submit", "operate"))
    assert token.get("/api/v1/jobs").status_code == 200
    assert token.post("/submit-job", json=JOB).status_code == 403
    execute(shared, "UPDATE auth_user SET is_active = FALSE WHERE id = ?", vera)
    eventually(lambda: token.get("/api/v1/jobs").status_code == 401, seconds=REVOKED_SECONDS)


@pytest.mark.real_command  # whose passwords have their real cost
def test_a_person_logs_in(shared: ServerProcess, public: Public) -> None:
    make_person(shared, "olga", "owner")
    client = public(shared)
    wrong = client.post_form("/accounts/login/", login="olga", password="wrong horse")
    assert wrong.status_code == 200
    assert "not correct" in wrong.text
    client.log_in("olga")
    [(stored,)] = query(shared, "SELECT password FROM auth_user")
    assert stored.startswith("argon2$argon2id$v=19$m=102400,t=2,p=8$")  # no longer the quick one of make_person
    assert set(client.jar) == {"__Host-session", "__Host-csrf", "__Secure-qualgent-browser"}
    assert client.get("/", headers={"accept": "text/html"}).status_code == 200
    assert client.post("/submit-job", json=JOB).status_code == 201
    foreign = client.post("/submit-job", json=JOB, headers={"origin": "https://evil.test"})
    assert foreign.status_code == 403
    client.event_hooks = {}
    cookie = {"cookie": f"__Host-session={client.jar['__Host-session']}"}
    assert client.post("/submit-job", json=JOB, headers=cookie).status_code == 403  # no Origin
    both = client.get("/api/v1/jobs", headers={**cookie, "authorization": "Bearer qgt_x"})
    assert both.status_code == 400


def test_the_database_has_nothing_that_lets_in(shared: ServerProcess, public: Public) -> None:
    """The attack: a copy of the database. The key of a session there is no cookie, unless the server has signed it."""
    make_person(shared, "olga", "owner")
    olga = public(shared).log_in("olga")
    stored = query(
        shared, "SELECT session_key FROM django_session UNION SELECT session_key FROM usersessions_usersession"
    )
    cookie = olga.jar["__Host-session"]
    assert stored
    assert cookie not in str(stored)
    for (key,) in stored:
        thief = public(shared)
        for guess in (key, f"{key}:", f"{key}:{cookie.partition(':')[2][:-1]}", f'"{key}"', cookie.replace(":", ".")):
            thief.jar["__Host-session"] = guess
            assert thief.get("/api/v1/jobs").status_code == 401, guess
            assert "/accounts/login/" in thief.get("/accounts/").headers["location"], guess
    assert olga.get("/api/v1/jobs").status_code == 200


def test_a_token_is_refused_over_plain_http(shared: ServerProcess, public: Public) -> None:
    olga = make_person(shared, "olga", "owner")
    client = public(shared, make_token(shared, olga, "read"))
    assert client.get("/api/v1/jobs", headers={"x-forwarded-proto": "http"}).status_code == 403
    assert client.get("/api/v1/jobs", headers={"host": "evil.test"}).status_code == 403


def test_a_revocation_closes_sockets(shared: ServerProcess) -> None:
    """Of viewers and of device hosts, within five seconds."""
    olga = make_person(shared, "olga", "owner")
    token, host = make_token(shared, olga, "read"), make_host(shared)
    with open_socket(shared, "/ws/live/", token) as viewer, open_socket(shared, AGENT_PATH, host) as agents:
        execute(shared, "UPDATE accounts_token SET revoked_at = created_at")
        execute(shared, "UPDATE accounts_host SET revoked_at = created_at")
        began = time.monotonic()
        assert close_code(viewer) == 4401
        assert close_code(agents) == 4401
    assert time.monotonic() - began < REVOKED_SECONDS


def close_code(socket: ClientConnection) -> int:
    """Read until the server closes a socket; return its code."""
    try:
        while True:
            socket.recv(timeout=REVOKED_SECONDS)
    except ConnectionClosed as closed:
        return 0 if closed.rcvd is None else closed.rcvd.code


def test_the_last_use_is_recorded(shared: ServerProcess, public: Public) -> None:
    olga = make_person(shared, "olga", "owner")
    public(shared, make_token(shared, olga, "read")).get("/api/v1/jobs")
    eventually(lambda: query(shared, "SELECT last_address FROM accounts_token") == [("198.51.100.7",)], seconds=15)


def test_settings_that_cannot_be(server_factory: Callable[..., ServerProcess]) -> None:
    for wrong in ("", "http://qualgent.test", PUBLIC_URL + "/sub"):
        server = server_factory(**{**SHARED, "QUALGENT_PUBLIC_URL": wrong}, start=False)
        with pytest.raises(Exception, match="QUALGENT_AUTH=on needs QUALGENT_PUBLIC_URL"):
            server.start()
