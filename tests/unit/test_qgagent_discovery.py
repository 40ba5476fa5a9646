"""Agents come and go with the devices that adb sees, and the tests of the others take no notice."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
import pytest

from qgagent.discovery import agent_name
from qgagent.errors import InstallError
from qgagent.presets.base import RunOutcome
from qgprotocol.messages import Decline, Heartbeat, Hello, Name, Progress, Result, Start
from tests.stand_in_adb import StandInAdb
from tests.unit.qgagent_support import (
    PATIENCE_SECONDS,
    HeldPreset,
    RunningAgent,
    ScriptedServer,
    Session,
    make_lease,
    running_agent,
    scripted_server,
)

GONE = "device R58M1 was disconnected"
LONG = 60.0
"""A grace that no test waits for."""


@pytest.fixture
def adb(tmp_path: Path) -> StandInAdb:
    return StandInAdb(tmp_path / "adb")


@asynccontextmanager
async def lab(
    adb: StandInAdb, tmp_path: Path, *, grace_seconds: float = 0.1, **config: object
) -> AsyncIterator[tuple[ScriptedServer, RunningAgent]]:
    """A host called ``lab`` with the phones of that adb, and the server it connects to."""
    settings = {"name": "lab", "discover": "adb", "adb": str(adb.path), **config}
    async with (
        scripted_server() as server,
        running_agent(server, tmp_path / "state", grace_seconds=grace_seconds, **settings) as agent,
    ):
        yield server, agent


async def paused(session: Session, wanted: dict[str, str]) -> None:
    """Return at the next heartbeat that says so."""
    while (await session.expect(Heartbeat)).paused != wanted:
        pass


async def result_of(session: Session) -> Result:
    """Take what comes until there is a result, and acknowledge that."""
    while not isinstance(message := await session.receive(), Result):
        pass
    await session.acknowledge(message)
    return message


def names(hello: Hello) -> list[str]:
    return [agent.name for agent in hello.agents]


async def test_an_agent_for_each_device(adb: StandInAdb, tmp_path: Path) -> None:
    """With what adb says of it as labels, over which go those of the configuration; not for one that is no use."""
    adb.attach("R58M1", "192.168.1.7:5555")
    adb.attach("R58M3", state="unauthorized")
    async with lab(adb, tmp_path, labels={"model": "mine", "os": "android"}) as (server, _):
        hello = await (await server.session()).welcome()
    assert names(hello) == ["lab/R58M1", "lab/192.168.1.7:5555"]
    known = {"model": "mine", "os": "android", "product": "pixel_7", "device": "panther"}
    assert [agent.labels for agent in hello.agents] == [
        known | {"serial": serial} for serial in ("R58M1", "192.168.1.7:5555")
    ]


async def test_a_device_that_comes_later_is_introduced(adb: StandInAdb, tmp_path: Path) -> None:
    """On a new connection, on which the other one's test goes on."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        adb.attach("R58M2")
        session = await server.session()
        hello = await session.welcome()
        assert names(hello) == ["lab/R58M1", "lab/R58M2"]
        assert [held.attempt for held in hello.agents[0].leases] == ["a"]
        await session.run("b", agent="lab/R58M2")
        agent.preset.finish("a")
        assert (await result_of(session)).outcome == "passed"
    assert agent.preset.cancelled == ["b"]  # as the test ended


