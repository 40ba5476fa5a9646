"""Organizations are made by an administrator, and deleted with all that is theirs: preview, export, removal."""

from __future__ import annotations

import asyncio
import io
import json
import tarfile
from collections.abc import AsyncIterator
from typing import Any

import msgspec
import pytest
from django.apps import apps
from django.test import AsyncClient

from jobs.history.series import OrgFigures, Sample
from jobs.models import Attempt, Job, Minute
from jobs.selectors.org_contents import get_contents
from jobs.selectors.selection import Selection
from jobs.statements.history import save_minute
from qgprotocol import messages
from qualgent.accounts.models import Audit, Member, Org, Token
from qualgent.accounts.owned_rows import exported_tables, org_tables
from qualgent.accounts.permissions import Caller, Role
from qualgent.core.errors import LedgerError
from qualgent.core.keys import new_id
from qualgent.core.times import to_datetime, wall_ms
from qualgent.scheduler.account_requests import Denial, RecordDenials
from qualgent.webhooks.contract import NewWebhookBody
from tests import carry
from tests.integration import acts
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost, enroll
from tests.integration.steps import ask, submit, submit_batch, until
from tests.support.waiting import aeventually

SITE = Caller("sue", "api", kind="person", role=Role.SITE, orgs=None, subject="1")
OLGA = Caller("olga", "api", kind="person", role=Role.OWNER, orgs=("acme",))

pytestmark = [pytest.mark.parametrize("scheduler", ["direct"], indirect=True), pytest.mark.usefixtures("no_caller")]


async def content() -> AsyncIterator[bytes]:
    yield b"app"


async def fill(scheduler: Scheduler, org: str, host: ScriptedHost) -> str:
    """Make one of everything for the organization; return its job that waits."""
    _, failed, waiting = await submit_batch(3, org_id=org)
    for outcome in ("passed", "failed"):
        lease = await host.begin()
        await host.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=0, data=b"some output\n"))
        await host.expect(messages.LogAcknowledge)
        await host.report(lease, outcome)
    await until(scheduler, failed, "failed")
    await acts.cancel_jobs(selection=Selection(ids=(waiting,)))
    await acts.create_webhook(new=NewWebhookBody(url="https://93.184.216.34/x", org_id=org, enabled=False))
    await acts.store_build_file(org_id=org, app_version_id="9.0", name="a.apk", sha256=None, pieces=content(), size=3)
    now = to_datetime(wall_ms())

    def people(cursor: Any) -> None:
        user, _ = apps.get_model("auth", "User").objects.get_or_create(username=f"olga-{org}")
        Member.objects.get_or_create(user=user, org_id=org, defaults={"role": "owner"})
        Token.objects.create(id=new_id(), name="ci", secret_hash=f"{org}-hash", org_id=org, user=user, scopes=[],
                             created_at=now, expires_at=now)  # fmt: skip
        figures = {name: OrgFigures(done=2) for name in ("acme", "globex")}
        sample = Sample(at=60, orgs=figures, owned={"acme": {"idle": 1}})
        save_minute(cursor, 60, msgspec.to_builtins(sample))

    await scheduler.runtime.ledger.write(people)
    await scheduler.runtime.events.flush()
    return waiting


async def gone(scheduler: Scheduler, org: str) -> None:
    await aeventually(lambda: scheduler.gateway.read(Org.objects.filter(pk=org).exists), lambda found: not found)


async def test_organizations_are_made_by_the_site(scheduler: Scheduler, settings: Any) -> None:
    """On a shared server by nobody else; twice is a conflict."""
    settings.QUALGENT_AUTH = True
    assert (await ask(OLGA, "orgs", "POST", {"id": "acme"}))[0] == 403
    status, made = await ask(SITE, "orgs", "POST", {"id": "acme", "most_running": 4, "weight": 2})
    assert (status, made["id"], made["most_running"], made["weight"]) == (201, "acme", 4, 2)
    assert (await ask(SITE, "orgs", "POST", {"id": "acme"}))[0] == 409
    for wrong in ({}, {"id": ""}, {"id": "x" * 101}, {"id": "a\nb"}, {"id": "ok", "weight": 0}, {"id": 7}, {"no": 1}):
        assert (await ask(SITE, "orgs", "POST", wrong))[0] == 400, wrong
    job = {"org_id": "nobody", "app_version_id": "1", "test": "a"}
    assert (await ask(SITE, "jobs", "POST", job))[0] == 400
    unknown, other = [await ask(OLGA, "jobs", "POST", {**job, "org_id": org}) for org in ("nobody", "globex")]
    assert (unknown[0], str(unknown).replace("nobody", "x")) == (403, str(other).replace("globex", "x"))
    assert (await ask(SITE, "webhooks", "POST", {"url": "https://93.184.216.34/x", "org_id": "nobody"}))[0] == 400
    assert (await ask(SITE, "orgs/nobody", "PATCH", {"weight": 2}))[0] == 400
    assert await scheduler.gateway.read(lambda: list(Org.objects.values_list("pk", flat=True))) == ["acme"]


