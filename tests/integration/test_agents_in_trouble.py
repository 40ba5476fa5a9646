"""Which agents need repair, by the attempts of the last day: of few agents, and of thousands."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from jobs.models import Attempt, Group, Job
from jobs.selectors import agents
from jobs.selectors.agents import AgentTrouble, agent_health, agents_in_trouble
from qualgent.accounts.models import Org
from qualgent.accounts.scope import SITE, OrgScope
from qualgent.core.keys import new_id
from qualgent.core.times import to_datetime, wall_ms

pytestmark = pytest.mark.django_db


def job_of(org_id: str, target: str = "mobile", app_version_id: str = "1.0", test: str = "t") -> Job:
    at = to_datetime(wall_ms())
    org, _ = Org.objects.get_or_create(pk=org_id, defaults={"created_at": at})
    group, _ = Group.objects.get_or_create(
        org=org, app_version_id=app_version_id, target=target,
        defaults={"pk": uuid4(), "created_at": at, "changed_at": at},
    )  # fmt: skip
    return Job.objects.create(
        pk=new_id(), org=org, app_version_id=app_version_id, test=test, priority=3, target=target, group=group,
        status="done", attempts=1, created_at=at, queued_at=at,
    )  # fmt: skip


def end(
    job: Job, ends: Iterable[tuple[str, str]], *, simulated: bool = False, installs: bool = False, hours_ago: int = 0
) -> None:
    """Store ended attempts by agent and outcome, oldest first."""
    at = to_datetime(wall_ms() - hours_ago * 3_600_000)
    Attempt.objects.bulk_create(
        Attempt(
            pk=new_id(), job=job, number=1, agent=agent, outcome=outcome, installs=installs, leased_at=at,
            finished_at=at, simulated=simulated,
        )
        for agent, outcome in ends
    )  # fmt: skip


def in_trouble(scope: OrgScope = SITE) -> list[AgentTrouble]:
    return agents_in_trouble(scope=scope, since_ms=wall_ms() - 86_400_000)


def test_one_of_thousands_is_found() -> None:
    """Whatever the others ran since; in a number of queries that does not grow with the fleet."""
    job = job_of("acme")
    end(job, [("broken", "error")] * 3 + [("shaky", "failed")] * 25)
    end(job, [(f"lab-{number}", "passed") for number in range(3000)])
    with CaptureQueriesContext(connection) as captured:
        found = in_trouble()
    assert [(one.agent, one.errors_in_a_row, one.others_share) for one in found] == [("shaky", 0, 0), ("broken", 3, 0)]
    assert len(captured) == 8  # one each for the tests that "broken" could not run and why, and two for since when


def test_a_bad_build_is_no_fault_of_a_device() -> None:
    """Installs that failed count if they are of two builds; other errors count beside them."""
    end(job_of("acme"), [("phone", "error")] * 5, installs=True)
    assert in_trouble() == []
    assert agent_health(scope=SITE, agent="phone", now_ms=wall_ms()).errors_in_a_row == 0
    end(job_of("acme", app_version_id="1.1"), [("phone", "error")], installs=True)
    assert [(one.agent, one.errors_in_a_row) for one in in_trouble()] == [("phone", 6)]
    assert agent_health(scope=SITE, agent="phone", now_ms=wall_ms()).errors_in_a_row == 6


def test_a_bad_test_is_no_fault_of_the_devices() -> None:
    """A test that no agent could run blames none; three such tests do, and one that another agent ran."""
    crashing = job_of("acme")
    end(crashing, [("phone", "error")] * 3 + [("tablet", "lost")] * 3)
    assert in_trouble() == []
    assert agent_health(scope=SITE, agent="phone", now_ms=wall_ms()).errors_in_a_row == 0
    end(job_of("acme", test="pay"), [("phone", "error"), ("tablet", "error")])
    assert in_trouble() == []
    end(job_of("acme", test="login"), [("phone", "error"), ("tablet", "error")])
    assert [(one.agent, one.errors_in_a_row) for one in in_trouble()] == [("phone", 5), ("tablet", 5)]


def test_what_was_tried_on_one_agent_only_is_at_fault_if_other_tests_pass_there() -> None:
    """One or two tests, or tests and a build; not three, nor if the agent ran the test itself."""
    end(job_of("acme", test="login"), [("phone", "passed")])
    end(job_of("acme", test="crash"), [("phone", "error")] * 6)
    end(job_of("acme", test="segfault"), [("phone", "error")] * 2)
    end(job_of("acme", app_version_id="1.1"), [("phone", "error")] * 3, installs=True)
    assert in_trouble() == []
    assert agent_health(scope=SITE, agent="phone", now_ms=wall_ms()).errors_in_a_row == 0
    end(job_of("acme", test="pay"), [("phone", "lost")])
    assert [(one.agent, one.errors_in_a_row) for one in in_trouble()] == [("phone", 9)]
    end(job_of("acme", test="login"), [("phone", "failed"), *[("phone", "error")] * 3])
    end(job_of("acme", test="search"), [("tablet", "passed")])
    assert [(one.agent, one.errors_in_a_row) for one in in_trouble()] == [("phone", 3)]


def test_two_builds_that_no_agent_can_install_are_at_fault() -> None:
    """Builds that no agent could install blame none; one that was installed once does."""
    for version in ("5.0.0", "5.0.9"):
        end(job_of("acme", app_version_id=version), [("phone", "error"), ("tablet", "error")] * 2, installs=True)
    assert in_trouble() == []
    end(job_of("acme", app_version_id="5.0.9"), [("good", "passed")], installs=True)
    Attempt.objects.filter(agent="good").update(install_seconds=1)
    assert in_trouble() == []  # only 2 each are not the fault of 5.0.0
    end(job_of("acme", app_version_id="5.0.9"), [("phone", "error")], installs=True)
    assert [(one.agent, one.errors_in_a_row) for one in in_trouble()] == [("phone", 3)]


def test_a_test_that_others_run_is_not_to_blame() -> None:
    """However many devices cannot."""
    end(job_of("acme"), [("phone", "error")] * 3 + [("tablet", "lost")] * 3 + [("good", "failed")])
    assert [(one.agent, one.errors_in_a_row) for one in in_trouble()] == [("phone", 3), ("tablet", 3)]


def test_ten_failures_of_ten_are_enough_to_judge() -> None:
    """The list and the agent's own page agree, by one test of significance; a few more than usual may be chance."""
    job = job_of("acme")
    end(job, [("broken", "failed")] * 10 + [("unlucky", "failed")] * 3 + [("unlucky", "passed")] * 12)
    end(job, [("good", "passed")] * 60 + [("good", "failed")] * 4)
    assert [(one.agent, one.share) for one in in_trouble()] == [("broken", 1)]
    verdicts = {agent: agent_health(scope=SITE, agent=agent, now_ms=wall_ms()).verdict for agent in ("broken", "good")}
    assert verdicts == {"broken": "more", "good": "less"}
    assert agent_health(scope=SITE, agent="unlucky", now_ms=wall_ms()).verdict == "usual"


