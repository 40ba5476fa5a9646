"""Reads of the ledger for the page of one cause of failures: its builds, agents, first failure and last pass."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Annotated, NamedTuple
from uuid import UUID

from django.db.models import Count as CountOf
from django.db.models import Min, QuerySet
from msgspec import Meta, Struct

from jobs.models import Attempt, Failure, Job
from qualgent.accounts.pages import within
from qualgent.accounts.scope import OrgScope
from qualgent.core.fields import Count
from qualgent.core.keys import first_id_at
from qualgent.core.times import to_milliseconds
from qualgent.engine.steps import parts_of
from qualgent.engine.values import Outcome

from .cause_history import DAY_MS, BuildTime, find_first_failure
from .failure_rows import FailureGroup
from .failures import FailureScope, group_failures
from .passed_since import IDS
from .streaks import find_cause_streak, list_runs

PERIOD = timedelta(days=7)  # before its last failure
MAX_SHOWN = 12  # builds, and agents
MAX_ASKED = 100  # tests, for their last pass


class AttemptsOn(Struct, frozen=True, kw_only=True):
    """How attempts of the tests of a cause ended in a build or on an agent."""

    name: str
    failures: Annotated[Count, Meta(description="attempts that failed so")]
    passed: Annotated[Count, Meta(description="attempts")]
    attempts: Count


class CauseDetail(Struct, frozen=True, kw_only=True):
    """One cause: its failures of seven days until the last one, and the attempts of its tests in that time."""

    group: FailureGroup
    first_failure: Annotated[BuildTime | None, Meta(description="of all that are kept")]
    last_pass: Annotated[BuildTime | None, Meta(description="of its tests, before its present failures")]
    builds: Annotated[list[AttemptsOn], Meta(description="the newest 12 that ran its tests, the oldest first")]
    older_builds: Annotated[Count, Meta(description="failures in builds that are not listed")]
    agents: Annotated[list[AttemptsOn], Meta(description="at most 12 that ran its tests, most failures first")]
    other_agents: Annotated[Count, Meta(description="failures on agents that are not listed")]


def get_cause(*, seen: OrgScope, org_id: str, fingerprint: str) -> CauseDetail | None:
    """Return one cause with first failure, last pass, builds and agents; None: no failure is kept, or visible."""
    failures = within(Failure.objects.filter(org_id=org_id, fingerprint=fingerprint), seen)
    last_at = failures.order_by("-at").values_list("at", flat=True).first()
    if last_at is None:
        return None
    since = last_at - PERIOD
    scope = FailureScope(seen, org_id=org_id, fingerprint=fingerprint, since_ms=to_milliseconds(since))
    groups = group_failures(scope=scope).groups
    if not groups:
        return None  # removed meanwhile
    group = groups[0]
    recent = failures.filter(scope.of_failures)
    tests = _list_tests(recent)
    runs = _list_runs(group, tests, since)
    builds = _add_up(_count_by(recent, "app_version_id"), ((run.build, run) for run in runs))
    agents = _add_up(_count_by(recent, "agent"), ((run.agent, run) for run in runs))
    agents.sort(key=lambda one: (-one.failures, one.name))
    return CauseDetail(
        group=group,
        first_failure=find_first_failure((org_id, fingerprint)),
        last_pass=group.last_pass if group.since else _find_last_pass(recent, fingerprint),
        builds=builds[-MAX_SHOWN:],
        older_builds=sum(one.failures for one in builds[:-MAX_SHOWN]),
        agents=agents[:MAX_SHOWN],
        other_agents=sum(one.failures for one in agents[MAX_SHOWN:]),
    )


def _find_last_pass(failures: QuerySet[Failure], fingerprint: str) -> BuildTime | None:
    """Return build and time of the last pass of the failing tests before they failed for this cause; None: none."""
    runs = list_runs(Job.objects.filter(pk__in=failures.values("job_id")))
    newest = {(run.test, run.target): run for run in runs}
    return find_cause_streak(list(newest.values()), fingerprint, MAX_ASKED).last_pass


def _count_by(failures: QuerySet[Failure], name: str) -> dict[str, int]:
    """Return the number of attempts with these failures for each value of the column ``name``."""
    return dict(failures.order_by().values_list(name).annotate(CountOf("attempt_id", distinct=True)))


class _Test(NamedTuple):
    test: str
    target: str


def _list_tests(failures: QuerySet[Failure]) -> list[_Test]:
    """Return the distinct tests, with targets, that have these failures."""
    jobs = Job.objects.filter(pk__in=failures.values("job_id")).order_by("test", "target")
    return [_Test(*row) for row in jobs.values_list("test", "target").distinct()]


class _Runs(NamedTuple):
    """Attempts of one test in a build on an agent that ended alike."""

    test: str
    target: str
    build: str
    agent: str
    outcome: str
    attempts: int
    first_at: datetime


def _list_runs(group: FailureGroup, tests: Sequence[_Test], since: datetime) -> list[_Runs]:
    """Return attempts of ``tests`` ended since ``since``, counted by build, agent and outcome, earliest first."""
    leased = UUID(first_id_at(to_milliseconds(since) - DAY_MS))
    ended = Attempt.objects.filter(job__org_id=group.org_id, pk__gte=leased, finished_at__gte=since)
    ended = ended.exclude(outcome__in=("", Outcome.CANCELLED))
    # a simulated pass proves nothing of a real failure
    ended = ended.filter(simulated=True) if group.simulated else ended.exclude(simulated=True, outcome=Outcome.PASSED)
    names = ("job__test", "job__target", "job__app_version_id", "agent", "outcome")
    rows = [
        _Runs(*row)
        for part in parts_of(list(dict.fromkeys(one.test for one in tests)), IDS)
        for row in ended.filter(job__attempts__gt=0, job__test__in=part)
        .order_by()
        .values_list(*names)
        .annotate(CountOf("pk"), Min("finished_at"))
    ]
    failed = set(tests)
    return sorted((row for row in rows if (row.test, row.target) in failed), key=lambda row: row.first_at)


def _add_up(failures: Mapping[str, int], runs: Iterable[tuple[str, _Runs]]) -> list[AttemptsOn]:
    """Return the counts of failures, passes and attempts for each build or agent name, in order of appearance."""
    by_name: dict[str, list[_Runs]] = {}
    for name, run in runs:
        by_name.setdefault(name, []).append(run)
    return [
        AttemptsOn(
            name=name,
            failures=failures.get(name, 0),
            passed=sum(run.attempts for run in own if run.outcome == Outcome.PASSED),
            attempts=sum(run.attempts for run in own),
        )
        for name, own in by_name.items()
    ]
