"""Doing something to many jobs, one after the other."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any

from .client import Client
from .errors import ConflictError
from .options import path_of


def act_on(client: Client, job_id: str, action: str, body: dict[str, Any] | None = None) -> Any:
    """POST to ``/api/v1/jobs/<id>/<action>``; the answer is the job. Raises ConflictError, BadInputError, …"""
    path = path_of(f"/api/v1/jobs/{{id}}/{action}", id=job_id)
    return client.post(path, body or {}, key=str(uuid.uuid4()))


def cancel_jobs(client: Client, ids: Iterable[str]) -> int:
    """Cancel them; those that end meanwhile are let be. Return how many were cancelled."""
    cancelled = 0
    for job_id in ids:
        try:
            act_on(client, job_id, "cancel")
            cancelled += 1
        except ConflictError:
            pass  # it ended in between
    return cancelled


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
