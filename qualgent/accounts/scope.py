"""Scopes (an organization or the whole site): their names, ``org:<id>`` and ``site``, and the filter of rows."""

from msgspec import Struct


class OrgScope(Struct, frozen=True):
    """Some organizations, or the whole site. ``qualgent.accounts.permissions`` derives it from a caller."""

    orgs: frozenset[str] | None = None  # None: all, and what belongs to none or to several

    def covers(self, org_id: str | None) -> bool:
        """Return whether an organization's objects are within the scope. None: an object of none, or several."""
        return self.orgs is None or org_id in self.orgs

    def lookup(self, field: str = "org_id") -> dict[str, object]:
        """Return the query filter for rows within the scope; ``field``: the lookup of the organization."""
        return {} if self.orgs is None else {f"{field}__in": sorted(self.orgs)}


SITE_NAME = "site"
_ORG_PREFIX = "org:"


def scope_name(org_id: str) -> str:
    """Return the name of an organization's scope, ``org:<id>``."""
    return f"{_ORG_PREFIX}{org_id}"


def org_of_scope(name: str) -> str | None:
    """Return the organization's id in a scope's name; None: the site, or not the name of a scope."""
    return (name.removeprefix(_ORG_PREFIX) or None) if name.startswith(_ORG_PREFIX) else None


def scope_label(name: str) -> str:
    """Return a scope's display name, given its name."""
    return org_of_scope(name) or "Whole site"


SITE = OrgScope()
"""The scope of site administrators, of local mode's owner and of the server itself."""


def scope_of_org(org_id: str) -> OrgScope:
    """Return the scope of one organization, given its id."""
    return OrgScope(frozenset((org_id,)))
