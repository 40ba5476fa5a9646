"""Statistics of tests over their runs, whatever the build."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection

from jobs import selectors
from jobs.derived_ids import test_id as id_of_test
from jobs.models import KnownTest
from jobs.statements.known_tests import KnownRun, record_runs
from qualgent.accounts.scope import SITE
from qualgent.engine.values import Outcome
from tests.databases import sqlite_only
from tests.integration.acts import retry_job
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.steps import submit, until


async def run(scheduler: Scheduler, test: str, *ends: tuple[str, float], build: str = "1.0") -> str:
    """Run a job of the test whose attempts end with these outcomes and durations."""
    job_id = await submit(test=test, app_version_id=build, max_attempts={"failed": 3, "timed_out": 3, "error": 3})
    host = await scheduler.connect()
    for outcome, seconds in ends:
        await host.report(await host.begin(), outcome, run_seconds=seconds)
    await host.disconnect()
    await until(scheduler, job_id, "done" if ends[-1][0] == "passed" else "failed")
    return job_id


async def test_runs_of_a_test_are_counted_together(scheduler: Scheduler) -> None:
    """Jobs, attempts, passes and flaky jobs over builds; the mean weighs the newest pass 0.3."""
    await run(scheduler, "login", ("passed", 10.0))
    await run(scheduler, "login", ("failed", 99.0), ("passed", 20.0), build="2.0")
    last = await run(
        scheduler, "login", ("failed", 1.0), ("timed_out", 2.0), ("failed", 3.0), ("failed", 4.0), build="3"
    )
    await run(scheduler, "other", ("passed", 1.0))
    read = scheduler.runtime.ledger.read
    known = await read(selectors.tests.get_test, test_id=id_of_test("acme", "login", "mobile"))
    assert known is not None
    assert (known.jobs, known.attempts, known.passed, known.flaky) == (3, 7, 2, 1)
    assert (known.pass_rate, known.flaky_rate) == (2 / 7, 1 / 3)
    assert (abs(known.mean_seconds - 13.0) < 1e-9, known.usual_seconds) == (True, 15.0)
    assert (known.last_outcome, known.last_seconds, known.last_job_id) == ("failed", 4.0, last)
    assert [(run.outcome, run.run_seconds) for run in known.history] == [
        ("failed", 4.0),
        ("failed", 3.0),
        ("timed_out", 2.0),
        ("failed", 1.0),
        ("passed", 20.0),
        ("failed", 99.0),
        ("passed", 10.0),
    ]
    host = await scheduler.connect()
    await retry_job(job_id=last)
    await host.report(await host.begin(), "passed", run_seconds=20.0)
    await until(scheduler, last, "done")
    known = await read(selectors.tests.get_test, test_id=id_of_test("acme", "login", "mobile"))
    assert (known.jobs, known.attempts, known.passed, known.flaky) == (3, 8, 3, 2)


async def test_the_agent_that_explains_all_failures_is_named(
    scheduler: Scheduler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the test passed on others, and chance does not explain that, or the agent fails more than others."""

    async def end(agent: str, test: str, outcome: str) -> None:
        job_id = await submit(test=test)
        host = await scheduler.connect(agent)
        await host.report(await host.begin(), outcome, message="" if outcome == "passed" else "broke")
        await host.disconnect()
        await until(scheduler, job_id, "done" if outcome == "passed" else "failed")

    async def failed_on(**filters: str) -> dict[str, str | None]:
        page = await scheduler.runtime.ledger.read(selectors.tests.list_tests, scope=SITE, limit=10, **filters)
        return {known.test: known.failed_on for known in page.rows}

    for agent, outcome in (*[("bad", "failed")] * 2, *[("good", "passed")] * 5):
        await end(agent, "often", outcome)
    for test in ("once", "both"):
        await end("bad", test, "failed")
        await end("good", test, "passed")
    await end("good", "both", "failed")
    for _ in range(6):
        await end("bad", "there", "failed")
    assert await failed_on() == {"often": "bad", "once": None, "both": None, "there": None}
    await end("bad", "there", "failed")
    for _ in range(3):
        await end("good", "fine", "passed")
    assert await failed_on() == {"often": "bad", "once": "bad", "both": None, "there": None, "fine": None}
    assert await failed_on(failed_on="bad") == {"often": "bad", "once": "bad"}
    assert await failed_on(failed_on="bad", test="ofte") == {"often": "bad"}
    assert await failed_on(failed_on="good") == {}
    await KnownTest.objects.filter(test__in=["often", "both"]).aupdate(flaky=1)
    assert await failed_on(flaky=True) == {"both": None}  # no test is flaky for a broken device
    assert await failed_on(flaky=True, failed_on="bad") == {"often": "bad"}
    monkeypatch.setattr(selectors.tests, "FAILED_ON_ATTEMPTS", 10)  # how many are read is bounded
    assert (await failed_on())["often"] is None
    known = await scheduler.runtime.ledger.read(selectors.tests.get_test, test_id=id_of_test("acme", "once", "mobile"))
    assert known is not None
    assert [bool(run.fingerprint) for run in known.history] == [False, True]


async def test_the_newest_twenty_durations_are_kept(scheduler: Scheduler) -> None:
    """With their outcomes, newest last."""
    await run(scheduler, "login", ("failed", 1.25), ("passed", 2.0))
    for seconds in range(3, 23):
        await run(scheduler, "login", ("passed", float(seconds)), build=str(seconds))
    (known,) = (await scheduler.runtime.ledger.read(selectors.tests.list_tests, scope=SITE, limit=10)).rows
    assert known.recent == ["passed"] * 20
    assert known.recent_seconds == [float(seconds) for seconds in range(3, 23)]


