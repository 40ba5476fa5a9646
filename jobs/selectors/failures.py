"""Reads of the ledger about failures: by cause in a batch, a build or the fleet, and what is known of each cause."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple
from uuid import UUID

from django.db import models
from django.db.models import Exists, Min, OuterRef, Q
from msgspec import Struct

from jobs.models import Attempt, Batch, Case, Failure, FailureNote, Job, KnownTest
from qgfailures.fingerprint import RULES_VERSION
from qgfailures.report import parse_failure
from qualgent.accounts.pages import given, show_first, within
from qualgent.accounts.scope import OrgScope
from qualgent.core.fields import Count, Share
from qualgent.core.keys import first_id_at
from qualgent.core.row_view import view
from qualgent.core.times import rfc3339, to_datetime
from qualgent.engine.states import Status
from qualgent.engine.values import Outcome

from .agents import attempts_within

MAX_FAILURES = 50_000  # read for one list; the newest
MAX_GROUPS = 200
MAX_EXAMPLES = 20  # tests listed of a group
TESTS_ASKED = 10  # of a group, for its last pass
LEAST_FAILURES, LEAST_SHARE, TIMES_RUNS = 3, 0.6, 1.5  # for an agent to stand out
NOT_PASSED = (Outcome.FAILED, Outcome.TIMED_OUT, Outcome.ERROR, Outcome.LOST)
INFRASTRUCTURE = (Outcome.ERROR, Outcome.LOST)
LABELS = ("new", "failing", "flaky", "infrastructure", "quarantined")
"""Of a group, in the order of the list: never seen before; failing for some time; all its jobs passed in the end; of
agents and installs, not of tests; of tests in quarantine only."""


class FailureScope(NamedTuple):
    """Whose failures: of a job, a batch, a build, or of all attempts leased since (ms since the epoch).

    ``seen``: the organizations that the caller sees; of no other one.
    """

    seen: OrgScope
    job_id: str | None = None
    batch_id: str | None = None
    org_id: str | None = None
    app_version_id: str | None = None
    since_ms: int | None = None

    @property
    def of_failures(self) -> Q:
        since = None if self.since_ms is None else to_datetime(self.since_ms)
        return Q(**self._of_job, **given(at__gte=since))

    @property
    def of_attempts(self) -> Q:
        since = None if self.since_ms is None else UUID(first_id_at(self.since_ms))
        own = {name if name == "job_id" else f"job__{name}": value for name, value in self._of_job.items()}
        return Q(**own, **given(id__gte=since))

    @property
    def _of_job(self) -> dict[str, Any]:
        ids = {name: UUID(text) for name, text in given(job_id=self.job_id, batch_id=self.batch_id).items()}
        return {**ids, **given(org_id=self.org_id, app_version_id=self.app_version_id)}


class FailedTest(Struct, frozen=True, kw_only=True):
    """A test of a group, with its newest attempt that failed so."""

    test_id: str
    test: str
    target: str
    job_id: str
    status: Status
    attempt_id: str
    attempt: Count
    name: str  # of the failing case
    agent: str
    line: int | None
    at: str


class BuildTime(Struct, frozen=True, kw_only=True):
    """A build and when it failed or passed first or last."""

    app_version_id: str
    job_id: str
    at: str


class OutstandingAgent(Struct, frozen=True, kw_only=True):
    """The agent with most failures of a group, if its share is well above its share of all attempts."""

    agent: str
    failures: Count
    of: Count
    share_of_runs: Share


class NoteRow(Struct, frozen=True, kw_only=True):
    """A note on a cause, with its owner and ticket."""

    note: str
    owner: str
    ticket_url: str
    changed_at: str
    changed_by: str


class FailureGroup(Struct, frozen=True, kw_only=True):
    """The failures of one cause."""

    fingerprint: str
    org_id: str
    cause: str
    label: str
    tests: Count
    jobs: Count
    failures: Count
    passed_later: Count
    first_at: str
    last_at: str
    since: BuildTime | None
    last_pass: BuildTime | None
    agent: OutstandingAgent | None
    note: NoteRow | None
    examples: list[FailedTest]


class FailureGroups(Struct, frozen=True, kw_only=True):
    """The failures of a batch, a build or a time, grouped by cause; how many tests and cases they are."""

    groups: list[FailureGroup]
    tests: Count
    cases: Count
    failures: Count
    more: bool


class SnippetLine(Struct, frozen=True, kw_only=True):
    """A line of source around a failure."""

    line: int | None
    text: str
    failed: bool


class FailureView(Struct, frozen=True, kw_only=True):
    """One failure of an attempt, with what its report says."""

    name: str
    cause: str
    fingerprint: str
    source: str
    line: int | None
    case_number: int | None
    expected: str
    actual: str
    stack: str
    file: str
    file_line: int | None
    snippet: list[SnippetLine]


def get_job_of_attempt(*, attempt_id: str) -> str | None:
    return show_first(Attempt.objects.filter(pk=UUID(attempt_id)).values_list("job_id", flat=True), str)


def list_failures(*, attempt_id: str) -> list[FailureView]:
    """Return the failures of an attempt, its cause first."""
    failures = list(Failure.objects.filter(attempt_id=UUID(attempt_id)).order_by("number"))
    numbers = [failure.case_number for failure in failures if failure.case_number is not None]
    cases = {case.number: case for case in Case.objects.filter(attempt_id=UUID(attempt_id), number__in=numbers)}
    found = []
    for failure in failures:
        case = None if failure.case_number is None else cases.get(failure.case_number)
        found.append(view(FailureView, failure, **_details(case, failure.cause)))
    return found


def _details(case: Case | None, cause: str) -> dict[str, Any]:
    """Return what a case's runner reported of its failure, and for the rest what its message, or a log's line, says."""
    if case is None:
        details = parse_failure(cause)
    else:
        details = parse_failure(
            case.message, expected=case.expected, actual=case.actual, file=case.file, line=case.line
        )
    more = details._asdict()
    snippet = [SnippetLine(line=line.number, text=line.text, failed=line.is_failed) for line in details.snippet]
    texts = {name: more[name] for name in ("expected", "actual", "stack", "file")}
    return {"file_line": details.line, "snippet": snippet, **texts}


def list_last_failures(*, job_id: str) -> dict[str, object]:
    """Return the id of a job's last attempt, and why it did not pass; empty: there is no attempt."""
    last = Attempt.objects.filter(job_id=UUID(job_id)).order_by("-number").values_list("pk", flat=True).first()
    return {} if last is None else {"attempt": str(last), "failures": list_failures(attempt_id=str(last))}


