"""Attempt logs, from the agent to the reader."""

from __future__ import annotations

import asyncio
import gzip
import threading
import zlib
from pathlib import Path

import pytest
from django.conf import settings
from django.test import AsyncClient

from jobs import selectors
from qgprotocol import messages
from qgprotocol.cases import CaseResult
from qualgent.accounts.scope import SITE
from qualgent.scheduler.attempts import lose_attempt
from qualgent.storage import log_files
from qualgent.storage.logs import AttemptLogs
from tests.integration import windows
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit, until
from tests.support.waiting import aeventually


async def started(scheduler: Scheduler) -> tuple[ScriptedHost, messages.LeaseOffer]:
    host = await scheduler.connect()
    await submit()
    return host, await host.begin()


async def write(host: ScriptedHost, lease: messages.LeaseOffer, offset: int, data: bytes) -> int:
    """Send a piece; return how much is stored then."""
    await host.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=offset, data=data))
    return (await host.expect(messages.LogAcknowledge)).offset


async def read(scheduler: Scheduler, attempt_id: str) -> bytes:
    piece = await scheduler.runtime.logs.read(attempt_id, 0, 10**8)
    assert piece is not None
    return piece.data


def files_of(attempt_id: str) -> list[Path]:
    """Return the archive and the index of a compressed log."""
    logs_dir = Path(settings.QUALGENT_DATA_DIR, "logs")
    return [next(logs_dir.glob(f"*/{attempt_id}{suffix}")) for suffix in (".log.gz", ".index")]


async def test_a_log_is_stored_as_it_arrives(scheduler: Scheduler) -> None:
    """Each piece is acknowledged by the stored size and can be read at once."""
    host, lease = await started(scheduler)
    assert await write(host, lease, 0, b"one\n") == 4
    assert await write(host, lease, 4, b"two\xff\n") == 9
    assert await read(scheduler, lease.attempt) == b"one\ntwo\xff\n"


async def test_many_pieces_at_once_stay_in_order(scheduler: Scheduler) -> None:
    """The agent does not wait for acknowledgements between pieces."""
    host, lease = await started(scheduler)
    pieces = [f"line {number}\n".encode() for number in range(500)]
    offset = 0
    for piece in pieces:
        await host.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=offset, data=piece))
        offset += len(piece)
    await host.report(lease)
    assert await read(scheduler, lease.attempt) == b"".join(pieces)


async def test_the_result_closes_the_log(scheduler: Scheduler) -> None:
    """All earlier pieces are stored, and the attempt has the log's size."""
    host, lease = await started(scheduler)
    await host.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=0, data=b"x" * 1000))
    await host.report(lease, log_bytes=1000, peak_memory_bytes=5_000_000)
    attempt = await scheduler.runtime.ledger.read(selectors.jobs.get_attempt, attempt_id=lease.attempt)
    assert attempt is not None
    assert (attempt.log_bytes, attempt.peak_memory_bytes) == (1000, 5_000_000)


