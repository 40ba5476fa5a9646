"""Discovery: agents are added and removed with the devices that adb sees."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
import pytest

from qgagent.discovery import agent_name
from qgagent.errors import InstallError
from qgagent.verdicts import RunOutcome
from qgprotocol.messages import Decline, Heartbeat, Hello, Name, Progress, Result, Start
from tests.stand_in_adb import StandInAdb
from tests.support.waiting import aeventually
from tests.unit.qgagent_support import (
    PATIENCE_SECONDS,
    ControlledPreset,
    RunningAgent,
    ScriptedServer,
    Session,
    make_lease,
    running_agent,
    scripted_server,
)

DISCONNECTED = "device R58M1 was disconnected"
LONG = 60.0
"""A grace that no test waits for."""


@pytest.fixture
def adb(tmp_path: Path) -> StandInAdb:
    return StandInAdb(tmp_path / "adb")


@asynccontextmanager
async def lab(
    adb: StandInAdb, tmp_path: Path, *, grace_seconds: float = 0.1, **config: object
) -> AsyncIterator[tuple[ScriptedServer, RunningAgent]]:
    """Run a host called ``lab`` with the devices of this adb, and a server for it."""
    settings = {"name": "lab", "discover": "adb", "adb": str(adb.path), **config}
    async with (
        scripted_server() as server,
        running_agent(server, tmp_path / "state", grace_seconds=grace_seconds, **settings) as agent,
    ):
        yield server, agent


async def paused(session: Session, wanted: dict[str, str]) -> None:
    """Wait for a heartbeat with these paused agents."""
    while (await session.expect(Heartbeat)).paused != wanted:
        pass


async def result_of(session: Session) -> Result:
    """Skip messages until a result, and acknowledge it."""
    while not isinstance(message := await session.receive(), Result):
        pass
    await session.acknowledge(message)
    return message


def names(hello: Hello) -> list[str]:
    return [agent.name for agent in hello.agents]


async def test_each_usable_device_becomes_an_agent(adb: StandInAdb, tmp_path: Path) -> None:
    """With adb's details as labels, which the configuration overrides; unusable devices are skipped."""
    adb.attach("R58M1", "192.168.1.7:5555")
    adb.attach("R58M3", state="unauthorized")
    async with lab(adb, tmp_path, labels={"model": "mine", "os": "android"}) as (server, _):
        hello = await (await server.session()).welcome()
    assert names(hello) == ["lab/R58M1", "lab/192.168.1.7:5555"]
    known = {"model": "mine", "os": "android", "product": "pixel_7", "device": "panther"}
    assert [agent.labels for agent in hello.agents] == [
        known | {"serial": serial} for serial in ("R58M1", "192.168.1.7:5555")
    ]


@pytest.mark.seconds
async def test_a_device_attached_later_is_announced(adb: StandInAdb, tmp_path: Path) -> None:
    """On a new connection, on which a running test of another device continues."""
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
        assert (await session.expect(Progress)).attempt == "a"
        await session.run("b", agent="lab/R58M2")
        agent.preset.finish("a")
        assert (await result_of(session)).outcome == "passed"
    assert agent.preset.cancelled == ["b"]  # as the test ended


@pytest.mark.seconds
async def test_devices_attached_together_are_announced_together(adb: StandInAdb, tmp_path: Path) -> None:
    """With one new connection for all."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path) as (server, _):
        await (await server.session()).welcome()
        for serial in ("R58M2", "R58M3", "R58M4"):
            adb.attach(serial)
        hello = await (await server.session()).welcome()
    assert names(hello) == ["lab/R58M1", "lab/R58M2", "lab/R58M3", "lab/R58M4"]


@pytest.mark.seconds
async def test_a_detached_device_leaves(adb: StandInAdb, tmp_path: Path) -> None:
    """It accepts no new leases; its test is stopped and reported; the next hello omits it."""
    adb.attach("R58M1", "R58M2")
    async with lab(adb, tmp_path) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        await session.run("b", agent="lab/R58M2")
        adb.pull("R58M1")
        await paused(session, {"lab/R58M1": DISCONNECTED})
        result = await result_of(session)
        assert (result.attempt, result.outcome, result.message, result.installed) == ("a", "error", DISCONNECTED, [])
        session = await server.session()
        hello = await session.welcome()
        assert names(hello) == ["lab/R58M2"]
        assert agent.preset.cancelled == ["a"]
        agent.preset.finish("b")
        assert (await result_of(session)).attempt == "b"


async def test_a_detached_device_declines_leases(adb: StandInAdb, tmp_path: Path) -> None:
    """Also one that was accepted but not started."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path, grace_seconds=LONG) as (server, agent):
        session = await server.session()
        await session.welcome()
        accepted = await session.lease("a", agent="lab/R58M1")
        adb.pull("R58M1")
        decline = await session.expect(Decline)
        assert (decline.attempt, decline.token, decline.reason) == ("a", accepted.token, DISCONNECTED)
        await session.send(Start(attempt="a"))
        await session.send(make_lease("b", agent="lab/R58M1"))
        assert (await session.expect(Decline)).reason == f"lab/R58M1 accepts no leases: {DISCONNECTED}"
        await session.cut()
        hello = await (await server.session()).welcome()
        assert (hello.agents[0].accepting, hello.agents[0].paused_reason) == (False, DISCONNECTED)
    assert agent.events() == [("drop", "a")]


