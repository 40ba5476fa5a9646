"""The status of an agent: one word each, the same in its row, the counts, the problems and the search."""

from __future__ import annotations

import pytest
from msgspec import to_builtins

from jobs import selectors
from jobs.job_views import ExplanationView, HoldingAgentView
from qgprotocol import messages
from qualgent.accounts.permissions import Caller
from qualgent.accounts.scope import SITE, OrgScope
from qualgent.api.services.explanations import with_explanation
from qualgent.api.services.overview import figures
from qualgent.core.times import to_datetime, wall_ms
from qualgent.scheduler.agent_requests import AgentRow, GetAgentAlarms, GetAgents
from qualgent.scheduler.live_requests import BlockedGroups
from tests.integration.acts import acting_as, hold_agent, resume_agent
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit
from tests.support.waiting import aeventually

WORDS = {
    "busy": "busy",
    "idle": "idle",
    "draining": "busy",
    "drained": "paused",
    "paused": "paused",
    "itself": "paused",
    "quarantined": "paused",
    "offline": "offline",
    "held-offline": "offline",
    "suspect": "offline",
    "lost": "offline",
}
"""The state of each agent, as the API has had it before; the first word of its name is its status."""


async def rows_of(scheduler: Scheduler) -> dict[str, AgentRow]:
    return await scheduler.port.call(GetAgents(scope=SITE))


async def test_each_status_has_its_word_everywhere(scheduler: Scheduler) -> None:
    """Busy, idle, draining, drained, paused, quarantined, offline, suspect and lost."""
    hosts = {name: scheduler.host(name) for name in WORDS}
    for name in ("busy", "draining"):
        await hosts[name].connect(targets=[name])
        await submit(test=name, target=name)
        await hosts[name].begin()
    for name in WORDS.keys() - {"busy", "draining"}:
        await hosts[name].connect(targets=["other"], paused_reason="hot" if name == "itself" else "")
    holds = {kind: kind for kind in ("drained", "paused", "quarantined")}
    holds |= {"draining": "drained", "held-offline": "quarantined"}
    for name, kind in holds.items():
        await hold_agent(name=name, kind=kind, note="battery")
    for name in ("offline", "held-offline", "suspect", "lost"):
        await hosts[name].disconnect()
    wanted = {name: {"itself": "paused", "held-offline": "offline"}.get(name, name) for name in WORDS}
    scheduler.fleet.get("offline").signed_off = True
    for agent in scheduler.fleet:
        if agent.name != "suspect":
            agent.awaited_until_ms = 0  # nobody waits for it any more

    rows = await rows_of(scheduler)
    assert {name: row.status for name, row in rows.items()} == wanted
    assert {name: row.state for name, row in rows.items()} == WORDS
    assert [name for name, row in rows.items() if row.lost] == ["lost"]
    shown = await figures(scheduler.gateway, SITE)
    counted = {status: number for status, number in shown.statuses.items() if number}
    assert counted == {status: list(wanted.values()).count(status) for status in set(wanted.values())}
    assert shown.lost == 1
    assert shown.agents == {"idle": 1, "busy": 2, "stopping": 0, "suspect": 0, "paused": 4, "offline": 4}
    alarms = await scheduler.port.call(GetAgentAlarms(scope=SITE))
    assert [one.name for one in alarms.lost] == ["lost"]
    assert [one.name for one in alarms.paused] == ["itself"]


async def test_a_hold_says_who_set_it_and_when(scheduler: Scheduler) -> None:
    """Also after a restart; a repetition by somebody else changes neither. Other organizations see no name."""
    await scheduler.connect("phone")
    with acting_as(Caller("anna", "dashboard")):
        await hold_agent(name="phone", kind="paused", note="battery")
    held = (await rows_of(scheduler))["phone"].held
    assert held is not None
    assert (held.kind, held.note, held.by) == ("paused", "battery", "anna")
    assert held.at is not None
    with acting_as(Caller("bert", "api")):
        await hold_agent(name="phone", kind="paused", note="battery")
    assert (await rows_of(scheduler))["phone"].held == held
    await scheduler.stop()
    await scheduler.start()
    assert (await rows_of(scheduler))["phone"].held == held
    scheduler.runtime.known_orgs = {"acme", "tern"}
    seen = (await scheduler.port.call(GetAgents(scope=OrgScope(frozenset({"acme"})))))["phone"].held
    assert seen is not None
    assert (seen.by, seen.at) == ("", held.at)
    await resume_agent(name="phone")
    assert (await rows_of(scheduler))["phone"].held is None


