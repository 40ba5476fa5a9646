"""Tags of jobs: stored with them, shown, kept by retries and restarts, and found by."""

from __future__ import annotations

from typing import Any

import pytest

from jobs import selectors
from qualgent.accounts.scope import SITE
from tests.integration.client import GOOD, Client
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit, until
from tests.unit.cli_support import qgjob

TAGS = ["@smoke", 'a "b" %_', "ä"]


async def test_they_are_kept_by_a_retry_and_a_restart(scheduler: Scheduler) -> None:
    given, other = await submit(tags=TAGS, retries=1), await submit(test="other", priority=9)
    host = ScriptedHost(scheduler.server, ("new",))
    await host.connect()
    await host.report(await host.begin(), "failed")
    await host.disconnect()
    await scheduler.stop()
    await scheduler.start()
    host = ScriptedHost(scheduler.server, ("new",))
    await host.connect()
    lease = await host.begin()
    await host.report(lease)
    if lease.job.id != given:
        await host.report(await host.begin())
    await until(scheduler, given, "done")

    async def found(tag: str) -> list[str]:
        page = await scheduler.runtime.ledger.read(
            selectors.jobs.list_jobs, scope=SITE, filters={"tag": tag}, before=None, limit=100
        )
        return [job.id for job in page.rows]

    for tag in TAGS:
        assert await found(tag) == [given]
    assert [await found(tag) for tag in ("smoke", "@smoke,ä", "%", "")] == [[]] * 4
    jobs = await scheduler.runtime.ledger.read(selectors.jobs.get_jobs, scope=SITE, job_ids=[given, other])
    assert [jobs[one].tags for one in (given, other)] == [TAGS, []]


def test_lists_and_actions_filter_by_them(server: Any, client: Client) -> None:
    """In the API, of qgjob, and of actions on many jobs; the job itself shows them."""
    given, other = client.submit(tags=TAGS), client.submit(test="other", tags=["@slow"])
    assert client.get(f"/api/v1/jobs/{given}").body["tags"] == TAGS
    (row,) = client.get("/api/v1/jobs", tag="@smoke").body["jobs"]
    assert (row["id"], row["tags"]) == (given, TAGS)
    listed = qgjob("list", "--tag", "@slow", "--json", "--url", server.url)
    assert (given in listed.stdout, other in listed.stdout) == (False, True)
    done = qgjob("cancel", "--tag", "@slow", "--yes", "--url", server.url)
    assert done.exit_code == 0, done.output
    assert [client.get(f"/status/{one}").body["status"] for one in (given, other)] == ["pending", "cancelled"]


@pytest.mark.parametrize(
    "tags", [["x"] * 51, ["x" * 101], [""], [" "], ["a\nb"], [1], "@smoke", {"a": "b"}, None], ids=str
)
def test_they_are_bounded(shared_client: Client, tags: Any) -> None:
    answer = shared_client.send("POST", "/submit-job", json={**GOOD, "tags": tags})
    assert answer.status == 400
    assert "tags must be a list of at most 50 texts of 1 to 100 characters" in str(answer.body)
