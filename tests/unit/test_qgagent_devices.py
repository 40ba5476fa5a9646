"""Devices of one host do not meet: numbers, ports, temporary files."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from qgagent.device_slots import DeviceSlots, Slot
from qgagent.errors import ConfigError
from qgagent.targets import Commands, TargetConfig, commands_of
from qgagent.workspace import LINK
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import scripted_server

exists = os.path.lexists

FIRST = 23_000  # free on the machines that run tests, as far as these tests do not use them


@pytest.fixture
def free_port() -> int:
    """Return the first of 40 ports that nobody uses now."""
    for first in range(FIRST, 30_000, 40):
        try:
            for port in range(first, first + 40):
                with socket.socket() as probe:
                    probe.bind(("127.0.0.1", port))
        except OSError:
            continue
        return first
    raise AssertionError("no free ports")


def test_each_device_has_a_number_and_ports_of_its_own(tmp_path: Path, free_port: int) -> None:
    """The same for as long as the process lives, also if the device is detached and attached again."""
    slots = DeviceSlots(free_port, tmp_path)
    first, second = slots.of("lab/1"), slots.of("lab/2")
    assert (first, second) == (Slot(0, free_port), Slot(1, free_port + 10))
    assert slots.of("lab/1") is first
    assert first.values["port+9"] == str(free_port + 9)


def test_another_process_gets_others(tmp_path: Path, free_port: int) -> None:
    """Until this one ends, however it ends: its locks end with it."""
    slots = f"from qgagent.device_slots import *; s = DeviceSlots({free_port}, Path({str(tmp_path)!r})); "
    script = f"{slots}print(s.of('a').index, s.of('b').index, flush=True); input()"
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "0 1\n"
        assert DeviceSlots(free_port, tmp_path).of("a").index == 2
        other.kill()
        other.wait()
    assert DeviceSlots(free_port, tmp_path).of("a").index == 0


def test_ports_that_somebody_uses_are_left_out(tmp_path: Path, free_port: int) -> None:
    """A server on one of the ten is enough."""
    with socket.socket() as used:
        used.bind(("127.0.0.1", free_port + 7))
        used.listen()
        assert DeviceSlots(free_port, tmp_path).of("a") == Slot(1, free_port + 10)


def test_without_free_ports_the_key_is_named(tmp_path: Path) -> None:
    """As with a directory that cannot be written."""
    slots = DeviceSlots(65_520, tmp_path)
    slots.of("a")
    with pytest.raises(ConfigError, match="ports: "):
        slots.of("b")
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError, match="cannot be used"):
        DeviceSlots(FIRST, tmp_path / "file" / "slots").of("a")


async def test_commands_have_numbers_ports_and_a_temporary_directory(tmp_path: Path) -> None:
    """As placeholders and variables; the directory has a short path, and is deleted with all that is in it."""
    scripts = Scripts(tmp_path / "tests")
    scripts.sh("a.sh", 'touch "$TMPDIR/left"; echo "$QUALGENT_INDEX $QUALGENT_PORT $TMPDIR $*"')
    commands = Commands(run=("sh", "{test}", "{index}", "{port+1}"))
    async with scripted_server() as server, command_agent(server, tmp_path, commands):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        lease = await begin(session, "a.sh")
        assert (await until_result(session, store)).outcome == "passed"
        index, port, temporary, *arguments = store.text(lease.attempt).split()
    assert (index, port, arguments) == ("0", "20000", ["0", "20001"])
    assert len(temporary) < 60
    assert Path(temporary).parent == Path(tempfile.gettempdir())
    assert not exists(temporary)


async def test_temporary_files_of_a_killed_process_are_deleted(tmp_path: Path) -> None:
    """By the next one; a link that leads anywhere else is not followed."""
    left = Path(tempfile.mkdtemp(prefix="qgagent-"))
    other = tmp_path / "qgagent-other"
    other.mkdir()
    for name, target in (("attempt-1", left), ("attempt-2", other)):
        workspace = tmp_path / "state" / "work" / name
        workspace.mkdir(parents=True)
        (workspace / LINK).symlink_to(target)
    async with scripted_server() as server, command_agent(server, tmp_path):
        await welcome(await server.session(), ServerLogs())
    assert (exists(left), exists(other)) == (False, True)
    assert os.listdir(tmp_path / "state" / "work") == []


@pytest.mark.parametrize("preset", ["playwright", "appwright"])
def test_playwright_has_one_worker(preset: str) -> None:
    """As a device runs one test at a time; more is a key."""
    project = "a" if preset == "appwright" else None
    one = commands_of(TargetConfig(preset=preset, project=project)).run  # type: ignore[arg-type]
    four = commands_of(TargetConfig(preset=preset, project=project, workers=4)).run  # type: ignore[arg-type]
    assert "--workers=1" in one
    assert [word for word in four if word.startswith("--workers")] == ["--workers=4"]
