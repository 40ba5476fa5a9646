"""SQL statements that store the holds of builds that fail to install."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from qualgent.core.times import stamp
from qualgent.engine.values import BuildKey

MAX_AGENTS = 100  # names that are stored of a hold


class StoredHold(NamedTuple):
    """The hold of a build; times are wall-clock ms since the epoch."""

    reason: str
    agents: tuple[str, ...]  # on which it failed
    holds: int  # how often it was held
    provisional: bool
    since_ms: int
    until_ms: int


def store_hold(cursor: Any, build: BuildKey, hold: StoredHold | None) -> None:
    """Replace the stored hold of a build; None: it is not held any more."""
    cursor.execute("DELETE FROM jobs_heldbuild WHERE org_id = %s AND app_version_id = %s AND target = %s", build)
    if hold is not None:
        cursor.execute(
            "INSERT INTO jobs_heldbuild"
            " (org_id, app_version_id, target, reason, agents, holds, provisional, since, until)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)",
            [
                *build,
                hold.reason[:1000],
                json.dumps(hold.agents[:MAX_AGENTS]),
                hold.holds,
                hold.provisional,
                stamp(hold.since_ms),
                stamp(hold.until_ms),
            ],
        )


def remove_ended_holds(cursor: Any, before_ms: int) -> None:
    """Remove the holds that ended before a wall-clock time."""
    cursor.execute("DELETE FROM jobs_heldbuild WHERE until < %s", [stamp(before_ms)])
