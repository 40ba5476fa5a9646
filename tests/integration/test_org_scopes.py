"""What a caller sees of another organization, in every answer, page, live topic and figure: nothing."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, NamedTuple
from urllib.parse import quote
from uuid import UUID

import pytest
from django.db import connection
from django.test import AsyncClient
from django.test.utils import CaptureQueriesContext
from drf_spectacular.generators import SchemaGenerator

from jobs import selectors
from jobs.contract import Origin, Submission
from jobs.models import Attempt, Failure, Group, KnownTest
from jobs.selectors.selection import Selection
from qgprotocol import messages
from qualgent.accounts.permissions import CALLER_KEY, READ, SERVER, Caller, topic_resource
from qualgent.accounts.scope import SITE, OrgScope
from qualgent.api.live_socket import LiveConsumer
from qualgent.dashboard.screens import SCREENS
from qualgent.ops.metrics import collect
from qualgent.people.ci.rules import create_rule
from qualgent.scheduler.live_requests import GetSeries, RecentQueueWaits, RecentSamples
from qualgent.web.gateway import SCOPE_KEY
from qualgent.webhooks.contract import NewWebhookBody
from tests import carry
from tests.callers import OWNER
from tests.databases import sqlite_only
from tests.integration import acts
from tests.integration.client import RawPathClient, filled
from tests.integration.conftest import Scheduler
from tests.integration.permission_table import CALLERS, OWN, may
from tests.integration.scripted_host import ScriptedHost, enroll
from tests.integration.steps import submit, until

OTHER = f"{OWN}/zq7-org"
MARKER = "zq7"  # in the names of the other organization, its builds, tests, suites and webhooks, and nowhere else
MEMBERS = {who: caller for who, caller in CALLERS.items() if caller.orgs is not None and caller.kind != "scrape"}
ADMINISTRATORS = {who: caller for who, caller in CALLERS.items() if caller.orgs is None}
FIGURES = {
    "/api/v1/jobs/count",
    "/api/v1/me",
    "/api/v1/retention",
    "/api/v1/series",
    "/api/v1/server",
    "/api/v1/stats",
    "/api/v1/timeline/parts",
    "/api/v1/trends",
    "/healthz",
    "/readyz",
}
"""The operations without parameters whose answers name nothing."""


class Objects(NamedTuple):
    """The ids of an organization's objects, by the parameters of URLs, and its tests."""

    ids: dict[str, str]
    waiting: str  # a job
    running: messages.LeaseOffer


async def submit_batch(org: str, prefix: str, target: str) -> list[str]:
    """Submit the jobs that will be done, failed, running, waiting and stranded, in this order."""
    names = [f"{prefix}-{name}" for name in ("done", "failed", "running", "waiting", "stranded")]
    return await submit_as_batch(
        f"{prefix}-suite",
        *(
            Submission(
                org_id=org, app_version_id=f"{prefix}-build", test=name, priority=number,
                target="nobody" if "stranded" in name else target,
            )
            for number, name in enumerate(names)
        ),
    )  # fmt: skip


async def submit_as_batch(suite: str, *submissions: Submission) -> list[str]:
    submitted = await acts.submit_jobs(submissions, origin=Origin(suite=suite, branch=f"{suite}-branch"))
    return [view.id for view in submitted.jobs]


