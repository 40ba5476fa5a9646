"""Events about ended attempts and batches."""

from __future__ import annotations

from jobs.history.values import BAD, INFO, WARN
from jobs.statements.jobs import EndedBatch
from qualgent.engine.states import Status
from qualgent.engine.values import Outcome
from qualgent.scheduler.core import Core
from qualgent.scheduler.leases import Running

from .verdicts import Conclusion


def emit_attempt_ended(core: Core, running: Running, outcome: Outcome, conclusion: Conclusion) -> None:
    """Emit an event for a failure, a quarantine, a flaky pass, an error or a lost agent; none for a plain pass."""
    found = _event(running, outcome, conclusion)
    if found is not None:
        job, batch_id, agent = running.lease.job, running.spec.batch_id, running.lease.agent_id
        core.events.emit(*found, org_id=job.org_id, job_id=job.id, batch_id=batch_id, agent=agent)
    if conclusion.batch_end is not None:
        emit_batch_ended(core, conclusion.batch_end)


def emit_batch_ended(core: Core, batch: EndedBatch) -> None:
    origin = " ".join(filter(None, [batch.suite, batch.branch, batch.commit[:10]]))
    counts = (batch.failed, "failed"), (batch.cancelled, "cancelled"), (batch.done, "passed")
    ends = [f"{number} {word}" for number, word in counts if number]
    if batch.excused:
        ends.append(f"{batch.excused} of the failed in quarantine")
    text = f"{origin or f'a batch of {batch.total}'} has ended: {', '.join(ends)}"
    level = BAD if batch.failed > batch.excused else INFO
    core.events.emit("batch_ended", level, text, org_id=batch.org_id or "", batch_id=batch.id)


def _event(running: Running, outcome: Outcome, conclusion: Conclusion) -> tuple[str, str, str] | None:
    test, agent = running.lease.job.test, running.lease.agent_id
    why = conclusion.cause or conclusion.reason
    if conclusion.quarantined:
        return "job_quarantined", BAD, f"{test} is {conclusion.reason}"
    if conclusion.excused:
        return "job_excused", INFO, f"{test}, in quarantine, failed on {agent}: {why}"
    if conclusion.status is Status.FAILED:
        return "job_failed", BAD, f"{test} failed on {agent}: {why}"
    if conclusion.flaky:
        return "job_flaky", WARN, f"{test} passed on {agent}, at attempt {running.number}"
    if outcome is Outcome.LOST:
        return "attempt_lost", WARN, f"{agent} was lost while it ran {test}"
    if outcome is Outcome.ERROR:
        return "attempt_error", WARN, f"{agent} could not run {test}: {why}"
    return None
