"""Trends: pass rate, durations, waits, utilization and installs over time, of what is asked for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from asgiref.sync import sync_to_async
from django.db import connection
from django.test.utils import CaptureQueriesContext

from jobs.contract import Origin
from jobs.models import Attempt, Batch, Group, Job
from jobs.selectors.trends import TrendSubject, has_attempts, read_part
from qualgent.accounts.models import Org
from qualgent.accounts.scope import SITE, scope_of_org
from qualgent.api.trends import LEAST_POINTS, PERIODS, begin_of, read_trends
from qualgent.core.keys import first_id_at
from qualgent.core.times import to_datetime
from tests.databases import sqlite_only
from tests.integration.acts import submit_jobs
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.steps import numbered, submissions

NOW = int(datetime(2026, 3, 31, 13, 30, tzinfo=UTC).timestamp() * 1000)
HOUR = 3_600_000
MINUTE = 60_000


def make_attempt(at_ms: int, **fields: Any) -> None:
    """Insert a job and its attempt, leased ``wait`` seconds after the submission, which had the agent for a minute."""
    wait, seconds = fields.pop("wait", 2.0), fields.pop("seconds", 60)
    org, batch, number = fields.pop("org", "acme"), fields.pop("batch", None), fields.pop("number", 1)
    at, submitted = to_datetime(at_ms), to_datetime(at_ms - int(wait * 1000))
    group, _ = Group.objects.get_or_create(
        org_id=org, app_version_id="1", target="mobile", defaults={"id": uuid4(), "created_at": at, "changed_at": at}
    )
    job = Job.objects.create(
        id=uuid4(), org_id=org, app_version_id="1", test="a", priority=1, target="mobile", group=group, batch=batch,
        status="done", created_at=submitted, queued_at=submitted,
    )  # fmt: skip
    values = {"agent": "x", "outcome": "passed", "run_seconds": 50.0, "started_at": at, **fields}
    values.setdefault("finished_at", None if seconds is None else to_datetime(at_ms + int(seconds * 1000)))
    Attempt.objects.create(
        id=UUID(int=UUID(first_id_at(at_ms)).int + 2**60 + Attempt.objects.count()), job=job, number=number, token="",
        phase="", installs=False, leased_at=at, **values,
    )  # fmt: skip


def part(begin_ms: int, hours: int = 1, scope: Any = SITE, **subject: str) -> dict[str, Any]:
    of = TrendSubject(**subject)
    end_ms = begin_ms + hours * HOUR
    found = read_part(scope=scope, subject=of, begin_ms=begin_ms, end_ms=end_ms, now_ms=NOW)
    return {name: getattr(found, name) for name in found.__struct_fields__}


@pytest.fixture
def orgs(transactional_db: None) -> None:
    for name in ("acme", "globex"):
        Org.objects.create(pk=name, created_at=to_datetime(NOW))


@pytest.mark.usefixtures("orgs")
def test_a_part_has_counts_and_exact_percentiles() -> None:
    """Of the attempts that began in it; waits are of first attempts, durations of tests that ran to their end."""
    begin = NOW - 12 * HOUR
    for number in range(100):
        outcome = "failed" if number < 20 else "passed"
        make_attempt(begin + number, run_seconds=number + 0.25, wait=number + 0.125, outcome=outcome)
    make_attempt(begin + 500, number=2, wait=9000.0, outcome="lost", run_seconds=None)
    make_attempt(begin + 600, outcome="cancelled", run_seconds=4000.0, wait=1.0, install_seconds=3.0)
    make_attempt(begin - 1, run_seconds=7000.0)
    make_attempt(begin + HOUR, run_seconds=7000.0)
    found = part(begin)
    assert {name: found[name] for name in ("attempts", "ran", "passed", "installs", "installs_avoided")} == {
        "attempts": 102,
        "ran": 100,
        "passed": 80,
        "installs": 1,
        "installs_avoided": 100,  # the retry is none
    }
    assert (found["run_p50"], found["run_p95"]) == (50.25, 95.25)
    assert (found["wait_p50"], found["wait_p95"]) == pytest.approx((49.125, 94.125), abs=0.002)
    empty = part(begin - 5 * HOUR)
    assert empty.pop("busy_seconds") == 0.0
    assert set(empty.values()) == {0, None}


@pytest.mark.usefixtures("orgs")
def test_work_counts_in_the_part_in_which_it_was_done() -> None:
    """Attempts over an edge are divided; one that still runs works until now; a clock that went back adds nothing."""
    begin = NOW - 10 * HOUR
    make_attempt(begin - 20 * MINUTE, seconds=30 * 60)
    make_attempt(begin + 30 * MINUTE, seconds=90 * 60)
    make_attempt(begin + 59 * MINUTE, seconds=-60)
    assert part(begin - HOUR)["busy_seconds"] == pytest.approx(20 * 60, abs=0.01)
    assert part(begin)["busy_seconds"] == pytest.approx(40 * 60, abs=0.01)
    assert part(begin + HOUR)["busy_seconds"] == pytest.approx(60 * 60, abs=0.01)
    make_attempt(NOW - 10 * MINUTE, seconds=None, outcome="", run_seconds=None)
    assert part(NOW - 30 * MINUTE)["busy_seconds"] == pytest.approx(10 * 60, abs=0.01)


@pytest.mark.usefixtures("orgs")
def test_trends_are_of_a_subject_and_within_the_scope() -> None:
    """Of an organization, a suite, a branch, an agent; what the caller may not see does not count."""
    begin = NOW - 5 * HOUR
    batches = {
        (suite, branch): Batch.objects.create(
            id=uuid4(), org_id="acme", total=1, suite=suite, branch=branch, created_at=to_datetime(begin)
        )
        for suite, branch in (("smoke", "main"), ("smoke", "next"), ("full", "main"))
    }
    for batch in batches.values():
        make_attempt(begin, batch=batch, agent="lab/1")
    make_attempt(begin, org="globex", agent="lab/2")
    numbers = [
        part(begin, **subject)["attempts"]
        for subject in (
            {},
            {"org_id": "acme"},
            {"org_id": "globex"},
            {"suite": "smoke"},
            {"suite": "smoke", "branch": "main"},
            {"branch": "main", "org_id": "globex"},
            {"agent": "lab/2"},
            {"agent": "lab"},
        )
    ]
    assert numbers == [4, 3, 1, 2, 1, 0, 1, 0]
    scope = scope_of_org("globex")
    assert [part(begin, scope=scope, agent=name)["attempts"] for name in ("lab/1", "lab/2")] == [0, 1]
    assert [part(begin, scope=scope, agent=name)["busy_seconds"] for name in ("lab/1", "lab/2")] == pytest.approx(
        [0, 60], abs=0.01
    )
    span = {"begin_ms": begin, "end_ms": begin + HOUR}
    assert has_attempts(scope=scope, subject=TrendSubject(), **span)
    assert not has_attempts(scope=scope, subject=TrendSubject(org_id="acme"), **span)


@sqlite_only
@pytest.mark.usefixtures("orgs")
def test_a_part_reads_its_own_rows_by_an_index() -> None:
    """By primary key, or by agent and primary key: what it costs does not grow with the ledger."""
    with CaptureQueriesContext(connection) as queries:
        make_attempt(NOW - HOUR)
        before = len(queries)
        part(NOW - HOUR, org_id="acme", suite="smoke")
        part(NOW - HOUR, agent="x")
    for query in queries.captured_queries[before:]:
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN QUERY PLAN {query['sql']}")
            plan = [row[3] for row in cursor.fetchall()]
        assert not any(step.startswith("SCAN jobs_") for step in plan), plan
        assert any("jobs_attempt USING" in step and "id>? AND id<?" in step for step in plan), plan


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_a_period_has_its_parts_from_the_first_attempt(scheduler: Scheduler) -> None:
    """90 at most. Before the first attempt nothing is known; after it no work is 0. A first hour has minutes."""
    gateway, write = scheduler.gateway, sync_to_async(make_attempt)
    await sync_to_async(Org.objects.create)(pk="acme", created_at=to_datetime(NOW))
    day = await read_trends(gateway, SITE, TrendSubject(), None, NOW)
    assert (day.range, len(day.at), set(day.pass_rate), set(day.busy_agents)) == (
        "24h",
        LEAST_POINTS,
        {None},
        {None},
    )
    await write(NOW, outcome="failed", seconds=0)
    hour = await read_trends(gateway, SITE, TrendSubject(), None, NOW)
    assert (hour.range, hour.step, hour.at[-1]) == ("1h", 300, (NOW - NOW % 300_000) // 1000)
    assert hour.pass_rate == [None] * 7 + [0.0]
    await write(NOW - 3 * HOUR, seconds=6 * 60)
    day = await read_trends(gateway, SITE, TrendSubject(), None, NOW)
    assert (day.range, day.step, day.at[-1]) == ("24h", 3600, (NOW - NOW % HOUR) // 1000)
    assert day.pass_rate == [None] * 4 + [1.0, None, None, 0.0]
    assert day.busy_agents == [None] * 4 + [0.1, 0.0, 0.0, 0.0]
    assert day.attempts == [0] * 4 + [1, 0, 0, 1]
    await write(NOW - 40 * HOUR)
    assert (await read_trends(gateway, SITE, TrendSubject(), None, NOW)).range == "7d"
    await write(NOW - 89 * 24 * HOUR)
    for name, period in PERIODS.items():
        begins = (NOW - begin_of(period, NOW)) // period.step_ms + 1
        assert begins * period.step_ms == period.length_ms
        assert LEAST_POINTS <= begins <= 90
        assert len((await read_trends(gateway, SITE, TrendSubject(), name, NOW)).at) <= begins
    longest = await read_trends(gateway, SITE, TrendSubject(), "90d", NOW)
    assert (len(longest.at), sum(longest.attempts)) == (90, 4)


def test_the_api_of_trends(shared_client: Client) -> None:
    """Refuses an unknown period; without attempts it has an axis."""
    get = shared_client.get
    assert get("/api/v1/trends", range="1y").body["fields"] == {"range": "unknown"}
    found = get("/api/v1/trends", suite="smoke", branch="main", org_id="acme", agent="x").body
    assert (found["range"], found["step"], found["attempts"]) == ("24h", 3600, [0] * LEAST_POINTS)
    assert {len(column) for column in found.values() if isinstance(column, list)} == {LEAST_POINTS}


@pytest.mark.parametrize("scheduler", ["direct"], indirect=True)
async def test_work_of_a_real_agent_is_in_its_trend(scheduler: Scheduler) -> None:
    """As reported: of a suite and of the agent the same."""
    await submit_jobs(submissions(numbered(2)), origin=Origin(suite="smoke", branch="main"))
    host = await scheduler.connect()
    await host.report(await host.begin(), install_seconds=4.0)
    await host.report(await host.begin(), "failed")
    now_ms = scheduler.runtime.clock.wall_ms()
    for subject in (TrendSubject(suite="smoke", branch="main"), TrendSubject(agent="agent-1")):
        found = await read_trends(scheduler.gateway, SITE, subject, None, now_ms)
        assert (sum(found.attempts), sum(found.installs), sum(found.installs_avoided)) == (2, 1, 1)
        assert 0.5 in found.pass_rate or {0.0, 1.0} <= set(found.pass_rate)  # an hour may begin in between
