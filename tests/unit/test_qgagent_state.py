"""The state directory and the journal in it."""

from __future__ import annotations

import asyncio
import fcntl
import json
import logging
import os
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qgagent.child import Limits, run_child
from qgagent.errors import StateDirError
from qgagent.journal import Journal
from qgagent.presets.base import RunOutcome
from qgagent.state_dir import StateDir, commands_lock, default_state_dir
from tests.unit.qgagent_support import make_lease, running_agent, scripted_server


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


async def test_the_journal_tells_the_whole_story(tmp_path: Path) -> None:
    """Process, start, install, execute, result: each with both clocks, the instance, and what was run where."""
    before = time.monotonic()
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        instance = (await session.welcome()).instance
        await session.run("a", app="7.1")
        agent.preset.finish("a", RunOutcome(outcome="failed"))
        result = await session.result()
    journal = agent.journal()
    assert [line["event"] for line in journal] == ["process", "start", "install", "execute", "result"]
    for line in journal:
        assert line["instance"] == instance
        assert before <= line["monotonic"] <= time.monotonic()
        assert abs(datetime.now(UTC) - datetime.fromisoformat(line["at"])).total_seconds() < 60
    for line in journal[1:]:
        assert (line["agent"], line["attempt"], line["job"], line["number"]) == ("agent-1", "a", "job-a", 1)
        assert (line["org_id"], line["app_version_id"], line["target"], line["test"]) == ("acme", "7.1", "mobile", "a")
    assert journal[2]["seconds"] == result.install_seconds
    assert (journal[4]["outcome"], journal[4]["run_seconds"]) == ("failed", result.run_seconds)


def test_a_journal_is_added_to(tmp_path: Path) -> None:
    """A restart keeps what is there."""
    for instance in ("first", "second"):
        with Journal(tmp_path / "journal.jsonl", instance=instance) as journal:
            journal.write("start", make_lease("a"), "agent-1")
    assert [line["instance"] for line in lines(tmp_path / "journal.jsonl")] == ["first", "second"]


def test_a_journal_that_grew_long_begins_anew(tmp_path: Path) -> None:
    """The last whole file is kept beside it, so that an agent that runs for years fills no disk."""
    path = tmp_path / "journal.jsonl"
    with Journal(path, instance="i", max_bytes=1000) as journal:
        for number in range(10):
            journal.write("start", make_lease(f"test-{number}"), "agent-1")
    kept = lines(path.with_name("journal.jsonl.1")) + lines(path)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["journal.jsonl", "journal.jsonl.1"]
    assert [line["test"] for line in kept] == [f"test-{number}" for number in range(10)][-len(kept) :]
    assert path.with_name("journal.jsonl.1").stat().st_size >= 1000


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_journal_that_cannot_be_written_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """It is said once, however many lines are lost."""
    with caplog.at_level(logging.WARNING, logger="qgagent"), Journal(Path("/dev/full"), instance="i") as journal:
        for _ in range(3):
            journal.write("start", make_lease("a"), "agent-1")
    assert [record.getMessage() for record in caplog.records] == [
        "journal /dev/full cannot be written: No space left on device"
    ]


def test_a_state_directory_is_made_for_its_owner_only(tmp_path: Path) -> None:
    """Missing parents are made; others cannot look in, for results may quote what tests saw."""
    with StateDir(tmp_path / "a" / "b") as state:
        assert state.path.stat().st_mode & 0o777 == 0o700


def test_two_processes_never_share_a_state_directory(tmp_path: Path) -> None:
    """The second is told who is in the way and what to do."""
    with StateDir(tmp_path), pytest.raises(StateDirError, match=r"another qgagent uses .* give --state-dir"):
        StateDir(tmp_path, patience_seconds=0).__enter__()
    with StateDir(tmp_path, patience_seconds=0):
        pass


def test_a_process_that_is_just_ending_is_waited_for(tmp_path: Path) -> None:
    """A server that restarts starts its demo agents again while the old ones let go."""
    first = StateDir(tmp_path)
    first.__enter__()
    waiting = threading.Event()

    def second() -> None:
        waiting.set()
        with StateDir(tmp_path, patience_seconds=30):
            pass

    thread = threading.Thread(target=second)
    thread.start()
    waiting.wait()
    first.__exit__()
    thread.join(timeout=10)
    assert not thread.is_alive()


def test_a_state_directory_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    """The error names the directory and the system's reason."""
    (tmp_path / "file").write_text("")
    with pytest.raises(StateDirError, match="file/below cannot be used: Not a directory"):
        StateDir(tmp_path / "file" / "below").__enter__()


@pytest.mark.parametrize("name", ["agent-1", "lab/rack:2", "a/../b"])
def test_the_default_state_directory_is_one_per_name(name: str) -> None:
    """Whatever the name, one directory below the user's state directory."""
    path = default_state_dir(name)
    assert path.parent == default_state_dir("other").parent
    assert ".." not in path.parts


def held_lock(state_dir: Path) -> int:
    """As a guardian holds it."""
    file = os.open(commands_lock(state_dir), os.O_RDWR | os.O_CREAT)
    fcntl.flock(file, fcntl.LOCK_SH)
    return file


def test_what_an_earlier_process_ran_is_waited_for(tmp_path: Path) -> None:
    """Its guardians are still ending it: the device is not used before that."""
    guardian, entered = held_lock(tmp_path), threading.Event()

    def enter() -> None:
        with StateDir(tmp_path):
            entered.set()

    thread = threading.Thread(target=enter)
    thread.start()
    assert not entered.wait(0.3)
    os.close(guardian)
    assert entered.wait(10)
    thread.join()


def test_what_never_ends_is_not_waited_for_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """What the kernel does not let go of must not keep the host from all work; it is said."""
    monkeypatch.setattr("qgagent.state_dir.COMMANDS_PATIENCE_SECONDS", 0.1)
    guardian = held_lock(tmp_path)
    with StateDir(tmp_path):
        assert "does not end" in caplog.text
    os.close(guardian)


async def test_a_guardian_holds_the_lock_while_its_command_runs(tmp_path: Path) -> None:
    """And nothing that the command leaves behind, or that runs beside it, does."""
    lock, began = commands_lock(tmp_path), asyncio.Event()
    running = asyncio.create_task(
        run_child(
            ["sh", "-c", "echo began; while [ ! -e go-on ]; do sleep 0.02; done"],
            cwd=tmp_path,
            environment={"PATH": "/usr/bin:/bin"},
            output=lambda _: began.set(),
            limits=Limits(),
            lock=lock,
        )
    )
    await asyncio.wait_for(began.wait(), 10)
    with lock.open() as file:
        with pytest.raises(BlockingIOError):
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        (tmp_path / "go-on").touch()
        assert (await running).succeeded
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
