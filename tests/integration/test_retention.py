"""Retention: expired data is removed, and nothing else; a dry run only counts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from django.test import AsyncClient
from django.utils import timezone
from msgspec.structs import replace

from jobs import selectors
from jobs.history.retention_policy import RetentionPolicy
from jobs.models import Artifact, Attempt, Batch, Build, Case, Group, Job
from qgprotocol import messages
from qualgent.accounts.models import Audit
from qualgent.scheduler.retention import Report
from tests.integration.acts import cancel_job, store_artifact, store_build_file
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit, until
from tests.server_process import ServerProcess, manage

FOR_EVER = RetentionPolicy(jobs_days=0, logs_days=0, artifacts_days=0, builds_days=0, audit_days=0)


async def pieces(*content: bytes) -> AsyncIterator[bytes]:
    for piece in content:
        yield piece


async def run_job(scheduler: Scheduler, log: bytes = b"line\n", artifact: bytes = b"shot", **fields: Any) -> str:
    """Run a job that passes, with a log and an artifact."""
    job_id = await submit(**fields)
    host = await scheduler.connect()
    lease = await host.begin()
    await host.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=0, data=log))
    await store_artifact(
        attempt_id=lease.attempt,
        token=lease.token,
        path="shot.png",
        content_type="image/png",
        sha256=None,
        pieces=pieces(artifact),
    )
    case = messages.CaseResult(name="works", classname="", outcome="passed", seconds=1.0)
    await host.report(lease, "passed", log_bytes=len(log), cases=[case])
    await host.disconnect()
    await scheduler.runtime.tasks.settle()
    await until(scheduler, job_id, "done")
    return job_id


async def age(scheduler: Scheduler, days: float, *job_ids: str) -> None:
    """Move all data of these jobs so many days into the past."""
    by = timedelta(days=days)

    def unit(cursor: Any) -> None:
        for job in Job.objects.filter(pk__in=job_ids):
            Job.objects.filter(pk=job.pk).update(finished_at=timezone.now() - by, queued_at=timezone.now() - by)
            attempts = Attempt.objects.filter(job=job)
            attempts.update(finished_at=timezone.now() - by)
            Artifact.objects.filter(attempt__in=attempts).update(created_at=timezone.now() - by)
            Batch.objects.filter(jobs=job).update(finished_at=timezone.now() - by)
            Group.objects.filter(pk=job.group_id).update(changed_at=timezone.now() - by)

    await scheduler.runtime.ledger.write(unit)


async def run(scheduler: Scheduler, *, dry_run: bool = False, **policy: Any) -> Report:
    scheduler.runtime.retention.policy = replace(FOR_EVER, **policy)
    return await scheduler.runtime.retention.run(dry_run=dry_run)


async def attempt_of(scheduler: Scheduler, job_id: str) -> Any:
    return (await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id))[0]


async def count(scheduler: Scheduler, *models: Any) -> list[int]:
    return [await scheduler.runtime.ledger.read(model.objects.count) for model in models]


async def test_old_logs_are_removed(scheduler: Scheduler) -> None:
    """The file is deleted and the row says so; newer logs and other data stay."""
    old, young = await run_job(scheduler, test="old"), await run_job(scheduler, test="young")
    await age(scheduler, 31, old)
    report = await run(scheduler, logs_days=30)
    assert (report.logs.count, report.logs.bytes, report.jobs.count, report.artifacts.count) == (1, 5, 0, 0)
    gone, kept = await attempt_of(scheduler, old), await attempt_of(scheduler, young)
    assert (gone.log_removed, gone.log_bytes, kept.log_removed) == (True, 5, False)
    assert await scheduler.runtime.logs.size(gone.id) is None
    assert await scheduler.runtime.logs.size(kept.id) == 5
    assert (await run(scheduler, logs_days=30)).logs.count == 0
    answer = await AsyncClient().get(f"/api/v1/attempts/{gone.id}/log")
    assert (answer.status_code, b"the log was removed" in answer.content) == (410, True)


async def test_the_oldest_logs_are_removed_to_fit_the_size(scheduler: Scheduler) -> None:
    """Until the rest fits."""
    names = [await run_job(scheduler, log=b"x" * 1000, test=f"t{number}") for number in range(4)]
    for number, name in enumerate(names):
        await age(scheduler, 4 - number, name)
    assert (await run(scheduler, dry_run=True, log_bytes=2500)).logs.count == 2
    report = await run(scheduler, log_bytes=2500)
    assert (report.logs.count, report.logs.bytes) == (2, 2000)
    assert [(await attempt_of(scheduler, name)).log_removed for name in names] == [True, True, False, False]


async def test_shared_artifact_files_are_kept(scheduler: Scheduler) -> None:
    """A file of two attempts is removed with the last of them."""
    old, young = await run_job(scheduler, test="old"), await run_job(scheduler, test="young")
    await age(scheduler, 31, old)
    (artifact,) = await scheduler.runtime.ledger.read(lambda: list(Artifact.objects.filter(attempt__job_id=young)))
    path = scheduler.runtime.files.path(artifact.sha256)
    assert (await run(scheduler, artifacts_days=30)).artifacts.count == 1
    assert (await count(scheduler, Artifact), path.exists()) == ([1], True)
    await age(scheduler, 31, young)
    assert (await run(scheduler, artifacts_days=30)).artifacts.count == 1
    assert (await count(scheduler, Artifact, Attempt), path.exists()) == ([0, 2], False)


async def test_a_file_being_uploaded_is_not_removed(scheduler: Scheduler) -> None:
    """Although the last other artifact of the same content is removed."""
    old = await run_job(scheduler, test="old", artifact=b"same")
    await age(scheduler, 31, old)
    arrived, go_on = asyncio.Event(), asyncio.Event()

    async def slowly() -> AsyncIterator[bytes]:
        yield b"sa"
        arrived.set()
        await go_on.wait()
        yield b"me"

    upload = asyncio.create_task(
        store_build_file(org_id="acme", app_version_id="9", name="app.apk", sha256=None, pieces=slowly())
    )
    await arrived.wait()
    await run(scheduler, artifacts_days=30)
    go_on.set()
    build = (await upload).row
    assert scheduler.runtime.files.path(build.sha256).read_bytes() == b"same"


async def test_orphaned_files_are_removed(scheduler: Scheduler) -> None:
    """Files without a row, as a kill leaves them."""
    async with scheduler.runtime.files.receive(pieces(b"left over"), None) as stored:
        await run(scheduler)
        assert scheduler.runtime.files.path(stored.sha256).exists()  # its row may still come
    await run(scheduler)
    assert not scheduler.runtime.files.path(stored.sha256).exists()


async def test_jobs_are_removed_with_their_data(scheduler: Scheduler) -> None:
    """Attempts, cases, artifacts, logs and empty batches; group figures stay."""
    old, young = await run_job(scheduler, test="old"), await run_job(scheduler, test="young")
    attempt = await attempt_of(scheduler, old)
    await age(scheduler, 91, old)
    assert (await run(scheduler, dry_run=True, jobs_days=90)).jobs.count == 1
    assert await count(scheduler, Job, Attempt, Case, Artifact) == [2, 2, 2, 2]
    assert (await run(scheduler, jobs_days=90)).jobs.count == 1
    assert await count(scheduler, Job, Attempt, Case, Artifact) == [1, 1, 1, 1]
    assert await scheduler.runtime.logs.size(attempt.id) is None
    assert (await scheduler.runtime.ledger.read(selectors.jobs.get_job, job_id=young)) is not None
    assert (await scheduler.runtime.ledger.read(Group.objects.get)).done == 2


async def test_open_jobs_are_never_removed(scheduler: Scheduler) -> None:
    """However old they are."""
    running = await submit(test="runs")
    host = await scheduler.connect()
    lease = await host.begin()
    waiting = await submit(test="waits")
    await age(scheduler, 1000, running, waiting)
    report = await run(scheduler, jobs_days=1, logs_days=1, artifacts_days=1, builds_days=1)
    assert report.jobs.count == 0
    assert (await host.report(lease)).accepted


async def test_unused_builds_are_removed(scheduler: Scheduler) -> None:
    """Age counts from the last submission or end of one of their jobs."""
    for build in ("used", "unused"):
        await store_build_file(
            org_id="acme", app_version_id=build, name="a.apk", sha256=None, pieces=pieces(build.encode())
        )
    await scheduler.runtime.ledger.write(
        lambda cursor: Build.objects.update(created_at=timezone.now() - timedelta(days=100))
    )
    await submit(app_version_id="used")
    assert (await run(scheduler, builds_days=90)).builds.count == 1
    assert [
        build.app_version_id for build in await scheduler.runtime.ledger.read(lambda: list(Build.objects.all()))
    ] == ["used"]


async def test_audit_entries_are_removed_by_their_own_age(scheduler: Scheduler) -> None:
    """They may be kept longer than jobs."""
    await cancel_job(job_id=await submit())
    await scheduler.runtime.ledger.write(lambda cursor: Audit.objects.update(at=timezone.now() - timedelta(days=500)))
    await cancel_job(job_id=await submit())
    assert (await run(scheduler, audit_days=400)).audit.count == 1
    assert await count(scheduler, Audit) == [1]


@pytest.mark.parametrize("pages", [1, 3])
async def test_many_are_removed_in_pages(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch, pages: int) -> None:
    """More rows than fit into one transaction."""
    monkeypatch.setattr("qualgent.scheduler.retention.PAGE", 2)
    monkeypatch.setattr("qualgent.scheduler.retention.PAUSE_SECONDS", 0.0)
    names = [await submit(test=f"t{number}") for number in range(2 * pages + 1)]
    for name in names:
        await cancel_job(job_id=name)
    await age(scheduler, 10, *names)
    assert (await run(scheduler, jobs_days=5)).jobs.count == len(names)
    assert await count(scheduler, Job) == [0]


def test_the_api_runs_retention_and_returns_counts(shared_client: Client) -> None:
    """Dry run, run and settings; the mode must be given."""
    assert shared_client.post("/api/v1/retention", {"dry_run": True}).body["dry_run"] is True
    assert shared_client.get("/api/v1/retention").body["last"] is None
    ran = shared_client.post("/api/v1/retention", {"dry_run": False}).body
    told = shared_client.get("/api/v1/retention").body
    assert (told["last"], told["policy"]["logs_days"]) == (ran, 30)
    assert shared_client.post("/api/v1/retention", {}).status == 400
    assert shared_client.post("/api/v1/retention", {"dry_run": "yes"}).body["fields"]["dry_run"]


def test_the_command_asks_the_server(client: Client, server: ServerProcess) -> None:
    """It only counts by default, and reports a stopped server."""
    counted = manage(server.data_dir, "retention", PORT=str(server.port))
    assert counted.stdout.splitlines()[0] == "would remove 0 jobs", counted.stderr
    removed = manage(server.data_dir, "retention", "--apply", PORT=str(server.port))
    assert removed.stdout.splitlines()[1] == "removed 0 logs", removed.stderr
    assert client.get("/api/v1/retention").body["last"]["dry_run"] is False
    lost = manage(server.data_dir, "retention", PORT="9")
    assert (lost.returncode, lost.stderr.startswith("CommandError: no server answers at http://127.0.0.1:9")) == (
        1,
        True,
    )
