"""The live topic ``results:<batch>``: every job of a batch with its attempts."""

from __future__ import annotations

import msgspec
import pytest

from jobs import selectors
from qualgent.accounts.scope import SITE
from qualgent.core.keys import new_id
from qualgent.dashboard.topics import Breakdown
from qualgent.live.hub import UnknownTopicError
from tests.integration.acts import cancel_job
from tests.integration.conftest import Scheduler
from tests.integration.steps import until
from tests.integration.test_batch_results import batch
from tests.unit.live_helpers import viewing


async def test_jobs_and_attempts_are_followed(scheduler: Scheduler) -> None:
    """A job waits, runs, fails and passes on retry; only changed rows are sent."""
    submitted = await batch("a", "b", retries=1)
    await batch("of another batch")
    topic = f"results:{submitted.batch_id}"
    async with viewing(scheduler.gateway.hub, topic) as viewer:
        await viewer.until(lambda: len(viewer.rows.get(topic, {})) == 2)
        rows = viewer.rows[topic]
        assert {row["test"] for row in rows.values()} == {"a", "b"}
        assert all(row["status"] == "pending" and row["tries"] == [] for row in rows.values())
        host = await scheduler.connect("phone")
        lease = await host.begin()
        await viewer.until(lambda: rows[lease.job.id]["phase"] == "executing")
        assert (rows[lease.job.id]["tries"][0]["outcome"], rows[lease.job.id]["tries"][0]["phase"]) == (
            None,
            "executing",
        )
        await host.report(lease, "failed", run_seconds=3.0, message="expected 1\ngot 2")
        await viewer.until(lambda: rows[lease.job.id]["tries"][0]["outcome"] == "failed")
        assert rows[lease.job.id]["tries"][0]["message"] == "expected 1"
        for _ in range(3):  # it, and the two that wait
            await host.report(await host.begin(), run_seconds=1.0)
        await viewer.until(lambda: all(row["status"] == "done" for row in rows.values()))
        row = rows[lease.job.id]
        assert [one["outcome"] for one in row["tries"]] == ["failed", "passed"]
        assert (row["flaky"], row["tries"][1]["run_seconds"], row["tries"][1]["agent"]) == (True, 1.0, "phone")
        assert viewer.gaps == 0
        await host.disconnect()


async def test_selected_rows_can_be_read(scheduler: Scheduler) -> None:
    """Only the requested jobs are returned; an unknown batch has none."""
    submitted = await batch("a", "b")
    first = submitted.jobs[0].id
    read = scheduler.runtime.ledger.read
    found = await read(selectors.batches.get_matrix, batch_id=submitted.batch_id, job_ids=[first, new_id()])
    assert list(found) == [first]
    assert await read(selectors.batches.get_matrix, batch_id=new_id(), job_ids=None) == {}


async def test_only_canonical_batch_ids_are_accepted(scheduler: Scheduler) -> None:
    """Another spelling of the id would never receive changes."""
    submitted = await batch("a")
    with pytest.raises(UnknownTopicError):
        await scheduler.gateway.hub.page_state(f"results:{str(submitted.batch_id).upper()}", SITE)


async def test_a_group_has_lanes_and_saved_installs(scheduler: Scheduler) -> None:
    """One lane per waiting priority, most urgent first, each with its position; after a cancel at once."""
    host = await scheduler.connect("phone")
    ended = await batch("a", "b", app_version_id="7")
    for seconds in (12.0, None):
        await host.report(await host.begin(), run_seconds=1.0, install_seconds=seconds)
    for job in ended.jobs:
        await until(scheduler, job.id, "done")
    await host.disconnect()
    await batch("c", "d", app_version_id="7", priority=5)
    urgent = await batch("e", app_version_id="7", priority=0)
    group = ended.jobs[0].group
    picture = (await scheduler.gateway.hub.page_state(f"group:{group}", SITE))["snapshot"]
    row = msgspec.json.decode(msgspec.json.encode(picture))[group]
    assert (row["installs"], row["installs_avoided"], row["install_seconds"]) == (1, 1, 12.0)
    assert [(lane["priority"], lane["waiting"], lane["backing_off"]) for lane in row["lanes"]] == [(0, 1, 0), (5, 2, 0)]
    assert [lane["explanation"]["reason"] for lane in row["lanes"]] == ["no_agent", "no_agent"]
    breakdown = Breakdown()
    for lanes in (2, 1):
        assert len((await breakdown.read(scheduler.gateway, group))[group].lanes) == lanes
        await cancel_job(job_id=urgent.jobs[0].id)
