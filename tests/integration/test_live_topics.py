"""Live topics of a running scheduler: rows from engine and ledger, updated as they change."""

from __future__ import annotations

import asyncio
from typing import Any

import msgspec
import pytest

from qgprotocol import messages
from qualgent.accounts.scope import SITE
from qualgent.core.keys import new_id
from qualgent.dashboard.recent_topics import BatchesSource, JobsSource
from qualgent.dashboard.topics import Throughput
from qualgent.live.hub import UnknownTopicError
from qualgent.scheduler.job_requests import Submitted
from tests.integration.acts import cancel_job, submit_jobs
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, numbered, submissions, submit, until
from tests.unit.live_helpers import viewing


async def picture(scheduler: Scheduler, topic: str) -> dict[str, Any]:
    """Return the topic's rows as in JSON."""
    shown = await scheduler.gateway.hub.page_state(topic, SITE)
    rows: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(shown["snapshot"]))
    return rows


async def submit_batch(count: int) -> Submitted:
    return await submit_jobs(submissions(numbered(count, "tests/{}.spec.js")))


async def test_a_job_is_followed_from_waiting_to_done(scheduler: Scheduler) -> None:
    """Its own topic with attempts, the list, its group and the figures all change."""
    job_id = await submit(app_version_id="4.2")
    async with viewing(scheduler.gateway.hub, "overview", "groups", "jobs", f"job:{job_id}") as viewer:
        await viewer.until(lambda: len(viewer.rows) == 4)
        detail = viewer.rows[f"job:{job_id}"]
        assert detail[job_id]["explanation"]["reason"] == "no_agent"
        assert viewer.rows["overview"]["overview"]["waiting"] == 1
        (group,) = viewer.rows["groups"].values()
        assert (group["waiting"], group["position"], group["explanation"]["reason"]) == (1, None, "no_agent")

        host = await scheduler.connect("phone")
        lease = await host.begin()
        await viewer.until(lambda: viewer.rows["jobs"][job_id]["phase"] == "executing")
        await viewer.until(lambda: next(iter(viewer.rows["groups"].values()))["agents"] == ["phone"])

        await host.report(lease)
        await viewer.until(lambda: viewer.rows["jobs"][job_id]["status"] == "done")
        await viewer.until(lambda: viewer.rows["overview"]["overview"]["done"] == 1)
        await viewer.until(lambda: next(iter(viewer.rows["groups"].values()))["done"] == 1)
        await viewer.until(lambda: detail[job_id]["status"] == "done")
        assert [attempt["outcome"] for attempt in detail[job_id]["tries"]] == ["passed"]
        assert "explanation" not in detail[job_id]
        assert viewer.gaps == 0
        await host.disconnect()


async def test_finished_groups_come_after_those_with_work(scheduler: Scheduler) -> None:
    """A recently finished group stays listed without a position, up to a maximum."""
    first = await submit(app_version_id="old")
    host = await scheduler.connect("phone")
    await host.report(await host.begin())
    await until(scheduler, first, "done")
    await submit(app_version_id="new")
    await host.expect(messages.LeaseOffer)
    rows = await picture(scheduler, "groups")
    places = {row["app_version_id"]: (row["position"], row["waiting"], row["done"]) for row in rows.values()}
    assert places == {"new": (None, 0, 0), "old": (None, 0, 1)}


