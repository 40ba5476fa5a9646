"""The audit log: every act with its actor, written in the act's own transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import OperationalError

from jobs.selectors.selection import Selection
from qgprotocol import messages
from qualgent.accounts.permissions import Caller
from qualgent.accounts.scope import SITE, OrgScope
from qualgent.accounts.selectors import AUDIT_FILTERS, list_audit
from qualgent.core.errors import LedgerError, NotFoundError
from tests.integration.acts import (
    acting_as,
    cancel_job,
    cancel_jobs,
    hold_agent,
    resume_agent,
    retry_job,
    set_priorities,
    set_priority,
)
from tests.integration.client import GOOD, Client
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit
from tests.support.waiting import aeventually

AUDIT = "/api/v1/audit"
ANNA = Caller("anna", "admin", "127.0.0.1", "Mozilla/5.0")


async def entries(scheduler: Scheduler, **filters: Any) -> list[dict[str, Any]]:
    """Return the audit entries, oldest first."""
    page = await scheduler.runtime.ledger.read(list_audit, scope=SITE, filters=filters, before=None, limit=100)
    return list(page.rows[::-1])


async def test_acts_on_a_job_are_recorded(scheduler: Scheduler) -> None:
    """An entry names actor, source and details; acts that change nothing have none."""
    job_id = await submit(priority=4)
    with acting_as(ANNA):
        await set_priority(job_id=job_id, priority=0)
        await set_priority(job_id=job_id, priority=0)
        await cancel_job(job_id=job_id)
        await cancel_job(job_id=job_id)
    await retry_job(job_id=job_id)
    with pytest.raises(NotFoundError):
        await cancel_job(job_id="01900000-0000-7000-8000-000000000000")
    found = await entries(scheduler)
    assert [(entry.actor, entry.door, entry.action, entry.object_id) for entry in found] == [
        ("anna", "admin", "priority", job_id),
        ("anna", "admin", "cancel", job_id),
        ("server", "server", "retry", job_id),
    ]
    assert [(entry.before, entry.after) for entry in found] == [
        ({"priority": 4}, {"priority": 0}),
        ({"status": "pending"}, {"status": "cancelled"}),
        ({"status": "cancelled"}, {"status": "pending"}),
    ]
    assert (found[0].count, found[0].client) == (1, "Mozilla/5.0")
    assert [entry.id for entry in await entries(scheduler, job_id=job_id)] == [entry.id for entry in found]


async def test_entries_say_whose_the_jobs_are(scheduler: Scheduler) -> None:
    """One who is not in the organization sees none of them; jobs of several at once are nobody's."""
    own, theirs = OrgScope(frozenset(("acme",))), OrgScope(frozenset(("globex",)))
    ours = await submit()
    await cancel_job(job_id=ours)
    other = await submit(org_id="globex")
    await set_priorities(selection=Selection({"org_id": "globex"}), priority=3)
    await retry_job(job_id=ours)
    await cancel_jobs(selection=Selection(ids=(ours, other)))
    await scheduler.host().connect()
    await hold_agent(name="agent-1", kind="paused")
    read, asked = scheduler.runtime.ledger.read, {"filters": {}, "before": None, "limit": 9}
    for scope, actions in (
        (own, ["pause", "retry", "cancel"]), (theirs, ["pause", "priority"]),
        (SITE, ["pause", "cancel", "retry", "priority", "cancel"]),
    ):  # fmt: skip
        assert [row.action for row in (await read(list_audit, scope=scope, **asked)).rows] == actions