async def test_a_deleted_organization_leaves_nothing(scheduler: Scheduler) -> None:
    """Neither rows nor files nor figures; what is another's stays, and so do people."""
    for org in ("acme", "globex"):
        host = await scheduler.connect(f"{org}-1", caller=await enroll(scheduler.server, org))
        await fill(scheduler, org, host)
        await host.disconnect()
    status, contents = await ask(SITE, "orgs/acme/contents")
    assert status == 200
    full = {name for name, count in contents["rows"].items() if count}
    assert full >= {"jobs", "attempts", "batches", "groups", "builds", "tests", "webhooks", "tokens", "members",
                    "hosts", "agents", "events", "audit", "failures"}  # fmt: skip
    assert (contents["build_bytes"], contents["unfinished"], contents["deleting"]) == (3, 0, False)
    for path, method in (("orgs/acme/contents", "GET"), ("orgs/acme/export", "GET"), ("orgs/acme", "DELETE")):
        assert (await ask(OLGA, path, method))[0] == (403 if method == "DELETE" else 404)
        assert (await ask(SITE, path.replace("acme", "nobody"), method))[0] == 404
    # what is recorded after the deletion is the site's, and stays
    await aeventually(
        lambda: scheduler.gateway.read(Audit.objects.filter(action="denied", org_id="acme").count),
        lambda found: found >= 2,
    )
    other = await scheduler.gateway.read(_rows_but_events, "globex")
    status, answer = await ask(SITE, "orgs/acme", "DELETE")
    assert (status, answer["deleting"], answer["rows"]["jobs"]) == (202, True, 3)
    assert (await ask(SITE, "orgs/acme", "DELETE"))[0] in (202, 404)  # a second one is harmless
    await gone(scheduler, "acme")
    assert await scheduler.gateway.read(_rows_but_events, "globex") == other
    late = Denial(id=str(new_id()), caller=OLGA, action="read", kind="job", object_id="x")
    await scheduler.gateway.port.call(RecordDenials(denials=[(late, 1)]))  # of before, which its gateway collected
    left = await scheduler.gateway.read(lambda: {table.name: table.rows("acme").count() for table in org_tables()})
    assert left == {table.name: 0 for table in org_tables()}
    (minute,) = await scheduler.gateway.read(lambda: list(Minute.objects.filter(at=to_datetime(60_000))))
    assert (set(minute.figures["orgs"]), minute.figures["owned"]) == ({"globex"}, {})
    people = await scheduler.gateway.read(lambda: list(apps.get_model("auth", "User").objects.values_list("username")))
    assert ("olga-acme",) in people
    notes = await scheduler.gateway.read(
        lambda: list(Audit.objects.filter(kind="org", object_id="acme").values_list("action", "note").order_by("pk"))
    )
    assert notes == [("delete", "begun"), ("delete", "done")]
    assert "acme" not in scheduler.runtime.known_orgs
    assert all(event.org_id != "acme" for event in scheduler.runtime.events.shown)
    # its name may be used again: locally by a submit, as before
    again = await submit(org_id="acme")
    assert (await ask(SITE, f"jobs/{again}"))[0] == 200
    assert (await ask(SITE, "orgs/acme"))[1]["used"]["stored_bytes"] == 0


def _rows_but_events(org_id: str) -> dict[str, int]:
    contents = get_contents(org_id=org_id)
    assert contents is not None
    return {name: count for name, count in contents.rows.items() if name != "events"}  # which come a moment later


