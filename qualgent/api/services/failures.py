"""Reading of failures by cause, after deriving those of attempts that ended under older rules."""

from __future__ import annotations

from jobs import selectors
from jobs.derived_ids import test_id
from jobs.models import Attempt, Case
from jobs.selectors.failure_details import AttemptFailures
from jobs.selectors.failure_rows import FailureGroups
from jobs.selectors.failures import FailureScope
from jobs.statements.attempt_end import BAD_CASES, AttemptResult, failures_of
from jobs.statements.failures import FailedAttempt
from qgprotocol.cases import CaseResult
from qualgent.accounts.scope import OrgScope
from qualgent.core.errors import BusyError, GoneError, StorageUnavailableError
from qualgent.core.row_view import view
from qualgent.core.times import to_milliseconds
from qualgent.engine.values import Outcome
from qualgent.scheduler.failure_requests import DerivedFailures, RecordFailures
from qualgent.storage.log_lines import find_cause
from qualgent.web.gateway import Gateway

MAX_DERIVED = 500  # attempts in one look
MAX_LOGS, MAX_LOG_BYTES = 20, 64 * 1024 * 1024  # of these, logs searched, and where to begin no further one


async def failure_groups(gateway: Gateway, scope: FailureScope) -> FailureGroups:
    """Return a scope's failures by cause; first derive and store those that current rules have not derived."""
    await derive_failures(gateway, scope)
    return await gateway.read(selectors.failures.group_failures, scope=scope)


async def attempt_failures(gateway: Gateway, seen: OrgScope, attempt_id: str) -> AttemptFailures:
    """Return an attempt's failures, most telling first, and its test's record; derive outdated ones first."""
    job_id = await gateway.read(selectors.outdated_failures.get_job_of_attempt, attempt_id=attempt_id)
    if job_id is not None:
        await derive_failures(gateway, FailureScope(seen, job_id=job_id))
    return await gateway.read(selectors.failure_details.get_attempt_failures, attempt_id=attempt_id)


async def derive_failures(gateway: Gateway, scope: FailureScope) -> None:
    """Derive and store failures of attempts in a scope that lack current ones; of many, the newest."""
    attempts = await gateway.read(selectors.outdated_failures.list_outdated, scope=scope, limit=MAX_DERIVED)
    if not attempts:
        return
    ids = [attempt.id for attempt in attempts]
    cases = await gateway.read(selectors.outdated_failures.cases_by_attempt, attempt_ids=ids)
    derived, searched, searched_bytes = [], 0, 0
    for attempt in attempts:
        own = cases.get(attempt.id, [])
        cause, line = ("", None) if attempt.cause_line is None else (attempt.cause, attempt.cause_line)
        if _needs_log(attempt, own):
            if searched == MAX_LOGS or searched_bytes >= MAX_LOG_BYTES:
                continue  # next time
            searched += 1
            searched_bytes += attempt.log_bytes or 0
            try:
                cause, line = await _search_log(gateway, attempt)
            except (BusyError, StorageUnavailableError):
                searched = MAX_LOGS  # nor the others
                continue
        derived.append(_derive_failures(attempt, own, cause, line))
    await gateway.port.call(RecordFailures(derived=derived))


def _needs_log(attempt: Attempt, cases: list[Case]) -> bool:
    """Return whether to search a failed attempt's log: no cause is stored, and no case failed."""
    unknown = attempt.outcome == Outcome.FAILED and attempt.cause_line is None
    kept = bool(attempt.log_bytes) and not attempt.log_removed
    return unknown and kept and not any(case.outcome in BAD_CASES for case in cases)


async def _search_log(gateway: Gateway, attempt: Attempt) -> tuple[str, int | None]:
    """Search an attempt's log for its cause; return it and line; "", None: none. Raises BusyError, storage errors."""
    try:
        found = await find_cause(gateway.logs, attempt.job.org_id, str(attempt.id))
    except GoneError:
        found = None
    return ("", None) if found is None else found


def _derive_failures(attempt: Attempt, cases: list[Case], cause: str, line: int | None) -> DerivedFailures:
    """Return an attempt's failures, from its cases, its outcome and the log's cause (text, line)."""
    job = attempt.job
    assert attempt.finished_at is not None
    failed = view(
        FailedAttempt,
        attempt,
        org_id=job.org_id,
        batch_id=job.batch_id,
        test_id=test_id(job.org_id, job.test, job.target),
        app_version_id=job.app_version_id,
        outcome=Outcome(attempt.outcome),
        finished_ms=to_milliseconds(attempt.finished_at),
    )
    result = AttemptResult(
        outcome=failed.outcome,
        message=attempt.message,
        exit_code=attempt.exit_code,
        cases=[view(CaseResult, case, tries=[], steps=[]) for case in cases],
        cause=cause,
        cause_line=line,
    )
    return DerivedFailures(failed, failures_of(result))
