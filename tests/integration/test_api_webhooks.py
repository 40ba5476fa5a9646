"""Webhooks over HTTP: created, changed, tested, listed and removed; errors name the wrong field."""

from __future__ import annotations

import re
import threading
import time
import uuid
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from tests.databases import other_session
from tests.integration.client import Answer, Client
from tests.server_process import ServerProcess
from tests.webhook_receiver import Receiver, Reply

ALLOW = {"QUALGENT_WEBHOOK_ALLOW": "127.0.0.1"}

pytestmark = pytest.mark.server_env(**ALLOW)
ELSEWHERE = "https://hooks.example.com/t0ken?key=s3cret"


def make(client: Client, url: str = ELSEWHERE, **fields: Any) -> dict[str, Any]:
    answer = client.post("/api/v1/webhooks", {"url": url, **fields})
    assert answer.status == 201, answer
    return dict(answer.body)


def path(webhook: dict[str, Any], rest: str = "") -> str:
    return f"/api/v1/webhooks/{webhook['id']}{rest}"


def until_state(client: Client, webhook: dict[str, Any], *states: str) -> list[dict[str, Any]]:
    """Wait until its deliveries are in these states; return them, newest first."""
    deadline = time.monotonic() + 20
    while True:
        rows = client.get(path(webhook, "/deliveries")).body["deliveries"]
        if [row["state"] for row in rows] == [*states]:
            return list(rows)
        assert time.monotonic() < deadline, rows
        time.sleep(0.02)


def test_the_secret_is_shown_once(client: Client) -> None:
    """It is in the response that creates the webhook, and never again."""
    made = make(client)
    assert re.fullmatch(r"whsec_[A-Za-z0-9+/]{43}=", made.pop("secret"))
    assert made == {
        "id": made["id"],
        "org_id": None,
        "url": ELSEWHERE,
        "description": "",
        "events": ["job.ended", "batch.ended"],
        "statuses": [],
        "enabled": True,
        "disabled_reason": "",
        "failing_since": None,
        "created_at": made["created_at"],
    }
    assert client.get(path(made)).body == made
    assert client.get("/api/v1/webhooks").body == {"webhooks": [made], "next": None}
    assert client.send("PATCH", path(made), json={"description": "x"}).body == {**made, "description": "x"}


def test_a_repeated_request_creates_one_webhook(client: Client) -> None:
    """The same key gets the same response without the secret, and says so; another request under it is refused."""
    body, key = {"url": ELSEWHERE}, {"Idempotency-Key": str(uuid.uuid4())}
    first = client.post("/api/v1/webhooks", body, **key)
    for _ in range(2):
        again = client.post("/api/v1/webhooks", body, **key)
        note = again.body.pop("secret_note")
        assert "rotate" in note
        assert (again.status, again.body) == (201, {name: first.body[name] for name in first.body if name != "secret"})
    assert first.body["secret"].startswith("whsec_")
    assert len(client.get("/api/v1/webhooks").body["webhooks"]) == 1
    assert client.post("/api/v1/webhooks", {"url": "https://other.example.com/"}, **key).status == 422


def test_a_secret_is_stored_with_its_webhook_only(client: Client, server: ServerProcess) -> None:
    """Not with the reply under an Idempotency-Key."""
    made = client.post("/api/v1/webhooks", {"url": ELSEWHERE}, **{"Idempotency-Key": "k"}).body
    with other_session(server.data_dir) as other:
        [(answer,)] = other.execute("SELECT answer FROM jobs_idempotencyrecord")
    assert made["id"].encode() in zlib.decompress(answer)
    assert b"whsec_" not in zlib.decompress(answer)


