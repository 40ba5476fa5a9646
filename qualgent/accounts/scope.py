"""The scope of a caller, as its name (``org:<id>`` or ``site``) and as the filter of what it sees."""

from msgspec import Struct


class OrgScope(Struct, frozen=True):
    """Some organizations, or the whole site. ``qualgent.accounts.permissions`` derives it from a caller."""

    orgs: frozenset[str] | None = None  # None: all, and what belongs to none or to several

    def covers(self, org_id: str | None) -> bool:
        """Return whether objects of the organization are within the scope. None: of no organization, or of several."""
        return self.orgs is None or org_id in self.orgs

    def lookup(self, field: str = "org_id") -> dict[str, object]:
        """Return the filter of a query whose rows have the organization in this field."""
        return {} if self.orgs is None else {f"{field}__in": sorted(self.orgs)}


SITE_NAME = "site"
_ORG_PREFIX = "org:"


def scope_name(org_id: str) -> str:
    """Return the name of an organization's scope."""
    return f"{_ORG_PREFIX}{org_id}"


def org_of_scope(name: str) -> str | None:
    """Return the organization of a scope by its name; None: the site, or not the name of a scope."""
    return (name.removeprefix(_ORG_PREFIX) or None) if name.startswith(_ORG_PREFIX) else None


def scope_label(name: str) -> str:
    """Return the display name of a scope."""
    return org_of_scope(name) or "Whole site"


SITE = OrgScope()
"""The scope of site administrators, of local mode's owner and of the server itself."""


def scope_of_org(org_id: str) -> OrgScope:
    """Return the scope of one organization."""
    return OrgScope(frozenset((org_id,)))
