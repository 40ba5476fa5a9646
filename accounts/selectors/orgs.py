"""Reads of organizations."""

from __future__ import annotations

from typing import Any

from accounts.models import Org
from accounts.statements.orgs import SETTINGS
from jobs.times import rfc3339

OrgRow = tuple[str, str]
"""(id, created_at)."""


def list_orgs(*, after: str, limit: int) -> list[OrgRow]:
    """Return up to ``limit`` orgs with ids after ``after``, by id."""
    orgs = Org.objects.filter(id__gt=after).order_by("id").values_list("id", "created_at")
    return [(org_id, rfc3339(created_at)) for org_id, created_at in orgs[:limit]]


def get_org(*, org_id: str) -> OrgRow | None:
    found = Org.objects.filter(id=org_id).values_list("id", "created_at").first()
    return None if found is None else (found[0], rfc3339(found[1]))


def all_org_settings() -> dict[str, dict[str, Any]]:
    """Return the settings and ``stored_bytes`` of all orgs, by id."""
    return {row.pop("id"): row for row in Org.objects.values("id", "stored_bytes", *SETTINGS)}
