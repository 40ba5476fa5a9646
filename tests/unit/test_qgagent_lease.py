"""A lease on its way through a device: accept, start, install, run, result, acknowledgement."""

from __future__ import annotations

from pathlib import Path

import pytest

from qgagent.presets.base import RunOutcome
from qgprotocol.messages import Accept, Build, Decline, Heartbeat, Progress, Result, Start
from tests.unit.qgagent_support import make_lease, running_agent, scripted_server


async def test_a_lease_runs_only_after_start(tmp_path: Path) -> None:
    """Accepting is not running: before Start neither install nor test begins."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.lease("a")
        await session.sync()
        assert (agent.preset.installs, agent.events()) == ([], [])
        await session.send(Start(attempt="a"))
        assert await agent.preset.started() == "a"


async def test_a_test_goes_from_lease_to_result(tmp_path: Path) -> None:
    """Install and test are announced, and the result carries token, outcome, exit code, times and what is installed."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a", app="7.1")
        agent.preset.finish("a", RunOutcome(outcome="failed", exit_code=3, message="expected 1, got 2"))
        result = await session.expect(Result)
        assert (result.attempt, result.token, result.outcome) == ("a", "token-a", "failed")
        assert (result.exit_code, result.message) == (3, "expected 1, got 2")
        assert result.installed == [Build(org_id="acme", app_version_id="7.1", target="mobile")]
        assert result.install_seconds is not None
        assert 0 <= result.run_seconds < 10


async def test_a_result_is_kept_until_it_is_acknowledged(tmp_path: Path) -> None:
    """The spool holds the result from before it is sent until the server has it; acknowledging twice is harmless."""
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


async def test_an_unwanted_result_is_forgotten(tmp_path: Path) -> None:
    """A result that came too late is acknowledged as such, and not sent again."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        agent.preset.finish("a")
        await session.acknowledge(await session.expect(Result), accepted=False)
        await session.sync()
        assert agent.spooled() == []


async def test_a_second_start_changes_nothing(tmp_path: Path) -> None:
    """A repeated Start, or one for an attempt not held, begins nothing."""
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
    """Accepted: accepted again. Running: nothing. Ended but not acknowledged: the result again."""
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
        assert await session.expect(Result) == first


async def test_a_busy_device_declines(tmp_path: Path) -> None:
    """One test at a time: another lease is handed back with the reason, and what runs is not disturbed."""
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


async def test_a_lease_for_nobody_is_declined(tmp_path: Path) -> None:
    """A lease for a device that this process does not have goes back at once."""
    async with scripted_server() as server, running_agent(server, tmp_path):
        session = await server.session()
        await session.welcome()
        await session.send(make_lease("a", agent="agent-2"))
        assert "agent-2" in (await session.expect(Decline)).reason


async def test_a_later_lease_replaces_one_that_was_not_started(tmp_path: Path) -> None:
    """A server that offers another lease has taken the first back: only the second can be started."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.lease("a")
        await session.lease("b")
        await session.send(Start(attempt="a"))
        await session.send(Start(attempt="b"))
        assert await agent.preset.started() == "b"
        assert agent.events()[:2] == [("drop", "a"), ("start", "b")]


async def test_devices_of_one_process_run_side_by_side(tmp_path: Path) -> None:
    """Each device has its own lease and its own installed builds."""
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


async def test_a_broken_preset_ends_the_attempt_and_not_the_agent(tmp_path: Path) -> None:
    """An exception nobody foresaw is an ``error`` that names it; the next test runs."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        agent.preset.finish("a", ZeroDivisionError("division by zero"))
        result = await session.result()
        assert (result.outcome, "ZeroDivisionError" in result.message) == ("error", True)
        await session.run("b", installs=False)


async def test_a_long_message_is_cut_to_what_the_protocol_takes(tmp_path: Path) -> None:
    """A result is never refused for the length of its message."""
    async with scripted_server() as server, running_agent(server, tmp_path) as agent:
        session = await server.session()
        await session.welcome()
        await session.run("a")
        agent.preset.finish("a", RunOutcome(outcome="failed", message="x" * 5000))
        assert len((await session.result()).message) == 2000


@pytest.mark.parametrize("phase", ["accepted", "executing", "reporting"])
async def test_heartbeats_name_what_is_held(tmp_path: Path, phase: str) -> None:
    """A lease is named from its acceptance until its result is acknowledged."""
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
