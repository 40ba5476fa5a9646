"""How one batch did against another: which tests began to fail, which were mended, which became slower. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from jobs.scheduler.engine.states import Status

SLOWER_TIMES = 1.5  # as long as before, at least
SLOWER_SECONDS = 1.0  # and by this much: short tests vary


class Standing(TypedDict):
    """How a test of a batch ended. ``seconds``: how long its last attempt ran; None: it never did."""

    job_id: str
    test: str
    target: str
    status: Status
    flaky: bool
    reason: str
    seconds: float | None


class ComparedTest(Standing):
    """The same, beside how it ended in the other batch."""

    before_job_id: str | None
    before_status: Status | None
    before_seconds: float | None


def compare(now: Mapping[str, Standing], before: Mapping[str, Standing]) -> dict[str, list[ComparedTest]]:
    """Tests by what became of them, each list in the order of ``now``; both by what identifies a test.

    ``newly_failing``: passed before and failed now; a test that is new and failed is one too, as nobody has seen it
    pass. ``fixed``: failed before and passes now. ``still_failing``: both. ``slower``: passed both times, the most
    slowed down first. ``new`` and ``gone``: in one of the two only. What has not ended is in none but those.
    """
    found: dict[str, list[ComparedTest]] = {
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
    found["slower"].sort(key=lambda row: (row["before_seconds"] or 0.0) - (row["seconds"] or 0.0))
    found["gone"] = [_row(other, other) for key, other in before.items() if key not in now]
    return found


def _slower(seconds: float | None, before: float | None) -> bool:
    if seconds is None or before is None:
        return False
    return seconds >= before * SLOWER_TIMES and seconds - before >= SLOWER_SECONDS


def _row(one: Standing, other: Standing | None) -> ComparedTest:
    return {
        **one,
        "before_job_id": other["job_id"] if other else None,
        "before_status": other["status"] if other else None,
        "before_seconds": other["seconds"] if other else None,
    }