def test_an_alarm_does_not_get_younger(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is as old as the failures, however many came since: some passes in between or before do not move it.

    Of an agent that has failed for months a bounded number of attempts is read.
    """
    job = job_of("acme")
    end(job, [("broken", "failed"), *[("broken", "passed")] * 20, *[("shaky", "passed")] * 20], hours_ago=50)
    end(job, [("broken", "error"), ("shaky", "failed")], hours_ago=40)
    mixed = [("shaky", "failed"), ("shaky", "passed"), ("shaky", "failed")]
    end(job, [("broken", "error"), *mixed] * 220 + [("good", "passed")] * 60, hours_ago=1)
    ages = {one.agent: round((wall_ms() - one.since_ms) / 3_600_000) for one in in_trouble()}
    assert ages == {"broken": 40, "shaky": 40}
    monkeypatch.setattr(agents, "MAX_LOOKED_AT", 220)
    assert {one.agent: round((wall_ms() - one.since_ms) / 3_600_000) for one in in_trouble()}["broken"] == 1


def test_an_agent_is_not_compared_with_itself() -> None:
    """Alone with its app, a device is not to blame for a build that fails."""
    end(job_of("acme"), [("only", "passed")] * 400 + [("only", "failed")] * 200)
    assert in_trouble() == []


def test_simulated_results_are_no_measure_of_a_device() -> None:
    """Nor of a health: simulated agents are compared with one another."""
    job = job_of("acme")
    end(job, [("phone", "failed")] * 25 + [("tablet", "failed")] * 25)
    end(job, [("demo", "passed")] * 50 + [("shaky demo", "failed")] * 25, simulated=True)
    assert [one.agent for one in in_trouble()] == ["shaky demo"]
    health = agent_health(scope=SITE, agent="phone", now_ms=wall_ms())
    assert (health.others_ran, health.others_failed, health.verdict) == (25, 25, "usual")
    target = job.target
    unused = [{"targets": [target], "simulated": simulated} for simulated in (False, True)] + [{"targets": ["other"]}]
    compared = [agent_health(scope=SITE, agent="new", now_ms=wall_ms(), **agent) for agent in unused]
    assert [(health.ran, health.others_ran) for health in compared] == [(0, 50), (0, 75), (0, 0)]


def test_a_member_learns_nothing_of_other_organizations() -> None:
    """Neither of their attempts on a shared agent, nor by comparison with these."""
    end(job_of("acme"), [("shared", "failed")] * 25)
    end(job_of("tern"), [("other", "passed")] * 50 + [("shared", "error")] * 3)
    assert [(one.agent, one.errors_in_a_row) for one in in_trouble()] == [("shared", 3)]
    assert in_trouble(OrgScope(frozenset({"acme"}))) == []


def test_a_busy_target_does_not_hide_a_device_of_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is compared with what ran on its target when it did, however much has run elsewhere since."""
    monkeypatch.setattr(agents, "FLEET_ATTEMPTS", 40)
    end(job_of("acme", "tv"), [(f"tv-{number % 3}", "passed") for number in range(30)] + [("dark", "failed")] * 20)
    end(job_of("acme"), [("phone", "passed")] * 100)
    assert [(one.agent, one.share, one.others_share) for one in in_trouble()] == [("dark", 1, 0)]
    assert agent_health(scope=SITE, agent="dark", now_ms=wall_ms()).verdict == "more"
    monkeypatch.setattr(agents, "MAX_LOOKED_AT", 90)  # a bound, as nothing of it may run any more
    assert in_trouble() == []