def newest_id() -> int | None:
    """Return the id of the failure recorded last."""
    return Failure.objects.order_by("-pk").values_list("pk", flat=True).first()


def get_note(*, org_id: str, fingerprint: str) -> NoteRow | None:
    return show_first(FailureNote.objects.filter(org_id=org_id, fingerprint=fingerprint), partial(view, NoteRow))


def group_failures(*, scope: FailureScope) -> FailureGroups:
    """Return the failures of a scope, grouped by cause: new ones first, then those with most tests."""
    names = [name.replace("attempt_number", "attempt__number") for name in _Row._fields]
    rows = within(Failure.objects.filter(scope.of_failures), scope.seen).order_by("-at", "-id")
    failures = [_Row(*row) for row in rows.values_list(*names)[: MAX_FAILURES + 1]]
    more = len(failures) > MAX_FAILURES
    failures = failures[:MAX_FAILURES]
    jobs = _jobs_of(scope, {failure.job_id for failure in failures})
    groups: dict[tuple[str, str], list[_Row]] = {}
    for failure in failures:
        if failure.job_id in jobs:  # not removed meanwhile
            groups.setdefault((failure.org_id, failure.fingerprint), []).append(failure)
    ended = attempts_within(scope.seen).filter(scope.of_attempts).exclude(outcome="")
    runs = dict(ended.values_list("agent").annotate(models.Count("pk")).order_by())
    start = _start_of(scope)
    largest = sorted(groups.values(), key=lambda rows: -len({row.test_id for row in rows}))[:MAX_GROUPS]
    known = _Known.of(largest, start)
    found = [_make_group(rows, jobs, runs, known, start) for rows in largest]
    found.sort(key=lambda group: (LABELS.index(group.label), -group.tests, group.cause))
    return FailureGroups(
        groups=found,
        tests=len({failure.test_id for failure in failures}),
        cases=len({(failure.test_id, failure.name) for failure in failures if failure.case_number is not None}),
        failures=len(failures),
        more=more or len(groups) > MAX_GROUPS,
    )


