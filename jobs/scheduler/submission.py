"""Submitting jobs: stored first, then let wait."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from msgspec import UNSET

from accounts.statements.orgs import insert_orgs
from jobs.contract import JobView, Origin, Submission
from jobs.errors import ConflictError, InvalidInputError, LimitError, TooLargeError
from jobs.keys import group_id, labels_tuple, new_id
from jobs.ledger.statements.submissions import add_to_groups, insert_batch, insert_jobs
from jobs.presenters import new_job_view
from jobs.scheduler.admission import DEFAULT_PRIORITY, org_full
from jobs.scheduler.changes import JobRef
from jobs.scheduler.core import Core
from jobs.scheduler.dedupe import Twin, find_waiting
from jobs.scheduler.dispatcher import Dispatcher
from jobs.scheduler.engine.errors import OrgFullError
from jobs.scheduler.engine.values import GroupKey, JobSpec
from jobs.scheduler.files import fix_app_url
from jobs.scheduler.idempotency import OtherRequest, checked, earlier_reply, keep_reply
from jobs.scheduler.port import SubmitJobs, SubmitReply, Submitted
from jobs.times import rfc3339, to_datetime

CREATED, REPEATED = 201, 200  # HTTP statuses, as the admin shows them


class _Plan(NamedTuple):
    """What is to be stored, and which jobs the answer names (those, and what waits already)."""

    specs: list[JobSpec]
    rows: list[JobView]
    named: list[JobView]

    def without_twins(self, submissions: Sequence[Submission], waiting: Mapping[Twin, JobView]) -> _Plan:
        """Of the whole plan, only what does not wait already; the answer names the others in their places."""
        plan, chosen = _Plan([], [], []), dict(waiting)
        for submission, spec, row, view in zip(submissions, self.specs, self.rows, self.named, strict=True):
            twin = chosen.get((row.group, row.test)) if submission.dedupe else None
            plan.named.append(twin or view)
            if twin is None:
                plan.specs.append(spec)
                plan.rows.append(row)
                chosen.setdefault((row.group, row.test), view)
        return plan


class _Outcome(NamedTuple):
    """What a unit found that kept it from storing all of its plan."""

    earlier: Submitted | OtherRequest | None = None  # the key's
    conflict: str = ""
    plan: _Plan | None = None  # what was stored instead: less, as some of it waits already
    submitted: Submitted | None = None


class _Request:
    """One submit, from what was asked to its unit of the ledger (which may run twice: it changes rows, never this)."""

    def __init__(self, command: SubmitJobs, submitted_ms: int) -> None:
        self.submissions = command.submissions
        self.submitted_ms = submitted_ms
        self.idempotency = command.idempotency
        self.batch_id = new_id() if command.as_batch else None
        self.origin = command.origin
        self.new_orgs: set[str] = set()
        self.whole = self.plan = _Plan([], [], [])  # all that was asked for, and what of it is to be stored
        self.waiting: Mapping[Twin, JobView] | None = None  # what waited when it was asked for; None: nobody wants that

    def prepare(self, priorities: Mapping[str, int], known_orgs: set[str]) -> None:
        self.whole = self.plan = _prepare(self.submissions, self.batch_id, self.submitted_ms, priorities)
        # orgs seen before need no statement; the set is only a cache of rows that are never deleted
        self.new_orgs = {row.org_id for row in self.whole.rows} - known_orgs

    @property
    def twins(self) -> set[Twin]:
        """Of the jobs that need not be stored if they wait already."""
        pairs = zip(self.submissions, self.whole.rows, strict=True)
        return {(row.group, row.test) for submission, row in pairs if submission.dedupe}

    def spare(self, waiting: Mapping[Twin, JobView]) -> None:
        """These wait already, as far as is committed; the unit looks again."""
        self.waiting = waiting
        self.plan = self.whole.without_twins(self.submissions, waiting)

    def reply_of(self, plan: _Plan) -> Submitted:
        added = len(plan.rows)
        existing: list[str] = []
        if self.waiting is not None:
            new = {row.id for row in plan.rows}
            existing = list(dict.fromkeys(view.id for view in plan.named if view.id not in new))
        created_at = rfc3339(to_datetime(self.submitted_ms))
        batch_id = self.batch_id if added else None
        return Submitted(jobs=plan.named, batch_id=batch_id, added=added, existing=existing, created_at=created_at)

    def unit_with(self, planned: Submitted) -> Callable[[Any], _Outcome | None]:
        """What the writer does; None: all of the plan was stored, and ``planned`` is the answer."""

        def unit(cursor: Any) -> _Outcome | None:
            if self.idempotency is not None:
                earlier = earlier_reply(cursor, self.idempotency, self.submitted_ms, Submitted)
                if earlier is not None:
                    return _Outcome(earlier=earlier)
            if self.new_orgs:
                insert_orgs(cursor, self.new_orgs, self.submitted_ms)
            conflict = self._fix_app_urls(cursor)
            if conflict:
                return _Outcome(conflict=conflict)  # only builds and orgs were written by then, which harm nobody
            stored, submitted, outcome = self.plan, planned, None
            if self.waiting is not None and (meanwhile := find_waiting(self.twins - self.waiting.keys())):
                stored = self.whole.without_twins(self.submissions, {**self.waiting, **meanwhile})
                submitted = self.reply_of(stored)
                outcome = _Outcome(plan=stored, submitted=submitted)
            _insert(cursor, stored.rows, self.batch_id, self.origin, self.submitted_ms)
            if self.idempotency is not None:
                status = CREATED if submitted.added else REPEATED
                keep_reply(cursor, self.idempotency, submitted, status, self.submitted_ms)
            return outcome

        return unit

    def _fix_app_urls(self, cursor: Any) -> str:
        """What is wrong with them, if anything."""
        urls = {(row.org_id, row.app_version_id, row.app_url) for row in self.whole.rows if row.app_url}
        for org_id, app_version_id, app_url in urls:
            other = fix_app_url(cursor, org_id, app_version_id, app_url, self.submitted_ms)
            if other is not None:
                return f"{app_version_id} of {org_id} is {other} already; use a new app_version_id for a new build"
        return ""


async def submit_jobs(core: Core, dispatcher: Dispatcher, command: SubmitJobs) -> SubmitReply:
    """Store the jobs, all or none, and queue them; when this returns they are committed.

    What asks for ``dedupe`` and waits already is not stored again. With a key the reply is kept for 24 hours and given
    again to the same request, whatever the limits are by then.
    """
    submitted = await _submit(core, dispatcher, command)
    orgs = {submission.org_id for submission in command.submissions}
    return SubmitReply(submitted, core.admission.headers(orgs, core.clock.now_ms()))


async def _submit(core: Core, dispatcher: Dispatcher, command: SubmitJobs) -> Submitted:
    request = _Request(command, core.clock.submit_ms())
    try:
        request.prepare(core.admission.check_priorities(command.submissions), core.known_orgs)
        if twins := request.twins:
            request.spare(await core.ledger.read(find_waiting, twins))
        plan, planned = request.plan, request.reply_of(request.plan)
        outcome = await _admit_and_store(core, dispatcher, request.unit_with(planned), plan.specs)
    except (InvalidInputError, LimitError, TooLargeError) as error:
        return await _earlier_or(error, core, request)
    if outcome is not None:
        if outcome.conflict:
            raise ConflictError(outcome.conflict)
        if outcome.earlier is not None:
            _check_cancelled()
            return checked(outcome.earlier)
        assert outcome.plan is not None
        assert outcome.submitted is not None
        plan, planned = outcome.plan, outcome.submitted
    core.known_orgs |= request.new_orgs
    for spec, row in zip(plan.specs, plan.rows, strict=True):
        if row.queue_timeout_seconds is not None:
            core.queue_timeouts.add(spec, row.batch_id, row.queue_timeout_seconds)
    core.measures.submitted += len(plan.rows)
    core.changes.jobs([JobRef(row.id, row.group, row.batch_id) for row in plan.rows])
    _check_cancelled()
    return planned


async def _earlier_or(refusal: Exception, core: Core, request: _Request) -> Submitted:
    """Return the reply that the key was given before: a repetition asks for nothing more. Else raise the refusal."""
    key = request.idempotency
    if key is not None:
        earlier = await core.ledger.write(lambda cursor: earlier_reply(cursor, key, request.submitted_ms, Submitted))
        if earlier is not None:
            return checked(earlier)
    raise refusal


def _insert(cursor: Any, rows: list[JobView], batch_id: str | None, origin: Origin, submitted_ms: int) -> None:
    if not rows:
        return
    add_to_groups(cursor, rows, submitted_ms)
    if batch_id is not None:
        orgs = {row.org_id for row in rows}
        insert_batch(cursor, batch_id, orgs.pop() if len(orgs) == 1 else None, len(rows), submitted_ms, origin)
    insert_jobs(cursor, rows, submitted_ms)


async def _admit_and_store(
    core: Core, dispatcher: Dispatcher, unit: Callable[[Any], _Outcome | None], specs: list[JobSpec]
) -> _Outcome | None:
    """Take the jobs off their orgs' rates, and store them; what was not stored is given back. Raises as submit_jobs."""
    admission, jobs = core.admission, Counter(spec.org_id for spec in specs)
    admission.take(jobs, core.clock.now_ms())
    try:
        outcome = await _store(core, dispatcher, unit, specs, admission.most_waiting(jobs))
    except OrgFullError as error:
        admission.give_back(jobs, core.clock.now_ms())
        raise org_full(error, jobs[error.org_id]) from error
    except Exception:
        admission.give_back(jobs, core.clock.now_ms())
        raise
    if outcome is not None:
        stored = Counter(spec.org_id for spec in outcome.plan.specs) if outcome.plan is not None else Counter()
        admission.give_back(jobs - stored, core.clock.now_ms())
    return outcome


