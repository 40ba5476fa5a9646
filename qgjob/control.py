"""Doing something to jobs: one by its id, or many by a filter."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from .client import Client
from .errors import ConflictError
from .options import path_of

MOST_IDS = 10_000  # that the server takes at once


def act_on(client: Client, job_id: str, action: str, body: dict[str, Any] | None = None) -> Any:
    """POST to ``/api/v1/jobs/<id>/<action>``; the answer is the job. Raises ConflictError, BadInputError, …"""
    path = path_of(f"/api/v1/jobs/{{id}}/{action}", id=job_id)
    return client.post(path, body or {}, key=str(uuid.uuid4()))


def act_on_many(client: Client, path: str, body: dict[str, Any]) -> Any:
    """POST to an address of many jobs; the answer says how many matched and were changed. Safe to repeat."""
    return client.post(path, body, key=str(uuid.uuid4()))


def cancel_jobs(client: Client, ids: Sequence[str]) -> int:
    """Cancel them; those that end meanwhile are let be. Return how many were cancelled."""
    return sum(
        act_on_many(client, "/api/v1/jobs/cancel", {"filter": {"ids": list(ids[begin : begin + MOST_IDS])}})["changed"]
        for begin in range(0, len(ids), MOST_IDS)
    )


def retry_job(client: Client, job_id: str) -> Any:
    """Let it run again; the answer is the job. A job that waits or runs already is left as it is.

    So sending it twice because the first answer was lost is harmless. Raises ConflictError when it has passed.
    """
    try:
        return act_on(client, job_id, "retry")
    except ConflictError:
        job = client.get(path_of("/api/v1/jobs/{id}", id=job_id))
        if job["status"] in ("pending", "running"):
            return job
        raise
