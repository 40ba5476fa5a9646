"""When a test ended whose result came later: as its agent says how long ago that was."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from jobs.models import Attempt
from qgprotocol import messages
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit_batch
from tests.integration.windows import begin, start


async def row_of(scheduler: Scheduler, lease: messages.LeaseOffer) -> Attempt:
    rows = Attempt.objects.select_related("job__batch")
    return await scheduler.runtime.ledger.read(lambda: rows.get(pk=lease.attempt))


async def test_an_end_is_recorded_when_the_test_ended(scheduler: Scheduler) -> None:
    """Not before its lease and the time that it ran, and not after now; that of its batch, too."""
    host = await scheduler.connect()
    rows = []
    for ago, run_seconds, executing in ((0.4, 0.3, True), (3600.0, 0.3, False), (3600.0, 0.3, True), (0.0, 9.0, False)):
        await submit_batch(1)
        lease = await host.take_lease()
        await asyncio.sleep(1.2)
        if executing:
            await host.say(messages.Progress(attempt=lease.attempt, token=lease.token, phase="executing"))
        assert (await host.report(lease, run_seconds=run_seconds, ended_seconds_ago=ago)).accepted
        row = await row_of(scheduler, lease)
        assert row.job.batch is not None
        assert row.finished_at == row.job.finished_at == row.job.batch.finished_at
        assert row.leased_at <= row.started_at == row.job.started_at <= row.finished_at
        rows.append(row)
    usual, far, farther, longer = rows
    assert usual.finished_at - usual.leased_at >= timedelta(seconds=0.75)
    assert longer.finished_at - longer.leased_at >= timedelta(seconds=1.15), "received, and no later"
    for one in (usual, far, farther):
        assert timedelta(seconds=0.2) < one.finished_at - one.started_at <= timedelta(seconds=0.3)
    for one in (far, farther, longer):
        assert one.started_at - one.leased_at < timedelta(seconds=0.3)


async def test_tests_of_a_window_that_ran_without_a_connection_have_their_times(scheduler: Scheduler) -> None:
    """One ended before its Begin came; the Begin of another came late."""
    host, (_, held), _ = await start(scheduler)
    await asyncio.sleep(1.5)
    assert (await host.report(held[0], run_seconds=0.3, ended_seconds_ago=0.8)).accepted
    await begin(scheduler, host, held[1])
    assert (await host.report(held[1], run_seconds=0.7, ended_seconds_ago=0.0)).accepted
    rows = [await row_of(scheduler, lease) for lease in held[:2]]
    for row, seconds in zip(rows, (0.3, 0.7), strict=True):
        assert row.leased_at == row.started_at == row.job.started_at
        assert row.finished_at - row.started_at == timedelta(seconds=seconds)
    assert rows[1].finished_at - rows[0].finished_at >= timedelta(seconds=0.79)