async def play(scheduler: Scheduler, host: ScriptedHost, org: str, prefix: str, target: str) -> Objects:
    """Leave jobs of every status on an agent that has nothing else to do, and change what the audit records."""
    done, failed, _, waiting, _ = await submit_batch(org, prefix, target)
    await host.report(await host.begin(), "passed", install_seconds=2.0)
    await host.report(await host.begin(), "failed", message=f"{prefix} broke")
    running = await host.begin()
    await until(scheduler, failed, "failed")
    webhook = await acts.create_webhook(
        new=NewWebhookBody(url=f"https://93.184.216.34/{prefix}", org_id=org, enabled=False)
    )
    await acts.set_org(org_id=org, changes={"weight": 2.0})
    ids = await scheduler.gateway.read(_ids_of, done)
    ids["fingerprint"] = await scheduler.gateway.read(_fingerprint_of, failed)
    await acts.quarantine_test(test_id=ids["test_id"], quarantined=True, note=f"{prefix} is flaky")
    await acts.set_priorities(selection=Selection({"org_id": org}), priority=2)
    sha256 = hashlib.sha256(prefix.encode()).hexdigest()
    await acts.store_bundle(org_id=org, sha256=sha256, pieces=_content(prefix.encode()))
    await acts.store_build_file(
        org_id=org, app_version_id=f"{prefix}-build", name=f"{prefix}.apk", sha256=None, pieces=_content(), size=3
    )
    rule = {"issuer": "https://gitlab.com", "repository": f"{prefix}/app", "branch": "main", "is_protected": False,
            "environment": "", "scope": "read"}  # fmt: skip
    rule_id = await scheduler.gateway.write(partial(create_rule, caller=SERVER, org_id=org, fields=rule))
    enrolled = await enroll(scheduler.server, org, f"{prefix}-")
    await scheduler.runtime.events.flush()
    some = str(UUID(int=2**120 + 7))
    return Objects(
        {**ids, "host_id": enrolled.subject, "webhook_id": webhook.id, "org_id": org, "data_of": org,
         "name": host.names[0], "delivery_id": some, "link_id": "none",
         "path": "none.png", "rule_id": rule_id, "app_version_id": f"{prefix}-build", "sha256": sha256},
        waiting, running,
    )  # fmt: skip


async def _content(content: bytes = b"app") -> AsyncIterator[bytes]:
    yield content


def _fingerprint_of(job_id: str) -> str:
    return Failure.objects.get(job_id=job_id).fingerprint


def _ids_of(done: str) -> dict[str, str]:
    attempt = Attempt.objects.select_related("job").get(job_id=done)
    job = attempt.job
    group, test = Group.objects.get(pk=job.group_id), KnownTest.objects.get(org_id=job.org_id, test=job.test)
    found = {
        "job_id": done,
        "attempt_id": attempt.pk,
        "batch_id": job.batch_id,
        "group_id": group.pk,
        "test_id": test.pk,
    }
    return {name: str(value) for name, value in found.items()}


class World(NamedTuple):
    scheduler: Scheduler
    own: Objects
    other: Objects
    own_host: ScriptedHost
    other_host: ScriptedHost


