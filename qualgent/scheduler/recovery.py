"""Recovery at start: restore engine and leases from the ledger, so that agents can reclaim running attempts."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterator
from functools import partial
from typing import Any, NamedTuple
from uuid import UUID

from django.conf import settings
from django.db.models import CharField, Count, F, Model, QuerySet
from django.db.models.functions import Cast
from msgspec.structs import replace

from jobs.derived_ids import group_key, labels_tuple, needs_of, run_key_of
from jobs.models import Attempt, Batch, Estimate, Group, HeldBuild, Job, ParkedJob, WindowLease
from jobs.selectors.savings import COUNTS
from jobs.statements.attempts import AttemptSpec
from jobs.statements.held_builds import StoredHold, remove_ended_holds
from jobs.statements.jobs import end_backoff
from qualgent.accounts.models import Audit
from qualgent.accounts.selectors import all_org_settings
from qualgent.core.keys import canonical_id, continue_behind
from qualgent.core.times import parse_milliseconds, to_milliseconds
from qualgent.engine.estimates import Estimates
from qualgent.engine.states import Status
from qualgent.engine.steps import Steps, parts_of
from qualgent.engine.values import BuildKey, GroupKey, JobSpec, LearnedEstimate, Lease
from qualgent.scheduler.core import Core

from .installs import MAX_BUILDS
from .leases import AttemptState, Running

logger = logging.getLogger("qualgent.scheduler.recovery")

ROWS_AT_A_TIME = 5000
FORGOTTEN_MS = 24 * 3600 * 1000  # after the end of a build's hold its next one is a first one
MAX_RATE_SECONDS = 3600.0  # how far back submits count against rate limits after a restart


class _LedgerState(NamedTuple):
    orgs: dict[str, dict[str, Any]]
    latest_submit_ms: int  # of the jobs that have not ended; 0: there are none
    estimates: list[LearnedEstimate]
    waiting: list[JobSpec]
    running: list[tuple[Attempt, Job]]
    held: list[tuple[WindowLease, Job]]
    limited: list[Job]  # unfinished jobs with a queue timeout
    savings: dict[str, dict[str, int]]  # by name of COUNTS and organization
    newest_id: str  # empty: no rows yet
    newest_job: str
    newest_attempt: str
    parked: list[str]  # job ids
    builds: list[tuple[BuildKey, StoredHold]]  # those that were held last


async def recover(core: Core) -> None:
    """Restore the scheduler's state from the ledger; agents have ``restart_grace_seconds`` to reclaim attempts."""
    began = time.monotonic()
    await core.ledger.write(partial(_forget_ended, core.clock.wall_ms()))
    ledger = await core.ledger.read(_read_ledger)
    now_ms = core.clock.now_ms()
    core.clock.resume_from(ledger.latest_submit_ms)
    continue_behind(ledger.newest_id)
    core.measures.newest_job, core.newest_attempt = ledger.newest_job, ledger.newest_attempt
    core.known_orgs = set(ledger.orgs)
    core.parked.load(ledger.parked)
    _resume_holds(core, ledger.builds)
    core.orgs.load(ledger.orgs)
    await _resume_rates(core)
    for name, numbers in ledger.savings.items():
        core.measures.resume(name, numbers)
    deadline_ms = now_ms + round(core.timing.restart_grace_seconds * 1000)
    await core.slices.run(_restore(core, ledger, now_ms, deadline_ms))
    if ledger.running or ledger.held:
        core.wakeups.watch_deadline(deadline_ms)
    if ledger.waiting or ledger.running:
        figures = len(ledger.waiting), len(ledger.running), time.monotonic() - began
        logger.info("recovered %d waiting and %d running jobs in %.2f s", *figures)


def _forget_ended(wall_ms: int, cursor: Any) -> None:
    """End all backoffs in the ledger, and delete holds of builds that ended long ago."""
    end_backoff(cursor)
    remove_ended_holds(cursor, wall_ms - FORGOTTEN_MS)


