"""Reads of the ledger. Nothing in here changes anything."""

from __future__ import annotations

from . import agents, batches, groups, history, jobs, retention, screens, tests

__all__ = [
    "agents",
    "batches",
    "groups",
    "history",
    "jobs",
    "retention",
    "screens",
    "tests",
]
