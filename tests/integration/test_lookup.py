"""The search over all kinds of objects, a build's summary and an organization's figures, over real rows."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test import AsyncClient
from django.test.utils import CaptureQueriesContext

from jobs import selectors
from jobs.selectors.lookup import FINDERS
from qualgent.accounts.scope import SITE, OrgScope, scope_of_org
from qualgent.core.keys import database_id
from tests.databases import sqlite_only
from tests.integration.acts import store_build_file
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit, until
from tests.integration.test_batch_results import batch, run

KINDS = frozenset((*FINDERS, "group"))


async def get(path: str) -> dict[str, Any]:
    answer = await AsyncClient().get(path)
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = answer.json()
    return found


async def search(text: str) -> list[tuple[str, str]]:
    """Return kind and name of the results."""
    answer = await AsyncClient().get("/api/v1/search", {"q": text})
    return [(row["kind"], row["name"]) for row in answer.json()["results"]]


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_objects_of_all_kinds_are_found(scheduler: Scheduler) -> None:
    """Builds and organizations by their names, tests, batches, jobs and agents by words, anything by its id."""
    host = await scheduler.connect("lab/pixel-7")
    named = {"org_id": "acme-shop", "app_version_id": "1.4.1-rc/2"}
    made = await batch("tests/login/two-factor.js", "tests/pay.js", suite="nightly", branch="release", **named)
    await run(scheduler, made, host)
    for number in range(8):
        await submit(org_id="globex", app_version_id=f"2.{number}", target="tv", test="tests/other.js")
    build = ("build", "1.4.1-rc/2")
    assert await search("1.4.1") == [build]
    assert await search("rc/2 acme") == [build]
    assert (await search("acme"))[:2] == [("org", "acme-shop"), build]
    assert await search("factor two") == [("test", "tests/login/two-factor.js"), ("job", "tests/login/two-factor.js")]
    assert await search("acme factor") == await search("factor two")
    assert await search("1.4 factor") == [("job", "tests/login/two-factor.js")]
    assert ("batch", "nightly") in await search("night acme rc/2")
    assert await search("TESTS/PAY") == [("test", "tests/pay.js"), ("job", "tests/pay.js")]
    assert await search("release night") == [("batch", "nightly")]
    assert await search("PIXEL lab") == [("agent", "lab/pixel-7")]
    assert await search("100%") == await search("_") == await search("acme globex") == []
    assert [name for kind, name in await search("2.") if kind == "build"] == [f"2.{number}" for number in range(6)]
    everything = {kind for kind, _ in await search("")}
    assert everything == {*FINDERS, "agent"}
    job = made.jobs[0]
    assert await search(job.id.upper()) == [("job", job.test)]
    assert await search(job.group) == [("group", "1.4.1-rc/2")]
    assert await search(made.batch_id or "") == [("batch", "nightly")]
    known = selectors.jobs.get_job_detail
    detail = await scheduler.gateway.read(known, job_id=job.id)
    assert await search(detail.test_id) == [("test", job.test)]
    found = (await get("/api/v1/search?q=pay"))["results"]
    assert [(row["kind"], row["status"]) for row in found] == [("test", "passed"), ("job", "done")]
    (nightly,) = (await get("/api/v1/search?q=night"))["results"]
    assert nightly["status"] == "done"
    newest = {row["kind"]: row["at"] for row in (await get("/api/v1/search"))["results"]}
    assert newest.pop("org") is None
    assert all(newest.values())
    assert (await AsyncClient().get("/api/v1/search", {"q": "x" * 201})).status_code == 400
    await submit(org_id="globex", app_version_id="2.3.1", target="tv", test="tests/other.js")
    assert [name for kind, name in await search("globex 2.3") if kind == "build"] == ["2.3", "2.3.1"]
    await host.disconnect()


def _plans(scope: OrgScope, text: str) -> list[str]:
    with CaptureQueriesContext(connection) as captured:
        selectors.lookup.find_objects(scope=scope, text=text, kinds=KINDS)
    steps = []
    with connection.cursor() as cursor:
        for query in captured.captured_queries:
            cursor.execute(f"EXPLAIN QUERY PLAN {query['sql']}")
            steps += [str(row[-1]) for row in cursor.fetchall()]
    return steps


@pytest.mark.django_db
@pytest.mark.parametrize("scope", [SITE, scope_of_org("acme")], ids=["site", "member"])
@pytest.mark.parametrize(
    "text", ["checkout pay", "", "019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f"], ids=["words", "none", "id"]
)
@sqlite_only
def test_searches_read_indexes_only(scope: OrgScope, text: str) -> None:
    """No table is read whole: each step is of an index, or of rows that an index has chosen."""
    steps = _plans(scope, text)
    assert steps
    assert [step for step in steps if step.startswith("SCAN") and "USING" not in step] == []


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_a_build_across_targets_and_batches(scheduler: Scheduler) -> None:
    """Its file, its groups with their progress, its batches, newest first, and installs made and avoided."""
    host = await scheduler.connect("phone")
    name = {"app_version_id": "1.4/rc 1"}
    first = await batch("a", "b", suite="one", **name)
    leases = []
    for job in first.jobs:
        leases.append(await host.begin())
        await host.report(leases[-1], install_seconds=2.0 if job is first.jobs[0] else None)
    for job in first.jobs:
        await until(scheduler, job.id, "done")
    await scheduler.runtime.ledger.write(
        lambda cursor: cursor.execute('UPDATE jobs_attempt SET "window" = %s', [database_id(leases[0].attempt)])
    )
    await batch("c", suite="two", target="tv", **name)
    await submit(org_id="acme", target="tv", test="alone", **name)
    await batch("d", suite="other", app_version_id="1.4")

    async def content() -> Any:
        yield b"app"

    for build in ("1.4/rc 1", "1.6"):
        await store_build_file(
            org_id="acme", app_version_id=build, name="shop.apk", sha256=None, pieces=content(), size=3
        )
    found = await get("/api/v1/builds/acme/1.4%2Frc%201/summary")
    assert (found["org_id"], found["app_version_id"]) == ("acme", "1.4/rc 1")
    assert (found["build"]["name"], found["build"]["size"]) == ("shop.apk", 3)
    assert [row["suite"] for row in found["batches"]] == ["two", "one"]
    assert {row["target"]: (row["done"], row["waiting"]) for row in found["groups"]} == {"mobile": (2, 0), "tv": (0, 2)}
    assert (found["installs"], found["installs_avoided"], found["install_seconds"]) == (1, 1, 2.0)
    assert found["starts_avoided"] == 1
    alone = await get("/api/v1/builds/acme/1.4/summary")
    assert (alone["build"], [row["suite"] for row in alone["batches"]]) == (None, ["other"])
    new = await get("/api/v1/builds/acme/1.6/summary")
    assert (new["groups"], new["installs"], new["failed_installs"], new["failed_install_seconds"]) == ([], 0, 0, 0.0)
    for unknown in ("acme/1.5", "globex/1.4"):
        answer = await AsyncClient().get(f"/api/v1/builds/{unknown}/summary")
        assert answer.status_code == 404
    await host.disconnect()


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_an_organization_has_its_share_and_its_waits(scheduler: Scheduler) -> None:
    """Running jobs for each connected agent; how long jobs of the last 24 hours waited for their first attempt."""
    hosts = [scheduler.host(name) for name in ("one", "two")]
    for host in hosts:
        await host.connect()
    before = await batch("first", org_id="acme")
    none = await get("/api/v1/orgs/acme")
    await hosts[0].begin()
    await submit(org_id="acme", target="tv")
    found = await get("/api/v1/orgs/acme")
    assert (none["agents"], found["agents"], found["share"]) == (2, 2, 0.5)
    assert (found["used"]["running"], found["used"]["waiting"]) == (1, 1)
    assert found["waits"]["jobs"] == 1
    assert 0 <= found["waits"]["p50"] == found["waits"]["p95"] < 10
    assert before.jobs
    for host in hosts:
        await host.disconnect()
