"""An artifact is stored for an active attempt with its own token, or not at all."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from typing import Any

import pytest

from jobs.models import Artifact, Attempt
from qgprotocol import messages
from qualgent.core.errors import ConflictError
from qualgent.scheduler.attempts import lose_attempt
from tests.integration.acts import cancel_job, store_artifact, store_build_file
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit


class SlowUpload:
    """An upload whose last piece waits until the test lets it go on."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.arrived = asyncio.Event()
        self.go_on = asyncio.Event()

    async def pieces(self) -> AsyncIterator[bytes]:
        yield self.content[:2]
        self.arrived.set()
        await self.go_on.wait()
        yield self.content[2:]


async def end(scheduler: Scheduler, host: ScriptedHost, lease: messages.LeaseOffer, outcome: str) -> None:
    """End the attempt as ``outcome``."""
    if outcome == "lost":
        running = scheduler.runtime.leases.get(lease.attempt)
        assert running is not None
        await lose_attempt(scheduler.runtime, running, "cut off")
    elif outcome == "cancelled":
        await cancel_job(job_id=lease.job.id)
    else:
        await host.report(lease, outcome)
    row = await scheduler.runtime.ledger.read(lambda: Attempt.objects.get(pk=lease.attempt))
    assert row.outcome == outcome


async def store(lease: messages.LeaseOffer, pieces: AsyncIterator[bytes], **fields: Any) -> Any:
    values = {"path": "shot.png", "content_type": "image/png", "sha256": None, "token": lease.token, **fields}
    return await store_artifact(attempt_id=lease.attempt, pieces=pieces, **values)


async def once(content: bytes) -> AsyncIterator[bytes]:
    yield content


async def unread() -> AsyncIterator[bytes]:
    raise AssertionError("the body was read")
    yield b""


def is_stored(scheduler: Scheduler, content: bytes) -> bool:
    return scheduler.runtime.files.path(hashlib.sha256(content).hexdigest()).exists()


async def rows(scheduler: Scheduler) -> int:
    return await scheduler.runtime.ledger.read(Artifact.objects.count)


ENDS = pytest.mark.parametrize("outcome", ["lost", "cancelled", "passed", "failed"])


@ENDS
async def test_an_attempt_that_ends_while_its_artifact_arrives_stores_nothing(
    scheduler: Scheduler, outcome: str
) -> None:
    """The upload is refused with the reason; neither a row nor a file nor counted bytes stay."""
    host = await scheduler.connect()
    await submit()
    lease, slow = await host.begin(), SlowUpload(b"late " + outcome.encode())
    upload = asyncio.create_task(store(lease, slow.pieces()))
    await slow.arrived.wait()
    await end(scheduler, host, lease, outcome)
    slow.go_on.set()
    with pytest.raises(ConflictError, match=f"has ended \\({outcome}\\)"):
        await upload
    assert (await rows(scheduler), is_stored(scheduler, slow.content)) == (0, False)
    assert scheduler.runtime.orgs.stored_bytes.get("acme", 0) == 0


@ENDS
async def test_an_ended_attempt_takes_no_artifact(scheduler: Scheduler, outcome: str) -> None:
    """It is refused before the body is read. The same file again is harmless."""
    host = await scheduler.connect()
    await submit()
    lease = await host.begin()
    digest = hashlib.sha256(b"in time").hexdigest()
    await store(lease, once(b"in time"))
    await end(scheduler, host, lease, outcome)
    with pytest.raises(ConflictError, match=f"has ended \\({outcome}\\)"):
        await store(lease, unread(), path="other.png")
    repeated = await store(lease, once(b"in time"), sha256=digest)
    assert (repeated.created, await rows(scheduler), is_stored(scheduler, b"in time")) == (False, 1, True)


async def test_a_refused_file_that_others_use_stays(scheduler: Scheduler) -> None:
    """Another row has the same content, or another upload of it is in progress."""
    host = await scheduler.connect()
    await submit()
    lease, slow = await host.begin(), SlowUpload(b"same")
    await store(lease, once(b"first"))
    with pytest.raises(ConflictError, match="another file"):
        await store(lease, once(b"same"))
    assert not is_stored(scheduler, b"same")
    await store(lease, once(b"same"), path="other.png")
    with pytest.raises(ConflictError, match="another file"):
        await store(lease, once(b"same"))
    assert is_stored(scheduler, b"same")

    build = store_build_file(org_id="acme", app_version_id="1", name="a.apk", sha256=None, pieces=slow.pieces())
    upload = asyncio.create_task(build)
    await slow.arrived.wait()
    with pytest.raises(ConflictError, match="another file"):
        await store(lease, once(b"same"))
    slow.go_on.set()
    await upload
    assert is_stored(scheduler, b"same")


async def test_a_refused_build_file_is_removed(scheduler: Scheduler) -> None:
    """Another file of a build leaves nothing behind, also while other uploads are in progress."""
    slow = SlowUpload(b"in progress")
    fields: dict[str, Any] = {"org_id": "acme", "name": "a.apk", "sha256": None}
    await store_build_file(app_version_id="1", pieces=once(b"first"), **fields)
    upload = asyncio.create_task(store_build_file(app_version_id="2", pieces=slow.pieces(), **fields))
    await slow.arrived.wait()
    with pytest.raises(ConflictError, match="another file"):
        await store_build_file(app_version_id="1", pieces=once(b"second"), **fields)
    assert not is_stored(scheduler, b"second")
    slow.go_on.set()
    await upload
