"""Results whose log must be in the file store before they are acknowledged."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from jobs import selectors
from jobs.job_views import AttemptView
from qgprotocol import messages
from qualgent.scheduler.log_requests import ClaimLog
from qualgent.storage.archived_logs import ArchivedLogs
from qualgent.storage.file_settings import FileLocation
from qualgent.storage.log_archive import LogArchive
from tests.integration.acts import set_org
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import job, submit, until
from tests.support.waiting import aeventually


@pytest.fixture
async def archiving(scheduler: Scheduler, settings: Any, tmp_path: Path) -> Scheduler:
    """Restart the scheduler with a shared folder."""
    await scheduler.stop()
    folder = tmp_path / "files"
    folder.mkdir()
    settings.QUALGENT_FILES_URL = FileLocation(folder=folder)
    await scheduler.start()
    return scheduler


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agents.transports.log_store.ARCHIVE_PAUSE_SECONDS", 0.01)
    monkeypatch.setattr("agents.transports.log_store.MAX_ARCHIVE_PAUSE_SECONDS", 0.01)
    monkeypatch.setattr("agents.transports.log_store.LAST_ARCHIVE_SECONDS", 0.05)
    monkeypatch.setattr("qualgent.api.services.log_keeper.LOOK_SECONDS", 0.05)


class Store:
    """The folder of files, which can be taken away."""

    def __init__(self, tmp_path: Path) -> None:
        self.folder = tmp_path / "files"

    def take_away(self) -> None:
        self.folder.rename(self.folder.with_name("away"))

    def bring_back(self) -> None:
        self.folder.with_name("away").rename(self.folder)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path)


def logs_of(scheduler: Scheduler) -> ArchivedLogs:
    logs = scheduler.gateway.logs
    assert isinstance(logs, ArchivedLogs)
    return logs


async def started(scheduler: Scheduler, *, data: bytes = b"output\n") -> tuple[str, ScriptedHost, messages.LeaseOffer]:
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    if data:
        await write(host, lease, 0, data)
    return job_id, host, lease


async def write(host: ScriptedHost, lease: messages.LeaseOffer, offset: int, data: bytes) -> int:
    await host.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=offset, data=data))
    return (await host.expect(messages.LogAcknowledge)).offset


async def attempt_of(scheduler: Scheduler, lease: messages.LeaseOffer) -> AttemptView:
    found = await scheduler.runtime.ledger.read(selectors.jobs.get_attempt, attempt_id=lease.attempt)
    assert found is not None
    return found


async def settled(scheduler: Scheduler) -> None:
    """Wait until nothing of any log is left in the data directory."""
    await aeventually(lambda: logs_of(scheduler).left_here(), lambda found: not found)


async def stored(scheduler: Scheduler, lease: messages.LeaseOffer) -> bytes:
    """Return the log as a gateway that knows nothing of it reads it."""
    piece = LogArchive(scheduler.gateway.files).read(lease.attempt, 0, 10**8)
    assert piece is not None
    return piece.data


def again(lease: messages.LeaseOffer, phase: str = "reporting") -> list[messages.HeldLease]:
    return [messages.HeldLease(lease.attempt, lease.token, phase)]  # type: ignore[arg-type]


async def test_a_result_is_acknowledged_when_its_log_is_stored(archiving: Scheduler) -> None:
    """Not before: then the file store has it, and the data directory has nothing."""
    job_id, host, lease = await started(archiving)
    begin, store_it = asyncio.Event(), logs_of(archiving).archive

    async def later(attempt_id: str) -> None:
        await begin.wait()
        await store_it(attempt_id)

    logs_of(archiving).archive = later  # type: ignore[method-assign]
    await host.send_result(lease)
    await asyncio.sleep(0.1)
    assert (host.inbox.empty(), (await job(archiving, job_id)).status) == (True, "running")
    begin.set()
    assert (await host.expect(messages.Acknowledge)).accepted
    assert await stored(archiving, lease) == b"output\n"
    assert (await attempt_of(archiving, lease)).log_bytes == 7
    await settled(archiving)


async def test_a_result_without_a_log_needs_no_store(archiving: Scheduler, store: Store) -> None:
    """Nothing is stored, and nothing is waited for."""
    _, host, lease = await started(archiving, data=b"")
    store.take_away()
    assert (await host.report(lease)).accepted
    store.bring_back()


async def test_the_store_is_away(archiving: Scheduler, store: Store) -> None:
    """The result waits, is reported twice, and is accepted once."""
    job_id, host, lease = await started(archiving)
    store.take_away()
    await host.send_result(lease)
    await host.send_result(lease)
    await asyncio.sleep(0.2)
    assert (host.inbox.empty(), (await job(archiving, job_id)).status) == (True, "running")
    store.bring_back()
    first, second = await host.expect(messages.Acknowledge), await host.expect(messages.Acknowledge)
    assert [first.accepted, second.accepted] == [True, False]
    assert (await job(archiving, job_id)).status == "done"
    assert await stored(archiving, lease) == b"output\n"
    await settled(archiving)


@pytest.mark.parametrize("goodbye", [True, False])
async def test_the_connection_ends_while_the_store_is_away(archiving: Scheduler, store: Store, goodbye: bool) -> None:
    """The job is not run again, also after a goodbye: the agent reports its result on its next connection."""
    job_id, host, lease = await started(archiving)
    store.take_away()
    await host.send_result(lease)
    await asyncio.sleep(0.05)
    if goodbye:
        await asyncio.wait_for(host.say(messages.Goodbye(reason="stopped")), 5)
    await asyncio.wait_for(host.disconnect(), 5)
    await asyncio.sleep(0.2)
    assert (await job(archiving, job_id)).status == "running"
    store.bring_back()
    back = archiving.host()
    welcome = await back.connect(leases=again(lease))
    assert welcome.logs == {lease.attempt: 7}
    assert (await back.report(lease)).accepted
    assert (await job(archiving, job_id)).attempts == 1
    assert await stored(archiving, lease) == b"output\n"
    await settled(archiving)


async def test_a_store_that_hangs_does_not_hold_the_end_of_a_connection(archiving: Scheduler) -> None:
    """The connection's end is reported after a moment."""
    _, host, lease = await started(archiving)

    async def hang(attempt_id: str) -> None:
        await asyncio.sleep(3600)

    logs_of(archiving).archive = hang  # type: ignore[method-assign]
    await host.send_result(lease)
    await asyncio.wait_for(host.disconnect(), 5)


