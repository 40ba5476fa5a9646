"""Storage accounting: an org's bytes are counted exactly, limited, and subtracted when data is removed."""

from __future__ import annotations

import asyncio
import hashlib
import threading
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest
from django.db.models import Sum
from django.utils import timezone

from agents.transports.log_store import CUT_LINE, LEAST_LOG_BYTES
from jobs.models import Artifact, Attempt, Build
from qgprotocol import messages
from qualgent.accounts.models import Org
from qualgent.core.errors import ConflictError, TooLargeError
from qualgent.scheduler.attempts import lose_attempt
from qualgent.scheduler.file_requests import Room, StorageRoom
from tests.integration.acts import cancel_job, set_org, store_artifact, store_build_file
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit
from tests.integration.test_retention import age, run, run_job
from tests.server_process import ServerProcess
from tests.support.waiting import aeventually

MIB = 1024 * 1024


async def pieces(*contents: bytes) -> AsyncIterator[bytes]:
    for content in contents:
        yield content


async def build(version: str, content: bytes, size: int | None = None) -> Any:
    digest = hashlib.sha256(content).hexdigest()
    return await store_build_file(
        org_id="acme",
        app_version_id=version,
        name="app",
        sha256=digest,
        pieces=pieces(content[:5], content[5:]),
        size=size,
    )


async def artifact(lease: messages.LeaseOffer, path: str, content: bytes) -> Any:
    return await store_artifact(
        attempt_id=lease.attempt,
        token=lease.token,
        path=path,
        content_type="text/plain",
        sha256=hashlib.sha256(content).hexdigest(),
        pieces=pieces(content),
    )


async def log(host: ScriptedHost, lease: messages.LeaseOffer, offset: int, data: bytes) -> int:
    """Send a log chunk; return the acknowledged offset."""
    await host.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=offset, data=data))
    return (await host.expect(messages.LogAcknowledge)).offset


async def counted(scheduler: Scheduler) -> int:
    """Return the bytes counted in memory, which must equal the row and the files."""

    def rows() -> tuple[int, int]:
        sums = [
            Build.objects.aggregate(size=Sum("size")),
            Artifact.objects.aggregate(size=Sum("size")),
            Attempt.objects.filter(log_removed=False).aggregate(size=Sum("log_bytes")),
        ]
        return Org.objects.get(pk="acme").stored_bytes, sum(found["size"] or 0 for found in sums)

    row, added_up = await scheduler.runtime.ledger.read(rows)
    assert row == added_up == scheduler.runtime.orgs.stored_bytes.get("acme", 0)
    return row


async def test_everything_stored_is_counted_once(scheduler: Scheduler) -> None:
    """Builds, artifacts and logs; repetitions and restarts change nothing."""
    host = await scheduler.connect()
    await submit()
    lease = await host.begin()
    await build("1.0", b"x" * 100)
    await build("1.0", b"x" * 100)
    await artifact(lease, "a.txt", b"y" * 10)
    await artifact(lease, "a.txt", b"y" * 10)
    await artifact(lease, "b.txt", b"y" * 10)
    assert await counted(scheduler) == 120
    await log(host, lease, 0, b"z" * 7)
    await host.report(lease)
    assert await counted(scheduler) == 127
    await scheduler.stop()
    await scheduler.start()
    assert await counted(scheduler) == 127


async def test_the_log_of_a_cancelled_test_counts(scheduler: Scheduler) -> None:
    """Once, after its agent has released the attempt."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await log(host, lease, 0, b"z" * 7)
    await cancel_job(job_id=job_id)
    await host.expect(messages.Revoke)
    for _ in range(2):
        await host.report(lease, "cancelled")
    assert await counted(scheduler) == 7


async def test_the_log_of_a_cancelled_test_counts_after_a_loss(scheduler: Scheduler) -> None:
    """The log counts and the device is free when its agent is lost."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await log(host, lease, 0, b"z" * 7)
    await cancel_job(job_id=job_id)
    running = scheduler.runtime.leases.get(lease.attempt)
    assert running is not None
    await lose_attempt(scheduler.runtime, running, "it stopped responding")
    assert await counted(scheduler) == 7
    assert scheduler.runtime.engine.snapshot().running == 0


