"""How one batch did against another: which tests began to fail, which were mended, which became slower. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jobs.scheduler.engine.states import Status

SLOWER_TIMES = 1.5  # as long as before, at least
SLOWER_SECONDS = 1.0  # and by this much: short tests vary

Standing = Mapping[str, Any]
"""``job_id test target status flaky reason seconds``, see ``selectors_batches.get_standings``."""


def compare(now: Mapping[str, Standing], before: Mapping[str, Standing]) -> dict[str, list[dict[str, Any]]]:
    """Tests by what became of them, each list in the order of ``now``; both by what identifies a test.

    ``newly_failing``: passed before and failed now; a test that is new and failed is one too, as nobody has seen it
    pass. ``fixed``: failed before and passes now. ``still_failing``: both. ``slower``: passed both times, the most
    slowed down first. ``new`` and ``gone``: in one of the two only. What has not ended is in none but those.
    """
    found: dict[str, list[dict[str, Any]]] = {
        kind: [] for kind in ("newly_failing", "fixed", "still_failing", "slower", "new", "gone")
    }
    for key, one in now.items():
        other = before.get(key)
        row = _row(one, other)
        if other is None:
            found["new"].append(row)
        if one["status"] == Status.FAILED:
            if other is None or other["status"] == Status.DONE:
                found["newly_failing"].append(row)
            elif other["status"] == Status.FAILED:
                found["still_failing"].append(row)
        elif one["status"] == Status.DONE and other is not None:
            if other["status"] == Status.FAILED:
                found["fixed"].append(row)
            elif other["status"] == Status.DONE and _slower(one["seconds"], other["seconds"]):
                found["slower"].append(row)
    found["slower"].sort(key=lambda row: row["before_seconds"] - row["seconds"])
    found["gone"] = [_row(other, other) for key, other in before.items() if key not in now]
    return found


def _slower(seconds: float | None, before: float | None) -> bool:
    if seconds is None or before is None:
        return False
    return seconds >= before * SLOWER_TIMES and seconds - before >= SLOWER_SECONDS


def _row(one: Standing, other: Standing | None) -> dict[str, Any]:
    return {
        **one,
        "before_job_id": other["job_id"] if other else None,
        "before_status": other["status"] if other else None,
        "before_seconds": other["seconds"] if other else None,
    }