async def test_a_job_of_held_agents_says_who_holds_them(scheduler: Scheduler) -> None:
    """Since when, until when, and the time to its start; people are named to their own organization alone."""
    host = scheduler.host("a", "b", "c", "d", "e")
    await host.connect()
    with acting_as(Caller("ada", "dashboard", kind="person", orgs=None)):
        await hold_agent(name="a", kind="quarantined", note="battery")
        for name in "bd":
            await hold_agent(name=name, kind="drained")
        await hold_agent(name="c", kind="paused", until=to_datetime(wall_ms() + 40 * 60_000))
    await host.say(messages.Heartbeat(paused={"e": "too hot"}))
    await aeventually(lambda: scheduler.fleet.get("e").paused_ms)
    ids = [await submit() for _ in range(3)]
    jobs = await scheduler.gateway.read(selectors.jobs.get_jobs, scope=SITE, job_ids=set(ids))
    found = (await with_explanation(scheduler.gateway, jobs[ids[2]], SITE)).explanation
    assert isinstance(found, ExplanationView)
    assert found.text == (
        "No active agent serves target mobile · c paused by ada a few seconds ago (4 more agents)"
        " · resumes in about 40 min"
    )
    assert (found.position, found.jobs_ahead) == (3, 2)
    of_group = (await scheduler.port.call(BlockedGroups(scope=SITE, limit=1)))[0].explanation
    assert of_group is not None
    assert of_group.text == found.text.replace(" by ada", ""), "the same words, without people"
    hold = found.hold
    assert hold is not None
    assert (hold.jobs, hold.more_agents, [agent.name for agent in hold.agents]) == (3, 2, ["c", "a", "b"])
    since = hold.agents[1].since
    assert hold.agents[1] == HoldingAgentView(
        name="a", status="quarantined", note="battery", by="ada", by_itself=False, since=since, until=None
    )
    assert hold.until == hold.agents[0].until
    assert hold.since is not None
    assert hold.eta_seconds is not None
    assert found.eta_seconds == pytest.approx(40 * 60 + hold.eta_seconds, abs=20)
    scheduler.runtime.known_orgs = {"acme", "tern"}
    theirs = (await with_explanation(scheduler.gateway, jobs[ids[2]], OrgScope(frozenset({"acme"})))).explanation
    assert isinstance(theirs, ExplanationView)
    assert "ada" not in str(to_builtins(theirs))


async def test_a_job_of_an_agent_that_paused_itself_says_so(scheduler: Scheduler) -> None:
    """Not so of one that a person without a name pauses, as on a laptop: that one resumes when somebody says so."""
    host = scheduler.host("a", "b")
    await host.connect()
    await host.say(messages.Heartbeat(paused={"a": "too hot"}))
    await aeventually(lambda: scheduler.fleet.get("a").paused_ms)
    await hold_agent(name="b", kind="paused")
    job_id = await submit()
    jobs = await scheduler.gateway.read(selectors.jobs.get_jobs, scope=SITE, job_ids={job_id})
    found = (await with_explanation(scheduler.gateway, jobs[job_id], SITE)).explanation
    assert isinstance(found, ExplanationView)
    assert found.hold is not None
    assert {agent.name: agent.by_itself for agent in found.hold.agents} == {"a": True, "b": False}
    which = "a paused itself" if found.hold.agents[0].name == "a" else "b paused"
    assert found.text.endswith(f" · {which} a few seconds ago (1 more agent)")
