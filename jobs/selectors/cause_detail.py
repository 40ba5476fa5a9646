"""Reads of the ledger about one cause of failures: the builds and agents that it happened on, and its first failure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Annotated, NamedTuple
from uuid import UUID

from django.db.models import Q
from msgspec import Meta, Struct

from jobs.models import Attempt, Failure, Job
from jobs.models.job import HAS_RUN
from qualgent.accounts.pages import within
from qualgent.accounts.scope import OrgScope
from qualgent.core.fields import Count
from qualgent.core.times import to_milliseconds
from qualgent.engine.values import Outcome

from .cause_history import TESTS_ASKED, BuildTime, find_first_failure, find_last_pass
from .failures import FailureGroup, FailureScope, group_failures

PERIOD = timedelta(days=7)  # before its last failure
MAX_JOBS = 50  # of a test
MAX_SHOWN = 12  # builds, and agents


class AttemptsOn(Struct, frozen=True, kw_only=True):
    """How attempts of the tests of a cause ended in a build or on an agent."""

    name: str
    failures: Annotated[Count, Meta(description="attempts that failed so")]
    passed: Count
    attempts: Count


class CauseDetail(Struct, frozen=True, kw_only=True):
    """One cause: its failures of seven days until the last one, and the newest attempts of its tests."""

    group: FailureGroup
    first_failure: Annotated[BuildTime | None, Meta(description="the first one after `last_pass`")]
    last_pass: Annotated[BuildTime | None, Meta(description="of its tests, before its last failure")]
    builds: Annotated[list[AttemptsOn], Meta(description="the newest 12 that ran its tests, the oldest first")]
    agents: Annotated[list[AttemptsOn], Meta(description="at most 12 that ran its tests, most failures first")]


def get_cause(*, seen: OrgScope, org_id: str, fingerprint: str) -> CauseDetail | None:
    """Return what is known of a cause; None: no failure of it is kept, or the caller sees none."""
    failures = within(Failure.objects.filter(org_id=org_id, fingerprint=fingerprint), seen)
    last_at = failures.order_by("-at").values_list("at", flat=True).first()
    if last_at is None:
        return None
    since_ms = to_milliseconds(last_at - PERIOD)
    scope = FailureScope(seen, org_id=org_id, fingerprint=fingerprint, since_ms=since_ms)
    groups = group_failures(scope=scope).groups
    if not groups:
        return None  # removed meanwhile
    group = groups[0]
    last_pass = find_last_pass(org_id, group.examples, last_at)
    runs = _list_runs(group)
    return CauseDetail(
        group=group,
        first_failure=find_first_failure((org_id, fingerprint), last_pass),
        last_pass=last_pass,
        builds=_count((run.build, run) for run in runs)[-MAX_SHOWN:],
        agents=sorted(_count((run.agent, run) for run in runs), key=lambda one: (-one.failures, one.name))[:MAX_SHOWN],
    )


class _Run(NamedTuple):
    build: str
    agent: str
    passed: bool
    failed_so: bool


def _list_runs(group: FailureGroup) -> list[_Run]:
    """Return the ended attempts of the newest jobs of the group's first tests, the oldest first."""
    jobs: list[UUID] = []
    for test, target in dict.fromkeys((one.test, one.target) for one in group.examples[:TESTS_ASKED]):
        ran = Job.objects.filter(HAS_RUN, org_id=group.org_id, test=test, target=target, simulated=group.simulated)
        jobs += ran.order_by("-pk").values_list("pk", flat=True)[:MAX_JOBS]
    failed = Failure.objects.filter(job_id__in=jobs, org_id=group.org_id, fingerprint=group.fingerprint)
    failed_ids = set(failed.values_list("attempt_id", flat=True))
    attempts = Attempt.objects.filter(~Q(outcome__in=("", Outcome.CANCELLED)), job__in=jobs).order_by("pk")
    rows = attempts.values_list("pk", "job__app_version_id", "agent", "outcome")
    return [_Run(build, agent, outcome == Outcome.PASSED, pk in failed_ids) for pk, build, agent, outcome in rows]


def _count(runs: Iterable[tuple[str, _Run]]) -> list[AttemptsOn]:
    """Count runs by a name, in the order in which the names came first."""
    by_name: dict[str, list[_Run]] = {}
    for name, run in runs:
        by_name.setdefault(name, []).append(run)
    return [
        AttemptsOn(
            name=name,
            failures=sum(run.failed_so for run in own),
            passed=sum(run.passed for run in own),
            attempts=len(own),
        )
        for name, own in by_name.items()
    ]
