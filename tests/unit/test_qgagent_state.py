"""The state directory and the journal."""

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

from qgagent.child import run_child
from qgagent.errors import StateDirError
from qgagent.state_dir import Journal, commands_lock, default_state_dir, lock_state_dir
from qgagent.verdicts import RunOutcome
from tests.unit.qgagent_support import make_lease, running_agent, scripted_server


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


async def test_the_journal_records_all_events(tmp_path: Path) -> None:
    """Each with both clocks, instance, agent, attempt and job."""
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


def test_a_journal_is_appended_to(tmp_path: Path) -> None:
    """A restart keeps earlier lines."""
    for instance in ("first", "second"):
        with Journal(tmp_path / "journal.jsonl", instance=instance) as journal:
            journal.write("start", make_lease("a"), "agent-1")
    assert [line["instance"] for line in lines(tmp_path / "journal.jsonl")] == ["first", "second"]


def test_a_large_journal_is_rotated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One previous file is kept."""
    monkeypatch.setattr("qgagent.state_dir.MAX_JOURNAL_BYTES", 1000)
    path = tmp_path / "journal.jsonl"
    with Journal(path, instance="i") as journal:
        for number in range(10):
            journal.write("start", make_lease(f"test-{number}"), "agent-1")
    kept = lines(path.with_name("journal.jsonl.1")) + lines(path)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["journal.jsonl", "journal.jsonl.1"]
    assert [line["test"] for line in kept] == [f"test-{number}" for number in range(10)][-len(kept) :]
    assert path.with_name("journal.jsonl.1").stat().st_size >= 1000


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_journal_errors_are_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    """However many lines are lost; tests continue."""
    with caplog.at_level(logging.WARNING, logger="qgagent"), Journal(Path("/dev/full"), instance="i") as journal:
        for _ in range(3):
            journal.write("start", make_lease("a"), "agent-1")
    assert [record.getMessage() for record in caplog.records] == [
        "journal /dev/full cannot be written: No space left on device"
    ]


def test_the_state_directory_is_private(tmp_path: Path) -> None:
    """Missing parents are created; results may quote confidential output."""
    with lock_state_dir(tmp_path / "a" / "b"):
        assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


def test_two_processes_never_share_a_state_directory(tmp_path: Path) -> None:
    """The second gets an error with what to do."""
    with lock_state_dir(tmp_path), pytest.raises(StateDirError, match=r"another qgagent uses .* give --state-dir"):
        lock_state_dir(tmp_path, timeout_seconds=0).__enter__()
    with lock_state_dir(tmp_path, timeout_seconds=0):
        pass


def test_the_lock_of_an_ending_process_is_awaited(tmp_path: Path) -> None:
    """A restarting server restarts its demo agents while the old ones end."""
    first = lock_state_dir(tmp_path)
    first.__enter__()
    waiting = threading.Event()

    def second() -> None:
        waiting.set()
        with lock_state_dir(tmp_path, timeout_seconds=30):
            pass

    thread = threading.Thread(target=second)
    thread.start()
    waiting.wait()
    first.__exit__(None, None, None)
    thread.join(timeout=10)
    assert not thread.is_alive()


def test_errors_of_the_state_directory_are_explained(tmp_path: Path) -> None:
    """With the directory and the system's error."""
    (tmp_path / "file").write_text("")
    with pytest.raises(StateDirError, match="file/below cannot be used: Not a directory"):
        lock_state_dir(tmp_path / "file" / "below").__enter__()


@pytest.mark.parametrize("name", ["agent-1", "lab/rack:2", "a/../b"])
def test_the_default_state_directory_depends_on_the_name(name: str) -> None:
    """Always directly below the user's state directory."""
    path = default_state_dir(name)
    assert path.parent == default_state_dir("other").parent
    assert ".." not in path.parts


def held_lock(state_dir: Path) -> int:
    """Lock the file as a guardian does."""
    file = os.open(commands_lock(state_dir), os.O_RDWR | os.O_CREAT)
    fcntl.flock(file, fcntl.LOCK_SH)
    return file


def test_commands_of_an_earlier_process_are_awaited(tmp_path: Path) -> None:
    """The device is not used before its guardians have ended."""
    guardian, entered = held_lock(tmp_path), threading.Event()

    def enter() -> None:
        with lock_state_dir(tmp_path):
            entered.set()

    thread = threading.Thread(target=enter)
    thread.start()
    assert not entered.wait(0.3)
    os.close(guardian)
    assert entered.wait(10)
    thread.join()


def test_waiting_for_earlier_commands_times_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A process blocked in the kernel does not stop the host; a warning is logged."""
    monkeypatch.setattr("qgagent.state_dir.COMMANDS_TIMEOUT_SECONDS", 0.1)
    guardian = held_lock(tmp_path)
    with lock_state_dir(tmp_path):
        assert "still runs" in caplog.text
    os.close(guardian)


async def test_a_guardian_holds_the_lock_while_its_command_runs(tmp_path: Path) -> None:
    """Other processes do not inherit the lock."""
    lock, began = commands_lock(tmp_path), asyncio.Event()
    running = asyncio.create_task(
        run_child(
            ["sh", "-c", "echo began; while [ ! -e go-on ]; do sleep 0.02; done"],
            cwd=tmp_path,
            environment={"PATH": "/usr/bin:/bin"},
            output=lambda _: began.set(),
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
