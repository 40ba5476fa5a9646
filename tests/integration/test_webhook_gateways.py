"""Deliveries are sent by gateways, each by one of them at a time, whichever of the processes dies."""

from __future__ import annotations

import re
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty
from typing import Any

import pytest

from qualgent.webhooks.signing import signature
from tests.integration.client import GOOD, Client
from tests.integration.gateways import Gateways, two_gateways
from tests.server_process import ServerProcess
from tests.webhook_receiver import Arrived, Receiver, Reply

WEBHOOKS, JOBS = 20, 10  # 200 deliveries
SECONDS = 60
DELIVERED = re.compile(r'qualgent_webhook_deliveries_total\{outcome="delivered"\} (\S+)')


@pytest.fixture
def gateways(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> Iterator[Gateways]:
    with two_gateways(server_factory, tmp_path, QUALGENT_WEBHOOK_ALLOW="127.0.0.1") as started:
        yield started


def make_webhooks(client: Client, receiver: Receiver, count: int) -> dict[str, dict[str, Any]]:
    """Return them by the path that their deliveries arrive under."""
    made = {}
    for number in range(count):
        url = f"http://127.0.0.1:{receiver.port}/{number}"
        answer = client.post("/api/v1/webhooks", {"url": url, "events": ["job.ended"]})
        assert answer.status == 201, answer
        made[f"/{number}"] = dict(answer.body)
    return made


def end_jobs(client: Client, count: int) -> set[str]:
    """Submit jobs and cancel them; return their ids."""
    jobs = [{**GOOD, "test": f"t{number}"} for number in range(count)]
    answer = client.post("/api/v1/jobs", jobs)
    assert answer.status == 201, answer
    ids = {job["id"] for job in answer.body["jobs"]}
    for job_id in ids:
        assert client.post(f"/api/v1/jobs/{job_id}/cancel").status == 200
    return ids


def take(receiver: Receiver, wanted: int, before: list[Arrived] | None = None) -> list[Arrived]:
    """Wait until so many different deliveries have arrived, those of ``before`` included; return all that came."""
    arrived = list(before or ())
    deadline = time.monotonic() + SECONDS
    while len({(each.path, each.id) for each in arrived}) < wanted:
        try:
            arrived.append(receiver.arrived.get(timeout=max(0.0, deadline - time.monotonic())))
        except Empty:
            raise AssertionError(f"{len(arrived)} have arrived, not {wanted}") from None
    return arrived


def until_delivered(client: Client, webhooks: dict[str, dict[str, Any]], each: int) -> None:
    """Wait until all rows say so."""
    deadline = time.monotonic() + SECONDS
    for webhook in webhooks.values():
        while True:
            rows = client.get(f"/api/v1/webhooks/{webhook['id']}/deliveries").body["deliveries"]
            if [row["state"] for row in rows] == ["delivered"] * each:
                break
            assert time.monotonic() < deadline, rows
            time.sleep(0.05)


def sent_by(client: Client) -> int:
    found = DELIVERED.search(str(client.get("/metrics").body))
    assert found is not None
    return int(float(found[1]))


def check_signatures(arrived: list[Arrived], webhooks: dict[str, dict[str, Any]]) -> None:
    """Each delivery is signed; a repetition has the same id and body."""
    bodies: dict[tuple[str, str], bytes] = {}
    for each in arrived:
        secret, timestamp = webhooks[each.path]["secret"], int(each.headers["webhook-timestamp"])
        assert each.headers["webhook-signature"] == signature(secret, each.id, timestamp, each.body)
        assert bodies.setdefault((each.path, each.id), each.body) == each.body


def test_each_delivery_arrives_once(
    gateways: Gateways, client_of: Callable[[ServerProcess], Client], receiver: Receiver
) -> None:
    """Two gateways share 200 deliveries; the scheduler sends none."""
    receiver.usual = Reply(wait=lambda: time.sleep(0.02))  # so that one gateway alone is never done
    one, two = client_of(gateways.one), client_of(gateways.two)
    webhooks = make_webhooks(one, receiver, WEBHOOKS)
    ids = end_jobs(two, JOBS)
    arrived = take(receiver, WEBHOOKS * JOBS)
    until_delivered(one, webhooks, JOBS)
    arrived += [receiver.arrived.get() for _ in range(receiver.arrived.qsize())]
    assert Counter((each.path, each.event["data"]["job"]["id"]) for each in arrived) == Counter(
        (path, job_id) for path in webhooks for job_id in ids
    )
    check_signatures(arrived, webhooks)
    shares = [sent_by(one), sent_by(two)]
    assert sum(shares) == WEBHOOKS * JOBS
    assert min(shares) > 0
    assert sent_by(client_of(gateways.scheduler)) == 0


@pytest.mark.slow
def test_a_gateway_is_killed_in_the_middle(
    gateways: Gateways, client_of: Callable[[ServerProcess], Client], receiver: Receiver
) -> None:
    """The other one takes its claims over, and everything arrives; what came twice is the same."""
    go_on = threading.Event()
    receiver.usual = Reply(wait=lambda: go_on.wait(8))
    client = client_of(gateways.two)
    webhooks = make_webhooks(client, receiver, WEBHOOKS)
    end_jobs(client, JOBS)
    arrived = take(receiver, 25)  # more than one gateway sends at once
    gateways.one.kill()
    go_on.set()
    arrived = take(receiver, WEBHOOKS * JOBS, arrived)
    until_delivered(client, webhooks, JOBS)
    arrived += [receiver.arrived.get() for _ in range(receiver.arrived.qsize())]
    came = Counter((each.path, each.id) for each in arrived)
    assert len(came) == WEBHOOKS * JOBS
    assert 0 < sum(came.values()) - len(came) <= 20  # what the killed one was sending
    check_signatures(arrived, webhooks)
    assert "of a gateway that stopped responding" in gateways.two.log_text()


def test_deliveries_go_on_without_a_scheduler(
    gateways: Gateways, client_of: Callable[[ServerProcess], Client], receiver: Receiver
) -> None:
    """It is killed with most of them pending; the failed ones are retried as well."""
    go_on = threading.Event()
    receiver.usual = Reply(wait=lambda: go_on.wait(8))
    client = client_of(gateways.one)
    webhooks = make_webhooks(client, receiver, 1)
    end_jobs(client, JOBS)
    arrived = take(receiver, 2)
    gateways.scheduler.kill()
    receiver.replies = [Reply(500)]
    go_on.set()
    arrived = take(receiver, JOBS, arrived)
    until_delivered(client, webhooks, JOBS)
    arrived += [receiver.arrived.get() for _ in range(receiver.arrived.qsize())]
    assert sorted(Counter(each.id for each in arrived).values()) == [1] * (JOBS - 1) + [2]
    check_signatures(arrived, webhooks)


def test_a_gateway_that_stops_gives_its_claims_up(
    gateways: Gateways, client_of: Callable[[ServerProcess], Client], receiver: Receiver
) -> None:
    """What it could not finish is sent by the other at once, not after the claims have expired."""
    go_on = threading.Event()
    receiver.usual = Reply(wait=lambda: go_on.wait(15))
    gateways.two.stop()
    client = client_of(gateways.one)
    webhooks = make_webhooks(client, receiver, 1)
    end_jobs(client, 2)
    arrived = take(receiver, 2)
    gateways.two.start()
    client = client_of(gateways.two)
    assert gateways.one.stop() == 0
    receiver.usual = Reply()
    began = time.monotonic()
    until_delivered(client, webhooks, 2)
    assert time.monotonic() - began < 10  # the claims of a killed one last for 25 s
    go_on.set()
    arrived += [receiver.arrived.get() for _ in range(receiver.arrived.qsize())]
    assert set(Counter(each.id for each in arrived).values()) == {2}
