"""Submission of jobs: plan them, check limits, store them in one commit, queue them, and lease at once if possible."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from msgspec import UNSET

from jobs.contract import Submission
from jobs.derived_ids import group_id, labels_tuple, needs_of, run_key_of
from jobs.job_views import JobView
from jobs.statements.submissions import NewJobs, insert_submissions, new_job_view
from qualgent.accounts.statements import insert_orgs
from qualgent.core.errors import ConflictError, InvalidInputError, LimitError, TooLargeError
from qualgent.core.keys import new_id
from qualgent.core.times import time_text
from qualgent.engine.errors import GroupsFullError, OrgFullError
from qualgent.engine.steps import Steps, parts_of
from qualgent.engine.values import Capabilities, GroupKey, JobSpec, count_by_org
from qualgent.scheduler.admission import DEFAULT_PRIORITY, groups_full_error, org_full_error
from qualgent.scheduler.commit_order import Turn
from qualgent.scheduler.core import Core, refuse_deleting, require_orgs
from qualgent.scheduler.dedupe import DedupeKey, dedupe_key, find_duplicates
from qualgent.scheduler.dispatcher import Dispatcher
from qualgent.scheduler.files import set_app_urls, touch_bundles
from qualgent.scheduler.idempotency import OtherRequest, reply_or_conflict, store_reply, stored_reply
from qualgent.scheduler.job_requests import SubmitJobs, SubmitReply, Submitted
from qualgent.scheduler.repetition import earlier_reply, store_replies

_id, _org_id, _dedupe = map(attrgetter, ("id", "org_id", "dedupe"))

CREATED, REPEATED = 201, 200  # HTTP statuses, as the admin shows them
FEW = 256  # jobs that are planned at once, and groups whose jobs are queued at once: those of one take microseconds
MANY = 2_000  # jobs of a list that are queued at once, a few milliseconds


class SubmissionPlan(NamedTuple):
    """The jobs to store, and the jobs named in the reply (these, and existing duplicates)."""

    specs: list[JobSpec]
    rows: list[JobView]
    named: list[JobView]

    def without_duplicates(
        self, submissions: Sequence[Submission], waiting: Mapping[DedupeKey, JobView]
    ) -> SubmissionPlan:
        """Return the plan without the jobs that wait already, whose existing jobs the reply names instead."""
        plan, known = SubmissionPlan([], [], []), dict(waiting)  # known: also duplicates within the submission
        for submission, spec, row, view in zip(submissions, self.specs, self.rows, self.named, strict=True):
            duplicate = known.get(dedupe_key(row)) if submission.dedupe else None
            plan.named.append(duplicate or view)
            if duplicate is None:
                plan.specs.append(spec)
                plan.rows.append(row)
                known.setdefault(dedupe_key(row), view)
        return plan


class StoreResult(NamedTuple):
    """The result of a unit that did not store its whole plan."""

    earlier: Submitted | OtherRequest | None = None  # stored under the Idempotency-Key
    conflict: str = ""
    plan: SubmissionPlan | None = None  # what was stored instead: without new duplicates
    submitted: Submitted | None = None


class SubmissionUnit:
    """One submit, and as a callable its unit of the ledger, which may run twice: it changes rows, never this object."""

    turn = Turn.SUBMIT
    planned: Submitted  # the reply if the whole plan is stored
    names_files = False  # URLs of builds, or bundles, whose rows are written besides

    def __init__(self, command: SubmitJobs, submitted_ms: int) -> None:
        self.submissions = command.submissions
        self.orgs = set(map(_org_id, command.submissions))
        self.submitted_ms = submitted_ms
        self.caller = command.caller
        self.idempotency = command.idempotency
        self.sent = None if command.idempotency is not None else command.sent  # the key does as well
        self.batch_id = new_id() if command.as_batch else None
        self.origin = command.origin
        self.token_id = (command.caller.subject or None) if command.caller.kind == "token" else None
        self.new_orgs: set[str] = set()
        rows: list[JobView] = []
        self.full_plan = self.plan = SubmissionPlan([], rows, rows)  # with and without duplicates
        self.groups: dict[tuple[Any, ...], tuple[GroupKey, str]] = {}  # of its jobs, with their ids
        self.waiting: Mapping[DedupeKey, JobView] | None = None  # duplicates found before the unit; None: no dedupe

    def plan_jobs(self, submissions: Sequence[Submission], priorities: Mapping[str, int]) -> None:
        """Add rows and engine specs of jobs to the plan. ``priorities``: default priorities of orgs with a ceiling."""
        specs, rows, _ = self.full_plan
        groups, batch_id, submitted_ms = self.groups, self.batch_id, self.submitted_ms
        created_at = time_text(submitted_ms)
        for submission in submissions:
            labels = labels_tuple(submission.labels) if submission.labels else ()
            needs: Capabilities = ()
            run_key = ""
            if submission.environment or submission.source is not None:
                needs = needs_of(submission.environment, submission.source)
                run_key = run_key_of(submission.environment, submission.source)
                self.names_files |= "bundle" in needs
            if submission.app_url:
                self.names_files = True
            named = submission.org_id, submission.app_version_id, submission.target, labels, needs
            known = groups.get(named)
            if known is None:
                key = GroupKey(*named)
                known = groups[named] = key, group_id(key)
            (org, app, target, labels, needs), group = known  # one text for all jobs of a group, whose hash is known
            test, job_id, priority = submission.test, new_id(), submission.priority
            if priority is UNSET:
                priority = priorities.get(org, DEFAULT_PRIORITY)
            specs.append(
                JobSpec(
                    id=job_id,
                    org_id=org,
                    app_version_id=app,
                    target=target,
                    test=test,
                    priority=priority,
                    submitted_ms=submitted_ms,
                    labels=labels,
                    needs=needs,
                    run_key=run_key,
                )
            )
            rows.append(
                new_job_view(
                    submission, job_id=job_id, priority=priority, group=group, batch_id=batch_id, created_at=created_at
                )
            )

    def plan_in_steps(self, priorities: Mapping[str, int]) -> Steps[None]:
        """Plan the jobs of a long list in steps, between which the event loop runs."""
        for part in parts_of(self.submissions):
            self.plan_jobs(part, priorities)
            yield

    def end_planning(self, known_orgs: set[str]) -> None:
        # known orgs need no statement; the set caches rows, which ``org_removal`` alone deletes
        """Complete the plan: which organizations are new, and the reply if all of it is stored."""
        self.new_orgs = self.orgs - known_orgs
        self.planned = self.reply_of(self.plan)

    @property
    def dedupe_keys(self) -> set[DedupeKey]:
        """Return the keys by which waiting duplicates are found, of submissions with ``dedupe``."""
        if not any(map(_dedupe, self.submissions)):  # nearly always
            return set()
        pairs = zip(self.submissions, self.full_plan.rows, strict=True)
        return {dedupe_key(row) for submission, row in pairs if submission.dedupe}

    def exclude_duplicates(self, waiting: Mapping[DedupeKey, JobView]) -> None:
        """Remove from the plan the jobs with a waiting duplicate (by key); the unit checks again as it commits."""
        self.waiting = waiting
        self.plan = self.full_plan.without_duplicates(self.submissions, waiting)
        self.planned = self.reply_of(self.plan)

    def reply_of(self, plan: SubmissionPlan) -> Submitted:
        """Return the reply to the client if exactly this plan is stored."""
        existing: list[str] = []
        if self.waiting is not None:
            new = {row.id for row in plan.rows}
            existing = list(dict.fromkeys(view.id for view in plan.named if view.id not in new))
        added, created_at = len(plan.rows), time_text(self.submitted_ms)
        batch_id = self.batch_id if added else None
        return Submitted(jobs=plan.named, batch_id=batch_id, added=added, existing=existing, created_at=created_at)

    def __call__(self, cursor: Any) -> StoreResult | None:
        """Store the jobs. None: the whole plan was stored, and ``planned`` is the reply."""
        if self.idempotency is not None:
            earlier = stored_reply(cursor, self.caller, self.idempotency, self.submitted_ms, Submitted)
            if earlier is not None:
                return StoreResult(earlier=earlier)
        elif self.sent is not None and (replied := earlier_reply(cursor, self.sent, Submitted)) is not None:
            return StoreResult(earlier=replied)
        if self.new_orgs:
            insert_orgs(cursor, self.new_orgs, self.submitted_ms)
        if self.names_files:
            rows, now_ms = self.full_plan.rows, self.submitted_ms
            conflict = set_app_urls(cursor, rows, now_ms) or touch_bundles(cursor, rows, now_ms)
            if conflict:
                return StoreResult(conflict=conflict)  # only builds and orgs were written, which is harmless
        stored, submitted, result = self.plan, self.planned, None
        if self.waiting is not None and (meanwhile := find_duplicates(self.dedupe_keys - self.waiting.keys())):
            stored = self.full_plan.without_duplicates(self.submissions, {**self.waiting, **meanwhile})
            submitted = self.reply_of(stored)
            result = StoreResult(plan=stored, submitted=submitted)
        if stored.rows:
            insert_submissions(cursor, [self._new_jobs(stored)])
        if self.idempotency is not None:
            status = CREATED if submitted.added else REPEATED
            store_reply(cursor, self.caller, self.idempotency, submitted, status, self.submitted_ms)
        if self.sent is not None:
            store_replies(cursor, [(self.sent, submitted)], self.submitted_ms)
        return result

    @classmethod
    def run_together(cls, cursor: Any, units: Sequence[SubmissionUnit]) -> list[StoreResult | None]:
        """Store submissions in bulk (result None: as planned) where they only insert, each other one by itself."""
        simple = [unit for unit in units if unit._is_simple]
        if simple:
            insert_submissions(cursor, [unit._new_jobs(unit.plan) for unit in simple])
            store_replies(cursor, [(unit.sent, unit.planned) for unit in simple], simple[0].submitted_ms)
        return [None if unit._is_simple else unit(cursor) for unit in units]

    @property
    def _is_simple(self) -> bool:
        """Return whether it only inserts jobs: no dedupe, key, files, new organizations or repeated request."""
        repeated = self.sent is not None and self.sent.again
        own = self.idempotency or repeated or self.new_orgs or self.waiting is not None
        return not own and not self.names_files

    def _new_jobs(self, plan: SubmissionPlan) -> NewJobs:
        """Return the plan's jobs and batch in the form in which they are inserted."""
        return NewJobs(plan.rows, self.batch_id, self.origin, self.submitted_ms, self.token_id)


