"""What is said when an agent and a server meet."""

from __future__ import annotations

from pathlib import Path

import pytest

import qgprotocol
from qgagent.errors import RefusedError
from qgagent.transport import WebSocketLink
from qgprotocol.messages import PROTOCOL_VERSION, Hello, Refused, Retire
from tests.unit.qgagent_support import HeldPreset, running_agent, scripted_server


async def test_the_hello_introduces_every_device(tmp_path: Path) -> None:
    """One connection serves all devices of the process, each under its own name, with what was configured."""
    async with (
        scripted_server() as server,
        running_agent(
            server, tmp_path, devices=2, targets=("web", "tv"), labels={"os": "linux"}, cache_builds=3, fallback=True
        ),
    ):
        hello = await (await server.session()).expect(Hello)
    assert (hello.protocol, hello.software) == (PROTOCOL_VERSION, f"qgagent {qgprotocol.__version__}")
    assert [agent.name for agent in hello.agents] == ["agent-1/1", "agent-1/2"]
    for agent in hello.agents:
        assert (agent.targets, agent.labels, agent.cache_builds) == (["web", "tv"], {"os": "linux"}, 3)
        assert (agent.fallback, agent.simulated, agent.accepting) == (True, False, True)
        assert (agent.installed, agent.leases, agent.install_seconds) == ([], [], 30.0)


async def test_a_reconnect_keeps_the_instance_and_a_restart_changes_it(tmp_path: Path) -> None:
    """The server tells a connection that came back from a process that began anew."""
    async with scripted_server() as server:
        async with running_agent(server, tmp_path):
            session = await server.session()
            first = await session.welcome()
            await session.cut()
            again = await (await server.session()).welcome()
        async with running_agent(server, tmp_path):
            restarted = await (await server.session()).welcome()
    assert again.instance == first.instance
    assert restarted.instance != first.instance


@pytest.mark.parametrize("code", ["protocol", "hello", "replaced", "auth"])
async def test_a_refusal_ends_the_process(tmp_path: Path, code: str) -> None:
    """Where coming back cannot help the process ends, and its error is the server's reason."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.expect(Hello)
        await session.send(Refused(code=code, reason="do something about it"))
        with pytest.raises(RefusedError, match="do something about it") as caught:
            await agent.exit_code()
    assert caught.value.code == code


async def test_a_refusal_that_may_pass_is_waited_out(tmp_path: Path) -> None:
    """With ``retry`` the agent comes back until it is welcome."""
    async with scripted_server() as server, running_agent(server, tmp_path):
        for _ in range(3):
            session = await server.session()
            await session.expect(Hello)
            await session.send(Refused(code="hello", reason="starting", retry=True))
        await (await server.session()).welcome()


async def test_being_replaced_stops_what_runs(tmp_path: Path) -> None:
    """Another process is this agent now: what runs here is ended, not reported, and the process ends."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        await session.send(Refused(code="replaced", reason="agent-1 connected from elsewhere"))
        with pytest.raises(RefusedError, match="connected from elsewhere"):
            await agent.exit_code()
        assert agent.preset.cancelled == ["a"]
        assert agent.spooled() == []


async def test_a_message_of_a_newer_minor_version_is_ignored(tmp_path: Path) -> None:
    """What the agent does not understand changes nothing for the rest of the session."""
    async with scripted_server() as server, running_agent(server, tmp_path):
        session = await server.session()
        await session.expect(Hello)
        await session.send_text('{"type": "fanfare"}')
        await session.send_text(
            '{"type": "welcome", "protocol": "1.9", "server": "s", "heartbeat_seconds": 60, "mood": "good"}'
        )
        await session.send_text("not even JSON")
        await session.run("a")


async def test_an_agent_comes_back_when_the_server_retires(tmp_path: Path) -> None:
    """After Retire what runs goes on, and the next connection is made when the server asked for it."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        lease = await session.run("a")
        await session.send(Retire(after_seconds=0.05))
        await session.sync()
        await session.cut()
        hello = await (await server.session()).welcome()
        assert [held.attempt for held in hello.agents[0].leases] == [lease.attempt]
        assert agent.preset.cancelled == []


async def test_a_server_that_is_not_there_is_tried_again(tmp_path: Path) -> None:
    """An agent that is started before its server serves it once it is up."""
    async with scripted_server() as server:
        port = server.port
    preset = HeldPreset()
    async with running_agent(server, tmp_path, preset=preset) as agent:
        link = WebSocketLink(server.url)
        with pytest.raises(Exception, match="no connection"):
            await link.__aenter__()
        async with scripted_server(port=port) as later:
            await (await later.session()).welcome()
            assert not agent.task.done()
