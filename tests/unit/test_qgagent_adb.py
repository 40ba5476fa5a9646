"""Parsing of adb's output, and its short commands."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

import pytest

from qgagent.adb import Adb, AdbDevice, parse_devices
from qgagent.errors import AdbError
from tests.stand_in_adb import StandInAdb

PIXEL = {"product": "raven", "model": "Pixel_6_Pro", "device": "raven"}
PIXEL_DETAILS = "product:raven model:Pixel_6_Pro device:raven"
PRODUCT_A = {"product": "a"}
NO_PERMISSIONS = (
    "????????????           no permissions (user in plugdev group; are your udev rules wrong?); see "
    "[http://developer.android.com/tools/device.html] usb:1-2 transport_id:2"
)


@pytest.mark.parametrize(
    ("line", "serial", "state", "details"),
    [
        ("R58M123\tdevice", "R58M123", "device", {}),
        (f"R58M123                device usb:1-4.2 {PIXEL_DETAILS} transport_id:3", "R58M123", "device", PIXEL),
        (f"R58M123 device 3-1 {PIXEL_DETAILS} transport_id:3", "R58M123", "device", PIXEL),
        ("emulator-5554          offline transport_id:1", "emulator-5554", "offline", {}),
        ("192.168.1.7:5555       unauthorized transport_id:1", "192.168.1.7:5555", "unauthorized", {}),
        ("adb-R58M123-ab._adb-tls-connect._tcp device", "adb-R58M123-ab._adb-tls-connect._tcp", "device", {}),
        ("adb-R5 (2)._adb-tls-connect._tcp device product:a", "adb-R5 (2)._adb-tls-connect._tcp", "device", PRODUCT_A),
        (f"my device (2)          device {PIXEL_DETAILS}", "my device (2)", "device", PIXEL),
        (f"(no serial number)     device usb:2-1 {PIXEL_DETAILS}", "(no serial number)", "device", PIXEL),
        (NO_PERMISSIONS, "????????????", "no permissions", {}),
        ("R58M123 napping transport_id:3", "R58M123", "napping", {}),
        ("R58M123\tdevice\r", "R58M123", "device", {}),
    ],
)
def test_device_lines_are_parsed(line: str, serial: str, state: str, details: dict[str, str]) -> None:
    """Tabs, columns, serials with spaces; USB, libusb and network; unknown states and fields."""
    assert parse_devices(line + "\n") == [AdbDevice(serial=serial, state=state, details=details)]


def test_other_lines_are_skipped() -> None:
    """The heading, empty lines, and messages about the adb server."""
    text = "* daemon not running; starting now at tcp:5037\n* daemon started successfully\nList of devices attached\n"
    assert parse_devices(text + "a\tdevice\n\nb\tsideload\n\n") == [
        AdbDevice(serial="a", state="device"),
        AdbDevice(serial="b", state="sideload"),
    ]


@pytest.mark.parametrize(
    ("line", "usable", "problem"),
    [
        ("R58M123 device", True, ""),
        ("R58M123 unauthorized", False, "unauthorized (allow USB debugging on its screen)"),
        ("R58M123 offline", False, "offline"),
        ("???????????? no permissions; see [x]", False, "no permissions (this user may not use it"),
        ("???????????? device", False, "it has no serial number"),
        ("(no serial number) device", False, "it has no serial number"),
    ],
)
def test_devices_without_serial_or_permission_are_unusable(line: str, usable: bool, problem: str) -> None:
    """The problem names the state and what to do about it."""
    [device] = parse_devices(line)
    assert device.usable is usable
    assert usable or device.problem.startswith(problem)


async def test_version_devices_and_reachability_are_queried(tmp_path: Path) -> None:
    """Each with a short adb command."""
    stand_in = StandInAdb(tmp_path)
    stand_in.attach("R58M1")
    stand_in.attach("R58M2", state="offline")
    adb = Adb(str(stand_in.path))
    assert await adb.version() == f"{stand_in.path} 1.0.41 34.0.5-debian"
    found = await adb.devices()
    assert [(device.serial, device.state) for device in found] == [("R58M1", "device"), ("R58M2", "offline")]
    assert found[0].details == {"product": "pixel_7", "model": "Pixel_7", "device": "panther"}
    assert [await adb.reaches(serial) for serial in ("R58M1", "R58M2", "nobody")] == [True, False, False]


async def test_errors_of_adb_are_raised(tmp_path: Path) -> None:
    """With the last line of its output, or that it cannot be run."""
    stand_in = StandInAdb(tmp_path)
    stand_in.break_with("cannot connect to daemon")
    with pytest.raises(AdbError, match=r"^adb devices -l: error: cannot connect to daemon$"):
        await Adb(str(stand_in.path)).devices()
    with pytest.raises(AdbError, match=r"/adb cannot be run: No such file"):
        await Adb(str(tmp_path / "nowhere" / "adb")).version()
    assert not await Adb(str(tmp_path / "nowhere" / "adb")).reaches("R58M1")


async def test_a_hanging_adb_times_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is killed; a server left running with inherited files does not delay start_server."""
    adb = tmp_path / "adb"
    adb.write_text('#!/bin/sh\n[ "$1" = start-server ] && { sleep 60 & echo $! > "$0.pid"; exit 0; }\nexec sleep 60\n')
    adb.chmod(0o755)
    monkeypatch.setattr("qgagent.adb.TIMEOUT_SECONDS", 0.2)
    with pytest.raises(AdbError, match=r"adb version does not end within 0\.2 s"):
        await Adb(str(adb)).version()
    monkeypatch.undo()
    async with asyncio.timeout(10):
        await Adb(str(adb)).start_server()
    os.kill(int((tmp_path / "adb.pid").read_text()), signal.SIGTERM)  # it was there
