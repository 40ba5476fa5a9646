"""General reasons why agents accept no work, for organizations that may not see the specific one.

An agent that pauses itself or declines leases reports a reason, often with the output of an install. Every organization
sees its shared agents, so what may come from a job is left out.
"""

from __future__ import annotations

import re

MAX_DECLINED = 5  # leases in a row; then the agent is paused
DECLINED = f"declined {MAX_DECLINED} jobs in a row"

_INSTALLS_FAILED = re.compile(r"[0-9]{1,9} installs in a row failed(?:, of [0-9]{1,9} builds)?")


def general_reason(reason: str) -> str:
    """Return why an agent has paused itself, without any text that may come from a job; empty: it has not."""
    if found := _INSTALLS_FAILED.match(reason):
        return found[0]
    if not reason or reason.startswith("health: "):
        return reason and "health check failed"
    return "install failed" if "install" in reason else "paused by its host"


def declined_note(reason: str) -> str:
    """Return the note of the hold of an agent that declines all leases."""
    return f"{DECLINED}; the last time {reason}"


def general_note(note: str) -> str:
    """Return the note of a hold without the reason that the agent reported."""
    return DECLINED if note.startswith(DECLINED) else note
