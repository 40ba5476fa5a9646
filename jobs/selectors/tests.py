"""Reads of the ledger about known tests."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median
from typing import Annotated, Any
from uuid import UUID

from django.db.models import ExpressionWrapper, F, FloatField, Q, Value
from django.db.models.functions import Cast, Coalesce, NullIf
from msgspec import Meta, Struct
from msgspec.structs import asdict

from jobs.models import Attempt, Job, KnownTest
from jobs.models.job import HAS_RUN
from jobs.statements.known_tests import seconds_of
from qualgent.accounts.pages import After, Page, given, read_ordered_page
from qualgent.accounts.scope import OrgScope
from qualgent.core.fields import Count, Share
from qualgent.core.row_view import view
from qualgent.engine.estimates import NEWEST_RUNS
from qualgent.engine.values import RAN, Outcome

HISTORY = 50  # attempts
WORDS = {"p": Outcome.PASSED.value, "f": Outcome.FAILED.value, "t": Outcome.TIMED_OUT.value}


def _share_of(part: Any, whole: str) -> ExpressionWrapper:
    return ExpressionWrapper(Cast(part, FloatField()) / NullIf(F(whole), 0), output_field=FloatField())


SORTS: dict[str, object] = {
    "last": F("last_at"),
    "flaky": Coalesce(_share_of(F("flaky"), "jobs"), Value(0.0)),
    "failing": Coalesce(_share_of(F("attempts") - F("passed"), "attempts"), Value(0.0)),
    "slow": Coalesce(F("mean_seconds"), Value(-1.0), output_field=FloatField()),
}
"""The sort orders of a list of tests, highest first."""


class KnownTestRow(Struct, frozen=True, kw_only=True):
    """A test across builds. Rates are from 0 to 1; null: no data."""

    id: str
    org_id: str
    test: str
    target: str
    jobs: Count
    attempts: Count
    passed: Count
    pass_rate: Share | None
    flaky: Count
    flaky_rate: Share | None
    mean_seconds: float | None
    usual_seconds: Annotated[float | None, Meta(description="the median of the newest 5 that passed, of 20 runs")]
    recent: Annotated[list[str], Meta(description="how the newest 20 attempts ended, newest last")]
    recent_seconds: Annotated[list[float | None], Meta(description="how long these took")]
    last_outcome: str
    last_seconds: float | None
    last_job_id: str
    last_at: str
    quarantined: bool
    quarantine_note: str
    quarantined_at: str | None
    quarantined_by: str
    quarantined_until: Annotated[str | None, Meta(description="null: until it is released")]


class KnownAttempt(Struct, frozen=True, kw_only=True):
    """One of the newest attempts of a test."""

    attempt: str
    job_id: str
    app_version_id: str
    agent: str
    outcome: str
    run_seconds: float | None
    simulated: bool
    message: str
    cause: str
    finished_at: str | None


class KnownTestDetail(KnownTestRow, frozen=True, kw_only=True):
    """A test with its newest attempts."""

    history: list[KnownAttempt]


def list_tests(
    *, scope: OrgScope, limit: int, sort: str = "last", after: After | None = None, **filters: str | bool | None
) -> Page[KnownTestRow]:
    """Return a page of tests in one of SORTS. As values change, a test may be on two pages or, rarely, on none.

    ``filters`` (None: any): ``org_id``, ``target``, ``quarantined``; ``test``, a part of the name; ``flaky``, at least
    once; ``failing``: did not pass its last run.
    """
    lookups = {"test": "test__contains", "flaky": "flaky__gt", "failing": "last_outcome"}
    values = {"flaky": 0, "failing": Outcome.PASSED}
    tests = KnownTest.objects.filter(**scope.lookup())
    for name, wanted in given(**filters).items():
        condition = Q(**{lookups.get(name, name): values.get(name, wanted)})
        tests = tests.filter(~condition if (name, wanted) in (("flaky", False), ("failing", True)) else condition)
    return read_ordered_page(tests.annotate(rank=SORTS[sort]), "rank", after, limit, test_row)


def get_tests(*, scope: OrgScope, test_ids: Iterable[str]) -> dict[str, KnownTestRow]:
    """Return those that exist, by id."""
    found = KnownTest.objects.filter(pk__in=[UUID(test_id) for test_id in test_ids], **scope.lookup())
    return {str(known.id): test_row(known) for known in found}


def get_test(*, test_id: str) -> KnownTestDetail | None:
    """Return a test with its newest attempts, newest first."""
    known = KnownTest.objects.filter(pk=UUID(test_id)).first()
    if known is None:
        return None
    ran = Job.objects.filter(HAS_RUN, test=known.test)
    jobs = ran.filter(org_id=known.org_id, target=known.target).order_by("-id")
    attempts = Attempt.objects.filter(job__in=list(jobs.values_list("id", flat=True)[:HISTORY]), outcome__in=RAN)
    history = [
        view(KnownAttempt, attempt, attempt=attempt.id)
        for attempt in attempts.annotate(app_version_id=F("job__app_version_id")).order_by("-id")[:HISTORY]
    ]
    return KnownTestDetail(**asdict(test_row(known)), history=history)


def test_row(known: KnownTest) -> KnownTestRow:
    return view(
        KnownTestRow,
        known,
        pass_rate=known.passed / known.attempts if known.attempts else None,
        flaky_rate=known.flaky / known.jobs if known.jobs else None,
        recent=[WORDS[letter] for letter in known.recent],
        recent_seconds=seconds_of(known.recent_tenths),
        usual_seconds=usual_seconds(known),
    )


def usual_seconds(known: KnownTest, *, least_runs: int = 1) -> float | None:
    """Return how long a test usually runs: the median of its newest 5 runs that passed; None: too few."""
    runs = zip(known.recent, seconds_of(known.recent_tenths), strict=True)
    passed = [seconds for letter, seconds in runs if WORDS[letter] == Outcome.PASSED and seconds is not None]
    return round(median(passed[-NEWEST_RUNS:]), 2) if len(passed) >= least_runs else None
