"""Broken connections at every point of a lease's lifecycle."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from qgagent.verdicts import RunOutcome
from qgprotocol.messages import Accept, HeldLease, Hello, Progress, Result, Start, Welcome
from tests.unit.qgagent_support import ControlledPreset, make_lease, running_agent, scripted_server


async def test_a_break_before_the_welcome_is_retried(tmp_path: Path) -> None:
    """The agent sends a new hello."""
    async with scripted_server() as server, running_agent(server, tmp_path):
        session = await server.session()
        await session.expect(Hello)
        await session.cut()
        await (await server.session()).welcome()


async def test_an_accepted_lease_is_dropped(tmp_path: Path) -> None:
    """It is in no later hello, and cannot be started."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.lease("a")
        await session.cut()
        session = await server.session()
        hello = await session.welcome()
        assert hello.agents[0].leases == []
        await session.send(Start(attempt="a"))
        await session.sync()
        assert agent.events() == [("drop", "a")]
        await session.run("b")


async def test_a_lease_whose_accept_is_lost_is_dropped(tmp_path: Path) -> None:
    """The server may not have received the accept."""
    async with scripted_server() as server, running_agent(server, tmp_path):
        session = await server.session()
        await session.welcome()
        await session.send(make_lease("a"))
        await session.expect(Accept)
        await session.cut()
        assert (await (await server.session()).welcome()).agents[0].leases == []


@pytest.mark.parametrize("phase", ["installing", "executing"])
async def test_a_started_lease_continues_and_is_in_the_next_hello(tmp_path: Path, phase: str) -> None:
    """The install and the test are not repeated; they end on the new connection."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        preset = agent.preset
        preset.hold_installs = phase == "installing"
        session = await server.session()
        await session.welcome()
        await session.lease("a")
        await session.send(Start(attempt="a"))
        await preset.started()
        await session.cut()
        session = await server.session()
        hello = await session.welcome()
        assert hello.agents[0].leases == [HeldLease(attempt="a", token="token-a", phase=phase)]
        repeated = await session.expect(Progress)  # it may have been lost, or entered without a connection
        assert (repeated.phase, repeated.install_seconds is not None) == (phase, phase == "executing")
        if phase == "installing":
            preset.finish("install 1.0")
            assert (await session.expect(Progress)).phase == "executing"
            await preset.started()
        preset.finish("a")
        result = await session.result()
        assert (result.outcome, result.install_seconds is not None) == ("passed", True)
        assert (len(preset.installs), preset.cancelled) == (1, [])


async def test_a_result_from_a_disconnected_time_is_sent_first(tmp_path: Path) -> None:
    """The hello lists it as reporting; the result is the first message after the welcome."""
    preset = ControlledPreset()
    async with scripted_server() as first:
        port = first.port
        agent_context = running_agent(first, tmp_path, preset=preset)
        agent = await agent_context.__aenter__()
        session = await first.session()
        await session.welcome()
        await session.run("a")
    # No server listens on the port.
    await preset.started()
    preset.finish("a", RunOutcome(outcome="failed"))
    async with scripted_server(port=port) as second:
        session = await second.session()
        hello = await session.welcome()
        assert [held.attempt for held in hello.agents[0].leases] == ["a"]
        assert (await session.result()).outcome == "failed"
        await session.sync()
        assert agent.spooled() == []
        await agent_context.__aexit__(None, None, None)


async def test_an_unacknowledged_result_is_resent(tmp_path: Path) -> None:
    """After each reconnect, until it is acknowledged."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        agent.preset.finish("a")
        first = await session.expect(Result)
        for _ in range(3):
            await session.cut()
            session = await server.session()
            hello = await session.welcome()
            assert hello.agents[0].leases == [HeldLease(attempt="a", token="token-a", phase="reporting")]
            again = await session.expect(Result)
            assert replace(again, ended_seconds_ago=first.ended_seconds_ago) == first
        await session.acknowledge(first)
        await session.sync()
        assert agent.spooled() == []


async def test_a_result_between_hello_and_welcome_is_sent_once(tmp_path: Path) -> None:
    """After the welcome; the hello lists the lease as executing."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        await agent.preset.started()
        await session.cut()
        session = await server.session()
        hello = await session.expect(Hello)
        assert hello.agents[0].leases[0].phase == "executing"
        agent.preset.finish("a")
        await session.send(Welcome(protocol="1.0", server="scripted 1", heartbeat_seconds=60))
        while isinstance(message := await session.receive(), Progress):
            pass  # it may have ended before the welcome came, or not
        assert isinstance(message, Result)
        await session.acknowledge(message)
        await session.sync()
        assert agent.spooled() == []


@pytest.mark.seconds
async def test_sixty_cuts_neither_lose_nor_repeat_tests(tmp_path: Path) -> None:
    """Each test is started once and its result arrives."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        for number in range(20):
            test = f"test-{number}"
            session = await server.session()
            await session.welcome()
            await session.run(test, installs=number == 0)
            await agent.preset.started()
            await session.cut()
            session = await server.session()
            await session.welcome()
            await session.expect(Progress)
            agent.preset.finish(test)
            await session.expect(Result)
            await session.cut()
            session = await server.session()
            await session.welcome()
            assert (await session.result()).attempt == test
            await session.sync()
            await session.cut()
        starts = [test for event, test in agent.events() if event == "start"]
        assert starts == [f"test-{number}" for number in range(20)]
