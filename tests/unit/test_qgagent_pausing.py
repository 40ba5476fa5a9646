"""Pauses of a device after failed installs or health checks, and instructions of the server."""

from __future__ import annotations

from pathlib import Path

import pytest

from qgagent.targets import Commands
from qgagent.verdicts import CommandLimits
from qgprotocol.messages import Accept, Decline, Heartbeat, Instruct, Progress, Result, Start
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import (
    ControlledPreset,
    RunningAgent,
    Session,
    make_lease,
    running_agent,
    scripted_server,
)


async def fail_install(session: Session, test: str, *, app: str = "1.0") -> Result:
    await session.send(Start(attempt=(await session.lease(test, app=app)).attempt))
    assert isinstance(await session.receive(), Progress)
    return await session.result()


async def pause(session: Session, agent: RunningAgent) -> None:
    agent.preset.broken_builds |= {"1.0", "2.0"}
    for number in range(2):
        assert (await fail_install(session, f"test-{number}", app=f"{number + 1}.0")).outcome == "error"
    await session.send(Start(attempt=(await session.lease("test-2")).attempt))
    assert isinstance(await session.receive(), Progress)
    beat = await session.expect(Heartbeat)
    assert beat.accepting
    assert beat.paused == {"agent-1": "3 installs in a row failed, of 2 builds; the last: no space left on the device"}
    await session.result()


async def test_three_failed_installs_pause_a_device(tmp_path: Path) -> None:
    """The reason is sent immediately, in heartbeats and in the next hello; leases are declined."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await pause(session, agent)
        await session.send(make_lease("later"))
        assert "3 installs in a row failed" in (await session.expect(Decline)).reason
        await session.cut()
        hello = await (await server.session()).welcome()
        assert hello.agents[0].accepting is False
        assert hello.agents[0].paused_reason.startswith("3 installs in a row failed")


async def test_one_bad_build_pauses_no_device(tmp_path: Path) -> None:
    """However often it fails: the server holds the build."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        agent.preset.broken_builds.add("broken")
        for number in range(6):
            assert (await fail_install(session, f"bad-{number}", app="broken")).outcome == "error"
        await session.run("good", app="good")


@pytest.mark.seconds
async def test_a_device_paused_by_failed_installs_comes_back_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once it is healthy, and again after another pause, which is longer."""
    monkeypatch.setattr("qgagent.pause.RECHECK_SECONDS", 0.3)
    preset = ControlledPreset()
    async with scripted_server() as server, running_agent(server, tmp_path, preset=preset) as agent:
        session = await server.session()
        await session.welcome()
        for _ in range(2):
            await pause(session, agent)
            preset.health_results = ["health: no space"]
            assert (await session.expect(Heartbeat)).paused == {}
            assert preset.health_results == []
            preset.health_results = None
        agent.preset.broken_builds.clear()
        await session.run("a", app="3.0")


async def test_a_successful_install_resets_the_count(tmp_path: Path) -> None:
    """Only consecutive failures count, of which three of two builds would pause it."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        agent.preset.broken_builds |= {"broken-0", "broken-1"}
        for turn in range(3):
            for number in range(2):
                failed = await fail_install(session, f"bad-{turn}-{number}", app=f"broken-{number}")
                assert failed.outcome == "error"
            await session.run(f"good-{turn}", app=f"good-{turn}")
            agent.preset.finish(f"good-{turn}")
            await session.result()


async def test_a_paused_device_can_be_resumed(tmp_path: Path) -> None:
    """By an instruction of the server."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await pause(session, agent)
        agent.preset.broken_builds.clear()
        await session.send(Instruct(agent="agent-1", accepting=True))
        assert (await session.expect(Heartbeat)).paused == {}
        await session.run("a")


async def test_a_drained_device_finishes_its_test(tmp_path: Path) -> None:
    """It declines new leases until it is resumed or reconnects."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        await session.send(Instruct(agent="agent-1", accepting=False, reason="drained: new cable"))
        await session.send(Instruct(agent="nobody", accepting=False))
        agent.preset.finish("a")
        assert (await session.result()).outcome == "passed"
        await session.send(make_lease("b"))
        assert "drained: new cable" in (await session.expect(Decline)).reason
        await session.cut()
        session = await server.session()
        assert (await session.welcome()).agents[0].accepting
        await session.run("c", installs=False)


