"""Every end of a job or batch creates exactly one event, whatever caused it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from jobs import selectors
from jobs.selectors.selection import Selection
from qualgent.api.services.overview import read_batch_detail
from qualgent.core.errors import QualGentError
from qualgent.scheduler.attempts import lose_attempt
from tests.integration.acts import cancel_job, cancel_jobs, retry_job, set_webhook
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit, until
from tests.integration.webhook_steps import deliveries, hook, submit_batch, taken
from tests.webhook_receiver import Receiver

pytestmark = pytest.mark.usefixtures("local_receivers")


@pytest.fixture
async def host(scheduler: Scheduler) -> ScriptedHost:
    made = await scheduler.connect()
    return made


async def events_of(scheduler: Scheduler, webhook_id: str) -> list[str]:
    """Return the kinds of the events written for the webhook, oldest first."""
    return [row.event for row in await deliveries(scheduler, webhook_id)]


async def pass_it(scheduler: Scheduler, host: ScriptedHost, job_id: str) -> None:
    await host.report(await host.begin())


async def fail_it(scheduler: Scheduler, host: ScriptedHost, job_id: str) -> None:
    await host.report(await host.begin(), "failed")


async def cancel_waiting(scheduler: Scheduler, host: ScriptedHost, job_id: str) -> None:
    await cancel_job(job_id=job_id)


async def cancel_running(scheduler: Scheduler, host: ScriptedHost, job_id: str) -> None:
    await host.begin()
    await cancel_job(job_id=job_id)


async def cancel_many(scheduler: Scheduler, host: ScriptedHost, job_id: str) -> None:
    await cancel_jobs(selection=Selection(filters={"org_id": "acme"}))


async def wait_too_long(scheduler: Scheduler, host: ScriptedHost, job_id: str) -> None:
    scheduler.runtime.queue_timeouts._begin_wait(job_id, 0.0)
    await until(scheduler, job_id, "failed")


async def lose_its_agent(scheduler: Scheduler, host: ScriptedHost, job_id: str) -> None:
    lease = await host.begin()
    running = scheduler.runtime.leases.get(lease.attempt)
    assert running is not None
    await lose_attempt(scheduler.runtime, running, "not heard of")


@pytest.mark.parametrize(
    ("end", "status", "fields"),
    [
        (pass_it, "done", {}),
        (fail_it, "failed", {}),
        (cancel_waiting, "cancelled", {"target": "web"}),
        (cancel_running, "cancelled", {}),
        (cancel_many, "cancelled", {"target": "web"}),
        (wait_too_long, "failed", {"target": "web", "queue_timeout_seconds": 3600}),
        (lose_its_agent, "failed", {"on_disconnect": "fail"}),
    ],
)
async def test_every_end_of_a_job_is_an_event(
    scheduler: Scheduler,
    receiver: Receiver,
    host: ScriptedHost,
    end: Callable[[Scheduler, ScriptedHost, str], Awaitable[None]],
    status: str,
    fields: dict[str, Any],
) -> None:
    """There is one event, with the job as the API returns it."""
    made = await hook(receiver.url, events=["job.ended"])
    job_id = await submit(priority=3, **fields)
    await end(scheduler, host, job_id)
    event = (await taken(receiver)).event
    job = event["data"]["job"]
    assert (event["type"], event["version"]) == ("job.ended", 1)
    assert (job["id"], job["status"], job["priority"]) == (job_id, status, 3)
    assert job["finished_at"] == event["timestamp"]
    assert "explanation" not in job
    assert await events_of(scheduler, made["id"]) == ["job.ended"]


async def test_the_end_of_the_last_job_is_one_batch_event(
    scheduler: Scheduler, receiver: Receiver, host: ScriptedHost
) -> None:
    """The event has the counts and failed tests, whatever ended the last job."""
    made = await hook(receiver.url, events=["batch.ended"])
    batch_id, jobs = await submit_batch("a", "b", "c")
    for outcome in ("passed", "failed"):
        await host.report(await host.begin(), outcome, message="because")
    assert await events_of(scheduler, made["id"]) == []
    await cancel_job(job_id=(await host.begin()).job.id)
    event = (await taken(receiver)).event
    data = event["data"]
    assert event["type"] == "batch.ended"
    assert (data["status"], data["batch"]["id"]) == ("failed", batch_id)
    assert [data["batch"][name] for name in ("total", "done", "failed", "cancelled", "unfinished")] == [3, 1, 1, 1, 0]
    (failed,) = data["failed_tests"]
    assert failed["job_id"] in jobs
    assert "because" in failed["reason"]
    assert data["failed_tests_more"] == 0
    assert await events_of(scheduler, made["id"]) == ["batch.ended"]


async def test_an_end_says_what_was_simulated(scheduler: Scheduler, receiver: Receiver) -> None:
    """A job by its last attempt, a batch by their number: a receiver must not take a demo agent's pass for a result."""
    await hook(receiver.url)
    demo, phone = scheduler.host("demo"), scheduler.host("phone")
    await demo.connect(simulated=True)
    batch_id, jobs = await submit_batch("a", "b")
    for _ in jobs:
        await demo.report(await demo.begin(), "failed")
    await demo.disconnect()
    await phone.connect()
    await retry_job(job_id=jobs[0])
    await phone.report(await phone.begin())
    events = [(await taken(receiver)).event["data"] for _ in range(5)]
    assert sorted(data["simulated"] for data in events if "batch" in data) == [1, 2]
    assert sorted(data["job"]["simulated"] for data in events if "job" in data) == [False, True, True]
    row = await scheduler.runtime.ledger.read(selectors.jobs.get_batch, batch_id=batch_id)
    assert (await read_batch_detail(scheduler.gateway, row)).simulated == 1