async def test_a_short_absence_is_tolerated(adb: StandInAdb, tmp_path: Path) -> None:
    """The test continues on the same connection, but installed builds are forgotten."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path, grace_seconds=LONG) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        adb.pull("R58M1")
        await paused(session, {"lab/R58M1": DISCONNECTED})
        adb.attach("R58M1")
        await paused(session, {})
        agent.preset.finish("a")
        result = await result_of(session)
        assert (result.outcome, result.installed) == ("passed", [])
        await session.run("b", agent="lab/R58M1", installs=True)


@pytest.mark.parametrize("back", [True, False])
async def test_a_failure_on_a_detached_device_is_an_error(adb: StandInAdb, tmp_path: Path, back: bool) -> None:
    """During the absence or after it."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path, grace_seconds=LONG) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        adb.pull("R58M1")
        await paused(session, {"lab/R58M1": DISCONNECTED})
        if back:
            adb.attach("R58M1")
            await paused(session, {})
        agent.preset.finish("a", RunOutcome(outcome="failed", exit_code=1, message="exit code 1"))
        result = await result_of(session)
    assert (result.outcome, result.exit_code) == ("error", 1)
    assert result.message == f"{DISCONNECTED} (failed: exit code 1)"


@pytest.mark.parametrize("grace_seconds", [0.1, LONG])
async def test_an_install_failing_on_a_detached_device_causes_no_pause(
    adb: StandInAdb, tmp_path: Path, grace_seconds: float
) -> None:
    """Whether it is stopped or fails by itself."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path, grace_seconds=grace_seconds) as (server, agent):
        agent.preset.hold_installs = True
        session = await server.session()
        await session.welcome()
        await session.send(Start(attempt=(await session.lease("a", agent="lab/R58M1")).attempt))
        assert (await session.expect(Progress)).phase == "installing"
        assert await agent.preset.started() == "install 1.0"
        adb.pull("R58M1")
        await paused(session, {"lab/R58M1": DISCONNECTED})
        if grace_seconds == LONG:
            agent.preset.finish("install 1.0", InstallError("no route to host"))
        result = await result_of(session)
    assert result.outcome == "error"
    assert result.message == (f"{DISCONNECTED} (no route to host)" if grace_seconds == LONG else DISCONNECTED)
    assert agent.events() == [("start", "a"), ("result", "a")]


async def test_a_job_cancelled_while_its_test_is_stopped_waits_for_the_end(adb: StandInAdb, tmp_path: Path) -> None:
    """The test is stopped once, and its processes have ended before the answer."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path) as (server, agent):
        agent.preset.hold_cancelled = True
        session = await server.session()
        await session.welcome()
        lease = await session.run("a", agent="lab/R58M1")
        adb.pull("R58M1")
        await aeventually(lambda: agent.preset.cancelled == ["a"])
        await session.revoke(lease)
        await session.sync()
        assert agent.preset.ended == []
        agent.preset.release_cancelled.set()
        assert (await result_of(session)).outcome == "cancelled"
        assert agent.preset.ended == ["a"]