async def test_the_latest_jobs_are_at_most_a_hundred(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each new job removes the oldest for every viewer."""
    monkeypatch.setattr(JobsSource, "shown", 5)
    old = [await submit(test=f"tests/old-{number}.spec.js") for number in range(5)]
    async with viewing(scheduler.gateway.hub, "jobs") as viewer:
        await viewer.until(lambda: "jobs" in viewer.rows)
        assert set(viewer.rows["jobs"]) == set(old)
        new = [await submit(test=f"tests/new-{number}.spec.js") for number in range(3)]
        await viewer.until(lambda: set(new) <= set(viewer.rows["jobs"]))
        assert set(viewer.rows["jobs"]) == {*new, *old[3:]}


async def test_recently_changed_jobs_are_listed_after_a_restart(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An old job that just ran comes before later jobs that only wait."""
    monkeypatch.setattr(JobsSource, "shown", 5)
    early = await submit(test="tests/early.spec.js", priority=0)
    await submit_batch(20)
    host = await scheduler.connect("phone")
    await host.report(await host.begin())
    await until(scheduler, early, "done")
    await host.disconnect()
    await scheduler.stop()
    await scheduler.start()
    rows = await picture(scheduler, "jobs")
    assert len(rows) == 5
    assert rows[early]["status"] == "done"


async def test_a_batch_row_counts_ended_jobs(scheduler: Scheduler) -> None:
    """The row is updated with each end, and when the first of its jobs starts."""
    batch = await submit_batch(3)
    async with viewing(scheduler.gateway.hub, f"batch:{batch.batch_id}") as viewer:
        await viewer.until(lambda: viewer.rows)
        (row,) = viewer.rows[f"batch:{batch.batch_id}"].values()
        assert (row["total"], row["unfinished"], row["status"]) == (3, 3, "pending")
        host = await scheduler.connect("phone")
        lease = await host.begin()
        await viewer.until(lambda: next(iter(viewer.rows[f"batch:{batch.batch_id}"].values()))["status"] == "running")
        await host.report(lease)
        await viewer.until(lambda: next(iter(viewer.rows[f"batch:{batch.batch_id}"].values()))["done"] == 1)
        await host.disconnect()


async def test_agents_are_listed_live(scheduler: Scheduler) -> None:
    """An agent appears when it connects and stays as offline when it disconnects."""
    async with viewing(scheduler.gateway.hub, "agents") as viewer:
        await viewer.until(lambda: "agents" in viewer.rows)
        host = await scheduler.connect("phone")
        await viewer.until(lambda: viewer.rows["agents"].get("phone", {}).get("state") == "idle")
        await host.disconnect()
        await viewer.until(lambda: viewer.rows["agents"]["phone"]["state"] == "offline")


async def test_only_canonical_ids_are_accepted_in_topics(scheduler: Scheduler) -> None:
    """Another spelling of the id would never receive changes."""
    job_id = await submit()
    for name in ("job:nonsense", f"job:{job_id.upper()}", f"job:{job_id.replace('-', '')}", "job:"):
        with pytest.raises(UnknownTopicError):
            await scheduler.gateway.hub.page_state(name, SITE)
    assert await picture(scheduler, f"job:{new_id()}") == {}


def test_the_throughput_covers_the_last_minute() -> None:
    """It is null until there is enough data."""
    ended = Throughput()
    assert ended.per_minute(0, 100) is None
    assert ended.per_minute(5_000, 101) is None
    assert ended.per_minute(20_000, 110) == 30.0
    assert ended.per_minute(80_000, 170) == 60.0


async def test_a_burst_of_changes_reaches_a_viewer_in_few_frames(scheduler: Scheduler) -> None:
    """Five hundred submissions at once need only a few frames."""
    async with viewing(scheduler.gateway.hub, "overview") as viewer:
        await viewer.until(lambda: viewer.rows)
        await asyncio.gather(*(submit(test=f"tests/{number}.spec.js") for number in range(500)))
        await viewer.until(lambda: viewer.rows["overview"]["overview"]["waiting"] == 500)
        assert len(viewer.frames) < 30
    assert (await job(scheduler, next(iter(await picture(scheduler, "jobs"))))).status == "pending"


async def test_old_batches_are_listed_when_they_change(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """The newest are listed first; a changed older one replaces another."""
    monkeypatch.setattr(BatchesSource, "shown", 2)
    submitted = [await submit_batch(1) for _ in range(5)]
    ids = [one.batch_id for one in submitted]
    assert set(await picture(scheduler, "batches")) == set(ids[3:])
    async with viewing(scheduler.gateway.hub, "batches") as viewer:
        await viewer.until(lambda: len(viewer.rows.get("batches", ())) == 2)
        for old in (0, 1, 2):
            await cancel_job(job_id=submitted[old].jobs[0].id)
            await viewer.until(lambda old=old: viewer.rows["batches"].get(ids[old], {}).get("cancelled") == 1)
        assert set(viewer.rows["batches"]) == set(ids[1:])
        newest = (await submit_batch(1)).batch_id
        await viewer.until(lambda: newest in viewer.rows["batches"])
        assert ids[3] not in viewer.rows["batches"]
