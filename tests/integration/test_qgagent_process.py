"""The qgagent process: exit codes, signals, crashes, its parent, options and environment."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

import qgprotocol
from qgagent.process import ECHO_SECONDS
from qgprotocol.messages import PROTOCOL_VERSION, Goodbye, Hello, Progress, Refused, Result, Start
from tests.integration.qgagent_process import ROOT, agent_process, environment
from tests.unit.qgagent_support import Session, scripted_server


def arguments(url: str, state_dir: Path, *more: str) -> list[str]:
    options = ("--url", url, "--name", "agent-1", "--state-dir", str(state_dir), "--preset", "simulated")
    return ["run", *options, "--install-seconds", "0", *more]


async def begin(session: Session, test: str) -> None:
    """Start a test that takes --seconds."""
    await session.lease(test)
    await session.send(Start(attempt=test))
    while (await session.expect(Progress)).phase != "executing":
        pass


async def test_a_refused_agent_exits_with_3(tmp_path: Path) -> None:
    """With one line that names the server and its reason."""
    async with scripted_server() as server, agent_process(*arguments(server.url, tmp_path)) as agent:
        session = await server.session()
        await session.expect(Hello)
        await session.send(Refused(code="protocol", reason="this server speaks 2.0: update qgagent"))
        assert await agent.exit_code() == 3
        assert (
            (await agent.stderr())
            .splitlines()[-1]
            .endswith(f"refused by {server.url}: this server speaks 2.0: update qgagent")
        )


async def test_a_wrong_address_exits_with_3(tmp_path: Path) -> None:
    """If the first handshake is refused."""
    async with scripted_server(status=404) as server, agent_process(*arguments(server.url, tmp_path)) as agent:
        assert await agent.exit_code() == 3
        assert "HTTP 404" in await agent.stderr()


async def test_a_state_directory_in_use_exits_with_3(tmp_path: Path) -> None:
    """With an explanation."""
    async with scripted_server() as server, agent_process(*arguments(server.url, tmp_path)) as first:
        await (await server.session()).welcome()
        async with agent_process(*arguments(server.url, tmp_path)) as second:
            assert await second.exit_code() == 3
            assert "another qgagent uses the state directory" in await second.stderr()
        assert first.process.returncode is None


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_stops_gracefully(tmp_path: Path, number: signal.Signals) -> None:
    """The result is sent, then Goodbye; exit code 0, no traceback."""
    async with (
        scripted_server() as server,
        agent_process(*arguments(server.url, tmp_path, "--seconds", "0.3")) as agent,
    ):
        session = await server.session()
        assert (await session.welcome()).agents[0].simulated
        await begin(session, "a")
        agent.process.send_signal(number)
        assert (await session.result()).outcome == "passed"
        assert (await session.expect(Goodbye)).reason == number.name
        assert await agent.exit_code() == 0
        assert "Traceback" not in await agent.stderr()


async def test_a_second_signal_stops_a_long_test(tmp_path: Path) -> None:
    """Exit code 130."""
    async with (
        scripted_server() as server,
        agent_process(*arguments(server.url, tmp_path, "--seconds", "3600")) as agent,
    ):
        session = await server.session()
        await session.welcome(heartbeat_seconds=ECHO_SECONDS)
        await begin(session, "a")
        agent.process.send_signal(signal.SIGTERM)
        for _ in range(3):  # between the second and the third lies a heartbeat's time
            await session.expect_ending()
        agent.process.send_signal(signal.SIGTERM)
        assert (await session.expect(Goodbye)).reason == "SIGTERM again"
        assert await agent.exit_code() == 130
        assert "Traceback" not in await agent.stderr()


async def test_duplicate_signals_count_once(tmp_path: Path) -> None:
    """``timeout`` and others forward a signal that the process group receives anyway."""
    async with (
        scripted_server() as server,
        agent_process(*arguments(server.url, tmp_path, "--seconds", "0.3")) as agent,
    ):
        session = await server.session()
        await session.welcome()
        await begin(session, "a")
        agent.process.send_signal(signal.SIGTERM)
        agent.process.send_signal(signal.SIGINT)
        assert (await session.result()).outcome == "passed"
        assert await agent.exit_code() == 0


async def test_each_connection_has_a_higher_number(tmp_path: Path) -> None:
    """Over a broken connection and a new process whose clock is an hour behind."""
    numbers = []
    async with scripted_server() as server:
        async with agent_process(*arguments(server.url, tmp_path)):
            for _ in range(2):
                session = await server.session()
                numbers.append((await session.welcome()).connection)
                await session.cut()
        path = tmp_path / "connections"
        path.write_text(str(int(path.read_text()) + 3_600_000))
        async with agent_process(*arguments(server.url, tmp_path)):
            numbers.append((await (await server.session()).welcome()).connection)
    assert 0 < numbers[0] < numbers[1]
    assert numbers[2] > numbers[1] + 3_600_000


async def test_a_killed_process_keeps_results_and_drops_leases(tmp_path: Path) -> None:
    """The next process reports the unacknowledged result, but not the lease that was not started."""
    async with scripted_server() as server:
        async with agent_process(*arguments(server.url, tmp_path, "--seconds", "0")) as agent:
            session = await server.session()
            first = await session.welcome()
            await begin(session, "a")
            result = await session.expect(Result)
            await session.lease("b")
            agent.process.kill()
            await agent.exit_code()
        async with agent_process(*arguments(server.url, tmp_path)) as agent:
            session = await server.session()
            hello = await session.welcome()
            assert hello.instance != first.instance
            assert [(held.attempt, held.phase) for held in hello.agents[0].leases] == [("a", "reporting")]
            again = await session.expect(Result)
            assert again == replace(result, ended_seconds_ago=again.ended_seconds_ago)
            assert 0 <= (result.ended_seconds_ago or 0.0) < (again.ended_seconds_ago or 0.0)


async def test_an_agent_killed_during_a_test_loses_the_lease(tmp_path: Path) -> None:
    """The next hello is empty, and the journal shows one start and no result."""
    async with scripted_server() as server:
        async with agent_process(*arguments(server.url, tmp_path, "--seconds", "3600")) as agent:
            session = await server.session()
            await session.welcome()
            await begin(session, "a")
            agent.process.kill()
            await agent.exit_code()
        async with agent_process(*arguments(server.url, tmp_path)):
            assert (await (await server.session()).welcome()).agents[0].leases == []
    events = [json.loads(line)["event"] for line in (tmp_path / "journal.jsonl").read_text().splitlines()]
    assert events == ["process", "start", "install", "execute", "process"]


async def test_an_agent_exits_with_its_parent(tmp_path: Path) -> None:
    """Immediately when standard input closes, although a test runs."""
    pipe = asyncio.subprocess.PIPE
    command = arguments("", tmp_path, "--seconds", "3600", "--exit-with-parent")
    async with scripted_server() as server:
        command[2] = server.url
        async with agent_process(*command, stdin=pipe) as agent:
            session = await server.session()
            await session.welcome()
            await begin(session, "a")
            assert agent.process.returncode is None
            assert agent.process.stdin is not None
            agent.process.stdin.close()
            assert (await session.expect(Goodbye)).reason == "the parent process ended"
            assert await agent.exit_code() == 0


async def test_a_closed_standard_input_counts_as_a_dead_parent(tmp_path: Path) -> None:
    """With --exit-with-parent the agent exits."""
    command = [
        sys.executable,
        "-m",
        "qgagent",
        *arguments("http://127.0.0.1:9", tmp_path, "--exit-with-parent"),
    ]
    process = await asyncio.create_subprocess_exec(
        *("sh", "-c", 'exec "$@" <&-', "sh", *command), cwd=ROOT, env=environment(), stderr=asyncio.subprocess.PIPE
    )
    _, stderr = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 0
    assert b"the parent process ended" in stderr
    assert b"Traceback" not in stderr


async def test_a_killed_parent_leaves_no_orphan(tmp_path: Path) -> None:
    """SIGKILL of the parent closes the pipe, too."""
    async with scripted_server() as server:
        command = [sys.executable, "-m", "qgagent", *arguments(server.url, tmp_path, "--exit-with-parent")]
        parent = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", PARENT, *command), cwd=ROOT, env=environment(), stdout=asyncio.subprocess.PIPE
        )
        session = await server.session()
        await session.welcome()
        assert parent.stdout is not None
        pid = int(await parent.stdout.readline())
        os.kill(pid, 0)  # it lives
        parent.kill()
        await parent.communicate()
        await session.expect(Goodbye)
        await session.ended()


PARENT = """
import subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
print(child.pid, flush=True)
child.wait()
"""


async def test_every_option_may_come_from_the_environment(tmp_path: Path) -> None:
    """QGAGENT_<OPTION>; several values are separated by spaces."""
    async with scripted_server() as server:
        env = {
            "QGAGENT_URL": server.url,
            "QGAGENT_NAME": "lab",
            "QGAGENT_DEVICES": "2",
            "QGAGENT_TARGET": "web tv",
            "QGAGENT_LABEL": "os=linux browser=chromium",
            "QGAGENT_CACHE_BUILDS": "4",
            "QGAGENT_FALLBACK": "1",
            "QGAGENT_STATE_DIR": str(tmp_path),
            "QGAGENT_PRESET": "simulated",
            "QGAGENT_INSTALL_SECONDS": "8",
            "QGAGENT_SPEED": "4",
        }
        async with agent_process("run", env=env):
            hello = await (await server.session()).welcome()
    assert [agent.name for agent in hello.agents] == ["lab/1", "lab/2"]
    first = hello.agents[0]
    assert (first.targets, first.labels) == (["web", "tv"], {"os": "linux", "browser": "chromium"})
    assert (first.cache_builds, first.fallback, first.install_seconds) == (4, True, 2.0)


async def test_no_proxy_is_used_for_this_machine(tmp_path: Path) -> None:
    """Proxies of the environment apply to other hosts only."""
    names = ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY")
    env = {**dict.fromkeys(names, "http://127.0.0.1:9"), "no_proxy": "", "NO_PROXY": ""}
    async with scripted_server() as server, agent_process(*arguments(server.url, tmp_path), env=env):
        await (await server.session()).welcome()


async def test_a_quiet_agent_logs_only_warnings(tmp_path: Path) -> None:
    """A run without errors writes no line."""
    command = arguments("", tmp_path, "--seconds", "0", "--quiet", "--exit-when-idle", "0.2")
    async with scripted_server() as server:
        command[2] = server.url
        async with agent_process(*command) as agent:
            session = await server.session()
            await session.welcome()
            await begin(session, "a")
            await session.result()
            assert await agent.exit_code() == 0
            assert await agent.stderr() == ""


async def test_json_logs(tmp_path: Path) -> None:
    """One object per line, with the ids of job, attempt and agent."""
    command = arguments("", tmp_path, "--seconds", "0", "--log-format", "json", "--exit-when-idle", "0.2")
    async with scripted_server() as server:
        command[2] = server.url
        async with agent_process(*command) as agent:
            session = await server.session()
            await session.welcome()
            await begin(session, "a")
            await session.result()
            assert await agent.exit_code() == 0
            records = [json.loads(line) for line in (await agent.stderr()).splitlines()]
    started = next(record for record in records if ": start " in record["message"])
    assert started["attempt"] == "a"
    assert started["message"].startswith(f"{started['agent']}: start ")
    assert {"time", "level", "logger", "job", "org"} < set(started)


@pytest.mark.parametrize("option", [["version"], ["--version"]])
def test_the_version_is_printed(option: list[str]) -> None:
    """By the command, also that of the protocol."""
    output = subprocess.run(
        [sys.executable, "-m", "qgagent", *option], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert output.splitlines()[0] == f"qgagent {qgprotocol.__version__}"
    assert (f"protocol {PROTOCOL_VERSION}" in output) == (option == ["version"])
