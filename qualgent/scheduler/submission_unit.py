"""The plan of a submission, and the unit that writes it to the ledger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from msgspec import UNSET

from jobs.contract import Submission
from jobs.derived_ids import group_id, labels_tuple, needs_of
from jobs.job_views import JobView
from jobs.presenters import new_job_view
from jobs.statements.submissions import NewJobs, insert_submissions
from qualgent.accounts.statements import insert_orgs
from qualgent.core.keys import new_id
from qualgent.core.times import time_text
from qualgent.engine.steps import Steps, parts_of
from qualgent.engine.values import Capabilities, GroupKey, JobSpec, Labels
from qualgent.scheduler.admission import DEFAULT_PRIORITY
from qualgent.scheduler.dedupe import DedupeKey, dedupe_key, find_duplicates
from qualgent.scheduler.files import set_app_url
from qualgent.scheduler.idempotency import OtherRequest, store_reply, stored_reply
from qualgent.scheduler.port import SubmitJobs, Submitted
from qualgent.scheduler.repetition import earlier_reply, store_replies
from qualgent.scheduler.turns import Turn

CREATED, REPEATED = 201, 200  # HTTP statuses, as the admin shows them


class SubmissionPlan(NamedTuple):
    """The jobs to store, and the jobs named in the reply (these, and existing duplicates)."""

    specs: list[JobSpec]
    rows: list[JobView]
    named: list[JobView]

    def without_duplicates(
        self, submissions: Sequence[Submission], waiting: Mapping[DedupeKey, JobView]
    ) -> SubmissionPlan:
        """Return the plan without jobs that wait already; the reply names the existing jobs in their places."""
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

    def __init__(self, command: SubmitJobs, submitted_ms: int) -> None:
        self.submissions = command.submissions
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
        self.groups: dict[
            tuple[str, str, str, Labels, Capabilities], tuple[GroupKey, str]
        ] = {}  # of its jobs, with their ids
        self.waiting: Mapping[DedupeKey, JobView] | None = None  # duplicates found before the unit; None: no dedupe

    def plan_jobs(self, submissions: Sequence[Submission], priorities: Mapping[str, int]) -> None:
        """Add jobs to the plan. ``priorities``: the default priority of orgs with a ceiling."""
        specs, rows, _ = self.full_plan
        groups, batch_id, submitted_ms = self.groups, self.batch_id, self.submitted_ms
        created_at = time_text(submitted_ms)
        for submission in submissions:
            labels = labels_tuple(submission.labels)
            needs = needs_of(submission.environment, submission.source)
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
                )
            )
            rows.append(
                new_job_view(
                    submission, job_id=job_id, priority=priority, group=group, batch_id=batch_id, created_at=created_at
                )
            )

    def plan_in_steps(self, priorities: Mapping[str, int]) -> Steps[None]:
        """Plan the jobs of a long list."""
        for part in parts_of(self.submissions):
            self.plan_jobs(part, priorities)
            yield

    def end_planning(self, known_orgs: set[str]) -> None:
        # known orgs need no statement; the set caches rows, which ``org_removal`` alone deletes
        self.new_orgs = {row.org_id for row in self.full_plan.rows} - known_orgs
        self.planned = self.reply_of(self.plan)

    @property
    def dedupe_keys(self) -> set[DedupeKey]:
        """The keys of submissions with ``dedupe``."""
        if not any(submission.dedupe for submission in self.submissions):  # nearly always
            return set()
        pairs = zip(self.submissions, self.full_plan.rows, strict=True)
        return {dedupe_key(row) for submission, row in pairs if submission.dedupe}

    def exclude_duplicates(self, waiting: Mapping[DedupeKey, JobView]) -> None:
        """Exclude jobs that wait already, as far as is committed; the unit checks again."""
        self.waiting = waiting
        self.plan = self.full_plan.without_duplicates(self.submissions, waiting)
        self.planned = self.reply_of(self.plan)

    def reply_of(self, plan: SubmissionPlan) -> Submitted:
        added = len(plan.rows)
        existing: list[str] = []
        if self.waiting is not None:
            new = {row.id for row in plan.rows}
            existing = list(dict.fromkeys(view.id for view in plan.named if view.id not in new))
        created_at = time_text(self.submitted_ms)
        batch_id = self.batch_id if added else None
        return Submitted(jobs=plan.named, batch_id=batch_id, added=added, existing=existing, created_at=created_at)

    def __call__(self, cursor: Any) -> StoreResult | None:
        """Store the jobs. None: the whole plan was stored, and ``planned`` is the reply."""
        if self.idempotency is not None:
            earlier = stored_reply(cursor, self.caller, self.idempotency, self.submitted_ms, Submitted)
            if earlier is not None:
                return StoreResult(earlier=earlier)
        elif (replied := earlier_reply(cursor, self.sent, Submitted)) is not None:
            return StoreResult(earlier=replied)
        if self.new_orgs:
            insert_orgs(cursor, self.new_orgs, self.submitted_ms)
        conflict = self._set_app_urls(cursor)
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
        store_replies(cursor, [(self.sent, submitted)], self.submitted_ms)
        return result

    @classmethod
    def run_together(cls, cursor: Any, units: Sequence[SubmissionUnit]) -> list[StoreResult | None]:
        """Store submissions that only insert jobs together, then each of the others."""
        simple = [unit for unit in units if unit._only_inserts]
        if simple:
            insert_submissions(cursor, [unit._new_jobs(unit.plan) for unit in simple])
            store_replies(cursor, [(unit.sent, unit.planned) for unit in simple], simple[0].submitted_ms)
        return [None if unit._only_inserts else unit(cursor) for unit in units]

    @property
    def _only_inserts(self) -> bool:
        repeated = self.sent is not None and self.sent.again
        own = self.idempotency or repeated or self.new_orgs or self.waiting is not None
        return not own and not any(row.app_url for row in self.full_plan.rows)

    def _new_jobs(self, plan: SubmissionPlan) -> NewJobs:
        return NewJobs(plan.rows, self.batch_id, self.origin, self.submitted_ms, self.token_id)

    def _set_app_urls(self, cursor: Any) -> str:
        """Set the URLs of the builds; returns the first conflict, or an empty string."""
        urls = {(row.org_id, row.app_version_id, row.app_url) for row in self.full_plan.rows if row.app_url}
        for org_id, app_version_id, app_url in urls:
            other = set_app_url(cursor, org_id, app_version_id, app_url, self.submitted_ms)
            if other is not None:
                return f"{app_version_id} of {org_id} is {other} already; use a new app_version_id for a new build"
        return ""
