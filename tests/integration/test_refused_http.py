"""A database that takes no writes, as clients of the API see it."""

from __future__ import annotations

import time

import pytest

from tests import postgres
from tests.databases import locked_writes, other_session
from tests.integration.client import GOOD, Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

WRITE_SECONDS = 1.0

pytestmark = [
    pytest.mark.server_env(QUALGENT_WRITE_SECONDS=str(WRITE_SECONDS)),
    pytest.mark.chaos,  # on one Python in CI
]


SLOW = (
    (
        """CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS
           $$ BEGIN PERFORM pg_sleep(5); RETURN NEW; END $$""",
        "CREATE TRIGGER slow BEFORE INSERT ON jobs_job FOR EACH ROW EXECUTE FUNCTION slow()",
    )
    if postgres.ENABLED
    else (
        """CREATE TRIGGER slow BEFORE INSERT ON jobs_job BEGIN
             SELECT count(*) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n
                                   WHERE i < 25000000) SELECT i FROM n);
           END""",
    )
)


def test_503_means_that_nothing_was_written_and_nothing_will_be(server: ServerProcess, client: Client) -> None:
    """Behind a lock every kind of change is refused in time, with Retry-After; afterwards nothing of it appears."""
    job_id = client.submit()
    batch = client.post("/api/v1/jobs", {"jobs": [GOOD, GOOD]}).body["batch"]["id"]
    changes = [
        ("POST", "/submit-job", GOOD),
        ("POST", "/api/v1/jobs", {"jobs": [GOOD] * 10}),
        ("POST", f"/api/v1/jobs/{job_id}/cancel", {}),
        ("POST", f"/api/v1/jobs/{job_id}/priority", {"priority": 0}),
        ("POST", f"/api/v1/batches/{batch}/cancel", {}),
        ("PATCH", "/api/v1/orgs/acme", {"most_running": 1}),
        ("POST", "/api/v1/webhooks", {"org_id": "acme", "url": "https://example.com/hook", "events": ["job.ended"]}),
    ]
    with locked_writes(server.data_dir):
        for method, path, body in changes:
            began = time.monotonic()
            answer = client.send(method, path, json=body)
            assert (answer.status, "retry-after" in answer.headers) == (503, True), (path, answer)
            assert "nothing" in answer.body["error"], (path, answer)
            assert time.monotonic() - began < WRITE_SECONDS + 1.5, path
        assert client.get(f"/status/{job_id}").body["status"] == "pending"  # reading goes on
    time.sleep(1)
    jobs = client.get("/api/v1/jobs", limit=100).body["jobs"]
    assert sorted(job["status"] for job in jobs) == ["pending"] * 3
    assert client.get(f"/api/v1/jobs/{job_id}").body["priority"] == 1
    assert client.get("/api/v1/webhooks").body["webhooks"] == []
    assert client.post("/submit-job", GOOD).status == 201


def test_what_cannot_be_decided_in_time_says_so(server: ServerProcess, client: Client) -> None:
    """A commit that hangs: the answer names the Idempotency-Key, and the same request gets its job later."""
    client.submit()
    with other_session(server.data_dir) as other:  # a trigger that works for some seconds, inside the transaction
        for statement in SLOW:
            other.execute(statement)
    began = time.monotonic()
    answer = client.send("POST", "/submit-job", json=GOOD, headers={"Idempotency-Key": "one"})
    assert (answer.status, "Idempotency-Key" in answer.body["error"]) == (503, True), answer
    assert time.monotonic() - began < WRITE_SECONDS + 3
    eventually(lambda: len(client.get("/api/v1/jobs").body["jobs"]) >= 2, seconds=60)
    with other_session(server.data_dir) as other:
        other.execute("DROP TRIGGER slow ON jobs_job" if postgres.ENABLED else "DROP TRIGGER slow")
    again = client.send("POST", "/submit-job", json=GOOD, headers={"Idempotency-Key": "one"})
    assert again.status == 201
    assert len(client.get("/api/v1/jobs").body["jobs"]) == 2
