"""Installs: a build is installed once for all its tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from qgprotocol.messages import InstalledBuild, Progress, Start
from tests.unit.qgagent_support import running_agent, scripted_server


def build(version: str) -> InstalledBuild:
    return InstalledBuild(org_id="acme", app_version_id=version, target="mobile")


async def test_a_build_is_installed_once(tmp_path: Path) -> None:
    """Results of further tests of the build report no install."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        for number in range(3):
            await session.run(f"test-{number}", installs=number == 0)
            agent.preset.finish(f"test-{number}")
            assert ((await session.result()).install_seconds is not None) == (number == 0)
        assert agent.preset.installs == [build("1.0")]
        assert [event for event, _ in agent.events()].count("install") == 1


@pytest.mark.parametrize(
    ("cache_builds", "expected"),
    [(1, ["1", "2", "1", "3", "2"]), (2, ["1", "2", "3", "2"]), (3, ["1", "2", "3"])],
)
async def test_the_least_recently_used_build_is_evicted(tmp_path: Path, cache_builds: int, expected: list[str]) -> None:
    """Results and the next hello list the installed builds."""
    async with scripted_server() as server, running_agent(server, tmp_path, cache_builds=cache_builds) as agent:
        session = await server.session()
        await session.welcome()
        for number, app in enumerate(["1", "2", "1", "3", "2"]):
            before = len(agent.preset.installs)
            lease = await session.lease(f"test-{number}", app=app)
            await session.send(Start(attempt=lease.attempt))
            while (await session.expect(Progress)).phase != "executing":
                assert len(agent.preset.installs) == before + 1
            agent.preset.finish(f"test-{number}")
            result = await session.result()
        assert [installed.app_version_id for installed in agent.preset.installs] == expected
        assert result.installed == [build(app) for app in ["2", "3", "1"][:cache_builds]]
        await session.cut()
        hello = await (await server.session()).welcome()
        assert hello.agents[0].installed == result.installed


async def test_a_failed_install_is_an_error_and_no_test_result(tmp_path: Path) -> None:
    """With the installer's message; the build does not count as installed, and the next attempt installs it."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        agent.preset.broken_builds.add("1.0")
        session = await server.session()
        await session.welcome()
        lease = await session.lease("a")
        await session.send(Start(attempt=lease.attempt))
        assert (await session.expect(Progress)).phase == "installing"
        result = await session.result()
        assert (result.outcome, result.install_seconds, result.installed) == ("error", None, [])
        assert result.message == "install failed: no space left on the device"
        agent.preset.broken_builds.clear()
        await session.run("b")
        assert [event for event, _ in agent.events()] == [
            *("start", "install_failed", "result"),
            *("start", "install", "execute"),
        ]


async def test_a_restarted_process_reinstalls_builds(tmp_path: Path) -> None:
    """The device may have changed meanwhile."""
    async with scripted_server() as server:
        for number in range(2):
            async with running_agent(server, tmp_path) as agent:
                session = await server.session()
                assert (await session.welcome()).agents[0].installed == []
                await session.run(f"test-{number}")
                agent.preset.finish(f"test-{number}")
                await session.result()


async def test_builds_are_evicted_before_an_install(tmp_path: Path) -> None:
    """A device in an unknown state after a failed install is not assumed to have the old build."""
    async with scripted_server() as server, running_agent(server, tmp_path, cache_builds=2) as agent:
        session = await server.session()
        await session.welcome()
        for version in ("1", "2"):
            await session.run(f"test-{version}", app=version)
            agent.preset.finish(f"test-{version}")
            await session.result()
        agent.preset.broken_builds.add("3")
        lease = await session.lease("test-3", app="3")
        await session.send(Start(attempt=lease.attempt))
        assert (await session.expect(Progress)).phase == "installing"
        assert (await session.result()).installed == [build("2")]
        await session.run("test-1-again", app="1")
