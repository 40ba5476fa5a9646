"""The spool: results survive until the server acknowledges them."""

from __future__ import annotations

import asyncio
import logging
import os
import stat
import threading
import time
from pathlib import Path

import pytest
from msgspec.structs import replace

from qgagent.state_dir import ResultSpool, SpooledResult, write_synced
from qgprotocol.messages import HeldLease, Result
from tests.unit.qgagent_support import running_agent, scripted_server


def spooled(attempt: str) -> SpooledResult:
    result = Result(attempt=attempt, token="t", outcome="passed", run_seconds=1.5)
    return SpooledResult(agent="agent-1", result=result)


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


async def test_a_restarted_process_sends_spooled_results(tmp_path: Path) -> None:
    """Its hello lists them, and no running lease."""
    async with scripted_server() as server:
        async with running_agent(server, tmp_path) as agent:
            session = await server.session()
            await session.welcome()
            await session.run("a")
            agent.preset.finish("a")
            first = await session.expect(Result)
            await session.cut()
            await server.session()  # it reconnects, and ends before its welcome
        async with running_agent(server, tmp_path) as agent:
            session = await server.session()
            hello = await session.welcome()
            assert hello.agents[0].leases == [HeldLease(attempt="a", token="token-a", phase="reporting")]
            again = await session.expect(Result)
            assert replace(again, ended_seconds_ago=first.ended_seconds_ago) == first
            assert (again.ended_seconds_ago or 0.0) > 0.0, "by the wall clock"
            await session.acknowledge(first)
            await session.sync()
            assert agent.spooled() == []


async def test_a_result_of_a_renamed_agent_is_sent(tmp_path: Path) -> None:
    """Without claiming the lease."""
    await ResultSpool(tmp_path / "spool").put(spooled("a"))
    async with scripted_server() as server, running_agent(server, tmp_path, name="renamed"):
        session = await server.session()
        assert (await session.welcome()).agents[0].leases == []
        assert (await session.result()).attempt == "a"


async def test_results_are_kept_in_order(tmp_path: Path) -> None:
    """Oldest first, also after reading them from disk."""
    spool = ResultSpool(tmp_path)
    for attempt in ("c", "a", "b"):
        await spool.put(spooled(attempt))
    expected = [spooled(attempt) for attempt in ("c", "a", "b")]
    assert spool.unreported() == expected
    assert ResultSpool(tmp_path).unreported() == expected


async def test_an_event_signals_an_empty_spool(tmp_path: Path) -> None:
    """An ending process waits for it."""
    spool = ResultSpool(tmp_path)
    assert spool.empty.is_set()
    await spool.put(spooled("a"))
    assert not spool.empty.is_set()
    assert not ResultSpool(tmp_path).empty.is_set()
    assert spool.delete("a")
    assert spool.empty.is_set()


async def test_deleting_twice_has_no_effect(tmp_path: Path) -> None:
    """Acknowledgements may be repeated, or refer to unknown results."""
    spool = ResultSpool(tmp_path)
    await spool.put(spooled("a"))
    assert [spool.delete("a"), spool.delete("a"), spool.delete("b")] == [True, False, False]
    assert names(tmp_path) == []


@pytest.mark.parametrize("attempt", ["../../escaped", "/absolute", "a/b", "..", "", "x" * 300, "nul\0"])
async def test_attempt_ids_cannot_leave_the_directory(tmp_path: Path, attempt: str) -> None:
    """Ids come from the server; any id can be stored and read again."""
    directory = tmp_path / "spool"
    await ResultSpool(directory).put(spooled(attempt))
    assert len(names(directory)) == 1
    assert names(tmp_path) == ["spool"]
    again = ResultSpool(directory)
    assert again.unreported() == [spooled(attempt)]
    again.delete(attempt)
    assert names(directory) == []


async def test_put_returns_after_the_result_is_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is synced before it is renamed, the directory before ``put`` returns."""
    synced: list[tuple[str, list[str]]] = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        kind = "directory" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file"
        synced.append((kind, names(tmp_path)))
        real(descriptor)

    monkeypatch.setattr("qgagent.state_dir.os.fsync", fsync)
    await ResultSpool(tmp_path).put(spooled("a"))
    assert synced == [("file", ["a.partial"]), ("directory", ["a.json"])]


async def test_a_result_acknowledged_during_the_write_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new connection may send it before a slow disk has stored it."""
    writing, go_on = threading.Event(), threading.Event()

    def write_slowly(path: Path, content: bytes) -> None:
        writing.set()
        assert go_on.wait(10)
        write_synced(path, content)

    monkeypatch.setattr("qgagent.state_dir.write_synced", write_slowly)
    spool = ResultSpool(tmp_path)
    put = asyncio.create_task(spool.put(spooled("a")))
    assert await asyncio.to_thread(writing.wait, 10)
    assert spool.delete("a")
    go_on.set()
    await put
    assert names(tmp_path) == []
    assert spool.empty.is_set()


async def test_partial_and_invalid_files_are_skipped(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Partial files are deleted; invalid ones are renamed and logged."""
    await ResultSpool(tmp_path).put(spooled("a"))
    (tmp_path / "b.partial").write_text('{"agent": "agent-1", "resu')
    (tmp_path / "c.json").write_text('{"agent": 7}')
    with caplog.at_level(logging.WARNING, logger="qgagent"):
        spool = ResultSpool(tmp_path)
    assert spool.unreported() == [spooled("a")]
    assert names(tmp_path) == ["a.json", "c.unreadable"]
    assert "c.json to .unreadable" in caplog.text


async def test_a_disk_error_loses_no_result(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """It is kept in memory and sent from there; the error is logged."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        (tmp_path / "spool").rmdir()
        (tmp_path / "spool").write_text("not a directory any more")
        agent.preset.finish("a")
        result = await session.expect(Result)
        await session.cut()
        session = await server.session()
        await session.welcome()
        again = await session.expect(Result)
        assert replace(again, ended_seconds_ago=result.ended_seconds_ago) == result
        assert (again.ended_seconds_ago or 0.0) > (result.ended_seconds_ago or 0.0) > 0.0
        await session.acknowledge(result)
        await session.sync()
        await session.cut()
        assert (await (await server.session()).welcome()).agents[0].leases == []
    assert "cannot be kept on disk" in caplog.text


async def test_a_result_says_how_long_ago_its_test_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the monotonic clock, after a restart by the wall clock; not at all if that is not known or makes no sense."""
    now, wall = time.monotonic(), time.time()
    monkeypatch.setattr(time, "monotonic", lambda: now)
    monkeypatch.setattr(time, "time", lambda: wall)
    spool = ResultSpool(tmp_path)
    await spool.put(spooled("old"))
    await spool.put(spooled("a"), ended_at=now - 30.0)
    wall += 7.0
    assert spool.dated(spooled("a").result).ended_seconds_ago == pytest.approx(30.0)
    restarted = ResultSpool(tmp_path)
    assert restarted.dated(spooled("a").result).ended_seconds_ago == pytest.approx(37.0, abs=0.01)
    assert restarted.dated(spooled("old").result).ended_seconds_ago is None
    for wrong in (-1000.0, 1e9):
        monkeypatch.setattr(time, "time", lambda wrong=wrong: wall + wrong)
        assert restarted.dated(spooled("a").result) == spooled("a").result
    spool.delete("a")
    assert spool.dated(spooled("a").result) == spooled("a").result