async def test_a_build_over_the_limit_is_refused(scheduler: Scheduler) -> None:
    """With or without a declared size; smaller and already stored files are accepted."""
    await set_org(org_id="acme", changes={"most_stored_bytes": 150})
    await build("1.0", b"x" * 100)
    with pytest.raises(
        TooLargeError, match="acme has stored or is receiving 100 of at most 150 bytes, so there is no room"
    ):
        await build("2.0", b"y" * 51)
    with pytest.raises(TooLargeError):
        await build("2.0", b"y" * 51, size=51)
    await build("2.0", b"y" * 50)
    assert not (await build("2.0", b"y" * 50)).created
    with pytest.raises(TooLargeError):
        await build("3.0", b"z")
    assert await counted(scheduler) == 150


async def test_a_conflicting_build_file_counts_nothing(scheduler: Scheduler) -> None:
    """It is a conflict even where there is room."""
    await build("1.0", b"x" * 100)
    with pytest.raises(ConflictError):
        await build("1.0", b"y" * 100)
    assert await counted(scheduler) == 100


async def test_concurrent_uploads_share_the_limit(scheduler: Scheduler) -> None:
    """Of ten uploads of thirty bytes three fit into a hundred."""
    await set_org(org_id="acme", changes={"most_stored_bytes": 100})
    sent = [build(f"{number}", bytes([number]) * 30, size=30) for number in range(10)]
    answers = await asyncio.gather(*sent, return_exceptions=True)
    assert sum(isinstance(answer, TooLargeError) for answer in answers) == 7
    assert await counted(scheduler) == 90


async def test_an_upload_is_counted_after_a_client_disconnect(scheduler: Scheduler) -> None:
    """The row is committed although the client has gone."""
    ledger = scheduler.runtime.ledger
    began, go_on = threading.Event(), threading.Event()

    def hold(cursor: Any) -> None:
        began.set()
        go_on.wait(10)

    held = ledger.post(hold)  # the writer is busy: the build's unit waits behind
    await asyncio.to_thread(began.wait, 10)
    upload = asyncio.create_task(build("1.0", b"x" * 100))
    await aeventually(lambda: not ledger._queue.empty())
    upload.cancel()
    go_on.set()
    await held
    await asyncio.gather(upload, return_exceptions=True)
    await scheduler.runtime.tasks.settle()
    assert await counted(scheduler) == 100


async def test_an_artifact_over_the_limit_is_refused(scheduler: Scheduler) -> None:
    """Other orgs can still store."""
    await set_org(org_id="acme", changes={"most_stored_bytes": 5})
    host = await scheduler.connect("agent-1", "agent-2")
    await submit()
    lease = await host.begin()
    with pytest.raises(TooLargeError, match="no room"):
        await artifact(lease, "a.txt", b"y" * 6)
    await artifact(lease, "b.txt", b"y" * 5)
    await submit(org_id="zeta")
    await artifact(await host.begin(), "a.txt", b"y" * 6)


async def test_a_log_over_the_limit_is_truncated(scheduler: Scheduler) -> None:
    """The first 256 KiB are kept, and the rest is acknowledged so that the agent continues."""
    await set_org(org_id="acme", changes={"most_stored_bytes": 0})
    host = await scheduler.connect()
    await submit()
    lease = await host.begin()
    piece = b"z" * 100_000
    for number in range(5):
        assert await log(host, lease, number * len(piece), piece) == (number + 1) * len(piece)
    await host.report(lease)
    attempt = await scheduler.runtime.ledger.read(Attempt.objects.get)
    assert (attempt.log_bytes, attempt.log_truncated) == (LEAST_LOG_BYTES + len(CUT_LINE), True)
    await scheduler.runtime.tasks.settle()
    stored = await scheduler.runtime.logs.read(lease.attempt, 0, MIB)
    assert stored is not None
    assert stored.data == b"z" * LEAST_LOG_BYTES + CUT_LINE


