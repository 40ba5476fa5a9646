"""How OpenAPI describes the REST API: a module for each module of views."""

from __future__ import annotations

from . import agents, batches, common, control, history, jobs, logs, orgs, retention, tests, webhooks

__all__ = [
    "agents",
    "batches",
    "common",
    "control",
    "history",
    "jobs",
    "logs",
    "orgs",
    "retention",
    "tests",
    "webhooks",
]