async def test_a_gateway_that_reports_no_log_is_believed(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where logs are shared the scheduler looks for one at the end of attempts that no gateway has reported on."""
    looked: list[str] = []

    async def look(store: AttemptLogs, attempt_id: str) -> None:
        if attempt_id in own:  # not one of an earlier test, which a sweep finds
            looked.append(attempt_id)

    monkeypatch.setattr(AttemptLogs, "is_open", lambda *_: True)
    monkeypatch.setattr(AttemptLogs, "size_at_end", look)
    monkeypatch.setattr(AttemptLogs, "compress", look)
    host, lease = await started(scheduler)
    own = {lease.attempt}
    await host.report(lease)
    assert looked == []
    await submit()
    lost = await host.begin()
    own.add(lost.attempt)
    running = scheduler.runtime.leases.get(lost.attempt)
    assert running is not None
    await lose_attempt(scheduler.runtime, running, "gone")
    await scheduler.runtime.tasks.settle()
    assert looked == [lost.attempt, lost.attempt]  # for its size, and to compress it


async def test_a_log_resumes_after_a_reconnect(scheduler: Scheduler) -> None:
    """The welcome has the stored size; repeated bytes are stored once."""
    host, lease = await started(scheduler)
    await write(host, lease, 0, b"0123456789")
    await host.disconnect()
    back = scheduler.host()
    welcome = await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    assert welcome.logs == {lease.attempt: 10}
    assert await write(back, lease, 5, b"56789abc") == 13
    assert await write(back, lease, 20, b"gap") == 13
    assert await read(scheduler, lease.attempt) == b"0123456789abc"


async def test_a_log_survives_a_restart(scheduler: Scheduler) -> None:
    """Acknowledged bytes are kept, and logs of ended attempts are compressed at the next start."""
    host, lease = await started(scheduler)
    await write(host, lease, 0, b"before\n")
    await scheduler.stop()
    await scheduler.start()
    back = scheduler.host()
    welcome = await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    assert welcome.logs == {lease.attempt: 7}
    await write(back, lease, 7, b"after\n")
    await back.report(lease)
    assert await read(scheduler, lease.attempt) == b"before\nafter\n"


def block(path: Path) -> None:
    """Let nothing be written to the file, as a full disk does."""
    path.rename(path.with_name("aside"))
    path.mkdir()


def unblock(path: Path) -> None:
    path.rmdir()
    path.with_name("aside").rename(path)


async def test_a_result_behind_a_refused_piece_waits_for_it(scheduler: Scheduler) -> None:
    """The last piece and the result arrive together, and the disk refuses the piece: both are sent again."""
    host, lease = await started(scheduler)
    await write(host, lease, 0, b"first\n")
    path = Path(settings.QUALGENT_DATA_DIR, "logs", lease.attempt[-2:], f"{lease.attempt}.log")
    block(path)
    last = messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=6, data=b"last\n")
    await host.say(last)
    await host.send_result(lease)
    await host.until_closed()
    await host.disconnect()
    unblock(path)
    back = scheduler.host()
    welcome = await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    assert welcome.logs == {lease.attempt: 6}
    await write(back, lease, 6, b"last\n")
    assert (await back.report(lease)).accepted
    assert await read(scheduler, lease.attempt) == b"first\nlast\n"


async def test_a_stop_cancels_compression(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next start compresses the remaining logs."""
    begun, given_up = threading.Event(), threading.Event()
    in_time: list[bool] = []
    give_up = AttemptLogs.give_up_long_work

    def slow_compress(data: bytes, level: int) -> bytes:
        if not begun.is_set():
            begun.set()
            in_time.append(given_up.wait(10))
        return zlib.compress(data, level)

    def observed(self: AttemptLogs) -> None:
        give_up(self)
        given_up.set()

    monkeypatch.setattr(log_files, "MEMBER_BYTES", 100)
    monkeypatch.setattr(AttemptLogs, "give_up_long_work", observed)
    host, lease = await started(scheduler)
    await write(host, lease, 0, b"x" * 1000)
    with monkeypatch.context() as slow:
        slow.setattr(gzip, "compress", slow_compress)
        await host.report(lease)
        await asyncio.to_thread(begun.wait, 20)
        await scheduler.stop()
    assert in_time == [True], "the stop has waited for compression"
    assert lease.attempt in scheduler.runtime.logs.files.open_logs()
    await scheduler.start()
    assert await read(scheduler, lease.attempt) == b"x" * 1000
    await scheduler.runtime.tasks.settle()
    assert lease.attempt not in scheduler.runtime.logs.files.open_logs()


async def test_a_stale_token_writes_nothing(scheduler: Scheduler) -> None:
    """Only the agent with the attempt's token may write its log."""
    host, lease = await started(scheduler)
    await write(host, lease, 0, b"mine")
    await host.say(messages.LogChunk(attempt=lease.attempt, token="forged", offset=4, data=b"theirs"))
    assert await write(host, lease, 4, b"!") == 5
    assert await read(scheduler, lease.attempt) == b"mine!"


async def test_junit_cases_are_stored(scheduler: Scheduler) -> None:
    """In file order, with the counts at the attempt."""
    host, lease = await started(scheduler)
    cases = [
        CaseResult(name="adds", classname="cart", outcome="passed", seconds=0.5),
        CaseResult(name="pays", classname="cart", outcome="failed", seconds=1.5, message="no such card"),
        CaseResult(name="later", outcome="skipped"),
    ]
    await host.report(lease, "failed", cases=cases)
    attempt = await scheduler.runtime.ledger.read(selectors.jobs.get_attempt, attempt_id=lease.attempt)
    assert attempt is not None
    assert attempt.cases == {"passed": 1, "failed": 1, "skipped": 1}
    kept = await scheduler.runtime.ledger.read(selectors.jobs.list_cases, attempt_id=lease.attempt)
    assert [(case.name, case.outcome, case.message) for case in kept] == [
        ("adds", "passed", ""),
        ("pays", "failed", "no such card"),
        ("later", "skipped", ""),
    ]


async def test_a_released_attempt_leaves_no_log(scheduler: Scheduler) -> None:
    """It counts as no attempt, and its output is removed."""
    host, lease = await started(scheduler)
    await write(host, lease, 0, b"half")
    await host.say(messages.Heartbeat(attempts=[lease.attempt], accepting=False))
    await host.report(lease, "cancelled")
    await until(scheduler, lease.job.id, "pending")
    await aeventually(lambda: scheduler.runtime.logs.size(lease.attempt), lambda found: found is None)


async def test_a_lost_attempts_log_takes_nothing_more(scheduler: Scheduler) -> None:
    """Though its agent is connected and goes on sending."""
    host, lease = await started(scheduler)
    await write(host, lease, 0, b"before\n")
    running = scheduler.runtime.leases.get(lease.attempt)
    assert running is not None
    await lose_attempt(scheduler.runtime, running, "it does not hold it any more")
    for offset in (0, 7):
        await host.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=offset, data=b"and after\n"))
    await scheduler.server.agents.tasks.settle()
    await scheduler.runtime.tasks.settle()
    assert await read(scheduler, lease.attempt) == b"before\n"
    assert scheduler.runtime.logs.files.open_logs() == []