class _Row(NamedTuple):
    fingerprint: str
    org_id: str
    cause: str
    job_id: UUID
    test_id: UUID
    agent: str
    outcome: str
    case_number: int | None
    at: datetime
    attempt_id: UUID
    attempt_number: int
    name: str
    line: int | None


class _JobRow(NamedTuple):
    id: UUID
    test: str
    target: str
    status: str
    excused: bool


def _jobs_of(scope: FailureScope, job_ids: set[UUID]) -> dict[UUID, _JobRow]:
    failed = within(Failure.objects.filter(scope.of_failures), scope.seen).values("job_id")
    rows = Job.objects.filter(pk__in=failed).values_list("id", "test", "target", "status", "excused")
    return {row[0]: _JobRow(*row) for row in rows if row[0] in job_ids}


def _start_of(scope: FailureScope) -> datetime:
    """Return when the scope begins: what failed before is not new in it."""
    if scope.batch_id is not None:
        return Batch.objects.values_list("created_at", flat=True).get(pk=UUID(scope.batch_id))
    if scope.since_ms is not None:
        return to_datetime(scope.since_ms)
    jobs = Job.objects.filter(org_id=scope.org_id, app_version_id=scope.app_version_id)
    return jobs.aggregate(first=Min("created_at"))["first"] or to_datetime(0)


class _Known(NamedTuple):
    """Rows that groups of failures are labeled by: earlier failures, quarantined tests, and notes."""

    seen: set[tuple[str, str]]  # org and fingerprint of failures before the scope
    quarantined: set[UUID]  # tests
    notes: dict[tuple[str, str], FailureNote]

    @classmethod
    def of(cls, groups: Iterable[list[_Row]], start: datetime) -> _Known:
        """Read these rows for groups of failures since ``start``, with a query for each kind."""
        groups = list(groups)
        prints = {rows[0].fingerprint for rows in groups}
        before = Failure.objects.filter(fingerprint__in=prints, at__lt=start)
        tests = {row.test_id for rows in groups for row in rows[:MAX_EXAMPLES]}
        notes = FailureNote.objects.filter(fingerprint__in=prints)
        return cls(
            set(before.values_list("org_id", "fingerprint").distinct()),
            set(KnownTest.objects.filter(pk__in=tests, quarantined=True).values_list("pk", flat=True)),
            {(note.org_id, note.fingerprint): note for note in notes},
        )


def _make_group(
    rows: list[_Row], jobs: Mapping[UUID, _JobRow], runs: Mapping[str, int], known: _Known, start: datetime
) -> FailureGroup:
    """Return the view of the failures of one cause, newest first: label, counts, agent and examples."""
    newest = rows[0]
    key = (newest.org_id, newest.fingerprint)
    own = {row.job_id: jobs[row.job_id] for row in rows}
    passed_later = sum(job.status == Status.DONE for job in own.values())
    tests = {row.test_id: row for row in reversed(rows)}  # the newest failure of each
    label = _label_group(rows, own, tests, known, passed_later)
    last_pass = _last_pass(newest.org_id, list(own.values()), start) if label == "failing" else None
    note = known.notes.get(key)
    return view(
        FailureGroup,
        newest,
        label=label,
        tests=len(tests),
        jobs=len(own),
        failures=len(rows),
        passed_later=passed_later,
        first_at=rows[-1].at,
        last_at=newest.at,
        since=_first_failure(key, last_pass) if label == "failing" else None,
        last_pass=last_pass,
        agent=_find_outstanding_agent(rows, runs),
        note=None if note is None else view(NoteRow, note),
        examples=[_make_example(row, own[row.job_id]) for row in list(reversed(tests.values()))[:MAX_EXAMPLES]],
    )


