"""The topic of problems: what somebody has to look after, the most severe first, repeats folded."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Any

import msgspec
import pytest

from jobs import selectors
from jobs.selectors.failures import FailureScope, add_up, by_fingerprint
from jobs.selectors.outstanding_agents import OutstandingAgent
from qgprotocol import messages
from qualgent.accounts.scope import SITE
from qualgent.api.services.failures import failure_groups
from qualgent.core.errors import LedgerError
from qualgent.core.times import to_milliseconds, wall_ms
from qualgent.dashboard import problems
from tests.integration.acts import hold_agent, resume_agent
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit, until
from tests.integration.test_failures import fail
from tests.support.waiting import aeventually


async def listed(scheduler: Scheduler) -> list[dict[str, Any]]:
    """Return the problems as a page shows them."""
    shown = await scheduler.gateway.hub.page_state("problems", SITE)
    rows: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(shown["snapshot"]))
    return sorted(rows.values(), key=lambda row: row["rank"])


async def kinds(scheduler: Scheduler) -> list[tuple[str, int]]:
    return [(row["kind"], row["count"]) for row in await listed(scheduler)]


async def restart(scheduler: Scheduler, **timing: float) -> None:
    await scheduler.stop()
    await scheduler.start(**{"lost_seconds": 0.01, "restart_grace_seconds": 0.01, **timing})


async def until_lost(scheduler: Scheduler, number: int) -> None:
    await aeventually(lambda: scheduler.fleet.statuses()["lost"] == number)


def seconds_ago(moment: str) -> float:
    return (wall_ms() - to_milliseconds(datetime.fromisoformat(moment))) / 1000


async def test_lost_agents_are_one_problem(scheduler: Scheduler) -> None:
    """With their number, names, and since when the first of them was last heard of."""
    await restart(scheduler)
    for name in ("a", "b", "c", "d", "e"):
        host = await scheduler.connect(name)
        if name != "e":
            await host.disconnect()
    await until_lost(scheduler, 4)
    scheduler.fleet.get("b").last_seen_ms -= 50 * 60_000
    (lost,) = await listed(scheduler)
    assert (lost["kind"], lost["level"], lost["count"]) == ("agent_lost", "bad", 4)
    assert (lost["text"], lost["detail"]) == ("4 of 5 agents are lost", "b, a, c +1")
    assert lost["link"] == "/fleet?state=lost"
    assert 3000 <= seconds_ago(lost["since"]) < 3030
    assert (await scheduler.gateway.hub.page_state("overview", SITE))["snapshot"]["overview"]["lost"] == 4


async def test_agents_that_left_on_purpose_are_no_problem(scheduler: Scheduler) -> None:
    """Stopped in order, held by a user, gone for a week; also after a restart, until they connect and are lost."""
    await restart(scheduler)
    hosts = {name: scheduler.host(name) for name in ("stopped", "held", "old")}
    for host in hosts.values():
        await host.connect()
    await hold_agent(name="held", kind="drained", note="new cable")
    await hosts["stopped"].say(messages.Goodbye(reason="SIGTERM"))
    session = hosts["old"].session
    assert session is not None
    for host in hosts.values():
        await host.disconnect()
    old = scheduler.fleet.get("old")
    old.last_seen_ms -= 8 * 86_400_000
    session.save([old])  # its row may be committed already
    await asyncio.sleep(0.05)  # longer than lost_seconds
    assert await listed(scheduler) == []
    await resume_agent(name="held")
    assert await kinds(scheduler) == [("agent_lost", 1)]
    await restart(scheduler)
    await until_lost(scheduler, 1)
    assert "stopped" not in {agent.name for agent in scheduler.fleet if scheduler.fleet.status(agent) == "lost"}
    again = await scheduler.connect("stopped")
    await again.disconnect()
    await until_lost(scheduler, 2)


async def test_an_agent_has_time_to_reconnect(scheduler: Scheduler) -> None:
    """After a broken connection and after a restart of the server; then it is lost without any other event."""
    host = await scheduler.connect()
    await host.disconnect()
    assert await listed(scheduler) == []
    await restart(scheduler, restart_grace_seconds=60)
    assert await listed(scheduler) == []
    await restart(scheduler)
    await until_lost(scheduler, 1)
    assert await kinds(scheduler) == [("agent_lost", 1)]


async def test_agents_that_paused_themselves_are_a_problem(scheduler: Scheduler) -> None:
    """With the reason, since the first of their messages that says so; a pause by a user is none."""
    host = await scheduler.connect("phone", "tablet")
    paused = messages.Heartbeat(paused={"phone": "3 installs in a row failed"})
    await host.say(paused)
    scheduler.fleet.get("phone").paused_ms -= 7_200_000
    await host.say(paused)
    await hold_agent(name="tablet", kind="paused", note="demo")
    (row,) = await listed(scheduler)
    assert (row["kind"], row["count"], row["text"]) == ("agent_paused", 1, "phone paused itself")
    assert (row["detail"], row["link"]) == ("3 installs in a row failed", "/agents/phone")
    assert 7190 < seconds_ago(row["since"]) < 7230
    await scheduler.runtime.tasks.settle()
    await host.say(messages.Heartbeat())
    assert await listed(scheduler) == []


async def test_agents_to_repair_are_a_problem(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """One whose last attempts were lost or ended in an error, and one that fails more than others; none that is held or
    whose turn has come to run a test again. A test that fails everywhere is no device's fault.
    """
    monkeypatch.setattr(problems, "SELDOM_MS", 0)
    monkeypatch.setattr(problems, "SELDOM_COST", 0)
    monkeypatch.setattr(selectors.agents, "LEAST_RUNS", 8)

    async def run(name: str, number: int, outcome: str) -> None:
        host = scheduler.host(name)
        await host.connect()
        for _ in range(number):
            await submit(retries=0, max_attempts={"error": 1})
            await host.report(await host.begin(), outcome)
        await host.disconnect()
        scheduler.fleet.get(name).signed_off = True

    async def to_repair() -> list[tuple[str, str]]:
        return [(row["text"], row["detail"]) for row in await listed(scheduler) if row["kind"] == "agent_repair"]

    await run("good", 10, "passed")
    await run("good", 3, "failed")
    await run("broken", 2, "error")
    assert await to_repair() == []
    await run("broken", 1, "error")
    await run("shaky", 10, "failed")
    broken = ("broken needs repair", "its last 3 attempts were lost or ended in an error · error")
    shaky = ("shaky needs repair", "fails 100 % of its tests, other agents 23 % · failed without a message")
    assert await to_repair() == [shaky, broken]
    assert [(row["evidence"], row["causes"]) for row in (await listed(scheduler))[:2]] == [
        ("It fails 100 % of its tests, other agents 23 %.", ["failed without a message"]),
        (
            "Its last 3 attempts were lost or ended in an error. Of all its attempts 100 % did, on other agents 0 %.",
            ["error"],
        ),
    ]
    await hold_agent(name="shaky", kind="quarantined", note="glass broken")
    assert await to_repair() == [broken], "while it is offline"
    host = await scheduler.connect("shaky")
    assert await to_repair() == [broken]
    await resume_agent(name="shaky")
    assert await to_repair() == [shaky, broken]
    await host.disconnect()
    scheduler.fleet.get("shaky").signed_off = True
    host = await scheduler.connect("broken")
    assert await to_repair() == [broken, shaky], "one that is offline is last"
    await host.disconnect()
    await hold_agent(name="shaky", kind="quarantined", note="glass broken")
    await hold_agent(name="broken", kind="quarantined", note="cable")
    await hold_agent(name="good", kind="quarantined", note="spare")
    in_quarantine = [row["detail"] for row in await listed(scheduler) if row["kind"] == "agent_quarantined"]
    assert in_quarantine == [
        f"{shaky[1]} · glass broken (by lea)",
        f"{broken[1]} · cable (by lea)",
        "spare (by lea)",  # its failures have causes that others have too
    ]
    await resume_agent(name="broken")
    await run("broken", 1, "passed")
    assert await to_repair() == []
    await resume_agent(name="shaky")
    assert [text for text, _ in await to_repair()] == ["shaky needs repair"]


async def test_groups_that_no_agent_serves_are_a_problem(scheduler: Scheduler) -> None:
    """One line for all groups of a target, with the number of their jobs; none once an agent is there."""
    for version in ("1.0", "2.0", "3.0"):
        await submit(app_version_id=version, target="tv")
    await submit(app_version_id="1.0", target="watch")
    stranded = {row["text"]: row for row in await listed(scheduler)}
    assert set(stranded) == {"No agent serves target tv", "No agent serves target watch"}
    tv, watch = stranded["No agent serves target tv"], stranded["No agent serves target watch"]
    assert (tv["kind"], tv["count"], tv["level"]) == ("stranded", 3, "bad")
    assert tv["detail"] == "3 jobs of acme 1.0 +2 builds cannot start"
    assert tv["link"] == "/jobs?q=status%3Awaiting+target%3A%22tv%22"
    assert watch["link"].startswith("/groups/")
    assert seconds_ago(tv["since"]) < 30
    host = scheduler.host("tv")
    await host.connect(targets=["tv"])
    await host.expect(messages.LeaseOffer)
    assert [row["text"] for row in await listed(scheduler)] == ["No agent serves target watch"]


async def test_groups_of_agents_that_may_return_are_no_problem(scheduler: Scheduler) -> None:
    """After a restart, also if another agent of theirs is paused; it is one once they are lost."""
    for name in ("held", "busy"):
        await scheduler.connect(name)
    await hold_agent(name="held", kind="paused")
    await restart(scheduler, restart_grace_seconds=60)
    for target in ("mobile", "tv"):
        await submit(target=target)
    assert [row["text"] for row in await listed(scheduler)] == ["No agent serves target tv"]
    await restart(scheduler)
    await until_lost(scheduler, 1)
    assert sorted(await kinds(scheduler)) == [("agent_lost", 1), ("stranded", 1), ("stranded", 1)]


async def test_what_only_a_lost_agent_would_run_is_said_with_it(scheduler: Scheduler) -> None:
    """Also its lost attempts: one broken device is one problem. What others are missing for is a problem of its own."""
    await restart(scheduler, suspect_seconds=0.2, lost_seconds=0.4)
    job_id = await submit(target="phone")
    await submit(target="tv")
    pixel = scheduler.host("pixel")
    await pixel.connect(targets=["phone"])
    await pixel.begin()
    await pixel.disconnect()
    await until_lost(scheduler, 1)
    await until(scheduler, job_id, "pending")
    await scheduler.runtime.tasks.settle()
    rows = [(row["text"], row["detail"], row["link"]) for row in await listed(scheduler)]
    assert rows[0] == ("pixel is lost", "1 job of acme 1.0 cannot start", "/agents/pixel")
    assert [text for text, *_ in rows[1:]] == ["No agent serves target tv"]


async def test_failures_are_folded_by_cause(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred of one cause are one line below a lost agent, of all organizations; further causes than the first few
    are one line. The first of each organization comes before others.
    """
    monkeypatch.setattr(problems, "SELDOM_MS", 0)
    monkeypatch.setattr(problems, "MAX_CAUSES", 2)
    gone = scheduler.host("gone")
    await gone.connect(targets=["tv"])
    await gone.disconnect()
    scheduler.fleet.get("gone").awaited_until_ms = 0
    host: ScriptedHost = scheduler.host("phone")
    await host.connect()
    causes = ["ConnectionError: refused"] * 5 + ["expected 42.00"] * 2 + ["no such element"] + ["out of memory"]
    ends = [("acme", cause) for cause in causes] + [("tern", causes[0]), ("zeta", "disk full")]
    for number, (org_id, cause) in enumerate(ends):
        await submit(test=f"tests/{number}.spec.js", org_id=org_id)
        await fail(host, cause=cause, cause_line=1)
    await scheduler.runtime.tasks.settle()
    rows = await listed(scheduler)
    assert [(row["kind"], row["count"], row["text"]) for row in rows] == [
        ("agent_lost", 1, "gone is lost"),
        ("failure", 6, "ConnectionError: refused"),
        ("failure", 1, "disk full"),
        ("failures", 4, "3 more causes of failures"),
    ]
    details = ["2 tests new in 1.0 · 6 tests in 24 h · acme, tern", "1 test new in 1.0 · zeta"]
    assert [row["detail"] for row in rows[1:3]] == details
    causes = await failure_groups(scheduler.gateway, FailureScope(SITE, since_ms=0))
    (shared,) = causes.shared
    phone = OutstandingAgent(agent="phone", failures=1, of=1, share_of_runs=0.1)
    on_phone = [msgspec.structs.replace(group, agent=phone) for group in causes.groups[:2]]
    assert (add_up(on_phone).agent, add_up([on_phone[0], causes.groups[1]]).agent) == ("phone", None)
    assert (shared.org_ids, shared.tests, shared.failures) == (["acme", "tern"], 6, 6)
    assert (shared.label, shared.new_tests, shared.agent) == ("new", 2, None)
    assert shared.trend == [0] * 6 + [6]
    assert rows[1]["link"] == f"/failures?cause={shared.fingerprint}"
    alike = [group for group in causes.groups if group.fingerprint == shared.fingerprint]
    every = [*alike, msgspec.structs.replace(alike[0], org_id="globex", label="passed", new_tests=0)]
    (_, problem), *_ = problems._failures(alike, by_fingerprint(every))
    total = add_up(every)  # as on Failures: it counts organizations whose tests have passed since, too
    detail = f"2 tests new in 1.0 · {total.tests} tests in 24 h · acme, tern, globex"
    assert (problem.count, problem.detail) == (total.failures, detail)


async def test_a_server_that_takes_no_work_is_a_problem(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """A ledger that cannot be written, and a retention that fails, with the reason and since when."""

    async def refuse() -> None:
        raise LedgerError("the disk is full")

    monkeypatch.setattr(scheduler.runtime.ledger, "check", refuse)
    scheduler.runtime.retention.error = "the folder is read-only"
    first, second = await listed(scheduler)
    assert (first["kind"], first["text"], first["detail"]) == ("server", "The server takes no work", "the disk is full")
    assert (second["text"], second["detail"]) == ("Expired data cannot be removed", "the folder is read-only")
    assert first["rank"] < second["rank"]
    assert seconds_ago(first["since"]) < 10


async def test_a_failed_retention_is_remembered(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until the next run that works."""
    retention = scheduler.runtime.retention

    async def refuse(*, dry_run: bool = False) -> None:
        raise OSError("the folder is read-only")

    with monkeypatch.context() as patched:
        patched.setattr(retention, "run", refuse)
        with pytest.raises(OSError, match="read-only"):
            await retention._run_and_log()
    assert retention.error == "the folder is read-only"
    await retention._run_and_log()
    assert retention.error == ""
