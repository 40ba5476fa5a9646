"""JSON payloads of webhook events, with jobs and batches as the API represents them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec
from django.conf import settings

from jobs.job_views import JobView
from jobs.presenters import BatchRow
from qualgent.core.times import time_text

VERSION = 1
TEST = "webhook.test"
FAILED_TESTS = 50  # listed in the event of a batch
FAILED_TEST_FIELDS = ("test", "target", "app_version_id", "attempts", "reason", "cause", "excused")


def job_ended(job: JobView, at_ms: int, *, new: bool) -> bytes:
    """Return the payload of ``job.ended``, with the job as in the API. ``new``: its failure is new."""
    links = _make_links(f"/jobs/{job.id}", f"/api/v1/jobs/{job.id}")
    return _encode_event("job.ended", at_ms, {"job": job, "new": new, "links": links})


def batch_ended(batch: BatchRow, failed: Sequence[JobView], new: Collection[str], at_ms: int) -> bytes:
    """Return the payload of ``batch.ended``: the batch as in the API, its status and first failed tests.

    ``new``: the ids of jobs whose failure is new.
    """
    tests = [
        {"job_id": job.id, "new": job.id in new, **{name: getattr(job, name) for name in FAILED_TEST_FIELDS}}
        for job in failed[:FAILED_TESTS]
    ]
    data: dict[str, object] = {
        "status": batch.status,
        "batch": batch,
        "simulated": batch.simulated,
        "new_failures": len(new),
        "failed_tests": tests,
        "failed_tests_more": max(0, batch.failed - len(tests)),
        "links": _make_links(f"/batches/{batch.id}", f"/api/v1/batches/{batch.id}"),
    }
    return _encode_event("batch.ended", at_ms, data)


def webhook_test(webhook_id: str, at_ms: int) -> bytes:
    """Return the payload of ``webhook.test``, the event that users send to try a webhook."""
    return _encode_event(TEST, at_ms, {"webhook_id": webhook_id})


def _make_links(page: str, api: str) -> dict[str, str]:
    """Return the URLs of a page and of an API resource; none without a public URL."""
    base = settings.QUALGENT_PUBLIC_URL
    return {"page": base + page, "api": base + api} if base else {}


def _encode_event(event: str, at_ms: int, data: dict[str, object]) -> bytes:
    """Return an event as JSON, with its type and time."""
    timestamp = time_text(at_ms)
    return msgspec.json.encode({"type": event, "version": VERSION, "timestamp": timestamp, "data": data})
