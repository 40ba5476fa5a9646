"""SQL statements that insert and delete events and per-minute figures."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from jobs.history.values import FeedEvent
from qualgent.core.keys import database_id, first_id_at
from qualgent.core.times import stamp, to_milliseconds


def save_events(cursor: Any, shown: Sequence[FeedEvent], summarized: Sequence[FeedEvent]) -> None:
    """Insert events of the feed; those that another one summarizes are marked."""
    cursor.executemany(
        """INSERT INTO jobs_event (id, at, kind, level, text, org_id, job_id, batch_id, agent, told)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)""",
        [
            (
                database_id(event.id),
                stamp(to_milliseconds(datetime.fromisoformat(event.at))),
                event.kind,
                event.level,
                event.text,
                event.org_id,
                event.job_id and database_id(event.job_id),
                event.batch_id and database_id(event.batch_id),
                event.agent,
                is_shown,
            )
            for events, is_shown in ((shown, True), (summarized, False))
            for event in events
        ],
    )


def save_minute(cursor: Any, at: int, figures: dict[str, object], marks: dict[str, object] | None = None) -> None:
    """Store a minute's figures (``at``: Unix seconds); with ``marks``, these too, and drop the failures they count."""
    if marks is not None:
        cursor.execute(
            """INSERT INTO jobs_countedmark (id, marks) VALUES (1, %s)
               ON CONFLICT (id) DO UPDATE SET marks = EXCLUDED.marks""",
            (json.dumps(marks),),
        )
        cursor.execute("DELETE FROM jobs_waitingfailure WHERE id <= %s", (marks["waiting_failure"],))
    cursor.execute(
        """INSERT INTO jobs_minute (at, figures) VALUES (%s, %s)
           ON CONFLICT (at) DO UPDATE SET figures = EXCLUDED.figures""",
        (stamp(at * 1000), json.dumps(figures)),
    )


def delete_history(cursor: Any, events_before_ms: int, minutes_before_ms: int) -> None:
    """Delete older events and minutes."""
    cursor.execute("DELETE FROM jobs_event WHERE id < %s", (database_id(first_id_at(events_before_ms)),))
    cursor.execute("DELETE FROM jobs_minute WHERE at < %s", (stamp(minutes_before_ms),))
