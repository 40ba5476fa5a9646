"""Tracking of devices while they and the adb server come and go."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from qgagent import adb as adb_module
from qgagent.adb import Adb, AdbDevice, AdbTracker, TrackDevicesParser
from qgagent.backoff import ReconnectBackoff
from tests.stand_in_adb import StandInAdb
from tests.support.waiting import aeventually

PATIENCE_SECONDS = 10


class RecordedLists:
    """Record the lists that a tracker publishes."""

    def __init__(self) -> None:
        self._lists: asyncio.Queue[list[str]] = asyncio.Queue()

    def __call__(self, devices: list[AdbDevice]) -> None:
        self._lists.put_nowait([device.serial for device in devices])

    async def expect(self, *serials: str) -> None:
        """Wait for a list of these serials; the previous list may be repeated before it."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await self._lists.get() != list(serials):
                pass


@asynccontextmanager
async def tracked(adb: StandInAdb) -> AsyncIterator[RecordedLists]:
    """Run a tracker for the duration of a test."""
    published = RecordedLists()
    backoff = ReconnectBackoff(first_seconds=0.01, max_seconds=0.02)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(adb_module, "POLL_SECONDS", 0.05)
        task = asyncio.create_task(AdbTracker(Adb(str(adb.path)), published, backoff=backoff).run())
        try:
            yield published
        finally:
            task.cancel()
            await asyncio.wait({task})
            assert task.cancelled()


@pytest.fixture
def adb(tmp_path: Path) -> StandInAdb:
    return StandInAdb(tmp_path)


async def test_each_change_is_published(adb: StandInAdb) -> None:
    """First the initial list, then each change, from one track-devices process."""
    async with tracked(adb) as published:
        await published.expect()
        adb.attach("a")
        await published.expect("a")
        adb.attach("b", "c")
        await published.expect("a", "b", "c")
        adb.pull("a", "c")
        await published.expect("b")
    assert adb.calls() == ["start-server", "track-devices -l"]


async def test_the_adb_server_is_restarted(adb: StandInAdb) -> None:
    """By qgagent itself, not under the guardian of track-devices."""
    adb.attach("a")
    async with tracked(adb) as published:
        await published.expect("a")
        adb.end_server()
        await published.expect("a")
        adb.pull("a")
        await published.expect()
    assert adb.calls() == ["start-server", "track-devices -l"] * 2


async def test_an_adb_without_tracking_is_polled(adb: StandInAdb, caplog: pytest.LogCaptureFixture) -> None:
    """With one warning."""
    adb.track("no")
    adb.attach("a")
    with caplog.at_level(logging.WARNING, logger="qgagent"):
        async with tracked(adb) as published:
            for serials in (["a"], ["a", "b"], ["a", "b", "c"]):
                adb.attach(*serials[-1:])
                await published.expect(*serials)
    assert caplog.messages == [
        "adb track-devices: adb: usage: adb track-devices [--proto-text]; polling adb every 0.05 s instead"
    ]


async def test_details_are_queried_from_an_older_adb(adb: StandInAdb) -> None:
    """Its lists lack models; a list without devices needs no query."""
    adb.track("short")
    found: asyncio.Queue[list[AdbDevice]] = asyncio.Queue()
    task = asyncio.create_task(AdbTracker(Adb(str(adb.path)), found.put_nowait).run())
    async with asyncio.timeout(PATIENCE_SECONDS):
        assert await found.get() == []
        adb.attach("a")
        assert [device.details["model"] for device in await found.get()] == ["Pixel_7"]
        adb.pull("a")
        assert await found.get() == []
    task.cancel()
    await asyncio.wait({task})
    assert adb.calls() == ["start-server", "track-devices -l", "devices -l"]


async def test_outdated_details_are_not_published(tmp_path: Path) -> None:
    """Otherwise a device detached during the query would reappear."""
    adb = tmp_path / "adb"
    adb.write_text(
        '#!/bin/sh\ncd "${0%/*}"\ncase "$1" in\n'
        '  track-devices) printf "0009a\\tdevice\\n"; while [ ! -e asked ]; do sleep 0.01; done; printf 0000\n'
        "    touch pulled; exec sleep 60 ;;\n"
        '  devices) touch asked; while [ ! -e pulled ]; do sleep 0.01; done; sleep 0.2; echo "a device model:M" ;;\n'
        "esac\n"
    )
    adb.chmod(0o755)
    found: list[list[AdbDevice]] = []
    asked = asyncio.Event()

    class Watched(Adb):
        async def devices(self) -> list[AdbDevice]:
            try:
                return await super().devices()
            finally:
                asked.set()

    task = asyncio.create_task(AdbTracker(Watched(str(adb)), found.append).run())
    async with asyncio.timeout(PATIENCE_SECONDS):
        await asked.wait()
        await asyncio.sleep(0)  # the tracker's turn
    task.cancel()
    await asyncio.wait({task})
    assert found == [[]]


async def test_tracking_is_retried_after_polling(adb: StandInAdb, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cause of its failure may be gone."""
    monkeypatch.setattr(adb_module, "POLLS", 2)
    adb.track("no")
    async with tracked(adb) as published:
        await published.expect()
        while adb.calls().count("track-devices -l") < 2:
            await published.expect()


async def test_an_error_is_logged_once(adb: StandInAdb, caplog: pytest.LogCaptureFixture) -> None:
    """Not at each retry; no list is published meanwhile."""
    adb.break_with("could not install *smartsocket* listener")
    with caplog.at_level(logging.WARNING, logger="qgagent"):
        async with tracked(adb) as published:
            await aeventually(lambda: len(adb.calls()) >= 3, seconds=PATIENCE_SECONDS)
            adb.break_with()
            adb.attach("a")
            await published.expect("a")
    assert caplog.messages == ["adb start-server: error: could not install *smartsocket* listener; trying again"]


def test_lists_are_parsed_incrementally() -> None:
    """Byte by byte, with error messages between them, and several in one chunk."""
    found: list[list[str]] = []
    parser = TrackDevicesParser(lambda devices: found.append([device.serial for device in devices]))
    stream = b"* daemon not running\n0000" + b"0009a\tdevice\n"[:4] + b"a\tdevice\n" + b"error: closed\n0000"
    for number in range(len(stream)):
        parser.feed(stream[number : number + 1])
    assert (found, parser.lists, parser.last_error) == ([[], ["a"], []], 3, "error: closed")
    parser.feed(b"0009b\tdevice\n0009c\tdevice\n")
    assert found[3:] == [["b"], ["c"]]


def test_an_endless_line_is_discarded() -> None:
    """Any program may be called adb."""
    parser = TrackDevicesParser(lambda devices: None)
    parser.feed(b"?" * 100_000)
    parser.feed(b"\n0000")
    assert parser.lists == 1


async def test_tracking_survives_a_failing_callback(adb: StandInAdb, caplog: pytest.LogCaptureFixture) -> None:
    """The exception is logged, and the next list is published."""
    published = RecordedLists()

    def publish(devices: list[AdbDevice]) -> None:
        if not devices:
            raise ValueError("none")
        published(devices)

    task = asyncio.create_task(AdbTracker(Adb(str(adb.path)), publish).run())
    await aeventually(lambda: "track-devices -l" in adb.calls() and caplog.messages)
    adb.attach("a")
    await published.expect("a")
    task.cancel()
    await asyncio.wait({task})
    assert caplog.messages == ["could not process the list of devices"]