async def test_devices_that_come_together_are_introduced_together(adb: StandInAdb, tmp_path: Path) -> None:
    """One new connection for all of a hub."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path) as (server, _):
        await (await server.session()).welcome()
        for serial in ("R58M2", "R58M3", "R58M4"):
            adb.attach(serial)
        hello = await (await server.session()).welcome()
    assert names(hello) == ["lab/R58M1", "lab/R58M2", "lab/R58M3", "lab/R58M4"]


async def test_a_device_that_is_pulled_leaves(adb: StandInAdb, tmp_path: Path) -> None:
    """It takes nothing new at once; its test is ended and reported, and the next hello does not know it."""
    adb.attach("R58M1", "R58M2")
    async with lab(adb, tmp_path) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        await session.run("b", agent="lab/R58M2")
        adb.pull("R58M1")
        await paused(session, {"lab/R58M1": GONE})
        result = await result_of(session)
        assert (result.attempt, result.outcome, result.message, result.installed) == ("a", "error", GONE, [])
        session = await server.session()
        hello = await session.welcome()
        assert names(hello) == ["lab/R58M2"]
        assert agent.preset.cancelled == ["a"]
        agent.preset.finish("b")
        assert (await result_of(session)).attempt == "b"


async def test_an_idle_device_that_is_away_takes_nothing(adb: StandInAdb, tmp_path: Path) -> None:
    """A lease on its way to it, or accepted and not started, goes back; so nothing begins that could not end."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path, grace_seconds=LONG) as (server, agent):
        session = await server.session()
        await session.welcome()
        accepted = await session.lease("a", agent="lab/R58M1")
        adb.pull("R58M1")
        decline = await session.expect(Decline)
        assert (decline.attempt, decline.token, decline.reason) == ("a", accepted.token, GONE)
        await session.send(Start(attempt="a"))
        await session.send(make_lease("b", agent="lab/R58M1"))
        assert (await session.expect(Decline)).reason == f"lab/R58M1 takes nothing new: {GONE}"
        await session.cut()
        hello = await (await server.session()).welcome()
        assert (hello.agents[0].accepting, hello.agents[0].paused_reason) == (False, GONE)
    assert agent.events() == [("drop", "a")]


async def test_a_cable_may_flap(adb: StandInAdb, tmp_path: Path) -> None:
    """What runs goes on, over the same connection; but what is installed nobody watched, so it counts no more."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path, grace_seconds=LONG) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        adb.pull("R58M1")
        await paused(session, {"lab/R58M1": GONE})
        adb.attach("R58M1")
        await paused(session, {})
        agent.preset.finish("a")
        result = await result_of(session)
        assert (result.outcome, result.installed) == ("passed", [])
        await session.run("b", agent="lab/R58M1", installs=True)


@pytest.mark.parametrize("back", [True, False])
async def test_a_test_that_fails_for_the_cable_is_no_failed_test(adb: StandInAdb, tmp_path: Path, back: bool) -> None:
    """It ended while the device was away, or after it had been: that says nothing about the test."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path, grace_seconds=LONG) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        adb.pull("R58M1")
        await paused(session, {"lab/R58M1": GONE})
        if back:
            adb.attach("R58M1")
            await paused(session, {})
        agent.preset.finish("a", RunOutcome(outcome="failed", exit_code=1, message="exit code 1"))
        result = await result_of(session)
    assert (result.outcome, result.exit_code) == ("error", 1)
    assert result.message == f"{GONE} (failed: exit code 1)"


@pytest.mark.parametrize("grace_seconds", [0.1, LONG])
async def test_an_install_that_ends_for_the_cable_is_no_failed_install(
    adb: StandInAdb, tmp_path: Path, grace_seconds: float
) -> None:
    """Ended since the device is gone, or failed while it is away: it does not count towards a pause."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path, grace_seconds=grace_seconds) as (server, agent):
        agent.preset.hold_installs = True
        session = await server.session()
        await session.welcome()
        await session.send(Start(attempt=(await session.lease("a", agent="lab/R58M1")).attempt))
        assert (await session.expect(Progress)).phase == "installing"
        assert await agent.preset.started() == "install 1.0"
        adb.pull("R58M1")
        await paused(session, {"lab/R58M1": GONE})
        if grace_seconds == LONG:
            agent.preset.finish("install 1.0", InstallError("no route to host"))
        result = await result_of(session)
    assert result.outcome == "error"
    assert result.message == (f"{GONE} (no route to host)" if grace_seconds == LONG else GONE)
    assert agent.events() == [("start", "a"), ("result", "a")]


async def test_a_job_cancelled_as_its_test_is_ended_waits_for_the_end(adb: StandInAdb, tmp_path: Path) -> None:
    """Two reasons to end a test end it once, and nothing of it runs on after the answer."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path) as (server, agent):
        agent.preset.hold_cancelled = True
        session = await server.session()
        await session.welcome()
        lease = await session.run("a", agent="lab/R58M1")
        adb.pull("R58M1")
        await until(lambda: agent.preset.cancelled == ["a"])
        await session.revoke(lease)
        await session.sync()
        assert agent.preset.ended == []
        agent.preset.let_go.set()
        assert (await result_of(session)).outcome == "cancelled"
        assert agent.preset.ended == ["a"]