async def _store(
    core: Core,
    dispatcher: Dispatcher,
    unit: Callable[[Any], _Outcome | None],
    specs: list[JobSpec],
    most_waiting: Mapping[str, int],
) -> _Outcome | None:
    """Commit the jobs and the leases that they can have at once, in one transaction; what the unit returned.

    The engine is told first, and forgets what the ledger does not take. Nobody else hears of them or of their
    leases before the commit.
    """
    try:
        with core.ledger.together():
            core.engine.submit(specs, core.clock.now_ms(), most_waiting=most_waiting)
            posted = core.ledger.post(unit, seen_through=True)
            handing_out = await dispatcher.hand_out_now()
        try:
            outcome = await posted
        except asyncio.CancelledError:
            # Its client has left. What lives must know of what was stored all the same: the engine would go on with
            # jobs that a repeated key kept out, and nobody would keep a limit on waiting.
            outcome = posted.result()
        if handing_out is not None:  # the lease goes out before the answer: a device waits for the one
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait([handing_out])
                await asyncio.sleep(0)  # its connection's writer is behind us
    except Exception:
        await dispatcher.forget([spec.id for spec in specs])
        raise
    if outcome is not None:
        stored = {spec.id for spec in outcome.plan.specs} if outcome.plan is not None else set()
        await dispatcher.forget([spec.id for spec in specs if spec.id not in stored])
    return outcome


def _check_cancelled() -> None:
    """End here if the caller was cancelled on the way, now that nothing is left to be told."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


def _prepare(
    submissions: Sequence[Submission], batch_id: str | None, submitted_ms: int, priorities: Mapping[str, int]
) -> _Plan:
    """``priorities``: the defaults of orgs that have other ones than usual."""
    specs, views = [], []
    created_at = rfc3339(to_datetime(submitted_ms))
    groups: dict[GroupKey, str] = {}
    for submission in submissions:
        org, app, test, target = submission.org_id, submission.app_version_id, submission.test, submission.target
        labels = labels_tuple(submission.labels)
        key = GroupKey(org, app, target, labels)
        group = groups.get(key) or groups.setdefault(key, group_id(key))
        job_id, priority = new_id(), submission.priority
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
            )
        )
        views.append(
            new_job_view(
                submission, job_id=job_id, priority=priority, group=group, batch_id=batch_id, created_at=created_at
            )
        )
    return _Plan(specs, views, views)