async def submit_jobs(core: Core, dispatcher: Dispatcher, command: SubmitJobs) -> SubmitReply:
    """Store, commit and queue the jobs of a submission, all or none; return the reply for the client.

    Jobs with ``dedupe`` that wait already are not stored again. With an Idempotency-Key the reply is stored for 24
    hours and returned again to the same request, regardless of limits.
    """
    request = SubmissionUnit(command, core.clock.submit_ms())
    submitted = await _plan_and_store(core, dispatcher, request)
    return SubmitReply(submitted, core.admission.headers(request.orgs, core.clock.now_ms()))


async def _plan_and_store(core: Core, dispatcher: Dispatcher, request: SubmissionUnit) -> Submitted:
    """Check the organizations, plan the jobs, exclude duplicates, and admit and store the rest."""
    try:
        await require_orgs(core, request.orgs)
        priorities = core.admission.check_priorities(request.orgs, request.submissions)
        if len(request.submissions) > FEW:
            await core.slices.run(request.plan_in_steps(priorities))
        else:
            request.plan_jobs(request.submissions, priorities)
        request.end_planning(core.known_orgs)
        if dedupe_keys := request.dedupe_keys:
            request.exclude_duplicates(await core.ledger.read(find_duplicates, dedupe_keys))
        plan, planned = request.plan, request.planned
        result = await _admit_and_store(core, dispatcher, request)
    except (InvalidInputError, LimitError, TooLargeError) as error:
        return await _earlier_reply_or_raise(error, core, request)
    if result is not None:
        if result.conflict:
            raise ConflictError(result.conflict)
        if result.earlier is not None:
            _check_cancelled()
            return reply_or_conflict(result.earlier)
        assert result.plan is not None
        assert result.submitted is not None
        plan, planned = result.plan, result.submitted
    core.known_orgs |= request.new_orgs
    for row in plan.rows:
        if row.queue_timeout_seconds is not None:
            core.queue_timeouts.add(row.id, row.queue_timeout_seconds)
    core.changes.touch_jobs(plan.rows)
    _check_cancelled()
    return planned


