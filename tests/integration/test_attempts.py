"""The lifecycle of an attempt: leased, accepted, started, and ended exactly once."""

from __future__ import annotations

import hashlib

import msgspec
import pytest

from jobs import selectors
from jobs.models import Attempt
from qgprotocol import messages
from qualgent.core.errors import ConflictError, NotFoundError
from qualgent.core.keys import new_id
from qualgent.engine.retry import RetryPolicy
from tests.integration.acts import cancel_job, retry_job, set_priority
from tests.integration.conftest import Scheduler
from tests.integration.steps import job, submit, until


async def test_a_job_runs_and_passes(scheduler: Scheduler) -> None:
    """The job's row follows lease, accept, start, progress, result and acknowledgement."""
    host = await scheduler.connect()
    job_id = await submit(test="tests/a.spec.js", priority=3)
    lease = await host.take_lease()
    assert (lease.job.id, lease.job.test, lease.job.priority, lease.number) == (job_id, "tests/a.spec.js", 3, 1)
    assert (await job(scheduler, job_id)).status == "running"
    acknowledged = await host.report(lease, "passed", run_seconds=2.5, install_seconds=4.0)
    assert acknowledged.accepted
    ended = await job(scheduler, job_id)
    assert (ended.status, ended.phase, ended.agent, ended.attempts) == ("done", None, "agent-1", 1)
    attempt = (await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id))[0]
    assert (attempt.outcome, attempt.run_seconds, attempt.install_seconds) == ("passed", 2.5, 4.0)


async def test_a_lease_is_committed_before_it_is_sent(scheduler: Scheduler) -> None:
    """The attempt is a committed row by the time its agent receives the lease."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.expect(messages.LeaseOffer)
    attempts = await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id)
    assert [(attempt.id, attempt.number) for attempt in attempts] == [(lease.attempt, 1)]


async def test_a_failed_test_fails_the_job(scheduler: Scheduler) -> None:
    """A failed test is a final result: the job is not retried and records the reason."""
    host = await scheduler.connect()
    job_id = await submit()
    await host.report(await host.begin(), "failed", exit_code=1, message="2 of 9 cases failed")
    ended = await job(scheduler, job_id)
    assert ended.status == "failed"
    assert "2 of 9 cases failed" in ended.reason


async def test_a_repeated_result_changes_nothing(scheduler: Scheduler) -> None:
    """Only the first result of an attempt counts; later ones are acknowledged as stale."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    assert (await host.report(lease, "passed")).accepted
    again = await host.report(lease, "failed")
    assert not again.accepted
    assert (await job(scheduler, job_id)).status == "done"


async def test_concurrent_results_are_accepted_once(scheduler: Scheduler) -> None:
    """Of twenty copies of one result in flight exactly one is accepted."""
    host = await scheduler.connect()
    await submit()
    lease = await host.begin()
    for _ in range(20):
        await host.send_result(lease)
    answers = [await host.expect(messages.Acknowledge) for _ in range(20)]
    assert sum(answer.accepted for answer in answers) == 1


async def test_a_wrong_token_changes_nothing(scheduler: Scheduler) -> None:
    """A result without the attempt's token does not end it."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.begin()
    forged = msgspec.structs.replace(lease, token="forged")
    assert not (await host.report(forged)).accepted
    assert (await job(scheduler, job_id)).status == "running"


async def test_a_declined_lease_counts_as_no_attempt(scheduler: Scheduler) -> None:
    """The job is requeued and no attempt is counted."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.expect(messages.LeaseOffer)
    await host.say(messages.Heartbeat(accepting=False))
    await host.say(messages.Decline(attempt=lease.attempt, token=lease.token, reason="ending"))
    waiting = await until(scheduler, job_id, "pending")
    assert (waiting.attempts, waiting.agent) == (0, None)


async def test_a_lease_that_is_not_accepted_is_requeued(scheduler: Scheduler) -> None:
    """An agent that does not accept in time loses the lease."""
    await scheduler.stop()
    await scheduler.start(accept_seconds=0.1)
    host = await scheduler.connect()
    job_id = await submit()
    first = await host.expect(messages.LeaseOffer)
    await host.expect(messages.Revoke)
    second = await host.expect(messages.LeaseOffer)
    assert second.job.id == job_id
    assert second.attempt != first.attempt
    assert second.number == 1


async def test_cancelling_a_waiting_job(scheduler: Scheduler) -> None:
    """The job ends at once and is never leased."""
    job_id = await submit()
    await cancel_job(job_id=job_id)
    await cancel_job(job_id=job_id)  # again: harmless
    assert (await job(scheduler, job_id)).status == "cancelled"
    other = await submit()
    host = await scheduler.connect()
    assert (await host.take_lease()).job.id == other


async def test_cancelling_a_running_job(scheduler: Scheduler) -> None:
    """The job ends at once; its agent is told to stop and gets new work only after it has released it."""
    host = await scheduler.connect()
    job_id, other = await submit(), await submit()
    lease = await host.begin()
    assert lease.job.id == job_id
    await cancel_job(job_id=job_id)
    assert (await job(scheduler, job_id)).status == "cancelled"
    assert (await host.expect(messages.Revoke)).attempt == lease.attempt
    assert scheduler.fleet.states()["stopping"] == 1
    assert not (await host.report(lease, "cancelled", run_seconds=0.5)).accepted
    assert (await host.take_lease()).job.id == other


