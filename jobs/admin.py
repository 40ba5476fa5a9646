"""Where Django looks for what is inspected; see ``jobs.inspection``."""

from __future__ import annotations

from .inspection import attempts, builds, counted, happened, jobs, memory, orgs, webhooks

__all__ = ["attempts", "builds", "counted", "happened", "jobs", "memory", "orgs", "webhooks"]