@pytest.mark.parametrize("outcome", ["failed", "timed_out"])
async def test_a_failure_on_an_attached_device_is_a_failure(adb: StandInAdb, tmp_path: Path, outcome: str) -> None:
    """Confirmed with adb get-state."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        agent.preset.finish("a", RunOutcome(outcome=outcome, message="it did"))
        result = await result_of(session)
    assert (result.outcome, result.message) == (outcome, "it did")
    assert adb.calls()[-1] == "-s R58M1 get-state"


@pytest.mark.seconds
async def test_a_reattached_device_is_a_new_one(adb: StandInAdb, tmp_path: Path) -> None:
    """With the same name and no builds, once the results of the previous one are reported."""
    adb.attach("R58M1")
    preset = ControlledPreset()
    preset.hold_cancelled = True
    async with lab(adb, tmp_path, preset=preset) as (server, _):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        adb.pull("R58M1")
        await paused(session, {"lab/R58M1": DISCONNECTED})
        # the grace
        await aeventually(lambda: preset.cancelled, seconds=PATIENCE_SECONDS)
        adb.attach("R58M1")
        adb.attach("R58M2")
        session = await server.session()  # both are announced, and the process of the test still runs
        hello = await session.welcome()
        assert [(agent.name, agent.accepting) for agent in hello.agents] == [("lab/R58M1", False), ("lab/R58M2", True)]
        preset.release_cancelled.set()
        assert (await result_of(session)).message == DISCONNECTED
        session = await server.session()
        hello = await session.welcome()
        assert [(agent.name, agent.accepting, agent.installed) for agent in hello.agents] == [
            ("lab/R58M2", True, []),
            ("lab/R58M1", True, []),
        ]
        await session.run("c", agent="lab/R58M1", installs=True)


@pytest.mark.seconds
async def test_the_result_of_a_removed_device_is_reported(adb: StandInAdb, tmp_path: Path) -> None:
    """Its agent is in the next hello without accepting leases, and leaves after the acknowledgement."""
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
        assert (await result_of(session)).message == DISCONNECTED
        await session.ended()


async def spooled(agent: RunningAgent, attempt: str) -> None:
    await aeventually(lambda: agent.spooled() == [attempt], seconds=PATIENCE_SECONDS)


@pytest.mark.seconds
async def test_a_host_without_devices_stays_disconnected(
    adb: StandInAdb, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """It logs that it waits, connects with the first device, and disconnects with the last."""
    caplog.set_level(logging.INFO, logger="qgagent")
    async with lab(adb, tmp_path) as (server, _):
        await aeventually(lambda: "no device is attached: waiting for one" in caplog.messages)
        assert server.connections == 0
        for _ in range(2):
            adb.attach("R58M1")
            session = await server.session()
            await session.welcome()
            adb.pull("R58M1")
            await session.ended()
    assert caplog.messages.count("no device is attached: waiting for one") == 3


@pytest.mark.seconds
async def test_an_unusable_device_is_logged_once(
    adb: StandInAdb, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Until its state changes, independently of other devices."""
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
    assert [message for message in caplog.messages if "cannot run tests" in message] == [
        "device R58M1 cannot run tests: unauthorized (allow USB debugging on its screen)",
        "device R58M1 cannot run tests: recovery",
    ]


@pytest.mark.seconds
async def test_a_restart_of_the_adb_server_stops_no_test(adb: StandInAdb, tmp_path: Path) -> None:
    """The devices reappear within the grace period."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path, grace_seconds=LONG) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        adb.end_server()
        await aeventually(lambda: adb.calls().count("track-devices -l") == 2)
        adb.attach("R58M1", state="offline")
        await paused(session, {"lab/R58M1": DISCONNECTED})
        adb.attach("R58M1")
        await paused(session, {})
        agent.preset.finish("a")
        assert (await result_of(session)).outcome == "passed"


@pytest.mark.parametrize("ending", [{"exit_when_idle": 0.2}, {}])
async def test_a_host_without_devices_can_exit(adb: StandInAdb, tmp_path: Path, ending: dict[str, float]) -> None:
    """When idle or on request."""
    async with lab(adb, tmp_path, **ending) as (server, agent):
        if not ending:
            await aeventually(lambda: "track-devices -l" in adb.calls())
            agent.requests.request("SIGTERM")
        assert await agent.exit_code() == 0
        assert server.connections == 0


async def test_once_exits_after_the_first_test(adb: StandInAdb, tmp_path: Path) -> None:
    """Also if its device was detached."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path, once=True) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        adb.pull("R58M1")
        assert (await result_of(session)).outcome == "error"
        assert await agent.exit_code() == 0


async def test_an_ending_host_adds_no_device(adb: StandInAdb, tmp_path: Path) -> None:
    """It finishes running tests; a detached device is still handled."""
    adb.attach("R58M1")
    async with lab(adb, tmp_path) as (server, agent):
        session = await server.session()
        await session.welcome()
        await session.run("a", agent="lab/R58M1")
        agent.requests.request("SIGTERM")
        await session.expect_ending()
        adb.attach("R58M2")
        adb.pull("R58M1")
        assert (await result_of(session)).message == DISCONNECTED
        assert await agent.exit_code() == 0


@pytest.mark.parametrize(
    "serial",
    ["R58M1", "192.168.1.7:5555", "adb-R58M1-ab._adb-tls-connect._tcp", "adb-R5 (2)._adb-tls-connect._tcp", "a/b", "ü"],
)
def test_every_serial_becomes_a_valid_name(serial: str) -> None:
    """It ends with the serial if that is valid in a name."""
    name = msgspec.convert(agent_name("lab", serial), Name)
    plain = serial in ("R58M1", "192.168.1.7:5555", "adb-R58M1-ab._adb-tls-connect._tcp")
    assert name == f"lab/{serial}" if plain else name.startswith("lab/") and len(name) > len("lab/-12345678")


def test_names_are_unique_per_serial() -> None:
    """Also for similar serials and long host names."""
    serials = ["a b", "a-b", "a/b", "a(b", "x" * 300, "x" * 301]
    found = {agent_name(host, serial) for host in ("lab", "h" * 80) for serial in serials}
    assert len(found) == 2 * len(serials)
    assert all(msgspec.convert(name, Name) for name in found)
