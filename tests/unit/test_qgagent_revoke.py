"""What happens to a lease that the server takes away."""

from __future__ import annotations

from pathlib import Path

import pytest

from qgprotocol.messages import Accept, Progress, Result, Start
from tests.unit.qgagent_support import make_lease, running_agent, scripted_server


async def test_revoking_what_runs_stops_it_and_says_so(tmp_path: Path) -> None:
    """The test is cancelled, the answer is a ``cancelled`` result with the reason, and the device is free again."""
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
    """An install that was broken off counts as none: the next lease of that build installs it."""
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


async def test_revoking_what_was_not_started_needs_no_answer(tmp_path: Path) -> None:
    """An accepted lease is forgotten: a Start that crosses the Revoke begins nothing."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        lease = await session.lease("a")
        await session.revoke(lease)
        await session.send(Start(attempt="a"))
        await session.sync()
        assert agent.events() == [("drop", "a")]


async def test_revoking_what_has_ended_changes_nothing(tmp_path: Path) -> None:
    """The result is on its way already: it is not replaced and not sent twice."""
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
async def test_revoking_again_is_harmless(tmp_path: Path, times: int) -> None:
    """However often the server says it, there is one result."""
    async with scripted_server() as server, running_agent(server, tmp_path):
        session = await server.session()
        await session.welcome()
        lease = await session.run("a")
        for _ in range(times):
            await session.revoke(lease)
        assert (await session.result()).outcome == "cancelled"
        await session.sync()


async def test_what_the_welcome_drops_is_ended_without_a_word(tmp_path: Path) -> None:
    """A lease lost while the connection was down is stopped and not reported; the device is free."""
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
    """A result whose lease is somebody else's by now leaves the spool with the welcome."""
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


async def test_a_lease_that_comes_while_the_last_is_being_stopped_waits_for_it(tmp_path: Path) -> None:
    """After a drop the server thinks the device free: its lease is accepted once the old test is gone."""
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
        agent.preset.let_go.set()
        assert (await session.expect(Accept)).attempt == "b"


async def test_a_lease_that_waits_is_dropped_with_the_connection(tmp_path: Path) -> None:
    """It was never accepted, so on the new connection it is nobody's."""
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
        agent.preset.let_go.set()
        assert (await session.result()).outcome == "cancelled"
        await session.run("c", installs=False)


async def test_a_lease_that_waits_can_be_revoked(tmp_path: Path) -> None:
    """Taken away before the device was free for it, it is never accepted."""
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
        agent.preset.let_go.set()
        assert (await session.result()).outcome == "cancelled"
        await session.sync()
        await session.run("c", installs=False)