async def test_a_batch_cancelled_at_once_is_one_event(scheduler: Scheduler, receiver: Receiver) -> None:
    """All its jobs end in one transaction."""
    made = await hook(receiver.url)
    await submit_batch("a", "b", "c")
    await cancel_jobs(selection=Selection(filters={"org_id": "acme"}))
    assert sorted(await events_of(scheduler, made["id"])) == ["batch.ended", "job.ended", "job.ended", "job.ended"]
    events = [(await taken(receiver)).event for _ in range(4)]
    assert [event["data"]["status"] for event in events if event["type"] == "batch.ended"] == ["cancelled"]


async def test_a_retried_batch_ends_again(scheduler: Scheduler, receiver: Receiver, host: ScriptedHost) -> None:
    """The second end is a new event with a new id."""
    await hook(receiver.url, events=["batch.ended"])
    await submit_batch("a")
    lease = await host.begin()
    await host.report(lease, "failed")
    first = await taken(receiver)
    await retry_job(job_id=lease.job.id)
    await host.report(await host.begin())
    second = await taken(receiver)
    assert [arrived.event["data"]["status"] for arrived in (first, second)] == ["failed", "done"]
    assert first.id != second.id


async def test_the_number_of_failed_tests_is_limited(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch, host: ScriptedHost
) -> None:
    """The event has the first failed tests and the number of further ones."""
    monkeypatch.setattr("qualgent.webhooks.payloads.FAILED_TESTS", 2)
    await hook(receiver.url, events=["batch.ended"])
    await submit_batch("a", "b", "c")
    for _ in range(3):
        await host.report(await host.begin(), "failed")
    data = (await taken(receiver)).event["data"]
    assert (len(data["failed_tests"]), data["failed_tests_more"]) == (2, 1)


async def test_a_retried_attempt_is_no_event(scheduler: Scheduler, receiver: Receiver, host: ScriptedHost) -> None:
    """Only the end of the job is an event."""
    made = await hook(receiver.url)
    await submit(retries=1)
    await host.report(await host.begin(), "failed")
    assert await events_of(scheduler, made["id"]) == []
    await host.report(await host.begin())
    job = (await taken(receiver)).event["data"]["job"]
    assert (job["status"], job["flaky"], job["attempts"]) == ("done", True, 2)


async def test_a_refused_result_is_no_event(scheduler: Scheduler, receiver: Receiver, host: ScriptedHost) -> None:
    """Neither a repeated result nor one of a cancelled job is an event."""
    made = await hook(receiver.url, events=["job.ended"])
    await submit()
    lease = await host.begin()
    assert (await host.report(lease)).accepted
    assert not (await host.report(lease)).accepted
    job_id = await submit()
    other = await host.begin()
    await cancel_job(job_id=job_id)
    await host.send_result(other)
    await scheduler.runtime.tasks.settle()
    assert await events_of(scheduler, made["id"]) == ["job.ended", "job.ended"]


