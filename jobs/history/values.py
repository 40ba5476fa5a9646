"""The struct of an event of the feed, its levels, and the check of who may see it."""

from __future__ import annotations

from msgspec import Struct

from qualgent.accounts.scope import OrgScope

INFO, WARN, BAD = "info", "warn", "bad"
ABOUT_NO_ORG: dict[str, str | None] = {"org_id": "", "job_id": None, "batch_id": None}
"""The fields of an event that is not about an organization's jobs, such as one about an agent: everybody sees it.

A batch may have jobs of several organizations: its event has none, and is the site's."""


class FeedEvent(Struct, frozen=True, kw_only=True):
    """An event of the feed. ``level``: info | warn | bad."""

    id: str
    at: str
    kind: str
    level: str
    text: str
    org_id: str = ""
    job_id: str | None = None
    batch_id: str | None = None
    agent: str = ""

    def is_within(self, scope: OrgScope) -> bool:
        """Return whether a scope sees the event: it is of its organizations, or about none and no job."""
        about_no_org = all(getattr(self, name) == value for name, value in ABOUT_NO_ORG.items())
        return about_no_org or scope.covers(self.org_id)
