"""How a process ends: finishing what runs, at once, or by itself."""

from __future__ import annotations

import asyncio
from pathlib import Path

from qgagent.connection import GOODBYE_SECONDS
from qgprotocol.messages import Decline, Goodbye, Heartbeat, Hello, Result, Start
from tests.unit.qgagent_support import make_lease, running_agent, scripted_server


async def test_the_first_request_finishes_what_runs(tmp_path: Path) -> None:
    """The server is told at once; the test ends, its result is acknowledged, then comes Goodbye and exit code 0."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        agent.requests.request("SIGTERM")
        beat = await session.expect(Heartbeat)
        assert (beat.accepting, beat.attempts) == (False, ["a"])
        agent.preset.finish("a")
        assert (await session.result()).outcome == "passed"
        assert (await session.expect(Goodbye)).reason == "SIGTERM"
        assert await agent.exit_code() == 0
        assert agent.spooled() == []


async def test_an_ending_process_takes_nothing_new(tmp_path: Path) -> None:
    """A lease that comes after the request goes back at once; the next hello says so too."""
    async with scripted_server() as server, running_agent(server, tmp_path, devices=2) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="agent-1/1")
        agent.requests.request("SIGTERM")
        await session.expect(Heartbeat)
        await session.send(make_lease("b", agent="agent-1/2"))
        assert "takes nothing new" in (await session.expect(Decline)).reason
        await session.cut()
        hello = await (await server.session()).welcome()
        assert [agent.accepting for agent in hello.agents] == [False, False]


async def test_what_was_accepted_before_the_request_is_still_run(tmp_path: Path) -> None:
    """The Start may be on its way: dropping the lease then would waste an attempt."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.lease("a")
        agent.requests.request("SIGTERM")
        await session.expect(Heartbeat)
        await session.send(Start(attempt="a"))
        assert await agent.preset.started() == "a"
        agent.preset.finish("a")
        assert await agent.exit_code_after_result(session) == 0


async def test_the_second_request_stops_what_runs(tmp_path: Path) -> None:
    """Nothing is reported as failed that was only cut short: the lease goes back with the Goodbye. Exit code 130."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        agent.requests.request("SIGINT")
        await session.expect(Heartbeat)
        agent.requests.request("SIGINT")
        assert (await session.expect(Goodbye)).reason == "SIGINT again"
        assert await agent.exit_code() == 130
        assert agent.preset.cancelled == ["a"]
        assert agent.spooled() == []
        assert agent.events()[-1] == ("abandon", "a")


async def test_a_result_that_nobody_acknowledges_waits_for_the_next_start(tmp_path: Path) -> None:
    """A second request also ends the wait for the server; the result stays in the spool."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        agent.preset.finish("a")
        await session.expect(Result)
        agent.requests.request("SIGTERM")
        await session.expect(Heartbeat)
        agent.requests.request("SIGTERM")
        await session.expect(Goodbye)
        assert await agent.exit_code() == 130
        assert agent.spooled() == ["a"]


async def test_an_agent_without_a_connection_ends_too(tmp_path: Path) -> None:
    """Nobody to say Goodbye to: the process does not wait for a server that is not there."""
    async with scripted_server() as server:
        pass
    async with running_agent(server, tmp_path) as agent:
        agent.requests.request("SIGTERM")
        assert await agent.exit_code() == 0


async def test_an_agent_that_awaits_its_welcome_ends_too(tmp_path: Path) -> None:
    """A server that accepted the connection and says nothing holds up no ending."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.expect(Hello)
        agent.requests.request("SIGTERM")
        async with asyncio.timeout(GOODBYE_SECONDS - 0.5):
            assert await agent.exit_code() == 0


async def test_an_idle_agent_ends_by_itself_when_told_to(tmp_path: Path) -> None:
    """With ``exit_when_idle`` the process ends after its last test, and not while one runs."""
    async with scripted_server() as server, running_agent(server, tmp_path, exit_when_idle=0.2) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        agent.preset.finish("a")
        await session.result()
        await session.run("b", installs=False)
        assert not agent.task.done()
        agent.preset.finish("b")
        await session.result()
        assert (await session.expect(Goodbye)).reason == "nothing to do for 0.2 s"
        assert await agent.exit_code() == 0