def test_webhooks_are_listed_newest_first_in_pages(client: Client) -> None:
    """All webhooks, or those of one organization."""
    made = [make(client, org_id=org)["id"] for org in ("acme", "globex", "acme")]
    first = client.get("/api/v1/webhooks", limit=2).body
    assert [row["id"] for row in first["webhooks"]] == [made[2], made[1]]
    second = client.get("/api/v1/webhooks", limit=2, cursor=first["next"]).body
    assert ([row["id"] for row in second["webhooks"]], second["next"]) == ([made[0]], None)
    own = client.get("/api/v1/webhooks", org_id="acme").body["webhooks"]
    assert [row["id"] for row in own] == [made[2], made[0]]


def test_fields_left_out_stay(client: Client) -> None:
    """Each field can be changed alone."""
    made = make(client, events=["job.ended"], description="for CI")
    changed = client.send("PATCH", path(made), json={"statuses": ["failed"], "enabled": False}).body
    assert (changed["statuses"], changed["enabled"]) == (["failed"], False)
    assert (changed["events"], changed["description"]) == (["job.ended"], "for CI")


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"url": "ftp://example.com/"}, "url"),
        ({"url": "https://user:pass@example.com/"}, "url"),
        ({"url": "https://user@example.com/"}, "url"),
        ({"url": "https://example.com/#part"}, "url"),
        ({"url": "https:///path"}, "url"),
        ({"url": "https://example.com:99999/"}, "url"),
        ({"url": "https://example.com:0/"}, "url"),
        ({"url": "https://ex ample.com/"}, "url"),
        ({"url": "https://example.com/\n"}, "url"),
        ({"url": "https://example.com\\@10.0.0.1/"}, "url"),
        ({"url": "https://bücher.example/"}, "url"),
        ({"url": "http://[::1/"}, "url"),
        ({"url": "//example.com/"}, "url"),
        ({"url": "https://10.0.0.1/"}, "url"),
        ({"url": f"https://example.com/{'x' * 2000}"}, "url"),
        ({"url": 5}, "url"),
        ({"url": ELSEWHERE, "events": []}, "events"),
        ({"url": ELSEWHERE, "events": ["job.began"]}, "events"),
        ({"url": ELSEWHERE, "statuses": ["lost"]}, "statuses"),
        ({"url": ELSEWHERE, "org_id": ""}, "org_id"),
        ({"url": ELSEWHERE, "enabled": "yes"}, "enabled"),
        ({"url": ELSEWHERE, "secret": "mine"}, "secret"),
        ({}, "url"),
    ],
)
def test_a_wrong_field_is_named(shared_client: Client, fields: dict[str, Any], field: str) -> None:
    """The error names the field and what it must be, and no webhook is created."""
    answer = shared_client.post("/api/v1/webhooks", fields)
    assert answer.status == 400
    assert list(answer.body["fields"]) == [field]
    assert field in answer.body["error"]
    assert shared_client.get("/api/v1/webhooks").body["webhooks"] == []


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"{}"])
def test_a_change_that_changes_nothing_is_refused(shared_client: Client, content: bytes) -> None:
    """The error lists the fields that can be changed."""
    answer = shared_client.send(
        "PATCH", f"/api/v1/webhooks/{uuid.uuid4()}", content=content, headers={"Content-Type": "application/json"}
    )
    assert answer.status == 400


NOBODY = str(uuid.UUID(int=7))


@pytest.mark.parametrize(
    ("method", "rest", "body"),
    [
        ("GET", "", None),
        ("PATCH", "", {"enabled": True}),
        ("DELETE", "", None),
        ("POST", "/rotate", {}),
        ("POST", "/test", None),
        ("GET", "/deliveries", None),
        ("GET", f"/deliveries/{NOBODY}", None),
        ("POST", f"/deliveries/{NOBODY}/redeliver", None),
    ],
)
@pytest.mark.parametrize("webhook", [NOBODY, "nonsense"])
def test_an_unknown_webhook_is_404(shared_client: Client, webhook: str, method: str, rest: str, body: Any) -> None:
    """On every endpoint."""
    answer = shared_client.send(method, f"/api/v1/webhooks/{webhook}{rest}", json=body)
    assert answer.status == 404
    assert "webhook" in answer.body["error"]


