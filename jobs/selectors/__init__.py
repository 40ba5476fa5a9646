"""Reads of the ledger. Nothing in here changes anything."""

from __future__ import annotations

from . import agents, batches, failures, history, jobs, retention, tests

__all__ = ["agents", "batches", "failures", "history", "jobs", "retention", "tests"]