@pytest.fixture
async def world(
    request: pytest.FixtureRequest, scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[World]:
    """Two organizations with the same work, each on a shared agent, and a batch of both.

    With the parameter ``owned`` the other organization's agent belongs to it.
    """
    theirs = scheduler.host("pixel-8")
    if getattr(request, "param", "shared") == "owned":
        theirs = scheduler.host(f"{MARKER}-pixel", caller=await enroll(scheduler.server, OTHER))
    monkeypatch.setattr(collect, "_parts", (scheduler.runtime, scheduler.gateway, scheduler.server.port_measures))
    sides = ((theirs, OTHER, MARKER, "ios"), (scheduler.host("pixel-7"), OWN, "ours", "mobile"))
    found = []
    for host, org, prefix, target in sides:
        installed = [messages.InstalledBuild(org, f"{prefix}-installed", target)]
        await host.connect(targets=[target], installed=installed, cache_builds=2)
        found.append(await play(scheduler, host, org, prefix, target))
    both = [Submission(org_id=org, app_version_id="1", test="of-both", target="tv") for org in (OTHER, OWN)]
    jobs = await submit_as_batch(f"{MARKER}-both", *both)
    await acts.cancel_jobs(selection=Selection(ids=tuple(jobs)))
    await scheduler.runtime.events.flush()
    other, own = found
    (other_host, *_), (own_host, *_) = sides
    yield World(scheduler, own, other, own_host, other_host)
    carry.caller.clear()
    for host in (own_host, other_host):
        await host.disconnect()


async def fetch(caller: Caller, url: str, **headers: str) -> tuple[int, str]:
    carry.caller[:] = [caller]
    async with asyncio.timeout(10):
        answer = await RawPathClient().get(url, headers=headers)
    content = b"".join([piece async for piece in answer]) if answer.streaming else answer.content  # type: ignore[attr-defined]
    return answer.status_code, re.sub(r'nonce="[^"]+"', "", content.decode(errors="replace"))


def reads() -> Iterator[tuple[str, list[str]]]:
    """Yield the path of every operation that reads, with the names of its query parameters of free text."""
    found: dict[str, Any] = SchemaGenerator().get_schema(request=None, public=True)
    for path, operations in found["paths"].items():
        if "get" in operations:
            given = operations["get"].get("parameters", [])
            yield path, [one["name"] for one in given if one["in"] == "query" and "enum" not in one["schema"]]
    yield from (("/metrics", []), ("/metrics/cluster", []), ("/healthz", []), ("/readyz", []))


PATHS = dict(reads())


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
@pytest.mark.parametrize("world", ["shared", "owned"], indirect=True)
@pytest.mark.slow
async def test_answers(world: World) -> None:
    """No operation and no page names another organization to a member; all that list something do to administrators."""
    pages = {screen.path.replace("*", ""): screen.kind for screen in SCREENS}
    for path in [*PATHS, *pages]:
        ids = world.own.ids | {"id": world.own.ids.get(f"{pages.get(path)}_id", "")}
        for who, caller in MEMBERS.items():
            status, text = await fetch(caller, filled(path, ids))
            assert MARKER not in text, (who, path, text[max(0, text.find(MARKER) - 300) :][:600])
            assert status in (200, 302, 400, 403, 404), (who, path, status)  # 302: who is in none, to the account
        if "{" not in path and not path.startswith("/api/schema"):
            status, text = await fetch(CALLERS["owner"], path)
            assert "ours" in text or OWN in text or path in FIGURES, path
            for who, caller in ADMINISTRATORS.items():
                status, text = await fetch(caller, path)
                is_named = path not in FIGURES or path == "/api/v1/timeline/parts"  # by the name of an agent
                assert (MARKER in text) <= is_named, (who, path, text[:2000])
                assert MARKER in text or path in FIGURES, (who, path, text[:2000])
                assert "ours" in text or OWN in text or path in FIGURES, (who, path)


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_filters(world: World) -> None:
    """A list that is filtered by another organization's objects is answered as one by what does not exist."""
    viewer, nowhere = CALLERS["operating token"], "qz9-org"
    absent = {"id": str(UUID(int=2**120 + 9))}
    values = {
        **{name: (world.other.ids[f"{name}_id" if name in ("batch", "group") else name], absent["id"])
           for name in ("batch_id", "group", "job_id")},
        "id": (world.other.ids["batch_id"], absent["id"]), "org_id": (OTHER, nowhere),
        "q": (f"org:{OTHER}", f"org:{nowhere}"),
        "with": (world.other.ids["batch_id"], absent["id"]), "test": (f"{MARKER}-done", "qz9-done"),
        "app_version_id": (f"{MARKER}-build", "qz9-build"), "suite": (f"{MARKER}-suite", "qz9-suite"),
        "branch": (f"{MARKER}-suite-branch", "qz9-suite-branch"), "object_id": (OTHER, nowhere),
    }  # fmt: skip
    tried = set()
    for path, names in PATHS.items():
        for name in names:
            if name not in values:
                continue
            other, missing = values[name]
            url = filled(path, world.own.ids)
            wanted = await fetch(viewer, f"{url}?{name}={missing}")
            found = await fetch(viewer, f"{url}?{name}={other}")
            assert found[0] == wanted[0], (url, name)
            assert found[1].replace(other, "") == wanted[1].replace(missing, ""), (url, name)
            tried.add((path, name))
    assert len(tried) > 15, tried


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_pages_of_objects(world: World) -> None:
    """The page of another organization's object is the page of what does not exist."""
    viewer, own, other = CALLERS["viewer"], world.own.ids, world.other.ids
    nowhere = {"org_id": "qz9-org", "app_version_id": "qz9-build"}
    tried = set()
    for screen in SCREENS:
        path = screen.path.replace("*", "")
        if "{" not in path or "{name}" in path:
            continue
        tried.add(screen.name)
        texts = []
        for names in (
            {**other, "id": other.get(f"{screen.kind}_id", "")},
            {**nowhere, "id": str(UUID(int=2**120 + 9))},
        ):
            status, text = await fetch(viewer, filled(path, names))
            assert status == 404
            for name in ("org_id", "app_version_id", "id"):
                for written in filter(None, {quote(names[name], safe=""), names[name]}):
                    text = text.replace(written, f"<{name}>")
            texts.append(text)
        assert texts[0] == texts[1], screen.name
        assert (await fetch(viewer, filled(path, {**own, "id": own.get(f"{screen.kind}_id", "")})))[0] == 200
    assert tried == {"job", "batch", "group", "test", "build", "org"}


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_searches(world: World) -> None:
    """A search finds nothing of another organization, by any word or id of its objects."""
    words = [OTHER, MARKER, f"{MARKER}-build", f"{MARKER}-suite", f"{MARKER}-done", *world.other.ids.values(), ""]
    for word in words:
        for who in ("viewer", "reading token"):
            text = (await fetch(CALLERS[who], f"/api/v1/search?q={word}"))[1]
            assert MARKER not in text, (who, word)
            assert all(row["org_id"] in (OWN, None) for row in json.loads(text)["results"]), (who, word)
    kinds = {
        row["kind"] for row in json.loads((await fetch(CALLERS["site"], f"/api/v1/search?q={MARKER}"))[1])["results"]
    }
    assert kinds == {"org", "build", "test", "batch", "job"}


# ------------------------------------------------------------------------------------------ the live socket


class Tab:
    """A browser's tab: one live socket of a caller."""

    def __init__(self, scheduler: Scheduler, caller: Caller) -> None:
        self._inbox: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.texts: dict[str, str] = {}  # all frames of each topic
        self._frames = 0
        self._news = asyncio.Condition()
        self._scope = {"type": "websocket", "query_string": b"", CALLER_KEY: caller, SCOPE_KEY: scheduler.process}
        self._send({"type": "websocket.connect"})

    def _send(self, message: dict[str, Any]) -> None:
        self._inbox.put_nowait(message)

    def say(self, **frame: Any) -> None:
        self._send({"type": "websocket.receive", "text": json.dumps(frame)})

    async def run(self) -> None:
        await LiveConsumer.as_asgi()(self._scope, self._inbox.get, self._take)

    async def close(self) -> None:
        self._send({"type": "websocket.disconnect", "code": 1000})

    async def _take(self, message: dict[str, Any]) -> None:
        text = message.get("text")
        if text is None:
            return
        frame = json.loads(text)
        if "error" not in frame:
            self._frames += 1
            self.say(ack=self._frames)
        async with self._news:
            name = frame.get("topic", "error" if "error" in frame else "")
            self.texts[name] = self.texts.get(name, "") + text
            self._news.notify_all()

    async def until(self, found: Any) -> None:
        async with self._news:
            await asyncio.wait_for(self._news.wait_for(found), 10)


@asynccontextmanager
async def tab(scheduler: Scheduler, caller: Caller, topics: list[str]) -> AsyncIterator[Tab]:
    """Follow the topics; all of them have arrived when the block begins."""
    made = Tab(scheduler, caller)
    running = asyncio.create_task(made.run())
    made.say(topics=topics)
    await made.until(lambda: set(topics) <= made.texts.keys())
    yield made
    await made.close()
    await running


FEEDS = ("jobs", "batches", "groups", "tests", "timeline", "events", "agents")
"""The topics with rows that name what they are about."""


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
@pytest.mark.parametrize("world", ["shared", "owned"], indirect=True)
async def test_frames(world: World) -> None:
    """No frame of any topic names another organization to a member, at first and as everything changes."""
    scheduler = world.scheduler
    topics, kinds = [], scheduler.gateway.hub._registrations
    for name in kinds:
        if name == "totals:":
            topics.append("totals:7d")
        elif name.endswith(":"):
            kind = topic_resource(name).kind
            ids = [side.ids.get(f"{kind}_id", side.ids["name"]) for side in (world.own, world.other)]
            topics += [name + one for one in ids]
        else:
            topics.append(name)
    assert set(FEEDS) < set(topics)
    viewer, site = CALLERS["viewer"], CALLERS["site"]
    async with tab(scheduler, viewer, topics) as member, tab(scheduler, site, topics) as administrator:
        for host, side, org, prefix, target in (
            (world.other_host, world.other, OTHER, f"{MARKER}-again", "ios"),
            (world.own_host, world.own, OWN, "ours-again", "mobile"),
        ):
            await submit_batch(org, prefix, target)
            await host.report(side.running, "failed", message=f"{prefix} broke")
            lease = await host.begin()
            await host.report(lease, "failed", message=f"{prefix} broke")
            if org == OTHER:
                await acts.cancel_jobs(selection=Selection({"org_id": OTHER}))
        await member.until(lambda: all("ours-again" in member.texts[name] for name in FEEDS))
        await administrator.until(lambda: all("ours-again" in administrator.texts[name] for name in FEEDS))
        assert [name for name, text in member.texts.items() if MARKER in text.replace(name, "")] == []
        assert "error" not in member.texts
        assert [name for name in FEEDS if f"{MARKER}-again" not in administrator.texts[name]] == []


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_changes_of_settings(world: World) -> None:
    """The counters of the topic ``settings`` are of one's own organization and webhooks; the site's are of all."""
    viewer, site = CALLERS["viewer"].org_scope, CALLERS["site"].org_scope

    async def changes(scope: OrgScope) -> dict[str, int]:
        rows = (await world.scheduler.gateway.hub.page_state("settings", scope, keep=False))["snapshot"]
        return {part: row["changes"] for part, row in rows.items()}

    async def change(org: str | None, suffix: str) -> None:
        url = f"https://93.184.216.34/{suffix}"
        made = await acts.create_webhook(new=NewWebhookBody(url=url, org_id=org, enabled=False))
        await acts.remove_webhook(webhook_id=made.id)
        await acts.create_webhook(new=NewWebhookBody(url=url, org_id=org, enabled=False))
        if org is not None:
            await acts.set_org(org_id=org, changes={"weight": 3.0})

    own, whole = await changes(viewer), await changes(site)
    assert (own["orgs"], own["webhooks"]) == (1, 1)  # what ``play`` has changed
    await change(OTHER, MARKER)
    await change(None, "of-the-site")
    assert await changes(viewer) == own
    await change(OWN, "ours")
    assert await changes(viewer) == {**own, "orgs": 2, "webhooks": 2}  # one is gone
    assert await changes(site) == {**whole, "orgs": whole["orgs"] + 2, "webhooks": whole["webhooks"] + 9}


# ------------------------------------------------------------------------------------------ figures


def figures_of(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(text)
    return found


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_figures(world: World) -> None:
    """Counts are those of the caller's organization; of the fleet, which is shared, those of all agents."""
    viewer, site = CALLERS["viewer"], CALLERS["site"]
    own = figures_of((await fetch(viewer, "/api/v1/stats"))[1])
    whole = figures_of((await fetch(site, "/api/v1/stats"))[1])
    assert {name: own[name] for name in ("waiting", "running", "done", "failed", "cancelled")} == {
        "waiting": 2, "running": 1, "done": 1, "failed": 1, "cancelled": 1,
    }  # fmt: skip
    assert (own["installs"], own["installs_avoided"]) == (1, 1)
    assert (whole["waiting"], whole["running"], whole["done"], whole["failed"]) == (4, 2, 2, 2)
    assert (whole["installs"], whole["installs_avoided"]) == (2, 2)
    assert own["agents"] == whole["agents"]
    counts = [figures_of((await fetch(caller, "/api/v1/jobs/count"))[1])["count"] for caller in (viewer, site)]
    assert counts == [6, 12]
    queue, ranked = [figures_of((await fetch(caller, "/api/v1/queue"))[1]) for caller in (viewer, site)]
    assert (queue["waiting"], queue["running"], queue["groups_total"], len(queue["stranded"])) == (2, 1, 2, 1)
    assert (ranked["waiting"], ranked["running"], ranked["groups_total"], len(ranked["stranded"])) == (4, 2, 4, 2)
    places = {row["id"]: row["position"] for row in ranked["groups"]}
    assert {row["id"]: row["position"] for row in queue["groups"]}.items() < places.items()
    (overview,) = (await world.scheduler.gateway.hub.page_state("overview", viewer.org_scope))["snapshot"].values()
    assert (overview["totals"].failed, overview["waiting"]) == (1, 2)
    healths = [figures_of((await fetch(one, "/api/v1/agents/pixel-8/health"))[1]) for one in (viewer, site)]
    assert [(health["attempts"], health["ran"], health["connects"]) for health in healths] == [(0, 0, 1), (2, 2, 1)]
    metrics = [(await fetch(caller, "/metrics"))[1] for caller in (viewer, CALLERS["monitoring"])]
    assert [f'qualgent_jobs_ended_total{{status="done"}} {count}.0' in metrics[count - 1] for count in (1, 2)] == [
        True
    ] * 2
    stored = [figures_of((await fetch(caller, "/api/v1/server"))[1])["stored_bytes"] for caller in (viewer, site)]
    assert stored == [7, 13]  # a build of 3, and a bundle of the length of the prefix


def _indexes(scope: OrgScope) -> list[str]:
    """Return the query plans of lists, without the look-up of the organization itself."""
    selects: dict[Any, dict[str, Any]] = {
        selectors.jobs.list_jobs: {"filters": {"status": "failed"}, "before": None, "limit": 9},
        selectors.jobs.list_batches: {"before": None, "limit": 9},
        selectors.jobs.list_groups: {"after": None, "limit": 9},
        selectors.history.timeline_parts: {"from_ms": 0, "to_ms": 1, "step_ms": 1},
        selectors.history.timeline_builds: {"from_ms": 0, "to_ms": 1},
        selectors.attempts.list_attempts: {"limit": 9},
        selectors.history.list_events: {"limit": 9},
    }
    with CaptureQueriesContext(connection) as captured:
        for select, arguments in selects.items():
            select(scope=scope, **arguments)
    found = []
    with connection.cursor() as cursor:
        for query in captured.captured_queries:
            cursor.execute(f"EXPLAIN QUERY PLAN {query['sql']}")
            found.append(str(cursor.fetchone()[-1]).replace("COVERING ", ""))
    return found


@sqlite_only
@pytest.mark.django_db
def test_the_scope_costs_no_index() -> None:
    """Lists of a member are read in the order in which administrators' are, not by all rows of the organization."""
    assert _indexes(OrgScope(frozenset((OWN,)))) == _indexes(SITE)


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_bulk_changes(world: World) -> None:
    """An owner who changes all jobs changes all of the organization, and counts what it sees."""
    carry.caller[:] = [CALLERS["owner"]]
    post = AsyncClient().post
    unseen = await post("/api/v1/jobs/unseen", {}, content_type="application/json")
    assert unseen.json()["count"] == 6
    body = {"all": True, "filter": {}}
    found = (await post("/api/v1/jobs/cancel", {**body, "dry_run": True}, content_type="application/json")).json()
    assert (found["matched"], found["changed"]) == (6, 3)
    done = (await post("/api/v1/jobs/cancel", body, content_type="application/json")).json()
    assert (done["matched"], done["changed"]) == (6, 3)
    by_id = {"filter": {"ids": [world.other.waiting]}}
    missed = (await post("/api/v1/jobs/cancel", by_id, content_type="application/json")).json()
    assert (missed["matched"], missed["changed"]) == (0, 0)
    await until(world.scheduler, world.other.waiting, "pending")


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_the_effect_of_a_priority(world: World) -> None:
    """An owner sees how many groups its jobs would overtake, and the names of its own; others may not ask."""
    body = {"all": True, "filter": {}, "priority": 0, "dry_run": True}
    post = AsyncClient().post
    carry.caller[:] = [CALLERS["owner"]]
    found = await post("/api/v1/jobs/priority", body, content_type="application/json")
    assert (found.status_code, found.json()["effect"]["jobs"] > 0) == (200, True)
    assert OTHER not in found.content.decode()
    carry.caller[:] = [CALLERS["viewer"]]
    assert (await post("/api/v1/jobs/priority", body, content_type="application/json")).status_code == 403


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_webhooks_of_members(world: World) -> None:
    """A webhook that an owner makes gets the events of the organization, and can get no other's."""
    carry.caller[:] = [CALLERS["owner"]]
    post, hook = AsyncClient().post, {"url": "https://93.184.216.34/mine", "enabled": False}
    made = await post("/api/v1/webhooks", hook, content_type="application/json")
    assert (made.status_code, made.json()["org_id"]) == (201, OWN)
    for org in (OTHER, "qz9-org"):
        refused = await post("/api/v1/webhooks", {**hook, "org_id": org}, content_type="application/json")
        assert (refused.status_code, org in refused.json()["error"]) == (403, False)
    carry.caller[:] = [OWNER]
    assert (await post("/api/v1/webhooks", hook, content_type="application/json")).json()["org_id"] is None


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_the_series_of_an_organization(scheduler: Scheduler, settings: Any, monkeypatch: Any) -> None:
    """A shared server records the figures of each organization, also of stored minutes; a local one does not."""
    sampler, clock, call = scheduler.runtime.sampler, scheduler.runtime.clock, scheduler.port.call
    scheduler.runtime.tasks.cancel_timers()  # no samples but ours
    now = clock.wall_ms() // 60_000 * 60_000 + 30_000  # no minute ends meanwhile
    monkeypatch.setattr(clock, "wall_ms", lambda: now)
    own, other, scope = OrgScope(frozenset((OWN,))), OrgScope(frozenset((OTHER,))), {"seconds": 300}
    await sampler._sample_and_save()
    assert await call(RecentSamples(scope=own, **scope)) == []  # not recorded
    settings.QUALGENT_AUTH = True
    host = await scheduler.connect()
    settings.QUALGENT_AUTH = False  # submits may make organizations
    for org in (OWN, OTHER):
        await submit(org_id=org)
        await host.report(await host.begin(), install_seconds=1.0)
    await submit(org_id=OTHER, target="nobody")
    settings.QUALGENT_AUTH = True
    await sampler._sample_and_save()
    for scope_, waiting, submitted in ((own, 0, 1), (other, 1, 2)):
        (sample,) = await call(RecentSamples(scope=scope_, **scope))
        assert (sample.waiting, sample.submitted, sample.done, sample.installs) == (waiting, submitted, 1, 1)
        assert (sum(sample.waits), sample.orgs) == (1, None)
        assert (await call(RecentQueueWaits(scope=scope_, **scope)))["wait_p50"] is not None
    later = now + 60_000
    monkeypatch.setattr(clock, "wall_ms", lambda: later)
    await sampler._sample_and_save()
    await scheduler.runtime.tasks.settle()  # the minute is written by a task
    await host.disconnect()
    await scheduler.stop()
    await scheduler.start()
    monkeypatch.setattr(scheduler.runtime.clock, "wall_ms", lambda: later)
    for scope_, submitted in ((own, 1.0), (other, 2.0), (SITE, 3.0)):
        columns = await scheduler.port.call(GetSeries(scope=scope_, range="24h"))
        assert columns.submitted == [submitted, 0.0], scope_  # the minute in which it stopped, too
    counts = scheduler.runtime.measures.counts_within
    assert [counts(one)["installs"] for one in (own, other, SITE)] == [1, 1, 2]


def test_members_see_their_own_organization_only() -> None:
    """Every kind of caller but administrators and monitoring; who may read nothing sees nothing at all."""
    for caller in MEMBERS.values():
        assert not caller.org_scope.covers(OTHER)
        assert not caller.org_scope.covers(None)
        assert caller.org_scope.covers(OWN) or not may(caller, "job", READ)
    others = [caller.org_scope for who, caller in CALLERS.items() if who not in MEMBERS]
    assert others == [SITE] * (len(ADMINISTRATORS) + 1)
