"""What of an attempt's end people want to hear of."""

from __future__ import annotations

from jobs.history.values import BAD, INFO, WARN
from jobs.scheduler.core import Core
from jobs.scheduler.engine.states import Status
from jobs.scheduler.engine.values import Outcome
from jobs.scheduler.leases import Running

from .verdicts import Written


def tell_end(core: Core, running: Running, outcome: Outcome, written: Written) -> None:
    """A failure, a quarantine, a flaky pass, a lost agent. What passed at once is in the figures only."""
    found = _event(running, outcome, written)
    if found is None:
        return
    kind, level, text = found
    job = running.lease.job
    core.events.note(
        kind, level, text, org_id=job.org_id, job_id=job.id, batch_id=running.order.batch_id,
        agent=running.lease.agent_id,
    )  # fmt: skip


def _event(running: Running, outcome: Outcome, written: Written) -> tuple[str, str, str] | None:
    test, agent = running.lease.job.test, running.lease.agent_id
    if written.quarantined:
        return "job_quarantined", BAD, f"{test} is {written.reason}"
    if written.excused:
        return "job_excused", INFO, f"{test}, in quarantine, failed on {agent}: {written.reason}"
    if written.status is Status.FAILED:
        return "job_failed", BAD, f"{test} failed on {agent}: {written.reason}"
    if written.flaky:
        return "job_flaky", WARN, f"{test} passed on {agent}, at attempt {running.number}"
    if outcome is Outcome.LOST:
        return "attempt_lost", WARN, f"{agent} was lost while it ran {test}"
    if outcome is Outcome.ERROR:
        return "attempt_error", WARN, f"{agent} could not run {test}: {written.reason}"
    return None
