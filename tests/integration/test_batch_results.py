"""A batch's results and its comparison with another, over real rows and through the API."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import AsyncIterator
from typing import Any

import msgspec
from django.test import AsyncClient
from msgspec import UNSET

from jobs import selectors
from jobs.contract import Origin
from qgprotocol.cases import CaseResult
from qualgent.accounts.scope import SITE
from qualgent.api.services.overview import read_stranded
from qualgent.scheduler.job_requests import Submitted
from tests.integration.acts import store_artifact, submit_jobs
from tests.integration.client import Client
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submissions, until


async def batch(*tests: str, branch: str = "main", suite: str = "e2e", **fields: Any) -> Submitted:
    """Submit a batch of these tests."""
    return await submit_jobs(submissions(tests, **fields), origin=Origin(suite=suite, branch=branch))


async def run(scheduler: Scheduler, submitted: Submitted, host: Any, **outcomes: str) -> None:
    """Run the whole batch: every test passes in two seconds unless named."""
    tests = {job.id: job.test for job in submitted.jobs}
    for _ in tests:
        lease = await host.begin()
        outcome = outcomes.get(tests[lease.job.id], "passed")
        await host.report(lease, outcome, run_seconds=2.0, message="expected 1, got 2" if outcome == "failed" else "")
    for job_id, test in tests.items():
        await until(scheduler, job_id, "failed" if outcomes.get(test) == "failed" else "done")


async def test_results_have_every_attempt(scheduler: Scheduler) -> None:
    """Rows are newest first, in pages, filtered by status; a flaky test has both attempts."""
    host = await scheduler.connect("phone")
    submitted = await batch("a", "b", "c", retries=1)
    first = await host.begin()
    await host.report(first, "failed", run_seconds=9.0, message="broke")
    for _ in range(3):
        await host.report(await host.begin(), run_seconds=1.0)
    for one in submitted.jobs:
        await until(scheduler, one.id, "done")
    read = scheduler.runtime.ledger.read
    asked: dict[str, Any] = {"batch_id": submitted.batch_id, "status": None, "flaky": None}
    page = await read(selectors.batches.list_results, scope=SITE, **asked, before=None, limit=2)
    rest = await read(selectors.batches.list_results, scope=SITE, **asked, before=page.next, limit=2)
    assert [row.test for row in [*page.rows, *rest.rows]] == ["c", "b", "a"]
    assert rest.next is None
    flaky = await read(selectors.batches.list_results, scope=SITE, **{**asked, "flaky": True}, before=None, limit=2)
    ((row,), outcomes) = flaky.rows, [one.outcome for one in flaky.rows[0].tries]
    assert (row.flaky, outcomes, row.tries[0].message) == (True, ["failed", "passed"], "broke")
    slowest = await read(selectors.batches.list_slowest, batch_id=submitted.batch_id, limit=2)
    assert slowest[0].id == row.id
    assert len(slowest) == 2
    steady = await read(
        selectors.batches.list_slowest, batch_id=submitted.batch_id, limit=3, flaky=False, status="done"
    )
    assert row.id not in [other.id for other in steady]
    assert len(steady) == 2
    assert await read(selectors.batches.list_slowest, batch_id=submitted.batch_id, limit=3, status="failed") == []


async def test_slow_tests_have_shares_of_the_run_time(scheduler: Scheduler) -> None:
    """All attempts of a test count; what is usual is the median of its runs, once there are three.

    Starts of runners count neither here nor there.
    """
    host = await scheduler.connect("phone")

    async def play(*plays: tuple[str, float], last: str = "passed", **fields: Any) -> Any:
        submitted = await batch(*{test for test, _ in plays}, **fields)
        left = list(plays)
        while left:
            lease = await host.begin()
            index = next(at for at, (test, _) in enumerate(left) if test == lease.job.test)
            _, seconds = left.pop(index)
            again = any(test == lease.job.test for test, _ in left)
            start = {"slow": 10.0}.get(lease.job.test)  # of the runner, in its run time
            taken = {"run_seconds": seconds + (start or 0.0), "start_seconds": start}
            await host.report(lease, "failed" if again else last, **taken)
        for one in submitted.jobs:
            await until(scheduler, one.id, "done" if last == "passed" else last)
        return await scheduler.runtime.ledger.read(selectors.batches.get_times, batch_id=submitted.batch_id, limit=2)

    first = await play(("quick", 1.0), ("slow", 4.0), ("tiny", 0.5))
    assert [row.usual_seconds for row in first.tests] == [None, None]
    await play(("slow", 6.0))
    times = await play(("quick", 1.0), ("slow", 20.0), ("slow", 28.0), ("tiny", 1.0), retries=1)
    assert times.run_seconds == 50.0
    slow, quick = times.tests
    assert (slow.test, slow.runs, slow.run_seconds, slow.share) == ("slow", 2, 48.0, 0.96)
    assert slow.usual_seconds == 6.0  # of 4, 6 and 28, without the failed run of 20
    assert (slow.mean_seconds, slow.has_start, quick.has_start) == (28.0, False, False), "of passed runs, as is usual"
    assert (quick.run_seconds, quick.usual_seconds) == (1.0, None)
    group = (await job(scheduler, slow.job_id)).group
    longest = await scheduler.runtime.ledger.read(selectors.batches.list_slowest, group_id=group, limit=9)
    assert [row.usual_seconds for row in longest] == [6.0] * 3 + [UNSET] * 4
    failed = await play(("slow", 1.0), last="failed")
    assert [(row.runs, row.mean_seconds, row.usual_seconds) for row in failed.tests] == [(1, None, None)]


async def test_standings_are_of_the_last_job_of_a_test(scheduler: Scheduler) -> None:
    """A test that is twice in a batch counts once, as it ended last; labels make it another."""
    host = scheduler.host("phone")
    await host.connect(labels={"os": "17"})
    submitted = await batch("a", "a")
    await run(scheduler, submitted, host)
    read, results = scheduler.runtime.ledger.read, selectors.comparisons.get_batch_results
    test_results = await read(results, batch_id=submitted.batch_id)
    ((one,),) = [list(test_results.values())]
    assert (one.job_id, one.status, one.seconds) == (max(job.id for job in submitted.jobs), "done", 2.0)
    labelled = await batch("a", labels={"os": "17"})
    other = await read(results, batch_id=labelled.batch_id)
    assert not set(other) & set(test_results)


async def test_a_batch_has_its_stranded_jobs(scheduler: Scheduler) -> None:
    """By group, with the reason and their number; those that an agent can run, runs or has run are left out."""
    host = await scheduler.connect("phone")
    submitted = await batch("a", "b")
    other = await batch("c", "d", target="wbe", labels={"os": "andriod"})
    await host.begin()

    async def stranded(of: Submitted) -> list[Any]:
        row = await scheduler.runtime.ledger.read(selectors.jobs.get_batch, batch_id=of.batch_id)
        return await read_stranded(scheduler.gateway, row)

    assert await stranded(submitted) == []
    (found,) = await stranded(other)
    assert (found.group, found.jobs) == (other.jobs[0].group, 2)
    assert (found.explanation.reason, found.explanation.text) == (
        "no_agent",
        "No agent serves target wbe with os=andriod",
    )


async def test_the_topic_of_batches_follows_them(scheduler: Scheduler) -> None:
    """A new batch appears and changes as its jobs end."""
    host = await scheduler.connect("phone")
    before = (await scheduler.gateway.hub.page_state("batches", SITE))["snapshot"]
    assert before == {}
    submitted = await batch("a")
    await run(scheduler, submitted, host)
    rows = (await scheduler.gateway.hub.page_state("batches", SITE))["snapshot"]
    shown = msgspec.json.decode(msgspec.json.encode(rows))
    assert shown[str(submitted.batch_id)]["done"] == 1


async def pieces(content: bytes) -> AsyncIterator[bytes]:
    yield content


async def test_lists_count_the_simulated_jobs_of_batches(scheduler: Scheduler) -> None:
    """By the last attempt of each job, also of one that runs."""
    real = await batch("real")
    await run(scheduler, real, await scheduler.connect())
    mixed = await batch("c", "d", target="tv")
    demo = scheduler.host("demo")
    await demo.connect(targets=["tv"], simulated=True)
    await demo.begin()
    listed = await scheduler.runtime.ledger.read(selectors.jobs.list_batches, scope=SITE, before=None, limit=10)
    assert [(row.id, row.simulated) for row in listed.rows] == [(mixed.batch_id, 1), (real.batch_id, 0)]


async def test_the_junit_file_leads_to_the_evidence(scheduler: Scheduler) -> None:
    """A failed job has its page, trace and video, whether its cause is new, and where its case failed."""
    host = scheduler.host("phone")
    await host.connect()

    async def fail() -> ET.Element:
        submitted = await batch("a")
        lease = await host.begin()
        for path in ("trace.zip", "data/video 1.webm", "other.zip"):
            stored = {"attempt_id": lease.attempt, "token": lease.token, "path": path, "content_type": ""}
            await store_artifact(**stored, sha256=None, pieces=pieces(b"content"), size=7)
        text = "Error: no button\n    at /co/tests/a.spec.js:12:3"
        case = CaseResult(name="c", classname="", outcome="failed", seconds=1.0, message=text)
        await host.report(lease, "failed", cases=[case], message="1 failed")
        await until(scheduler, submitted.jobs[0].id, "failed")
        answer = await AsyncClient().get(f"/api/v1/batches/{submitted.batch_id}/junit")
        return ET.fromstring(answer.content)

    jobs, cases = await fail()
    assert len(jobs.findall("testcase")) == 0
    notes = {found.get("name"): found.get("value", "") for found in cases.findall("properties/property")}
    base = "http://testserver"
    assert re.fullmatch(rf"{base}/api/v1/attempts/[0-9a-f-]+/artifacts/trace\.zip", notes["trace"])
    assert notes["video"].endswith("/artifacts/data/video%201.webm")
    assert (notes["failure"], notes["url"].startswith(f"{base}/jobs/")) == ("new", True)
    place = cases.find("testcase")
    assert place is not None
    assert (place.get("file"), place.get("line")) == ("tests/a.spec.js", "12")
    _, cases = await fail()
    assert cases.find("properties/property[@name='failure']").get("value") == "known"  # type: ignore[union-attr]


async def test_a_failed_case_leads_to_its_own_trace(scheduler: Scheduler) -> None:
    """As Playwright names folders by titles: not to that of a set-up or of another case, nor to one of a report."""
    host = scheduler.host("phone")
    await host.connect()
    submitted = await batch("a")
    lease = await host.begin()
    report = f"report/data/{'0' * 40}.zip"
    own = ("auth.setup.js-logs-in-setup", "cart-cart-pays-web", "cart-cart-total-web", "cart-cart-total-web-retry1")
    for path in (report, "results/.other/trace.txt", *(f"results/{name}/trace.zip" for name in own)):
        stored = {"attempt_id": lease.attempt, "token": lease.token, "path": path, "content_type": ""}
        await store_artifact(**stored, sha256=None, pieces=pieces(b"content"), size=7)
    failed = [
        CaseResult(name=name, classname="", outcome="failed", seconds=1.0, project="web", message="no")
        for name in ("cart › total", "cart › pays")
    ]
    await host.report(lease, "failed", cases=failed)
    await until(scheduler, submitted.jobs[0].id, "failed")
    answer = await AsyncClient().get(f"/api/v1/batches/{submitted.batch_id}/junit")
    suite = ET.fromstring(answer.content)[1]

    def folder_of(element: ET.Element) -> str:
        found = element.find("properties/property[@name='trace']")
        return "" if found is None else found.get("value", "").split("/")[-2]

    assert folder_of(suite) == "cart-cart-total-web-retry1"
    assert [folder_of(case) for case in suite.findall("testcase")] == ["", "cart-cart-pays-web"]


def test_the_api_returns_results_comparison_and_junit(shared_client: Client) -> None:
    """Each of the three also refuses invalid parameters."""
    made = shared_client.post(
        "/api/v1/jobs",
        {
            "suite": "api",
            "jobs": [{"org_id": "api-org", "app_version_id": "1", "test": name} for name in ("one", "two <&>")],
        },
    )
    path = f"/api/v1/batches/{made.body['batch']['id']}"
    (stranded,) = shared_client.get(path).body["stranded"]
    assert (stranded["jobs"], stranded["explanation"]["text"]) == (2, "No agent serves target mobile")
    results = shared_client.get(f"{path}/results", status="pending")
    assert [row["test"] for row in results.body["results"]] == ["two <&>", "one"]
    assert shared_client.get(f"{path}/results", order="slowest").body == {"results": [], "next": None}
    compared = shared_client.get(f"{path}/compare")
    assert (compared.body["with"], compared.body["new"], compared.body["causes"]) == (None, [], [])
    assert set(compared.body["counts"].values()) == {0}
    itself = shared_client.get(f"{path}/compare", **{"with": made.body["batch"]["id"]})
    assert itself.body["with"]["id"] == itself.body["batch"]["id"]
    assert (itself.body["batch"]["unfinished"], itself.body["with"]["unfinished"]) == (2, 2)
    assert shared_client.get(f"{path}/slowest").body == {"run_seconds": 0, "tests": []}

    junit = shared_client.get(f"{path}/junit")
    assert junit.headers["Content-Type"].startswith("application/xml")
    assert "attachment" in junit.headers["Content-Disposition"]
    (suite,) = ET.fromstring(junit.body)
    assert suite.get("name") == "api"
    cases = suite.findall("testcase")
    assert [case.get("name") for case in cases] == ["one", "two <&>"]
    assert {case.find("error").get("type") for case in cases} == {"unfinished"}  # type: ignore[union-attr]
    pages = suite.findall("properties/property[@name='url']")
    assert [page.get("value") for page in pages] == [f"{shared_client.url}/batches/{made.body['batch']['id']}"]

    for part, name, wrong in (
        ("results", "order", "best"),
        ("results", "flaky", "1"),
        ("compare", "with", "yesterday"),
        ("compare", "branch", "main"),
    ):
        assert shared_client.get(f"{path}/{part}", **{name: wrong}).status == 400, (part, name)
    for part in ("results", "slowest", "compare", "junit"):
        assert shared_client.get(f"/api/v1/batches/01a21037-628f-732e-86de-e38cf1330a5f/{part}").status == 404
    assert shared_client.get(f"{path}/compare", **{"with": "01a21037-628f-732e-86de-e38cf1330a5f"}).status == 404


def test_batches_are_found_by_suite_and_branch(shared_client: Client) -> None:
    """Several filters must all match."""
    job = {"org_id": "listed", "app_version_id": "1", "test": "t"}
    for branch in ("main", "topic"):
        shared_client.post("/api/v1/jobs", {"suite": "listed", "branch": branch, "jobs": [job]})
    found = shared_client.get("/api/v1/batches", org_id="listed", suite="listed", branch="topic").body["batches"]
    assert [batch["branch"] for batch in found] == ["topic"]
