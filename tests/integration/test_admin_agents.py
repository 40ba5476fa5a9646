"""The admin drains, pauses, quarantines and resumes agents through the services, with a note."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.test import Client as Browser

from qualgent.accounts.scope import SITE
from qualgent.accounts.selectors import list_audit
from tests.integration.admin_browser import inputs
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit

LIST = "/admin/agents/agent/"


@pytest.fixture
async def host(scheduler: Scheduler) -> ScriptedHost:
    """Two devices, one of whose names has a slash in it."""
    host = scheduler.host("rack/1", "rack/2")
    await host.hello()
    await scheduler.runtime.ledger.post(lambda cursor: None)  # the rows are stored in the background, in order
    return host


async def post(**fields: Any) -> Any:
    return await sync_to_async(Browser().post)(LIST, fields)


async def get(path: str) -> str:
    answer = await sync_to_async(Browser().get)(path)
    assert answer.status_code == 200
    return str(answer.content.decode())


async def entries(scheduler: Scheduler) -> list[tuple[Any, ...]]:
    """Return the audit of agents, newest first."""
    page = await scheduler.runtime.ledger.read(list_audit, scope=SITE, filters={"kind": "agent"}, before=None, limit=10)
    return [(row.actor, row.door, row.action, row.object_id, row.note) for row in page.rows]


async def test_agents_are_drained_with_a_note_and_an_end(scheduler: Scheduler, host: ScriptedHost) -> None:
    """Show a page that names them first; afterwards the fleet and their pages have the new availability."""
    until = datetime.now(UTC) + timedelta(hours=2)
    page = (await post(action="drain", _selected_action=["rack/1", "rack/2"])).content.decode()
    assert "2 agents, rack/1, rack/2: each finishes what it runs" in page
    assert scheduler.fleet.get("rack/1").held is None  # type: ignore[union-attr]
    fields = {**inputs(page), "note": "new cables", "until": f"{until:%Y-%m-%dT%H:%M}"}
    assert (await post(**fields)).status_code == 302
    for name in ("rack/1", "rack/2"):
        agent = scheduler.fleet.get(name)
        assert agent is not None
        assert agent.held is not None
        assert (agent.held.kind, agent.held.note) == ("drained", "new cables")
        assert agent.held.until_ms == round(until.replace(second=0, microsecond=0).timestamp() * 1000)
    assert await entries(scheduler) == [
        ("local", "admin", "drain", "rack/2", "new cables"), ("local", "admin", "drain", "rack/1", "new cables"),
    ]  # fmt: skip
    shown = await get(f"{LIST}rack_2F1/change/")
    assert "new cables" in shown
    assert 'value="resume"' in shown
    assert 'href="/agents/rack/1"' in shown


@pytest.mark.parametrize(("action", "kind"), [("pause", "paused"), ("quarantine", "quarantined")])
async def test_resume_ends_each_availability(scheduler: Scheduler, host: ScriptedHost, action: str, kind: str) -> None:
    """Resume ends each availability, and the list filters by it."""
    await post(action=action, _selected_action="rack/1", confirmed="1")
    agent = scheduler.fleet.get("rack/1")
    assert agent is not None
    assert agent.held is not None
    assert agent.held.kind == kind
    found = await get(f"{LIST}?held={kind}")
    assert "rack_2F1" in found
    assert "rack_2F2" not in found
    await post(action="resume", _selected_action="rack/1", confirmed="1", note="clean again")
    assert agent.held is None
    assert (await entries(scheduler))[0] == ("local", "admin", "resume", "rack/1", "clean again")


async def test_an_end_in_the_past_is_refused(scheduler: Scheduler, host: ScriptedHost) -> None:
    """The service refuses it, and no agent changes."""
    await post(action="pause", _selected_action="rack/1", confirmed="1", until="2001-01-01T00:00")
    assert scheduler.fleet.get("rack/1").held is None  # type: ignore[union-attr]
    assert await entries(scheduler) == []


async def test_rows_are_shown_while_the_scheduler_is_stopped(scheduler: Scheduler, host: ScriptedHost) -> None:
    """Also a job that waits, without its explanation; an action is refused with a message."""
    job_id = await submit(labels={"os": "none"})
    await scheduler.stop()
    assert "rack/1" in await get(LIST)
    assert job_id in await get(f"/admin/jobs/job/{job_id}/change/")
    assert (await post(action="pause", _selected_action="rack/1", confirmed="1")).status_code == 302
    await scheduler.start()
    assert await asyncio.wait_for(entries(scheduler), 5) == []


async def test_disconnected_agents_are_deleted(scheduler: Scheduler, host: ScriptedHost) -> None:
    """With a preview; connected ones stay, with the reason."""
    await host.disconnect()
    await scheduler.connect("rack/2")
    await scheduler.runtime.tasks.settle()
    page = (await post(action="delete", _selected_action=["rack/1", "rack/2"])).content.decode()
    assert "2 agents, rack/1, rack/2: each is deleted with its hold unless it is connected" in page
    assert page.index("not connected") > 0
    assert [agent.name for agent in scheduler.fleet] == ["rack/1", "rack/2"]
    answer = await post(**inputs(page))
    assert answer.status_code == 302
    assert [agent.name for agent in scheduler.fleet] == ["rack/2"]
    assert [entry[:4] for entry in await entries(scheduler)] == [("local", "admin", "delete", "rack/1")]
    found = await get(LIST)
    assert ("rack_2F1" in found, "rack_2F2" in found) == (False, True)
    assert 'value="delete"' not in await get(f"{LIST}rack_2F2/change/")