def test_a_test_event_is_delivered(client: Client, receiver: Receiver) -> None:
    """The request is accepted at once; the delivery log has the payload and the result."""
    made = make(client, receiver.url)
    sent = client.post(path(made, "/test"))
    assert (sent.status, sent.body["state"], sent.body["event"]) == (202, "pending", "webhook.test")
    arrived = receiver.take()
    (row,) = until_state(client, made, "delivered")
    assert (row["id"], row["event_id"], row["status_code"]) == (sent.body["id"], arrived.id, 204)
    assert "payload" not in row
    whole = client.get(path(made, f"/deliveries/{row['id']}")).body
    assert whole == {**row, "payload": arrived.event}


def test_a_real_server_delivers_events_of_jobs_and_batches(client: Client, receiver: Receiver) -> None:
    """From the submission to the received event."""
    made = make(client, receiver.url, org_id="acme")
    batch = client.post("/api/v1/jobs", [{"org_id": "acme", "app_version_id": "1", "test": test} for test in "ab"])
    assert client.post(f"/api/v1/batches/{batch.body['batch']['id']}/cancel").status == 200
    events = [receiver.take().event["type"] for _ in range(3)]
    assert sorted(events) == ["batch.ended", "job.ended", "job.ended"]
    until_state(client, made, "delivered", "delivered", "delivered")
    metrics = client.get("/metrics").body
    assert 'qualgent_webhook_deliveries_total{outcome="delivered"} 3.0' in metrics


def test_deliveries_are_listed_by_state_in_pages(client: Client, receiver: Receiver) -> None:
    """Newest first."""
    made = make(client, receiver.url)
    for reply in (Reply(), Reply(500), Reply()):
        receiver.replies = [reply]
        client.post(path(made, "/test"))
        receiver.take()
    rows = until_state(client, made, "delivered", "given_up", "delivered")
    first = client.get(path(made, "/deliveries"), limit=2).body
    assert [row["id"] for row in first["deliveries"]] == [rows[0]["id"], rows[1]["id"]]
    second = client.get(path(made, "/deliveries"), limit=2, cursor=first["next"]).body
    assert ([row["id"] for row in second["deliveries"]], second["next"]) == ([rows[2]["id"]], None)
    failed = client.get(path(made, "/deliveries"), state="given_up").body["deliveries"]
    assert [row["id"] for row in failed] == [rows[1]["id"]]
    assert client.get(path(made, "/deliveries"), state="lost").status == 400
    again = client.post(path(made, f"/deliveries/{rows[1]['id']}/redeliver"))
    assert (again.status, again.body["state"]) == (202, "pending")
    assert receiver.take().id == rows[1]["event_id"]
    other = make(client)
    assert client.get(path(other, f"/deliveries/{rows[1]['id']}")).status == 404
    assert client.post(path(other, f"/deliveries/{rows[1]['id']}/redeliver")).status == 404


def test_a_rotated_secret_is_shown_once(client: Client) -> None:
    """It is a new one; by default the old one is kept for a day."""
    made = make(client)
    rotated = client.post(path(made, "/rotate"))
    assert rotated.status == 200
    assert rotated.body["secret"] not in (made["secret"], None)
    assert "secret" not in client.get(path(made)).body
    answer = client.post(path(made, "/rotate"), {"keep_seconds": -1})
    assert (answer.status, list(answer.body["fields"])) == (400, ["keep_seconds"])


def test_a_removed_webhook_is_gone(client: Client, receiver: Receiver) -> None:
    """Its delivery log is removed too, and no events are sent any more."""
    made = make(client, receiver.url)
    client.post(path(made, "/test"))
    receiver.take()
    assert client.send("DELETE", path(made)).status == 204
    assert client.get(path(made)).status == 404
    assert client.send("DELETE", path(made)).status == 404
    client.post(f"/api/v1/jobs/{client.submit()}/cancel")
    assert receiver.nothing_more()