async def test_unknown_durations_are_null(scheduler: Scheduler) -> None:
    """Of attempts without one; very long durations are capped."""
    known_id = id_of_test("acme", "login", "mobile")
    await run(scheduler, "login", ("passed", 1.0))
    for seconds in (None, 5.0, 1e9):
        end = KnownRun("acme", "login", "mobile", known_id, Outcome.PASSED, seconds, 1_000, is_first=True, flaky=False)
        await scheduler.runtime.ledger.write(lambda cursor, end=end: record_runs(cursor, [end]))
    (known,) = (await scheduler.runtime.ledger.read(selectors.tests.list_tests, scope=SITE, limit=10)).rows
    assert known.recent == ["passed"] * 4
    assert known.recent_seconds == [1.0, None, 5.0, 99_999.9]


async def test_failed_installs_are_not_runs_of_the_test(scheduler: Scheduler) -> None:
    """They change no statistics."""
    await run(scheduler, "login", ("error", 1.0), ("passed", 2.0))
    (known,) = (await scheduler.runtime.ledger.read(selectors.tests.list_tests, scope=SITE, limit=10)).rows
    assert (known.jobs, known.attempts, known.flaky) == (1, 1, 0)


async def test_tests_are_listed_in_pages(scheduler: Scheduler) -> None:
    """Latest run first, each once, also where two ran in the same millisecond."""
    for number in range(5):
        await run(scheduler, f"t{number}", ("passed", 1.0))
    await run(scheduler, "t0", ("failed", 1.0), ("passed", 1.0))
    read = scheduler.runtime.ledger.read
    whole = (await read(selectors.tests.list_tests, scope=SITE, limit=10)).rows
    assert whole[0].test == "t0"
    assert {row.test for row in whole} == {f"t{number}" for number in range(5)}
    flaky = (await read(selectors.tests.list_tests, scope=SITE, limit=10, flaky=True)).rows
    assert [row.test for row in flaky] == ["t0"]
    steady = (await read(selectors.tests.list_tests, scope=SITE, limit=10, flaky=False)).rows
    assert len(steady) == 4
    for name, flaky, jobs in (("t1", 7, 7), ("t2", 2, 9), ("t3", 1, 1)):
        await KnownTest.objects.filter(test=name).aupdate(flaky=flaky, jobs=jobs)
    await KnownTest.objects.filter(test="t0").aupdate(flaky=1, jobs=9)
    flaky = (await read(selectors.tests.list_tests, scope=SITE, limit=10, flaky=True, sort="flaky")).rows
    assert [row.test for row in flaky] == ["t1", "t2", "t3", "t0"]  # what happened once is no evidence yet
    for name, passed, attempts in (("t1", 0, 6), ("t2", 5, 10), ("t3", 0, 1)):
        await KnownTest.objects.filter(test=name).aupdate(passed=passed, attempts=attempts)
    failing = (await read(selectors.tests.list_tests, scope=SITE, limit=3, sort="failing")).rows
    assert [row.test for row in failing] == ["t1", "t2", "t3"]


def test_the_api_refuses_invalid_tests_and_flags(shared_client: Client) -> None:
    """An unknown test or flag is an error."""
    assert shared_client.get("/api/v1/tests").body["next"] is None
    assert shared_client.get("/api/v1/tests/none").status == 404
    assert shared_client.get(f"/api/v1/tests/{id_of_test('a', 'b', 'c')}").status == 404
    assert shared_client.get("/api/v1/tests", flaky="maybe").body["fields"] == {"flaky": "must be true or false"}


def test_the_queue_lists_stranded_groups(shared_client: Client) -> None:
    """A job that no agent can serve is accepted and reported as stranded at once."""
    job_id = shared_client.submit(target="stranded-tv")
    queue = shared_client.get("/api/v1/queue").body
    stranded = [group for group in queue["stranded"] if group["target"] == "stranded-tv"]
    assert [group["waiting"] for group in stranded] == [1]
    assert stranded[0]["explanation"]["text"] == "No agent serves target stranded-tv"
    assert shared_client.get(f"/job/{job_id}").body["explanation"]["reason"] == "no_agent"


@sqlite_only
async def test_a_tests_jobs_are_found_by_an_index(scheduler: Scheduler) -> None:
    """The index holds the jobs that ran; a query that does not say so would read the table."""
    await run(scheduler, "login", ("passed", 1.0))
    asked: list[tuple[str, Any]] = []

    def note(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
        asked.append((sql, params))
        return execute(sql, params, many, context)

    def steps() -> list[str]:
        with connection.execute_wrapper(note):
            assert selectors.tests.get_test(test_id=id_of_test("acme", "login", "mobile")) is not None
        found = [(sql, params) for sql, params in asked if 'WHERE ("jobs_job".' in sql]
        assert found
        with connection.cursor() as cursor:
            plans = [cursor.execute(f"EXPLAIN QUERY PLAN {sql}", params).fetchall() for sql, params in found]
        return [str(row[-1]) for plan in plans for row in plan]

    found = await scheduler.runtime.ledger.read(steps)
    assert any("job_test_ran (test=? AND org_id=?)" in step for step in found), found
