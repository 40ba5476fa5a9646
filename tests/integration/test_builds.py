"""What an agent's lease carries from the submission: app URL, file, limits, retries and the batch's origin."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from jobs import selectors
from qgprotocol.messages import Timeouts
from qualgent.core.errors import ConflictError
from tests.integration.acts import store_build_file
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit


async def pieces() -> AsyncIterator[bytes]:
    yield b"the app"


async def test_the_app_url_reaches_the_agent(scheduler: Scheduler) -> None:
    """A URL given with one job belongs to the build: later jobs have it, too."""
    host = await scheduler.connect()
    limits = {"timeout_seconds": 90, "install_timeout_seconds": 40, "silence_timeout_seconds": 20}
    await submit(app_url="https://ci.example/app.apk", **limits)
    lease = await host.begin()
    assert lease.job.app_url == "https://ci.example/app.apk"
    assert lease.job.timeouts == Timeouts(install_seconds=40, job_seconds=90, silence_seconds=20)
    await host.report(lease)
    await submit()
    assert (await host.begin()).job.app_url == "https://ci.example/app.apk"


async def test_another_app_url_is_refused(scheduler: Scheduler) -> None:
    """A conflicting URL for the same build is an error, and nothing is stored."""
    await submit(app_url="https://ci.example/1.apk")
    with pytest.raises(ConflictError, match="use a new app_version_id"):
        await submit(app_url="https://ci.example/2.apk")
    assert scheduler.runtime.engine.snapshot().waiting == 1
    await submit(app_version_id="2.0", app_url="https://ci.example/2.apk")


async def test_a_stored_file_reaches_the_agent(scheduler: Scheduler) -> None:
    """The lease has the file's address and digest; a URL as well as a file is refused."""
    kept = await store_build_file(org_id="acme", app_version_id="1.0", name="app.apk", sha256=None, pieces=pieces())
    host = await scheduler.connect()
    await submit()
    lease = await host.begin()
    assert lease.job.app_file is not None
    assert (lease.job.app_file.sha256, lease.job.app_file.size, lease.job.app_file.name) == (
        kept.row.sha256,
        7,
        "app.apk",
    )
    with pytest.raises(ConflictError, match="a stored file"):
        await submit(app_url="https://ci.example/1.apk")


async def test_retries_are_made_after_failures(scheduler: Scheduler) -> None:
    """A failed test runs again as often as requested, then the job fails."""
    host = await scheduler.connect()
    job_id = await submit(retries=2)
    for number in (1, 2, 3):
        lease = await host.begin()
        assert (lease.job.id, lease.number) == (job_id, number)
        await host.report(lease, "failed")
    assert (await job(scheduler, job_id)).status == "failed"


async def test_a_pass_ends_the_retries(scheduler: Scheduler) -> None:
    """A job that passes on its second attempt is done."""
    host = await scheduler.connect()
    job_id = await submit(retries=2)
    await host.report(await host.begin(), "timed_out")
    await host.report(await host.begin(), "passed")
    ended = await job(scheduler, job_id)
    assert (ended.status, ended.attempts) == ("done", 2)
    tries = await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id)
    assert [attempt.outcome for attempt in tries] == ["timed_out", "passed"]
