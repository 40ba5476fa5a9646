"""API calls that change jobs: one by its id, or many by a filter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .client import Client
from .errors import ConflictError
from .options import format_path

MAX_IDS_PER_REQUEST = 10_000  # the server's limit


def post_job_action(client: Client, job_id: str, action: str, **body: Any) -> Any:
    """Apply an action to a job and return the job. Raises ConflictError, BadInputError, UnreachableError."""
    return client.post(format_path(f"/api/v1/jobs/{{id}}/{action}", id=job_id), body)


def cancel_jobs(client: Client, ids: Sequence[str]) -> int:
    """Cancel jobs by their ids; skip those that have ended. Return how many were cancelled."""
    cancelled = 0
    for begin in range(0, len(ids), MAX_IDS_PER_REQUEST):
        some_ids = list(ids[begin : begin + MAX_IDS_PER_REQUEST])
        cancelled += client.post("/api/v1/jobs/cancel", {"filter": {"ids": some_ids}})["changed"]
    return cancelled


def retry_job(client: Client, job_id: str) -> Any:
    """Retry a failed or cancelled job and return it; return a pending or running job unchanged.

    Raises ConflictError if the job has passed.
    """
    try:
        return post_job_action(client, job_id, "retry")
    except ConflictError:
        job = client.get(format_path("/api/v1/jobs/{id}", id=job_id))
        if job["status"] in ("pending", "running"):
            return job
        raise
