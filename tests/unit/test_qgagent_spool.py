"""Results survive whatever happens before the server has them."""

from __future__ import annotations

import asyncio
import logging
import os
import stat
import threading
from pathlib import Path

import pytest

from qgagent.spool import Spool, Unreported
from qgprotocol.messages import HeldLease, Result
from tests.unit.qgagent_support import running_agent, scripted_server


def unreported(attempt: str) -> Unreported:
    result = Result(attempt=attempt, token="t", outcome="passed", run_seconds=1.5)
    return Unreported(agent="agent-1", result=result)


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


async def test_a_restarted_process_sends_what_the_last_one_could_not(tmp_path: Path) -> None:
    """The new process holds no running lease, names the kept result in its hello, and sends it first."""
    async with scripted_server() as server:
        async with running_agent(server, tmp_path) as agent:
            session = await server.session()
            await session.welcome()
            await session.run("a")
            agent.preset.finish("a")
            first = await session.expect(Result)
            await session.cut()
            await server.session()  # it comes back, and ends before it is welcomed
        async with running_agent(server, tmp_path) as agent:
            session = await server.session()
            hello = await session.welcome()
            assert hello.agents[0].leases == [HeldLease(attempt="a", token="token-a", phase="reporting")]
            assert await session.expect(Result) == first
            await session.acknowledge(first)
            await session.sync()
            assert agent.spooled() == []


async def test_a_result_of_an_agent_that_is_no_more_is_sent_too(tmp_path: Path) -> None:
    """A host that was renamed still reports what ran under the old name, and does not claim the lease."""
    await Spool(tmp_path / "spool").put(unreported("a"))
    async with scripted_server() as server, running_agent(server, tmp_path, name="renamed"):
        session = await server.session()
        assert (await session.welcome()).agents[0].leases == []
        assert (await session.result()).attempt == "a"


async def test_results_are_kept_in_the_order_they_came(tmp_path: Path) -> None:
    """Oldest first, also when they are read back from disk."""
    spool = Spool(tmp_path)
    for attempt in ("c", "a", "b"):
        await spool.put(unreported(attempt))
    expected = [unreported(attempt) for attempt in ("c", "a", "b")]
    assert spool.unreported() == expected
    assert Spool(tmp_path).unreported() == expected


async def test_empty_is_signalled(tmp_path: Path) -> None:
    """An ending process waits for exactly this."""
    spool = Spool(tmp_path)
    assert spool.empty.is_set()
    await spool.put(unreported("a"))
    assert not spool.empty.is_set()
    assert not Spool(tmp_path).empty.is_set()
    assert spool.forget("a")
    assert spool.empty.is_set()


async def test_forgetting_twice_is_harmless(tmp_path: Path) -> None:
    """Acknowledgements may be repeated, also for results that never were here."""
    spool = Spool(tmp_path)
    await spool.put(unreported("a"))
    assert [spool.forget("a"), spool.forget("a"), spool.forget("b")] == [True, False, False]
    assert names(tmp_path) == []


@pytest.mark.parametrize("attempt", ["../../escaped", "/absolute", "a/b", "..", "", "x" * 300, "nul\0"])
async def test_an_attempt_never_names_a_file_elsewhere(tmp_path: Path, attempt: str) -> None:
    """Ids come from the server; whatever they are, the file is in the spool and is found again."""
    directory = tmp_path / "spool"
    await Spool(directory).put(unreported(attempt))
    assert len(names(directory)) == 1
    assert names(tmp_path) == ["spool"]
    again = Spool(directory)
    assert again.unreported() == [unreported(attempt)]
    again.forget(attempt)
    assert names(directory) == []


async def test_a_result_is_on_disk_before_it_counts_as_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The content is synced before it gets its name, the name before ``put`` returns: a power cut takes neither."""
    synced: list[tuple[str, list[str]]] = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        kind = "directory" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file"
        synced.append((kind, names(tmp_path)))
        real(descriptor)

    monkeypatch.setattr("qgagent.spool.os.fsync", fsync)
    await Spool(tmp_path).put(unreported("a"))
    assert synced == [("file", ["a.partial"]), ("directory", ["a.json"])]


async def test_a_result_acknowledged_while_it_is_written_leaves_no_file(tmp_path: Path) -> None:
    """A new connection may send it, and the server acknowledge it, before a slow disk has it."""

    class SlowSpool(Spool):
        writing, go_on = threading.Event(), threading.Event()

        def _write(self, path: Path, content: bytes) -> None:
            self.writing.set()
            assert self.go_on.wait(10)
            super()._write(path, content)

    spool = SlowSpool(tmp_path)
    put = asyncio.create_task(spool.put(unreported("a")))
    assert await asyncio.to_thread(spool.writing.wait, 10)
    assert spool.forget("a")
    spool.go_on.set()
    await put
    assert names(tmp_path) == []
    assert spool.empty.is_set()


async def test_what_a_crash_left_half_written_is_no_result(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A partial file is removed; one that is no result is set aside and said; the rest is kept."""
    await Spool(tmp_path).put(unreported("a"))
    (tmp_path / "b.partial").write_text('{"agent": "agent-1", "resu')
    (tmp_path / "c.json").write_text('{"agent": 7}')
    with caplog.at_level(logging.WARNING, logger="qgagent"):
        spool = Spool(tmp_path)
    assert spool.unreported() == [unreported("a")]
    assert names(tmp_path) == ["a.json", "c.unreadable"]
    assert "c.json is no result" in caplog.text


async def test_a_disk_that_takes_nothing_costs_no_result(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The result is kept in memory, sent from there and forgotten; the log says that the disk failed."""
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
        assert await session.expect(Result) == result
        await session.acknowledge(result)
        await session.sync()
        await session.cut()
        assert (await (await server.session()).welcome()).agents[0].leases == []
    assert "cannot be kept on disk" in caplog.text