def _resume_holds(core: Core, builds: list[tuple[BuildKey, StoredHold]]) -> None:
    """Hold the builds that were held before the restart, until the stored times."""
    now_ms = core.clock.now_ms()
    past_ms = core.clock.wall_ms() - now_ms
    for build, stored in builds:
        core.engine.note_build(build, *core.build_holds.resume(build, stored, past_ms, now_ms))


def _restore(core: Core, ledger: _LedgerState, now_ms: int, deadline_ms: int) -> Steps[None]:
    """Restore waiting jobs and leases in steps, between which the event loop runs. Nothing is served before the end."""
    for jobs in parts_of(ledger.limited):
        for job in jobs:
            waited_ms = 0 if job.attempts else max(0, core.clock.wall_ms() - to_milliseconds(job.queued_at))
            core.queue_timeouts.add(str(job.id), job.queue_timeout_seconds or 0.0, waited_ms / 1000)
        yield
    for attempts in parts_of(ledger.running):
        for attempt, job in attempts:
            running = _restore_running(attempt, job, now_ms, deadline_ms)
            running.phase_ms = now_ms - max(
                0, core.clock.wall_ms() - to_milliseconds(attempt.started_at or attempt.leased_at)
            )
            core.leases.add(running)
        yield
    leases = [running.lease for running in core.leases]
    held = [_restore_held(row, job, now_ms, deadline_ms) for row, job in ledger.held]
    for running in held:
        core.leases.add(running)
    lent = [running.lease for running in held]
    yield from core.engine.restore(ledger.waiting, leases, ledger.estimates, now_ms, lent)
    for runs in parts_of(list(core.leases)):
        for running in runs:
            running.lease = _with_usual(running.lease, core.engine.estimates)
        yield


def _with_usual(lease: Lease, estimates: Estimates) -> Lease:
    """Return a restored lease with the usual run seconds of its test, which people are shown."""
    job = lease.job
    usual = estimates.durations(job.org_id, job.target).usual_seconds(job.test)
    return lease if usual is None else replace(lease, usual_run_seconds=usual)


async def _resume_rates(core: Core) -> None:
    """Charge jobs submitted before the restart to the rate limits of their orgs."""
    seconds = min(core.orgs.longest_refill_seconds(settings.QUALGENT_MAX_BATCH), MAX_RATE_SECONDS)
    if not seconds:
        return
    ago_ms = round(seconds * 1000)
    wall_ms, now_ms = core.clock.wall_ms(), core.clock.now_ms()
    submitted = await core.ledger.read(_submitted_since, wall_ms - ago_ms)
    # the wall clock may have been set meanwhile: clamp to the window that was read
    moments = [(org, now_ms - min(max(0, wall_ms - at_ms), ago_ms), jobs) for org, at_ms, jobs in submitted]
    core.admission.resume(moments, now_ms - ago_ms, now_ms)


def _submitted_since(wall_ms: int) -> list[tuple[str, int, int]]:
    """Return (org, wall-clock ms, number of jobs) of recent submissions since this time, oldest first."""
    recent = Job.objects.filter(pk__gte=UUID(int=max(0, wall_ms) << 80))
    rows = recent.values_list("org_id", "created_at").annotate(Count("pk")).order_by("created_at")
    return [(org_id, to_milliseconds(created_at), jobs) for org_id, created_at, jobs in rows]


def _restore_running(attempt: Attempt, job: Job, now_ms: int, deadline_ms: int) -> Running:
    """Return a running attempt from its rows, as active; ``deadline_ms`` (monotonic): to be reclaimed until then."""
    return Running(
        _restored_lease(attempt, job, now_ms, deadline_ms, installs=attempt.installs),
        attempt.token,
        attempt.simulated,
        deadline_ms,
        to_milliseconds(attempt.leased_at),
        AttemptState.ACTIVE,  # the lease may not have been accepted: nobody recorded that
        _restored_spec(job, attempt.number),
        phase=attempt.phase,
        install_seconds=attempt.install_seconds,
        window=_window_of(attempt),
    )


