"""Reads of the ledger about tests across builds: lists, usual run times, and the only agent that a test fails on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import median
from typing import Annotated, Any
from uuid import UUID

from django.db.models import Count as CountOf
from django.db.models import ExpressionWrapper, F, FloatField, Q, QuerySet, Value
from django.db.models.functions import Cast, Coalesce, NullIf
from msgspec import Meta, Struct
from msgspec.structs import asdict

from jobs.derived_ids import test_id as id_of_test
from jobs.models import Attempt, Failure, Job, KnownTest
from jobs.models.job import HAS_RUN
from jobs.statements.known_tests import seconds_of
from qualgent.accounts.pages import After, Page, given, read_ordered_page
from qualgent.accounts.scope import OrgScope
from qualgent.core.fields import Count, Share
from qualgent.core.keys import first_id_at
from qualgent.core.row_view import view
from qualgent.core.times import wall_ms
from qualgent.engine.estimates import NEWEST_RUNS
from qualgent.engine.values import RAN, Outcome

from .agents import DAY_MS, list_failing_more
from .outstanding_agents import MAX_CHANCE, chance

HISTORY = 50  # attempts
FAILED_ON_MS = 7 * DAY_MS
FAILED_ON_FAILURES = 1_000  # of an agent, the newest: whose tests a list by ``failed_on`` considers
FAILED_ON_FLAKY = 500  # flaky tests, those with most flaky jobs, of which the ones that an agent explains are left out
FAILED_ON_ATTEMPTS = 20_000  # of all tests, the newest: a week of a large fleet would be read with each page
WORDS = {"p": Outcome.PASSED.value, "f": Outcome.FAILED.value, "t": Outcome.TIMED_OUT.value}


def _share_of(part: Any, whole: Any) -> ExpressionWrapper:
    """Return the SQL expression of ``part`` / ``whole``; null if ``whole`` is 0."""
    return ExpressionWrapper(Cast(part, FloatField()) / NullIf(whole, 0), output_field=FloatField())


SORTS: dict[str, object] = {
    "last": F("last_at"),
    # 7 of 7 jobs and 2 of 9 come before 1 of 1; of equal ones those that fail more come first
    "flaky": _share_of(F("flaky") * F("flaky"), F("jobs") + 4)
    + _share_of(F("attempts") - F("passed"), F("attempts") + 4) * Value(1e-6),
    "failing": _share_of((F("attempts") - F("passed")) * (F("attempts") - F("passed")), F("attempts") + 4),  # likewise
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
    last_simulated: Annotated[bool, Meta(description="its last run was simulated, and proves nothing")]
    quarantined: bool
    quarantine_note: str
    quarantined_at: str | None
    quarantined_by: str
    quarantined_until: Annotated[str | None, Meta(description="null: until it is released")]
    failed_on: Annotated[
        str | None,
        Meta(
            description="the agent that all its failures of the last 7 days were on (among the newest 20,000 attempts "
            "of all tests), if it passed on others and chance does not explain that, or it fails more tests than others"
        ),
    ]


class KnownAttempt(Struct, frozen=True, kw_only=True):
    """One of the newest attempts of a test."""

    attempt: str
    job_id: str
    app_version_id: str
    agent: str
    outcome: str
    run_seconds: float | None
    has_start: Annotated[bool, Meta(description="`run_seconds` has the start of a runner of several tests")]
    simulated: bool
    message: str
    cause: str
    fingerprint: Annotated[str | None, Meta(description="of the cause; null: none is known")]
    finished_at: str | None


class KnownTestDetail(KnownTestRow, frozen=True, kw_only=True):
    """A test with its newest attempts."""

    usual_with_start: Annotated[
        float | None, Meta(description="of the newest 5 in ``history`` that passed and started the test runner")
    ]
    usual_without_start: Annotated[float | None, Meta(description="of those in a start that other tests began")]
    history: list[KnownAttempt]


def list_tests(
    *, scope: OrgScope, limit: int, sort: str = "last", after: After | None = None, **filters: str | bool | None
) -> Page[KnownTestRow]:
    """Return a page of tests in one of SORTS. As values change, a test may be on two pages or, rarely, on none.

    ``filters`` (None: any): ``org_id``, ``target``, ``quarantined``; ``test``, a part of the name; ``flaky``, at least
    once, and not for the agent of its ``failed_on`` (among FAILED_ON_FLAKY); ``failing``: did not pass its
    last run. ``failed_on``: an agent, only among the tests of its newest FAILED_ON_FAILURES failures.
    """
    lookups = {"test": "test__contains", "flaky": "flaky__gt", "failing": "last_outcome"}
    values = {"flaky": 0, "failing": Outcome.PASSED}
    tests = KnownTest.objects.filter(**scope.lookup())
    agent = filters.pop("failed_on", None)
    for name, wanted in given(**filters).items():
        condition = Q(**{lookups.get(name, name): values.get(name, wanted)})
        tests = tests.filter(~condition if (name, wanted) in (("flaky", False), ("failing", True)) else condition)
    if agent:
        tests = tests.filter(pk__in=_list_failing_on(str(agent), tests))
    elif filters.get("flaky"):
        tests = tests.exclude(pk__in=_find_agents(list(tests.order_by(F("flaky").desc())[:FAILED_ON_FLAKY])))
    page = read_ordered_page(tests.annotate(rank=SORTS[sort]), "rank", after, limit, lambda known: known)
    return Page(_test_rows(page.rows), page.next)


def get_tests(*, scope: OrgScope, test_ids: Iterable[str]) -> dict[str, KnownTestRow]:
    """Return those of the tests that exist within the scope, by id."""
    found = KnownTest.objects.filter(pk__in=[UUID(test_id) for test_id in test_ids], **scope.lookup())
    return {row.id: row for row in _test_rows(found)}


def get_test(*, test_id: str) -> KnownTestDetail | None:
    """Return a test with its newest attempts, newest first; None: there is no such test."""
    known = KnownTest.objects.filter(pk=UUID(test_id)).first()
    if known is None:
        return None
    newest = _newest_of(known)
    failures = Failure.objects.filter(attempt__in=[attempt.id for attempt in newest], number=0)
    prints = dict(failures.values_list("attempt_id", "fingerprint"))
    history = [
        view(KnownAttempt, attempt, attempt=attempt.id, fingerprint=prints.get(attempt.id)) for attempt in newest
    ]
    (row,) = _test_rows([known])
    usual = _usual_runs(newest)
    return KnownTestDetail(
        **asdict(row),
        usual_with_start=_median_of(usual[True]),
        usual_without_start=_median_of(usual[False]),
        history=history,
    )


def usual_run(known: KnownTest, *, without_start: bool, least_runs: int) -> float | None:
    """Return a test's usual run time (s), with or without the runner's start; None: under ``least_runs`` passed runs.

    If other tests began too few of its starts, what its own starts took is subtracted.
    """
    newest = _newest_of(known)
    runs = _usual_runs(newest)[not without_start]
    if without_start and len(runs) < least_runs:
        passed = [run for run in reversed(newest) if run.outcome == Outcome.PASSED]
        runs = [run.own_seconds for run in passed if run.own_seconds is not None]
    return _median_of(runs) if len(runs) >= least_runs else None


def _newest_of(known: KnownTest) -> list[Attempt]:
    """Return the newest HISTORY attempts of a test that ran to their end, newest first."""
    ran = Job.objects.filter(HAS_RUN, test=known.test)
    jobs = ran.filter(org_id=known.org_id, target=known.target).order_by("-id")
    attempts = Attempt.objects.filter(job__in=list(jobs.values_list("id", flat=True)[:HISTORY]), outcome__in=RAN)
    return list(attempts.annotate(app_version_id=F("job__app_version_id")).order_by("-id")[:HISTORY])


def _usual_runs(newest: Iterable[Attempt]) -> dict[bool, list[float]]:
    """Return run times (s) of passed runs, newest last, by whether the run began its start of the test runner."""
    usual: dict[bool, list[float]] = {True: [], False: []}
    for run in reversed(list(newest)):
        if run.outcome == Outcome.PASSED and run.run_seconds is not None:
            usual[run.began_start].append(run.run_seconds)
    return usual


def _test_rows(tests: Iterable[KnownTest]) -> list[KnownTestRow]:
    tests = list(tests)
    failed_on = _find_agents(tests)
    last = Job.objects.filter(pk__in=[known.last_job_id for known in tests], simulated=True)
    simulated = set(last.values_list("pk", flat=True))
    return [_test_row(known, failed_on.get(known.id), known.last_job_id in simulated) for known in tests]


def _first_considered() -> UUID:
    """Return the oldest attempt id that counts for ``failed_on`` (the only agent a test fails on)."""
    newest = Attempt.objects.order_by("-id").values_list("id", flat=True)[FAILED_ON_ATTEMPTS:][:1]
    return max([UUID(first_id_at(wall_ms() - FAILED_ON_MS)), *newest])


def _list_failing_on(agent: str, tests: QuerySet[KnownTest]) -> list[UUID]:
    """Return the ids of the tests that fail on this agent only (``failed_on``)."""
    failures = Attempt.objects.filter(agent=agent, pk__gte=_first_considered()).order_by("-id")
    failures = failures.filter(outcome__in=[outcome for outcome in RAN if outcome != Outcome.PASSED])
    keys = failures.values_list("job__org_id", "job__test", "job__target")[:FAILED_ON_FAILURES]
    found = _find_agents(list(tests.filter(pk__in={UUID(id_of_test(*key)) for key in keys})))
    return [known_id for known_id, name in found.items() if name == agent]


def _find_agents(known_tests: Sequence[KnownTest]) -> dict[UUID, str]:
    """Return by test id the only agent that a test failed on, if it ran on others and chance does not explain it."""
    tests = [known for known in known_tests if set(known.recent) - {"p"}]
    if not tests:
        return {}
    since = _first_considered()
    names = {"test__in": {known.test for known in tests}, "org_id__in": {known.org_id for known in tests}}
    jobs = Job.objects.filter(HAS_RUN, pk__gte=since, **names).values("pk")
    # outcomes are told apart below: the index of outcomes would lead to the attempts of all tests
    ends = Attempt.objects.filter(job__in=jobs, pk__gte=since).order_by()
    columns = ("job__org_id", "job__test", "job__target", "agent", "outcome")
    ran: dict[tuple[str, ...], Counter[str]] = {}
    failed: dict[tuple[str, ...], Counter[str]] = {}
    for *key, agent, outcome, number in ends.values_list(*columns).annotate(CountOf("pk")):
        if outcome in RAN:
            ran.setdefault(tuple(key), Counter())[agent] += number
            failed.setdefault(tuple(key), Counter())[agent] += 0 if outcome == Outcome.PASSED else number
    found: dict[UUID, str] = {}
    doubtful: dict[UUID, str] = {}
    for known in tests:
        own = (known.org_id, known.test, known.target)
        on = [(agent, number) for agent, number in failed.get(own, Counter()).items() if number]
        if len(on) != 1 or len(ran[own]) == 1:
            continue
        ((agent, number),) = on
        is_chance = chance(number, number, ran[own][agent], ran[own].total()) > MAX_CHANCE
        (doubtful if is_chance else found)[known.id] = agent
    bad = list_failing_more(agents=doubtful.values())
    return found | {known_id: agent for known_id, agent in doubtful.items() if agent in bad}


def _test_row(known: KnownTest, failed_on: str | None, last_simulated: bool) -> KnownTestRow:
    """Return a test's statistics as a row of lists."""
    return view(
        KnownTestRow,
        known,
        pass_rate=known.passed / known.attempts if known.attempts else None,
        flaky_rate=known.flaky / known.jobs if known.jobs else None,
        recent=[WORDS[letter] for letter in known.recent],
        recent_seconds=seconds_of(known.recent_tenths),
        usual_seconds=_usual_seconds(known),
        last_simulated=last_simulated,
        failed_on=failed_on,
    )


def _usual_seconds(known: KnownTest) -> float | None:
    """Return the median run time (s) of a test's newest NEWEST_RUNS passed runs; None: none passed."""
    runs = zip(known.recent, seconds_of(known.recent_tenths), strict=True)
    passed = [seconds for letter, seconds in runs if WORDS[letter] == Outcome.PASSED and seconds is not None]
    return _median_of(passed)


def _median_of(seconds: Sequence[float]) -> float | None:
    """Return the median of the last NEWEST_RUNS values (s, newest last); None: there are none."""
    return round(median(seconds[-NEWEST_RUNS:]), 2) if seconds else None
