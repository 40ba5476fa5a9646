"""Device hosts of one organization: who gets their agents, sees them and operates them."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from msgspec.structs import replace

from agents.models import Agent
from agents.rows import AgentRows
from jobs.models import Event
from qgprotocol import messages
from qualgent.accounts.models import Audit, Org
from qualgent.accounts.permissions import Caller, Role
from qualgent.core.errors import NotRunningError
from qualgent.core.times import to_datetime, wall_ms
from qualgent.scheduler.live_requests import Explain
from tests.callers import OWNER
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost, enroll
from tests.integration.steps import ask, submit, until

OLGA = Caller("olga", "api", kind="person", role=Role.OWNER, orgs=("acme",))
OTTO = Caller("otto", "api", kind="person", role=Role.OWNER, orgs=("globex",))
SITE = Caller("sue", "api", kind="person", role=Role.SITE, orgs=None)

pytestmark = [pytest.mark.parametrize("scheduler", ["direct"], indirect=True), pytest.mark.usefixtures("no_caller")]


async def connect(scheduler: Scheduler, name: str, org: str | None, caller: Caller | None = None) -> ScriptedHost:
    host = await scheduler.connect(name, caller=caller or await enroll(scheduler.server, org))
    return host


async def test_an_agent_of_an_organization_gets_its_jobs_only(scheduler: Scheduler) -> None:
    """Others wait for a shared one, and are not told of it."""
    acme = await connect(scheduler, "acme/pixel", "acme")
    theirs = await submit(org_id="globex", priority=0)
    ours = await submit(org_id="acme", priority=9)
    lease = await acme.begin()
    assert lease.job.id == ours
    explained = await scheduler.port.call(Explain(job_ids=[theirs]))
    assert explained.jobs[theirs].text == "No agent serves target mobile"
    shared = await connect(scheduler, "pixel-7", None)
    other = await shared.begin()
    assert other.job.id == theirs
    await acme.report(lease, "passed")
    await shared.report(other, "passed")
    for job_id in (ours, theirs):
        await until(scheduler, job_id, "done")
    for host in (acme, shared):
        await host.disconnect()


async def test_who_sees_and_operates_them(scheduler: Scheduler) -> None:
    """An owner its own; shared ones are the site's to operate, once there are several organizations."""
    own = await connect(scheduler, "acme/pixel", "acme")
    theirs = await connect(scheduler, "globex/pixel", "globex")
    shared = await connect(scheduler, "pixel-7", None)
    for org in ("acme", "globex"):
        await submit(org_id=org, target="nobody")
    for caller, names in ((OLGA, ["acme/pixel", "pixel-7"]), (OTTO, ["globex/pixel", "pixel-7"]),
                          (SITE, ["acme/pixel", "globex/pixel", "pixel-7"])):  # fmt: skip
        assert [row["name"] for row in (await ask(caller, "agents"))[1]["agents"]] == names
        assert (await ask(caller, "stats"))[1]["agents"]["idle"] == len(names)
        rows = (await ask(caller, "agents"))[1]["agents"]
        assert [row["operable"] for row in rows] == [row["name"] != "pixel-7" or caller is SITE for row in rows]
        found = (await ask(caller, "search?q=pixel"))[1]["results"]
        assert [(row["name"], row["operable"]) for row in found] == [(row["name"], row["operable"]) for row in rows]
    assert (await ask(OLGA, "agents/acme/pixel"))[1]["org_id"] == "acme"
    assert (await ask(OLGA, "agents/pixel-7"))[1]["org_id"] is None
    for path, method in (("", "GET"), ("/health", "GET"), ("/drain", "POST"), ("/resume", "POST"), ("", "DELETE")):
        other = await ask(OLGA, f"agents/globex/pixel{path}", method)
        absent = await ask(OLGA, f"agents/globex/none{path}", method)
        assert (other[0], str(other[1]).replace("pixel", "none")) == (404, str(absent[1])), (path, method)
    status, refusal = await ask(OLGA, "agents/pixel-7/drain", "POST")
    assert (status, "shared by all organizations" in refusal["error"]) == (403, True)
    assert (await ask(OLGA, "agents/acme/pixel/drain", "POST", {"note": "broken"}))[1]["held"]["kind"] == "drained"
    assert (await ask(SITE, "agents/pixel-7/drain", "POST"))[0] == 200
    # what is said of them is the organization's
    await scheduler.runtime.events.flush()
    events = await scheduler.gateway.read(lambda: set(Event.objects.values_list("agent", "org_id")))
    assert events >= {("acme/pixel", "acme"), ("globex/pixel", "globex"), ("pixel-7", "")}
    audit = await scheduler.gateway.read(lambda: dict(Audit.objects.values_list("object_id", "org_id")))
    assert (audit["acme/pixel"], audit["pixel-7"]) == ("acme", "")
    seen = {row["object_id"] for row in (await ask(OTTO, "audit"))[1]["audit"] if row["action"] == "drain"}
    assert seen == {"pixel-7"}
    for host in (own, theirs, shared):
        await host.disconnect()
    (problem,) = [row for row in (await problems(scheduler, OTTO)).values() if row.kind == "agent_lost"] or [None]
    assert problem is None or "acme" not in str(problem)