def _restore_held(row: WindowLease, job: Job, now_ms: int, deadline_ms: int) -> Running:
    """Return a held lease from its rows; ``deadline_ms`` (monotonic): to be reclaimed until then."""
    return Running(
        _restored_lease(row, job, now_ms, deadline_ms, installs=False),
        row.token,
        row.simulated,
        deadline_ms,
        to_milliseconds(row.held_at),
        AttemptState.HELD,
        _restored_spec(job, job.attempts + 1),
        window=str(row.window),
        has_begun=False,
        is_held=True,
    )


def _window_of(attempt: Attempt) -> str:
    """Return the first attempt of this attempt's window; empty: it is the first, or ran alone."""
    return "" if attempt.began_start else str(attempt.window)


def _restored_lease(row: Attempt | WindowLease, job: Job, now_ms: int, deadline_ms: int, *, installs: bool) -> Lease:
    """Return the engine's lease from the row of an attempt or of a held lease."""
    return Lease(
        id=str(row.id),
        job=spec_of(job),
        agent_id=row.agent,
        installs=installs,
        expected_install_seconds=0.0,
        expected_run_seconds=0.0,
        started_ms=now_ms,
        deadline_ms=deadline_ms,
    )


def _restored_spec(job: Job, number: int) -> AttemptSpec:
    """Return the job's details that its attempt with this number needs, from the job's row."""
    return AttemptSpec(
        number,
        str(job.batch_id) if job.batch_id else None,
        on_disconnect=job.on_disconnect,
        disconnect_wait_seconds=job.disconnect_wait_seconds,
    )


def _read_ledger() -> _LedgerState:
    """Read all rows that the engine is restored from: jobs, leases, organizations, estimates, holds."""
    rows = WindowLease.objects.filter(job__status=Status.PENDING, job__parked__isnull=True).select_related("job")
    held = [(row, row.job) for row in rows.order_by("pk")]
    waiting = list(_iterate_waiting(_tried()))
    attempts = Attempt.objects.filter(outcome="").select_related("job")
    parked = list(map(str, ParkedJob.objects.values_list("pk", flat=True)))
    running = [
        (attempt, attempt.job)
        for attempt in attempts.exclude(job__in=ParkedJob.objects.values("pk"))
        if attempt.job.attempt_id == attempt.id
    ]
    queued = [spec.submitted_ms for spec in waiting] + [to_milliseconds(job.queued_at) for _, job in running]
    return _LedgerState(
        all_org_settings(),
        max(queued, default=0),
        [LearnedEstimate(row.kind, tuple(json.loads(row.key)), row.seconds) for row in Estimate.objects.all()],
        waiting,
        running,
        held,
        list(_unparked_jobs().filter(status__in=[Status.PENDING, Status.RUNNING], queue_timeout_seconds__isnull=False)),
        _count_savings(),
        max(_newest_id(model) for model in (Job, Batch, Audit, Attempt, WindowLease)),
        _newest_id(Job),
        max(_newest_id(Attempt), _newest_id(WindowLease)),
        parked,
        [_stored_hold(row) for row in HeldBuild.objects.order_by("-until")[:MAX_BUILDS]],
    )


def _stored_hold(row: HeldBuild) -> tuple[BuildKey, StoredHold]:
    """Return a build and its hold from the row of a held build."""
    times = to_milliseconds(row.since), to_milliseconds(row.until)
    hold = StoredHold(row.reason, tuple(row.agents), row.holds, row.provisional, *times)
    return BuildKey(row.org_id, row.app_version_id, row.target), hold