async def _earlier_reply_or_raise(refusal: Exception, core: Core, request: SubmissionUnit) -> Submitted:
    """Return the stored reply if this submission was accepted before; else raise the refusal."""
    key, sent = request.idempotency, request.sent
    if key is not None:
        caller, now_ms = request.caller, request.submitted_ms
        earlier = await core.ledger.write(lambda cursor: stored_reply(cursor, caller, key, now_ms, Submitted))
        if earlier is not None:
            return reply_or_conflict(earlier)
    elif sent is not None and sent.again:
        replied = await core.ledger.write(lambda cursor: earlier_reply(cursor, sent, Submitted))
        if replied is not None:
            return replied
    raise refusal


async def _admit_and_store(core: Core, dispatcher: Dispatcher, unit: SubmissionUnit) -> StoreResult | None:
    """Charge the jobs to their orgs' rates and store them; refund those not stored. Raises as submit_jobs."""
    admission, specs = core.admission, unit.plan.specs
    jobs = count_by_org(specs)
    admission.take(jobs, core.clock.now_ms())
    try:
        store = _store if len(unit.groups) <= FEW and len(specs) <= MANY else _store_many
        result = await store(core, dispatcher, unit, admission.limits(jobs))
    except Exception as error:
        admission.refund(jobs, core.clock.now_ms())
        if isinstance(error, OrgFullError):
            raise org_full_error(error, jobs[error.org_id]) from error
        if isinstance(error, GroupsFullError):
            raise groups_full_error(error) from error
        raise
    if result is not None:
        stored = {} if result.plan is None else count_by_org(result.plan.specs)
        left = {org_id: number - stored.get(org_id, 0) for org_id, number in jobs.items()}
        admission.refund(left, core.clock.now_ms())
    return result