async def test_statuses_filter_events(scheduler: Scheduler, receiver: Receiver, host: ScriptedHost) -> None:
    """The filter applies to jobs and batches."""
    made = await hook(receiver.url, statuses=["failed"])
    await submit_batch("a")
    await host.report(await host.begin())
    await submit_batch("b")
    await host.report(await host.begin(), "failed")
    assert sorted(await events_of(scheduler, made["id"])) == ["batch.ended", "job.ended"]
    for _ in range(2):
        event = (await taken(receiver)).event
        assert "failed" in (event["data"].get("status"), event["data"].get("job", {}).get("status"))


async def test_a_webhook_gets_events_of_its_org(scheduler: Scheduler, receiver: Receiver, host: ScriptedHost) -> None:
    """A webhook without an org gets all events; both have the same event id."""
    own = await hook(receiver.url, org_id="acme", events=["job.ended"])
    every = await hook(receiver.url, events=["job.ended"])
    for org in ("globex", "acme"):
        await submit(org_id=org)
        await host.report(await host.begin())
    of_own, of_every = await deliveries(scheduler, own["id"]), await deliveries(scheduler, every["id"])
    assert len(of_own) == 1
    assert of_own[0].event_id in {row.event_id for row in of_every}
    assert len({row.event_id for row in of_every}) == 2
    orgs = sorted([(await taken(receiver)).event["data"]["job"]["org_id"] for _ in range(3)])
    assert orgs == ["acme", "acme", "globex"]


async def test_a_disabled_webhook_gets_no_events(scheduler: Scheduler, receiver: Receiver, host: ScriptedHost) -> None:
    """Events are not delivered later either."""
    made = await hook(receiver.url, events=["job.ended"])
    await set_webhook(webhook_id=made["id"], changes={"enabled": False})
    await submit(test="unheard")
    await host.report(await host.begin())
    await set_webhook(webhook_id=made["id"], changes={"enabled": True})
    await submit(test="heard")
    await host.report(await host.begin())
    assert (await taken(receiver)).event["data"]["job"]["test"] == "heard"
    assert await events_of(scheduler, made["id"]) == ["job.ended"]


async def test_links_need_the_public_url(
    scheduler: Scheduler, receiver: Receiver, host: ScriptedHost, settings: Any
) -> None:
    """The event links to the page and the API if the public URL is set, otherwise to neither."""
    await hook(receiver.url, events=["job.ended"])
    await submit()
    await host.report(await host.begin())
    assert (await taken(receiver)).event["data"]["links"] == {}
    settings.QUALGENT_PUBLIC_URL = "https://qualgent.example.com"
    job_id = await submit()
    await host.report(await host.begin())
    assert (await taken(receiver)).event["data"]["links"] == {
        "page": f"https://qualgent.example.com/jobs/{job_id}",
        "api": f"https://qualgent.example.com/api/v1/jobs/{job_id}",
    }


async def test_an_uncommitted_end_is_no_event(
    scheduler: Scheduler, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the unit fails after writing the event, neither is committed; the next attempt commits both once."""
    made = await hook(receiver.url, events=["job.ended"])
    job_id = await submit()
    listener = scheduler.runtime.end_listener
    jobs_ended = listener.jobs_ended

    def fail(*args: Any) -> None:
        jobs_ended(*args)
        raise RuntimeError("broken on purpose")

    monkeypatch.setattr(listener, "jobs_ended", fail)
    with pytest.raises((RuntimeError, QualGentError)):  # over Redis: an error without details
        await cancel_job(job_id=job_id)
    assert ((await job(scheduler, job_id)).status, await events_of(scheduler, made["id"])) == ("pending", [])
    monkeypatch.undo()
    await cancel_job(job_id=job_id)
    assert await events_of(scheduler, made["id"]) == ["job.ended"]
    await taken(receiver)
    assert receiver.nothing_more()


async def test_without_webhooks_an_end_makes_no_query(
    scheduler: Scheduler, host: ScriptedHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The hot path makes no query."""
    asked: list[Any] = []
    monkeypatch.setattr("qualgent.webhooks.outbox.read_filters", lambda cursor: asked.append(cursor) or [])
    await submit()
    await host.report(await host.begin())
    assert asked == []
