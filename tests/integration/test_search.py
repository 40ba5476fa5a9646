"""The job list's search language, over real rows."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from jobs import selectors
from jobs.models import Attempt, Job
from jobs.selectors.search import KEYS, LONGEST, condition, parse
from jobs.selectors.selection import Selection
from qualgent.accounts.scope import SITE
from qualgent.core.errors import InvalidInputError
from tests.integration.acts import cancel_jobs
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit, submit_batch, until


async def find(scheduler: Scheduler, q: str) -> list[str]:
    """Return the tests found, oldest first."""
    page = await scheduler.runtime.ledger.read(
        selectors.jobs.list_jobs, scope=SITE, filters={"q": q}, before=None, limit=100
    )
    return [job.test for job in reversed(page.rows)]


@pytest.fixture
async def rows(scheduler: Scheduler) -> dict[str, str]:
    """Make jobs named after their tests."""
    made = {
        "login": await submit(test="login", app_version_id="1.4.0", priority=0),
        "login/again": await submit(test="login/again", app_version_id="1.5.0", labels={"os": "17"}, tags=["@smoke"]),
        "pay": await submit(
            test="pay",
            org_id="globex",
            target="web",
            priority=5,
            retries=1,
            labels={"17": "os", "a.b": "c", "contains": "x"},
        ),
        "pay later": await submit(test="pay later", org_id="globex", target="tv", tags=["@smoke", 'a "b" %', "@slow"]),
    }
    host = scheduler.host("pixel-7")
    await host.connect(targets=["web"], labels={"17": "os", "a.b": "c", "contains": "x"})
    await host.report(await host.begin(), "failed")
    await host.report(await host.begin(), "passed", run_seconds=2.0)
    await until(scheduler, made["pay"], "done")
    return made


@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("", ["login", "login/again", "pay", "pay later"]),
        ("login", ["login", "login/again"]),
        ("login again", ["login/again"]),
        ('"pay later"', ["pay later"]),
        ("-login", ["pay", "pay later"]),
        ("globex later", ["pay later"]),
        ("acme 1.5", ["login/again"]),
        ("org:acme", ["login", "login/again"]),
        ("org:acme,globex pay", ["pay", "pay later"]),
        ("-org:acme status:waiting", ["pay later"]),
        ("status:done", ["pay"]),
        ("status:done,pending", ["login", "login/again", "pay", "pay later"]),
        ("build:1.4", ["login"]),
        ("target:web,tv", ["pay", "pay later"]),
        ("agent:pixel-7", ["pay"]),
        ("label.os:17", ["login/again"]),
        ("label.os:16,17", ["login/again"]),
        ("-label.os:17", ["login", "pay", "pay later"]),
        ("label.17:os", ["pay"]),
        ("label.a.b:c", ["pay"]),
        ("label.contains:x", ["pay"]),
        ("label.os:1", []),
        ("tag:@smoke", ["login/again", "pay later"]),
        ("tag:@slow,@fast", ["pay later"]),
        ("-tag:@smoke", ["login", "pay"]),
        ("tag:@smok", []),
        ("tag:%", []),
        ("label.os__contains:1", []),
        ("label.os__regex:(a+)+$", []),
        ("label.os__isnull:True", []),
        ("label.os.0:1", []),
        ("age<999999w", ["login", "login/again", "pay", "pay later"]),
        ("duration<999999w", ["pay"]),
        ("priority:0", ["login"]),
        ("priority<=1", ["login", "login/again", "pay later"]),
        ("attempts>1", ["pay"]),
        ("flaky:true", ["pay"]),
        ("flaky:false login", ["login", "login/again"]),
        ("age<1h", ["login", "login/again", "pay", "pay later"]),
        ("age>1h", []),
        ("duration<1h", ["pay"]),
        ("duration>1h", []),
        ('test:"pay later"', ["pay later"]),
        ("simulated:true", []),
    ],
)
async def test_search_finds_exactly_the_matching_jobs(
    scheduler: Scheduler, rows: dict[str, str], q: str, found: list[str]
) -> None:
    """One query per key and operator."""
    assert await find(scheduler, q) == found


async def test_jobs_are_found_by_project(scheduler: Scheduler) -> None:
    """By the project that their name has, exactly; a title or parameter that looks like one is none."""
    both = ["a.ts::[web]", "a.ts::[web] cart › adds"]
    odd = [
        "a.ts::[mobile %5D%E2%80%BA]",
        "a.ts::[web]x",
        "a.ts::cart::[web]",
        "a.py::test_a[::[web] ]",
        "[web]",
        "a::[Web]",
    ]
    for test in (*both, *odd):
        await submit(test=test)
    assert await find(scheduler, "project:web") == both
    assert await find(scheduler, "project:web,Web") == [*both, "a::[Web]"]
    assert await find(scheduler, "-project:web") == odd
    assert await find(scheduler, 'project:"mobile ]›"') == odd[:1]
    assert await find(scheduler, "project:%") == []


async def test_ages_and_durations_are_measured(scheduler: Scheduler, rows: dict[str, str]) -> None:
    """By the rows' timestamps; a running test's duration is up to now, an ended one's as its agent measured it."""
    now = timezone.now()

    def unit(cursor: Any) -> None:
        Job.objects.filter(test="login").update(created_at=now - timedelta(days=3))
        Job.objects.filter(test="pay").update(started_at=now - timedelta(minutes=9), finished_at=now)
        Job.objects.filter(test="pay later").update(started_at=now - timedelta(minutes=5))
        Attempt.objects.update(run_seconds=None)

    await scheduler.runtime.ledger.write(unit)
    assert await find(scheduler, "age>2d") == ["login"]
    assert await find(scheduler, "duration>6m") == ["pay"]
    assert await find(scheduler, "duration<6m") == ["pay later"]
    assert await find(scheduler, "duration>=4.5m") == ["pay", "pay later"]

    def measure(cursor: Any) -> None:
        Attempt.objects.filter(job__test="pay").update(run_seconds=45.0)

    await scheduler.runtime.ledger.write(measure)
    assert await find(scheduler, "duration>6m") == []
    assert await find(scheduler, "duration>=45s duration<46s") == ["pay"]


