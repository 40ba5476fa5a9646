"""Reads that many clients repeat are shared until the next commit, and never older than what a client knows."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest

from jobs.models import Job
from qualgent.ledger import shared_reads
from qualgent.ledger.shared_reads import SharedReads
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit


class Selector:
    """Counts the jobs, and how often it was asked. ``open``: it does not wait."""

    def __init__(self) -> None:
        self.asked = 0
        self.open = threading.Event()
        self.open.set()
        self.begun = threading.Event()
        self.fails = False

    def __call__(self, *, size: int = 0) -> bytes:
        self.asked += 1
        found = Job.objects.count()
        self.begun.set()
        assert self.open.wait(10)
        if self.fails:
            raise ValueError("not now")
        return b"%d" % found + b" " * size


@pytest.fixture
def reads(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> Iterator[SharedReads]:
    monkeypatch.setattr(shared_reads, "KEPT_SECONDS", 60.0)
    return SharedReads(scheduler.runtime.ledger)


async def test_one_read_for_all_that_ask_between_two_commits(reads: SharedReads) -> None:
    """Also of those that ask while it is being read; after a commit it is read anew."""
    count = Selector()
    assert await asyncio.gather(*(reads.read("count", count) for _ in range(20))) == [b"0"] * 20
    assert await reads.read("count", count) == b"0"
    assert count.asked == 1
    for number in (1, 2):
        await submit(test=f"tests/{number}.spec.js")
        assert await reads.read("count", count) == b"%d" % number  # the submit was answered: it is seen
    assert count.asked == 3


async def test_a_commit_during_a_read(reads: SharedReads) -> None:
    """A reader that asked before it gets the rows of before, one that asks after it the new ones."""
    count = Selector()
    count.open.clear()
    early = asyncio.ensure_future(reads.read("count", count))
    await asyncio.to_thread(count.begun.wait, 10)
    await submit()
    late = asyncio.ensure_future(reads.read("count", count))
    await asyncio.sleep(0.02)
    count.open.set()
    assert (await early, await late) == (b"0", b"1")
    assert await reads.read("count", count) == b"1"  # the early one, which may end last, is not kept
    assert count.asked == 2


async def test_keys_are_never_mixed(reads: SharedReads) -> None:
    """Another key is another read, whatever else is the same."""
    count = Selector()
    await asyncio.gather(reads.read(("count", "acme"), count), reads.read(("count", "other"), count))
    assert count.asked == 2


async def test_a_client_that_leaves(reads: SharedReads) -> None:
    """The others get the result it asked for."""
    count = Selector()
    count.open.clear()
    leaving, staying = (asyncio.ensure_future(reads.read("count", count)) for _ in range(2))
    await asyncio.to_thread(count.begun.wait, 10)
    leaving.cancel()
    await asyncio.sleep(0)
    count.open.set()
    assert await staying == b"0"
    assert (leaving.cancelled(), count.asked) == (True, 1)


async def test_a_read_that_fails_is_not_kept(reads: SharedReads) -> None:
    """All that asked get the error; the next one asks again."""
    count = Selector()
    count.fails = True
    results = await asyncio.gather(*(reads.read("count", count) for _ in range(3)), return_exceptions=True)
    assert [str(result) for result in results] == ["not now"] * 3
    count.fails = False
    assert await reads.read("count", count) == b"0"
    assert count.asked == 2


async def test_what_is_kept_is_bounded(reads: SharedReads, monkeypatch: pytest.MonkeyPatch) -> None:
    """In number, in bytes and in time: another program may write into the database."""
    count = Selector()
    for number in range(100):
        await reads.read(number, count)
    assert len(reads._entries) == shared_reads.MAX_KEPT
    count.asked = 0
    for _ in range(2):
        await reads.read("large", count, size=shared_reads.MAX_BYTES)
    assert count.asked == 2
    monkeypatch.setattr(shared_reads, "KEPT_SECONDS", 0.01)
    await reads.read("short", count)
    await asyncio.sleep(0.02)
    await reads.read("short", count)
    assert count.asked == 4
