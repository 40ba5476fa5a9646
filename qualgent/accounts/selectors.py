"""Reads of organizations, the audit and device hosts from the ledger; synchronous, for reader threads."""

from collections.abc import Iterable
from functools import partial
from typing import Annotated, Any

from django.db.models import F, Q
from django.utils import timezone
from msgspec import Meta, Struct

from qualgent.accounts.contract import HostScope
from qualgent.accounts.limits import OrgSettings
from qualgent.accounts.models import Audit, AuditedJob, Enrollment, Host, Org
from qualgent.accounts.pages import Page, read_page, show_first
from qualgent.accounts.permissions import NO_ORG
from qualgent.accounts.scope import OrgScope
from qualgent.core.fields import Count
from qualgent.core.keys import parse_id
from qualgent.core.row_view import view
from qualgent.core.times import rfc3339

# kinds whose audit entries without an organization all owners see
_EVERYBODYS = NO_ORG - {"member", "token", "host", "login", "admin", "org-data"} | {"agent"}

_LOOKUPS = {
    **{name: name for name in ("actor", "door", "action", "kind", "object_id")},
    "job_id": "jobs__job_id",
    "since": "at__gte",
    "until": "at__lt",
}
AUDIT_FILTERS = tuple(_LOOKUPS)
"""``job_id``: changes of that job, also as one of many. ``since`` and ``until``: datetimes."""
_LOOKUPS |= {"kinds": "kind__in", "object_ids": "object_id__in"}  # of the page, which knows objects by name


class AuditRow(Struct, kw_only=True):
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
    org_id: Annotated[str, Meta(description="whose object it is; empty: nobody's, or of several")]
    selection: Annotated[dict[str, Any] | None, Meta(description="the filter that selected many jobs")]
    count: Annotated[Count, Meta(description="number of changed objects")]
    before: Annotated[Any, Meta(description="null: unknown, or of many jobs (the filter job_id shows it for one)")]
    after: Any
    note: str


def list_audit(*, scope: OrgScope, filters: dict[str, Any], before: str | None, limit: int) -> Page[AuditRow]:
    """Return a page of audit entries within the scope, newest first; ``filters``: by names of AUDIT_FILTERS.

    ``filters``: values by the names of AUDIT_FILTERS; lists as ``kinds`` and ``object_ids``.
    """
    entries = Audit.objects.filter(**{_LOOKUPS[name]: value for name, value in filters.items()})
    if scope.orgs is not None:
        entries = entries.filter(Q(**scope.lookup()) | Q(org_id="", kind__in=_EVERYBODYS))
    page = read_page(entries, before, limit, partial(view, AuditRow))
    if "job_id" in filters:
        _add_before(page.rows, filters["job_id"])
    return page


def _add_before(rows: list[AuditRow], job_id: str) -> None:
    """Set the previous value of one job in entries that changed many jobs, in place."""
    known = AuditedJob.objects.filter(job_id=job_id, audit__in=[row.id for row in rows])
    before = {str(audit_id): text for audit_id, text in known.values_list("audit_id", "before")}
    for row in rows:
        if row.before is None and row.after is not None:
            for name in row.after:  # the one field that was set
                row.before = {name: int(before[row.id]) if name == "priority" else before[row.id]}


def list_orgs(*, scope: OrgScope, after: str, limit: int) -> dict[str, str]:
    """Return id → creation time of up to ``limit`` organizations with ids after ``after``, by id."""
    orgs = Org.objects.filter(id__gt=after, **scope.lookup("id")).order_by("id").values_list("id", "created_at")
    return {org_id: rfc3339(created_at) for org_id, created_at in orgs[:limit]}


def get_org(*, org_id: str) -> str | None:
    """Return an organization's creation time as RFC 3339; None: there is no such organization."""
    return show_first(Org.objects.filter(id=org_id).values_list("created_at", flat=True), rfc3339)


def sole_org() -> str:
    """Return the id of the server's only organization; empty: there are none, or several."""
    orgs = list(Org.objects.order_by("pk").values_list("pk", flat=True)[:2])
    return orgs[0] if len(orgs) == 1 else ""


def all_org_settings() -> dict[str, dict[str, object]]:
    """Return id → settings and ``stored_bytes`` of all organizations."""
    return {row.pop("id"): row for row in Org.objects.values("id", "stored_bytes", *OrgSettings.__struct_fields__)}


def usable_enrollments(hashes: Iterable[str]) -> set[str]:
    """Return the given hashes of enrollment tokens with which a host can enroll now."""
    usable = Enrollment.objects.filter(
        secret_hash__in=list(hashes), used__lt=F("most"), expires_at__gt=timezone.now(), revoked_at=None
    )
    return set(usable.values_list("secret_hash", flat=True))


def get_host(host_id: str) -> HostScope | None:
    """Return an enrolled device host; None: there is none, or it was revoked."""
    known = parse_id(host_id)
    return show_first(Host.objects.filter(pk=known, revoked_at=None), host_scope) if known else None


def host_scope(host: Host) -> HostScope:
    """Return a device host's row as the API shows it, with what its agents may be."""
    return view(HostScope, host, org=host.org_id or "")


def enrolled_hosts(host_ids: Iterable[str]) -> set[str]:
    """Return the given ids of device hosts that are enrolled and not revoked."""
    hosts = Host.objects.filter(pk__in=list(host_ids), revoked_at=None)
    return set(map(str, hosts.values_list("pk", flat=True)))
