"""Stored test cases: project, place, retries and comparison; a job with a flaky case is flaky."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Any

from django.test import AsyncClient
from msgspec.structs import replace

from jobs import selectors
from jobs.contract import Origin
from jobs.derived_ids import test_id as id_of_test
from qgprotocol import messages
from qgprotocol.cases import CaseStep, CaseTry
from qualgent.accounts.scope import SITE
from qualgent.scheduler.live_requests import RecentEvents
from tests.integration.acts import submit_jobs
from tests.integration.conftest import Scheduler
from tests.integration.steps import submissions, submit, until
from tests.integration.test_odd_agent_text import ODD
from tests.integration.test_written_together import acknowledged, busy_writer
from tests.support.waiting import aeventually

PLACE = {"file": "e2e/cart.spec.ts", "line": 12}
LINES = {"log_line": 2, "log_last_line": 9}
FLAKY = messages.CaseResult(
    name="cart › adds", outcome="passed", project="chromium", retries=1, flaky=True, **PLACE, **LINES
)
TRIES = [
    {"offset": 0.5, "seconds": 2.0, "outcome": "failed"},
    {"offset": 3.0, "seconds": 1.0, "outcome": "failed"},
]
STEPS = [
    {"title": "open the cart", "offset": 0.25, "seconds": 0.5, "depth": 0, "failed": False},
    {"title": "expect", "offset": 0.5, "seconds": 0.0, "depth": 1, "failed": True},
]
FAILED = messages.CaseResult(
    name="cart › adds",
    outcome="failed",
    project="firefox",
    message="Error: expect(received).toBe(expected)\n\n> 12 | expect(total).toBe(42);\n     | ^",
    expected="42.0",
    actual="41.58",
    tries=[CaseTry(**one) for one in TRIES],
    steps=[CaseStep(**one) for one in STEPS],
    **PLACE,
)


async def get(path: str) -> Any:
    answer = await AsyncClient().get(f"/api/v1/{path}")
    assert answer.status_code == 200, answer.content
    return answer.json()


async def test_all_fields_are_kept(scheduler: Scheduler) -> None:
    """As reported, by the API; what the runner compared and where is shown instead of what its message says."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    await host.report(lease, "failed", cases=[FLAKY, FAILED])
    cases = (await get(f"attempts/{lease.attempt}/cases"))["cases"]
    assert cases == [
        {"name": "cart › adds", "classname": "", "seconds": 0.0, "outcome": "passed", "message": "", **PLACE}
        | {"project": "chromium", "retries": 1, "flaky": True, "expected": "", "actual": ""}
        | {"tries": [], "steps": []}
        | LINES,
        {
            "name": "cart › adds",
            "classname": "",
            "seconds": 0.0,
            "outcome": "failed",
            "message": FAILED.message,
            **PLACE,
        }
        | {"project": "firefox", "retries": 0, "flaky": False, "expected": "42.0", "actual": "41.58"}
        | {"log_line": None, "log_last_line": None, "tries": TRIES, "steps": STEPS},
    ]
    (failure,) = (await get(f"attempts/{lease.attempt}/failures"))["failures"]
    assert (failure["name"], failure["case_number"]) == ("[firefox] › cart › adds", 1)
    assert (failure["expected"], failure["actual"]) == ("42.0", "41.58")
    assert (failure["file"], failure["file_line"]) == ("e2e/cart.spec.ts", 12)
    assert failure["snippet"] == [{"line": 12, "text": "expect(total).toBe(42);", "failed": True}]
    assert failure["others"] == []
    assert not (await until(scheduler, job_id, "failed")).flaky


async def test_soft_assertions_are_all_shown(scheduler: Scheduler) -> None:
    """Each with its own source and values, the first as the failure of the case; one that is reported twice, once."""
    texts = [
        f"Error: expect(received).toBe(expected)\n\nExpected: {number}\nReceived: 0\n\n> {number} | soft();\n    | ^\n"
        for number in (1, 2, 1, 3)
    ]
    host = await scheduler.connect()
    await submit()
    lease = await host.begin()
    await host.report(lease, "failed", cases=[replace(FAILED, message="\n".join(texts), expected="", actual="")])
    (failure,) = (await get(f"attempts/{lease.attempt}/failures"))["failures"]
    assert (failure["expected"], failure["actual"]) == ("1", "0")
    found = [(one["expected"], one["actual"], one["snippet"][0]["line"]) for one in failure["others"]]
    assert found == [("2", "0", 2), ("3", "0", 3)]