@pytest.mark.parametrize("size", [0, 100])
async def test_the_live_topic_has_the_log_size(scheduler: Scheduler, size: int) -> None:
    """Viewers read the log itself by offset."""
    host, lease = await started(scheduler)
    if size:
        await write(host, lease, 0, b"x" * size)
    picture = await scheduler.gateway.hub.page_state(f"log:{lease.attempt}", SITE)
    assert picture["snapshot"][lease.attempt] == {"size": size, "complete": False}


@pytest.mark.parametrize("damage", ["no files", "no archive", "an empty archive", "a cut archive, no index"])
async def test_a_lost_log_is_no_empty_answer(scheduler: Scheduler, damage: str) -> None:
    """The log, ranges, its index and searches answer 410 with what to do; the live topic goes on."""
    host, lease = await started(scheduler)
    await write(host, lease, 0, b"said\n" * 100)
    await host.report(lease)
    await scheduler.runtime.tasks.settle()
    archive, index = files_of(lease.attempt)
    if damage in ("no files", "no archive"):
        archive.unlink()
    else:
        archive.write_bytes(b"" if "empty" in damage else archive.read_bytes()[:-9])
    if "no index" in damage or damage == "no files":
        index.unlink()
    path, client = f"/api/v1/attempts/{lease.attempt}/log", AsyncClient()
    ranged = {"Range": "bytes=1-3"}
    for answer in [
        await client.get(path),
        await client.get(path, headers=ranged),
        await client.get(f"{path}/index"),
        await client.get(f"{path}/find?text=said"),
    ]:
        assert (answer.status_code, b"restore" in answer.content) == (410, True), answer.content
    assert (await client.get(f"/api/v1/attempts/{lease.attempt}")).status_code == 200


async def test_failures_of_other_tests_in_the_log_of_a_start_are_not_found(scheduler: Scheduler) -> None:
    """The runner's report about several tests is in one of their logs: only what its own cases wrote is looked at.

    Which log that is is told once all have ended.
    """
    host, (lease, held), _ = await windows.start(scheduler)
    await windows.begin(scheduler, host, held[0])
    await write(host, lease, 0, b"starting\nError: own\npassed\nFAILED other.py - AssertionError\nown\n")
    own = CaseResult(name="a", outcome="failed", log_line=2, log_last_line=3)
    await host.report(lease, "failed", cases=[own], cause_line=5)  # in the runner's report
    await scheduler.runtime.tasks.settle()
    path = f"/api/v1/attempts/{lease.attempt}/log/find"
    assert (await AsyncClient().get(f"{path}?failures=true")).json()["lines"] == [2, 5]
    assert (await AsyncClient().get(f"{path}?text=error")).json()["lines"] == [2, 4]
    failures = f"/api/v1/attempts/{lease.attempt}/failures"
    assert (await AsyncClient().get(failures)).json()["report"] is None  # the start has not ended
    await windows.drop(scheduler, host, held[1])
    await host.report(held[0])
    await scheduler.runtime.tasks.settle()
    last = {"attempt": held[0].attempt, "number": 1, "job_id": held[0].job.id, "test": held[0].job.test}
    assert (await AsyncClient().get(failures)).json()["report"] == {**last, "cut_off": False}


async def test_what_is_left_of_a_log_is_served(scheduler: Scheduler) -> None:
    """Its size says that there was more; asking for that is an error, not the end."""
    host, lease = await started(scheduler)
    await write(host, lease, 0, b"0123456789")
    await host.report(lease)
    await scheduler.runtime.tasks.settle()
    files = scheduler.runtime.logs.files
    files.remove(lease.attempt)
    files.append(lease.attempt, 0, b"01234")
    path, client = f"/api/v1/attempts/{lease.attempt}/log", AsyncClient()
    answer = await client.get(path)
    assert (answer.content, answer.headers["X-Log-Size"]) == (b"01234", "10")
    for asked in (f"{path}?offset=5", f"{path}/index", f"{path}/find?failures=true"):
        refused = await client.get(asked)
        assert (refused.status_code, b"5 bytes of the log are missing" in refused.content) == (410, True), asked
