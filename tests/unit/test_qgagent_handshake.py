"""The handshake between an agent and a server."""

from __future__ import annotations

from pathlib import Path

import pytest

import qgprotocol
from qgagent.errors import RefusedError
from qgagent.transport import WebSocketLink
from qgprotocol.codec import encode_batches
from qgprotocol.messages import PROTOCOL_VERSION, Accept, Hello, Refused, Retire, Welcome
from tests.unit.qgagent_support import ControlledPreset, make_lease, running_agent, scripted_server


async def test_the_hello_lists_every_device(tmp_path: Path) -> None:
    """One connection serves all devices of the process, with their configuration."""
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
    """The server distinguishes a reconnect from a restarted process."""
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
    """Without retry, the error is the server's reason."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.expect(Hello)
        await session.send(Refused(code=code, reason="do something about it"))
        with pytest.raises(RefusedError, match="do something about it") as caught:
            await agent.exit_code()
    assert caught.value.code == code


async def test_a_refusal_with_retry_is_retried(tmp_path: Path) -> None:
    """Until the server sends a welcome."""
    async with scripted_server() as server, running_agent(server, tmp_path):
        for _ in range(3):
            session = await server.session()
            await session.expect(Hello)
            await session.send(Refused(code="hello", reason="starting", retry=True))
        await (await server.session()).welcome()


async def test_a_replaced_agent_stops_its_tests(tmp_path: Path) -> None:
    """Without reporting them; the process ends."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        await session.send(Refused(code="replaced", reason="agent-1 connected from elsewhere"))
        with pytest.raises(RefusedError, match="connected from elsewhere"):
            await agent.exit_code()
        assert agent.preset.cancelled == ["a"]
        assert agent.spooled() == []


async def test_unknown_messages_are_ignored(tmp_path: Path) -> None:
    """The session continues."""
    async with scripted_server() as server, running_agent(server, tmp_path):
        session = await server.session()
        await session.expect(Hello)
        await session.send_text('{"type": "fanfare"}')
        await session.send_text(
            '{"type": "welcome", "protocol": "1.9", "server": "s", "heartbeat_seconds": 60, "mood": "good"}'
        )
        await session.send_text("not even JSON")
        await session.run("a")


async def test_frames_of_several_messages(tmp_path: Path) -> None:
    """A welcome and two leases in one frame; to a server of 1.2 the agent answers so, too."""
    async with scripted_server() as server, running_agent(server, tmp_path, devices=2):
        session = await server.session()
        assert (await session.expect(Hello)).batches
        welcome = Welcome(protocol="1.2", server="s", heartbeat_seconds=60)
        leases = [make_lease("a", agent="agent-1/1"), make_lease("b", agent="agent-1/2")]
        (frame,) = encode_batches([welcome, *leases])
        await session.send_text(frame)
        assert {(await session.expect(Accept)).attempt for _ in leases} == {"a", "b"}
        assert session.received == 2  # frames: the hello, and both answers


async def test_an_agent_reconnects_after_retire(tmp_path: Path) -> None:
    """After the requested delay; running tests continue."""
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


async def test_an_unreachable_server_is_retried(tmp_path: Path) -> None:
    """An agent started before its server connects once it is up."""
    async with scripted_server() as server:
        port = server.port
    preset = ControlledPreset()
    async with running_agent(server, tmp_path, preset=preset) as agent:
        link = WebSocketLink(server.url)
        with pytest.raises(Exception, match="no connection"):
            await link.__aenter__()
        async with scripted_server(port=port) as later:
            await (await later.session()).welcome()
            assert not agent.task.done()
