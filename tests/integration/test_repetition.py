"""Commands that are sent again to the next scheduler: executed once, and answered as the first time."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from jobs.contract import Submission
from jobs.models import CallReply, Job
from qualgent.accounts.permissions import SERVER
from qualgent.scheduler import repetition
from qualgent.scheduler.account_requests import SetOrg
from qualgent.scheduler.agent_requests import SetAvailability
from qualgent.scheduler.job_requests import AuditRef, ChangeJobs, SubmitJobs
from qualgent.scheduler.port import Sent, WriteRequest
from qualgent.webhooks.contract import NewWebhookBody
from qualgent.webhooks.models import Delivery, Webhook
from qualgent.webhooks.requests import CreateWebhook, Redeliver, RemoveWebhook, RotateSecret, SendTest
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit, until

numbers = itertools.count(1)


@pytest.fixture
async def scheduler(transactional_db: None, settings: Any) -> AsyncIterator[Scheduler]:
    """Make one over the direct port: a transport would set ``sent`` itself."""
    settings.QUALGENT_DEMO_AGENTS = 0
    made = Scheduler()
    await made.start()
    yield made
    await made.stop()


async def twice(scheduler: Scheduler, command: WriteRequest[Any]) -> tuple[Any, Any]:
    """Send a command to a scheduler, and again to the next one; return both replies."""
    sent_id = f"gateway-{next(numbers)}"
    first = await scheduler.port.call(replace(command, sent=Sent(sent_id, again=False)))
    await scheduler.stop()
    await scheduler.start()
    second = await scheduler.port.call(replace(command, sent=Sent(sent_id, again=True)))
    return first, second


def submission(**fields: Any) -> Submission:
    return msgspec.convert({"org_id": "acme", "app_version_id": "1.0", "test": "a", **fields}, Submission)


async def count(scheduler: Scheduler, model: Any) -> int:
    number: int = await scheduler.runtime.ledger.read(model.objects.count)
    return number


@pytest.mark.parametrize("fields", [{}, {"dedupe": True}, {"app_url": "https://example.com/app"}])
async def test_a_submit(scheduler: Scheduler, fields: dict[str, Any]) -> None:
    """The same jobs are in both replies, and stored once; also where several are written together."""
    await submit()  # the organization is known
    command = SubmitJobs(caller=SERVER, submissions=[submission(test="b", **fields)])
    first, second = await twice(scheduler, command)
    assert second.submitted == first.submitted
    assert await count(scheduler, Job) == 2
    assert scheduler.runtime.engine.snapshot().waiting == 2


async def test_a_submit_that_exceeds_a_limit_by_now(scheduler: Scheduler) -> None:
    """The first scheduler has taken it."""
    await scheduler.port.call(SetOrg(caller=SERVER, org_id="acme", changes={"most_waiting": 1}))
    first, second = await twice(scheduler, SubmitJobs(caller=SERVER, submissions=[submission()]))
    assert second.submitted == first.submitted
    assert await count(scheduler, Job) == 1


async def test_a_submit_that_was_not_executed(scheduler: Scheduler) -> None:
    """It is, by the next one; and its reply is stored."""
    command = SubmitJobs(caller=SERVER, submissions=[submission()], sent=Sent("gateway-x", again=True))
    first = await scheduler.port.call(command)
    second = await scheduler.port.call(command)
    assert second.submitted == first.submitted
    assert await count(scheduler, Job) == 1


async def test_a_retry(scheduler: Scheduler) -> None:
    """The job has failed again meanwhile: it stays so."""
    host = await scheduler.connect()
    job_id = await submit()
    await host.report(await host.begin(), "failed")
    sent = Sent("gateway-retry", again=False)
    command = ChangeJobs(caller=SERVER, action="retry", job_ids=[job_id], audit=AuditRef(id=job_id, job_id=job_id))
    first = await scheduler.port.call(replace(command, sent=sent))
    await host.report(await host.begin(), "failed")
    await until(scheduler, job_id, "failed")
    await host.disconnect()
    await scheduler.stop()
    await scheduler.start()
    second = await scheduler.port.call(replace(command, sent=replace(sent, again=True)))
    assert second == first
    assert second.changed == [job_id]
    assert (await job(scheduler, job_id)).status == "failed"


async def test_a_drain_after_which_the_agent_was_resumed(scheduler: Scheduler) -> None:
    """It stays resumed."""
    host = await scheduler.connect()
    drain = SetAvailability(caller=SERVER, name="agent-1", kind="drained", sent=Sent("gateway-d", again=False))
    assert (await scheduler.port.call(drain)).held
    await scheduler.port.call(SetAvailability(caller=SERVER, name="agent-1", kind=""))
    await host.disconnect()
    await scheduler.stop()
    await scheduler.start()
    row = await scheduler.port.call(replace(drain, sent=Sent("gateway-d", again=True)))
    assert not row.held
    agent = scheduler.fleet.get("agent-1")
    assert agent is not None
    assert agent.held is None


async def test_limits_that_were_changed_again(scheduler: Scheduler) -> None:
    """The later change stays, in the ledger and in memory."""
    earlier = SetOrg(caller=SERVER, org_id="acme", changes={"most_waiting": 1}, sent=Sent("gateway-o", again=False))
    await scheduler.port.call(earlier)
    await scheduler.port.call(SetOrg(caller=SERVER, org_id="acme", changes={"most_waiting": 2}))
    await scheduler.port.call(replace(earlier, sent=Sent("gateway-o", again=True)))
    assert scheduler.runtime.orgs.settings_of("acme").most_waiting == 2


async def test_webhooks(scheduler: Scheduler) -> None:
    """One is made, its secret replaced once, one test sent, and it is removed."""
    new = NewWebhookBody(url="https://example.com/hook")
    made, made_again = await twice(scheduler, CreateWebhook(caller=SERVER, new=new))
    assert made_again == made
    assert await count(scheduler, Webhook) == 1
    rotate = RotateSecret(caller=SERVER, webhook_id=made.id, keep_seconds=0)
    rotated, rotated_again = await twice(scheduler, rotate)
    assert rotated_again.secret == rotated.secret != made.secret
    sent, sent_again = await twice(scheduler, SendTest(caller=SERVER, webhook_id=made.id))
    assert sent_again.id == sent.id
    assert await count(scheduler, Delivery) == 1
    redeliver = Redeliver(caller=SERVER, webhook_id=made.id, delivery_id=sent.id)
    assert len({delivery.id for delivery in await twice(scheduler, redeliver)}) == 1
    assert await twice(scheduler, RemoveWebhook(caller=SERVER, webhook_id=made.id)) == (None, None)


async def test_replies_are_removed_after_a_while(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """By then no gateway tries any more."""
    command = SubmitJobs(caller=SERVER, submissions=[submission()], sent=Sent("gateway-old", again=False))
    await scheduler.port.call(command)
    assert await count(scheduler, CallReply) == 1
    monkeypatch.setattr(repetition, "REMOVE_SECONDS", 0.01)
    monkeypatch.setattr(repetition, "KEPT_SECONDS", -1)
    repetition.keep_replies(scheduler.runtime)
    while await count(scheduler, CallReply):
        pass


async def test_without_a_transport_nothing_is_stored(scheduler: Scheduler) -> None:
    """One process needs no replies."""
    await submit()
    assert await count(scheduler, CallReply) == 0
