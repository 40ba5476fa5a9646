"""Cases of a running attempt: when they are sent, to which servers, and how much of them."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import msgspec
import pytest

from qgagent.case_sender import MAX_ENDED_BYTES, SEND_SECONDS, send_cases
from qgagent.cases import CaseProgress
from qgagent.config import ArtifactCaps
from qgagent.peer import ConnectedServer
from qgagent.targets import Commands
from qgagent.tasks import cancel
from qgprotocol.codec import decode_from_agent, encode
from qgprotocol.messages import Cases, FromAgent, Hello, Result, Welcome
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result
from tests.unit.qgagent_support import Session, make_lease, scripted_server
from tests.unit.test_qgagent_cases import begin as begin_line
from tests.unit.test_qgagent_cases import end as end_line
from tests.unit.test_qgagent_cases import line
from tests.unit.test_qgagent_reported import REPORTER

SCRIPT = """
write("start", total=3)
begin("a"); end("a"); begin("b"); end("b", "failed", errors=[{"message": "no"}]); begin("b", retry=1); end("b", retry=1)
begin("c", project="web")
while not os.path.exists("go"):
    time.sleep(0.02)
end("c"); write("finish")
"""


async def welcome(session: Session, *, protocol: str = "1.3", capabilities: tuple[str, ...] = ("cases",)) -> None:
    await session.expect(Hello)
    await session.send(
        Welcome(protocol=protocol, server="scripted 1", heartbeat_seconds=60, capabilities=list(capabilities))
    )


async def next_cases(session: Session, seen: list[FromAgent]) -> Cases:
    while not isinstance(message := await session.receive(), Cases):
        seen.append(message)
    return message


@pytest.mark.seconds
async def test_the_state_is_sent_while_the_test_runs_and_again_after_a_reconnect(tmp_path: Path) -> None:
    scripts = Scripts(tmp_path / "tests")
    scripts.sh("a.py", REPORTER + SCRIPT)
    commands, caps = Commands(run=(sys.executable, "{test}")), ArtifactCaps(max_files=0)
    async with scripted_server() as server, command_agent(server, tmp_path, commands, artifacts=caps):
        session = await server.session()
        seen: list[FromAgent] = []
        await welcome(session)
        lease = await begin(session, "a.py")
        cases = await next_cases(session, seen)
        while cases.running != ["c (web)"]:
            later = await next_cases(session, seen)
            assert later.number > cases.number
            cases = later
        assert (cases.attempt, cases.token, cases.total) == (lease.attempt, lease.token, 3)
        assert (cases.passed, cases.failed, cases.skipped, cases.flaky) == (2, 0, 0, 1)
        assert [(case.name, case.flaky) for case in cases.ended] == [("a", False), ("b", True)]
        await session.cut()
        session = await server.session()
        await welcome(session)
        assert await next_cases(session, seen) == cases
        assert not [message for message in seen if isinstance(message, Result)]
        scripts.sh("go", "")
        store = ServerLogs()
        while not isinstance(message := await session.receive(), Result):
            if not isinstance(message, Cases):
                await session.send(store.take(message))  # type: ignore[arg-type]
        assert message.outcome == "passed"


@pytest.mark.seconds
@pytest.mark.parametrize(("protocol", "capabilities"), [("1.2", ("cases",)), ("1.3", ()), ("1.3", ("source",))])
async def test_other_servers_get_none(tmp_path: Path, protocol: str, capabilities: tuple[str, ...]) -> None:
    scripts = Scripts(tmp_path / "tests")
    scripts.sh("a.py", REPORTER + SCRIPT.replace('end("c")', 'time.sleep(1.2); end("c")'))
    scripts.sh("go", "")
    commands, caps = Commands(run=(sys.executable, "{test}")), ArtifactCaps(max_files=0)
    async with scripted_server() as server, command_agent(server, tmp_path, commands, artifacts=caps):
        session = await server.session()
        seen: list[FromAgent] = []
        await welcome(session, protocol=protocol, capabilities=capabilities)
        await begin(session, "a.py")
        result = await until_result(session, ServerLogs(), seen=seen)
    assert result.outcome == "passed"
    assert not [message for message in seen if isinstance(message, Cases)]


@pytest.mark.seconds
async def test_a_state_is_sent_once_and_fits_a_frame() -> None:
    """Names, messages and compared values of any length."""
    peer, progress = ConnectedServer(), CaseProgress(nonce="n")
    progress.take(line("start"))
    long = "\N{EURO SIGN}" * 5000
    for number in range(60):
        progress.take(begin_line(f"{number}{long}", project=long, file=long))
        errors = [{"message": long, "expected": long, "actual": long}]
        progress.take(end_line(f"{number}{long}", "failed", errors=errors))
    for number in range(20):
        progress.take(begin_line(f"r{number}{long}"))
    peer.open()
    peer.set_connected(3, ["cases"])
    sending = asyncio.create_task(send_cases(peer, make_lease("a"), progress))
    (first,) = await peer.get_all()
    assert isinstance(first, Cases)
    decoded = decode_from_agent(encode(first))
    assert decoded == first
    assert (first.failed, len(first.running)) == (60, 10)
    assert first.ended[-1].name.startswith("59")
    assert len(msgspec.json.encode(first.ended)) <= MAX_ENDED_BYTES
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(3 * SEND_SECONDS):
            await peer.get_all()
    progress.take(end_line(f"r0{long}"))
    (second,) = await peer.get_all()
    assert isinstance(second, Cases)
    assert (second.passed, second.number) == (1, first.number + 1)
    await cancel(sending)


@pytest.mark.seconds
async def test_a_cancelled_test_keeps_its_cases(tmp_path: Path) -> None:
    """Those that ended, and the one that was running."""
    scripts = Scripts(tmp_path / "tests")
    scripts.sh("a.py", REPORTER + SCRIPT)
    commands, caps = Commands(run=(sys.executable, "{test}")), ArtifactCaps(max_files=0)
    async with scripted_server() as server, command_agent(server, tmp_path, commands, artifacts=caps):
        session, store = await server.session(), ServerLogs()
        await welcome(session)
        lease = await begin(session, "a.py")
        while (await next_cases(session, [])).running != ["c (web)"]:
            pass
        await session.revoke(lease)
        while not isinstance(message := await session.receive(), Result):
            if not isinstance(message, Cases):
                await session.send(store.take(message))  # type: ignore[arg-type]
    assert message.outcome == "cancelled"
    assert [(case.name, case.outcome) for case in message.cases] == [("a", "passed"), ("b", "passed"), ("c", "error")]
