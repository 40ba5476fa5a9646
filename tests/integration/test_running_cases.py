"""The cases of a running attempt: at the gateway of its agent only, bounded, and gone with the attempt's end."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from django.test import AsyncClient

from jobs.models import Case
from qgprotocol import messages
from qualgent.accounts.scope import SITE
from qualgent.web.running_cases import MAX_BYTES
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit

CART = messages.CaseResult(name="cart › adds", outcome="passed", seconds=1.5)


async def started(scheduler: Scheduler, name: str = "agent-1") -> tuple[ScriptedHost, messages.LeaseOffer]:
    host = await scheduler.connect(name)
    await submit()
    return host, await host.begin()


def cases(lease: messages.LeaseOffer, number: int = 1, **fields: Any) -> messages.Cases:
    values = {"total": 12, "passed": 1, "running": ["cart › removes"], "ended": [CART], "token": lease.token, **fields}
    return messages.Cases(attempt=lease.attempt, number=number, **values)


async def shown(scheduler: Scheduler, attempt_id: str) -> Any:
    """Return the cases so far, which topic, attempt and job must show alike."""
    row = (await scheduler.gateway.hub.page_state(f"cases:{attempt_id}", SITE))["snapshot"]
    topic = json.loads(msgspec.json.encode(row))[attempt_id]["progress"]
    attempt = await get(f"/api/v1/attempts/{attempt_id}")
    jobs = (await get("/api/v1/jobs"))["jobs"]
    tries = [one for job in jobs for one in (await get(f"/api/v1/jobs/{job['id']}"))["tries"]]
    (same,) = [one for one in tries if one["id"] == attempt_id]
    assert topic == attempt.get("progress") == same.get("progress")
    return topic


async def get(path: str) -> Any:
    return json.loads((await AsyncClient().get(path)).content)


async def test_they_are_shown_while_the_attempt_runs(scheduler: Scheduler) -> None:
    """By the live topic, the attempt and its job; nothing of them is stored, and the result ends them."""
    host, lease = await started(scheduler)
    assert await shown(scheduler, lease.attempt) is None
    await host.say(cases(lease))
    found = await shown(scheduler, lease.attempt)
    assert (found["total"], found["passed"], found["failed"], found["running"]) == (12, 1, 0, ["cart › removes"])
    assert [(one["name"], one["seconds"]) for one in found["ended"]] == [("cart › adds", 1.5)]
    assert await scheduler.runtime.ledger.read(Case.objects.count) == 0
    await host.report(lease)
    await host.say(cases(lease, 2))  # after the result
    assert await shown(scheduler, lease.attempt) is None
    assert scheduler.gateway.cases._attempts == {}


async def test_the_welcome_lists_them(scheduler: Scheduler) -> None:
    assert "cases" in (await scheduler.host().connect()).capabilities


async def test_an_older_number_has_no_effect(scheduler: Scheduler) -> None:
    """Messages may be late or repeated: they are state, not a difference."""
    host, lease = await started(scheduler)
    for number, passed in ((5, 5), (3, 3), (5, 5), (4, 4)):
        await host.say(cases(lease, number, passed=passed))
    assert (await shown(scheduler, lease.attempt))["passed"] == 5


async def test_nobody_reports_cases_of_another_agents_attempt(scheduler: Scheduler) -> None:
    """Neither with the attempt's own token on another connection, nor with another token on its own."""
    host, lease = await started(scheduler)
    other = await scheduler.connect("agent-2")
    await other.say(cases(lease))
    await host.say(cases(lease, token="another"))
    assert await shown(scheduler, lease.attempt) is None
    assert (host.open, other.open) == (True, True)


async def test_they_continue_on_the_next_connection(scheduler: Scheduler) -> None:
    """The agent sends them again; the older connection, whose end may be noticed late, changes nothing more."""
    host, lease = await started(scheduler)
    await host.say(cases(lease, 7, passed=7))
    back = scheduler.host()
    await back.connect(leases=[messages.HeldLease(lease.attempt, lease.token)])
    await back.say(cases(lease, 7, passed=7))
    await host.say(cases(lease, 8, passed=8))
    await host.disconnect()
    assert (await shown(scheduler, lease.attempt))["passed"] == 7
    await back.say(cases(lease, 9, passed=9))
    assert (await shown(scheduler, lease.attempt))["passed"] == 9
    await back.disconnect()
    assert scheduler.gateway.cases._attempts == {}


@pytest.mark.parametrize("character", ["x", "\x01", "\N{PILE OF POO}"])
async def test_the_largest_messages_are_bounded(scheduler: Scheduler, character: str) -> None:
    """Of 50 cases with all texts at their limits the newest are kept; a thousand messages take the memory of one."""
    host, lease = await started(scheduler)
    text = character * 1000
    fields = dict.fromkeys(("name", "classname", "project", "file", "expected", "actual"), text)
    case = messages.CaseResult(outcome="failed", message=character * 4000, **fields)
    ended = [*[case] * 49, CART]
    for number in range(100):
        await host.say(cases(lease, number, running=[character * 300] * 10, ended=ended, failed=49))
    state = scheduler.gateway.cases.here(lease.attempt)
    assert state is not None
    assert len(state) <= MAX_BYTES
    found = await shown(scheduler, lease.attempt)
    assert found["ended"][-1]["name"] == CART.name
    assert len(found["ended"]) > 1
    assert len(found["running"]) == 10
    assert len(scheduler.gateway.cases._attempts) == 1


async def test_the_scheduler_takes_no_part(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand messages in a row lead to no call of the port, and viewers read the newest only."""
    host, lease = await started(scheduler)
    calls: list[object] = []
    call = type(scheduler.port).call

    async def counted(port: Any, message: Any) -> Any:
        calls.append(message)
        return await call(port, message)

    monkeypatch.setattr(type(scheduler.port), "call", counted)
    for number in range(1000):
        await host.connection.receive(cases(lease, number, passed=number))
    assert calls == []
    monkeypatch.undo()
    assert (await shown(scheduler, lease.attempt))["passed"] == 999
