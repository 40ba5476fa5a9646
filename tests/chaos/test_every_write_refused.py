"""Each kind of write is refused, in a scenario that has them all: it ends as without the refusal."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, TypeVar

import pytest

from jobs import derived_ids
from jobs.models import Attempt, Batch, Group, Job
from qgprotocol import messages
from qualgent.accounts.permissions import SERVER
from qualgent.core import tasks
from qualgent.core.errors import LedgerError
from qualgent.engine.values import BuildKey
from qualgent.scheduler import dispatcher
from qualgent.scheduler.job_requests import ReleaseBuild
from qualgent.webhooks.contract import NewWebhookBody
from tests.chaos.world import empty_tables
from tests.faults import Refusals
from tests.integration.acts import (
    cancel_job,
    create_webhook,
    hold_agent,
    quarantine_test,
    remove_webhook,
    resume_agent,
    retry_job,
    rotate_secret,
    set_org,
    set_priority,
    set_webhook,
    store_artifact,
    store_build_file,
)
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit, submit_batch, until
from tests.integration.windows import play
from tests.support.clock import JumpingTime
from tests.support.waiting import aeventually

pytestmark = [pytest.mark.timeout(600), pytest.mark.django_db(transaction=True)]

REFUSED = (LedgerError, RuntimeError)
LEAST_KINDS = 20
Result = TypeVar("Result")


async def until_taken(command: Callable[[], Awaitable[Result]]) -> Result:
    """Repeat a person's command until it is not refused."""
    for _ in range(50):
        try:
            return await command()
        except REFUSED:
            await asyncio.sleep(0.005)
    raise AssertionError("still refused")


async def content(text: str) -> AsyncIterator[bytes]:
    yield text.encode()


class Scenario:
    """One run of a scheduler, with everything that it writes."""

    def __init__(self, scheduler: Scheduler) -> None:
        self.scheduler = scheduler
        self.hosts: dict[str, ScriptedHost] = {}

    async def run(self) -> None:
        host = self.hosts["a"] = self.scheduler.host("a")
        await host.connect()
        await self._passes(host)
        await self._fails_and_is_retried(host)
        await self._is_cancelled_and_retried(host)
        await self._goes_back(host)
        await self._is_lost(host)
        await self._waits_for_its_agent()
        await self._waits_too_long()
        await self._runs_a_window()
        await self._people()

    async def _passes(self, host: ScriptedHost) -> None:
        await until_taken(
            lambda: store_build_file(
                org_id="acme", app_version_id="1.0", name="app.apk", sha256=None, pieces=content("app")
            )
        )
        job_id = await until_taken(lambda: submit(test="passes", queue_timeout_seconds=600))
        lease = await host.begin()
        await until_taken(
            lambda: store_artifact(
                attempt_id=lease.attempt,
                token=lease.token,
                path="a.txt",
                content_type="text/plain",
                sha256=None,
                pieces=content("artifact"),
            )
        )
        case = messages.CaseResult(name="one", classname="", outcome="passed", seconds=0.1)
        assert (await host.report(lease, cases=[case], install_seconds=0.5)).accepted
        assert (await job(self.scheduler, job_id)).status == "done"

    async def _fails_and_is_retried(self, host: ScriptedHost) -> None:
        await until_taken(lambda: set_org(org_id="acme", changes={"max_attempts": {"error": 2}}))
        (job_id,) = await until_taken(lambda: submit_batch(1, retries=1))
        await host.report(await host.begin(), "failed", exit_code=1)
        await host.report(await host.begin(), "passed")
        assert (await until(self.scheduler, job_id, "done")).flaky

    async def _is_cancelled_and_retried(self, host: ScriptedHost) -> None:
        job_id = await until_taken(lambda: submit(test="cancelled"))
        lease = await host.begin()
        await until_taken(lambda: cancel_job(job_id=job_id))
        await host.expect(messages.Revoke)
        await until_taken(lambda: retry_job(job_id=job_id))
        await host.report(lease, "cancelled")
        assert (await host.report(await host.begin())).accepted
        assert (await job(self.scheduler, job_id)).status == "done"

    async def _goes_back(self, host: ScriptedHost) -> None:
        job_id = await until_taken(lambda: submit(test="handed back"))
        await host.report(await host.begin(), "cancelled")
        await host.report(await host.begin())
        assert (await until(self.scheduler, job_id, "done")).attempts == 1

    async def _is_lost(self, host: ScriptedHost) -> None:
        job_id = await until_taken(lambda: submit(test="lost"))
        await host.begin()
        await self.scheduler.runtime.tasks.settle()
        await host.disconnect()
        again = self.hosts["a"] = self.scheduler.host("a", instance="another")
        await again.connect()
        assert (await again.report(await again.begin())).accepted
        assert (await until(self.scheduler, job_id, "done")).attempts == 2

    async def _waits_for_its_agent(self) -> None:
        host = self.hosts["a"]
        job_id = await until_taken(lambda: submit(test="waits", on_disconnect="wait"))
        lease = await host.begin()
        await self.scheduler.runtime.tasks.settle()
        running = self.scheduler.runtime.leases.get(lease.attempt)
        assert running is not None
        await host.disconnect()
        running.deadline_ms = 0
        self.scheduler.runtime.engine.renew([lease.attempt], 0)
        self.scheduler.runtime.wakeups.next_expiry_ms = 0
        self.scheduler.runtime.wakeups.wake()
        await aeventually(lambda: job(self.scheduler, job_id), lambda found: found.reason)
        back = self.hosts["a"] = self.scheduler.host("a", instance="another")
        await back.hello(leases=[messages.HeldLease(lease.attempt, lease.token)])
        await back.expect(messages.Welcome)
        assert (await back.report(lease)).accepted
        assert (await job(self.scheduler, job_id)).status == "done"

    async def _waits_too_long(self) -> None:
        await until_taken(lambda: hold_agent(name="a", kind="paused"))
        await self.hosts["a"].expect(messages.Instruct)
        job_id = await until_taken(lambda: submit(test="too long", queue_timeout_seconds=1))
        await until_taken(lambda: set_priority(job_id=job_id, priority=0))
        ended = await until(self.scheduler, job_id, "failed")
        assert "queue timeout" in ended.reason
        await until_taken(lambda: resume_agent(name="a"))
        await self.hosts["a"].expect(messages.Instruct)

    async def _runs_a_window(self) -> None:
        ids = await until_taken(lambda: submit_batch(3, target="web"))
        host = self.scheduler.host("w", capabilities=["windows"])
        await host.connect(targets=["web"], windows=["web"])
        await play(host, len(ids), dropped=1)
        assert [(await job(self.scheduler, one)).attempts for one in ids] == [1, 1, 1]
        await host.disconnect()

    async def _people(self) -> None:
        known = derived_ids.test_id("acme", "passes", "mobile")
        await until_taken(lambda: quarantine_test(test_id=known, quarantined=True, note="flaky"))
        body = NewWebhookBody(org_id="acme", url="https://example.com/hook", events=["job.ended"])
        webhook = await until_taken(lambda: create_webhook(new=body))
        await until_taken(lambda: set_webhook(webhook_id=webhook.id, changes={"enabled": False}))
        await until_taken(lambda: rotate_secret(webhook_id=webhook.id, keep_seconds=0))
        await until_taken(lambda: remove_webhook(webhook_id=webhook.id))
        host = self.hosts["a"]
        await host.say(messages.Heartbeat(paused={"a": "hot"}))
        await host.say(messages.Heartbeat())
        holds = self.scheduler.runtime.build_holds
        for agent in ("a", "b"):
            now_ms = self.scheduler.runtime.clock.now_ms()
            holds.install_failed(BuildKey("acme", "held", "mobile"), agent, "no", now_ms, {})
        release = ReleaseBuild(caller=SERVER, org_id="acme", app_version_id="held")
        assert await until_taken(lambda: self.scheduler.port.call(release))
        await self.scheduler.runtime.learned.flush()
        await self.scheduler.runtime.events.flush()
        await self.scheduler.runtime.sampler.stop()  # stores the minute, as only the clock or a stop does
        await host.say(messages.Goodbye(reason="the end"))
        await host.disconnect()
        await self.scheduler.runtime.tasks.settle()


