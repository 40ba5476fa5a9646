"""Reads of the audit. They are synchronous; event-loop code calls them through ``ledger.read``."""

from __future__ import annotations

from typing import Annotated, Any, TypedDict

from msgspec import Meta

from accounts.models import Audit, AuditedJob
from jobs.contract import Count
from jobs.presenters import view
from jobs.selectors.pages import Page, read_page

AUDIT_FILTERS = ("actor", "door", "action", "kind", "object_id", "job_id", "since", "until")
"""``job_id``: changes of that job, also as one of many. ``since`` and ``until``: datetimes."""

_LOOKUPS = {"job_id": "jobs__job_id", "since": "at__gte", "until": "at__lt"}


class AuditRow(TypedDict):
    """An entry of the audit, as the API returns it."""

    id: str
    at: str
    actor: str
    door: str
    address: str
    client: str
    action: str
    kind: str
    object_id: str
    selection: Annotated[dict[str, Any] | None, Meta(description="the filter that selected many jobs")]
    count: Annotated[Count, Meta(description="number of changed objects")]
    before: Annotated[Any, Meta(description="null: unknown, or of many jobs (the filter job_id shows it for one)")]
    after: Any
    note: str


def list_audit(*, filters: dict[str, Any], before: str | None, limit: int) -> Page:
    """Return a page of entries, newest first. ``filters``: values by the names of AUDIT_FILTERS."""
    entries = Audit.objects.filter(**{_LOOKUPS.get(name, name): value for name, value in filters.items()})
    page = read_page(entries, before, limit, audit_row)
    if "job_id" in filters:
        _add_before(page.rows, filters["job_id"])
    return page


def _add_before(rows: list[AuditRow], job_id: str) -> None:
    """Fill in the previous value of this job in entries that changed many jobs."""
    known = AuditedJob.objects.filter(job_id=job_id, audit__in=[row["id"] for row in rows])
    before = {str(audit_id): text for audit_id, text in known.values_list("audit_id", "before")}
    for row in rows:
        if row["before"] is None and row["after"] is not None:
            for name in row["after"]:  # the one field that was set
                row["before"] = {name: int(before[row["id"]]) if name == "priority" else before[row["id"]]}


def audit_row(entry: Audit) -> AuditRow:
    return view(AuditRow, entry)
