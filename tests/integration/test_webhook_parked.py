"""A delivery whose record cannot be written is parked in the end: its receiver does not get it for ever."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any

import pytest

from qualgent.accounts.scope import SITE, scope_of_org
from qualgent.core import tasks
from qualgent.core.keys import database_id, new_id
from qualgent.dashboard.problems import Problems
from qualgent.ledger.unchanged import UnchangedWatch
from qualgent.webhooks.claims import MAX_UNRECORDED, Claimed, claim_deliveries, release_claims
from qualgent.webhooks.contract import DeliveryView
from tests.databases import other_session
from tests.integration import acts as webhooks
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit
from tests.integration.webhook_steps import end_jobs, hook, states, taken, until_deliveries
from tests.webhook_receiver import Receiver

pytestmark = [pytest.mark.usefixtures("local_receivers"), pytest.mark.timeout(120)]


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "FIRST_PAUSE_SECONDS", 0.002)
    monkeypatch.setattr(tasks, "LONGEST_PAUSE_SECONDS", 0.01)
    monkeypatch.setattr("qualgent.webhooks.deliveries.ERROR_PAUSE_SECONDS", 0.01)


@contextmanager
def refused(webhook_id: str, condition: str = "OLD.claim IS NOT NULL AND NEW.state = 'delivered'") -> Any:
    """The database rejects these changes of a webhook's deliveries; all others succeed."""
    own = f"OLD.webhook_id = '{database_id(webhook_id)}'"
    with other_session() as other, other.refused("UPDATE ON webhooks_delivery", f"{own} AND {condition}"):
        yield


async def problems(scheduler: Scheduler, org: str = "") -> list[dict[str, Any]]:
    found: Any = await Problems(scheduler.gateway, scope_of_org(org) if org else SITE).read()
    return [row for row in found.values() if row.kind == "delivery_parked"]


async def until_parked(scheduler: Scheduler, webhook_id: str) -> DeliveryView:
    (row,) = await until_deliveries(scheduler, webhook_id, lambda rows: states(rows) == ["given_up"])
    assert row.error.startswith("parked: ")
    assert row.next_attempt_at is None
    return row


async def test_a_result_that_cannot_be_recorded(scheduler: Scheduler, receiver: Receiver) -> None:
    """It is sent once; an owner sees the problem, which ends when it is sent again and recorded."""
    await submit()  # makes the organization
    made = await hook(receiver.url, events=["job.ended"], org_id="acme")
    with refused(made["id"]):
        await end_jobs()
        first = await taken(receiver)
        row = await until_parked(scheduler, made["id"])
        assert row.attempts == 1
        (problem,) = await problems(scheduler, "acme")
        assert (problem.level, problem.count, problem.link) == (
            "bad",
            1,
            f"/settings?part=webhooks&webhook={made['id']}",
        )
        assert await problems(scheduler, "globex") == []
    assert receiver.nothing_more()
    await webhooks.redeliver(webhook_id=made["id"], delivery_id=row.id)
    assert (await taken(receiver)).id == first.id
    await until_deliveries(scheduler, made["id"], lambda rows: states(rows) == ["delivered"])
    assert await problems(scheduler) == []


async def test_not_even_that_it_is_given_up_can_be_recorded(scheduler: Scheduler, receiver: Receiver) -> None:
    """The number of times that it is sent is bounded by what is written before."""
    made = await hook(receiver.url, events=["job.ended"])
    with refused(made["id"], "NEW.state <> 'pending' AND OLD.claim IS NOT NULL"):
        await end_jobs()
        assert (await until_parked(scheduler, made["id"])).attempts == MAX_UNRECORDED
    assert len({(await taken(receiver)).id for _ in range(MAX_UNRECORDED)}) == 1
    assert receiver.nothing_more()
    assert len(await problems(scheduler)) == 1


async def claim_as_another(scheduler: Scheduler, webhook_id: str, most: int = 1) -> list[tuple[str, str]]:
    """Claim deliveries as a gateway that is gone afterwards; return the claims."""
    now_ms = scheduler.runtime.clock.wall_ms()
    found: dict[str, Claimed] = await scheduler.runtime.ledger.write(
        lambda cursor: claim_deliveries([webhook_id], most, now_ms, new_id())
    )
    return [delivery.key for claimed in found.values() for delivery in claimed.deliveries]


async def test_gateways_that_end_with_each_attempt(scheduler: Scheduler) -> None:
    """The one that claims it after eight attempts without a result parks it, and does not send it."""
    await scheduler.deliveries.stop()
    made = await hook("http://127.0.0.1:1/hook", events=["job.ended"])
    await end_jobs()
    for _ in range(MAX_UNRECORDED):
        claims = await claim_as_another(scheduler, made["id"])
        assert len(claims) == 1
        await scheduler.runtime.ledger.write(lambda cursor, claims=claims: release_claims(claims))
    assert await claim_as_another(scheduler, made["id"]) == []
    await until_parked(scheduler, made["id"])


async def test_a_delivery_that_cannot_be_claimed(scheduler: Scheduler, receiver: Receiver) -> None:
    """It holds up no other webhook."""
    bad = await hook(f"{receiver.url}/bad", events=["job.ended"])
    with refused(bad["id"], "NEW.claim IS NOT NULL"):
        await hook(f"{receiver.url}/good", events=["job.ended"])
        await end_jobs(2)
        assert {(await taken(receiver)).path for _ in range(2)} == {"/hook/good"}
    assert [(await taken(receiver)).path for _ in range(2)] == ["/hook/bad"] * 2


async def test_a_claim_that_cannot_be_taken_over(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Others of a gateway that is gone are."""
    worker = scheduler.deliveries
    monkeypatch.setattr(worker, "_sender", None)  # nothing is sent yet
    monkeypatch.setattr(worker, "wake", lambda ids: None)
    bad, good = [await hook(f"{receiver.url}/{name}", events=["job.ended"]) for name in ("bad", "good")]
    await end_jobs(2)
    for made in (bad, good):
        assert len(await claim_as_another(scheduler, made["id"], 2)) == 2
    monkeypatch.undo()
    monkeypatch.setattr(worker, "_foreign", UnchangedWatch[tuple[str, str]](0.0, 1.0))
    with refused(bad["id"], "NEW.claim IS NULL"):
        await worker._look()
        assert {(await taken(receiver)).path for _ in range(2)} == {"/hook/good"}
