"""Recovery of results that a killed process left unfinished."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from qgagent.artifacts import ArtifactFile, ArtifactUploader
from qgagent.backoff import UnavailableError
from qgagent.state_dir import ResultSpool, SpooledResult
from qgprotocol.cases import CaseResult
from qgprotocol.messages import HeldLease, Hello, LogChunk, Result, Welcome
from tests.support.waiting import aeventually
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import PATIENCE_SECONDS, Session, scripted_server

REPORT = '<testsuite><testcase name="logs in"/></testsuite>'
REPORTING = HeldLease(attempt="a", token="t", phase="reporting")


async def leave_unfinished(state: Path) -> None:
    """Create the state of a killed process: an outcome, a log, a report, and a workspace of a test that did not end."""
    result = Result(attempt="a", token="t", outcome="failed", run_seconds=1.0, exit_code=1, log_bytes=4)
    await ResultSpool(state / "spool").put(SpooledResult(agent="agent-1", result=result, unfinished=True))
    (state / "logs").mkdir()
    (state / "logs" / "a.log").write_text("out\n")
    (state / "work" / "a" / "artifacts").mkdir(parents=True)
    (state / "work" / "a" / "artifacts" / "junit.xml").write_text(REPORT)
    (state / "work" / "b" / "artifacts").mkdir(parents=True)


@pytest.fixture
def uploads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Record uploads instead of performing them; each reports two files."""
    uploaded: list[str] = []

    async def upload(self: ArtifactUploader, directory: Path, *, attempt: str, token: str, note: object) -> int:
        await self.peer.connected.wait()
        uploaded.append(f"{attempt} {token} {(directory / 'junit.xml').read_text()}")
        note("one not kept")  # type: ignore[operator]
        return 2

    monkeypatch.setattr(ArtifactUploader, "upload", upload)
    return uploaded


async def test_the_next_process_completes_and_reports_the_result(tmp_path: Path, uploads: list[str]) -> None:
    """It keeps the lease, uploads the files, reads the cases and appends notes to the log."""
    await leave_unfinished(tmp_path / "state")
    async with scripted_server() as server, command_agent(server, tmp_path) as agent:
        session, store = await server.session(), ServerLogs()
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


async def test_artifacts_outlive_a_restart_while_the_server_has_no_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process is killed between refused uploads; the next one is refused too, and uploads them in the end."""
    monkeypatch.setattr("qgagent.backoff.FIRST_SECONDS", 0.001)
    monkeypatch.setattr("qgagent.backoff.MAX_SECONDS", 0.002)
    Scripts(tmp_path / "tests").sh("a.sh", f"echo '{REPORT}' > \"$QUALGENT_ARTIFACTS/junit.xml\"; exit 3")
    copied, refused, refusals, stored = tmp_path / "copied", asyncio.Event(), [0], list[str]()

    async def put(self: ArtifactUploader, client: object, artifact: ArtifactFile, attempt: str, token: str) -> None:
        refusals[0] += 1
        if refusals[0] == 12:
            refused.set()
            await asyncio.Event().wait()
        if refusals[0] < 30:
            raise UnavailableError("the server answers with HTTP 507")
        stored.append(artifact.name)

    monkeypatch.setattr(ArtifactUploader, "_put", put)
    async with scripted_server() as server, command_agent(server, tmp_path):
        session = await server.session()
        await welcome(session, ServerLogs())
        await begin(session, "a.sh")
        await asyncio.wait_for(refused.wait(), PATIENCE_SECONDS)
        shutil.copytree(tmp_path / "state", copied)
    refusals[0] = 12
    async with scripted_server() as server, command_agent(server, tmp_path, state_dir=copied):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        result = await until_result(session, store)
    assert (result.outcome, result.artifacts, stored) == ("failed", 1, ["junit.xml"])


async def test_an_incomplete_result_is_not_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The device runs other tests meanwhile; after another kill, recovery starts again."""
    await leave_unfinished(tmp_path / "state")
    Scripts(tmp_path / "tests").sh("c.sh", "exit 0")
    hanging = hang(monkeypatch)
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await session.send(store.take(await session.expect(LogChunk)))
        await asyncio.wait_for(hanging.wait(), PATIENCE_SECONDS)
        await begin(session, "c.sh")
        assert (await until_result(session, store)).attempt == "c-sh"
        await session.sync()
    assert [spooled.result.attempt for spooled in ResultSpool(tmp_path / "state" / "spool").unfinished()] == ["a"]
    assert (tmp_path / "state" / "work" / "a" / "artifacts" / "junit.xml").read_text() == REPORT


async def test_a_dropped_result_is_deleted_during_recovery(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither reported nor spooled."""
    await leave_unfinished(tmp_path / "state")
    dropped = asyncio.Event()

    async def upload(self: ArtifactUploader, directory: Path, **_: object) -> int:
        await dropped.wait()
        return 1

    monkeypatch.setattr(ArtifactUploader, "upload", upload)
    async with scripted_server() as server, command_agent(server, tmp_path) as agent:
        session = await server.session()
        await drop(session, "a")
        await session.sync()
        dropped.set()
        await aeventually(lambda: not list((tmp_path / "state" / "work").iterdir()), seconds=PATIENCE_SECONDS)
        await session.sync()
        assert agent.spooled() == []
    assert list((tmp_path / "state" / "logs").iterdir()) == []


@pytest.mark.seconds
async def test_the_outcome_is_stored_before_the_upload(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a SIGKILL during an upload, the next process can report the test."""
    Scripts(tmp_path / "tests").sh("a.sh", f"echo out; echo '{REPORT}' > \"$QUALGENT_ARTIFACTS/junit.xml\"; exit 3")
    copied = tmp_path / "copied"
    with monkeypatch.context() as patched:
        hanging = hang(patched)
        async with scripted_server() as server, command_agent(server, tmp_path):
            session = await server.session()
            await welcome(session, ServerLogs())
            lease = await begin(session, "a.sh")
            await asyncio.wait_for(hanging.wait(), PATIENCE_SECONDS)
            shutil.copytree(tmp_path / "state", copied)
    monkeypatch.setattr("qgagent.artifacts.GIVE_UP_SECONDS", 0.2)
    async with scripted_server() as server, command_agent(server, tmp_path, state_dir=copied):
        session, store = await server.session(), ServerLogs()
        hello = await welcome(session, store)
        result = await until_result(session, store)
    assert hello.agents[0].leases == [HeldLease(attempt=lease.attempt, token=lease.token, phase="reporting")]
    assert (result.outcome, result.exit_code) == ("failed", 3)
    assert [case.name for case in result.cases] == ["logs in"]
    assert store.text("a-sh").startswith("out\n[qgagent] no more artifacts kept")  # the scripted server rejects uploads


def hang(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Make uploads wait forever; the event is set when one starts."""
    hanging = asyncio.Event()

    async def wait_for_server(self: ArtifactUploader, deadline: float) -> bool:
        hanging.set()
        await asyncio.Event().wait()
        return False

    monkeypatch.setattr(ArtifactUploader, "_wait_for_server", wait_for_server)
    return hanging


async def drop(session: Session, attempt: str) -> None:
    await session.expect(Hello)
    await session.send(Welcome(protocol="1.1", server="scripted 1", heartbeat_seconds=60, drop=[attempt]))