def _label_group(
    rows: list[_Row],
    jobs: Mapping[UUID, _JobRow],
    tests: Mapping[UUID, _Row],
    known: _Known,
    passed_later: int,
) -> str:
    if all(row.outcome in INFRASTRUCTURE for row in rows):
        return "infrastructure"
    if all(job.excused for job in jobs.values()) or known.quarantined.issuperset(tests):
        return "quarantined"
    if passed_later == len(jobs):
        return "flaky"
    return "failing" if (rows[0].org_id, rows[0].fingerprint) in known.seen else "new"


def _find_outstanding_agent(rows: list[_Row], runs: Mapping[str, int]) -> OutstandingAgent | None:
    failed = Counter(agent for agent, _ in {(row.agent, row.attempt_id) for row in rows})
    agent, most = failed.most_common(1)[0]
    total = sum(failed.values())
    share_of_runs = runs.get(agent, 0) / max(1, sum(runs.values()))
    if len(runs) < 2 or most < LEAST_FAILURES or most / total < max(LEAST_SHARE, TIMES_RUNS * share_of_runs):
        return None
    return OutstandingAgent(agent=agent, failures=most, of=total, share_of_runs=round(share_of_runs, 3))


def _last_pass(org_id: str, jobs: list[_JobRow], start: datetime) -> BuildTime | None:
    """Return the newest build at which tests of a group passed before the scope began."""
    asked = jobs[:TESTS_ASKED]
    passed = Job.objects.filter(
        org_id=org_id,
        test__in={job.test for job in asked},
        target__in={job.target for job in asked},
        status=Status.DONE,
        simulated=False,
        created_at__lt=start,
    )
    return _build_time(passed.order_by("-pk").values_list("app_version_id", "id", "finished_at").first())


def _first_failure(key: tuple[str, str], last_pass: BuildTime | None) -> BuildTime | None:
    failures = Failure.objects.filter(org_id=key[0], fingerprint=key[1])
    if last_pass is not None:
        failures = failures.filter(at__gt=last_pass.at)
    return _build_time(failures.order_by("at").values_list("app_version_id", "job_id", "at").first())


def _build_time(row: tuple[str, UUID, datetime | None] | None) -> BuildTime | None:
    if row is None or row[2] is None:
        return None
    return BuildTime(app_version_id=row[0], job_id=str(row[1]), at=rfc3339(row[2]))


def _make_example(row: _Row, job: _JobRow) -> FailedTest:
    of_job = {"test": job.test, "target": job.target, "status": Status(job.status)}
    return view(FailedTest, row, attempt=row.attempt_number, **of_job)


# ------------------------------------------------------------------------------------------ derived again


def list_outdated(*, scope: FailureScope, limit: int) -> list[Attempt]:
    """Return attempts that did not pass and whose failures were not derived, or by older rules; newest first."""
    current = Failure.objects.filter(attempt=OuterRef("pk"), rules=RULES_VERSION)
    outdated = attempts_within(scope.seen).filter(scope.of_attempts, ~Exists(current), outcome__in=NOT_PASSED)
    return list(outdated.select_related("job").order_by("-id")[:limit])


def cases_by_attempt(*, attempt_ids: Iterable[UUID]) -> dict[UUID, list[Any]]:
    """Return all test cases of some attempts, by attempt, in the order of the JUnit file."""
    cases: dict[UUID, list[Any]] = {}
    for case in Case.objects.filter(attempt_id__in=list(attempt_ids)).order_by("number"):
        cases.setdefault(case.attempt_id, []).append(case)
    return cases
