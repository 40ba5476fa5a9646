"""Values of the history: events."""

from __future__ import annotations

from msgspec import Struct

INFO, WARN, BAD = "info", "warn", "bad"


class Event(Struct, frozen=True, kw_only=True):
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
