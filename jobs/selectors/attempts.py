"""Reads of the ledger: pages of attempts with fields of their jobs, and the attempts that a scope sees."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from django.db.models import Exists, F, OuterRef, QuerySet
from msgspec import Meta, Struct

from jobs.models import Attempt, Job
from qualgent.accounts.pages import Page, given, read_page
from qualgent.accounts.scope import OrgScope
from qualgent.core.fields import Count
from qualgent.core.row_view import view

OF_JOB = {name: F(f"job__{name}") for name in ("test", "org_id", "app_version_id", "target")}


class JobAttempt(Struct, kw_only=True):
    """An attempt, with fields of its job (annotated by OF_JOB)."""

    id: str
    agent: str
    job_id: str
    test: str
    org_id: str
    app_version_id: str
    phase: str | None
    number: Count
    outcome: str | None
    simulated: bool
    leased_at: str
    started_at: str | None
    finished_at: str | None
    install_seconds: float | None


class AttemptRow(JobAttempt, kw_only=True):
    """An attempt, with fields of its job."""

    target: str
    run_seconds: float | None
    has_start: Annotated[bool, Meta(description="`run_seconds` has the start of a runner of several tests")]
    message: str
    cause: Annotated[str, Meta(description="why it did not pass, in one line; empty: not known")]


def attempts_within(scope: OrgScope) -> QuerySet[Attempt]:
    """Return the attempts within the scope. Lazy: for selectors."""
    if scope.orgs is None:
        return Attempt.objects.all()
    # not a join: SQLite would read all jobs of the organization first, and sort all of their attempts
    return Attempt.objects.filter(Exists(Job.objects.filter(pk=OuterRef("job_id"), **scope.lookup())))


def list_attempts(
    *, scope: OrgScope, limit: int, before: str | None = None, agent: str | None = None, outcome: str | None = None
) -> Page[AttemptRow]:
    """Return a page of attempts, newest first."""
    attempts = attempts_within(scope).filter(**given(agent=agent, outcome=outcome)).annotate(**OF_JOB)
    return read_page(attempts, before, limit, partial(view, AttemptRow))
