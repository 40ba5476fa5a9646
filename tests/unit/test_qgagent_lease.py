"""Lifecycle of a lease on a device: accept, start, install, run, result, acknowledgement."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from qgagent.verdicts import RunOutcome
from qgprotocol.messages import Accept, Decline, Heartbeat, InstalledBuild, Progress, Result, Start
from tests.unit.qgagent_support import make_lease, running_agent, scripted_server


async def test_a_lease_runs_only_after_start(tmp_path: Path) -> None:
    """Before, neither install nor test begins."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.lease("a")
        await session.sync()
        assert (agent.preset.installs, agent.events()) == ([], [])
        await session.send(Start(attempt="a"))
        assert await agent.preset.started() == "a"


async def test_a_test_goes_from_lease_to_result(tmp_path: Path) -> None:
    """Progress is sent; the result has token, outcome, exit code, durations and installed builds."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a", app="7.1")
        agent.preset.finish("a", RunOutcome(outcome="failed", exit_code=3, message="expected 1, got 2"))
        result = await session.expect(Result)
        assert (result.attempt, result.token, result.outcome) == ("a", "token-a", "failed")
        assert (result.exit_code, result.message) == (3, "expected 1, got 2")
        assert result.installed == [InstalledBuild(org_id="acme", app_version_id="7.1", target="mobile")]
        assert result.install_seconds is not None
        assert 0 <= result.run_seconds < 10


async def test_a_result_is_kept_until_it_is_acknowledged(tmp_path: Path) -> None:
    """It is in the spool before it is sent; a repeated acknowledgement has no effect."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        agent.preset.finish("a")
        result = await session.expect(Result)
        assert agent.spooled() == ["a"]
        await session.acknowledge(result)
        await session.acknowledge(result)
        await session.sync()
        assert agent.spooled() == []
        await session.run("b", installs=False)


async def test_a_rejected_result_is_deleted(tmp_path: Path) -> None:
    """It is not sent again."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        agent.preset.finish("a")
        await session.acknowledge(await session.expect(Result), accepted=False)
        await session.sync()
        assert agent.spooled() == []


async def test_a_repeated_start_has_no_effect(tmp_path: Path) -> None:
    """Nor has a start for an unknown attempt."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        await session.send(Start(attempt="a"))
        await session.send(Start(attempt="unheard-of"))
        await session.sync()
        agent.preset.finish("a")
        await session.result()
        assert [event for event, _ in agent.events() if event == "start"] == ["start"]


async def test_a_repeated_lease_is_answered_according_to_its_state(tmp_path: Path) -> None:
    """Accepted: accept again. Running: no answer. Ended but not acknowledged: the result again."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        lease = await session.lease("a")
        await session.send(lease)
        await session.expect(Accept)
        await session.send(Start(attempt="a"))
        await session.expect(Progress)
        await session.expect(Progress)
        await session.send(lease)
        await session.sync()
        agent.preset.finish("a")
        first = await session.expect(Result)
        await session.send(lease)
        again = await session.expect(Result)
        assert replace(again, ended_seconds_ago=first.ended_seconds_ago) == first


async def test_a_busy_device_declines(tmp_path: Path) -> None:
    """With a reason; the running test continues."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        await session.send(make_lease("b"))
        decline = await session.expect(Decline)
        assert (decline.attempt, decline.token) == ("b", "token-b")
        assert "another attempt" in decline.reason
        agent.preset.finish("a")
        assert (await session.result()).outcome == "passed"


async def test_a_lease_for_an_unknown_agent_is_declined(tmp_path: Path) -> None:
    """Immediately."""
    async with scripted_server() as server, running_agent(server, tmp_path):
        session = await server.session()
        await session.welcome()
        await session.send(make_lease("a", agent="agent-2"))
        assert "agent-2" in (await session.expect(Decline)).reason


async def test_a_later_lease_replaces_one_that_was_not_started(tmp_path: Path) -> None:
    """Only the second can be started: the server has requeued the first."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.lease("a")
        await session.lease("b")
        await session.send(Start(attempt="a"))
        await session.send(Start(attempt="b"))
        assert await agent.preset.started() == "b"
        assert agent.events()[:2] == [("drop", "a"), ("start", "b")]


async def test_devices_of_one_process_run_in_parallel(tmp_path: Path) -> None:
    """Each with its own lease and installed builds."""
    async with scripted_server() as server, running_agent(server, tmp_path, devices=2) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="agent-1/1")
        await session.run("b", agent="agent-1/2")
        agent.preset.finish("b")
        assert (await session.result()).attempt == "b"
        agent.preset.finish("a")
        assert (await session.result()).attempt == "a"
        assert len(agent.preset.installs) == 2


async def test_an_unexpected_exception_ends_only_the_attempt(tmp_path: Path) -> None:
    """With ``error`` and the exception; the next test runs."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        agent.preset.finish("a", ZeroDivisionError("division by zero"))
        result = await session.result()
        assert (result.outcome, "ZeroDivisionError" in result.message) == ("error", True)
        await session.run("b", installs=False)


async def test_a_long_message_is_truncated(tmp_path: Path) -> None:
    """To the protocol's limit."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        agent.preset.finish("a", RunOutcome(outcome="failed", message="x" * 5000))
        assert len((await session.result()).message) == 2000


@pytest.mark.parametrize("phase", ["accepted", "executing", "reporting"])
async def test_heartbeats_list_attempts(tmp_path: Path, phase: str) -> None:
    """From acceptance until the result is acknowledged."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome(heartbeat_seconds=0.02)
        assert (await session.expect(Heartbeat)).attempts == []
        if phase == "accepted":
            await session.lease("a")
        else:
            await session.run("a")
        if phase == "reporting":
            agent.preset.finish("a")
            await session.expect(Result)
        beat = await session.expect(Heartbeat)
        assert (beat.attempts, beat.accepting) == (["a"], True)
