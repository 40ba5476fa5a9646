"""Reads of the ledger. Nothing in here changes anything."""

from . import agents, batches, history, jobs, retention, tests

__all__ = ["agents", "batches", "history", "jobs", "retention", "tests"]