def rows() -> Any:
    """Return what the scenario leaves, but for ids and times."""
    jobs = Job.objects.order_by("pk").values_list("test", "status", "phase", "attempts", "flaky", "reason", "priority")
    tries = Attempt.objects.order_by("job__test", "number").values_list(
        "job__test", "number", "agent", "outcome", "exit_code", "message", "install_seconds"
    )
    groups = Group.objects.order_by("pk").values_list("total", "done", "failed", "cancelled")
    batches = Batch.objects.order_by("pk").values_list("total", "done", "failed", "cancelled", "retries_used")
    return [list(jobs), list(tries), list(groups), list(batches)]


async def run(refusals: Refusals, kind: str = "", manner: str = "") -> Any:
    with JumpingTime().installed(asyncio.get_running_loop()):  # pauses before another try are not waited for
        return await run_scenario(refusals, kind, manner)


async def run_scenario(refusals: Refusals, kind: str, manner: str) -> Any:
    scheduler = Scheduler()
    await scheduler.start()
    refusals.writes.clear()
    if kind:
        refusals.only = kind
        refusals.refuse(manner, 2)
    try:
        await Scenario(scheduler).run()
        runtime = scheduler.runtime
        snapshot = runtime.engine.snapshot()
        assert (len(runtime.leases), snapshot.waiting, snapshot.running) == (0, 0, 0), "something is stuck"
        return await runtime.ledger.read(rows)
    finally:
        refusals.stop()
        await scheduler.stop()


@pytest.mark.parametrize(
    ("manner", "kinds"),
    [("full", 100), pytest.param("error", 100, marks=pytest.mark.long)],
)
def test_each_kind_of_write_may_be_refused(
    manner: str, kinds: int, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    """At least twenty kinds are refused, each in a run of its own, twice in a row."""
    settings.QUALGENT_DEMO_AGENTS = 0
    for name in ("FIRST_PAUSE_SECONDS", "LONGEST_PAUSE_SECONDS"):
        monkeypatch.setattr(tasks, name, 0.005)
    for name in ("REFUSED_PAUSE_SECONDS", "LONGEST_PAUSE_SECONDS"):
        monkeypatch.setattr(dispatcher, name, 0.005)
    refusals = Refusals(monkeypatch)
    expected = asyncio.run(run(refusals))
    names = sorted(refusals.writes)
    assert len(names) >= LEAST_KINDS, names
    for name in names[:kinds]:
        empty_tables()
        before = refusals.happened[manner]
        assert asyncio.run(run(refusals, name, manner)) == expected, name
        assert refusals.happened[manner] == before + 2, name