async def test_there_is_no_change_without_its_entry(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the entry cannot be written, neither ledger nor engine changes."""
    await scheduler.host().connect()
    job_id = await submit(target="other")

    def fail(*_: Any, **__: Any) -> None:
        raise OperationalError("database or disk is full")

    monkeypatch.setattr("qualgent.accounts.audit.Entry.write", fail)
    with pytest.raises(LedgerError):
        await cancel_job(job_id=job_id)
    with pytest.raises(LedgerError):
        await hold_agent(name="agent-1", kind="paused")
    assert (await job(scheduler, job_id)).status == "pending"
    assert scheduler.runtime.engine.snapshot().waiting == 1
    agent = scheduler.fleet.get("agent-1")
    assert agent is not None
    assert agent.held is None
    await scheduler.stop()
    await scheduler.start()
    agent = scheduler.fleet.get("agent-1")
    assert agent is not None
    assert agent.held is None


async def test_holds_of_agents_are_recorded(scheduler: Scheduler) -> None:
    """Entries name the hold before and after; resuming an active agent has none."""
    await scheduler.host().connect()
    until = datetime.now(UTC) + timedelta(hours=1)
    with acting_as(ANNA):
        await hold_agent(name="agent-1", kind="drained", note="new cable", until=until)
        await hold_agent(name="agent-1", kind="quarantined")
        await resume_agent(name="agent-1", note="repaired")
        await resume_agent(name="agent-1")
    drain, quarantine, resume = await entries(scheduler, kind="agent", object_id="agent-1")
    assert (drain.action, drain.before, drain.note) == ("drain", None, "new cable")
    assert drain.after["held"] == "drained"
    assert abs(datetime.fromisoformat(drain.after["until"]) - until) < timedelta(milliseconds=1)
    assert (quarantine.action, quarantine.before) == ("quarantine", drain.after)
    assert (resume.action, resume.after, resume.note) == ("resume", None, "repaired")


async def test_an_agents_own_pause_is_recorded_once(scheduler: Scheduler) -> None:
    """Later heartbeats and hellos add nothing; a user who resumes it is recorded too."""
    host = await scheduler.connect()
    paused = messages.Heartbeat(paused={"agent-1": "3 installs in a row failed"})
    await host.say(paused)
    await host.say(paused)
    await host.disconnect()
    host = scheduler.host()
    await host.connect(accepting=False, paused_reason="3 installs in a row failed")
    with acting_as(ANNA):
        await resume_agent(name="agent-1")
    await host.say(messages.Heartbeat())
    await host.say(messages.Heartbeat())
    await scheduler.runtime.tasks.settle()
    found = await entries(scheduler, kind="agent")
    itself = {"paused_itself": "3 installs in a row failed"}
    assert [(entry.actor, entry.door, entry.action) for entry in found] == [
        ("agent-1", "agent", "pause"),
        ("anna", "admin", "resume"),
        ("agent-1", "agent", "resume"),
    ]
    assert [(entry.before, entry.after) for entry in found] == [(None, itself), (itself, None), (itself, None)]
    assert found[0].note == "3 installs in a row failed"


async def test_an_expired_hold_is_attributed_to_nobody(scheduler: Scheduler) -> None:
    """The expiry is not the act of the user who set the hold, also after a reconnect."""
    host = await scheduler.connect()
    with acting_as(ANNA):
        await hold_agent(name="agent-1", kind="paused", until=datetime.now(UTC) + timedelta(seconds=0.3))
    await host.disconnect()
    await scheduler.host(instance="second").connect()
    found = await aeventually(lambda: entries(scheduler), lambda found: len(found) >= 2)
    assert (found[1].actor, found[1].action, found[1].note) == ("server", "resume", "its hold has ended")


async def test_an_expired_hold_does_not_end_a_later_hold(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first hold's timer is ignored after a new hold was set."""
    timers: list[tuple[float, Callable[[], Coroutine[Any, Any, None]]]] = []
    monkeypatch.setattr(scheduler.runtime.tasks, "later", lambda *timer: timers.append(timer))
    host = await scheduler.connect()
    await hold_agent(name="agent-1", kind="paused", until=datetime.now(UTC) + timedelta(hours=1))
    await host.disconnect()
    await scheduler.host(instance="second").connect()
    await hold_agent(name="agent-1", kind="quarantined")
    (end,) = [work for seconds, work in timers if 3500 < seconds <= 3600]  # others set timers of their own
    await end()
    agent = scheduler.fleet.get("agent-1")
    assert agent is not None
    assert agent.held is not None
    assert agent.held.kind == "quarantined"


def test_clients_are_distinguished(shared_client: Client) -> None:
    """By their user agent; browsers by a header that only they send."""
    doors = []
    for headers in (
        {"User-Agent": "qgjob/0.1.0"},
        {"User-Agent": "curl/8.14.1"},
        {"User-Agent": "Mozilla/5.0 (X11)", "Sec-Fetch-Site": "same-origin"},
        {"User-Agent": ""},
    ):
        job_id = shared_client.submit()
        shared_client.post(f"/api/v1/jobs/{job_id}/cancel", **headers)
        (entry,) = shared_client.get(AUDIT, job_id=job_id).body["audit"]
        doors.append((entry["actor"], entry["door"], entry["client"], entry["address"]))
    assert doors == [
        ("local", "qgjob", "qgjob/0.1.0", "127.0.0.1"),
        ("local", "api", "curl/8.14.1", "127.0.0.1"),
        ("local", "dashboard", "Mozilla/5.0", "127.0.0.1"),
        ("local", "api", "", "127.0.0.1"),
    ]


def test_a_jobs_entries_include_bulk_acts(shared_client: Client) -> None:
    """A bulk act is found by each of its jobs, with the filter that selected them."""
    batch = shared_client.post("/api/v1/jobs", [{**GOOD, "test": "a"}, {**GOOD, "test": "b"}]).body
    batch_id, job_id = batch["batch"]["id"], batch["jobs"][1]["id"]
    shared_client.post(f"/api/v1/batches/{batch_id}/cancel", {"note": "broken build"})
    (entry,) = shared_client.get(AUDIT, job_id=job_id).body["audit"]
    assert (entry["object_id"], entry["selection"], entry["count"], entry["note"]) == (
        "",
        {"batch_id": batch_id},
        2,
        "broken build",
    )
    assert (entry["before"], entry["after"]) == ({"status": "pending"}, {"status": "cancelled"})
    assert shared_client.get(f"/api/v1/jobs/{job_id}").body["reason"] == "cancelled: broken build"
    assert shared_client.get(AUDIT, limit=1).body["audit"][0]["before"] is None
    shared_client.post(f"/api/v1/batches/{batch_id}/retry")
    shared_client.post(f"/api/v1/batches/{batch_id}/priority", {"priority": 7})
    assert shared_client.get(AUDIT, job_id=job_id).body["audit"][0]["before"] == {"priority": 1}


def test_stored_builds_are_recorded_once(shared_client: Client) -> None:
    """Storing the same file again adds no entry."""
    content = b"an app"
    for _ in range(2):
        answer = shared_client.send("PUT", "/api/v1/builds/acme/9.9?name=app.apk", content=content)
        assert answer.status in (200, 201)
    (entry,) = shared_client.get(AUDIT, kind="build", object_id="acme 9.9").body["audit"]
    digest = hashlib.sha256(content).hexdigest()
    assert (entry["action"], entry["after"]) == ("store", {"name": "app.apk", "size": 6, "sha256": digest})


def test_entries_are_paged_and_filtered(client: Client) -> None:
    """Pages list the newest first, and every filter narrows them."""
    jobs = [client.submit() for _ in range(3)]
    for job_id in jobs:
        client.post(f"/api/v1/jobs/{job_id}/cancel")
    first = client.get(AUDIT, limit=2).body
    second = client.get(AUDIT, limit=2, cursor=first["next"]).body
    shown = [entry["object_id"] for entry in (*first["audit"], *second["audit"])]
    assert (shown, second["next"]) == (jobs[::-1], None)
    middle = first["audit"][1]
    found: dict[str, int] = {}
    for name in AUDIT_FILTERS:
        value = {"job_id": middle["object_id"], "since": middle["at"], "until": middle["at"]}.get(name)
        found[name] = len(client.get(AUDIT, **{name: value or middle[name]}).body["audit"])
    assert found == {
        **dict.fromkeys(("actor", "door", "action", "kind"), 3),
        "object_id": 1,
        "job_id": 1,
        "since": found["since"],
        "until": 3 - found["since"],
    }
    assert found["since"] >= 2
    assert client.get(AUDIT, action="retry").body["audit"] == []


@pytest.mark.parametrize("params", [{"who": "anna"}, {"since": "yesterday"}, {"until": "2026-01-31"}, {"job_id": "x"}])
def test_bad_filters_are_400(shared_client: Client, params: dict[str, str]) -> None:
    """A misspelled filter is an error."""
    answer = shared_client.get(AUDIT, **params)
    assert (answer.status, next(iter(params)) in answer.body["error"]) == (400, True)
