"""The REST API of jobs: batches, lists, pages, filters, actions, keys."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from websockets.sync.client import ClientConnection, connect

from jobs import derived_ids
from qgprotocol import codec, messages
from qualgent.core.keys import new_id
from tests.integration.client import GOOD, Client
from tests.server_process import ServerProcess


def several(count: int, **fields: object) -> list[dict[str, object]]:
    return [{**GOOD, "test": f"tests/{number}.spec.js", **fields} for number in range(count)]


def test_a_list_is_one_batch(client: Client) -> None:
    """All its jobs share the batch, which has counts of its own."""
    answer = client.post("/api/v1/jobs", several(5))
    assert answer.status == 201
    batch_id = answer.body["batch"]["id"]
    assert {job["batch_id"] for job in answer.body["jobs"]} == {batch_id}
    assert client.get(f"/api/v1/batches/{batch_id}").body["unfinished"] == 5
    assert [row["id"] for row in client.get("/api/v1/batches").body["batches"]] == [batch_id]
    listed = client.get("/api/v1/jobs", batch_id=batch_id).body["jobs"]
    assert [job["id"] for job in listed] == [job["id"] for job in reversed(answer.body["jobs"])]


def test_the_slowest_are_one_page(shared_client: Client) -> None:
    """Filters apply to it, errors name the parameter, and it takes no cursor."""
    batch_id = shared_client.post("/api/v1/jobs", several(2)).body["batch"]["id"]
    path = f"/api/v1/batches/{batch_id}/results"
    assert shared_client.get(path, order="slowest", flaky="false", status="done").body == {"results": [], "next": None}
    for wrong in ({"flaky": "1"}, {"status": "lost"}, {"cursor": "x"}, {"cursor": batch_id}):
        answer = shared_client.get(path, order="slowest", **wrong)
        assert (answer.status, *answer.body["fields"]) == (400, *wrong)


def test_batches_are_listed_by_id(client: Client) -> None:
    """Existing ones are returned, newest first; the error names a malformed id."""
    ids = [client.post("/api/v1/jobs", [GOOD]).body["batch"]["id"] for _ in range(3)]
    answer = client.get("/api/v1/batches", id=f"{ids[0]},{ids[2].upper()},{new_id()}")
    assert [row["id"] for row in answer.body["batches"]] == [ids[2], ids[0]]
    for wrong in ("", "x", f"{ids[0]},", ",".join([ids[0]] * 101)):
        answer = client.get("/api/v1/batches", id=wrong)
        assert answer.status == 400
        assert "must be ids with commas between them" in answer.body["error"]


def test_large_bodies_are_refused_undecoded(shared_client: Client) -> None:
    """Both of one job and of a filter; a long list must be JSON too."""
    labels = {f"{number}": "x" * 40 for number in range(12_000)}
    large = {**GOOD, "labels": labels}
    for path, body in (("/submit-job", large), ("/api/v1/jobs", large), ("/api/v1/jobs", [large])):
        assert shared_client.post(path, body).status == 413
    assert shared_client.post("/api/v1/jobs/cancel", {"filter": {"ids": ["x"] * 200_000}}).status == 413
    assert shared_client.post("/api/v1/jobs", several(3000), **{"Content-Type": "text/plain"}).status == 415


def test_one_job_needs_no_list(shared_client: Client) -> None:
    """The endpoint also accepts a single object, as the original one does."""
    answer = shared_client.post("/api/v1/jobs", GOOD)
    assert answer.status == 201
    assert answer.body["job"]["batch_id"] is None


def test_a_batch_is_all_or_nothing(client: Client) -> None:
    """One wrong job refuses the whole list; the error has its index."""
    answer = client.post("/api/v1/jobs", [*several(3), {**GOOD, "priority": 99}])
    assert answer.status == 400
    assert "priority" in answer.body["error"]
    assert "job 3 of the list" in answer.body["error"]
    assert client.get("/api/v1/jobs").body["jobs"] == []


def test_ten_thousand_jobs_are_a_batch_and_one_more_is_not(client: Client) -> None:
    """A batch of the documented size is accepted; a larger one is refused."""
    assert client.post("/api/v1/jobs", several(10_000)).status == 201
    assert client.get("/api/v1/stats").body["waiting"] == 10_000
    answer = client.post("/api/v1/jobs", several(10_001))
    assert answer.status == 400
    assert "1 to 10000 jobs" in answer.body["error"]
    assert client.get("/api/v1/stats").body["waiting"] == 10_000


def test_pages_cover_everything_once(client: Client) -> None:
    """Following `next` gives every job once, newest first, even if jobs are submitted in between."""
    made = [job["id"] for job in client.post("/api/v1/jobs", several(25)).body["jobs"]]
    seen: list[str] = []
    cursor = None
    while True:
        page = client.get("/api/v1/jobs", limit=10, **({"cursor": cursor} if cursor else {})).body
        seen += [job["id"] for job in page["jobs"]]
        client.submit()  # newer than any page to come
        cursor = page["next"]
        if cursor is None:
            break
    assert seen == list(reversed(made))


def test_filters_narrow_and_combine(client: Client) -> None:
    """Each filter by itself and several together."""
    client.submit(org_id="acme", target="ios", priority=3)
    client.submit(org_id="globex", target="ios", app_version_id="9.9", test="tests/checkout.spec.js")
    for filters, count in (
        ({}, 2),
        ({"org_id": "acme"}, 1),
        ({"target": "ios"}, 2),
        ({"app_version_id": "9.9"}, 1),
        ({"priority": 3}, 1),
        ({"test": "checkout"}, 1),
        ({"status": "done"}, 0),
        ({"org_id": "acme", "target": "ios"}, 1),
        ({"org_id": "acme", "app_version_id": "9.9"}, 0),
        ({"batch_id": new_id()}, 0),
    ):
        assert len(client.get("/api/v1/jobs", **filters).body["jobs"]) == count, filters


@pytest.mark.parametrize(
    "params",
    [
        {"status": "lost"},
        {"limit": 0},
        {"limit": 1001},
        {"limit": "x"},
        {"cursor": "x"},
        {"colour": "red"},
        {"priority": "high"},
        {"group": "x"},
    ],
)
def test_bad_parameters_are_400(shared_client: Client, params: dict[str, object]) -> None:
    """A misspelt filter is an error, not a filter that matches everything."""
    answer = shared_client.get("/api/v1/jobs", **params)
    assert answer.status == 400
    assert next(iter(params)) in answer.body["error"]


def test_cancel_retry_and_priority(shared_client: Client) -> None:
    """The three actions, and their refusals when the state of the job does not allow them."""
    job_id = shared_client.submit(priority=5)
    assert shared_client.post(f"/api/v1/jobs/{job_id}/priority", {"priority": 0}).body["priority"] == 0
    assert shared_client.post(f"/api/v1/jobs/{job_id}/priority", {"priority": 11}).status == 400
    assert shared_client.post(f"/api/v1/jobs/{job_id}/retry").status == 409
    assert shared_client.post(f"/api/v1/jobs/{job_id}/cancel").body["status"] == "cancelled"
    assert shared_client.post(f"/api/v1/jobs/{job_id}/cancel").status == 200
    assert shared_client.post(f"/api/v1/jobs/{job_id}/priority", {"priority": 1}).status == 409
    assert shared_client.post(f"/api/v1/jobs/{job_id}/retry").body["status"] == "pending"
    for action in ("cancel", "retry"):
        assert shared_client.post(f"/api/v1/jobs/{new_id()}/{action}").status == 404


def test_detail_has_attempts_and_explanation(shared_client: Client) -> None:
    """A waiting job has its reason, and attempts are listed."""
    job_id = shared_client.submit()
    detail = shared_client.get(f"/api/v1/jobs/{job_id}").body
    assert detail["tries"] == []
    assert detail["test_id"] == derived_ids.test_id(detail["org_id"], detail["test"], detail["target"])
    assert detail["explanation"]["text"].startswith("No agent serves target mobile")


@pytest.mark.parametrize(
    ("test", "project", "titles"),
    [
        ("e2e/cart.spec.ts", "", []),
        ("e2e/cart.spec.ts::[mobile%5D] cart › adds%0A", "mobile]", ["cart", "adds\n"]),
        ("tests/test_cart.py::TestCart::test_adds[2]", "", ["TestCart", "test_adds[2]"]),
    ],
)
def test_detail_has_project_and_title_path(shared_client: Client, test: str, project: str, titles: list[str]) -> None:
    """As the tool has them: decoded from the name of the test, whoever wrote it."""
    detail = shared_client.get(f"/api/v1/jobs/{shared_client.submit(test=test)}").body
    assert (detail["project"], detail["titles"]) == (project, titles)


def test_the_queue_is_ranked(server: ServerProcess, client: Client) -> None:
    """Groups are in the order in which they start, each once, with its reason; without agents, at no position."""
    client.post("/api/v1/jobs", several(3, app_version_id="slow", priority=5))
    client.post("/api/v1/jobs", several(2, app_version_id="urgent", priority=0))
    _check_queue(client, waiting=5, running=0, positions=[None, None])
    with _agent(server) as socket:
        assert isinstance(codec.decode_from_server(socket.recv(10)), messages.LeaseOffer)
        _check_queue(client, waiting=4, running=1, positions=[1, 2])


def _check_queue(client: Client, *, waiting: int, running: int, positions: list[int | None]) -> None:
    queue = client.get("/api/v1/queue").body
    assert (queue["waiting"], queue["running"], queue["groups_total"]) == (waiting, running, 2)
    assert [group["app_version_id"] for group in queue["groups"]] == ["urgent", "slow"]
    assert [group["position"] for group in queue["groups"]] == positions
    assert all(group["explanation"]["text"] for group in queue["groups"])


def test_groups_are_listed_in_pages(client: Client) -> None:
    """Every group is returned once, most recently changed first, with its waiting jobs."""
    for number in range(5):
        client.submit(app_version_id=f"{number}.0")
        time.sleep(0.002)  # changed_at tells them apart by milliseconds
    first = client.get("/api/v1/groups", limit=3).body
    second = client.get("/api/v1/groups", limit=3, cursor=first["next"]).body
    versions = [group["app_version_id"] for group in first["groups"] + second["groups"]]
    assert versions == ["4.0", "3.0", "2.0", "1.0", "0.0"]
    assert second["next"] is None
    group = first["groups"][0]
    assert (group["waiting"], group["total"], group["unfinished"]) == (1, 1, 1)
    assert client.get(f"/api/v1/groups/{group['id']}").body["id"] == group["id"]
    assert client.get(f"/api/v1/groups/{new_id()}").status == 404


def test_a_key_makes_repeats_harmless(client: Client) -> None:
    """The same key and body submit once; another body under the key is refused."""
    headers = {"Idempotency-Key": "ci-4711"}
    first = client.post("/api/v1/jobs", several(2), **headers)
    again = client.post("/api/v1/jobs", several(2), **headers)
    assert (again.status, again.body) == (first.status, first.body)
    assert client.post("/api/v1/jobs", several(3), **headers).status == 422
    assert client.get("/api/v1/stats").body["waiting"] == 2


@pytest.mark.parametrize("key", ["", "k" * 201])
def test_bad_keys_are_400(shared_client: Client, key: str) -> None:
    """A key is 1 to 200 printable characters."""
    assert shared_client.post("/submit-job", GOOD, **{"Idempotency-Key": key}).status == 400


def test_a_log_is_read_in_ranges(server: ServerProcess, client: Client) -> None:
    """By offset and limit, or by a Range; always as plain text, so that no browser takes it for a page."""
    attempt_id = _attempt_with_log(server, client, b"<script>0123456789</script>")
    answer = client.get(f"/api/v1/attempts/{attempt_id}/log", offset=8, limit=10)
    assert (answer.status, answer.body) == (200, "0123456789")
    assert answer.headers["content-type"].startswith("text/plain")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert (answer.headers["x-log-size"], answer.headers["x-log-complete"]) == ("27", "false")
    for asked, body, content_range in (
        ("bytes=8-17", "0123456789", "bytes 8-17/27"),
        ("bytes=18-", "</script>", "bytes 18-26/27"),
        ("bytes=-9", "</script>", "bytes 18-26/27"),
        ("bytes=20-99", "script>", "bytes 20-26/27"),
    ):
        ranged = client.send("GET", f"/api/v1/attempts/{attempt_id}/log", headers={"Range": asked})
        assert (ranged.status, ranged.body, ranged.headers["content-range"]) == (206, body, content_range)
    beyond = client.send("GET", f"/api/v1/attempts/{attempt_id}/log", headers={"Range": "bytes=27-"})
    assert (beyond.status, beyond.headers["content-range"]) == (416, "bytes */27")
    for asked in ("bytes=9-8", "lines=1-2"):
        assert client.send("GET", f"/api/v1/attempts/{attempt_id}/log", headers={"Range": asked}).status == 400
    for params in ({"offset": "x"}, {"offset": -1}, {"limit": "1k"}):
        assert client.get(f"/api/v1/attempts/{attempt_id}/log", **params).status == 400
    assert client.get(f"/api/v1/attempts/{new_id()}/log").status == 404
    assert client.get(f"/api/v1/attempts/{attempt_id}/cases").body == {"cases": []}
    assert client.get(f"/api/v1/attempts/{attempt_id}").body["agent"] == "writer"


@contextmanager
def _agent(server: ServerProcess) -> Iterator[ClientConnection]:
    """Connect an agent on a real socket."""
    with connect(server.url.replace("http", "ws") + messages.AGENT_PATH, proxy=None) as socket:
        agent = messages.AgentHello(name="writer", targets=["mobile"])
        hello = messages.Hello(protocol="1.1", instance="i", host="h", software="s", agents=[agent])
        socket.send(codec.encode(hello))
        assert isinstance(codec.decode_from_server(socket.recv(10)), messages.Welcome)
        yield socket


def _attempt_with_log(server: ServerProcess, client: Client, text: bytes) -> str:
    """Return the running attempt of an agent."""
    client.submit()
    with _agent(server) as socket:
        lease = codec.decode_from_server(socket.recv(10))
        assert isinstance(lease, messages.LeaseOffer)
        socket.send(codec.encode(messages.Accept(attempt=lease.attempt, token=lease.token)))
        socket.send(codec.encode(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=0, data=text)))
        assert isinstance(codec.decode_from_server(socket.recv(10)), messages.Start)
        assert isinstance(codec.decode_from_server(socket.recv(10)), messages.LogAcknowledge)
    return lease.attempt


def test_a_batch_keeps_its_origin(client: Client) -> None:
    """Suite, branch, commit and URL are kept with the batch."""
    origin = {"suite": "nightly", "branch": "main", "commit": "abc123", "url": "https://ci.example/1"}
    answer = client.post("/api/v1/jobs", {"jobs": several(2), **origin})
    assert answer.status == 201
    batch = client.get(f"/api/v1/batches/{answer.body['batch']['id']}").body
    assert {name: batch[name] for name in origin} == origin


REFUSED_URLS = ["file:///etc/passwd", "http://127.0.0.1:1/a", "http://2130706433/", "http://localhost/a", "gs://b/a"]


@pytest.mark.parametrize("url", REFUSED_URLS)
def test_an_app_url_that_leads_inside_is_refused(shared_client: Client, url: str) -> None:
    """At submit, in each way to submit; the error names the setting, and nothing is stored."""
    job = {**GOOD, "app_url": url, "app_version_id": f"inside-{url}"}
    for path, body in (("/submit-job", job), ("/api/v1/jobs", job), ("/api/v1/jobs", [GOOD, job])):
        answer = shared_client.post(path, body)
        assert (answer.status, *answer.body["fields"]) == (400, "app_url")
        assert "QUALGENT_APP_URL_ALLOW" in answer.body["error"]
    assert shared_client.get("/api/v1/jobs", app_version_id=f"inside-{url}").body["jobs"] == []


def test_the_setting_allows_more_app_urls(server_factory: Callable[..., ServerProcess]) -> None:
    """A network, a name and a scheme; nothing else."""
    server = server_factory(QUALGENT_APP_URL_ALLOW="127.0.0.0/8, localhost gs:")
    client = Client(server.url)
    try:
        answers = [
            client.post("/submit-job", {**GOOD, "app_url": url, "app_version_id": str(number)}).status
            for number, url in enumerate(REFUSED_URLS)
        ]
    finally:
        client.close()
    assert answers == [400, 201, 201, 201, 201]