async def test_a_late_piece_is_stored_with_the_repeated_result(archiving: Scheduler, store: Store) -> None:
    """The result was sent before the rest of its log, which the file store then has as well."""
    _, host, lease = await started(archiving)
    store.take_away()
    await host.send_result(lease)
    await host.disconnect()
    store.bring_back()
    back = archiving.host()
    await back.connect(leases=again(lease))
    assert await write(back, lease, 7, b"the rest\n") == 16
    assert (await back.report(lease)).accepted
    assert await stored(archiving, lease) == b"output\nthe rest\n"
    assert (await attempt_of(archiving, lease)).log_bytes == 16


async def test_a_gateway_that_has_nothing_takes_the_log_from_the_beginning(archiving: Scheduler) -> None:
    """The welcome says 0, and a piece from the middle is refused with the offset wanted."""
    _, host, lease = await started(archiving)
    await host.disconnect()
    await logs_of(archiving).remove_here(lease.attempt)  # as at another gateway
    back = archiving.host()
    welcome = await back.connect(leases=again(lease, "executing"))
    assert welcome.logs == {lease.attempt: 0}
    assert await write(back, lease, 7, b"more\n") == 0
    assert await write(back, lease, 0, b"output\nmore\n") == 12
    assert (await back.report(lease)).accepted
    assert await stored(archiving, lease) == b"output\nmore\n"


async def test_a_log_that_another_gateway_has_cut(archiving: Scheduler) -> None:
    """Is taken from the beginning too, and is cut again, unless there is room by then."""
    await set_org(org_id="acme", changes={"most_stored_bytes": 0})
    _, host, lease = await started(archiving)
    assert await write(host, lease, 7, b"z" * 200_000) == 200_007
    assert await write(host, lease, 200_007, b"z" * 100_000) == 300_007  # of which not all is stored
    await host.disconnect()
    await logs_of(archiving).remove_here(lease.attempt)
    await set_org(org_id="acme", changes={"most_stored_bytes": None})
    archiving.server.agents.log_store._full.clear()
    back = archiving.host()
    assert (await back.connect(leases=again(lease, "executing"))).logs == {lease.attempt: 0}
    assert await write(back, lease, 0, b"output\n" + b"z" * 200_000) == 200_007
    assert await write(back, lease, 200_007, b"z" * 100_000) == 300_007
    assert (await back.report(lease)).accepted
    assert await stored(archiving, lease) == b"output\n" + b"z" * 300_000


@pytest.mark.parametrize("connected", [True, False])
async def test_a_lost_attempt_keeps_its_log(archiving: Scheduler, connected: bool) -> None:
    """As far as it came; its bytes are counted once."""
    await archiving.stop()
    await archiving.start(suspect_seconds=0.2, lost_seconds=0.5)
    job_id, host, lease = await started(archiving)
    if not connected:
        await host.disconnect()
    await until(archiving, job_id, "pending")
    await aeventually(lambda: attempt_of(archiving, lease), lambda found: found.log_bytes is not None)
    await settled(archiving)
    assert await stored(archiving, lease) == b"output\n"
    assert archiving.runtime.orgs.stored_bytes["acme"] == 7
    assert (await attempt_of(archiving, lease)).outcome == "lost"


async def test_a_job_that_was_given_back_leaves_no_log(archiving: Scheduler) -> None:
    """Its attempt is gone, and nothing of it is in the data directory or the file store."""
    job_id, host, lease = await started(archiving)
    await host.report(lease, "cancelled")
    await until(archiving, job_id, "running")  # again
    await settled_of(archiving, lease)
    assert LogArchive(archiving.gateway.files).size(lease.attempt) is None


async def settled_of(scheduler: Scheduler, lease: messages.LeaseOffer) -> None:
    await aeventually(lambda: logs_of(scheduler).left_here(), lambda found: lease.attempt not in found)


async def test_only_one_gateway_archives_what_was_left(archiving: Scheduler) -> None:
    """Of an attempt that has ended, for a minute; of an active one, none."""
    _, host, lease = await started(archiving)
    assert not await archiving.port.call(ClaimLog(attempt_id=lease.attempt))
    await host.report(lease)
    assert [await archiving.port.call(ClaimLog(attempt_id=lease.attempt)) for _ in range(2)] == [True, False]
