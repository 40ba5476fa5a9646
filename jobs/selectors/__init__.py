"""What can be asked of the ledger, and nothing that changes it."""

from __future__ import annotations

from . import agents, batches, groups, history, jobs, orgs, retention, screens, tests, webhooks

__all__ = [
    "agents",
    "batches",
    "groups",
    "history",
    "jobs",
    "orgs",
    "retention",
    "screens",
    "tests",
    "webhooks",
]
