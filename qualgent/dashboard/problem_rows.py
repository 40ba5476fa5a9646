"""The row type of the live topic ``problems``, and helpers that make rows."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from qualgent.core.fields import Count
from qualgent.core.times import time_text
from qualgent.engine.values import GroupState
from qualgent.engine.wording import counted

BAD, WARN = "bad", "warn"
MAX_NAMES = 3  # agents or organizations named in a line


class Problem(Struct, frozen=True, kw_only=True):
    """A line of the list. ``count``: how many are folded into it; ``link``: the page where it is solved.

    ``org_id``: empty if it is of several organizations; ``held_version``: of a held build; ``reason``: why groups
    cannot start; ``evidence``, ``causes``: of an agent that needs repair, what it is judged by and how its failures
    are worded, the most frequent first.
    """

    rank: int
    kind: str
    level: str
    count: Count
    text: str
    detail: str
    since: str | None
    link: str
    org_id: str
    held_version: str = ""
    reason: str = ""
    evidence: str = ""
    causes: list[str] = []


Item = tuple[str, Problem]
"""A problem with its id; its rank follows from its place in the list."""


def problem_item(
    kind: str, key: str, level: str, count: int, text: str, detail: str, since_ms: int | None, link: str, org: str = ""
) -> Item:
    """Return a problem line as (id, row). ``key``: unique within its kind; ``since_ms``: wall clock."""
    since = None if since_ms is None else time_text(since_ms)
    row = Problem(
        rank=0, kind=kind, level=level, count=count, text=text, detail=detail, since=since, link=link, org_id=org
    )
    return f"{kind}:{key}", row


def cannot_start(groups: Sequence[GroupState]) -> str:
    """Return a text on what cannot start of these groups: "5 jobs of acme 1.0 +2 builds cannot start"."""
    first, more = groups[0].key, len(groups) - 1
    builds = f" +{more} build{'s' * (more > 1)}" if more else ""
    jobs = counted(sum(group.waiting for group in groups), "job")
    return f"{jobs} of {first.org_id} {first.app_version_id}{builds} cannot start"


def join_names(names: Sequence[str]) -> str:
    """Return the first few names as text, with the number of further ones."""
    more = len(names) - MAX_NAMES
    return ", ".join(names[:MAX_NAMES]) + (f" +{more}" if more > 0 else "")
