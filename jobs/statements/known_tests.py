"""Statistics of tests across builds in the database: SQL that adds runs, stored run times, and tests' quarantine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from jobs.derived_ids import test_id
from jobs.models import KnownTest
from jobs.statements.many import insert_rows
from qualgent.core.keys import database_id
from qualgent.core.times import stamp, to_milliseconds
from qualgent.engine.values import Outcome


class KnownRun(NamedTuple):
    """An attempt that passed, failed or timed out."""

    org_id: str
    test: str
    target: str
    job_id: str
    outcome: Outcome
    run_seconds: float | None
    finished_ms: int
    is_first: bool  # of its job, which counts once, however often it is retried
    flaky: bool  # the first pass of its job, after an attempt that had not passed


RECENT = 20  # outcomes stored of a test
TENTHS_WIDTH = 6  # characters of one stored duration
LONGEST_TENTHS = 10**TENTHS_WIDTH - 1
LETTERS = {Outcome.PASSED: "p", Outcome.FAILED: "f", Outcome.TIMED_OUT: "t"}


class Quarantine(NamedTuple):
    """The quarantine of a test, with the reason."""

    quarantined: bool
    note: str
    until_ms: int | None = None  # since the epoch; None: until it is released


_INSERT_RUN = """
    INSERT INTO jobs_knowntest (id, org_id, test, target, attempts, passed, flaky, jobs, mean_seconds,
                                last_outcome, last_seconds, last_job_id, last_at, recent, recent_tenths)"""
_RUN = "(%s, %s, %s, %s, 1, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
_ADD_RUN = f"""
    ON CONFLICT (id) DO UPDATE SET
        attempts = jobs_knowntest.attempts + 1,
        passed = jobs_knowntest.passed + EXCLUDED.passed,
        flaky = jobs_knowntest.flaky + EXCLUDED.flaky,
        jobs = jobs_knowntest.jobs + EXCLUDED.jobs,
        mean_seconds = COALESCE(0.7 * jobs_knowntest.mean_seconds + 0.3 * EXCLUDED.mean_seconds,
                                EXCLUDED.mean_seconds, jobs_knowntest.mean_seconds),
        last_outcome = EXCLUDED.last_outcome, last_seconds = EXCLUDED.last_seconds,
        last_job_id = EXCLUDED.last_job_id, last_at = EXCLUDED.last_at,
        recent = CASE WHEN LENGTH(jobs_knowntest.recent) < {RECENT} THEN jobs_knowntest.recent || EXCLUDED.recent
                      ELSE SUBSTR(jobs_knowntest.recent, 2) || EXCLUDED.recent END,
        recent_tenths = CASE WHEN LENGTH(jobs_knowntest.recent_tenths) < {RECENT * TENTHS_WIDTH}
                             THEN jobs_knowntest.recent_tenths || EXCLUDED.recent_tenths
                             ELSE SUBSTR(jobs_knowntest.recent_tenths, {TENTHS_WIDTH + 1})
                                  || EXCLUDED.recent_tenths END"""


def record_runs(cursor: Any, runs: Sequence[KnownRun]) -> None:
    """Add runs, in their order, to the statistics of their tests.

    The mean is a moving average of passed runs, the newest weighing 0.3.
    """
    later = list(runs)
    while later:  # one statement must not insert a test twice
        now, later = _first_of_each(later)
        insert_rows(cursor, _INSERT_RUN, _RUN, [_run_values(run) for run in now], _ADD_RUN)


def _first_of_each(runs: Sequence[KnownRun]) -> tuple[list[KnownRun], list[KnownRun]]:
    """Split runs into the first one of each test, and all others."""
    first: dict[tuple[str, str, str], KnownRun] = {}
    others = []
    for run in runs:
        if first.setdefault((run.org_id, run.test, run.target), run) is not run:
            others.append(run)
    return list(first.values()), others


def _run_values(run: KnownRun) -> tuple[Any, ...]:
    """Return the arguments of the statement that adds one run to its test's statistics."""
    passed = run.outcome is Outcome.PASSED
    return (
        database_id(test_id(run.org_id, run.test, run.target)),
        run.org_id,
        run.test,
        run.target,
        int(passed),
        int(run.flaky),
        int(run.is_first),
        run.run_seconds if passed else None,
        run.outcome.value,
        run.run_seconds,
        database_id(run.job_id),
        stamp(run.finished_ms),
        LETTERS[run.outcome],
        _tenths(run.run_seconds),
    )


def _tenths(seconds: float | None) -> str:
    """Encode seconds as tenths of a second in TENTHS_WIDTH characters, so that SQL can cut off the oldest."""
    if seconds is None:
        return " " * TENTHS_WIDTH
    return f"{min(LONGEST_TENTHS, max(0, round(seconds * 10))):0{TENTHS_WIDTH}d}"


def seconds_of(recent_tenths: str) -> list[float | None]:
    """Decode stored durations (``_tenths``) to seconds, newest last; None: not known."""
    pieces = [recent_tenths[at : at + TENTHS_WIDTH] for at in range(0, len(recent_tenths), TENTHS_WIDTH)]
    return [int(piece) / 10 if piece.strip() else None for piece in pieces]


def is_test_quarantined(cursor: Any, known_id: str) -> bool:
    cursor.execute("SELECT quarantined FROM jobs_knowntest WHERE id = %s", (database_id(known_id),))
    row = cursor.fetchone()
    return row is not None and bool(row[0])


def set_quarantine(cursor: Any, known_id: str, wanted: Quarantine, now_ms: int, by: str = "") -> Quarantine | None:
    """Put a test into quarantine or take it out. Returns its previous state; None: there is no such test.

    A change of note or end leaves ``by`` and the begin as they are.
    """
    key = database_id(known_id)
    fields = ("quarantined", "quarantine_note", "quarantined_until")
    row = KnownTest.objects.filter(pk=key).values_list(*fields).first()
    if row is None:
        return None
    before = Quarantine(row[0], row[1], None if row[2] is None else to_milliseconds(row[2]))
    if before != wanted:
        is_new = wanted.quarantined and not before.quarantined
        cursor.execute(
            """UPDATE jobs_knowntest SET quarantined = %s, quarantine_note = %s, quarantined_until = %s,
                      quarantined_at = CASE WHEN %s THEN %s WHEN %s THEN quarantined_at ELSE NULL END,
                      quarantined_by = CASE WHEN %s THEN %s WHEN %s THEN quarantined_by ELSE '' END
               WHERE id = %s""",
            (
                *(wanted.quarantined, wanted.note, stamp(wanted.until_ms)),
                *(is_new, stamp(now_ms), wanted.quarantined),
                *(is_new, by[:200], wanted.quarantined),
                key,
            ),
        )
    return before


def list_quarantine_ends(known_id: str | None = None) -> list[tuple[str, int]]:
    """Return (test id, end in ms since the epoch) of tests, or one test, whose quarantine ends by itself."""
    found = KnownTest.objects.filter(quarantined_until__isnull=False, **({"pk": known_id} if known_id else {}))
    rows = found.values_list("pk", "quarantined_until")
    return [(str(pk), to_milliseconds(until)) for pk, until in rows if until is not None]