async def test_a_job_with_a_flaky_case_is_flaky(scheduler: Scheduler) -> None:
    """Alone and of several that end together; its test counts it, and an event reports it."""
    hosts = [await scheduler.connect(f"agent-{number}") for number in range(3)]
    ids = [await submit(test=f"t{number}", app_version_id=f"{number}") for number in range(3)]
    leases = [await host.begin() for host in hosts]
    steady = messages.CaseResult(name="steady", outcome="passed")
    async with busy_writer(scheduler):
        for host, lease in zip(hosts, leases, strict=True):
            await host.send_result(lease, cases=[steady, FLAKY] if lease.job.test != "t2" else [steady])
    assert await acknowledged(hosts) == [True] * 3
    ended = [await until(scheduler, job_id, "done") for job_id in ids]
    assert [job.flaky for job in ended] == [True, True, False]
    read = scheduler.runtime.ledger.read
    tests = [await read(selectors.tests.get_test, test_id=id_of_test("acme", f"t{n}", "mobile")) for n in range(3)]
    assert [test.flaky for test in tests if test is not None] == [1, 1, 0]

    async def flaky_events() -> list[str]:
        events = await scheduler.port.call(RecentEvents(scope=SITE))
        return sorted(event.text for event in events if event.kind == "job_flaky")

    texts = await aeventually(flaky_events, lambda found: len(found) == 2)
    assert [text.partition(" passed on ")[0] for text in texts] == ["t0", "t1"]
    assert all(text.endswith("at a retry of its runner") for text in texts)


async def test_a_failed_case_that_claims_to_be_flaky_is_none(scheduler: Scheduler) -> None:
    host = await scheduler.connect()
    job_id = await submit()
    lie = messages.CaseResult(name="lie", outcome="skipped", flaky=True)
    await host.report(await host.begin(), cases=[lie])
    assert not (await until(scheduler, job_id, "done")).flaky


async def test_odd_and_long_texts_are_stored(scheduler: Scheduler) -> None:
    """NUL, control characters, and all texts at their limits."""
    host = await scheduler.connect()
    job_id = await submit()
    names = ("name", "classname", "project", "file", "expected", "actual")
    odd = messages.CaseResult(outcome="failed", **dict.fromkeys(names, ODD))
    texts = dict.fromkeys(names, "\N{PILE OF POO}" * 1000)
    long = messages.CaseResult(outcome="failed", **texts, line=2**31 - 1, log_line=2**31 - 1)
    lease = await host.begin()
    assert (await host.report(lease, "failed", cases=[odd, long])).accepted
    await until(scheduler, job_id, "failed")
    stored = (await get(f"attempts/{lease.attempt}/cases"))["cases"]
    assert [len(case["project"]) for case in stored] == [len(ODD), 500]
    assert (len(stored[1]["expected"]), stored[1]["line"]) == (1000, 2**31 - 1)
    assert len((await get(f"attempts/{lease.attempt}/failures"))["failures"]) == 2


async def test_only_the_newest_attempt_counts_in_the_junit_file(scheduler: Scheduler) -> None:
    """Cases of the failed attempt before it are no failures, and the job is flaky."""
    host = await scheduler.connect()
    submitted = await submit_jobs(submissions(["t"], retries=1), origin=Origin())
    await host.report(await host.begin(), "failed", cases=[FAILED, FLAKY])
    await host.report(await host.begin(), cases=[replace(FAILED, outcome="passed"), FLAKY])
    await until(scheduler, submitted.jobs[0].id, "done")
    answer = await AsyncClient().get(f"/api/v1/batches/{submitted.batch_id}/junit")
    root = ET.fromstring(answer.content)
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("2", "0", "0")
    assert root.find("testsuite/properties/property[@name='flaky']").get("value") == "passed on attempt 2"  # type: ignore[union-attr]
