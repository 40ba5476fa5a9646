"""A process that was killed before it had uploaded what a test left behind: the next one goes on from there."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from qgagent.artifacts import Uploader
from qgagent.spool import Spool, Unreported
from qgprotocol.messages import CaseResult, HeldLease, Hello, LogChunk, Result, Welcome
from tests.unit.qgagent_commands import LogStore, Scripts, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import PATIENCE_SECONDS, Session, scripted_server

REPORT = '<testsuite><testcase name="logs in"/></testsuite>'
REPORTING = HeldLease(attempt="a", token="t", phase="reporting")


async def leave_unfinished(state: Path) -> None:
    """What a killed process leaves: an outcome, a log, a report; and the directories of a test that never ended."""
    result = Result(attempt="a", token="t", outcome="failed", run_seconds=1.0, exit_code=1, log_bytes=4)
    await Spool(state / "spool").put(Unreported(agent="agent-1", result=result, unfinished=True))
    (state / "logs").mkdir()
    (state / "logs" / "a.log").write_text("out\n")
    (state / "work" / "a" / "artifacts").mkdir(parents=True)
    (state / "work" / "a" / "artifacts" / "junit.xml").write_text(REPORT)
    (state / "work" / "b" / "artifacts").mkdir(parents=True)


@pytest.fixture
def uploads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The attempts whose artifacts were uploaded: always two."""
    uploaded: list[str] = []

    async def upload(self: Uploader, directory: Path, *, attempt: str, token: str, say: object) -> int:
        await self._peer.present.wait()
        uploaded.append(f"{attempt} {token} {(directory / 'junit.xml').read_text()}")
        say("one not kept")  # type: ignore[operator]
        return 2

    monkeypatch.setattr(Uploader, "upload", upload)
    return uploaded


async def test_the_next_process_completes_and_reports_it(tmp_path: Path, uploads: list[str]) -> None:
    """Its lease is claimed, its files are uploaded, its cases read, its log ends with what was not kept."""
    await leave_unfinished(tmp_path / "state")
    async with scripted_server() as server, command_agent(server, tmp_path) as agent:
        session, store = await server.session(), LogStore()
        hello = await welcome(session, store)
        result = await until_result(session, store)
        await session.sync()
        assert agent.spooled() == []
    assert hello.agents[0].leases == [REPORTING]
    assert uploads == [f"a t {REPORT}"]
    assert store.text("a") == "out\n[qgagent] one not kept\n"
    assert (result.outcome, result.exit_code, result.artifacts) == ("failed", 1, 2)
    assert result.cases == [CaseResult(name="logs in", outcome="passed")]
    assert result.log_bytes == len(store.text("a"))
    assert list((tmp_path / "state" / "work").iterdir()) == []


async def test_nothing_is_sent_before_it_is_complete(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the upload hangs, the device runs other tests; killed again, it is gone on with again."""
    await leave_unfinished(tmp_path / "state")
    Scripts(tmp_path / "tests").sh("c.sh", "exit 0")
    hanging = hang(monkeypatch)
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), LogStore()
        await welcome(session, store)
        await session.send(store.take(await session.expect(LogChunk)))
        await asyncio.wait_for(hanging.wait(), PATIENCE_SECONDS)
        await begin(session, "c.sh")
        assert (await until_result(session, store)).attempt == "c-sh"
        await session.sync()
    assert [kept.result.attempt for kept in Spool(tmp_path / "state" / "spool").unfinished()] == ["a"]
    assert (tmp_path / "state" / "work" / "a" / "artifacts" / "junit.xml").read_text() == REPORT


async def test_one_that_is_not_wanted_is_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server drops the lease while its files are uploaded: nothing is reported, and nothing of it stays."""
    await leave_unfinished(tmp_path / "state")
    dropped = asyncio.Event()

    async def upload(self: Uploader, directory: Path, **_: object) -> int:
        await dropped.wait()
        return 1

    monkeypatch.setattr(Uploader, "upload", upload)
    async with scripted_server() as server, command_agent(server, tmp_path) as agent:
        session = await server.session()
        await drop(session, "a")
        await session.sync()
        dropped.set()
        async with asyncio.timeout(PATIENCE_SECONDS):
            while list((tmp_path / "state" / "work").iterdir()):
                await asyncio.sleep(0.01)
        await session.sync()
        assert agent.spooled() == []
    assert list((tmp_path / "state" / "logs").iterdir()) == []


async def test_an_outcome_is_on_disk_before_the_upload(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a SIGKILL in the middle of an upload leaves is enough for the next process to report the test."""
    Scripts(tmp_path / "tests").sh("a.sh", f"echo out; echo '{REPORT}' > \"$QUALGENT_ARTIFACTS/junit.xml\"; exit 3")
    copied = tmp_path / "copied"
    with monkeypatch.context() as patched:
        hanging = hang(patched)
        async with scripted_server() as server, command_agent(server, tmp_path):
            session = await server.session()
            await welcome(session, LogStore())
            lease = await begin(session, "a.sh")
            await asyncio.wait_for(hanging.wait(), PATIENCE_SECONDS)
            shutil.copytree(tmp_path / "state", copied)
    monkeypatch.setattr("qgagent.artifacts.FIRST_PAUSE_SECONDS", 0.0)
    async with scripted_server() as server, command_agent(server, tmp_path, state_dir=copied):
        session, store = await server.session(), LogStore()
        hello = await welcome(session, store)
        result = await until_result(session, store)
    assert hello.agents[0].leases == [HeldLease(attempt=lease.attempt, token=lease.token, phase="reporting")]
    assert (result.outcome, result.exit_code) == ("failed", 3)
    assert [case.name for case in result.cases] == ["logs in"]
    assert store.text("a-sh").startswith("out\n[qgagent] artifact junit.xml not kept")  # a scripted server takes none


def hang(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Let no upload get anywhere; set once one tries."""
    hanging = asyncio.Event()

    async def server(self: Uploader, deadline: float) -> bool:
        hanging.set()
        await asyncio.Event().wait()
        return False

    monkeypatch.setattr(Uploader, "_server", server)
    return hanging


async def drop(session: Session, attempt: str) -> None:
    await session.expect(Hello)
    await session.send(Welcome(protocol="1.1", server="scripted 1", heartbeat_seconds=60, drop=[attempt]))
