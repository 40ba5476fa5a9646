"""The scheduler port's messages on organizations (see ``jobs.scheduler.port``)."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from accounts.contract import OrgUse
from accounts.limits import OrgLimits, OrgSettings
from jobs.scheduler.port import Command, Query


class SetOrg(Command[None], frozen=True, kw_only=True):
    """Set fields of OrgSettings for an organization, which may be new. They apply when the command returns."""

    org_id: str
    changes: dict[str, Any]


class OrgState(Struct, frozen=True, kw_only=True):
    """The settings, effective limits and usage of an organization."""

    settings: OrgSettings
    limits: OrgLimits  # effective
    used: OrgUse


class GetOrgs(Query[dict[str, OrgState]], frozen=True, kw_only=True):
    """Return the states of organizations by id, including unknown ones."""

    org_ids: list[str]
