"""Which batches a batch is compared with: one for each target, on its own or the base branch."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from jobs import selectors
from jobs.contract import Origin
from jobs.models import Batch, Group, Job
from qualgent.accounts.models import Org
from qualgent.core.keys import new_id
from qualgent.core.times import to_datetime
from qualgent.scheduler.job_requests import Submitted
from tests.callers import OWNER
from tests.integration.acts import submit_jobs
from tests.integration.conftest import Scheduler
from tests.integration.steps import ask, submissions, until
from tests.integration.test_batch_results import batch, run


async def predecessors(scheduler: Scheduler, of: Submitted) -> dict[str, str]:
    find = selectors.predecessors.find_predecessors
    return await scheduler.runtime.ledger.read(find, batch_id=str(of.batch_id))


async def test_batches_of_the_base_branch_are_found(scheduler: Scheduler) -> None:
    """An earlier batch of the same suite and organization that has run."""

    async def on_base(of: Submitted, branch: str | None = None) -> dict[str, str]:
        find = selectors.predecessors.find_on_base
        return await scheduler.runtime.ledger.read(find, batch_id=str(of.batch_id), branch=branch)

    host = await scheduler.connect("phone")
    oldest = await batch("a", branch="main")
    await run(scheduler, oldest, host)
    for other in ({"suite": "smoke"}, {"org_id": "globex"}):
        await run(scheduler, await batch("a", branch="main", **other), host)
    await batch("a", branch="main", app_version_id="7.0", target="nothing runs")
    feature = await batch("a", branch="feature")
    await run(scheduler, feature, host)
    await run(scheduler, await batch("a", branch="main"), host)
    assert await on_base(feature) == {"mobile": oldest.batch_id}
    assert await on_base(feature, "master") == {}
    assert await on_base(oldest) == {}


async def test_a_second_batch_of_a_build_has_the_predecessor_of_the_first(scheduler: Scheduler) -> None:
    """A new failure of a build stays new when the build runs once more, also after a later one."""

    async def predecessor(of: Submitted) -> str | None:
        return (await predecessors(scheduler, of)).get("mobile")

    host = await scheduler.connect("phone")

    async def ran(branch: str, build: str) -> Submitted:
        submitted = await batch("a", branch=branch, app_version_id=build)
        await host.report(await host.begin(), "passed")
        await until(scheduler, submitted.jobs[0].id, "done")
        return submitted

    main = await ran("main", "0.9")
    feature = await ran("feature", "1.0")
    rerun = await ran("feature", "1.0")
    next_build = await ran("feature", "1.1")
    late = await ran("feature", "1.0")
    again = await ran("feature", "1.1")
    assert [await predecessor(one) for one in (feature, rerun)] == [main.batch_id] * 2
    assert await predecessor(next_build) == rerun.batch_id
    assert await predecessor(late) == main.batch_id
    assert await predecessor(again) == rerun.batch_id
    assert await predecessor(main) is None
    assert await predecessor(await ran("main", "0.9")) == main.batch_id, "no other build"


async def test_a_batch_of_which_nothing_has_run_precedes_none(scheduler: Scheduler) -> None:
    """Failures are not told as new against a batch that waits: it has none."""
    host = await scheduler.connect("phone")
    await batch("a", "b", app_version_id="8.0", target="tv")
    hotfix = await batch("a", "b", app_version_id="8.1")
    await run(scheduler, hotfix, host, a="failed")
    assert await predecessors(scheduler, hotfix) == {}


async def test_apps_that_share_a_branch_are_compared_with_what_ran_the_same_tests(scheduler: Scheduler) -> None:
    """A batch without a test in common is compared with only if there is no other; nor one of which nothing ran."""
    host = await scheduler.connect("phone")
    first = await batch("a", "b", app_version_id="1.0")
    await run(scheduler, first, host)
    other = await batch("z", app_version_id="7.0")
    await run(scheduler, other, host)
    await batch("a", target="tv", app_version_id="1.1")
    last = await batch("a", "c", app_version_id="1.2")
    assert await predecessors(scheduler, last) == {"mobile": first.batch_id}
    assert await predecessors(scheduler, other) == {"mobile": first.batch_id}


@pytest.mark.usefixtures("no_caller")
async def test_a_batch_for_each_target_is_compared_by_target(scheduler: Scheduler) -> None:
    """Nothing is added or removed because CI submits one batch for each target, or one for all of them."""
    hosts = {target: scheduler.host(f"a-{target}") for target in ("mobile", "tablet")}
    for target, host in hosts.items():
        await host.connect(targets=[target])

    async def submit_pair(build: str, **failed_on: str) -> list[Submitted]:
        pair = [await batch("a", "b", app_version_id=build, target=target) for target in hosts]
        for one, target in zip(pair, hosts, strict=True):
            await run(scheduler, one, hosts[target], **{failed_on[target]: "failed"} if target in failed_on else {})
        return pair

    async def compared(of: Submitted, other: str = "previous") -> dict[str, Any]:
        return (await ask(OWNER, f"batches/{of.batch_id}/compare?with={other}"))[1]

    old = await submit_pair("1.0", mobile="a", tablet="b")
    new = await submit_pair("1.1", mobile="b")
    assert await predecessors(scheduler, old[1]) == {}, "the batch of another target"
    assert [await predecessors(scheduler, one) for one in new] == [
        {"mobile": old[0].batch_id},
        {"tablet": old[1].batch_id},
    ]
    found = await compared(new[1])
    assert [name for name, tests in found["counts"].items() if tests] == ["fixed"]

    origin = Origin(suite="e2e", branch="main")
    all_targets = [one for target in hosts for one in submissions("ab", app_version_id="1.2", target=target)]
    both = await submit_jobs(all_targets, origin=origin)
    for target, host in hosts.items():
        for _ in "ab":
            lease = await host.begin()
            failed = (target, lease.job.test) in (("mobile", "b"), ("tablet", "a"))
            await host.report(lease, "failed" if failed else "passed", message="no" if failed else "")
    for job in both.jobs:
        failed = (job.target, job.test) in (("mobile", "b"), ("tablet", "a"))
        await until(scheduler, job.id, "failed" if failed else "done")
    assert await predecessors(scheduler, both) == {"mobile": new[0].batch_id, "tablet": new[1].batch_id}
    found = await compared(both)
    assert {name: tests for name, tests in found["counts"].items() if tests} == {"newly_failing": 1, "still_failing": 1}
    assert (found["with"]["id"], [one["id"] for one in found["with_more"]]) == (new[1].batch_id, [new[0].batch_id])
    assert await scheduler.gateway.read(selectors.comparisons.list_new_failures, batch_id=str(both.batch_id)) == [
        found["newly_failing"][0]["job_id"]
    ]

    def new_ones() -> list[str]:
        failed = Job.objects.filter(batch_id=str(both.batch_id), status="failed")
        return [str(one.pk) for one in failed if selectors.comparisons.has_new_failure(job=one)]

    assert await scheduler.gateway.read(new_ones) == [found["newly_failing"][0]["job_id"]]

    alone = await batch("a", "b", app_version_id="1.3", target="tablet")
    await run(scheduler, alone, hosts["tablet"])
    assert (await compared(alone))["counts"]["gone"] == 0, "tests of the other target"
    chosen = await compared(both, str(new[0].batch_id))
    assert (chosen["with_more"], chosen["counts"]["new"]) == ([], 2), "one that was chosen is compared alone"


@pytest.mark.django_db
def test_a_batch_of_many_targets_is_compared_with_few_batches() -> None:
    """The attack: a batch of 2,000 targets, after batches of one target each."""
    at = to_datetime(1_780_000_000_000)
    Org.objects.get_or_create(pk="acme", defaults={"created_at": at})
    build = {"org_id": "acme", "app_version_id": "1.0"}
    group = Group.objects.create(pk=uuid4(), created_at=at, changed_at=at, **build)

    def add(*targets: str) -> str:
        made = Batch.objects.create(pk=new_id(), total=len(targets), created_at=at, branch="main", **build)
        rows = [
            Job(pk=new_id(), test="a", priority=3, target=target, group=group, batch=made, status="done", attempts=1,
                created_at=at, queued_at=at, **build)
            for target in targets
        ]  # fmt: skip
        Job.objects.bulk_create(rows)
        return str(made.pk)

    before = [add(f"t{number}") for number in range(40)]
    last = add(*(f"t{number}" for number in range(2000)))
    with CaptureQueriesContext(connection) as captured:
        found = selectors.predecessors.find_predecessors(batch_id=last)
    assert found == {f"t{number}": before[number] for number in range(20, 40)}
    assert len(captured) < 150
