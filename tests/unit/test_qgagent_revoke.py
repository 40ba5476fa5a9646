"""Leases that the server revokes or drops."""

from __future__ import annotations

from pathlib import Path

import pytest

from qgprotocol.messages import Accept, Progress, Result, Start
from tests.unit.qgagent_support import make_lease, running_agent, scripted_server


async def test_revoking_a_running_test_stops_it(tmp_path: Path) -> None:
    """A ``cancelled`` result with the reason is sent, and the device is free again."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        lease = await session.run("a")
        await session.revoke(lease, "cancelled by ada")
        result = await session.result()
        assert (result.outcome, result.message) == ("cancelled", "cancelled by ada")
        assert agent.preset.cancelled == ["a"]
        await session.run("b", installs=False)
        assert ("revoke", "a") in agent.events()


async def test_revoking_during_an_install_leaves_no_build(tmp_path: Path) -> None:
    """The next lease of that build installs it."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        agent.preset.hold_installs = True
        session = await server.session()
        await session.welcome()
        lease = await session.lease("a")
        await session.send(Start(attempt="a"))
        assert (await session.expect(Progress)).phase == "installing"
        assert await agent.preset.started() == "install 1.0"
        await session.revoke(lease)
        result = await session.result()
        assert (result.outcome, result.install_seconds, result.installed) == ("cancelled", None, [])
        agent.preset.hold_installs = False
        await session.run("b")


async def test_revoking_an_accepted_lease_needs_no_answer(tmp_path: Path) -> None:
    """A Start that crosses the Revoke has no effect."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        lease = await session.lease("a")
        await session.revoke(lease)
        await session.send(Start(attempt="a"))
        await session.sync()
        assert agent.events() == [("drop", "a")]


async def test_revoking_an_ended_test_has_no_effect(tmp_path: Path) -> None:
    """Its result is neither replaced nor repeated."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        lease = await session.run("a")
        agent.preset.finish("a")
        result = await session.expect(Result)
        await session.revoke(lease)
        await session.sync()
        assert result.outcome == "passed"
        assert agent.spooled() == ["a"]


@pytest.mark.parametrize("times", [2, 5])
async def test_a_repeated_revoke_has_no_effect(tmp_path: Path, times: int) -> None:
    """One result is sent."""
    async with scripted_server() as server, running_agent(server, tmp_path):
        session = await server.session()
        await session.welcome()
        lease = await session.run("a")
        for _ in range(times):
            await session.revoke(lease)
        assert (await session.result()).outcome == "cancelled"
        await session.sync()


async def test_a_dropped_test_is_stopped_without_a_result(tmp_path: Path) -> None:
    """The device is free again."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        await session.cut()
        session = await server.session()
        await session.welcome(drop=["a"])
        await session.run("b", installs=False)
        assert agent.preset.cancelled == ["a"]
        assert agent.spooled() == []


async def test_a_dropped_result_is_not_sent(tmp_path: Path) -> None:
    """It is deleted from the spool."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        agent.preset.finish("a")
        await session.expect(Result)
        await session.cut()
        session = await server.session()
        await session.welcome(drop=["a"])
        await session.sync()
        assert agent.spooled() == []


async def test_a_lease_waits_while_the_last_test_is_stopped(tmp_path: Path) -> None:
    """It is accepted once the processes of the old test have ended."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        agent.preset.hold_cancelled = True
        session = await server.session()
        await session.welcome()
        await session.run("a")
        await session.cut()
        session = await server.session()
        await session.welcome(drop=["a"])
        await session.send(make_lease("b"))
        await session.sync()
        assert agent.preset.cancelled == ["a"]
        agent.preset.release_cancelled.set()
        assert (await session.expect(Accept)).attempt == "b"


async def test_a_waiting_lease_is_dropped_with_the_connection(tmp_path: Path) -> None:
    """It was never accepted."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        agent.preset.hold_cancelled = True
        session = await server.session()
        await session.welcome()
        await session.revoke(await session.run("a"))
        await session.send(make_lease("b"))
        await session.sync()
        await session.cut()
        session = await server.session()
        await session.welcome()
        agent.preset.release_cancelled.set()
        assert (await session.result()).outcome == "cancelled"
        await session.run("c", installs=False)


async def test_a_waiting_lease_can_be_revoked(tmp_path: Path) -> None:
    """It is never accepted."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        agent.preset.hold_cancelled = True
        session = await server.session()
        await session.welcome()
        first = await session.run("a")
        await session.revoke(first)
        waiting = make_lease("b")
        await session.send(waiting)
        await session.revoke(waiting)
        await session.sync()
        agent.preset.release_cancelled.set()
        assert (await session.result()).outcome == "cancelled"
        await session.sync()
        await session.run("c", installs=False)