async def test_a_result_that_crosses_a_cancel_is_stale(scheduler: Scheduler) -> None:
    """A pass that was already in flight changes nothing, and the agent is free."""
    host = await scheduler.connect()
    job_id, other = await submit(), await submit()
    lease = await host.begin()
    await cancel_job(job_id=job_id)
    await host.expect(messages.Revoke)
    assert not (await host.report(lease, "passed")).accepted
    assert (await job(scheduler, job_id)).status == "cancelled"
    assert (await host.take_lease()).job.id == other


async def test_a_job_cancelled_before_its_start_never_runs(scheduler: Scheduler) -> None:
    """Cancelled between lease and accept, no start is sent and the agent is free at once."""
    host = await scheduler.connect()
    job_id, other = await submit(), await submit()
    lease = await host.expect(messages.LeaseOffer)
    await cancel_job(job_id=job_id)
    await host.expect(messages.Revoke)
    await host.say(messages.Accept(attempt=lease.attempt, token=lease.token))
    await host.expect(messages.Revoke)
    assert (await host.take_lease()).job.id == other


async def test_ended_jobs_cannot_be_cancelled(scheduler: Scheduler) -> None:
    """The error names the status in which the job ended."""
    host = await scheduler.connect()
    job_id = await submit()
    await host.report(await host.begin())
    with pytest.raises(ConflictError, match="ended already: done"):
        await cancel_job(job_id=job_id)
    with pytest.raises(NotFoundError):
        await cancel_job(job_id=new_id())


async def test_retrying_a_failed_job(scheduler: Scheduler) -> None:
    """The job is queued for another round and keeps its earlier attempts."""
    host = await scheduler.connect()
    job_id = await submit()
    await host.report(await host.begin(), "failed")
    with pytest.raises(ConflictError):
        await set_priority(job_id=job_id, priority=0)
    await retry_job(job_id=job_id)
    lease = await host.begin()
    assert (lease.job.id, lease.number) == (job_id, 2)
    await host.report(lease, "passed")
    ended = await job(scheduler, job_id)
    assert (ended.status, ended.attempts) == ("done", 2)
    with pytest.raises(ConflictError, match="only a failed or cancelled job"):
        await retry_job(job_id=job_id)


async def test_priority_0_runs_before_other_waiting_jobs(scheduler: Scheduler) -> None:
    """A changed priority overtakes jobs submitted earlier."""
    await submit(app_version_id="1.0", priority=2)
    urgent = await submit(app_version_id="2.0", priority=5)
    await set_priority(job_id=urgent, priority=0)
    assert (await job(scheduler, urgent)).priority == 0
    host = await scheduler.connect()
    assert (await host.take_lease()).job.id == urgent


async def test_an_error_is_retried_after_a_backoff(scheduler: Scheduler) -> None:
    """An attempt that could not run is not final: the job backs off, then waits again."""
    host = await scheduler.connect()
    job_id = await submit()
    await host.report(await host.begin(), "error", message="install failed")
    waiting = await job(scheduler, job_id)
    assert (waiting.status, waiting.phase) == ("pending", "backoff")
    explanations = scheduler.runtime.engine.explain(scheduler.runtime.clock.now_ms(), jobs=[job_id])
    assert explanations[job_id].reason == "backoff"


async def test_a_backoff_ends_on_time(scheduler: Scheduler) -> None:
    """After the backoff the job is shown as queued and is leased again."""
    scheduler.runtime.retry_policy = RetryPolicy(backoff_base_seconds=0.2)
    host = await scheduler.connect()
    job_id = await submit()
    await host.report(await host.begin(), "error")
    assert (await job(scheduler, job_id)).phase == "backoff"
    again = await host.take_lease()
    assert (again.job.id, again.number) == (job_id, 2)


async def test_an_agent_gets_only_matching_targets_and_labels(scheduler: Scheduler) -> None:
    """Jobs for other targets or labels stay queued."""
    ios = await submit(target="ios")
    labelled = await submit(labels={"os": "17"})
    plain = await submit()
    host = await scheduler.connect()
    assert (await host.take_lease()).job.id == plain
    better = scheduler.host("agent-2")
    await better.connect(labels={"os": "17", "size": "big"})
    assert (await better.take_lease()).job.id == labelled
    explanations = scheduler.runtime.engine.explain(scheduler.runtime.clock.now_ms(), jobs=[ios])
    assert explanations[ios].reason == "no_agent"
    assert "ios" in explanations[ios].text


async def test_tokens_are_in_no_api_response(scheduler: Scheduler) -> None:
    """An attempt's token is known to its agent only; the ledger has its hash."""
    host = await scheduler.connect()
    job_id = await submit()
    lease = await host.take_lease()
    attempts = await scheduler.runtime.ledger.read(selectors.jobs.list_attempts, job_id=job_id)
    assert lease.token not in msgspec.json.encode(attempts).decode()
    kept = await scheduler.runtime.ledger.read(lambda: Attempt.objects.get().token)
    assert kept == hashlib.sha256(lease.token.encode()).hexdigest()
    assert kept not in msgspec.json.encode(attempts).decode()
