"""Contents of an organization: counts and bytes, and pages of rows, files and logs to export, without secrets."""

from __future__ import annotations

from typing import Annotated, Any

from django.db.models import F, Q, QuerySet, Sum
from msgspec import Meta, Struct

from qualgent.accounts.models import Org
from qualgent.accounts.owned_rows import exported_tables
from qualgent.core.fields import Count
from qualgent.engine.states import ENDED


class OrgContents(Struct, frozen=True, kw_only=True):
    """Numbers of rows and bytes that are deleted with an organization."""

    org_id: str
    rows: Annotated[dict[str, Count], Meta(description="rows by kind")]
    unfinished: Annotated[Count, Meta(description="jobs that wait or run")]
    log_bytes: Count
    artifact_bytes: Count
    build_bytes: Count
    deleting: Annotated[bool, Meta(description="whether it is being deleted")]


def rows_of(name: str, org_id: str) -> QuerySet[Any]:
    """Return the rows of an exported table that belong to an organization. Lazy."""
    return exported_tables()[name].rows(org_id)


def get_contents(*, org_id: str) -> OrgContents | None:
    """Return the numbers of rows and bytes that an organization has; None: there is no such organization."""
    org = Org.objects.filter(pk=org_id).first()
    if org is None:
        return None
    logs = rows_of("attempts", org_id).filter(log_removed=False)
    return OrgContents(
        org_id=org_id,
        rows={name: rows_of(name, org_id).count() for name in exported_tables() if name != "organization"},
        unfinished=rows_of("jobs", org_id).exclude(status__in=ENDED).count(),
        log_bytes=_sum_field(logs, "log_bytes"),
        artifact_bytes=_sum_field(rows_of("artifacts", org_id), "size"),
        build_bytes=_sum_field(rows_of("builds", org_id), "size"),
        deleting=org.deleting_at is not None,
    )


def _sum_field(rows: QuerySet[Any], field: str) -> int:
    return rows.aggregate(sum=Sum(field))["sum"] or 0


def export_rows(*, name: str, org_id: str, after: Any, limit: int) -> list[dict[str, object]]:
    """Return a page of rows by primary key, without secrets; ``after``: the key of the one before, None: the first."""
    table = exported_tables()[name]
    fields = [field.attname for field in table.model._meta.concrete_fields if field.attname not in table.secrets]
    extra = {"username": F("user__username")} if name in ("members", "tokens") else {}
    rows = rows_of(name, org_id).filter(Q() if after is None else Q(pk__gt=after)).order_by("pk")
    return list(rows.values(*fields, **extra)[:limit])


def key_of(name: str) -> str:
    """Return the column name of the primary key of an exported table."""
    key = exported_tables()[name].model._meta.pk
    assert key is not None
    return key.attname


def export_files(*, org_id: str, after: str, limit: int) -> list[tuple[str, int]]:
    """Return a page of (digest, bytes) of the files of an organization's builds, bundles and artifacts, by digest."""
    found: dict[str, int] = {}
    for name in ("builds", "bundles", "artifacts"):
        rows = (
            rows_of(name, org_id).filter(sha256__gt=after).order_by("sha256").values_list("sha256", "size").distinct()
        )
        found.update((sha256, size or 0) for sha256, size in rows[:limit])
    return sorted(found.items())[:limit]


def export_logs(*, org_id: str, after: str | None, limit: int) -> list[str]:
    """Return a page of the attempts with a log, by id."""
    rows = rows_of("attempts", org_id).filter(log_removed=False, log_bytes__gt=0).order_by("pk")
    rows = rows if after is None else rows.filter(pk__gt=after)
    return [str(pk) for pk in rows.values_list("pk", flat=True)[:limit]]
