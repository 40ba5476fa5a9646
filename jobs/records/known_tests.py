"""What is known of tests from their runs."""

from __future__ import annotations

from typing import Any, NamedTuple

from jobs.engine.values import Outcome
from jobs.keys import database_id, test_id

from .moments import stamp


class KnownRun(NamedTuple):
    """An attempt that ran to an end of the test's own."""

    org_id: str
    test: str
    target: str
    job_id: str
    outcome: Outcome
    run_seconds: float | None
    finished_ms: int
    ended: bool  # its job, with it
    flaky: bool  # it passed, and an earlier attempt of the job had not


def remember_test(cursor: Any, run: KnownRun) -> None:
    """Add a run to what is known of its test; the mean is of passed ones, the newest weighing 0.3."""
    passed = run.outcome is Outcome.PASSED
    cursor.execute(
        """INSERT INTO jobs_knowntest (id, org_id, test, target, attempts, passed, flaky, jobs, mean_seconds,
                                       last_outcome, last_seconds, last_job_id, last_at)
           VALUES (%s, %s, %s, %s, 1, %s, %s, %s, %s, %s, %s, %s, %s)
           ON CONFLICT (id) DO UPDATE SET
               attempts = jobs_knowntest.attempts + 1,
               passed = jobs_knowntest.passed + EXCLUDED.passed,
               flaky = jobs_knowntest.flaky + EXCLUDED.flaky,
               jobs = jobs_knowntest.jobs + EXCLUDED.jobs,
               mean_seconds = COALESCE(0.7 * jobs_knowntest.mean_seconds + 0.3 * EXCLUDED.mean_seconds,
                                       EXCLUDED.mean_seconds, jobs_knowntest.mean_seconds),
               last_outcome = EXCLUDED.last_outcome, last_seconds = EXCLUDED.last_seconds,
               last_job_id = EXCLUDED.last_job_id, last_at = EXCLUDED.last_at""",
        (
            database_id(test_id(run.org_id, run.test, run.target)), run.org_id, run.test, run.target, int(passed),
            int(run.flaky), int(run.ended), run.run_seconds if passed else None, run.outcome.value, run.run_seconds,
            database_id(run.job_id), stamp(run.finished_ms),
        ),
    )  # fmt: skip