@pytest.mark.parametrize("outcome", ["failed", "timed_out"])
async def test_a_test_that_fails_on_a_device_that_is_there_has_failed(
    adb: StandInAdb, tmp_path: Path, outcome: str
) -> None:
    """adb is asked, and says so."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        agent.preset.finish("a", RunOutcome(outcome=outcome, message="it did"))
        result = await result_of(session)
    assert (result.outcome, result.message) == (outcome, "it did")
    assert adb.calls()[-1] == "-s R58M1 get-state"


async def test_a_device_that_comes_back_is_another_one(adb: StandInAdb, tmp_path: Path) -> None:
    """Of the same name, with nothing installed, once what the first one ran has been reported."""
    adb.attach("R58M1")
    preset = HeldPreset()
    preset.hold_cancelled = True
    async with lab(adb, tmp_path, preset=preset) as (server, _):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        adb.pull("R58M1")
        await paused(session, {"lab/R58M1": GONE})
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not preset.cancelled:
                await asyncio.sleep(0.01)  # the grace
        adb.attach("R58M1")
        adb.attach("R58M2")
        session = await server.session()  # it was told of both, and the process of the test still runs
        hello = await session.welcome()
        assert [(agent.name, agent.accepting) for agent in hello.agents] == [("lab/R58M1", False), ("lab/R58M2", True)]
        preset.let_go.set()
        assert (await result_of(session)).message == GONE
        session = await server.session()
        hello = await session.welcome()
        assert [(agent.name, agent.accepting, agent.installed) for agent in hello.agents] == [
            ("lab/R58M2", True, []),
            ("lab/R58M1", True, []),
        ]
        await session.run("c", agent="lab/R58M1", installs=True)


async def test_a_result_is_reported_though_its_device_is_gone(adb: StandInAdb, tmp_path: Path) -> None:
    """There is no server as it ends: its agent is in the next hello, takes nothing, and leaves once that is told."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        await session.cut()
        session = await server.session()
        await session.expect(Hello)  # and no answer
        adb.pull("R58M1")
        await spooled(agent, "a")
        await session.cut()
        session = await server.session()
        hello = await session.welcome()
        assert [(held.attempt, held.phase) for held in hello.agents[0].leases] == [("a", "reporting")]
        assert not hello.agents[0].accepting
        assert (await result_of(session)).message == GONE
        await session.ended()


async def spooled(agent: RunningAgent, attempt: str) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while agent.spooled() != [attempt]:
            await asyncio.sleep(0.01)  # a file cannot be waited for


