"""Texts that come from jobs, such as the output of an install: seen by the jobs' organization and by administrators."""

from __future__ import annotations

from collections.abc import AsyncIterator

import msgspec
import pytest

from agents.status import MAX_DECLINED, general_reason
from qgprotocol import messages
from qualgent.accounts.permissions import Caller
from tests import carry
from tests.integration.conftest import Scheduler
from tests.integration.permission_table import CALLERS
from tests.integration.permission_table import OWN as OWN_ORG
from tests.integration.scripted_host import ScriptedHost, enroll
from tests.integration.steps import submit
from tests.integration.test_org_scopes import PATHS, fetch
from tests.integration.test_permission_matrix import OTHER
from tests.support.waiting import aeventually

SECRET = "zq7: cannot open https://user:password@build.globex.test/app.apk"
REASON = f"3 installs in a row failed, of 2 builds; the last: exit code 1: {SECRET}"
GENERAL = "3 installs in a row failed, of 2 builds"
NAME = "lab-phone"
TOPICS = ("agents", "problems", "events", "timeline", "overview", "groups", f"agent:{NAME}")
THEIRS = Caller("gus", "api", kind="person", role=CALLERS["owner"].role, orgs=(OTHER,))


@pytest.fixture
async def host(scheduler: Scheduler) -> AsyncIterator[ScriptedHost]:
    """An agent that both organizations share; it knows a job of each."""
    made = await scheduler.connect(NAME, caller=await enroll(scheduler.server, None))
    for org in (OWN_ORG, OTHER):
        await submit(org_id=org)
        await made.report(await made.begin())
    yield made
    carry.caller.clear()
    await made.disconnect()


async def shown(scheduler: Scheduler, caller: Caller) -> dict[str, str]:
    """Return all that the caller can read of agents, as text, by path or topic."""
    await scheduler.runtime.tasks.settle()
    await scheduler.runtime.events.flush()
    ids = {"name": NAME, "id": NAME}
    paths = [path for path in (*PATHS, "/", "/fleet", "/agents/{name}") if not path.replace("{name}", "").count("{")]
    found = {path: (await fetch(caller, path.format_map(ids)))[1] for path in paths}
    for topic in TOPICS:
        state = await scheduler.gateway.hub.page_state(topic, caller.org_scope, keep=False)
        found[topic] = msgspec.json.encode(state["snapshot"]).decode()
    return found


async def fail_install(host: ScriptedHost, org: str, reason: str) -> messages.LeaseOffer:
    """Fail an install, and pause the agent while it is not reported yet, as qgagent does."""
    await submit(org_id=org, app_version_id="broken", target="mobile")
    lease = await host.take_lease()
    await host.say(messages.Progress(attempt=lease.attempt, token=lease.token, phase="installing"))
    await host.say(messages.Heartbeat(attempts=[lease.attempt], paused={NAME: reason}))
    await host.report(lease, "error", message=f"install failed: exit code 1: {SECRET}", permanent=True)
    return lease


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
@pytest.mark.parametrize("reason", [REASON, SECRET, f"health: {SECRET}"])
async def test_the_output_of_an_install_is_its_organizations(
    scheduler: Scheduler, host: ScriptedHost, reason: str
) -> None:
    """In fleet, problems, events, audit and pages: others see that the agent is paused, and why in general."""
    await fail_install(host, OTHER, reason)
    for who in ("viewer", "owner", "operating token"):
        found = await shown(scheduler, CALLERS[who])
        assert [place for place, text in found.items() if "zq7" in text] == [], who
        assert general_reason(reason) in found["agents"]
        assert general_reason(reason) in found["problems"]
        assert general_reason(reason) in found["events"]
        assert general_reason(reason) in found["/api/v1/agents"]
    for caller in (THEIRS, CALLERS["site"]):
        found = await shown(scheduler, caller)
        for place in ("agents", "problems", "/api/v1/agents", f"agent:{NAME}"):
            assert "zq7" in found[place], (caller.actor, place)


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_after_a_restart_it_is_nobodys(scheduler: Scheduler, host: ScriptedHost) -> None:
    """Whose job a stored reason was about is not stored: administrators see it."""
    await fail_install(host, OTHER, REASON)
    await host.disconnect()
    await scheduler.runtime.tasks.settle()
    await scheduler.stop()
    await scheduler.start()
    again = scheduler.host(NAME, caller=host.connection.caller)
    await again.connect(accepting=False, paused_reason=REASON)
    for caller, is_seen in ((CALLERS["owner"], False), (THEIRS, False), (CALLERS["site"], True)):
        found = await shown(scheduler, caller)
        assert ("zq7" in found["agents"]) == is_seen, caller
        assert GENERAL in found["agents"]
    await again.disconnect()


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_the_reason_of_declined_leases(
    scheduler: Scheduler, host: ScriptedHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An agent that declines all jobs is paused by the server, without the reason that it reported."""
    monkeypatch.setattr("agents.availability.DECLINED_SECONDS", 0.0)
    await submit(org_id=OTHER)
    for _ in range(MAX_DECLINED):
        lease = await host.expect(messages.LeaseOffer)
        await host.say(messages.Decline(attempt=lease.attempt, token=lease.token, reason=SECRET))
    await host.expect(messages.Instruct)
    found = await aeventually(
        lambda: shown(scheduler, CALLERS["owner"]), lambda found: "declined 5 jobs" in found["agents"]
    )
    assert [place for place, text in found.items() if "zq7" in text] == []
    assert "zq7" in (await shown(scheduler, CALLERS["site"]))["agents"]


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_reasons_of_an_organizations_own_agent(scheduler: Scheduler) -> None:
    """The text is hidden from everybody else."""
    made = await scheduler.connect(NAME, caller=await enroll(scheduler.server, OWN_ORG))
    await submit(org_id=OTHER, target="other")
    await fail_install(made, OWN_ORG, REASON)
    found = await shown(scheduler, CALLERS["owner"])
    assert [place for place in ("agents", "problems", "events") if "zq7" not in found[place]] == []
    carry.caller.clear()
    await made.disconnect()


@pytest.mark.parametrize(
    ("reason", "general"),
    [
        ("", ""),
        (REASON, GENERAL),
        ("3 installs in a row failed", "3 installs in a row failed"),
        ("health: no space", "health check failed"),
        ("cannot install app of globex", "install failed"),
        ("the output of a test", "paused by its host"),
    ],
)
def test_general_reasons(reason: str, general: str) -> None:
    assert general_reason(reason) == general