def test_changes_are_in_the_audit_log(client: Client, receiver: Receiver) -> None:
    """Without secrets, and without the parts of a URL that may be secret."""
    made = make(client)
    client.send("PATCH", path(made), json={"enabled": False})
    client.send("PATCH", path(made), json={"enabled": False})
    client.send("PATCH", path(made), json={"url": receiver.url})
    client.post(path(made, "/rotate"))
    client.post(path(made, "/test"))
    receiver.take()
    (row,) = until_state(client, made, "delivered")
    client.post(path(made, f"/deliveries/{row['id']}/redeliver"))
    client.send("DELETE", path(made))
    entries = client.get("/api/v1/audit", kind="webhook").body["audit"][::-1]
    assert [entry["action"] for entry in entries] == ["create", "set", "set", "rotate", "test", "redeliver", "delete"]
    assert {entry["object_id"] for entry in entries} == {made["id"]}
    assert entries[0]["after"]["url"] == "https://hooks.example.com/…"
    assert (entries[1]["before"], entries[1]["after"]) == ({"enabled": True}, {"enabled": False})
    written = str(entries)
    for secret in ("t0ken", "s3cret", "whsec_"):
        assert secret not in written


def test_the_admin_shows_no_secret_and_redelivers(client: Client, receiver: Receiver) -> None:
    """By the action of its list; the audit log has the caller."""
    made = make(client, receiver.url)
    client.post(path(made, "/test"))
    first = receiver.take()
    (row,) = until_state(client, made, "delivered")
    page = client.get(f"/admin/webhooks/webhook/{made['id']}/change/")
    assert page.status == 200
    assert receiver.url in page.body
    assert made["secret"] not in page.body
    assert admin_action(client, row["id"]).status == 302
    assert receiver.take().id == first.id
    entry = client.get("/api/v1/audit", kind="webhook", action="redeliver").body["audit"][0]
    assert (entry["door"], entry["object_id"]) == ("admin", made["id"])
    assert first.event["data"]["webhook_id"] in client.get(f"/admin/webhooks/delivery/{row['id']}/change/").body


def admin_action(client: Client, delivery_id: str) -> Answer:
    page = client.get("/admin/webhooks/delivery/").body
    token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    data = {"csrfmiddlewaretoken": token, "action": "redeliver", "_selected_action": [delivery_id], "confirmed": "1"}
    return client.send("POST", "/admin/webhooks/delivery/", data=data)


def test_nothing_is_lost_when_the_server_is_killed(
    server: ServerProcess, client: Client, client_of: Callable[[ServerProcess], Client], receiver: Receiver
) -> None:
    """Waiting events and one in delivery all arrive after the next start, with the same ids."""
    stuck = threading.Event()
    receiver.usual = Reply(wait=stuck.wait)
    made = make(client, receiver.url, events=["job.ended"])
    jobs = [client.submit(test=str(number)) for number in range(20)]
    for job in jobs:
        client.post(f"/api/v1/jobs/{job}/cancel")
    before = {receiver.take().id for _ in range(2)}
    server.kill()
    receiver.usual = Reply()
    stuck.set()
    server.start()
    again = client_of(server)
    until_state(again, made, *["delivered"] * 20)
    arrived = [receiver.take() for _ in range(20)]
    assert {each.event["data"]["job"]["id"] for each in arrived} == {*jobs}
    assert before <= {each.id for each in arrived}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("QUALGENT_WEBHOOK_ALLOW", "10.0.0.1/8"),
        ("QUALGENT_WEBHOOK_PROXY", "proxy:8080"),
        ("QUALGENT_PUBLIC_URL", "qualgent.example.com"),
    ],
)
def test_the_error_names_a_wrong_setting(server_factory: Callable[..., ServerProcess], name: str, value: str) -> None:
    """The server does not start: a typing error must allow nothing."""
    server = server_factory(start=False, **{name: value})
    with pytest.raises(AssertionError, match=f"qualgent: {name} "):
        server.start()