async def test_without_a_device_the_host_waits(
    adb: StandInAdb, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Unconnected, and says so in a line; then it connects, and ends the connection with its last device."""
    caplog.set_level(logging.INFO, logger="qgagent")
    async with lab(adb, tmp_path) as (server, _):
        await until(lambda: "no device is attached: waiting for one" in caplog.messages)
        assert server.connections == 0
        for _ in range(2):
            adb.attach("R58M1")
            session = await server.session()
            await session.welcome()
            adb.pull("R58M1")
            await session.ended()
    assert caplog.messages.count("no device is attached: waiting for one") == 3


async def test_a_device_that_is_no_use_is_said_once(
    adb: StandInAdb, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Until its state changes, whatever the others do meanwhile."""
    adb.attach("R58M1", state="unauthorized")
    async with lab(adb, tmp_path) as (server, _):
        adb.attach("R58M2")
        await (await server.session()).welcome()
        adb.attach("R58M1", state="recovery")
        adb.attach("R58M3")
        await (await server.session()).welcome()
        adb.attach("R58M1")
        hello = await (await server.session()).welcome()
    assert sorted(names(hello)) == ["lab/R58M1", "lab/R58M2", "lab/R58M3"]
    assert [message for message in caplog.messages if "takes no tests" in message] == [
        "device R58M1 takes no tests: unauthorized (allow USB debugging on its screen)",
        "device R58M1 takes no tests: recovery",
    ]


async def test_the_end_of_adbs_server_ends_no_test(adb: StandInAdb, tmp_path: Path) -> None:
    """Who ends it restarts it, or qgagent does; the devices are found again within the grace."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path, grace_seconds=LONG) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        adb.end_server()
        await until(lambda: adb.calls().count("track-devices -l") == 2)
        adb.attach("R58M1", state="offline")
        await paused(session, {"lab/R58M1": GONE})
        adb.attach("R58M1")
        await paused(session, {})
        agent.preset.finish("a")
        assert (await result_of(session)).outcome == "passed"


@pytest.mark.parametrize("ending", [{"exit_when_idle": 0.2}, {}])
async def test_a_host_without_devices_can_end(adb: StandInAdb, tmp_path: Path, ending: dict[str, float]) -> None:
    """Since there is nothing to do, or because it is told to."""
    async with lab(adb, tmp_path, **ending) as (server, agent):
        if not ending:
            await until(lambda: "track-devices -l" in adb.calls())
            agent.requests.request("SIGTERM")
        assert await agent.exit_code() == 0
        assert server.connections == 0


async def test_once_is_over_with_the_first_test(adb: StandInAdb, tmp_path: Path) -> None:
    """Also with one that its device was pulled from: it was reported."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path, once=True) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        adb.pull("R58M1")
        assert (await result_of(session)).outcome == "error"
        assert await agent.exit_code() == 0


async def test_a_host_that_ends_takes_in_no_device(adb: StandInAdb, tmp_path: Path) -> None:
    """It finishes what it has; a device that is pulled meanwhile is still noticed."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        agent.requests.request("SIGTERM")
        await session.expect_ending()
        adb.attach("R58M2")
        adb.pull("R58M1")
        assert (await result_of(session)).message == GONE
        assert await agent.exit_code() == 0


@pytest.mark.parametrize(
    "serial",
    ["R58M1", "192.168.1.7:5555", "adb-R58M1-ab._adb-tls-connect._tcp", "adb-R5 (2)._adb-tls-connect._tcp", "a/b", "ü"],
)
def test_every_serial_makes_a_name(serial: str) -> None:
    """One the protocol admits, which ends as the serial where that may be in a name."""
    name = msgspec.convert(agent_name("lab", serial), Name)
    plain = serial in ("R58M1", "192.168.1.7:5555", "adb-R58M1-ab._adb-tls-connect._tcp")
    assert name == f"lab/{serial}" if plain else name.startswith("lab/") and len(name) > len("lab/-12345678")


def test_no_two_serials_make_the_same_name() -> None:
    """However alike, and however long the host's name is."""
    serials = ["a b", "a-b", "a/b", "a(b", "x" * 300, "x" * 301]
    found = {agent_name(host, serial) for host in ("lab", "h" * 80) for serial in serials}
    assert len(found) == 2 * len(serials)
    assert all(msgspec.convert(name, Name) for name in found)


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not condition():
            await asyncio.sleep(0.01)  # another process's doing
