"""The report of a batch: kept with the artifacts of one of its attempts, and known once its page is there."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import AsyncIterator
from typing import Any

import pytest
from msgspec.structs import replace

from jobs.models import Artifact, Job
from jobs.selectors import batches
from qgprotocol.messages import LeaseOffer
from qualgent.accounts.permissions import Caller, Role
from qualgent.api.services.artifacts import Upload, store_report_file
from qualgent.core.errors import (
    ConflictError,
    ForbiddenError,
    InvalidInputError,
    NotFoundError,
    QualGentError,
    TooLargeError,
)
from tests.callers import OWNER
from tests.integration.acts import set_org, store_artifact
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit_batch

PAGE = b"<!doctype html>"


async def put(
    scheduler: Scheduler, batch: str, attempt: str, path: str, content: bytes = PAGE, who: Caller = OWNER
) -> bool:
    """Store a file of a report; return whether it is new."""

    async def pieces() -> AsyncIterator[bytes]:
        yield content

    upload = Upload(pieces(), len(content), hashlib.sha256(content).hexdigest())
    kept = await store_report_file(
        scheduler.server.gateway, who, batch_id=batch, attempt_id=attempt, path=path, content_type="text/html",
        upload=upload,
    )  # fmt: skip
    return kept.created


async def ended_batch(scheduler: Scheduler, host: ScriptedHost, count: int = 1) -> tuple[str, list[LeaseOffer]]:
    """Return a batch, and the leases of its failed attempts."""
    await submit_batch(count)
    leases = []
    for _ in range(count):
        leases.append(await host.begin())
        await host.report(leases[-1], "failed")
    batch = await scheduler.runtime.ledger.read(lambda: _batch_of(leases[0].job.id))
    return batch, leases


def _batch_of(job_id: str) -> str:
    return str(Job.objects.get(pk=job_id).batch_id)


@pytest.fixture
async def host(scheduler: Scheduler) -> ScriptedHost:
    made = ScriptedHost(scheduler.server, ("pixel-8",))
    await made.connect()
    return made


async def find(scheduler: Scheduler, batch: str) -> tuple[str, str] | None:
    return await scheduler.runtime.ledger.read(lambda: batches.find_report(batch_id=batch))


async def test_a_report_is_there_once_its_page_is(scheduler: Scheduler, host: ScriptedHost) -> None:
    """The same file again is harmless; the newest report counts, and an earlier one stays."""
    batch, (first, second) = await ended_batch(scheduler, host, 2)
    assert await put(scheduler, batch, first.attempt, "data/a.png")
    assert await find(scheduler, batch) is None
    assert await put(scheduler, batch, first.attempt, "index.html")
    assert not await put(scheduler, batch, first.attempt, "index.html")
    assert await find(scheduler, batch) == (first.attempt, "acme")
    with pytest.raises(ConflictError, match="another file under batch-report/"):
        await put(scheduler, batch, first.attempt, "index.html", b"another")
    assert await put(scheduler, batch, second.attempt, "index.html", b"another")
    assert await find(scheduler, batch) == (second.attempt, "acme")


async def test_only_an_ended_attempt_of_the_batch_keeps_it(scheduler: Scheduler, host: ScriptedHost) -> None:
    batch, (lease,) = await ended_batch(scheduler, host)
    other, (of_other,) = await ended_batch(scheduler, host)
    await submit_batch(1)
    running = await host.begin()
    of_running = await scheduler.runtime.ledger.read(lambda: _batch_of(running.job.id))
    for named, attempt, error in (
        (batch, of_other.attempt, NotFoundError), (other, lease.attempt, NotFoundError),
        (of_running, running.attempt, ConflictError),
    ):  # fmt: skip
        with pytest.raises(error):
            await put(scheduler, named, attempt, "index.html")
    assert await scheduler.runtime.ledger.read(Artifact.objects.count) == 0


@pytest.mark.parametrize("path", ["../index.html", "a/../../x", "/x", "a//b", "a\\b", "a\nb", "a" * 500])
async def test_a_path_stays_in_its_folder(scheduler: Scheduler, host: ScriptedHost, path: str) -> None:
    batch, (lease,) = await ended_batch(scheduler, host)
    with pytest.raises(InvalidInputError):
        await put(scheduler, batch, lease.attempt, path)


async def test_an_agent_makes_no_report(scheduler: Scheduler, host: ScriptedHost) -> None:
    """A test can write what it likes into its artifacts, but not this folder."""
    await submit_batch(1)
    lease = await host.begin()

    async def pieces() -> AsyncIterator[bytes]:
        yield PAGE

    with pytest.raises(InvalidInputError, match="is for the report of its batch"):
        await store_artifact(
            attempt_id=lease.attempt, token=lease.token, path="batch-report/index.html", content_type="text/html",
            sha256=None, pieces=pieces(),
        )  # fmt: skip


async def test_who_may_not_any_more_attaches_nothing(scheduler: Scheduler, host: ScriptedHost) -> None:
    """A person or a token that is gone when the file has arrived."""
    batch, (lease,) = await ended_batch(scheduler, host)
    viewer = replace(OWNER, kind="person", role=Role.VIEWER, orgs=("acme",), subject="0")
    for who in (viewer, replace(viewer, kind="token", subject=str(uuid.uuid4()), scopes=("read", "submit"))):
        with pytest.raises(ForbiddenError):
            await put(scheduler, batch, lease.attempt, "index.html", who=who)
    assert await find(scheduler, batch) is None


async def test_it_counts_as_stored_and_is_bounded(scheduler: Scheduler, host: ScriptedHost, settings: Any) -> None:
    """By the number of artifacts of an attempt, and by the limit of its organization."""
    batch, (lease,) = await ended_batch(scheduler, host)
    settings.QUALGENT_MAX_ARTIFACTS = 2
    for name in ("a", "b"):
        assert await put(scheduler, batch, lease.attempt, name, name.encode() * 10)
    with pytest.raises(TooLargeError, match="at most 2 artifacts"):
        await put(scheduler, batch, lease.attempt, "c")
    settings.QUALGENT_MAX_ARTIFACTS = 1000
    await set_org(org_id="acme", changes={"most_stored_bytes": 25})
    with pytest.raises(QualGentError):
        await put(scheduler, batch, lease.attempt, "c")
    await set_org(org_id="acme", changes={"most_stored_bytes": None})
    assert await put(scheduler, batch, lease.attempt, "c")


async def test_it_is_no_evidence_of_the_job_that_keeps_it(scheduler: Scheduler, host: ScriptedHost) -> None:
    """The traces in it are of all tests."""
    batch, (lease,) = await ended_batch(scheduler, host)
    for name in (f"data/{'a' * 40}.zip", "data/video.webm", "index.html"):
        assert await put(scheduler, batch, lease.attempt, name)
    found = await scheduler.runtime.ledger.read(lambda: batches.list_evidence(batch_id=batch))
    assert [one.artifacts for one in found.values()] == [{}]