async def test_an_agent_is_seen_before_its_row_is_stored(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """By who may see it, at once; rows are written behind the live state."""
    monkeypatch.setattr(AgentRows, "save", lambda rows, agents: None)
    await submit(org_id="globex", target="nobody")
    hosts = []
    for name, org in (("acme/new", "acme"), ("new", None)):
        hosts.append(scheduler.host(name, caller=await enroll(scheduler.server, org)))
        await hosts[-1].connect()
    assert await scheduler.gateway.read(Agent.objects.count) == 0
    assert [(await ask(OLGA, f"agents/{name}"))[0] for name in ("acme/new", "new")] == [200, 200]
    assert [(await ask(OTTO, f"agents/{name}"))[0] for name in ("acme/new", "new")] == [404, 200]
    assert [(await ask(OLGA, f"agents/{name}/drain", "POST"))[0] for name in ("acme/new", "new")] == [200, 403]
    for host in hosts:
        await host.disconnect()
    with monkeypatch.context() as outage:  # of the scheduler: nobody is told that there is no such agent

        async def refuse(request: Any) -> Any:
            raise NotRunningError

        outage.setattr(scheduler.gateway.port, "call", refuse)
        assert (await ask(OLGA, "agents/acme/new"))[0] == 503


async def problems(scheduler: Scheduler, caller: Caller) -> dict[str, Any]:
    state = await scheduler.gateway.hub.page_state("problems", caller.org_scope)
    found: dict[str, Any] = state["snapshot"]
    return found


async def test_the_only_organization_operates_the_shared_agents(scheduler: Scheduler) -> None:
    """As before there were others; and no longer when there are."""
    shared = await connect(scheduler, "pixel-7", None)
    await submit(org_id="acme")
    assert (await ask(OLGA, "agents/pixel-7/drain", "POST"))[0] == 200
    now = to_datetime(wall_ms())
    await scheduler.runtime.ledger.write(lambda cursor: Org.objects.create(pk="globex", created_at=now))
    assert (await ask(OLGA, "agents/pixel-7/resume", "POST"))[0] == 403
    await shared.disconnect()


async def test_a_name_that_is_taken_does_not_tell_whose_it_is(scheduler: Scheduler) -> None:
    """Also while its agent is away, and after its host was revoked: its notes are its organization's."""
    own = await connect(scheduler, "acme/pixel", "acme")
    shared = await connect(scheduler, "pixel-7", None)
    refusals = set()
    for name, org in (("acme/pixel", "globex"), ("acme/pixel", None), ("pixel-7", "globex")):
        host = scheduler.host(name, caller=await enroll(scheduler.server, org))
        await host.hello()
        refused = await host.expect(messages.Refused)
        refusals.add((refused.code, refused.reason.replace(name, "x")))
    assert refusals == {("taken", "x is taken: choose another name")}
    await own.disconnect()
    agent = scheduler.fleet.get("acme/pixel")
    assert agent is not None
    agent.host_id = ""  # as after a revocation
    host = scheduler.host("acme/pixel", caller=await enroll(scheduler.server, "globex"))
    await host.hello()
    await host.expect(messages.Refused)
    again = await connect(scheduler, "acme/pixel", "acme")
    for one in (again, shared):
        await one.disconnect()


async def test_they_are_the_organizations_after_a_restart(scheduler: Scheduler) -> None:
    """Before they connect again: their rows say whose they are, and their targets stay theirs."""
    host = await connect(scheduler, "acme/pixel", "acme")
    await host.disconnect()
    await asyncio.sleep(0)
    await scheduler.stop()
    await scheduler.start()
    assert [row["name"] for row in (await ask(OTTO, "agents"))[1]["agents"]] == []
    assert [row["name"] for row in (await ask(OLGA, "agents"))[1]["agents"]] == ["acme/pixel"]
    job = await submit(org_id="acme")
    explained = await scheduler.port.call(Explain(job_ids=[job]))
    assert "now · acme/pixel suspect for " in explained.jobs[job].text
    again = await connect(scheduler, "acme/pixel", "acme", host.connection.caller)
    assert (await again.begin()).job.id == job
    await again.disconnect()


async def test_counts_of_a_shared_agent_are_those_of_the_organization(scheduler: Scheduler) -> None:
    """How much others run on it is theirs to know."""
    shared = await connect(scheduler, "pixel-7", None)
    for org, number in (("acme", 1), ("globex", 2)):
        for _ in range(number):
            job = await submit(org_id=org)
            await shared.report(await shared.begin(), "passed", install_seconds=1.0)
            await until(scheduler, job, "done")
    found = [(await ask(caller, "agents/pixel-7"))[1] for caller in (OLGA, OTTO, SITE)]
    assert [(row["jobs_done"], row["installs"]) for row in found] == [(1, 1), (2, 2), (3, 3)]
    await shared.disconnect()


async def test_the_local_user_is_not_asked(scheduler: Scheduler) -> None:
    """On one's own machine agents are shared, as there is one user."""
    host = await scheduler.connect("pixel-7")
    row = (await ask(replace(OWNER), "agents/pixel-7"))[1]
    assert row["org_id"] is None
    assert (await ask(OWNER, "agents/pixel-7/drain", "POST"))[0] == 200
    await host.disconnect()