async def test_an_unhealthy_device_declines_leases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It repeats the check by itself and resumes when healthy."""
    monkeypatch.setattr("qgagent.pause.RECHECK_SECONDS", 0.05)
    preset = ControlledPreset()
    preset.health_results = ["health: no cable", "health: still none"]
    async with scripted_server() as server, running_agent(server, tmp_path, preset=preset):
        session = await server.session()
        await session.welcome()
        await session.send(make_lease("a"))
        assert "no cable" in (await session.expect(Decline)).reason
        assert (await session.expect(Heartbeat)).paused == {"agent-1": "health: no cable"}
        assert (await session.expect(Heartbeat)).paused == {}
        await session.run("b")


async def test_the_health_command_gates_leases(tmp_path: Path) -> None:
    """Its last line of output is the reason."""
    scripts = Scripts(tmp_path / "tests")
    scripts.sh("a.sh", "exit 0")
    commands = Commands(run=("sh", "{test}"), health=("sh", "-c", "echo $0 unplugged; test -e plugged", "{serial}"))
    async with scripted_server() as server, command_agent(server, tmp_path, commands):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await session.send(make_lease("a.sh"))
        assert "health: exit code 1: serial-1 unplugged" in (await session.expect(Decline)).reason
        (scripts.root / "plugged").touch()
        await session.send(Instruct(agent="agent-1", accepting=True))
        await session.send(make_lease("b.sh"))
        assert isinstance(await session.receive(), Accept)


@pytest.mark.parametrize(
    ("install", "message"),
    [
        (("sh", "-c", "echo no space left; exit 4"), "install failed: exit code 4: no space left"),
        (("nonesuch",), "install failed: nonesuch: No such file or directory"),
        (("sleep", "100"), "install failed: stopped after"),
    ],
)
async def test_a_failed_install_reports_the_reason(tmp_path: Path, install: tuple[str, ...], message: str) -> None:
    """Its output is in the log of the attempt; the test is not run."""
    Scripts(tmp_path / "tests").sh("a.sh", "touch ran")
    commands = Commands(run=("sh", "{test}"), install=install)
    limits = CommandLimits(install_seconds=0.4 if "sleep" in install else 60)
    async with scripted_server() as server, command_agent(server, tmp_path, commands, limits=limits):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
    assert result.outcome == "error"
    assert result.message.startswith(message)
    assert store.text("a-sh").startswith("[qgagent] install\n")
    assert not (tmp_path / "tests" / "ran").exists()


async def test_an_evicted_build_is_uninstalled(tmp_path: Path) -> None:
    """Before the next install; other builds are left alone."""
    scripts = Scripts(tmp_path / "tests")
    for name in ("a.sh", "b.sh", "c.sh"):
        scripts.sh(name, f"echo run {name} >> trace")
    commands = Commands(
        run=("sh", "{test}"),
        install=("sh", "-c", 'echo install "$0" >> trace', "{app_version_id}"),
        uninstall=("sh", "-c", 'echo uninstall "$0" >> trace; exit 1', "{app_version_id}"),
    )
    async with scripted_server() as server, command_agent(server, tmp_path, commands):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        for test, app in (("a.sh", "1"), ("b.sh", "1"), ("c.sh", "2")):
            await begin(session, test, app=app)
            result = await until_result(session, store)
            assert (result.outcome, result.install_seconds is None) == ("passed", test == "b.sh")
    trace = scripts.read("trace").splitlines()
    assert trace == ["install 1", "run a.sh", "run b.sh", "uninstall 1", "install 2", "run c.sh"]


async def test_a_host_wide_install_runs_once(tmp_path: Path) -> None:
    """With install_scope = "host", for all devices of the process."""
    scripts = Scripts(tmp_path / "tests")
    for name in ("a.sh", "b.sh"):
        scripts.sh(name, "exit 0")
    install = ("sh", "-c", "sleep 0.2; echo once >> trace")
    commands = Commands(run=("sh", "{test}"), install=install, install_scope="host")
    async with scripted_server() as server, command_agent(server, tmp_path, commands, devices=2):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        for number, test in enumerate(("a.sh", "b.sh"), 1):
            await begin(session, test, agent=f"agent-1/{number}")
        for _ in range(2):
            assert (await until_result(session, store)).outcome == "passed"
    assert scripts.read("trace") == "once\n"


async def test_once_exits_after_one_test(tmp_path: Path) -> None:
    """For ephemeral hosts."""
    Scripts(tmp_path / "tests").sh("a.sh", "exit 1")
    async with scripted_server() as server, command_agent(server, tmp_path, once=True) as agent:
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        while not isinstance(message := await session.receive(), Result):
            pass
        await session.acknowledge(message)
        assert await agent.exit_code() == 0
