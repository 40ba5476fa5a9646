"""Turning shared mode on and off, its one organization, and the adoption of those from before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from uuid import uuid4

from tests import postgres
from tests.integration.client import GOOD, Client
from tests.server_process import ServerFailedError, ServerProcess, manage
from tests.shared_mode import (
    NOW,
    ORG,
    SHARED,
    PublicClient,
    execute,
    insert,
    make_host,
    make_member,
    make_org,
    make_person,
    make_token,
    query,
    stamp,
)

Public = Callable[..., PublicClient]
Factory = Callable[..., ServerProcess]
ClientOf = Callable[[ServerProcess], Client]

MAKE_SESSION = """
from django.contrib.auth import *
from django.contrib.sessions.backends.db import SessionStore
for name in ("local", "nobody"):
    store = SessionStore()
    user = get_user_model().objects.filter(username=name).first()
    store[SESSION_KEY] = str(user.pk) if user else "77"
    store.create()
"""


def refusal_of(server: ServerProcess) -> str:
    """Start a server that must refuse; return the line that says why."""
    before = len(server.log_text())
    try:
        server.start()
    except ServerFailedError:
        return "".join(line for line in server.log_text()[before:].splitlines() if line.startswith("qualgent: "))
    raise AssertionError("it started")


def test_the_first_start_of_shared_mode(
    server: ServerProcess, public: Public, client_of: ClientOf, at_end: ExitStack
) -> None:
    """The superuser of local mode goes, with its sessions; jobs and organizations stay, for site administrators."""
    job = client_of(server).submit()
    assert client_of(server).get("/admin/").status == 200
    assert manage(server.data_dir, "shell", "-c", MAKE_SESSION).returncode == 0
    assert query(server, "SELECT username FROM auth_user") == [("local",)]
    assert query(server, "SELECT COUNT(*) FROM django_session") == [(2,)]
    server.stop()

    shared = ServerProcess(server.data_dir, env=SHARED)
    at_end.callback(shared.end)
    shared.start()
    assert query(shared, "SELECT COUNT(*) FROM auth_user") == [(0,)]
    assert query(shared, "SELECT COUNT(*) FROM django_session") == [(1,)]
    entries = query(shared, "SELECT actor, action, object_id FROM accounts_audit WHERE kind = 'member'")
    assert entries == [("server", "remove", "local")]
    assert public(shared).get(f"/api/v1/jobs/{job}").status_code == 401
    for path, body in (("/submit-job", GOOD), ("/api/v1/jobs", [GOOD])):
        assert public(shared).post(path, json=body).status_code == 401
    assert public(shared).get(f"/status/{job}").status_code == 401  # the original API
    make_person(shared, "root", "site")
    root = public(shared).log_in("root")
    assert root.get(f"/api/v1/jobs/{job}").json()["org_id"] == "acme"
    shared.restart()
    assert len(query(shared, "SELECT id FROM accounts_audit WHERE kind = 'member' AND action = 'remove'")) == 1
    shared.stop()

    line = refusal_of(server)
    assert "this data directory has 1 person, and without QUALGENT_AUTH=on" in line
    assert "QUALGENT_LOCAL_ANYWAY=1" in line
    execute(server, "DELETE FROM accounts_member")
    for table in ("django_admin_log", "account_emailaddress", "usersessions_usersession"):
        execute(server, f"DELETE FROM {table}")
    execute(server, "DELETE FROM auth_user")
    server.start()  # nobody is left
    server.stop()
    make_host(server)
    assert "has 1 device host, and" in refusal_of(server)
    anyway = ServerProcess(server.data_dir, env={"QUALGENT_LOCAL_ANYWAY": "1"})
    at_end.callback(anyway.end)
    anyway.start()


def test_a_person_named_local_stays(server_factory: Factory, public: Public) -> None:
    """Who has a password is not the user of local mode."""
    server = server_factory(**SHARED)
    make_person(server, "local", "site")
    server.restart()
    assert public(server).log_in("local").get("/api/v1/orgs").status_code == 200


def test_one_organization(server_factory: Factory, public: Public) -> None:
    """Nothing makes a second one: no submit, setting, build or webhook of a site administrator."""
    server = server_factory(**SHARED)
    make_person(server, "root", "site")
    execute(server, "DELETE FROM accounts_org")
    root = public(server).log_in("root")
    refused = root.post("/submit-job", json=GOOD)
    assert refused.status_code == 400
    assert "this server has none; its administrators create others" in refused.json()["error"]
    make_org(server, ORG)  # as another process does
    assert root.post("/submit-job", json=GOOD).status_code == 201
    zeta = {**GOOD, "org_id": "zeta"}
    hook = {"url": "https://hooks.example.com/", "events": ["job.ended"], "org_id": "zeta"}
    binary = {"content-type": "application/octet-stream"}
    answers = {
        "submit": root.post("/submit-job", json=zeta),
        "list": root.post("/api/v1/jobs", json=[GOOD, zeta]),
        "key": root.post("/api/v1/jobs", json=[zeta], headers={"idempotency-key": str(uuid4())}),
        "dedupe": root.post("/api/v1/jobs", json=[{**zeta, "dedupe": True}]),
        "url": root.post("/api/v1/jobs", json=[{**zeta, "app_url": "https://example.com/a.apk"}]),
        "settings": root.patch("/api/v1/orgs/zeta", json={"weight": 2}),
        "webhook": root.post("/api/v1/webhooks", json=hook),
        "build": root.put("/api/v1/builds/zeta/1.0?name=a.apk", content=b"x", headers=binary),
        "bundle": root.put(f"/api/v1/bundles/zeta/{hashlib.sha256(b'x').hexdigest()}", content=b"x", headers=binary),
    }
    for name, answer in answers.items():
        assert answer.status_code == 400, (name, answer.text)
        assert 'unknown organization "zeta": this server has acme' in answer.json()["error"], name
    assert query(server, "SELECT id FROM accounts_org") == [(ORG,)]
    assert query(server, "SELECT COUNT(*) FROM jobs_job") == [(1,)]
    assert root.patch("/api/v1/orgs/acme", json={"weight": 2}).status_code == 200
    token = public(server, make_token(server, make_person(server, "olga"), "submit"))
    assert token.post("/submit-job", json=zeta).status_code == 403


OWNED = (
    "SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'org_id'"
    if postgres.ENABLED
    else "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'org_id'"
)


def test_adoption(server: ServerProcess, client_of: ClientOf) -> None:
    """A renaming, then a merger with what both have; a build that differs stops all of it."""
    client = client_of(server)
    for org in ("one", "two"):
        job = {"org_id": org, "app_version_id": "1.0", "test": "a.js", "app_url": "https://example.com/1.apk"}
        own = {**job, "app_version_id": org, "app_url": f"https://example.com/{org}.apk"}
        assert client.post("/api/v1/jobs", [job, {**job, "test": f"{org}.js"}, own]).status == 201
    client.send("PATCH", "/api/v1/orgs/one", json={"most_waiting": 7, "weight": 3})
    client.send("PUT", "/api/v1/builds/one/f?name=a.apk", content=b"x" * 1000)
    client.send("PUT", "/api/v1/builds/two/f?name=a.apk", content=b"x" * 1000)
    client.send("PUT", "/api/v1/builds/one/g?name=a.apk", content=b"y" * 10)
    for org, content in (("one", b"z" * 100), ("two", b"z" * 100), ("two", b"own")):
        bundle = f"/api/v1/bundles/{org}/{hashlib.sha256(content).hexdigest()}"
        assert client.send("PUT", bundle, content=content).status == 201
    held = manage(server.data_dir, "adopt_org", "one", "acme")
    assert held.returncode != 0
    assert "already serves from" in held.stderr
    server.stop()
    make_token(server, make_person(server, "olga", org_id="one"), "read", org_id="one")
    insert(
        server, "jobs_event", id=uuid4().hex, at=stamp(NOW), kind="x", level="info", text="x", org_id="one", agent=""
    )
    from jobs.derived_ids import test_id

    for org, text in (("one", "first"), ("two", "second")):
        ((job_id,),) = query(server, "SELECT id FROM jobs_job WHERE org_id = ? AND test = 'a.js' LIMIT 1", org)
        attempt = uuid4().hex
        insert(
            server, "jobs_attempt", id=attempt, job_id=job_id, number=1, agent="pixel", token="", phase="",
            outcome="lost", installs=False, simulated=False, leased_at=stamp(NOW), message="",
        )  # fmt: skip
        insert(
            server, "jobs_failure", attempt_id=attempt, number=0, name="", cause="lost", fingerprint="0" * 16, rules=1,
            source="agent", org_id=org, job_id=job_id, test_id=test_id(org, "a.js", "mobile").replace("-", ""),
            app_version_id="1.0", agent="pixel", outcome="lost", at=stamp(NOW),
        )  # fmt: skip
        insert(
            server, "jobs_failurenote", org_id=org, fingerprint="0" * 16, note=text, owner="", ticket_url="",
            changed_at=stamp(NOW), changed_by="ada",
        )  # fmt: skip
    for org, seconds in (("one", 5), ("two", 9)):
        insert(server, "jobs_estimate", kind="test", key=json.dumps([org, "a.js", "mobile"]), seconds=seconds)
    insert(server, "jobs_estimate", kind="org", key=json.dumps(["one", "mobile"]), seconds=5)

    for arguments, text in (
        (("nope", "acme"), 'unknown organization "nope"; this server has one, two'),
        (("one", "one"), "the same organization"),
        (("one", "a\nb"), "text of 1 to 100 characters"),
        (("one", "x" * 101), "text of 1 to 100 characters"),
    ):
        refused = manage(server.data_dir, "adopt_org", *arguments)
        assert refused.returncode != 0
        assert text in refused.stderr
    renamed = manage(server.data_dir, "adopt_org", "one", "acme")
    assert renamed.returncode == 0, renamed.stderr
    for line in (
        "3 jobs",
        "4 builds",
        "1 bundles",
        "2 groups",
        "1 batches",
        "1 tokens",
        "1 members",
        "1 events",
        "one is acme now",
    ):
        assert line in renamed.stdout.splitlines(), renamed.stdout
    owned = [table for (table,) in query(server, OWNED)]
    assert {"jobs_job", "jobs_build", "jobs_group", "jobs_knowntest", "accounts_token", "webhooks_webhook"} <= set(
        owned
    )
    for table in owned:
        assert query(server, f"SELECT COUNT(*) FROM {table} WHERE org_id = 'one'") == [(0,)], table

    set_url = "UPDATE jobs_build SET app_url = ? WHERE org_id = 'two' AND app_version_id = '1.0'"
    execute(server, set_url, "https://other.example.com/")
    before = query(server, "SELECT id, org_id, group_id FROM jobs_job")
    differs = manage(server.data_dir, "adopt_org", "two", "acme")
    assert differs.returncode != 0
    assert "acme has other files or URLs of these builds: 1.0; nothing was moved" in differs.stderr
    assert query(server, "SELECT id, org_id, group_id FROM jobs_job") == before
    execute(server, set_url, "https://example.com/1.apk")
    ((olga,),) = query(server, "SELECT user_id FROM accounts_member")
    make_member(server, olga, "two", "viewer")
    merged = manage(server.data_dir, "adopt_org", "two", "acme")
    assert merged.returncode == 0, merged.stderr
    assert query(server, "SELECT id, weight, most_waiting, stored_bytes FROM accounts_org") == [("acme", 3.0, 7, 1113)]
    estimates = query(server, "SELECT kind, key, seconds FROM jobs_estimate ORDER BY kind, seconds")
    assert estimates == [("org", '["acme", "mobile"]', 5.0), ("test", '["acme", "a.js", "mobile"]', 5.0)]
    audited = query(server, "SELECT actor, object_id, note FROM accounts_audit WHERE action = 'adopt' ORDER BY at")
    assert audited == [("server", "acme", "everything of one"), ("server", "acme", "everything of two")]
    failures = query(server, "SELECT org_id, test_id FROM jobs_failure")
    assert failures == [("acme", test_id("acme", "a.js", "mobile").replace("-", ""))] * 2
    assert query(server, "SELECT org_id, note FROM jobs_failurenote") == [("acme", "first")]
    assert query(server, "SELECT org_id, role FROM accounts_member") == [("acme", "owner")]
    if not postgres.ENABLED:  # it checks them all the time
        assert query(server, "PRAGMA foreign_key_check") == []

    execute(server, "DELETE FROM accounts_token")
    execute(server, "DELETE FROM accounts_member")
    execute(server, "DELETE FROM auth_user")
    server.start()  # the engine finds each group where it looks for it: one more submit joins the merged one
    job = {"org_id": "acme", "app_version_id": "1.0", "test": "b.js"}
    assert client.post("/submit-job", job).status == 201
    groups = query(server, "SELECT app_version_id, total FROM jobs_group WHERE org_id = 'acme' ORDER BY app_version_id")
    assert groups == [("1.0", 5), ("one", 1), ("two", 1)]
    assert client.get("/api/v1/jobs", org_id="acme").body["next"] is None
    assert len(client.get("/api/v1/jobs", org_id="acme").body["jobs"]) == 7


def test_adopted_tests(server: ServerProcess) -> None:
    """Statistics of a test that both have are added; the latest outcome stays, and a quarantine."""
    server.stop()
    from jobs.derived_ids import test_id

    for org, days, attempts, quarantined in (("old", 2, 3, True), ("acme", 1, 4, False)):
        make_org(server, org)
        insert(
            server, "jobs_knowntest", id=test_id(org, "a.js", "web").replace("-", ""), org_id=org, test="a.js",
            target="web", attempts=attempts, passed=1, flaky=0, jobs=2, last_outcome=org, last_job_id=uuid4().hex,
            last_at=stamp(NOW - timedelta(days=days)), quarantined=quarantined, quarantine_note="why",
        )  # fmt: skip
    done = manage(server.data_dir, "adopt_org", "old", "acme")
    assert done.returncode == 0, done.stderr
    rows = query(server, "SELECT id, org_id, attempts, passed, jobs, last_outcome, quarantined FROM jobs_knowntest")
    assert rows == [(test_id("acme", "a.js", "web").replace("-", ""), "acme", 7, 2, 4, "acme", 1)]
