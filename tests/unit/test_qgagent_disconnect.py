"""The connection breaks at every point of a lease's way."""

from __future__ import annotations

from pathlib import Path

import pytest

from qgagent.presets.base import RunOutcome
from qgprotocol.messages import Accept, HeldLease, Hello, Progress, Result, Start, Welcome
from tests.unit.qgagent_support import HeldPreset, make_lease, running_agent, scripted_server


async def test_a_break_before_the_welcome_is_tried_again(tmp_path: Path) -> None:
    """Half a handshake is none."""
    async with scripted_server() as server, running_agent(server, tmp_path):
        session = await server.session()
        await session.expect(Hello)
        await session.cut()
        await (await server.session()).welcome()


async def test_what_was_accepted_is_dropped(tmp_path: Path) -> None:
    """A lease not started when the connection breaks is in no later hello, and cannot be started any more."""
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


async def test_what_was_offered_as_the_connection_broke_is_dropped(tmp_path: Path) -> None:
    """A lease whose acceptance may never have arrived is dropped too."""
    async with scripted_server() as server, running_agent(server, tmp_path):
        session = await server.session()
        await session.welcome()
        await session.send(make_lease("a"))
        await session.expect(Accept)
        await session.cut()
        assert (await (await server.session()).welcome()).agents[0].leases == []


@pytest.mark.parametrize("phase", ["installing", "executing"])
async def test_what_was_started_goes_on_and_is_in_the_next_hello(tmp_path: Path, phase: str) -> None:
    """Nothing is begun again: the same install and the same test end on the new connection."""
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
        if phase == "installing":
            preset.finish("install 1.0")
            assert (await session.expect(Progress)).phase == "executing"
            await preset.started()
        preset.finish("a")
        result = await session.result()
        assert (result.outcome, result.install_seconds is not None) == ("passed", True)
        assert (len(preset.installs), preset.cancelled) == (1, [])


async def test_what_ends_while_there_is_no_connection_is_sent_first(tmp_path: Path) -> None:
    """The hello names it as reporting, and the result is the first message after the welcome."""
    preset = HeldPreset()
    async with scripted_server() as first:
        port = first.port
        agent_context = running_agent(first, tmp_path, preset=preset)
        agent = await agent_context.__aenter__()
        session = await first.session()
        await session.welcome()
        await session.run("a")
    # The server is gone: nothing listens on its port.
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


async def test_a_result_that_was_not_acknowledged_is_sent_again(tmp_path: Path) -> None:
    """Cut between result and acknowledgement: the same result, until the server has said that it has it."""
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
            assert await session.expect(Result) == first
        await session.acknowledge(first)
        await session.sync()
        assert agent.spooled() == []


async def test_what_ends_between_hello_and_welcome_is_sent_after_the_welcome(tmp_path: Path) -> None:
    """The hello says it runs; the result follows once there is somebody to take it, exactly once."""
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
        await session.result()
        await session.sync()
        assert agent.spooled() == []


async def test_sixty_cuts_lose_and_double_nothing(tmp_path: Path) -> None:
    """Whatever the point of the cut, each test begins once and its result arrives."""
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
