"""Environment and source of jobs: from the submission to the lease, for agents that can use them only."""

from __future__ import annotations

import json
from typing import Any

import pytest

from jobs.models import Group
from jobs.submission_bodies import LONG_BYTES
from tests.integration.client import GOOD, Client
from tests.integration.conftest import Scheduler
from tests.integration.scripted_host import ScriptedHost
from tests.integration.steps import submit, until

COMMIT = "9c1d" * 10
SOURCE = {"repository": "https://git.example.com/acme/tests", "commit": COMMIT}
ENVIRONMENT = {"BASE_URL": "https://staging.example.com", "TEST_USER": "ä"}
NEW = {"capabilities": ["source", "environment", "of.the.future"]}


def explained(scheduler: Scheduler, job_id: str) -> str:
    return scheduler.runtime.engine.explain(scheduler.runtime.clock.now_ms(), jobs=[job_id])[job_id].text


async def test_they_reach_an_agent_that_has_the_capabilities(scheduler: Scheduler) -> None:
    """An old agent of the same target is not given the job, and the reason says so."""
    old = ScriptedHost(scheduler.server, ("old",))
    await old.connect()
    given = await submit(environment=ENVIRONMENT, source=SOURCE)
    plain = await submit(test="plain", priority=9)
    assert (await old.begin()).job.id == plain
    assert explained(scheduler, given) == "Needs a newer qgagent on old"
    new = ScriptedHost(scheduler.server, ("new",), **NEW)
    await new.connect()
    lease = await new.begin()
    assert lease.job.source is not None
    assert (lease.job.environment, lease.job.source.commit) == (ENVIRONMENT, COMMIT)
    await new.report(lease)
    await until(scheduler, given, "done")
    assert old.inbox.empty()


async def test_a_restarted_server_still_knows_what_a_job_needs(scheduler: Scheduler) -> None:
    """Also a retried job keeps its environment and source."""
    given = await submit(environment=ENVIRONMENT, source=SOURCE, retries=1)
    new = ScriptedHost(scheduler.server, ("new",), **NEW)
    await new.connect()
    await new.report(await new.begin(), "failed")
    await new.disconnect()  # which has the second lease perhaps
    await until(scheduler, given, "pending")
    await scheduler.stop()
    await scheduler.start()
    old = ScriptedHost(scheduler.server, ("old",))
    await old.connect()
    assert explained(scheduler, given) == "Needs a newer qgagent on old"
    new = ScriptedHost(scheduler.server, ("new",), **NEW)
    await new.connect()
    lease = await new.begin()
    assert (lease.number, lease.job.environment) == (2, ENVIRONMENT)
    await new.report(lease)
    view = await until(scheduler, given, "done")
    assert (view.environment, view.source) == (ENVIRONMENT, SOURCE)
    groups = await scheduler.runtime.ledger.read(lambda: list(Group.objects.values_list("needs", "total", "done")))
    assert groups == [(["environment", "source"], 1, 1)]
    assert old.inbox.empty()


def test_the_source_of_a_batch_is_that_of_its_jobs(client: Client) -> None:
    """Those that have their own keep it; a long list is decoded in steps, with the same result."""
    own = {**GOOD, "source": {"commit": "0a" * 32}}
    for others in (1, LONG_BYTES // len(json.dumps(GOOD)) + 1):
        answer = client.post("/api/v1/jobs", {"jobs": [GOOD] * others + [own], "source": SOURCE})
        assert [one["source"] for one in answer.body["jobs"]] == [SOURCE] * others + [own["source"]]


REFUSED_NAMES = """
    PATH Path home TMPDIR LD_PRELOAD ld_x DYLD_INSERT_LIBRARIES PYTHONSTARTUP PYTEST_ADDOPTS node_options NPM_CONFIG_X
    PLAYWRIGHT_BROWSERS_PATH PW_TEST GIT_SSH_COMMAND SSH_ASKPASS BASH_ENV ENV JAVA_TOOL_OPTIONS QUALGENT_TOKEN IFS
    PERL5OPT RUBYOPT BASH_FUNC_ls%% 1A A-B A=B Ä
"""


@pytest.mark.parametrize("name", [*REFUSED_NAMES.split(), "", "A\0", "A B", "A" * 101, "A\n"])
def test_variables_by_which_a_value_becomes_code_are_refused(shared_client: Client, name: str) -> None:
    """The error names the field and the rule; nothing is submitted."""
    answer = shared_client.post("/api/v1/jobs", {**GOOD, "environment": {name: "x"}})
    assert (answer.status, list(answer.body["fields"])) == (400, ["environment"])
    assert "PATH" in answer.body["error"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"environment": {"A": "x\0"}},
        {"environment": {"A": "x\nB=1"}},
        {"environment": {"A": "x" * 2001}},
        {"environment": {"A": 1}},
        {"environment": {f"A{number}": "x" for number in range(51)}},
        {"source": {}},
        {"source": {"repository": "https://x.example"}},
        {"source": {"commit": "main"}},
        {"source": {"commit": "9c1d"}},
        {"source": {"commit": "-" * 40}},
        {"source": {"commit": COMMIT.upper()}},
        {"source": {"commit": COMMIT + "\n"}},
        {"source": {"commit": COMMIT, "bundle": "0" * 64}},
        {"source": {"bundle": "../" * 21 + "0"}},
        {"source": {"commit": COMMIT, "repository": "ext::sh -c id"}},
        {"source": {"commit": COMMIT, "repository": "file:///etc"}},
        {"source": {"commit": COMMIT, "repository": "https://user:secret@git.example.com/x"}},
        {"source": {"commit": COMMIT, "branch": "x"}},
        {"source": "main"},
    ],
    ids=str,
)
def test_bad_values_are_refused(shared_client: Client, wrong: dict[str, Any]) -> None:
    """By the field's name, for a job, a list and a batch."""
    (field,) = wrong
    bodies: list[Any] = [{**GOOD, **wrong}, [GOOD, {**GOOD, **wrong}], {"jobs": [{**GOOD, **wrong}], "suite": "e2e"}]
    if field == "source":
        bodies.append({"jobs": [GOOD], **wrong})
    for body in bodies:
        answer = shared_client.post("/api/v1/jobs", body)
        assert (answer.status, list(answer.body["fields"])) == (400, [field]), body


def test_jobs_with_another_environment_or_source_are_no_duplicates(client: Client) -> None:
    """Equal ones are, whatever the order of their names."""

    def status(**fields: Any) -> int:
        return client.post("/api/v1/jobs", {**GOOD, "dedupe": True, **fields}).status

    both = {"A": "1", "B": "2"}
    assert [status(), status(environment=both), status(environment={"A": "1"}), status(source=SOURCE)] == [201] * 4
    assert [status(environment=dict(reversed(both.items()))), status(source=SOURCE), status()] == [200] * 3
    answer = client.post(
        "/api/v1/jobs", [{**GOOD, "test": "t", "dedupe": True, "environment": {"A": value}} for value in "112"]
    )
    assert answer.body["batch"]["total"] == 2


def test_a_group_shows_what_its_jobs_need(client: Client) -> None:
    """A job without environment and source needs nothing."""
    for fields, needs in (({}, []), ({"environment": ENVIRONMENT}, ["environment"])):
        made = client.post("/api/v1/jobs", {**GOOD, **fields}).body["job"]
        assert (made["environment"], made["source"]) == (fields.get("environment", {}), None)
        assert client.get(f"/api/v1/groups/{made['group']}").body["needs"] == needs
