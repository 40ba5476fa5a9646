"""Cleanup of a test's processes, whichever process dies first."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from qgagent.child import run_child
from qgagent.verdicts import CommandLimits
from qgprotocol.messages import Goodbye, Heartbeat, LogChunk, Progress, Start
from tests.integration.qgagent_process import agent_process
from tests.support.waiting import aeventually
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, make_job_lease, until_result, welcome
from tests.unit.qgagent_support import PATIENCE_SECONDS, scripted_server

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can find daemons that left their parent")

PROCESS_TREE = """
trap '' TERM
echo $$ > pids
sleep 1000 & echo $! >> pids
(trap '' TERM; exec setsid sh -c 'echo $$ >> pids; trap "" TERM; sleep 1000 & echo $! >> pids; wait') &
while [ $(wc -l < pids) -lt 4 ]; do sleep 0.01; done
echo ready
"""
"""A command, a child, a daemon in a session of its own that ignores SIGTERM, and the daemon's child."""


@pytest.fixture
def scripts(tmp_path: Path) -> Scripts:
    return Scripts(tmp_path / "tests")


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] != "Z"
    except OSError:
        return False


async def wait_until_ended(pids: list[int], seconds: float = PATIENCE_SECONDS) -> None:
    """Wait until none of the processes runs."""
    await aeventually(lambda: [pid for pid in pids if alive(pid)], lambda left: not left, seconds=seconds)


def process_tree(scripts: Scripts) -> list[int]:
    pids = [int(line) for line in scripts.read("pids").split()]
    assert len(pids) == 4
    return pids


@linux
async def test_remaining_processes_are_stopped_after_a_test(tmp_path: Path, scripts: Scripts) -> None:
    """Servers that a passing test left running have ended when the result is sent."""
    scripts.sh("a.sh", PROCESS_TREE + "exit 0")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
        assert [pid for pid in process_tree(scripts) if alive(pid)] == []
    assert (result.outcome, store.text("a-sh")) == ("passed", "ready\n")


@linux
async def test_a_timeout_stops_all_processes(tmp_path: Path, scripts: Scripts) -> None:
    """Those that ignore SIGTERM get SIGKILL after the grace period."""
    scripts.sh("a.sh", PROCESS_TREE + "while :; do sleep 1; done")
    limits = CommandLimits(job_seconds=1.0)
    async with scripted_server() as server, command_agent(server, tmp_path, limits=limits, grace_seconds=0.3):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        assert (await until_result(session, store)).outcome == "timed_out"
        assert [pid for pid in process_tree(scripts) if alive(pid)] == []


@linux
async def test_a_fork_bomb_is_stopped(tmp_path: Path) -> None:
    """Although its processes multiply."""
    bomb = (
        "import os, time\n"
        "for generation in range(6):\n"
        "    os.fork()\n"
        "    os.setsid() if os.getpid() != os.getsid(0) and os.getpgid(0) != os.getpid() else None\n"
        "print(os.getpid(), flush=True)\n"
        "while True:\n"
        "    if os.fork() == 0:\n"
        "        print(os.getpid(), flush=True)\n"
        "    else:\n"
        "        time.sleep(0.3)\n"
        "        os._exit(0)\n"
    )
    output: list[bytes] = []
    end = await run_child(
        [sys.executable, "-c", bomb],
        cwd=tmp_path,
        environment={},
        output=output.append,
        seconds=1.5,
        grace_seconds=0.1,
    )
    assert end.exit_code == 0 or end.exceeded is not None
    pids = [int(word) for word in b"".join(output).split()]
    assert len(pids) >= 64
    assert [pid for pid in pids if alive(pid)] == []


async def wait_until_started(session: object, scripts: Scripts) -> None:
    """Wait until all four processes run."""
    while not isinstance(await session.receive(), LogChunk):  # type: ignore[attr-defined]
        pass


def config_file(scripts: Scripts) -> str:
    path = scripts.root / "qgagent.toml"
    path.write_text('[target.mobile]\nrun = ["sh", "{test}"]\n')
    return str(path)


def arguments(url: str, scripts: Scripts, tmp_path: Path) -> list[str]:
    config = ("--config", config_file(scripts), "--state-dir", str(tmp_path / "state"))
    return ["run", "--url", url, "--name", "agent-1", *config]


@linux
async def test_a_killed_agent_leaves_no_processes(tmp_path: Path, scripts: Scripts) -> None:
    """After SIGKILL to qgagent, tests, their children and daemons end within seconds."""
    scripts.sh("a.sh", PROCESS_TREE + "while :; do sleep 1; done")
    async with scripted_server() as server, agent_process(*arguments(server.url, scripts, tmp_path)) as agent:
        session = await server.session()
        await welcome(session)
        await session.send(lease := make_job_lease("a.sh"))
        await session.receive()
        await session.send(Start(attempt=lease.attempt))
        await wait_until_started(session, scripts)
        agent.process.kill()
        await agent.exit_code()
        await wait_until_ended(process_tree(scripts))


@linux
async def test_a_killed_guardian_takes_the_command_with_it(tmp_path: Path, scripts: Scripts) -> None:
    """The command's process group is killed, and the attempt ends in an error."""
    scripts.sh("a.sh", "echo $PPID $$ > pids; sleep 1000 & echo $! >> pids; echo ready; wait")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        while not isinstance(message := await session.receive(), LogChunk):
            assert isinstance(message, Progress)
        await session.send(store.take(message))
        guardian, *pids = [int(word) for word in scripts.read("pids").split()]
        os.kill(guardian, signal.SIGKILL)
        result = await until_result(session, store)
        await wait_until_ended(pids)
    assert result.outcome == "error"
    assert "guardian" in result.message


@linux
async def test_a_second_signal_stops_running_tests(tmp_path: Path, scripts: Scripts) -> None:
    """No result is sent; Goodbye follows after all processes have ended."""
    scripts.sh("a.sh", PROCESS_TREE + "while :; do sleep 1; done")
    async with scripted_server() as server, command_agent(server, tmp_path, grace_seconds=0.3) as agent:
        session = await server.session()
        await welcome(session)
        await begin(session, "a.sh")
        await wait_until_started(session, scripts)
        agent.requests.request("SIGTERM")
        agent.requests.request("SIGTERM")
        while not isinstance(message := await session.receive(), Goodbye):
            assert isinstance(message, (LogChunk, Heartbeat)), message
        assert [pid for pid in process_tree(scripts) if alive(pid)] == []
        assert await agent.exit_code() == 130
    assert list((tmp_path / "state" / "logs").iterdir()) == []
    assert agent.events()[-1] == ("abandon", "a.sh")


async def test_a_terminal_interrupt_does_not_reach_the_test(tmp_path: Path, scripts: Scripts) -> None:
    """Ctrl-C goes to the foreground process group; the command has a session of its own."""
    scripts.sh("a.sh", "ps -o sid= -p $$; ps -o sid= -p $PPID")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        await until_result(session, store)
    assert str(os.getsid(0)) not in store.text("a-sh").split()
    assert len(set(store.text("a-sh").split())) == 2