async def test_a_cut_log_stays_cut_after_a_reconnect(scheduler: Scheduler) -> None:
    """Also when there is room by then; the attempt says that its log is not whole."""
    await set_org(org_id="acme", changes={"most_stored_bytes": 0})
    host = await scheduler.connect()
    await submit()
    lease = await host.begin()
    assert await log(host, lease, 0, b"z" * 200_000) == 200_000
    assert await log(host, lease, 200_000, b"z" * 200_000) == 400_000
    await host.disconnect()
    await set_org(org_id="acme", changes={"most_stored_bytes": None})
    back = scheduler.host()
    welcome = await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    assert welcome.logs == {lease.attempt: LEAST_LOG_BYTES + len(CUT_LINE)}
    assert await log(back, lease, 400_000, b"z" * 10) == 400_010
    await back.report(lease)
    attempt = await scheduler.runtime.ledger.read(Attempt.objects.get)
    assert (attempt.log_bytes, attempt.log_truncated) == (LEAST_LOG_BYTES + len(CUT_LINE), True)


async def test_room_is_asked_for_once_a_second_at_most(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of however many logs an organization has, and only beyond what is kept of each in any case."""
    handlers = scheduler.server.role.direct._handlers
    asked: list[Any] = []

    async def room(query: StorageRoom) -> Room:
        asked.append(query)
        return Room(0, None)

    monkeypatch.setitem(handlers, StorageRoom, room)
    monkeypatch.setattr("agents.transports.log_store.ROOM_SECONDS", 60.0)
    host = await scheduler.connect("agent-1", "agent-2")
    for number in range(2):
        await submit(app_version_id=f"{number}.0")
    leases = [await host.expect(messages.LeaseOffer) for _ in range(2)]
    for lease in leases:
        await log(host, lease, 0, b"z" * LEAST_LOG_BYTES)
    assert asked == []
    for lease in leases:
        for number in range(1, 4):
            chunk = b"z" * 10
            offset = LEAST_LOG_BYTES + 10 * (number - 1)
            await host.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=offset, data=chunk))
    await scheduler.server.agents.tasks.settle()
    assert len(set(map(id, asked))) == 1  # a port may deliver it twice


async def test_a_log_within_the_limit_is_kept_whole(scheduler: Scheduler) -> None:
    """A limit that is not reached changes nothing."""
    await set_org(org_id="acme", changes={"most_stored_bytes": 1})
    host = await scheduler.connect()
    await submit()
    lease = await host.begin()
    for offset in (0, 150_000):
        assert await log(host, lease, offset, b"z" * 150_000) == offset + 150_000
    await host.report(lease)
    assert await counted(scheduler) == 300_000


async def test_removed_data_is_subtracted(scheduler: Scheduler) -> None:
    """Logs, artifacts and builds, also with their jobs; then uploads fit again."""
    await build("0.9", b"x" * 1000)
    jobs = [await run_job(scheduler, log=b"z" * 100, artifact=b"y" * 10, test=f"t{number}") for number in range(3)]
    for number, job_id in enumerate(jobs):
        await age(scheduler, 4 - number, job_id)
    assert await counted(scheduler) == 1330
    await run(scheduler, log_bytes=200)
    assert await counted(scheduler) == 1230
    await run(scheduler, artifact_bytes=20)
    assert await counted(scheduler) == 1220
    await run(scheduler, jobs_days=2)
    assert await counted(scheduler) == 1000
    unused = timezone.now() - timedelta(days=40)
    await scheduler.runtime.ledger.write(lambda _: Build.objects.update(created_at=unused))
    await run(scheduler, builds_days=30)
    assert await counted(scheduler) == 0


def test_an_upload_over_the_limit_is_refused_early(
    server: ServerProcess, client_of: Callable[[ServerProcess], Client]
) -> None:
    """413 before all of 64 MiB are sent, with a declared size or chunked."""
    client = client_of(server)
    client.send("PATCH", "/api/v1/orgs/acme", json={"most_stored_bytes": MIB})

    def chunks() -> Any:
        for _ in range(64):
            yield b"x" * MIB

    for headers in ({"Content-Length": str(64 * MIB)}, {}):
        with httpx.Client(base_url=client.url, trust_env=False, timeout=20) as http:
            answer = http.put("/api/v1/builds/acme/1.0", content=chunks(), headers=headers)
        assert (answer.status_code, "no room for this file" in answer.json()["error"]) == (413, True)
    assert client.get("/api/v1/orgs/acme").body["used"]["stored_bytes"] == 0