def _unparked_jobs() -> QuerySet[Job]:
    """Return the jobs that are not parked, as a query."""
    return Job.objects.exclude(pk__in=ParkedJob.objects.values("pk"))


def _count_savings() -> dict[str, dict[str, int]]:
    """Return installs and runner starts, made and avoided, by counter and organization ("" in local mode)."""
    ended = Attempt.objects.exclude(outcome="").order_by()
    rows: list[dict[str, Any]]
    if settings.QUALGENT_AUTH:
        rows = [dict(row) for row in ended.annotate(org_id=F("job__org_id")).values("org_id").annotate(**COUNTS)]
    else:
        rows = [{"org_id": "", **ended.aggregate(**COUNTS)}]
    return {name: {row["org_id"]: row[name] for row in rows} for name in COUNTS}


def _newest_id(model: type[Model]) -> str:
    """Return the newest id of a model whose ids sort by time; empty: no rows."""
    newest = model._default_manager.order_by("-pk").values_list("pk", flat=True).first()
    return "" if newest is None else str(newest)


def _tried() -> dict[str, tuple[str, ...]]:
    """Return, by waiting job, the agents that ran it since it was last submitted or retried, oldest first."""
    tried: dict[str, tuple[str, ...]] = {}
    rows = Attempt.objects.filter(job__status=Status.PENDING, number__gt=F("job__round_start")).exclude(outcome="")
    for job_id, agent in rows.order_by("job_id", "number").values_list("job_id", "agent"):
        earlier = tried.get(str(job_id), ())
        tried[str(job_id)] = (*(name for name in earlier if name != agent), agent)
    return tried


def _iterate_waiting(tried: dict[str, tuple[str, ...]]) -> Iterator[JobSpec]:
    # what a group's jobs share is read once; as text: Django's conversion of ids and times took most of a restart
    """Yield the waiting jobs that are not parked, as the engine takes them. ``tried``: agents by job."""
    groups = _Groups()
    as_text = (Cast(name, CharField()) for name in ("id", "group_id", "queued_at", "environment", "source"))
    # in any order: the engine ranks by the times in the rows
    rows = _unparked_jobs().filter(status=Status.PENDING).values_list(*as_text, "test", "priority")
    for text, group_id, queued_at, environment, source, test, priority in rows.iterator(ROWS_AT_A_TIME):
        job_id = canonical_id(text)
        org, app, target, labels, needs = groups[group_id]
        yield JobSpec(
            id=job_id,
            org_id=org,
            app_version_id=app,
            target=target,
            test=test,
            priority=priority,
            submitted_ms=parse_milliseconds(queued_at),
            labels=labels,
            needs=needs,
            tried=tried.get(job_id, ()),
            run_key=run_key_of(json.loads(environment), json.loads(source or "null")) if needs else "",
        )


class _Groups(dict[str, GroupKey]):
    """The keys of groups by their ids as the database has them; those with unfinished jobs are read together."""

    def __init__(self) -> None:
        super().__init__()
        for group in Group.objects.filter(total__gt=F("done") + F("failed") + F("cancelled")):
            self._add_group(group)

    def __missing__(self, text: str) -> GroupKey:
        self._add_group(Group.objects.get(pk=UUID(text)))
        return self[text]

    def _add_group(self, group: Group) -> None:
        """Cache a group's key, shared by all of its jobs."""
        key = group_key(group)
        self[group.pk.hex] = self[str(group.pk)] = key  # SQLite's, PostgreSQL's


def spec_of(job: Job) -> JobSpec:
    """Return a job's row in the form that the engine queues."""
    return JobSpec(
        id=str(job.id),
        org_id=job.org_id,
        app_version_id=job.app_version_id,
        target=job.target,
        test=job.test,
        priority=job.priority,
        submitted_ms=to_milliseconds(job.queued_at),
        labels=labels_tuple(job.labels),
        needs=needs_of(job.environment, job.source),
        run_key=run_key_of(job.environment, job.source),
    )
