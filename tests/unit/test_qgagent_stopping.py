"""Stopping a process: gracefully, immediately, or when idle."""

from __future__ import annotations

import asyncio
from pathlib import Path

from qgagent.connection import GOODBYE_SECONDS
from qgprotocol.messages import Decline, Goodbye, Heartbeat, Hello, Result, Start
from tests.unit.qgagent_support import make_lease, running_agent, scripted_server


async def test_the_first_request_stops_gracefully(tmp_path: Path) -> None:
    """The server is notified; the result is acknowledged, then Goodbye is sent. Exit code 0."""
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


async def test_an_ending_process_declines_leases(tmp_path: Path) -> None:
    """The next hello reports it too."""
    async with scripted_server() as server, running_agent(server, tmp_path, devices=2) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="agent-1/1")
        agent.requests.request("SIGTERM")
        await session.expect(Heartbeat)
        await session.send(make_lease("b", agent="agent-1/2"))
        assert "accepts no leases" in (await session.expect(Decline)).reason
        await session.cut()
        hello = await (await server.session()).welcome()
        assert [agent.accepting for agent in hello.agents] == [False, False]


async def test_an_accepted_lease_is_still_run(tmp_path: Path) -> None:
    """Its Start may be in flight."""
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


async def test_the_second_request_stops_immediately(tmp_path: Path) -> None:
    """No result is sent: the lease is requeued after the Goodbye. Exit code 130."""
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


async def test_an_unacknowledged_result_is_kept_for_the_next_start(tmp_path: Path) -> None:
    """A second request also ends the wait for acknowledgements."""
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


async def test_an_agent_without_a_connection_exits(tmp_path: Path) -> None:
    """It does not wait for a server."""
    async with scripted_server() as server:
        pass
    async with running_agent(server, tmp_path) as agent:
        agent.requests.request("SIGTERM")
        assert await agent.exit_code() == 0


async def test_an_agent_waiting_for_its_welcome_exits(tmp_path: Path) -> None:
    """A silent server does not delay it."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.expect(Hello)
        agent.requests.request("SIGTERM")
        async with asyncio.timeout(GOODBYE_SECONDS - 0.5):
            assert await agent.exit_code() == 0


async def test_exit_when_idle_exits_after_the_last_test(tmp_path: Path) -> None:
    """Not while a test runs."""
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