async def test_jobs_are_found_by_batch_and_origin(scheduler: Scheduler) -> None:
    """The origin is that of their batch."""
    first, second = await submit_batch(2)
    other = await submit(test="other")
    job = await scheduler.runtime.ledger.read(selectors.jobs.get_job, job_id=first)
    assert job is not None
    assert len(await find(scheduler, f"batch:{job.batch_id}")) == 2
    assert await find(scheduler, f"id:{other}") == ["other"]
    assert await find(scheduler, "branch:main") == []
    assert first != second


@pytest.mark.parametrize(
    ("q", "wanted"),
    [
        ("owner:me", "has no key 'owner'"),
        ("status:held", "cannot find held jobs: they wait for their build, so use status:waiting with build:"),
        ("status:lost", "status must be one of waiting, passed"),
        ("flaky:maybe", "flaky must be true or false"),
        ("age:1h", "age is compared"),
        ("age<soon", "a time as 30s"),
        ("priority<high", "a whole number"),
        ("org<5", "can be compared"),
        ("label.os<5", "can be compared"),
        ("label.os:", "label.os wants a value"),
        ("label.$:5", "has no label '$'"),
        ("label.o's:5", "has no label"),
        ("label.__class__:5", "has no label"),
        ("org:" + "," * 990, "at most 100 values"),
        ("batch:1", "batch must be an id"),
        ("status:", "status wants a value"),
        ('"open', "a quote is not closed"),
        ("- ", "'-' is alone"),
        ("x" * (LONGEST + 1), "at most"),
        (" ".join("x" * 60), "at most 50 parts"),
    ],
)
def test_invalid_queries_are_refused(q: str, wanted: str) -> None:
    """The error names the part and what is accepted."""
    with pytest.raises(InvalidInputError) as refused:
        parse(q)
    assert wanted in str(refused.value)
    assert list(refused.value.fields) == ["q"]


@pytest.mark.parametrize("key", [*KEYS[:-1], "label.zqx", "label.os"])
@pytest.mark.parametrize("operator", [":", "=", "<", ">="])
def test_no_text_of_a_query_is_a_part_of_the_statement(key: str, operator: str) -> None:
    """Each value and label name is a parameter: two queries of a key differ in their parameters only."""
    statements = set()
    for value in ("zqx", "17", "30s", "true", "__regex", "019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f", "done"):
        try:
            found = condition(f"{key}{operator}{value}")
        except InvalidInputError:
            continue
        statement, _ = Job.objects.filter(found).values("pk").query.sql_with_params()
        assert "zqx" not in statement
        statements.add(statement)
    assert len(statements) <= 1


async def test_a_query_selects_jobs_to_cancel(scheduler: Scheduler, rows: dict[str, str]) -> None:
    """Bulk changes take the same language."""
    changed = await cancel_jobs(selection=Selection({"q": "login -again"}))
    assert changed.changed == 1
    await until(scheduler, rows["login"], "cancelled")


def test_the_api_accepts_a_query(shared_client: Client) -> None:
    """With other filters, in lists and bulk changes; an invalid one is 400 with its field."""
    job_id = shared_client.submit(test="searched-for", target="nowhere")
    assert [job["id"] for job in shared_client.get("/api/v1/jobs", q="searched-for").body["jobs"]] == [job_id]
    assert shared_client.get("/api/v1/jobs", q="owner:me").body["fields"]["q"]
    preview = shared_client.post("/api/v1/jobs/cancel", {"filter": {"q": "searched-for"}, "dry_run": True})
    assert preview.body["changed"] == 1
    assert shared_client.post("/api/v1/jobs/cancel", {"filter": {"q": "owner:me"}}).status == 400


def test_every_key_is_documented() -> None:
    """The API's page lists each key."""
    from tests.server_process import ROOT

    page = (ROOT / "docs" / "api.md").read_text()
    assert [key for key in KEYS if f"`{key}`" not in page] == []
