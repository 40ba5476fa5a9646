"""What gateways ask of the scheduler about organizations (see ``jobs.scheduler.port``)."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from accounts.limits import OrgLimits, OrgSettings
from jobs.scheduler.port import Command, Query


class SetOrg(Command[None], frozen=True, kw_only=True):
    """Set some of an organization's settings, by the names of OrgSettings; it may be new. In force when it returns."""

    org_id: str
    changes: dict[str, Any]


class OrgState(Struct, frozen=True, kw_only=True):
    """What is set for an organization, and what it uses."""

    settings: OrgSettings
    limits: OrgLimits  # in force
    waiting: int
    running: int
    stored_bytes: int


class GetOrgs(Query[dict[str, OrgState]], frozen=True, kw_only=True):
    """The state of these organizations, by id; also of unknown ones."""

    org_ids: list[str]
