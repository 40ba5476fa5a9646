"""SQL statement that stores learned durations."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from jobs.statements.many import insert_rows
from qualgent.engine.values import LearnedEstimate


def save_estimates(cursor: Any, estimates: Sequence[LearnedEstimate]) -> None:
    """Insert or replace learned durations."""
    rows = {(estimate.kind, json.dumps(estimate.key)[:800]): estimate.seconds for estimate in estimates}
    insert_rows(
        cursor,
        "INSERT INTO jobs_estimate (kind, key, seconds)",
        "(%s, %s, %s)",
        [(*key, seconds) for key, seconds in rows.items()],
        "ON CONFLICT (kind, key) DO UPDATE SET seconds = EXCLUDED.seconds",
    )
