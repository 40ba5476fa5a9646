"""Devices are followed as they come and go, whatever becomes of adb's server."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from qgagent import adb_tracker
from qgagent.adb import Adb, AdbDevice
from qgagent.adb_tracker import AdbTracker, TrackedLists
from qgagent.backoff import Backoff
from tests.stand_in_adb import StandInAdb

PATIENCE_SECONDS = 10


class Told:
    """What a tracker told, one list after the other."""

    def __init__(self) -> None:
        self._lists: asyncio.Queue[list[str]] = asyncio.Queue()

    def __call__(self, devices: list[AdbDevice]) -> None:
        self._lists.put_nowait([device.serial for device in devices])

    async def expect(self, *serials: str) -> None:
        """Return at the next list of these; the same as before may come before it."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await self._lists.get() != list(serials):
                pass


@asynccontextmanager
async def tracked(adb: StandInAdb) -> AsyncIterator[Told]:
    """A tracker for the length of a test."""
    told = Told()
    backoff = Backoff(first_seconds=0.01, most_seconds=0.02)
    task = asyncio.create_task(AdbTracker(Adb(str(adb.path)), told, backoff=backoff, poll_seconds=0.05).run())
    try:
        yield told
    finally:
        task.cancel()
        await asyncio.wait({task})
        assert task.cancelled()


@pytest.fixture
def adb(tmp_path: Path) -> StandInAdb:
    return StandInAdb(tmp_path)


async def test_each_change_is_told(adb: StandInAdb) -> None:
    """First of all how it is; from one program that runs on."""
    async with tracked(adb) as told:
        await told.expect()
        adb.attach("a")
        await told.expect("a")
        adb.attach("b", "c")
        await told.expect("a", "b", "c")
        adb.pull("a", "c")
        await told.expect("b")
    assert adb.calls() == ["start-server", "track-devices -l"]


async def test_a_server_that_ends_is_started_again(adb: StandInAdb) -> None:
    """By qgagent itself, not under the guardian of what tracks."""
    adb.attach("a")
    async with tracked(adb) as told:
        await told.expect("a")
        adb.end_server()
        await told.expect("a")
        adb.pull("a")
        await told.expect()
    assert adb.calls() == ["start-server", "track-devices -l"] * 2


async def test_an_adb_that_cannot_track_is_asked(adb: StandInAdb, caplog: pytest.LogCaptureFixture) -> None:
    """Every now and then, and that is said once."""
    adb.track("no")
    adb.attach("a")
    with caplog.at_level(logging.WARNING, logger="qgagent"):
        async with tracked(adb) as told:
            for serials in (["a"], ["a", "b"], ["a", "b", "c"]):
                adb.attach(*serials[-1:])
                await told.expect(*serials)
    assert caplog.messages == [
        "adb track-devices: adb: usage: adb track-devices [--proto-text]; asking adb every 0.05 s instead"
    ]


async def test_an_older_adb_is_asked_for_details(adb: StandInAdb) -> None:
    """It tracks without models; a list without devices needs none."""
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


async def test_an_answer_that_is_older_than_the_last_list_is_not_told(tmp_path: Path) -> None:
    """Or a device that was pulled while adb was asked would be back."""
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
            devices = await super().devices()
            asked.set()
            return devices

    task = asyncio.create_task(AdbTracker(Watched(str(adb)), found.append).run())
    async with asyncio.timeout(PATIENCE_SECONDS):
        await asked.wait()
        await asyncio.sleep(0)  # the tracker's turn
    task.cancel()
    await asyncio.wait({task})
    assert found == [[]]


async def test_tracking_is_tried_again(adb: StandInAdb, monkeypatch: pytest.MonkeyPatch) -> None:
    """What kept it from working may have passed."""
    monkeypatch.setattr(adb_tracker, "POLLS", 2)
    adb.track("no")
    async with tracked(adb) as told:
        await told.expect()
        while adb.calls().count("track-devices -l") < 2:
            await told.expect()


async def test_a_trouble_is_said_once(adb: StandInAdb, caplog: pytest.LogCaptureFixture) -> None:
    """Not at each try; nothing is told meanwhile, since nothing is known."""
    adb.break_with("could not install *smartsocket* listener")
    with caplog.at_level(logging.WARNING, logger="qgagent"):
        async with tracked(adb) as told:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while len(adb.calls()) < 3:
                    await asyncio.sleep(0.02)  # another process's doing
            adb.break_with()
            adb.attach("a")
            await told.expect("a")
    assert caplog.messages == ["adb start-server: error: could not install *smartsocket* listener; trying again"]


def test_lists_come_in_pieces() -> None:
    """Byte by byte, with complaints between them, and several at once."""
    found: list[list[str]] = []
    lists = TrackedLists(lambda devices: found.append([device.serial for device in devices]))
    stream = b"* daemon not running\n0000" + b"0009a\tdevice\n"[:4] + b"a\tdevice\n" + b"error: closed\n0000"
    for number in range(len(stream)):
        lists.feed(stream[number : number + 1])
    assert (found, lists.lists, lists.remark) == ([[], ["a"], []], 3, "error: closed")
    lists.feed(b"0009b\tdevice\n0009c\tdevice\n")
    assert found[3:] == [["b"], ["c"]]


def test_a_stream_without_an_end_of_line_is_not_kept() -> None:
    """Whatever else calls itself adb."""
    lists = TrackedLists(lambda devices: None)
    lists.feed(b"?" * 100_000)
    lists.feed(b"\n0000")
    assert lists.lists == 1


async def test_a_list_that_cannot_be_dealt_with_is_not_the_last(
    adb: StandInAdb, caplog: pytest.LogCaptureFixture
) -> None:
    """It is said, and the next one is told."""
    told = Told()

    def tell(devices: list[AdbDevice]) -> None:
        if not devices:
            raise ValueError("none")
        told(devices)

    task = asyncio.create_task(AdbTracker(Adb(str(adb.path)), tell).run())
    while "track-devices -l" not in adb.calls() or not caplog.messages:
        await asyncio.sleep(0.02)  # another process's doing
    adb.attach("a")
    await told.expect("a")
    task.cancel()
    await asyncio.wait({task})
    assert caplog.messages == ["a list of devices could not be dealt with"]