async def _store(
    core: Core, dispatcher: Dispatcher, unit: SubmissionUnit, limits: Mapping[str, Mapping[str, int]]
) -> StoreResult | None:
    """Commit the jobs and their immediate leases in one transaction; return what differs from the plan, if anything.

    The jobs enter the engine first and are discarded if the ledger does not store them. Nothing is published and no
    lease is sent before the commit.
    """
    specs = unit.plan.specs
    refuse_deleting(core, unit.orgs)  # here, as nothing is awaited until it is posted
    try:
        with core.ledger.single_commit():
            now_ms = core.clock.now_ms()
            core.engine.submit(specs, now_ms, **limits, reserved=True)
            posted = core.ledger.post(unit, shielded=True)
            sending = await dispatcher.assign_now()
        try:
            result = await posted
        except asyncio.CancelledError:
            # the client disconnected; the live state must match what was stored nevertheless
            result = posted.result()
        stored_specs = _stored_specs(specs, result)
        core.engine.confirm(jobs=map(_id, stored_specs))
        core.measures.submitted(stored_specs)
        if len(stored_specs) < len(specs):
            stored = set(map(_id, stored_specs))
            dispatcher.forget([spec.id for spec in specs if spec.id not in stored])
        if sending is not None:  # the lease is sent before the reply, as a device waits for it
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(0)  # it was committed with the jobs
                if not sending.done():
                    await asyncio.wait([sending], timeout=1)
                await asyncio.sleep(0)  # lets the connection's writer run
    except Exception:
        dispatcher.forget([spec.id for spec in specs])
        raise
    return result


async def _store_many(
    core: Core, dispatcher: Dispatcher, unit: SubmissionUnit, limits: Mapping[str, Mapping[str, int]]
) -> StoreResult | None:
    """Commit a long list of jobs, announced to the engine for its limits, then queue them in slices."""
    specs = unit.plan.specs
    refuse_deleting(core, unit.orgs)  # here, as nothing is awaited until it is posted
    core.engine.announce(specs, **limits)
    entering: asyncio.Task[StoreResult | None] = core.tasks.spawn(
        _commit_and_enter(core, core.ledger.post(unit), specs)
    )
    try:
        return await asyncio.shield(entering)
    except asyncio.CancelledError:  # the client disconnected; what was stored enters nevertheless
        await asyncio.wait([entering])
        return entering.result()


async def _commit_and_enter(
    core: Core, posted: asyncio.Future[StoreResult | None], specs: list[JobSpec]
) -> StoreResult | None:
    """Wait for the commit of announced jobs, queue the stored ones in the engine and withdraw the others."""
    ids = [spec.id for spec in specs]
    core.measures.submitting.update(dict.fromkeys(ids))
    try:
        result = await posted
    except BaseException:
        core.engine.withdraw(ids)
        raise
    finally:
        for job_id in ids:
            del core.measures.submitting[job_id]
    stored_specs = _stored_specs(specs, result)
    core.measures.submitted(stored_specs)
    stored = [spec.id for spec in stored_specs]
    if len(stored) < len(specs):
        core.engine.withdraw(set(ids) - set(stored))
    await core.enter_announced(stored)
    return result


def _stored_specs(specs: list[JobSpec], result: StoreResult | None) -> list[JobSpec]:
    """Return those of the jobs that were stored; ``result`` None: all."""
    return specs if result is None else result.plan.specs if result.plan is not None else []


def _check_cancelled() -> None:
    """Raise CancelledError if the caller was cancelled meanwhile; called when the live state is complete."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError
