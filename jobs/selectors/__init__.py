"""Reads of the ledger (Django queries) about jobs, attempts, failures, tests. ``jobs.statements`` has the writes."""

from __future__ import annotations

from . import (
    agents,
    attempts,
    batches,
    builds,
    cause_detail,
    comparisons,
    counted,
    failure_details,
    failures,
    history,
    jobs,
    last_runs,
    lookup,
    outdated_failures,
    predecessors,
    retention,
    tests,
    trends,
)

__all__ = [
    "agents",
    "attempts",
    "batches",
    "builds",
    "cause_detail",
    "comparisons",
    "counted",
    "failure_details",
    "failures",
    "history",
    "jobs",
    "last_runs",
    "lookup",
    "outdated_failures",
    "predecessors",
    "retention",
    "tests",
    "trends",
]
