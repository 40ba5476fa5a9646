"""Contents of an organization: counts and bytes, and its rows in pages for the export. Secrets are left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, NamedTuple, TypedDict

from django.db.models import F, Model, Q, QuerySet, Sum
from msgspec import Meta

from accounts.models import Audit, CiRule, Enrollment, Host, Member, Org, Token
from agents.models import Agent
from jobs.fields import Count
from jobs.models import (
    Artifact,
    Attempt,
    Batch,
    Build,
    Case,
    Event,
    Failure,
    FailureNote,
    Group,
    IdempotencyRecord,
    Job,
    KnownTest,
)
from jobs.scheduler.engine.states import ENDED
from webhooks.models import Delivery, Webhook


class OrgTable(NamedTuple):
    """A kind of rows of an organization."""

    model: type[Model]
    org: str  # lookup of the organization
    secrets: tuple[str, ...] = ()  # columns that are not exported


TABLES: dict[str, OrgTable] = {
    "organization": OrgTable(Org, "pk"),
    "members": OrgTable(Member, "org_id"),
    "ci_rules": OrgTable(CiRule, "org_id"),
    "tokens": OrgTable(Token, "org_id", ("secret_hash", "job_hash")),
    "hosts": OrgTable(Host, "org_id", ("secret_hash", "next_hash", "old_hash")),
    "enrollments": OrgTable(Enrollment, "org_id", ("secret_hash",)),
    "agents": OrgTable(Agent, "org_id"),
    "builds": OrgTable(Build, "org_id"),
    "groups": OrgTable(Group, "org_id"),
    "batches": OrgTable(Batch, "org_id"),
    "jobs": OrgTable(Job, "org_id"),
    "attempts": OrgTable(Attempt, "job__org_id", ("token",)),
    "cases": OrgTable(Case, "attempt__job__org_id"),
    "artifacts": OrgTable(Artifact, "attempt__job__org_id"),
    "failures": OrgTable(Failure, "org_id"),
    "failure_notes": OrgTable(FailureNote, "org_id"),
    "tests": OrgTable(KnownTest, "org_id"),
    "webhooks": OrgTable(Webhook, "org_id", ("secret", "old_secrets")),
    "deliveries": OrgTable(Delivery, "webhook__org_id"),
    "events": OrgTable(Event, "org_id"),
    "audit": OrgTable(Audit, "org_id"),
    "idempotency_keys": OrgTable(IdempotencyRecord, "org_id", ("answer",)),
}
"""All that is an organization's, by the names of the export's files."""


class OrgContents(TypedDict):
    """Numbers of rows and bytes that are deleted with an organization."""

    org_id: str
    rows: Annotated[dict[str, Count], Meta(description="rows by kind")]
    unfinished: Annotated[Count, Meta(description="jobs that wait or run")]
    log_bytes: Count
    artifact_bytes: Count
    build_bytes: Count
    deleting: Annotated[bool, Meta(description="whether it is being deleted")]


def rows_of(name: str, org_id: str) -> QuerySet[Any]:
    table = TABLES[name]
    return table.model._default_manager.filter(**{table.org: org_id})


def get_contents(*, org_id: str) -> OrgContents | None:
    """Return None if there is no such organization."""
    org = Org.objects.filter(pk=org_id).first()
    if org is None:
        return None
    logs = rows_of("attempts", org_id).filter(log_removed=False)
    return {
        "org_id": org_id,
        "rows": {name: rows_of(name, org_id).count() for name in TABLES if name != "organization"},
        "unfinished": rows_of("jobs", org_id).exclude(status__in=ENDED).count(),
        "log_bytes": _sum(logs, "log_bytes"),
        "artifact_bytes": _sum(rows_of("artifacts", org_id), "size"),
        "build_bytes": _sum(rows_of("builds", org_id), "size"),
        "deleting": org.deleting_at is not None,
    }


def _sum(rows: QuerySet[Any], field: str) -> int:
    return rows.aggregate(sum=Sum(field))["sum"] or 0


def export_rows(*, name: str, org_id: str, after: Any, limit: int) -> list[dict[str, Any]]:
    """Return a page of rows by primary key, without secrets; ``after``: the key of the one before, None: the first."""
    table = TABLES[name]
    fields = [field.attname for field in table.model._meta.concrete_fields if field.attname not in table.secrets]
    extra = {"username": F("user__username")} if name in ("members", "tokens") else {}
    rows = rows_of(name, org_id).filter(Q() if after is None else Q(pk__gt=after)).order_by("pk")
    return list(rows.values(*fields, **extra)[:limit])


def key_of(name: str) -> str:
    """Return the name of the primary key."""
    key = TABLES[name].model._meta.pk
    assert key is not None
    return key.attname


class StoredContent(NamedTuple):
    """A stored file of builds or artifacts."""

    sha256: str
    size: int


def export_files(*, org_id: str, after: str, limit: int) -> list[StoredContent]:
    """Return a page of the files of its builds and artifacts by digest, each once."""
    found: dict[str, int] = {}
    for name in ("builds", "artifacts"):
        rows = (
            rows_of(name, org_id).filter(sha256__gt=after).order_by("sha256").values_list("sha256", "size").distinct()
        )
        found.update((sha256, size or 0) for sha256, size in rows[:limit])
    return [StoredContent(sha256, found[sha256]) for sha256 in sorted(found)[:limit]]


def export_logs(*, org_id: str, after: str | None, limit: int) -> list[str]:
    """Return a page of the attempts with a log, by id."""
    rows = rows_of("attempts", org_id).filter(log_removed=False, log_bytes__gt=0).order_by("pk")
    rows = rows if after is None else rows.filter(pk__gt=after)
    return [str(pk) for pk in rows.values_list("pk", flat=True)[:limit]]


def secret_columns() -> Iterator[tuple[type[Model], str]]:
    """Yield the columns that are left out of the export."""
    for table in TABLES.values():
        for name in table.secrets:
            yield table.model, name
