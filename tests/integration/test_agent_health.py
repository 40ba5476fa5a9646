"""An agent's health figures: its recent attempts compared with other agents, its installs and its connections."""

from __future__ import annotations

import asyncio
from typing import Any

from jobs import selectors
from qgprotocol import messages
from qualgent.accounts.scope import SITE
from qualgent.scheduler.agent_requests import GetAgents
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit


async def health(scheduler: Scheduler, agent: str) -> dict[str, Any]:
    runtime = scheduler.runtime
    return await runtime.ledger.read(
        selectors.agents.agent_health, scope=SITE, agent=agent, now_ms=runtime.clock.wall_ms()
    )


async def run(host: ScriptedHost, outcome: str, count: int = 1, **fields: Any) -> None:
    """Run ``count`` jobs of one attempt each on this host."""
    for _ in range(count):
        await submit(max_attempts={"failed": 1, "timed_out": 1, "error": 1, "lost": 1})
        await host.report(await host.begin(), outcome, **fields)


async def test_an_agent_with_excess_failures_is_flagged(scheduler: Scheduler) -> None:
    """Only an agent that fails more than chance explains is flagged; the others are not."""
    bad, good = scheduler.host("bad"), scheduler.host("good")
    await bad.connect()
    await run(bad, "failed", 15)
    await run(bad, "passed", 5)
    await bad.disconnect()
    await good.connect()
    await run(good, "passed", 24)
    await good.disconnect()
    shown = await health(scheduler, "bad")
    assert (shown.verdict, shown.failed_share, shown.others_failed_share) == ("more", 0.75, 0.0)
    assert (shown.outcomes["failed"], shown.outcomes["passed"], shown.outcomes["lost"]) == (15, 5, 0)
    assert (await health(scheduler, "good")).verdict == "less"


async def test_installs_are_counted_and_timed(scheduler: Scheduler) -> None:
    """Installs made have a mean time; avoided installs are counted."""
    host = await scheduler.connect("phone")
    await run(host, "passed", install_seconds=4.0)
    await run(host, "passed", install_seconds=8.0)
    await run(host, "passed", 3)
    await run(host, "error", install_seconds=9.0)
    await host.disconnect()
    shown = await health(scheduler, "phone")
    assert (shown.installs, shown.installs_avoided, shown.install_seconds) == (3, 3, 7.0)
    assert shown.starts_avoided == 0


async def test_failed_installs_are_counted_until_one_succeeds(scheduler: Scheduler) -> None:
    """As the agent's row says; a test that needs no install changes nothing."""
    host = await scheduler.connect("phone")
    for expected in (1, 2):
        await submit(app_version_id=f"1.{expected}", max_attempts={"error": 1})
        lease = await host.take_lease()
        await host.say(messages.Progress(attempt=lease.attempt, token=lease.token, phase="installing"))
        await host.report(lease, "error", message="install failed: no APK")
        assert await _failed_installs(scheduler) == expected
    await run(host, "passed", install_seconds=4.0)
    assert await _failed_installs(scheduler) == 0


async def _failed_installs(scheduler: Scheduler) -> int:
    return (await scheduler.port.call(GetAgents(scope=SITE)))["phone"].failed_installs


async def test_errors_are_counted_apart_from_failures(scheduler: Scheduler) -> None:
    """Errors are not test failures, and consecutive errors are counted."""
    host = await scheduler.connect("phone")
    await run(host, "error")
    await run(host, "passed")
    await run(host, "error", 2)
    await host.disconnect()
    shown = await health(scheduler, "phone")
    assert (shown.ran, shown.failed, shown.errors, shown.errors_in_a_row) == (1, 0, 3, 2)
    assert (shown.verdict, shown.install_seconds) == ("too_few", None)


async def test_connections_of_the_last_day_are_counted(scheduler: Scheduler) -> None:
    """Connections are counted once they are stored."""
    host = await scheduler.connect("phone")
    await host.disconnect()
    await asyncio.wait_for(scheduler.runtime.events.flush(), 5)
    shown = await health(scheduler, "phone")
    assert (shown.connects, shown.disconnects, shown.silences) == (1, 1, 0)
    assert (await health(scheduler, "another")).connects == 0


def test_an_unknown_agent_is_404(shared_client: Client) -> None:
    """An unknown name has no health figures."""
    assert shared_client.get("/api/v1/agents/nobody/health").status == 404
