"""Statements on learned durations."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from jobs.scheduler.engine.values import LearnedEstimate


def save_estimates(cursor: Any, estimates: Sequence[LearnedEstimate]) -> None:
    cursor.executemany(
        """INSERT INTO jobs_estimate (kind, key, seconds) VALUES (%s, %s, %s)
           ON CONFLICT (kind, key) DO UPDATE SET seconds = EXCLUDED.seconds""",
        [(estimate.kind, json.dumps(estimate.key)[:800], estimate.seconds) for estimate in estimates],
    )