async def test_what_waits_and_runs_prevents_it_or_is_cancelled(scheduler: Scheduler) -> None:
    """It is removed once its agents have stopped; a log and a result that come late change nothing."""
    host = await scheduler.connect("pixel-7")
    running, _ = await submit(org_id="acme"), await submit(org_id="acme", test="waits")
    lease = await host.begin()
    status, refusal = await ask(SITE, "orgs/acme", "DELETE")
    assert (status, "2 jobs of acme wait or run" in refusal["error"]) == (409, True)
    await until(scheduler, running, "running")
    assert not scheduler.runtime.deleting
    assert (await ask(SITE, "orgs/acme?cancel=perhaps", "DELETE"))[0] == 400
    assert (await ask(SITE, "orgs/acme?cancel=true", "DELETE"))[0] == 202
    # nothing of it is accepted from now on
    job = {"org_id": "acme", "app_version_id": "1", "test": "a"}
    for method, path, body in (
        ("POST", "jobs", job), ("POST", "jobs", [job, {**job, "org_id": "globex"}]),
        ("PATCH", "orgs/acme", {"weight": 2}),
        ("POST", "webhooks", {"url": "https://93.184.216.34/x", "org_id": "acme"}), ("POST", "orgs", {"id": "acme"}),
    ):  # fmt: skip
        status, refusal = await ask(SITE, path, method, body)
        assert (status, "deleted" in refusal["error"]) in ((400, True), (409, True)), (path, refusal)
    await asyncio.sleep(0)
    assert await scheduler.gateway.read(Org.objects.filter(pk="acme").exists)  # an agent still runs a test of it
    await host.expect(messages.Revoke)
    await host.say(messages.LogChunk(attempt=lease.attempt, token=lease.token, offset=0, data=b"late\n"))
    await host.expect(messages.LogAcknowledge)
    await host.send_result(lease, "cancelled")
    await host.expect(messages.Acknowledge)
    await gone(scheduler, "acme")
    assert await scheduler.gateway.read(lambda: (Job.objects.count(), Attempt.objects.count())) == (0, 0)
    await submit(org_id="globex")
    assert (await host.begin()).job.org_id == "globex"
    await host.disconnect()


async def test_a_submit_that_is_under_way_is_removed_as_well(scheduler: Scheduler) -> None:
    """Submits and a deletion at once: nothing is left, whatever came first."""
    await submit(org_id="acme")
    job = {"org_id": "acme", "app_version_id": "1", "test": "a", "dedupe": True}
    carry.caller[:] = [SITE]
    client = AsyncClient()
    posts = [
        client.post("/api/v1/jobs", json.dumps({**job, "test": str(number)}), content_type="application/json")
        for number in range(20)
    ]
    posts.insert(10, client.delete("/api/v1/orgs/acme?cancel=true"))
    answers = await asyncio.gather(*posts)
    assert {answer.status_code for answer in answers} <= {201, 202, 400}
    await gone(scheduler, "acme")
    assert await scheduler.gateway.read(Job.objects.count) == 0
    assert scheduler.runtime.engine.snapshot().waiting == 0


async def test_it_continues_after_a_crash(scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scheduler that starts finds what is marked; until then nothing of it is accepted."""
    await submit_batch(5, org_id="acme")
    removal = scheduler.runtime.org_removal
    monkeypatch.setattr(removal, "_remove_contents", _refused)
    assert (await ask(SITE, "orgs/acme?cancel=true", "DELETE"))[0] == 202
    await removal.run()
    await scheduler.stop()
    await scheduler.start()
    assert scheduler.runtime.deleting == {"acme"}
    assert (await ask(SITE, "jobs", "POST", {"org_id": "acme", "app_version_id": "1", "test": "a"}))[0] == 400
    await gone(scheduler, "acme")
    assert await scheduler.gateway.read(Job.objects.count) == 0


async def _refused(org_id: str) -> None:
    raise LedgerError("the disk is full")


async def test_the_export_has_everything_but_secrets(scheduler: Scheduler) -> None:
    """A tar that any tool reads: rows by kind, the files, and nothing of another organization."""
    for org in ("acme", "globex"):
        host = await scheduler.connect(f"{org}-1", caller=await enroll(scheduler.server, org))
        await fill(scheduler, org, host)
        await host.disconnect()
    carry.caller[:] = [SITE]
    answer = await AsyncClient().get("/api/v1/orgs/acme/export")
    assert answer["content-disposition"].endswith("qualgent-acme.tar")
    data = b"".join([piece async for piece in answer])
    rows: dict[str, list[dict[str, Any]]] = {}
    files, logs = {}, []
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        for member in tar:
            extracted = tar.extractfile(member)
            assert extracted is not None
            text = extracted.read()
            folder, _, name = member.name.partition("/")
            if folder == "rows":
                rows.setdefault(name.rpartition("-")[0], []).extend(map(json.loads, text.splitlines()))
            elif folder == "files":
                files[name] = text
            elif folder == "logs":
                logs.append(text)
    contents = await scheduler.gateway.read(get_contents, org_id="acme")
    assert contents is not None
    assert {name: len(found) for name, found in rows.items() if name != "organization"} == {
        name: count for name, count in contents.rows.items() if count
    }
    assert (list(files.values()), logs) == ([b"app"], [b"some output\n"] * 2)
    assert b"globex" not in data
    for name, table in exported_tables().items():
        assert all(column not in row for row in rows.get(name, []) for column in table.secrets)
    assert b"acme-hash" not in data
