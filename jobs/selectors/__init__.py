"""Reads of the ledger. Nothing in here changes anything."""

from __future__ import annotations

from . import agents, batches, builds, counted, failures, history, jobs, lookup, retention, tests, trends

__all__ = [
    "agents",
    "batches",
    "builds",
    "counted",
    "failures",
    "history",
    "jobs",
    "lookup",
    "retention",
    "tests",
    "trends",
]
